"""Says the lines of a meeting in words: days short, as they are said in a room."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsroom.insight.meeting.page import Line
    from newsroom.words import Words

LINES, NOTES = "meeting_line", "meeting_note"
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
LETTERS = {"nl": 2, "en": 3}


def said(line: Line, words: Words, group: str = LINES) -> str:
    """Give the sentence of a line."""
    return words.say(group, line.code, {name: _short(value, words) for name, value in line.data.items()})


def short_day(day: date, words: Words) -> str:
    """Give a day as it is said: di 19 januari."""
    weekday = words.of("weekday", str(day.isoweekday()))[: LETTERS[words.language]]
    return f"{weekday} {day.day} {words.of('month', str(day.month))}"


def _short(value: object, words: Words) -> object:
    if isinstance(value, date) and not isinstance(value, datetime):
        return short_day(value, words)
    if isinstance(value, str) and ISO_DAY.fullmatch(value):
        return short_day(date.fromisoformat(value), words)
    return value
