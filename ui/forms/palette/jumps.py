"""Reads where somebody wants to go: `wk 12`, `2027-W03`, `3 mei`, `volgende week`, `mei 2027`, `2028`. Knows no Qt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

from newsroom.dates.week import IsoWeek
from newsroom.errors import Refused
from ui.widgets.typed import MONTHS, NEAR, SHORTEST_MONTH, WEEKDAYS, Unreadable, read_date

FIRST_YEAR, LAST_YEAR = 1900, 2199
SHORTEST_WORD = 3
MONTHS_IN_YEAR = 12

_WEEK = re.compile(
    r"(?:w|wk|week|weeknr|weeknummer)[.\s]*(?P<week>\d{1,2})(?:[\s,/-]*(?:van|of)?\s*(?P<year>\d{4}))?", re.ASCII
)
_ISO_WEEK = re.compile(r"(?P<year>\d{4})[\s-]*(?:w|wk|week)[.\s]*(?P<week>\d{1,2})", re.ASCII)
_YEAR = re.compile(r"(?:(?:jaar|year)\s*)?(\d{4})", re.ASCII)
_BARE = re.compile(r"\d{1,2}", re.ASCII)
_AHEAD = re.compile(r"(?:over|in)\s+(?P<count>\d{1,3})\s+(?P<unit>[a-z]+)", re.ASCII)
_BACK = re.compile(r"(?P<count>\d{1,3})\s+(?P<unit>[a-z]+)\s+(?:geleden|ago)", re.ASCII)
_MONTH = re.compile(r"(?P<month>[a-z]+)\.?(?:\s+(?P<year>\d{4}))?", re.ASCII)
SIDES: Final = {
    "vorige": -1, "vorig": -1, "afgelopen": -1, "last": -1, "previous": -1, "deze": 0, "dit": 0, "this": 0,
    "volgende": 1, "volgend": 1, "komende": 1, "komend": 1, "next": 1,
}  # fmt: skip
UNITS: Final = {
    "dag": "day", "dagen": "day", "day": "day", "days": "day", "week": "week", "weken": "week", "weeks": "week",
    "maand": "month", "maanden": "month", "month": "month", "months": "month",
    "jaar": "year", "year": "year", "years": "year",
}  # fmt: skip


class Jump(NamedTuple):
    """A place in time to go to: a day, else a week, else a year."""

    day: date | None = None
    week: IsoWeek | None = None
    year: int | None = None


def read_jumps(text: str, today: date) -> tuple[Jump, ...]:
    """Give the places that typed text may mean, the likeliest first; none when it means no place in time."""
    words = " ".join(text.lower().split())
    if not words:
        return ()
    try:
        found = [*_weeks(words, today), *_relative(words, today), *_days(words, today), *_years(words)]
    except OverflowError:  # farther away than the calendar goes
        return ()
    return tuple(jump for jump in dict.fromkeys(found) if _within(jump))


def _weeks(words: str, today: date) -> Iterator[Jump]:
    named = _WEEK.fullmatch(words) or _ISO_WEEK.fullmatch(words)
    if named is None and _BARE.fullmatch(words) is None:
        return
    number = int(named["week"] if named else words)
    this = IsoWeek.of(today).year
    years = (int(named["year"]),) if named and named["year"] else (this, this + 1)
    for year in years:
        try:
            yield Jump(week=IsoWeek(year, number))
        except Refused:  # that year has no such week
            continue


def _relative(words: str, today: date) -> Iterator[Jump]:
    side, _, unit = words.partition(" ")
    if side in SIDES and unit in UNITS:
        yield from _away(SIDES[side], UNITS[unit], today)
    elif side in SIDES and (day := _weekday(unit)) is not None:
        monday = today - timedelta(days=today.weekday())
        yield Jump(day=monday + timedelta(weeks=SIDES[side], days=day))
    for pattern, way in ((_AHEAD, 1), (_BACK, -1)):
        found = pattern.fullmatch(words)
        if found and found["unit"] in UNITS:
            yield from _away(way * int(found["count"]), UNITS[found["unit"]], today)


def _away(count: int, unit: str, today: date) -> Iterator[Jump]:
    if unit == "day":
        yield Jump(day=today + timedelta(days=count))
    elif unit == "week":
        yield Jump(week=IsoWeek.of(today + timedelta(weeks=count)))
    elif unit == "year":
        yield Jump(year=IsoWeek.of(today).year + count)
    else:
        months = today.year * MONTHS_IN_YEAR + today.month - 1 + count
        if FIRST_YEAR <= months // MONTHS_IN_YEAR <= LAST_YEAR:
            yield Jump(day=date(months // MONTHS_IN_YEAR, months % MONTHS_IN_YEAR + 1, 1))


def _days(words: str, today: date) -> Iterator[Jump]:
    month = _MONTH.fullmatch(words)
    if month and (number := _month(month["month"])) is not None:
        year = int(month["year"]) if month["year"] else today.year
        if FIRST_YEAR <= year <= LAST_YEAR:
            yield Jump(day=date(year, number, 1))
    if len(words) >= SHORTEST_WORD or words in NEAR or _BARE.fullmatch(words):
        try:
            day = read_date(words, today)
        except Unreadable:
            return
        if day is not None:
            yield Jump(day=day)


def _years(words: str) -> Iterator[Jump]:
    found = _YEAR.fullmatch(words)
    if found:
        yield Jump(year=int(found[1]))


def _month(word: str) -> int | None:
    places = [at for at, names in enumerate(MONTHS, 1) if any(name.startswith(word) for name in names)]
    return places[0] if len(word) >= SHORTEST_MONTH and len(places) == 1 else None


def _weekday(word: str) -> int | None:
    return next((at for at, names in enumerate(WEEKDAYS) if word in names), None)


def _within(jump: Jump) -> bool:
    year = jump.day.year if jump.day else jump.week.year if jump.week else jump.year or 0
    return FIRST_YEAR <= year <= LAST_YEAR
