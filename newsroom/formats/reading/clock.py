"""Spellings of a time of day: 10:00, 9.30u, 14h30, 10 uur, 7:00 PM, 10:00-11:00, a spreadsheet's fraction."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, time

from newsroom.formats.reading.table import Cell, cell_text

MINUTES_IN_DAY = 1440
HOURS_IN_DAY = 24
NOON = 12
LONGEST = 60

_SPAN = re.compile(r"\s*(?:-|–|—|\btot\b|\bt/m\b|\bto\b|\btill?\b|\buntil\b)\s*")
_CHOICE = re.compile(r"\s*(?:\bor\b|\bof\b|\bou\b|\ben\b|\band\b|&|;|\n)\s*")
_ONE = re.compile(
    r"(?:(?:om|vanaf|at|à|a|vers|ca\.?|rond|from)\s+)?"
    r"(\d{1,2})(?:\s*[:.,hu]\s*(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?)?"
    r"\s*(am|pm|a\.m\.?|p\.m\.?)?\s*(?:uur|u|h|hrs?|heures?|heure|o'clock)?\.?"
)
_PACKED = re.compile(r"([01]\d|2[0-3])([0-5]\d)")


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day to the minute, or why there is none; a code beside a time is a warning."""

    at: time | None = None
    code: str = ""
    data: dict[str, object] = field(default_factory=dict)


def read_clock(cell: Cell) -> Clock:
    """Read a time of day; of a span or a choice the first, with a warning for a choice."""
    if isinstance(cell, datetime):
        return Clock(cell.time().replace(second=0, microsecond=0, tzinfo=None))
    if isinstance(cell, time):
        return Clock(cell.replace(second=0, microsecond=0, tzinfo=None))
    if isinstance(cell, float) and not isinstance(cell, bool):
        return _from_number(cell)
    text = cell_text(cell).casefold()
    return _from_text(text, cell_text(cell)) if text and text not in {"-", "?"} else Clock()


def _from_number(number: float) -> Clock:
    """Read a fraction of a day, or a number such as 9.3 that a spreadsheet made of "9.30"."""
    if 0 <= number < 1:
        minutes = round(number * MINUTES_IN_DAY) % MINUTES_IN_DAY
        return Clock(time(minutes // 60, minutes % 60))
    return _from_text(f"{number:.2f}", f"{number:g}") if number < HOURS_IN_DAY + 1 else _unclear(f"{number:g}")


def _from_text(text: str, shown: str) -> Clock:
    if len(text) > LONGEST:
        return _unclear(shown)
    choices = _CHOICE.split(text)
    ends = _SPAN.split(choices[0], maxsplit=1)
    first = _one(ends[0].strip(), _half(ends[-1]))
    if first is None:
        return _unclear(shown)
    if len(choices) > 1:
        return Clock(first, "time_choice", {"text": shown, "taken": first.isoformat("minutes")})
    return Clock(first)


def _one(text: str, half_of_end: str) -> time | None:
    """Read one time; "8:00" of "8:00-10:30AM" takes over the half of the day, "11:00" of "11:00-1:00 PM" does not."""
    packed = _PACKED.fullmatch(text)
    if packed:
        return time(int(packed[1]), int(packed[2]))
    found = _ONE.fullmatch(text)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    half = (found[3] or half_of_end).replace(".", "")
    if half and not 1 <= hour <= NOON and not (found[3] is None and hour < HOURS_IN_DAY):
        return None
    if half and hour <= NOON:
        late = half == "pm" and not (found[3] is None and hour in {10, 11})
        hour = hour % NOON + (NOON if late else 0)
    return time(hour, minute) if hour < HOURS_IN_DAY and minute < 60 else None  # noqa: PLR2004 - minutes in an hour


def _half(text: str) -> str:
    found = _ONE.fullmatch(text.strip())
    return (found[3] or "").replace(".", "") if found else ""


def _unclear(text: str) -> Clock:
    return Clock(code="time_unclear", data={"text": text[:LONGEST]})
