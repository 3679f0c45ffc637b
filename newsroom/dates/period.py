"""Whole days: a period, first and last included, and the ISO week; they know each other and so stand together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from newsroom.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

ONE_DAY = timedelta(days=1)
FIRST_YEAR, LAST_YEAR = 1, 9998
WEEKS_IN_SHORT_YEAR = 52
WRITTEN_WEEK = re.compile(r"\s*([0-9]{4})-?[wW]([0-9]{1,2})\s*", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Days from `first` to `last`, both included; ordered by first day, then by last.

    Raises Refused `period_reversed` (first, last) when the last day lies before the first.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise Refused("period_reversed", first=self.first, last=self.last)

    @classmethod
    def of_day(cls, day: date) -> Period:
        """Return the period of one day."""
        return cls(day, day)

    @classmethod
    def of_year(cls, year: int) -> Period:
        """Return the calendar year, 1 January to 31 December."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    @classmethod
    def of_month(cls, year: int, month: int) -> Period:
        """Return the calendar month."""
        after = date(year + month // 12, month % 12 + 1, 1)
        return cls(date(year, month, 1), after - ONE_DAY)

    @classmethod
    def iso_year(cls, year: int) -> Period:
        """Return the week year (ISO 8601): Monday of week 1 to Sunday of week 52 or 53."""
        return cls(date.fromisocalendar(year, 1, 1), date.fromisocalendar(year + 1, 1, 1) - ONE_DAY)

    @property
    def length(self) -> int:
        """Return the number of days."""
        return (self.last - self.first).days + 1

    @property
    def days(self) -> tuple[date, ...]:
        """Return every day in order."""
        return tuple(self)

    @property
    def years(self) -> range:
        """Return the calendar years that the period touches."""
        return range(self.first.year, self.last.year + 1)

    def __iter__(self) -> Iterator[date]:
        first = self.first.toordinal()
        return (date.fromordinal(first + offset) for offset in range(self.length))

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def weeks(self) -> tuple[IsoWeek, ...]:
        """Return the ISO weeks that the period touches, in order."""
        monday = self.first - timedelta(days=self.first.weekday())
        count = (self.last - monday).days // 7 + 1
        return tuple(IsoWeek.of(monday + timedelta(weeks=number)) for number in range(count))

    def overlaps(self, other: Period) -> bool:
        """Tell whether the two share at least one day."""
        return self.first <= other.last and other.first <= self.last

    def clipped(self, other: Period) -> Period | None:
        """Return the days that both have, or None."""
        if not self.overlaps(other):
            return None
        return Period(max(self.first, other.first), min(self.last, other.last))

    def shift(self, days: int) -> Period:
        """Return the period moved by whole days."""
        by = timedelta(days=days)
        return Period(self.first + by, self.last + by)


@dataclass(frozen=True, slots=True, order=True)
class IsoWeek:
    """A week of ISO 8601, Monday to Sunday, numbered in its own week year; 53 exists only in the years that have it.

    Raises Refused `no_such_week` (year, week, weeks: how many that year has).
    """

    year: int
    number: int

    def __post_init__(self) -> None:
        if FIRST_YEAR <= self.year <= LAST_YEAR and 1 <= self.number <= WEEKS_IN_SHORT_YEAR:
            return
        weeks = weeks_in_year(self.year) if FIRST_YEAR <= self.year <= LAST_YEAR else 0
        if not 1 <= self.number <= weeks:
            raise Refused("no_such_week", year=self.year, week=self.number, weeks=weeks)

    @classmethod
    def of(cls, day: date) -> IsoWeek:
        """Return the week that holds the day."""
        year, number, _ = day.isocalendar()
        return cls(year, number)

    @classmethod
    def parse(cls, text: str) -> IsoWeek:
        """Read "2027-W03", also "2027-w3" and "2027W03".

        Raises Refused `not_a_week` (text) for another spelling, `no_such_week` for a week that the year lacks.
        """
        found = WRITTEN_WEEK.fullmatch(text)
        if found is None:
            raise Refused("not_a_week", text=text)
        return cls(int(found[1]), int(found[2]))

    @property
    def monday(self) -> date:
        """Return the first day."""
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def sunday(self) -> date:
        """Return the last day."""
        return date.fromisocalendar(self.year, self.number, 7)

    @property
    def days(self) -> tuple[date, ...]:
        """Return the seven days, Monday first."""
        return self.period.days

    @property
    def period(self) -> Period:
        """Return the week as a period of seven days."""
        return Period(self.monday, self.sunday)

    def shift(self, weeks: int) -> IsoWeek:
        """Return the week so many weeks later, or earlier when negative."""
        return IsoWeek.of(self.monday + timedelta(weeks=weeks))

    def __str__(self) -> str:
        return f"{self.year:04}-W{self.number:02}"


def weeks_in_year(year: int) -> int:
    """Return 52 or 53; 28 December always lies in the last week."""
    return date(year, 12, 28).isocalendar().week
