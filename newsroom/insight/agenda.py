"""The days that matter in a period: shipped observances and school holidays, and the municipality's own dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from typing import TYPE_CHECKING, NamedTuple

from newsroom.dates.observances import observances
from newsroom.dates.period import Period
from newsroom.dates.recurrence import Series, occurrences
from newsroom.dates.rhythm import Rhythm
from newsroom.errors import Refused
from newsroom.insight.week import DayDate
from newsroom.words import Words

if TYPE_CHECKING:
    from newsroom.model import OwnDate, Settings

RECESS = "recess"
EVALUATION = "evaluation"


class YearDate(NamedTuple):
    """A day or span of the year, drawn above or behind the weeks."""

    name: str
    kind: str
    first: date
    last: date


def dates_in(period: Period, own: Iterable[OwnDate], settings: Settings, language: str) -> list[YearDate]:
    """Give every date that touches a period, by first day."""
    shipped = (
        YearDate(each.name_en if language == "en" else each.name_nl, each.kind, each.day, each.last)
        for each in observances(period, settings.country, settings.school_region)
    )
    kept = (spread for each in own for spread in _spread(each, period))
    return sorted((*shipped, *kept), key=lambda each: (each.first, each.kind, each.name))


def days_in(period: Period, dates: Iterable[YearDate]) -> list[tuple[date, DayDate]]:
    """Give the same dates for each of their days within the period."""
    found = []
    for each in dates:
        inside = Period(each.first, each.last).clipped(period)
        if inside is not None:
            found += [(day, DayDate(each.name, each.kind)) for day in inside.days]
    return found


def evaluations(period: Period, settings: Settings, language: str) -> list[tuple[date, DayDate]]:
    """Give the days of the newsroom's evaluation, on every calendar until somebody takes it off (S4-13)."""
    try:
        rhythm = Rhythm.parse(settings.evaluation_meeting)
    except Refused:  # the week must show, whatever a setting of another program says
        return []
    if rhythm is None:
        return []
    name = f"{Words(language).of('date', EVALUATION)} {rhythm.at:%H:%M}"
    return [(day, DayDate(name, EVALUATION)) for day in rhythm.days(period)]


def recesses(dates: Iterable[YearDate]) -> tuple[Period, ...]:
    """Give the spans in which sections may pause."""
    return tuple(Period(each.first, each.last) for each in dates if each.kind == RECESS)


def _spread(own: OwnDate, period: Period) -> Iterator[YearDate]:
    if not own.rrule:
        yield YearDate(own.name, own.kind, own.first_on, own.last_on)
        return
    length = own.last_on - own.first_on
    wide = Period(period.first - length, period.last)
    series = Series(datetime.combine(own.first_on, own.start_at or time()), own.rrule)
    for moment in occurrences(series, wide):
        yield YearDate(own.name, own.kind, moment.date(), moment.date() + length)
