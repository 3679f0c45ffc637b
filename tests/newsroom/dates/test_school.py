"""School holidays and regions, against the tables they were made from."""

import csv
from datetime import date
from itertools import pairwise

import pytest

import resources
from newsroom.dates.period import Period
from newsroom.dates.school import FOLDER, SchoolHoliday, implausible, municipalities, school_holidays, school_region

REGIONS = {"NO": "noord", "MI": "midden", "ZU": "zuid", "NL": "vlaanderen"}


def source(path):
    with path.open(encoding="utf-8-sig") as file:
        for row in csv.DictReader(file, delimiter=";"):
            names = {each[:2]: each[3:] for each in row["Name"].split(",")}
            period = Period(date.fromisoformat(row["StartDate"]), date.fromisoformat(row["EndDate"]))
            regions = tuple(region for code, region in REGIONS.items() if code in row["Groups"].split(","))
            yield SchoolHoliday(period, regions, names["NL"], names["EN"])


def test_that_two_slips_in_the_source_are_found_and_mended(shared_data):
    theirs = tuple(source(shared_data / "feestdagen" / "openholidays-nl-schoolvakanties.csv"))
    slips = implausible(theirs)
    assert [(slip.period, slip.regions) for slip in slips] == [
        (Period(date(2027, 2, 13), date(2027, 3, 21)), ("zuid",)),
        (Period(date(2029, 2, 10), date(2029, 3, 18)), ("zuid",)),
    ]
    changed = set(school_holidays("NL")) - set(theirs)
    assert {each.period for each in changed} == {
        Period(date(2027, 2, 13), date(2027, 2, 21)),
        Period(date(2029, 2, 10), date(2029, 2, 18)),
    }
    assert set(theirs) - set(school_holidays("NL")) == set(slips)


def test_that_the_flemish_holidays_are_those_of_the_source(shared_data):
    theirs = set(source(shared_data / "feestdagen" / "openholidays-be-schoolvakanties-vlaanderen.csv"))
    assert set(school_holidays("BE")) == theirs


@pytest.mark.parametrize("country", ["NL", "BE"])
def test_that_what_we_ship_is_plausible_and_never_overlaps_within_a_region(country):
    holidays = school_holidays(country)
    assert implausible(holidays) == ()
    for region in {region for each in holidays for region in each.regions}:
        periods = sorted(each.period for each in holidays if region in each.regions)
        assert all(earlier.last < later.first for earlier, later in pairwise(periods))


def test_that_a_country_without_a_table_has_none():
    assert school_holidays("DE") == ()


def test_that_every_municipality_of_the_source_has_its_region(shared_data):
    with (shared_data / "feestdagen" / "openholidays-nl-gemeenten.csv").open(encoding="utf-8-sig") as file:
        rows = [row for row in csv.DictReader(file, delimiter=";") if "NL gemeente" in row["Category"]]
    assert len(rows) == len(municipalities()) == 342
    for row in rows:
        name = row["Name"].split(",")[0].removeprefix("NL ").partition("(")[0]
        regions = {REGIONS[code] for code in row["Groups"].split(",")}
        assert regions <= set(school_region(name))


@pytest.mark.parametrize(
    ("name", "regions"),
    [
        ("Assen", ("noord",)),
        ("utrecht", ("midden",)),
        ("'s-Hertogenbosch", ("zuid",)),
        ("Den Bosch", ("zuid",)),
        ("den haag", ("midden",)),
        ("’s-Gravenhage", ("midden",)),
        ("Nuenen, Gerwen en Nederwetten", ("zuid",)),
        ("Montferland", ("midden", "zuid")),
        ("De Ronde Venen", ("noord", "midden")),
        ("Bergen (L)", ("zuid",)),
        ("Bergen (NH.)", ("noord",)),
        ("Bergen", ("noord", "zuid")),
        ("Voorbeeldstad", ()),
    ],
)
def test_that_a_municipality_is_found_by_the_names_in_use(name, regions):
    assert school_region(name) == regions


def test_that_licence_and_source_lie_beside_the_tables():
    assert "ODbL" in resources.read_text(f"{FOLDER}/ATTRIBUTION.md")
    assert "Open Database License" in resources.read_text(f"{FOLDER}/LICENSE-ODbL-1.0.txt")
