"""How long what identifies a person is kept: per source, from when it was noted, by a clock that can be trusted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsroom.model import Source
    from newsroom.model.rows import Scalar

USUAL_DAYS = 90
LEAST_DAYS, MOST_DAYS = 1, 365
LONGEST_AWAY = timedelta(days=40)
# What a signal loses; besides these its voice becomes a number that holds for one week and theme, and its import key a
# hash. Moment, source, kind, theme, domain, district, way, tone, reach, state, reply clocks, owner and links stay.
EMPTIED: Mapping[str, Scalar] = {
    "text": "",
    "address": "",
    "interpretation": "",
    "no_reply_reason": "",
    "keep_reason": "",
}
RENUMBERED = ("voice", "import_key", "erased_at")
GONE = "gone:"


@dataclass(frozen=True, slots=True)
class Due:
    """What is over now: noted before these moments, by source and for signals without one; `today` ends a keeping."""

    now: datetime
    today: date
    usual: datetime
    by_source: Mapping[str, datetime]


@dataclass(frozen=True, slots=True)
class Clock:
    """What is remembered of the computer's clock: the last day it was trusted, and the day on which a jump was seen."""

    seen_on: date | None = None
    doubted_on: date | None = None


def days_of(source: Source | None, usual: int) -> int:
    """Give the days that signals of this source keep their text: its own, else the usual, never more than a year."""
    own = source.retention_days if source is not None else None
    return min(max(own if own is not None else usual, LEAST_DAYS), MOST_DAYS)


def due(now: datetime, today: date, sources: Iterable[Source], usual: int) -> Due:
    """Give the moments before which signals are due; `today` is the local day."""
    return Due(
        now,
        today,
        now - timedelta(days=days_of(None, usual)),
        {source.id: now - timedelta(days=days_of(source, usual)) for source in sources},
    )


def gone_key(key: str) -> str:
    """Give the import key of an emptied signal: still known when the same comes in again, but no longer readable."""
    return key if key.startswith(GONE) else GONE + sha256(key.encode()).hexdigest()[:32]


def look_at_clock(today: date, clock: Clock) -> tuple[bool, Clock]:
    """Say whether the clock can be trusted with an erasure that nobody can take back, and what to remember of it.

    A clock that is suddenly more than 40 days ahead may be wrong, or the calendar was not opened for long. Nothing is
    erased by itself on that day; on a later day that follows on it, it is.
    """
    if clock.seen_on is None or today - clock.seen_on <= LONGEST_AWAY:
        return True, Clock(today)
    doubted = clock.doubted_on
    if doubted is not None and timedelta(0) < today - doubted <= LONGEST_AWAY:
        return True, Clock(today)
    return False, Clock(clock.seen_on, today)
