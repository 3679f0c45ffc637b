"""The days of the year: against two collections that others made, and the list of 2027 worked out by hand."""

import csv
from datetime import date, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr

import resources
from newsroom.dates.almanac import beginning_in
from newsroom.dates.observances import (
    KINDS,
    LONGEST,
    ClosedDays,
    days_of_kind,
    is_barred,
    is_public_holiday,
    observances,
    on,
    public_holidays,
)
from newsroom.dates.period import Period
from newsroom.dates.recurrence import Series, occurrences
from newsroom.dates.rule import validate
from newsroom.dates.week import IsoWeek

ICS_NAMES = {
    "Nieuwjaarsdag": "nieuwjaarsdag",
    "Eerste Paasdag": "eerste-paasdag",
    "Tweede Paasdag": "tweede-paasdag",
    "Koninginnedag": "koninginnedag",
    "Koningsdag": "koningsdag",
    "Hemelvaartsdag": "hemelvaartsdag",
    "Eerste Pinksterdag": "eerste-pinksterdag",
    "Tweede Pinksterdag": "tweede-pinksterdag",
    "Eerste Kerstdag": "eerste-kerstdag",
    "Tweede Kerstdag": "tweede-kerstdag",
    "Bevrijdingsdag": "bevrijdingsdag",
    "Nationale Dodenherdenking": "dodenherdenking",
    "Goede Vrijdag": "goede-vrijdag",
    "Carnaval": "carnaval",
    "Internationale Vrouwendag": "vrouwendag",
    "Moederdag": "moederdag",
    "Vaderdag": "vaderdag",
    "Veteranendag": "veteranendag",
    "Ketikoti": "ketikoti",
    "Prinsjesdag": "prinsjesdag",
    "Dierendag": "dierendag",
    "Sint-Maarten": "sint-maarten",
    "Sinterklaasavond": "pakjesavond",
    "Zomertijd - uur vooruit": "zomertijd",
    "Wintertijd - uur achteruit": "wintertijd",
}

# The list of days in the domain notes, 2027: first day, last day, key.
YEAR_2027 = """
01-01 01-01 nieuwjaarsdag
01-20 01-30 voorleesdagen
02-07 02-09 carnaval
03-08 03-08 vrouwendag
03-12 03-13 nldoet
03-17 03-17 provinciale-staten
03-20 03-20 opschoondag
03-26 03-26 goede-vrijdag
03-28 03-28 eerste-paasdag
03-28 03-28 zomertijd
03-29 03-29 tweede-paasdag
04-26 05-02 lintjesregen
04-27 04-27 koningsdag
05-04 05-04 dodenherdenking
05-05 05-05 bevrijdingsdag
05-06 05-06 hemelvaartsdag
05-09 05-09 moederdag
05-16 05-16 eerste-pinksterdag
05-17 05-17 tweede-pinksterdag
06-09 06-09 buitenspeeldag
06-20 06-20 vaderdag
06-26 06-26 veteranendag
07-01 07-01 ketikoti
07-10 08-22 zomervakantie-noord
07-17 08-29 zomervakantie-midden
07-24 09-05 zomervakantie-zuid
09-08 09-14 alfabetisering
09-11 09-12 monumentendag
09-15 09-15 democratie
09-18 09-18 world-cleanup-day
09-21 09-21 prinsjesdag
09-25 09-25 burendag
09-30 10-07 eenzaamheid
10-04 10-10 opvoeding
10-04 10-04 dierendag
10-11 10-11 coming-out-dag
10-31 10-31 wintertijd
11-10 11-10 mantelzorg
11-11 11-11 sint-maarten
11-13 11-13 intocht-sinterklaas
11-25 12-10 orange-the-world
12-05 12-05 pakjesavond
12-07 12-07 vrijwilligersdag
12-25 12-25 eerste-kerstdag
12-26 12-26 tweede-kerstdag
12-31 12-31 oudejaarsdag
"""


def first_days(key, year):
    return [each.day for each in observances(Period.of_year(year)) if each.key == key]


