"""The ISO 8601 week: Monday to Sunday, numbered in its own week year, so that no day is lost or shown twice at New Year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from newsroom.dates.period import Period
from newsroom.errors import Refused

FIRST_YEAR, LAST_YEAR = 1, 9998
WRITTEN = re.compile(r"\s*([0-9]{4})-?[wW]([0-9]{1,2})\s*", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class IsoWeek:
    """A week of a week year; week 53 exists only in the years that have it.

    Raises Refused `no_such_week` (year, week, weeks: how many that year has).
    """

    year: int
    number: int

    def __post_init__(self) -> None:
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            raise Refused("no_such_week", year=self.year, week=self.number, weeks=0)
        if not 1 <= self.number <= 52 and not (self.number == 53 and weeks_in_year(self.year) == 53):
            raise Refused("no_such_week", year=self.year, week=self.number, weeks=weeks_in_year(self.year))

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
        found = WRITTEN.fullmatch(text)
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


def weeks_of_year(year: int) -> tuple[IsoWeek, ...]:
    """Return every week of the week year, in order."""
    return tuple(IsoWeek(year, number) for number in range(1, weeks_in_year(year) + 1))
