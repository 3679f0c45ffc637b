"""Questions about the days that a newsroom reckons with: holidays, remembrance, school holidays, causes, elections."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from newsroom.dates.almanac import KINDS, Observance, beginning_in
from newsroom.dates.period import Period

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = [
    "KINDS",
    "ClosedDays",
    "Observance",
    "days_of_kinds",
    "is_kept_free",
    "is_public_holiday",
    "observances",
    "on",
    "public_holidays",
]

KEPT_YEARS = 128


def observances(
    period: Period, country: str = "NL", region: str | None = None, kinds: Collection[str] | None = None
) -> tuple[Observance, ...]:
    """Return what touches a period, by day; of all regions and kinds unless asked for one region or some kinds.

    Country is "NL" or "BE" (Flanders); another country has none. Rules reach from 1900 on, school holidays as far as
    they are published.
    """
    return tuple(
        each
        for year in range(period.first.year - 1, period.last.year + 1)
        for each in beginning_in(year, country)
        if each.last >= period.first
        and each.day <= period.last
        and each.matters_in(region)
        and (kinds is None or each.kind in kinds)
    )


def on(
    day: date, country: str = "NL", region: str | None = None, kinds: Collection[str] | None = None
) -> tuple[Observance, ...]:
    """Return what touches one day."""
    return observances(Period.of_day(day), country, region, kinds)


@lru_cache(maxsize=KEPT_YEARS)
def public_holidays(year: int, country: str = "NL") -> frozenset[date]:
    """Return the days on which offices are closed; 5 May in the Netherlands once in five years (see the data file)."""
    return days_of_kinds(year, country, frozenset({"public"}))


def is_public_holiday(day: date, country: str = "NL") -> bool:
    """Tell whether offices are closed on a day."""
    return day in public_holidays(day.year, country)


@lru_cache(maxsize=KEPT_YEARS)
def days_of_kinds(year: int, country: str, kinds: frozenset[str]) -> frozenset[date]:
    """Return every day of a year that has an observance of one of the kinds, or of one of the keys."""
    found = (
        each
        for begun in (year - 1, year)
        for each in beginning_in(begun, country)
        if each.kind in kinds or each.key in kinds
    )
    return frozenset(day for each in found for day in each.period if day.year == year)


def is_kept_free(day: date, not_on: Collection[str], country: str = "NL", region: str | None = None) -> bool:
    """Tell whether a section that is "not on" some kinds or keys of days skips this day.

    The siren test is not on ("public", "remembrance"): national and church holidays and 4 May.
    """
    wanted = frozenset(not_on)
    if not wanted or day not in days_of_kinds(day.year, country, wanted):
        return False
    return any(each.kind in wanted or each.key in wanted for each in on(day, country, region))


@dataclass(frozen=True, slots=True)
class ClosedDays:
    """The public holidays of a country and days of one's own, asked with `in`; what office hours take as closed."""

    country: str = "NL"
    own: frozenset[date] = frozenset()

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and (day in self.own or is_public_holiday(day, self.country))
