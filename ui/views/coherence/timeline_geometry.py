"""Where everything on the timeline stands: dots above the line, blocks below it, weeks at the foot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF

from ui.views.coherence.timeline_pack import LANES, ROWS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.views.coherence.timeline_pack import Packed, PlacedBlock, PlacedDot, Week

HIT = 4
LEAST_ROWS = 3


class Band(IntEnum):
    """What is under each other on the timeline."""

    DOTS = 0
    BLOCKS = 1
    WEEKS = 2


class Place(NamedTuple):
    """One thing on the timeline: its band and its place in it, from the left."""

    band: Band
    number: int


class Measures(NamedTuple):
    """Lengths that follow from letters."""

    dot: int
    block: int
    block_width: int
    small: int
    gap: int
    foot: int
    side: int


@dataclass(frozen=True, slots=True)
class TimelineGeometry:
    """The rectangles for a width."""

    packed: Packed
    width: int
    measures: Measures

    @property
    def axis(self) -> int:
        """Give the height of the line between listening and sending."""
        rows = max((each.row + 1 for each in self.packed.dots), default=0)
        rows = max(LEAST_ROWS, ROWS + 1 if self.packed.more else rows)
        return 2 * self.measures.gap + rows * (self.measures.dot + self.measures.gap // 3)

    @property
    def lanes_top(self) -> int:
        """Give where the first lane of blocks begins."""
        return self.axis + 2 * self.measures.gap

    @property
    def foot_top(self) -> int:
        """Give where the weeks begin."""
        lanes = max((each.lane for each in self.packed.blocks), default=0) + 1
        return self.lanes_top + lanes * (self.measures.block + self.measures.gap // 2) + self.measures.gap // 2

    @property
    def height(self) -> int:
        """Give the height of it all."""
        return self.foot_top + 2 * self.measures.foot

    def x(self, day: float) -> float:
        """Give the place of a day, counted from the first of the period."""
        return self.measures.side + day * self._room / max(1, self.packed.period.length)

    def x_of(self, day: date) -> float:
        """Give the place where a day begins."""
        return self.x((day - self.packed.period.first).days)

    def dot_rect(self, dot: PlacedDot) -> QRectF:
        """Give the place of a dot; rows grow upward from the line."""
        side = self.measures.dot
        step = side + self.measures.gap // 3
        centre = self._column_middle(dot.column)
        return QRectF(centre - side / 2, self.axis - self.measures.gap - side - dot.row * step, side, side)

    def more_point(self, column: int) -> QPointF:
        """Give the middle of the words over a full column."""
        return QPointF(self._column_middle(column), self.measures.gap)

    def block_rect(self, block: PlacedBlock) -> QRect:
        """Give the place of a block; near the right edge it moves left so that it stays in sight."""
        wide = self.measures.small if block.small else self.measures.block_width
        left = min(round(self.x(block.day)), self.width - self.measures.side - wide)
        lane = min(block.lane, LANES)
        top = self.lanes_top + lane * (self.measures.block + self.measures.gap // 2)
        return QRect(max(0, left), top, wide, self.measures.block)

    def week_rect(self, week: Week) -> QRect:
        """Give the place of a week at the foot."""
        left, right = round(self.x(week.first)), round(self.x(week.last + 1))
        return QRect(left, self.foot_top, right - left, self.measures.foot)

    def months(self) -> Iterator[tuple[date, float]]:
        """Give each month with where it begins, or the period does."""
        day = self.packed.period.first
        while day <= self.packed.period.last:
            yield day, self.x_of(day)
            day = (day.replace(day=1) + timedelta(days=32)).replace(day=1)

    def rect(self, place: Place) -> QRect:
        """Give the place of anything."""
        if place.band is Band.DOTS:
            return self.dot_rect(self.packed.dots[place.number]).toAlignedRect()
        if place.band is Band.BLOCKS:
            return self.block_rect(self.packed.blocks[place.number])
        return self.week_rect(self.packed.weeks[place.number])

    def stands_at(self, place: Place) -> int:
        """Give from where a thing is reached: the begin of a block, the middle of the others."""
        rect = self.rect(place)
        return rect.x() if place.band is Band.BLOCKS else rect.center().x()

    def size_of(self, band: Band) -> int:
        """Count what is in a band."""
        return len((self.packed.dots, self.packed.blocks, self.packed.weeks)[band])

    def places(self) -> Iterator[Place]:
        """Give everything, band after band."""
        for band in Band:
            for number in range(self.size_of(band)):
                yield Place(band, number)

    def place_at(self, point: QPoint) -> Place | None:
        """Give what lies at a point; small things are hit a little beside them too."""
        for band in (Band.BLOCKS, Band.DOTS, Band.WEEKS):
            for number in reversed(range(self.size_of(band))):
                rect = self.rect(Place(band, number))
                if rect.adjusted(-HIT, -HIT, HIT, HIT).contains(point) if band is Band.DOTS else rect.contains(point):
                    return Place(band, number)
        return None

    @property
    def _room(self) -> int:
        return max(1, self.width - 2 * self.measures.side)

    def _column_middle(self, column: int) -> float:
        return self.measures.side + (column + 0.5) * self._room / self.packed.columns
