"""Questions about the days that a newsroom reckons with: holidays, remembrance, school holidays, causes, elections."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from newsroom.dates.almanac import KINDS, Observance, beginning_in
from newsroom.dates.period import Period

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

__all__ = [
    "KINDS",
    "ClosedDays",
    "Observance",
    "days_of_kind",
    "is_barred",
    "is_public_holiday",
    "observances",
    "on",
    "public_holidays",
]

KEPT_YEARS = 128
LONGEST = timedelta(days=70)  # no observance lasts longer, so an earlier year need not be looked into


def observances(
    period: Period, country: str = "NL", region: str | None = None, kinds: Collection[str] | None = None
) -> tuple[Observance, ...]:
    """Return what touches a period, by day; of all regions and kinds unless asked for one region or some kinds.

    Country is "NL" or "BE" (Flanders); another country has none. Rules reach from 1900 on, school holidays as far as
    they are published.
    """
    return tuple(
        each
        for year in range((period.first - LONGEST).year, period.last.year + 1)
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


def public_holidays(year: int, country: str = "NL") -> frozenset[date]:
    """Return the days on which offices are closed; 5 May in the Netherlands once in five years (see the data file)."""
    return days_of_kind("public", year, country)


def is_public_holiday(day: date, country: str = "NL") -> bool:
    """Tell whether offices are closed on a day."""
    return day in public_holidays(day.year, country)


@lru_cache(maxsize=8 * KEPT_YEARS)
def days_of_kind(kind: str, year: int, country: str = "NL") -> frozenset[date]:
    """Return every day of a year that has an observance of a kind, or the observance with this key."""
    found = (
        each for begun in (year - 1, year) for each in beginning_in(begun, country) if kind in {each.kind, each.key}
    )
    return frozenset(day for each in found for day in each.period if day.year == year)


def is_barred(day: date, not_on: Iterable[str], country: str = "NL") -> bool:
    """Tell whether a section that is "not on" some kinds or keys of days leaves this day out.

    The siren test is not on ("public", "remembrance"): national and church holidays and 4 May.
    """
    return any(day in days_of_kind(kind, day.year, country) for kind in not_on)


@dataclass(frozen=True, slots=True)
class ClosedDays:
    """The public holidays of a country and days of one's own, asked with `in`; what office hours take as closed."""

    country: str = "NL"
    own: frozenset[date] = frozenset()

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and (day in self.own or is_public_holiday(day, self.country))
