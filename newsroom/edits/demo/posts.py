"""Posts that a demo has besides the sample year: what a section sends in one of its slots, or a post on its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import cache
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from newsroom.changes import Batch
from newsroom.edits.demo.data import tables_of
from newsroom.edits.demo.heard import HeardRow
from newsroom.edits.demo.progress import MONTH, Progress
from newsroom.model import Link, Post, Section
from newsroom.model.keys import LinkKind, Origin, Purpose, SectionKind, Status
from newsroom.model.rows import table_of, to_row

if TYPE_CHECKING:
    from newsroom.model.slots import Slot

FREE = "free"
FREE_CHANNELS = (("fb", "nd"), ("web", "fb"), ("wa", "fb"), ("ig", "fb"), ("nd", "fb"))
LOOSE_ORIGINS = (Origin.SIGNAL, Origin.HOOK, Origin.PROJECT, Origin.BOARD)
MOMENTS = (time(9), time(10, 30), time(12), time(14), time(16), time(19))
EVALUATED_OF = 4
LINKED_SHARE, LINKED_MOST = 0.45, 3
SIGNAL_DAYS = 9


class Written(NamedTuple):
    """A post with the channels that it goes to."""

    post: Post
    channels: tuple[str, ...]


class Author:
    """Writes the same posts for the same seed, in the state that fits the moment."""

    def __init__(self, progress: Progress, sections: Mapping[str, Section], seed: int) -> None:
        self._progress = progress
        self._sections = sections
        self._seed = seed

    def in_slot(self, slot: Slot) -> Written:
        """Write what a section sends in a slot."""
        section = self._sections[slot.section_id]
        turn = slot.original_on.toordinal() // 7 + section.position
        name = f"{section.id}-{slot.original_on:%Y%m%d}"
        free = section.kind == SectionKind.FREE
        written = self._write(name, FREE if free else section.id, (slot.on, slot.at), turn)
        post = replace(written.post, section_id=section.id, slot_on=slot.original_on)
        if free:
            return Written(post, written.channels)
        by_section = replace(
            post,
            origin=Origin.SECTION,
            purpose=section.purpose or Purpose.INFORM,
            group_ids=section.group_ids,
            goal_ids=section.goal_ids,
            maker_id=section.maker_id,
            minutes=section.minutes,
        )
        return Written(by_section, section.channel_ids)

    def loose(self, day: date, number: int) -> Written:
        """Write a post that stands in no slot."""
        kinds = tuple(variants())
        at = MOMENTS[number % len(MOMENTS)]
        return self._write(f"n{day:%Y%m%d}-{number:03}", kinds[number * 7 % len(kinds)], (day, at), number)

    def _write(self, name: str, kind: str, moment: tuple[date, time], number: int) -> Written:
        chance = Random(f"{self._seed}:{name}")
        choice = variants()[kind]
        theme, title, text = choice[number % len(choice)]
        more = tables_of("more")
        places = {"wijk": chance.choice(more["wijken"]), "straat": chance.choice(more["straten"])}
        planned = datetime.combine(*moment)
        post = Post(
            id=name,
            title=title.format_map(places),
            text=text.format_map(places),
            planned_on=moment[0],
            planned_at=moment[1],
            status=self._status(planned, number),
            theme_id=theme,
            purpose=Purpose.SERVICE,
            origin=Origin.SIGNAL if kind == FREE else chance.choice(LOOSE_ORIGINS),
            group_ids=("d01",),
            goal_ids=("g02",),
            maker_id="webcare",
            minutes=40,
        )
        return Written(post, chance.choice(FREE_CHANNELS))

    def _status(self, planned: datetime, number: int) -> str:
        status = self._progress.status(planned, number)
        old = self._progress.now - self._progress.instant(planned) > MONTH
        return Status.EVALUATED if old and number % EVALUATED_OF == 0 and status == Status.PUBLISHED else status


class Memory:
    """The signals of the last days by theme, from which a post finds what prompted it."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._kept: deque[HeardRow] = deque()
        self._waiting: deque[HeardRow] = deque()

    def hear(self, rows: Iterable[HeardRow]) -> None:
        """Add signals, oldest first."""
        self._waiting.extend(rows)

    def links(self, post: Post, *, always: bool) -> Iterator[Link]:
        """Join a post to signals about its theme from the days before it; posts come in the order of their days."""
        assert post.planned_on is not None
        chance = Random(f"{self._seed}:link:{post.id}")
        if not always and chance.random() > LINKED_SHARE:
            return
        self._move_to(post.planned_on)
        found = [row for row in self._kept if row.theme_id == post.theme_id]
        for row in chance.sample(found, min(len(found), chance.randint(1, LINKED_MOST))):
            yield Link(f"{post.id}:{row.id}", row.id, post.id, LinkKind.PROMPTED_BY)

    def _move_to(self, day: date) -> None:
        until, since = day.isoformat(), (day - timedelta(days=SIGNAL_DAYS)).isoformat()
        while self._waiting and self._waiting[0].heard_on < until:
            self._kept.append(self._waiting.popleft())
        while self._kept and self._kept[0].heard_on < since:
            self._kept.popleft()


def batches(name: str, heard: Iterable[HeardRow], things: Sequence[object]) -> tuple[Batch, ...]:
    """Give bulk loads of signals, posts, placements and links, all under one name; their rows can be read once."""
    kinds: dict[str, list[object]] = {}
    for thing in things:
        kinds.setdefault(table_of(thing), []).append(thing)
    listening = Batch(name, "signal", HeardRow._fields, iter(heard))
    return (
        listening,
        *(_batch(name, table, kinds[table]) for table in ("post", "placement", "link") if table in kinds),
    )


def _batch(name: str, table: str, things: list[object]) -> Batch:
    names = tuple(column for column in to_row(things[0]) if column != "batch")
    rows = (tuple(row[column] for column in names) for row in map(to_row, things))
    return Batch(name, table, names, rows)


@cache
def variants() -> dict[str, list[list[str]]]:
    """Give what each section can send: theme, title and text."""
    found: dict[str, list[list[str]]] = tables_of("more")["variants"]
    return found
