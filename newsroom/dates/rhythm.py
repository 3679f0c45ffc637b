"""The standing moments of the newsroom's meetings: a weekday and a time, every so many weeks."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from newsroom.dates.hours import WEEKDAYS
from newsroom.errors import Refused

if TYPE_CHECKING:
    from newsroom.dates.period import IsoWeek, Period

WRITTEN = re.compile(r"(mon|tue|wed|thu|fri|sat|sun)=(\d{1,2}):(\d{2})(?: every=([1-9]\d?))?", re.ASCII)
LAST_HOUR, LAST_MINUTE = 23, 59
DAYS_OF_WEEK = 7


class Rhythm(NamedTuple):
    """A meeting on a weekday (0 is Monday) at a wall time, every `every` weeks."""

    weekday: int
    at: time
    every: int = 1

    @classmethod
    def parse(cls, text: str) -> Rhythm | None:
        """Read "thu=11:00 every=2"; empty is never. Raises Refused `not_a_rhythm` (text)."""
        if not text.strip():
            return None
        found = WRITTEN.fullmatch(text.strip())
        if found is None or int(found[2]) > LAST_HOUR or int(found[3]) > LAST_MINUTE:
            raise Refused("not_a_rhythm", text=text)
        return cls(WEEKDAYS.index(found[1]), time(int(found[2]), int(found[3])), int(found[4] or 1))

    def __str__(self) -> str:
        every = f" every={self.every}" if self.every > 1 else ""
        return f"{WEEKDAYS[self.weekday]}={self.at:%H:%M}{every}"

    def in_week(self, week: IsoWeek) -> datetime | None:
        """Give the moment in a week, None in the weeks between; weeks are counted on over the end of a year."""
        monday = week.monday
        if ((monday.toordinal() - 1) // DAYS_OF_WEEK) % self.every != self.every - 1:
            return None
        return datetime.combine(monday + timedelta(days=self.weekday), self.at)

    def days(self, period: Period) -> tuple[date, ...]:
        """Give the days on which it falls in a period."""
        moments = (self.in_week(week) for week in period.weeks())
        return tuple(moment.date() for moment in moments if moment is not None and moment.date() in period)