def days_in_ics(path):
    """Give the days of each name, 2010 to 2050, with dateutil alone."""
    days = {}
    for event in path.read_text(encoding="utf-8").split("BEGIN:VEVENT")[1:]:
        fields = {name.split(";")[0]: value for name, _, value in (line.partition(":") for line in event.splitlines())}
        start = datetime.fromisoformat(fields["DTSTART"][:8])
        last = datetime(2050, 12, 31)
        found = rrulestr(fields["RRULE"].split(";UNTIL")[0], dtstart=start) if "RRULE" in fields else [start]
        if "UNTIL=" in fields.get("RRULE", ""):
            last = datetime.fromisoformat(fields["RRULE"].split("UNTIL=")[1][:8])
        for moment in found:
            if moment > last:
                break
            days.setdefault(fields["SUMMARY"], set()).add(moment.date())
    return days


def test_that_forty_years_of_days_agree_with_the_dutch_holiday_calendar(shared_data):
    ics = days_in_ics(shared_data / "feestdagen" / "nederlandse-feestdagen-2010-2050.ics")
    ours = {key: set() for key in ICS_NAMES.values()}
    for each in observances(Period(date(2010, 1, 1), date(2050, 12, 31))):
        if each.key in ours:
            ours[each.key].add(each.day)
    assert {key: ours[key] for key in ICS_NAMES.values()} == {key: ics[name] for name, key in ICS_NAMES.items()}


