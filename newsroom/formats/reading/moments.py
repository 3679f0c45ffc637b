"""Moments heard: spellings with or without a zone to the instant in UTC that the calendar stores."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from newsroom.dates.zone import to_instant
from newsroom.formats.reading.clock import read_clock
from newsroom.formats.reading.spelling import DateOrder, Spelled, read_date

if TYPE_CHECKING:
    from newsroom.formats.reading.table import Cell


def instant_text(moment: datetime) -> str:
    """Give an instant as the calendar stores it: 2027-01-18T09:05:00Z."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def read_moment(cell: Cell, clock: Cell, order: DateOrder, zone: str) -> tuple[str, Spelled]:
    """Read the instant of a date cell and perhaps a time cell; without a zone it is local time, without a time noon.

    Noon keeps a report without a time on its own day in every zone of Europe. Gives "" beside what is wrong.
    """
    spelled = read_date(cell, order)
    if spelled.instant is not None:
        return instant_text(spelled.instant), spelled
    if spelled.day is None:
        return "", spelled
    at = read_clock(clock).at or spelled.at or time(12)
    return instant_text(to_instant(datetime.combine(spelled.day, at), zone)), spelled
