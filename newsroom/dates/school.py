"""School holidays and school regions, from tables under their own licence (`resources/observances/schoolvakanties`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

import resources
from newsroom.dates.period import Period

if TYPE_CHECKING:
    from collections.abc import Iterable

FOLDER = "observances/schoolvakanties"
TABLES = {"NL": "nl.csv", "BE": "be.csv"}
REGIONS = {"NL": ("noord", "midden", "zuid"), "BE": ("vlaanderen",)}
LONGEST_IN_MEDIANS = 2


@dataclass(frozen=True, slots=True)
class SchoolHoliday:
    """A school holiday of one or more regions; autumn and spring holidays in the Netherlands are advice."""

    period: Period
    regions: tuple[str, ...]
    name_nl: str
    name_en: str


@cache
def school_holidays(country: str) -> tuple[SchoolHoliday, ...]:
    """Return the school holidays that are known of a country ("NL", "BE" for Flanders), in order of time."""
    rows = _rows(TABLES[country]) if country in TABLES else ()
    return tuple(
        SchoolHoliday(Period(date.fromisoformat(first), date.fromisoformat(last)), tuple(regions.split()), nl, en)
        for first, last, regions, nl, en in sorted(rows)
    )


def implausible(holidays: Iterable[SchoolHoliday]) -> tuple[SchoolHoliday, ...]:
    """Return the holidays that last more than twice as long as others of their name do: slips in a source."""
    from statistics import median  # only who renews the tables asks

    known = tuple(holidays)
    lengths: dict[str, list[int]] = {}
    for holiday in known:
        lengths.setdefault(holiday.name_nl, []).append(holiday.period.length)
    usual = {name: median(each) for name, each in lengths.items()}
    return tuple(each for each in known if each.period.length > LONGEST_IN_MEDIANS * usual[each.name_nl])


def school_region(municipality: str) -> tuple[str, ...]:
    """Return the school regions of a Dutch municipality: mostly one, two where schools differ, none when unknown.

    Case, blanks and punctuation do not matter; other names in use are known ("Den Bosch", "'s-Gravenhage"). The two
    municipalities called Bergen are told apart as "Bergen (L)" and "Bergen (NH)"; without that both regions are given.
    """
    return _regions_by_name().get(_folded(municipality), ())


@cache
def municipalities() -> tuple[str, ...]:
    """Return the names of the Dutch municipalities, in alphabetical order."""
    return tuple(row[0] for row in _rows("gemeenten-nl.csv"))


@cache
def _regions_by_name() -> dict[str, tuple[str, ...]]:
    regions: dict[str, tuple[str, ...]] = {}
    for name, _, in_regions, aliases in _rows("gemeenten-nl.csv"):
        for each in (name, *(alias for alias in aliases.split("|") if alias)):
            found = {*regions.get(_folded(each), ()), *in_regions.split()}
            regions[_folded(each)] = tuple(region for region in REGIONS["NL"] if region in found)
    return regions


def _folded(name: str) -> str:
    return "".join(sign for sign in name.casefold() if sign.isalnum())


def _rows(name: str) -> tuple[list[str], ...]:
    lines = resources.read_text(f"{FOLDER}/{name}").splitlines()
    return tuple(line.split(";") for line in lines[1:])