def test_that_public_holidays_agree_with_openholidays_but_for_good_friday_and_ordinary_5_mays(shared_data):
    with (shared_data / "feestdagen" / "openholidays-nl-feestdagen.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    theirs = {date.fromisoformat(row["StartDate"]): row["Name"].split(",")[0] for row in rows}
    years = range(min(theirs).year, max(theirs).year + 1)
    ours = {day for year in years for day in public_holidays(year)}
    assert ours <= theirs.keys()
    left_out = {(name, day) for day, name in theirs.items() if day not in ours}
    assert {name for name, _ in left_out} == {"NL Goede vrijdag", "NL Bevrijdingsdag"}
    assert [day.year for name, day in sorted(left_out) if "Bevrijding" in name] == [y for y in years if y % 5]


def test_that_rules_of_date_holidays_are_all_known(shared_data):
    text = (shared_data / "feestdagen" / "date-holidays-NL.yaml").read_text(encoding="utf-8")
    assert "04-27 if sunday then previous saturday since 2014" in text
    assert "3rd tuesday in September" in text
    assert first_days("koningsdag", 2014) == [date(2014, 4, 26)]
    assert first_days("koninginnedag", 1989) == [date(1989, 4, 29)]
    assert first_days("koninginnedag", 2014) == first_days("koningsdag", 2013) == []
    assert first_days("koninkrijksdag", 2027) == [date(2027, 12, 15)]


def test_that_2027_is_as_the_list_of_days_says():
    ours = {f"{each.day:%m-%d} {each.last:%m-%d} {each.key}" for each in observances(Period.of_year(2027))}
    assert not set(YEAR_2027.split("\n")[1:-1]) - ours


def test_that_the_siren_test_skips_easter_monday_and_4_may_in_2026_and_nothing_in_2027():
    mondays = Series(datetime(2026, 1, 5, 11, 30), "FREQ=MONTHLY;BYDAY=1MO")
    days = [moment.date() for moment in occurrences(mondays, Period(date(2026, 1, 1), date(2027, 12, 31)))]
    barred = [day for day in days if is_barred(day, ("public", "remembrance"))]
    assert barred == [date(2026, 4, 6), date(2026, 5, 4)]
    assert [day for day in days if day not in barred] == first_days("sirenetest", 2026) + first_days("sirenetest", 2027)


def test_that_a_section_may_be_kept_off_by_kind_or_by_key():
    assert is_barred(date(2027, 5, 4), ["dodenherdenking"])
    assert not is_barred(date(2027, 5, 4), ["public"])
    assert not is_barred(date(2027, 5, 4), [])
    assert date(2028, 1, 9) in days_of_kind("school", 2028)
    assert date(2027, 12, 31) not in days_of_kind("school", 2028)


def test_that_5_may_is_a_day_off_once_in_five_years_and_named_each_year():
    assert [year for year in range(2020, 2031) if is_public_holiday(date(year, 5, 5))] == [2020, 2025, 2030]
    assert all(len(first_days("bevrijdingsdag", year)) == 1 for year in range(1990, 2051))


def test_that_good_friday_is_a_working_day():
    assert not is_public_holiday(date(2027, 3, 26))
    assert [each.key for each in on(date(2027, 3, 26))] == ["goede-vrijdag"]


def test_that_flanders_has_the_ten_legal_holidays_and_two_sundays():
    days = {each.key: each.day for each in observances(Period.of_year(2027), "BE", kinds=["public"])}
    assert sorted(days.values()) == sorted(public_holidays(2027, "BE"))
    assert len(days) == 12
    assert days["nationale-feestdag"] == date(2027, 7, 21)
    assert days["wapenstilstand"] == date(2027, 11, 11)
    assert [each.kind for each in on(date(2027, 7, 11), "BE") if each.kind != "school"] == ["civic"]
    assert [each.key for each in on(date(2027, 2, 8), "BE", kinds=["school"])] == ["krokusvakantie-vlaanderen"]
    assert [each.day for each in observances(Period.of_year(2030), "BE") if each.key == "gemeenteraad"] == [
        date(2030, 10, 13)
    ]


def test_that_an_election_brings_its_milestones():
    steps = {each.key.partition(".")[2]: each.day for each in observances(Period.of_year(2027), kinds=["election"])}
    assert steps == {
        "aankondiging": date(2027, 2, 3),
        "stempassen": date(2027, 3, 3),
        "volmacht": date(2027, 3, 10),
        "": date(2027, 3, 17),
        "uitslag": date(2027, 3, 18),
    }
    assert not observances(Period.of_year(2024), kinds=["election"], country="DE")


def test_that_days_of_another_region_are_left_out():
    week = Period(date(2027, 2, 7), date(2027, 2, 14))
    assert {each.key for each in observances(week, region="midden")} & {"carnaval", "voorjaarsvakantie-zuid"} == set()
    assert {each.key for each in observances(week, region="zuid")} >= {"carnaval", "voorjaarsvakantie-zuid"}


def test_that_a_week_over_new_year_has_both_years_and_what_began_before():
    keys = {each.key for each in observances(IsoWeek(2026, 53).period)}
    assert keys >= {"kerstvakantie-noord-midden-zuid", "oudejaarsdag", "nieuwjaarsdag", "nieuwjaarsreceptie"}
    assert [each.day for each in observances(IsoWeek(2026, 53).period)] == sorted(
        each.day for each in observances(IsoWeek(2026, 53).period)
    )


def test_that_closed_days_are_holidays_and_days_of_ones_own():
    closed = ClosedDays("NL", frozenset({date(2027, 5, 7)}))
    assert date(2027, 5, 6) in closed
    assert date(2027, 5, 7) in closed
    assert date(2027, 5, 5) not in closed
    assert "2027-05-06" not in closed


@pytest.mark.parametrize("country", ["NL", "BE"])
def test_that_every_day_has_a_known_kind_two_names_and_no_more_than_the_longest_length(country):
    for year in range(2010, 2051):
        for each in beginning_in(year, country):
            assert each.kind in KINDS
            assert each.name("nl")
            assert each.name("en")
            assert timedelta(0) <= each.last - each.day < LONGEST


@pytest.mark.parametrize("name", ["nl", "be"])
def test_that_the_rules_in_the_data_are_of_kept_shapes(name):
    for line in resources.read_text(f"observances/{name}.toml").splitlines():
        if line.startswith("rule = "):
            for rule in line.partition("=")[2].split('"')[1::2]:
                validate(rule)


def test_that_years_and_countries_without_rules_have_nothing():
    assert observances(Period.of_year(1850)) == ()
    assert public_holidays(2027, "XX") == frozenset()
