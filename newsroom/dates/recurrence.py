"""Recurring moments in local wall time: a rule of RFC 5545 expanded by dateutil, one year at a time, and kept."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import MAXYEAR, date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from newsroom.dates.rule import Rule, parts_of, read_rule, validate
from newsroom.dates.zone import HOME_ZONE, to_instant, to_local
from newsroom.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsroom.dates.period import Period

__all__ = [
    "Series",
    "ended",
    "exported_rule",
    "first_after",
    "occurrences",
    "split",
    "to_instant",
    "to_local",
    "validate",
]

MOST_DATES = 5000
YEARS_AHEAD = 40
KEPT_YEARS = 4096
ONE_DAY = timedelta(days=1)
END_OF_DAY = time(23, 59, 59)
DATEUTIL_FREQUENCIES: dict[str, Literal[0, 1]] = {"YEARLY": 0, "MONTHLY": 1}


@dataclass(frozen=True, slots=True)
class Series:
    """Moments that come back, in wall time without zone; pauses and holidays are no part of it.

    `start` fixes time of day and phase. With a rule, the moments are those that the rule gives from `start` on;
    without one, `start` itself. `rdates` come on top. An exdate takes away the rule's moment of that day, whatever its
    time, and an equal rdate. `end` is the last day. Raises Refused `too_many_dates` (count, limit).
    """

    start: datetime
    rule: str = ""
    rdates: tuple[datetime, ...] = ()
    exdates: tuple[datetime, ...] = ()
    end: date | None = None

    def __post_init__(self) -> None:
        count = max(len(self.rdates), len(self.exdates))
        if count > MOST_DATES:
            raise Refused("too_many_dates", count=count, limit=MOST_DATES)
        if any(moment.tzinfo is not None for moment in (self.start, *self.rdates, *self.exdates)):
            raise ValueError("a series is kept in wall time, without zone")


def occurrences(series: Series, period: Period, zone: str = HOME_ZONE) -> tuple[datetime, ...]:
    """Return the moments of a series in a period, in order, as wall time without zone.

    The zone only tells what an UNTIL in UTC means. A day that a month lacks is skipped (the 31st in June,
    29 February in common years). A time that the clock jumps over stays as planned here; `to_instant` moves it forward.
    A COUNT runs for forty years at most. Raises Refused as `validate` does.
    """
    if period.first.year == period.last.year:
        return _within(_year(series, period.first.year, zone), period)
    return tuple(moment for year in period.years for moment in _within(_year(series, year, zone), period))


def first_after(series: Series, day: date, zone: str = HOME_ZONE) -> datetime | None:
    """Return the first moment on or after a day, None when there is none within forty years."""
    first_year = max(day.year, series.start.year)
    for year in range(first_year, first_year + YEARS_AHEAD):
        for moment in _year(series, year, zone):
            if moment.date() >= day:
                return moment
    return None


def ended(series: Series, day: date) -> Series:
    """Return the series with no moments after a day; one that ended before stays as it is."""
    return series if series.end is not None and series.end <= day else replace(series, end=day)


def split(series: Series, day: date, zone: str = HOME_ZONE) -> tuple[Series, Series]:
    """Cut a series before a day: what was, and what goes on from its first moment on or after that day.

    Both together have the moments of the whole; the second keeps the phase and what is left of a COUNT.
    Raises Refused `series_over` (day) when nothing comes after the day.
    """
    rule_only = replace(series, rdates=(), exdates=(), end=None)
    later = tuple(moment for moment in series.rdates if moment.date() >= day)
    start = first_after(rule_only, day, zone)
    if first_after(series, day, zone) is None or (start is None and not later):
        raise Refused("series_over", day=day)
    before = ended(replace(series, rdates=tuple(each for each in series.rdates if each.date() < day)), day - ONE_DAY)
    if start is None:
        return before, replace(series, start=min(later), rule="", rdates=later)
    return before, replace(series, start=start, rule=_rule_left(rule_only, day, zone), rdates=later)


def exported_rule(series: Series, zone: str = HOME_ZONE) -> str:
    """Return the rule for a calendar file: with the end of the series in it, UNTIL in UTC; "" without a rule."""
    if not series.rule:
        return ""
    rule = read_rule(series.rule, zone)
    parts = parts_of(series.rule)
    last = [] if rule.until is None else [rule.until]
    counted_out = rule.count is not None and series.end is not None and _spent(series, series.end, zone) >= rule.count
    if series.end is not None and not counted_out:
        last.append(datetime.combine(series.end, END_OF_DAY))
    if last:
        parts.pop("COUNT", None)
        parts["UNTIL"] = to_instant(min(last), zone).strftime("%Y%m%dT%H%M%SZ")
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _within(moments: tuple[datetime, ...], period: Period) -> tuple[datetime, ...]:
    first = bisect_left(moments, datetime.combine(period.first, time.min))
    return moments[first : bisect_right(moments, datetime.combine(period.last, time.max))]


@lru_cache(maxsize=KEPT_YEARS)
def _year(series: Series, year: int, zone: str) -> tuple[datetime, ...]:
    """Return every moment of a calendar year, exceptions and end applied."""
    by_rule = _rule_year(series.start, series.rule, year, zone)
    if not series.rdates and not series.exdates and series.end is None:
        return by_rule
    dropped = {moment.date() for moment in series.exdates}
    moments = {moment for moment in by_rule if moment.date() not in dropped}
    moments.update(moment for moment in series.rdates if moment.year == year and moment not in series.exdates)
    return tuple(sorted(moment for moment in moments if series.end is None or moment.date() <= series.end))


@lru_cache(maxsize=KEPT_YEARS)
def _rule_year(start: datetime, text: str, year: int, zone: str) -> tuple[datetime, ...]:
    """Return what the rule itself gives in a year; a COUNT is spent from the start on."""
    if not text:
        return (start,) if start.year == year else ()
    rule = read_rule(text, zone)
    if rule.count is None:
        return _expanded(start, rule, year)
    left = rule.count
    for earlier in range(start.year, min(year, start.year + YEARS_AHEAD)):
        left -= len(_expanded(start, rule, earlier))
        if left <= 0:
            return ()
    return _expanded(start, rule, year)[:left] if year < start.year + YEARS_AHEAD else ()


@lru_cache(maxsize=KEPT_YEARS)
def _expanded(start: datetime, rule: Rule, year: int) -> tuple[datetime, ...]:
    """Expand one calendar year from a start moved up in phase, COUNT left out."""
    if start.year > year:
        return ()
    rule = _explicit(rule, start)
    moved = _moved_start(start, rule, year)
    first, last = datetime.combine(date(year, 1, 1), time.min), datetime.combine(date(year, 12, 31), END_OF_DAY)
    until = last if rule.until is None else min(rule.until, last)
    months = _months_in_phase(start, rule, year)
    if moved > until or not months:
        return ()
    if rule.frequency in {"DAILY", "WEEKLY"}:
        return tuple(moment for moment in _stepped(moved, rule, until) if moment >= first and _fits(moment, rule))
    away = date(_twin(year), 1, 1) - date(year, 1, 1)
    by_month = months if rule.frequency == "MONTHLY" else rule.by_month  # "first Monday of the year" knows no months
    rule = replace(rule, interval=1, by_month=by_month, until=until + away)
    return tuple(moment - away for moment in _dateutil(moved + away, rule))


def _stepped(start: datetime, rule: Rule, until: datetime) -> Iterator[datetime]:
    """Give the steps of a daily or weekly rule: plain sums, and far faster so, since most sections are weekly."""
    first, step, offsets = start, rule.interval, [0]
    if rule.frequency == "WEEKLY":
        first, step = _week_start(start, rule), 7 * rule.interval
        offsets = sorted((weekday - rule.week_start) % 7 for _, weekday in rule.by_day)
    for begun in range(0, (until - first).days + 1, step):
        for offset in offsets:
            moment = first + timedelta(days=begun + offset)
            if start <= moment <= until:
                yield moment


def _fits(moment: datetime, rule: Rule) -> bool:
    """Tell whether a day of a daily or weekly rule is left by the parts that only narrow it."""
    if rule.by_month and moment.month not in rule.by_month:
        return False
    if rule.by_day and (0, moment.weekday()) not in rule.by_day:
        return False
    if not rule.by_month_day:
        return True
    length = monthrange(moment.year, moment.month)[1]
    return moment.day in rule.by_month_day or moment.day - length - 1 in rule.by_month_day


def _explicit(rule: Rule, start: datetime) -> Rule:
    """Write out what a rule leaves to its start, so that the start can be moved."""
    if rule.by_day or rule.by_month_day or rule.by_year_day or rule.frequency == "DAILY":
        return rule
    if rule.frequency == "WEEKLY":
        return replace(rule, by_day=((0, start.weekday()),))
    if rule.frequency == "YEARLY" and not rule.by_month:
        rule = replace(rule, by_month=(start.month,))
    return replace(rule, by_month_day=(start.day,))


def _moved_start(start: datetime, rule: Rule, year: int) -> datetime:
    """Return a start for the year alone: at or after 1 January, or in its week, in the phase of the first."""
    first = datetime.combine(date(year, 1, 1), start.time())
    if start >= first:
        return start
    if rule.frequency == "DAILY":
        steps = -(-(first - start).days // rule.interval)
        return start + timedelta(days=steps * rule.interval)
    if rule.frequency == "WEEKLY":
        week = _week_start(start, rule)
        steps = -(-(_week_start(first, rule) - week).days // (7 * rule.interval))
        return max(start, week + timedelta(weeks=steps * rule.interval))
    return first


def _week_start(moment: datetime, rule: Rule) -> datetime:
    return moment - timedelta(days=(moment.weekday() - rule.week_start) % 7)


def _months_in_phase(start: datetime, rule: Rule, year: int) -> tuple[int, ...]:
    """Return the months of the year that INTERVAL and BYMONTH leave."""
    months = rule.by_month or tuple(range(1, 13))
    if rule.frequency == "YEARLY" and (year - start.year) % rule.interval:
        return ()
    if rule.frequency != "MONTHLY":
        return months
    offset = (year - start.year) * 12 - start.month
    return tuple(month for month in months if (offset + month) % rule.interval == 0)


@lru_cache(maxsize=256)
def _twin(year: int) -> int:
    """Return the last year of dateutil's calendar with the same length and weekdays.

    dateutil looks for the next match until the year 9999, UNTIL does not stop it, and a "30 February" takes seconds.
    In the twin year little is left to search, and a year's days depend on its length and first weekday alone.
    """
    shape = (date(year, 1, 1).weekday(), date(year, 12, 31).weekday())
    years = range(MAXYEAR, MAXYEAR - 28, -1)
    return next(twin for twin in years if (date(twin, 1, 1).weekday(), date(twin, 12, 31).weekday()) == shape)


def _dateutil(start: datetime, rule: Rule) -> tuple[datetime, ...]:
    from dateutil import rrule  # 3 ms that the start of the program can do without

    expansion = rrule.rrule(
        DATEUTIL_FREQUENCIES[rule.frequency],
        dtstart=start,
        interval=rule.interval,
        wkst=rule.week_start,
        until=rule.until,
        bymonth=rule.by_month or None,
        bymonthday=rule.by_month_day or None,
        byyearday=rule.by_year_day or None,
        byweekday=[rrule.weekday(day, ordinal or None) for ordinal, day in rule.by_day] or None,
        bysetpos=rule.by_position or None,
    )
    return tuple(expansion)


def _spent(series: Series, day: date, zone: str) -> int:
    """Return how many moments the rule gives up to and including a day."""
    years = range(series.start.year, day.year + 1)
    moments = (moment for year in years for moment in _rule_year(series.start, series.rule, year, zone))
    return sum(1 for moment in moments if moment.date() <= day)


def _rule_left(series: Series, day: date, zone: str) -> str:
    """Return the rule from a day on: a COUNT less what was spent before."""
    parts = parts_of(series.rule) if series.rule else {}
    if "COUNT" in parts:
        parts["COUNT"] = str(int(parts["COUNT"]) - _spent(series, day - ONE_DAY, zone))
    return ";".join(f"{name}={value}" for name, value in parts.items())
