"""Spans that a newsroom looks back over: month, quarter, year, or the last eight weeks; each with the one before it."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from newsroom.dates.period import ONE_DAY, IsoWeek, Period

MONTHS_OF_QUARTER = 3
WEEKS = 8


class Span(StrEnum):
    """How long a period is."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    WEEKS = "weeks"


def span_around(span: Span, day: date) -> Period:
    """Give the month, quarter or calendar year with a day, or the eight ISO weeks that end with its week."""
    if span is Span.MONTH:
        return Period.of_month(day.year, day.month)
    if span is Span.QUARTER:
        return _quarter(day)
    if span is Span.YEAR:
        return Period.of_year(day.year)
    week = IsoWeek.of(day)
    return Period(week.shift(1 - WEEKS).monday, week.sunday)


def stepped(span: Span, period: Period, steps: int) -> Period:
    """Give the span so many steps later, or earlier when negative; eight weeks go week by week."""
    if span is Span.WEEKS:
        return period.shift(7 * steps)
    while steps:
        period = span_around(span, period.last + ONE_DAY if steps > 0 else period.first - ONE_DAY)
        steps += -1 if steps > 0 else 1
    return period


def before(period: Period) -> Period:
    """Give the period to hold a period against: the month, quarter or year before it, else as many days."""
    for span in (Span.MONTH, Span.QUARTER, Span.YEAR):
        if span_around(span, period.first) == period:
            return span_around(span, period.first - ONE_DAY)
    return Period(period.first - timedelta(days=period.length), period.first - ONE_DAY)


def _quarter(day: date) -> Period:
    first = (day.month - 1) // MONTHS_OF_QUARTER * MONTHS_OF_QUARTER + 1
    return Period(date(day.year, first, 1), Period.of_month(day.year, first + MONTHS_OF_QUARTER - 1).last)
