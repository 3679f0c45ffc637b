"""How near the year is seen: as a whole, a quarter with a week per column, or a month with a day per column."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsroom.dates.week import IsoWeek
    from newsroom.insight.year import YearPage

DAYS_IN_WEEK = 7
THURSDAY = 3


class Zoom(StrEnum):
    """The three zooms, from far to near."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"


PARTS = {Zoom.YEAR: 1, Zoom.QUARTER: 4, Zoom.MONTH: 12}


@dataclass(frozen=True, slots=True)
class Span:
    """The weeks of a year that show: `start` is the first, counted from 0; `part` numbers the quarter or month."""

    zoom: Zoom
    part: int
    start: int
    weeks: int
    first_day: date

    @property
    def days(self) -> int:
        """Give how many days one column has."""
        return 1 if self.zoom is Zoom.MONTH else DAYS_IN_WEEK

    @property
    def per_week(self) -> int:
        """Give how many columns one week has."""
        return DAYS_IN_WEEK // self.days

    @property
    def columns(self) -> int:
        """Count the columns."""
        return self.weeks * self.per_week

    @property
    def last_day(self) -> date:
        """Give the Sunday of the last week."""
        return self.first_day + timedelta(weeks=self.weeks, days=-1)

    def column_of(self, day: date) -> int:
        """Give the column of a day; days outside lie before 0 or after the last."""
        return (day - self.first_day).days // self.days

    def day_of(self, column: int) -> date:
        """Give the first day of a column."""
        return self.first_day + timedelta(days=column * self.days)

    def week_of(self, column: int) -> int:
        """Give the week of a column, counted within the year."""
        return self.start + column // self.per_week

    def __contains__(self, day: date) -> bool:
        return self.first_day <= day <= self.last_day


def span_around(page: YearPage, zoom: Zoom, day: date) -> Span:
    """Give the part of a year in which a day lies; a day outside the year means its first or last part."""
    day = min(max(day, page.period.first), page.period.last)
    if zoom is Zoom.MONTH:
        # The first and last ISO week reach into other years; those days belong to January and December.
        return span_of(page, zoom, min(max((day.year - page.year) * 12 + day.month, 1), 12))
    return span_of(page, zoom, _quarter(page.weeks[page.column(day)]) if zoom is Zoom.QUARTER else 1)


def span_of(page: YearPage, zoom: Zoom, part: int) -> Span:
    """Give a numbered part of a year.

    A week belongs to the quarter of its Thursday, as ISO 8601 gives it its year; a month shows every week it touches.
    """
    found = [number for number, week in enumerate(page.weeks) if _belongs(page, week, zoom, part)]
    return Span(zoom, part, found[0], len(found), page.weeks[found[0]].monday)


def stepped(page: YearPage, span: Span, steps: int) -> Span | None:
    """Give the part some steps on, None when that lies in another year."""
    part = span.part + steps
    return span_of(page, span.zoom, part) if 1 <= part <= PARTS[span.zoom] else None


def _belongs(page: YearPage, week: IsoWeek, zoom: Zoom, part: int) -> bool:
    if zoom is Zoom.YEAR:
        return True
    if zoom is Zoom.QUARTER:
        return _quarter(week) == part
    return any((day.year, day.month) == (page.year, part) for day in week.days)


def _quarter(week: IsoWeek) -> int:
    return (week.days[THURSDAY].month + 2) // 3
