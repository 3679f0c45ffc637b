"""A large demo: posts and signals in the shape of the sample year over ten years, in parts of a quarter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING

from newsroom.dates.observances import days_of_kind
from newsroom.dates.period import ONE_DAY, IsoWeek, Period
from newsroom.edits.demo.heard import Crowd, HeardRow
from newsroom.edits.demo.posts import Author, Memory, Written, batches
from newsroom.model.slots import Circumstances, Slot, slots

if TYPE_CHECKING:
    from newsroom.changes import Batch
    from newsroom.edits.demo.progress import Progress
    from newsroom.model import Section

YEARS_BEFORE, YEARS_AFTER = 5, 5
WEEKS_REACHED = 6 * 53
WEEKS_IN_PART = 13


@dataclass(frozen=True, slots=True)
class Amounts:
    """How many posts and signals to make, by which seed; `heard_until` is the last day on which anything is heard."""

    posts: int
    signals: int
    seed: int
    heard_until: date


class Crowded:
    """Ten years of a busy newsroom; each part can be made and stored before the next one is begun."""

    def __init__(self, sections: Sequence[Section], taken: frozenset[tuple[str, str]], progress: Progress) -> None:
        self._sections = sections
        self._taken = taken
        self._progress = progress

    def parts(self, year: int, amounts: Amounts) -> Iterator[tuple[Batch, ...]]:
        """Give the bulk loads of each quarter of the years around this one, oldest first."""
        first, last = IsoWeek(year - YEARS_BEFORE, 1).monday, IsoWeek(year + YEARS_AFTER, 1).monday - ONE_DAY
        weeks = Period(first, last).weeks()
        crowd = Crowd(self._progress, amounts.seed)
        heard_in = Period(first, min(last, amounts.heard_until))
        counts = crowd.counts(heard_in, amounts.signals)
        author = Author(self._progress, {each.id: each for each in self._sections}, amounts.seed)
        memory = Memory(amounts.seed)
        for start in range(0, len(weeks), WEEKS_IN_PART):
            part = weeks[start : start + WEEKS_IN_PART]
            heard = list(_heard(crowd, heard_in, counts, Period(part[0].monday, part[-1].sunday)))
            memory.hear(heard)
            things: list[object] = []
            for number, week in enumerate(part, start):
                quota = amounts.posts * (number + 1) // len(weeks) - amounts.posts * number // len(weeks)
                for written in self._week(week, quota, author, amounts.seed):
                    things += self._rows(written, memory)
            yield batches(f"demo-{amounts.seed}-{part[0]}", heard, things)

    def _week(self, week: IsoWeek, quota: int, author: Author, seed: int) -> list[Written]:
        """Give the posts of a week, by day: its slots first, and what is more than those on any day."""
        found = list(self._open(week))
        if len(found) > quota:
            found = Random(f"{seed}:{week}").sample(found, quota)
        posts = [author.in_slot(slot) for slot in found]
        posts += [author.loose(week.days[number % 7], number) for number in range(quota - len(found))]
        return sorted(posts, key=lambda each: (str(each.post.planned_on), each.post.id))

    def _open(self, week: IsoWeek) -> Iterator[Slot]:
        around = Circumstances(
            taken=(),
            recess=(),
            days_of=lambda kind, year: days_of_kind(kind, year, self._progress.settings.country),
            today=self._progress.today,
            zone=self._progress.settings.zone,
        )
        for slot in slots(self._sections, (), week.period, around):
            if not slot.reason and slot.key not in self._taken:
                yield slot

    def _rows(self, written: Written, memory: Memory) -> Iterator[object]:
        yield written.post
        yield from self._progress.placements(written.post, written.channels)
        yield from memory.links(written.post, always=False)


def _heard(crowd: Crowd, heard_in: Period, counts: Sequence[int], part: Period) -> Iterator[HeardRow]:
    days = heard_in.clipped(part) if heard_in.overlaps(part) else None
    if days is not None:
        skipped = (days.first - heard_in.first) // timedelta(days=1)
        yield from crowd.heard(days, counts[skipped : skipped + days.length])
