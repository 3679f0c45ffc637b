"""Reads dates and times the way people type them: `24-11-2026`, `di 24-11`, `24 nov`, `9`, `17.30`. Knows no Qt."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, time, timedelta
from typing import Final

WEEKDAYS: Final = (
    ("maandag", "monday"),
    ("dinsdag", "tuesday"),
    ("woensdag", "wednesday"),
    ("donderdag", "thursday"),
    ("vrijdag", "friday"),
    ("zaterdag", "saturday"),
    ("zondag", "sunday"),
)
MONTHS: Final = (
    ("januari", "january"),
    ("februari", "february"),
    ("maart", "march", "mrt"),
    ("april",),
    ("mei", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("augustus", "august"),
    ("september",),
    ("oktober", "october"),
    ("november",),
    ("december",),
)
NEAR: Final = {"vandaag": 0, "today": 0, "morgen": 1, "tomorrow": 1, "overmorgen": 2, "gisteren": -1, "yesterday": -1}
SHORTEST_DAY: Final = 2
SHORTEST_MONTH: Final = 3
CENTURY: Final = 100

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_DATE = re.compile(
    r"(?P<day>\d{1,2})(?:[-/.\s]+(?P<month>\d{1,2}|[a-z]+)\.?(?:[-/.\s]+(?P<year>\d{4}|\d{2}))?)?", re.ASCII
)
_TIME = re.compile(r"(?P<hour>\d{1,2})(?:[:.,hu ]?(?P<minute>\d{2}))?\s*(?:uur|u|h)?", re.ASCII)


class Unreadable(ValueError):
    """What was typed is no date or time, or one that does not exist."""


def read_date(text: str, today: date) -> date | None:
    """Read a typed date; empty is no date; `Unreadable` if it is none.

    A day or weekday alone is the coming one; a date without a year the nearest.
    """
    try:
        return _date(text, today)
    except ValueError as error:
        raise Unreadable(text) from error


def read_time(text: str) -> time | None:
    """Read a typed time such as `9`, `9:30`, `17.00` or `9 uur`; empty is no time; `Unreadable` if it is none."""
    try:
        return _time(text)
    except ValueError as error:
        raise Unreadable(text) from error


def _date(text: str, today: date) -> date | None:
    words = " ".join(text.lower().replace(",", " ").split())
    if not words:
        return None
    if words in NEAR:
        return today + timedelta(days=NEAR[words])
    if found := _ISO.fullmatch(words):
        return date(int(found[1]), int(found[2]), int(found[3]))
    first, _, rest = words.partition(" ")
    weekday = _place(first.rstrip("."), WEEKDAYS, SHORTEST_DAY)
    if weekday is None:
        return _numbered(words, today, None)
    return _numbered(rest, today, weekday) if rest else _next(weekday, today)


def _time(text: str) -> time | None:
    words = " ".join(text.lower().split())
    if not words:
        return None
    found = _TIME.fullmatch(words)
    if found is None:
        raise ValueError(text)
    return time(int(found["hour"]), int(found["minute"] or 0))


def _place(word: str, names: tuple[tuple[str, ...], ...], shortest: int) -> int | None:
    if len(word) < shortest:
        return None
    places = [number for number, spellings in enumerate(names) if any(name.startswith(word) for name in spellings)]
    return places[0] if len(places) == 1 else None


def _next(weekday: int, today: date) -> date:
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def _numbered(words: str, today: date, weekday: int | None) -> date:
    found = _DATE.fullmatch(words)
    if found is None:
        raise ValueError(words)
    day = int(found["day"])
    if found["month"] is None:
        coming = [found for found in _in_months(day, today) if found >= today]
        return _nearest(coming, today, weekday)
    month = _month(found["month"])
    if found["year"] is None:
        return _nearest(_in_years(day, month, today), today, weekday)
    year = int(found["year"])
    return _nearest([date(year + 2000 if year < CENTURY else year, month, day)], today, weekday)


def _month(word: str) -> int:
    if word.isdigit():
        return int(word)
    place = _place(word, MONTHS, SHORTEST_MONTH)
    if place is None:
        raise ValueError(word)
    return place + 1


def _in_months(day: int, today: date) -> list[date]:
    months = [today.year * 12 + today.month - 1 + step for step in (0, 1, 2)]
    return _existing((month // 12, month % 12 + 1, day) for month in months)


def _in_years(day: int, month: int, today: date) -> list[date]:
    return _existing((year, month, day) for year in range(today.year - 4, today.year + 9))


def _existing(parts: Iterable[tuple[int, int, int]]) -> list[date]:
    days = []
    for year, month, day in parts:
        try:
            days.append(date(year, month, day))
        except ValueError:
            continue
    return days


def _nearest(days: list[date], today: date, weekday: int | None) -> date:
    fitting = [day for day in days if weekday is None or day.weekday() == weekday]
    if not fitting:
        raise ValueError(weekday)
    return min(fitting, key=lambda day: abs(day - today))
