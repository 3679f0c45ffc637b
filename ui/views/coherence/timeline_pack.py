"""The timeline as whole numbers: dots in columns and rows, blocks in lanes, weeks with in and out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newsroom.dates.period import Period
    from newsroom.insight.coherence.timeline import Block, Dot, Timeline

ROWS = 7
LANES = 3


class PlacedDot(NamedTuple):
    """A signal in a column (from the left) and a row (from below)."""

    dot: Dot
    column: int
    row: int


class PlacedBlock(NamedTuple):
    """A post on its day (from the first of the period) and in its lane; one without room for words is small."""

    block: Block
    day: int
    lane: int
    small: bool
    signals: int


class More(NamedTuple):
    """A column with more signals than dots."""

    column: int
    signals: int


class Week(NamedTuple):
    """A week with its first and last day from the first of the period, and how much came in and went out."""

    monday: date
    first: int
    last: int
    heard: int
    sent: int


@dataclass(frozen=True, slots=True)
class Packed:
    """Everything on the timeline, in whole numbers."""

    period: Period
    columns: int
    dots: tuple[PlacedDot, ...]
    more: tuple[More, ...]
    blocks: tuple[PlacedBlock, ...]
    weeks: tuple[Week, ...]


def pack(timeline: Timeline, columns: int, block_days: int) -> Packed:
    """Put a timeline into so many columns; a block with words takes so many days."""
    period = timeline.period
    columns = max(1, min(columns, period.length))
    counts: Counter[int] = Counter()
    for day, number in timeline.by_day.items():
        counts[_column(period, day, columns)] += number
    dots, shown = _dots(timeline.dots, period, columns)
    more = tuple(
        More(column, count - shown[column]) for column, count in sorted(counts.items()) if count > shown[column]
    )
    joined = Counter(join.post_id for join in timeline.joins)
    blocks = _blocks(timeline.blocks, period, block_days, joined)
    return Packed(period, columns, dots, more, blocks, _weeks(timeline))


def _dots(dots: Iterable[Dot], period: Period, columns: int) -> tuple[tuple[PlacedDot, ...], Counter[int]]:
    by_column: defaultdict[int, list[Dot]] = defaultdict(list)
    for dot in dots:
        by_column[_column(period, dot.on, columns)].append(dot)
    found: list[PlacedDot] = []
    shown: Counter[int] = Counter()
    for column, there in by_column.items():
        # Those that are joined to a post come first, so that their lines show.
        kept = sorted(there, key=lambda dot: (not dot.linked, dot.on, dot.place))[:ROWS]
        found += [PlacedDot(dot, column, row) for row, dot in enumerate(sorted(kept, key=lambda dot: dot.on))]
        shown[column] = len(kept)
    return tuple(sorted(found, key=lambda each: (each.column, each.row))), shown


def _blocks(blocks: Iterable[Block], period: Period, block_days: int, joined: Counter[str]) -> tuple[PlacedBlock, ...]:
    ends = [-1] * LANES
    found = []
    for block in sorted(blocks, key=lambda each: (each.on, each.id)):
        day = (block.on - period.first).days
        lane = next((number for number, end in enumerate(ends) if end <= day), None)
        if lane is None:
            found.append(PlacedBlock(block, day, LANES, small=True, signals=joined[block.id]))
            continue
        ends[lane] = day + block_days
        found.append(PlacedBlock(block, day, lane, small=False, signals=joined[block.id]))
    return tuple(found)


def _weeks(timeline: Timeline) -> tuple[Week, ...]:
    period = timeline.period
    heard: Counter[date] = Counter()
    for day, number in timeline.by_day.items():
        heard[day - timedelta(days=day.weekday())] += number
    sent = Counter(block.on - timedelta(days=block.on.weekday()) for block in timeline.blocks)
    last = period.length - 1
    return tuple(
        Week(
            week.monday,
            max(0, (week.monday - period.first).days),
            min(last, (week.sunday - period.first).days),
            heard[week.monday],
            sent[week.monday],
        )
        for week in period.weeks()
    )


def _column(period: Period, day: date, columns: int) -> int:
    return min(columns - 1, max(0, (day - period.first).days) * columns // period.length)
