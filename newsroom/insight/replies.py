"""How people were answered: asked, met, missed and how long they waited, by channel, in open minutes (S1-07, S2-09)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import datetime
from statistics import median
from typing import NamedTuple

Waited = Callable[[datetime, datetime], int]


class Asked(NamedTuple):
    """A signal that asked for an answer: where, when it was heard, when an answer was due and given."""

    place: str
    heard: datetime
    due: datetime
    answered: datetime | None


class ReplyFigures(NamedTuple):
    """The answers of one place ("" is all together): how many were asked, in time, too late or overdue, still waiting.

    `median` is the middle of the open minutes until the answer, None without answers.
    """

    place: str
    asked: int
    met: int
    missed: int
    waiting: int
    median: int | None

    @property
    def share(self) -> float | None:
        """Give the share that was answered in time, 0 to 1, of what is answered or overdue."""
        settled = self.met + self.missed
        return self.met / settled if settled else None


def reply_figures(rows: Iterable[Asked], waited: Waited, now: datetime) -> tuple[ReplyFigures, ...]:
    """Give the figures of all places together and then of each, most asked first."""
    places: defaultdict[str, list[Asked]] = defaultdict(list)
    every = list(rows)
    for row in every:
        places[row.place].append(row)
    named = sorted(places, key=lambda place: (-len(places[place]), place))
    return (_figures("", every, waited, now), *(_figures(place, places[place], waited, now) for place in named))


def _figures(place: str, rows: list[Asked], waited: Waited, now: datetime) -> ReplyFigures:
    met = sum(row.answered is not None and row.answered <= row.due for row in rows)
    overdue = sum(row.answered is None and row.due < now for row in rows)
    answered = [row for row in rows if row.answered is not None]
    minutes = [waited(row.heard, row.answered) for row in answered if row.answered is not None]
    return ReplyFigures(
        place=place,
        asked=len(rows),
        met=met,
        missed=len(answered) - met + overdue,
        waiting=len(rows) - len(answered) - overdue,
        median=round(median(minutes)) if minutes else None,
    )
