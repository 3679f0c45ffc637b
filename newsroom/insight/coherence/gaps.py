"""What the lines ask for: heard and not sent about, carried by few voices, and sent without a question."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from newsroom.insight.coherence.lines import LESS_SENT, MORE_SENT

if TYPE_CHECKING:
    from newsroom.insight.coherence.lines import Line
    from newsroom.model.slots import Slot

LOUD_SIGNALS = 8
LOUD_SHARE = 0.5
LOUDEST = 2


class GapKind(StrEnum):
    """Why a line is in the list."""

    UNHEARD = "unheard"
    LOUD = "loud"
    UNASKED = "unasked"


class Loud(NamedTuple):
    """How many signals of a key come from its two loudest voices."""

    signals: int
    from_loudest: int

    @property
    def share(self) -> float:
        """Give their share (0-1)."""
        return self.from_loudest / self.signals if self.signals else 0.0


class Place(NamedTuple):
    """A free place that is still open."""

    section_id: str
    original_on: date
    on: date
    at: str


class Around(NamedTuple):
    """When a post about a key last stood on the calendar before today, and how many are planned from today on."""

    last_on: date | None
    planned: int


class Gap(NamedTuple):
    """One line of the list; a place is offered where a post is wanting and one is open."""

    kind: GapKind
    line: Line
    loud: float = 0.0
    place: Place | None = None
    around: Around = Around(None, 0)


def gaps(
    lines: Iterable[Line], loud: Mapping[str, Loud], free: Sequence[Place], around: Mapping[str, Around]
) -> tuple[Gap, ...]:
    """Rank what wants attention: what is sent least, each with the next open place; loud voices; what nobody asks."""
    kept = list(lines)
    return (*_unheard(kept, free, around), *_loud(kept, loud), *_unasked(kept))


def open_places(slots: Iterable[Slot], now: datetime) -> list[Place]:
    """Give the free places that still wait for a post, from this moment on; `slots` are free places in their order."""
    return [
        Place(slot.section_id, slot.original_on, slot.on, slot.at.isoformat("minutes"))
        for slot in slots
        if slot.state in ("open", "moved") and datetime.combine(slot.on, slot.at) > now
    ]


def _unheard(lines: list[Line], free: Sequence[Place], around: Mapping[str, Around]) -> Iterator[Gap]:
    wanting = sorted((line for line in lines if line.verdict in LESS_SENT), key=lambda line: -line.gap)
    for number, line in enumerate(wanting):
        place = free[number] if number < len(free) else None
        yield Gap(GapKind.UNHEARD, line, place=place, around=around.get(line.key, Around(None, 0)))


def _loud(lines: list[Line], loud: Mapping[str, Loud]) -> Iterator[Gap]:
    for line in lines:
        found = loud.get(line.key)
        if found and line.voices > LOUDEST and found.signals >= LOUD_SIGNALS and found.share >= LOUD_SHARE:
            yield Gap(GapKind.LOUD, line, loud=found.share)


def _unasked(lines: list[Line]) -> Iterator[Gap]:
    for line in sorted((line for line in lines if line.verdict in MORE_SENT), key=lambda line: line.gap):
        yield Gap(GapKind.UNASKED, line)
