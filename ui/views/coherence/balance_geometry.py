"""Where the bars of listening and sending stand: whole numbers from lines, rectangles from a width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect

if TYPE_CHECKING:
    from newsroom.insight.coherence.lines import Line

FULL = 1000
NAME_SHARE = 0.26
LEAST_BAR = 2


class Side(IntEnum):
    """The parts of a row that can be asked for what they count."""

    LISTEN = 0
    NAME = 1
    SEND = 2


class Bars(NamedTuple):
    """One line as whole numbers: how long both bars are, out of a thousand."""

    listen: int
    send: int


class Spot(NamedTuple):
    """A part of a row."""

    row: int
    side: Side


class Measures(NamedTuple):
    """Lengths that follow from letters: height of a row and of the head, widest name, verdict and percentage."""

    row: int
    head: int
    name: int
    verdict: int
    percent: int
    gap: int


def pack(lines: Sequence[Line]) -> tuple[Bars, ...]:
    """Give the bars of lines; the largest share of both sides together has the full length."""
    most = max((max(line.listen_share, line.send_share) for line in lines), default=0.0)
    if not most:
        return tuple(Bars(0, 0) for _line in lines)
    return tuple(Bars(round(FULL * line.listen_share / most), round(FULL * line.send_share / most)) for line in lines)


@dataclass(frozen=True, slots=True)
class BalanceGeometry:
    """The rectangles of all rows for a width."""

    width: int
    bars: tuple[Bars, ...]
    measures: Measures

    @property
    def height(self) -> int:
        """Give the height of head and rows."""
        return self.measures.head + len(self.bars) * self.measures.row

    @property
    def name_width(self) -> int:
        """Give the width of the names in the middle."""
        return min(self.measures.name + 2 * self.measures.gap, round(self.width * NAME_SHARE))

    @property
    def _side_width(self) -> int:
        return max(0, (self.width - self.name_width - self.measures.verdict - self.measures.gap) // 2)

    def row_rect(self, row: int) -> QRect:
        """Give a whole row."""
        return QRect(0, self.measures.head + row * self.measures.row, self.width, self.measures.row)

    def name_rect(self, row: int) -> QRect:
        """Give the place of a name."""
        whole = self.row_rect(row)
        return QRect(self._side_width, whole.y(), self.name_width, whole.height())

    def side_rect(self, row: int, side: Side) -> QRect:
        """Give the place in which a part of a row can be hit."""
        whole = self.row_rect(row)
        if side is Side.NAME:
            return self.name_rect(row)
        left = 0 if side is Side.LISTEN else self._side_width + self.name_width
        return QRect(left, whole.y(), self._side_width, whole.height())

    def bar_rect(self, row: int, side: Side) -> QRect:
        """Give a bar: listening grows to the left, sending to the right."""
        place, bars = self.side_rect(row, side), self.bars[row]
        room = max(0, place.width() - self.measures.percent)
        share = bars.listen if side is Side.LISTEN else bars.send
        long = max(round(room * share / FULL), LEAST_BAR if share else 0)
        high = self.measures.row // 2
        top = place.y() + (place.height() - high) // 2
        return QRect(place.right() + 1 - long if side is Side.LISTEN else place.x(), top, long, high)

    def percent_rect(self, row: int, side: Side) -> QRect:
        """Give the place of the percentage, at the end of its bar."""
        bar, place = self.bar_rect(row, side), self.row_rect(row)
        wide = self.measures.percent
        left = bar.x() - wide if side is Side.LISTEN else bar.right() + 1
        return QRect(left, place.y(), wide, place.height())

    def verdict_rect(self, row: int) -> QRect:
        """Give the place of the verdict, at the right."""
        whole = self.row_rect(row)
        return QRect(self.width - self.measures.verdict, whole.y(), self.measures.verdict, whole.height())

    def head_rect(self, side: Side) -> QRect:
        """Give the place of the heading of a side."""
        place = self.side_rect(0, side)
        return QRect(place.x(), 0, place.width(), self.measures.head)

    def spot_at(self, point: QPoint) -> Spot | None:
        """Give the part at a point."""
        row = (point.y() - self.measures.head) // self.measures.row if point.y() >= self.measures.head else -1
        if not 0 <= row < len(self.bars):
            return None
        side = next((each for each in Side if self.side_rect(row, each).contains(point)), Side.NAME)
        return Spot(row, side)
