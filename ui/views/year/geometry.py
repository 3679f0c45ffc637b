"""Where everything of the year lies: one frozen record for painting, hits, drag, keys and accessible children.

The head (months, weeks, days) has its own rectangle coordinates; rows are in body coordinates, which scroll under it.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize

from ui.views.year.parts import Chip, Look, Packed, RowKind
from ui.views.year.zoom import Zoom

if TYPE_CHECKING:
    from ui.views.year.zoom import Span

HEAD_ROW, NAME_COLUMN = -1, -1
CHIP_SIDE, LANE_GAP, WORD_SIDE = 2, 4, 5


class HeadLines(NamedTuple):
    """Heights of the lines of the head: months, weeks, days (in a month only), days that matter."""

    months: int
    weeks: int
    days: int
    dates: int

    @property
    def height(self) -> int:
        """Give their height together."""
        return sum(self)


class Spot(NamedTuple):
    """What lies at a point: row -1 is the head, column -1 the names; the chip when one is there."""

    row: int
    column: int
    chip: Chip | None = None


@dataclass(frozen=True, slots=True)
class YearGeometry:
    """Rectangles of one year, or a part of it, at one size; `lane` is the height of a chip with words."""

    packed: Packed
    width: int
    head: int
    lines: HeadLines
    names: int
    edges: tuple[int, ...]
    tops: tuple[int, ...]
    chip: QSize
    lane: int

    @property
    def span(self) -> Span:
        """Give the weeks that show."""
        return self.packed.span

    @property
    def height(self) -> int:
        """Give the height of all rows together."""
        return self.tops[-1]

    @property
    def first_day(self) -> date:
        """Give the Monday of the first week."""
        return self.span.first_day

    @property
    def columns(self) -> int:
        """Count the columns."""
        return len(self.edges) - 1

    def row_rect(self, row: int) -> QRect:
        """Give a whole row, its name included."""
        return QRect(0, self.tops[row], self.width, self.tops[row + 1] - self.tops[row])

    def name_rect(self, row: int) -> QRect:
        """Give the place of a row's name."""
        return QRect(0, self.tops[row], self.names, self.tops[row + 1] - self.tops[row])

    def week_rect(self, column: int) -> QRect:
        """Give the place of the number of a column's week in the head."""
        first = column - column % self.span.per_week
        left, right = self.edges[first], self.edges[first + self.span.per_week]
        return QRect(left, self.lines.months, right - left, self.lines.weeks)

    def head_rect(self, column: int) -> QRect:
        """Give the place of a column in the head: the number of its week, or its day in a month."""
        if not self.lines.days:
            return self.week_rect(column)
        left, top = self.edges[column], self.lines.months + self.lines.weeks
        return QRect(left, top, self.edges[column + 1] - left, self.lines.days)

    def cell_rect(self, row: int, column: int) -> QRect:
        """Give one cell of one row; row -1 is the head, column -1 the row's name."""
        if row == HEAD_ROW:
            return self.head_rect(column)
        if column == NAME_COLUMN:
            return self.name_rect(row)
        step = self.packed.step(row)
        first = column - column % step
        left, top = self.edges[first], self.tops[row]
        return QRect(left, top, self.edges[first + step] - left, self.tops[row + 1] - top)

    def span_rect(self, row: int, first: int, last: int) -> QRect:
        """Give the cells of a row from a first to a last column."""
        return self.cell_rect(row, first).united(self.cell_rect(row, last))

    def row_at(self, y: int) -> int | None:
        """Give the row at a height of the body."""
        return bisect_right(self.tops, y) - 1 if 0 <= y < self.height else None

    def column_at(self, x: int) -> int | None:
        """Give the column at a place from the left."""
        return bisect_right(self.edges, x) - 1 if self.edges[0] <= x < self.edges[-1] else None

    def x_of(self, day: date) -> int:
        """Give the left edge of a day; a day outside lies on its nearest edge."""
        per = self.span.days
        days = min(max((day - self.first_day).days, 0), self.columns * per)
        column, rest = divmod(days, per)
        if column == self.columns:
            return self.edges[-1]
        return self.edges[column] + (self.edges[column + 1] - self.edges[column]) * rest // per

    def day_at(self, x: int) -> date | None:
        """Give the day at a place from the left: the last one that begins at or before it."""
        column = self.column_at(x)
        if column is None:
            return None
        first = self.span.day_of(column)
        days = (first + timedelta(days=number) for number in reversed(range(self.span.days)))
        return next(day for day in days if self.x_of(day) <= x)

    def chip_rect(self, chip: Chip) -> QRect:
        """Give the place of a chip; in the whole year several in one cell stand two by two, from near in lanes."""
        if self.packed.zoomed:
            return self._lane_rect(chip)
        cell = self.cell_rect(chip.row, chip.column)
        room = QRect(0, 0, cell.width() - 2 if chip.parts > 1 else self.chip.width(), self.chip.height())
        if self._is_campaign(chip.row):
            room.setHeight(self.chip.width())
        room.moveCenter(cell.center())
        if chip.parts == 1:
            return room
        lines = (chip.parts + 1) // 2
        line, side = divmod(chip.part, 2)
        wide, tall = (room.width() - 1) // 2, (room.height() - lines + 1) // lines
        return QRect(room.x() + side * (wide + 1), room.y() + line * (tall + 1), wide, tall)

    def _lane_rect(self, chip: Chip) -> QRect:
        row, column, lanes = chip.row, chip.column, self.packed.rows[chip.row].lanes
        upper, lower, left = self.tops[row], self.tops[row + 1], self.edges[column]
        top = upper + (lower - upper - lanes * self.lane) // 2 + LANE_GAP // 2 + chip.lane * self.lane
        tall = (lanes if chip.look is Look.MANY else 1) * self.lane - LANE_GAP
        return QRect(left + CHIP_SIDE, top, self.edges[column + 1] - left - 2 * CHIP_SIDE, tall)

    def words_rect(self, chip: Chip) -> QRect:
        """Give the room for the words of a chip seen from near: on it in a quarter, after it in a month."""
        rect = self.chip_rect(chip)
        if self.span.zoom is not Zoom.MONTH or chip.look is Look.MANY:
            return rect.adjusted(WORD_SIDE, 0, -WORD_SIDE, 0)
        right = self.edges[min(chip.column + chip.room, self.columns)] - CHIP_SIDE
        return QRect(rect.right() + WORD_SIDE, rect.y(), max(right - rect.right() - 2 * WORD_SIDE, 0), rect.height())

    def reach(self, chip: Chip) -> QRect:
        """Give everything that belongs to a chip: its box and its words."""
        rect = self.chip_rect(chip)
        return rect.united(self.words_rect(chip)) if self.packed.zoomed else rect

    def _is_campaign(self, row: int) -> bool:
        return self.packed.rows[row].kind is RowKind.CAMPAIGN

    def chips(self, row: int, column: int) -> tuple[Chip, ...]:
        """Give the chips of a cell."""
        return self.packed.cells.get((row, column), ())

    def chip_at(self, row: int, column: int, point: QPoint) -> Chip | None:
        """Give the chip of a cell that a point means: the whole cell belongs to its nearest chip.

        In a month the words of a chip lie over the days after it.
        """
        if self.span.zoom is Zoom.MONTH:
            for before in range(column, -1, -1):
                for chip in self.chips(row, before):
                    if self.reach(chip).contains(point):
                        return chip
        return min(
            self.chips(row, column),
            key=lambda chip: (self.chip_rect(chip).center() - point).manhattanLength(),
            default=None,
        )

    def spot_at(self, point: QPoint) -> Spot | None:
        """Give what lies at a point of the body."""
        row = self.row_at(point.y())
        if row is None:
            return None
        if 0 <= point.x() < self.names:
            return Spot(row, NAME_COLUMN)
        column = self.column_at(point.x())
        if column is None:
            return None
        chip = self.chip_at(row, column, point)
        return Spot(row, chip.column if chip else column - column % self.packed.step(row), chip)

    def spot_rect(self, spot: Spot) -> QRect:
        """Give the rectangle that stands for a spot: its chip, else its cell."""
        return self.chip_rect(spot.chip) if spot.chip else self.cell_rect(spot.row, spot.column)

    def rect_of(self, post_id: str) -> QRect | None:
        """Give the place of a post, or None when it stands in no row."""
        chip = self.packed.posts.get(post_id)
        return self.chip_rect(chip) if chip else None

    def heading_of(self, row: int) -> int:
        """Give the row of the heading above a row."""
        rows = self.packed.rows
        return next((number for number in range(row, -1, -1) if rows[number].kind is RowKind.HEADING), 0)
