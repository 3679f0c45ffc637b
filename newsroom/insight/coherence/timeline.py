"""The timeline of one line: its signals by day, its posts, what joins them, and in against out per week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from newsroom.model.keys import OUT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newsroom.dates.period import Period
    from newsroom.insight.coherence.rows import DotRow, SentRow
    from newsroom.model import Section


class Dot(NamedTuple):
    """A signal; `place` counts within its day from 1."""

    id: str
    on: date
    text: str
    late: bool
    linked: bool
    place: int


class Block(NamedTuple):
    """A post; `out` says that it has been published."""

    id: str
    title: str
    on: date
    out: bool
    colour: str


class Join(NamedTuple):
    """What joins a signal and a post."""

    signal_id: str
    post_id: str
    kind: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything that stands on the timeline of a line; `by_day` counts also the signals that have no dot."""

    name: str
    period: Period
    today: date
    dots: tuple[Dot, ...]
    blocks: tuple[Block, ...]
    joins: tuple[Join, ...]
    by_day: Mapping[date, int]

    @property
    def signals(self) -> int:
        """Count the signals."""
        return sum(self.by_day.values())


def dots(rows: Iterable[DotRow]) -> tuple[Dot, ...]:
    """Give the dots of rows."""
    return tuple(
        Dot(row.id, date.fromisoformat(row.heard_on), row.text, bool(row.late), bool(row.linked), row.place)
        for row in rows
    )


def blocks(posts: Iterable[SentRow], sections: Mapping[str, Section]) -> tuple[Block, ...]:
    """Give the blocks of posts, by day."""
    return tuple(
        Block(
            post.id,
            post.title,
            date.fromisoformat(post.planned_on),
            post.status in OUT,
            section.colour if (section := sections.get(post.section_id or "")) else "",
        )
        for post in posts
    )
