"""A run of whole days, first and last included; the value that every question about dates takes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from newsroom.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsroom.dates.week import IsoWeek

ONE_DAY = timedelta(days=1)


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
        from newsroom.dates.week import IsoWeek  # week.py is built on this module

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
