"""The list of signals: its queues, what it can be narrowed to, its rows, and how many there are of what."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from newsroom.insight.table import EVERYTHING, PostFilter
from newsroom.model.keys import SignalState

if TYPE_CHECKING:
    from newsroom.dates.period import Period


class Queue(StrEnum):
    """Where signals wait for somebody, and all of them."""

    TO_INTERPRET = "to_interpret"
    AWAITING = "awaiting"
    PASSED = "passed"
    LINKED = "linked"
    HANDLED = "handled"
    ALL = "all"


STATES: Mapping[Queue, frozenset[str]] = {
    Queue.TO_INTERPRET: frozenset({SignalState.NOTED, SignalState.INTERPRETED}),
    Queue.PASSED: frozenset({SignalState.DECIDED, SignalState.IN_HAND}),
    Queue.HANDLED: frozenset({SignalState.REPORTED_BACK, SignalState.CLOSED}),
    Queue.ALL: frozenset(SignalState),
}
NO_POSTS = EVERYTHING
OF_POSTS = ("groups", "goals", "sections", "campaigns", "statuses", "people")


@dataclass(frozen=True, slots=True)
class SignalFilter:
    """What the list is narrowed to, by id; an empty set lets everything through, "" stands for having none.

    `posts` lets through what is joined to such a post; `today` brings back what is followed until then.
    """

    queue: Queue = Queue.ALL
    themes: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    districts: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    period: Period | None = None
    text: str = ""
    posts: PostFilter = NO_POSTS
    today: date = date.min

    @property
    def is_counted(self) -> bool:
        """Say whether the kept counts can tell how many there are."""
        return not (self.kinds or self.period or self.text or self.posts)

    @property
    def is_narrowed(self) -> bool:
        """Say whether anything but the queue narrows the list."""
        return not self.is_counted or bool(self.themes or self.sources or self.districts)


def with_bar(chosen: SignalFilter, bar: PostFilter, channels: Mapping[str, frozenset[str]]) -> SignalFilter | None:
    """Narrow the list by the filter of all screens; `channels` are the sources of each channel.

    None lets nothing through. Theme, district and channel are those of the signal itself; what only posts have is that
    of a joined post.
    """
    found = chosen
    for name in ("themes", "districts"):
        wanted: frozenset[str] = getattr(bar, name)
        if wanted:
            own: frozenset[str] = getattr(found, name)
            both = wanted & own if own else wanted
            if not both:
                return None
            found = replace(found, **{name: both})  # type: ignore[arg-type]
    if bar.channels:
        sources = frozenset[str]().union(*(channels.get(each, frozenset()) for each in bar.channels))
        sources = sources & found.sources if found.sources else sources
        if not sources:
            return None
        found = replace(found, sources=sources)
    return replace(found, posts=PostFilter(**{name: getattr(bar, name) for name in OF_POSTS}))


class SignalLine(NamedTuple):
    """A signal as the list paints it."""

    key: int
    id: str
    heard_at: str
    heard_on: str
    text: str
    source_id: str | None
    theme_id: str | None
    district_id: str | None
    kind: str
    state: str
    simple: int
    reply_due: str | None
    answered_at: str | None
    no_reply_reason: str
    owner: str
    review_on: str | None
    post_count: int


class Place(NamedTuple):
    """Where a part of the list ended: what it is sorted by and the number of the last row."""

    sorted_by: str
    key: int


class Part(NamedTuple):
    """A part of the list: the numbers of its rows in order, and where it ended; None when it was the last."""

    numbers: array[int]
    end: Place | None


class Tally(NamedTuple):
    """How many signals share state, theme, source and district ("" is none), wait for an answer, and are linked."""

    state: str
    theme_id: str
    source_id: str
    district_id: str
    waiting: int
    linked: int
    signals: int


@dataclass(frozen=True, slots=True)
class Facets:
    """How many signals there are in each queue, and of each theme, source and district in the chosen queue."""

    queues: Mapping[Queue, int] = field(default_factory=dict)
    themes: Mapping[str, int] = field(default_factory=dict)
    sources: Mapping[str, int] = field(default_factory=dict)
    districts: Mapping[str, int] = field(default_factory=dict)


def facets(tallies: Iterable[Tally], back: Iterable[Tally], chosen: SignalFilter) -> Facets:
    """Count what the list would show for each choice, everything else staying as it is chosen.

    `back` are those among them that were followed until today: they are to be interpreted again.
    """
    queues: Counter[Queue] = Counter()
    by: dict[str, Counter[str]] = {name: Counter() for name in ("themes", "sources", "districts")}
    wanted = (chosen.themes, chosen.sources, chosen.districts)
    for here, row in _in_queues(tallies, back):
        values = (row.theme_id, row.source_id, row.district_id)
        out = [number for number in range(3) if wanted[number] and values[number] not in wanted[number]]
        if not out:
            for queue in here:
                queues[queue] += row.signals
        if chosen.queue not in here or len(out) > 1:
            continue
        for number, name in enumerate(by):
            if out in ([], [number]):
                by[name][values[number]] += row.signals
    return Facets(queues, by["themes"], by["sources"], by["districts"])


def _in_queues(tallies: Iterable[Tally], back: Iterable[Tally]) -> Iterator[tuple[tuple[Queue, ...], Tally]]:
    queues = {state: tuple(queue for queue, states in STATES.items() if state in states) for state in SignalState}
    for row in tallies:
        here = queues.get(SignalState(row.state), ()) if row.state in queues else (Queue.ALL,)
        if row.waiting:
            here = (*here, Queue.AWAITING)
        if row.linked:
            here = (*here, Queue.LINKED)
        yield here, row
    for row in back:
        yield (Queue.TO_INTERPRET,), row
        yield (Queue.PASSED,), row._replace(signals=-row.signals)
