"""Where everything of the year lies: one frozen record for painting, hits, drag, keys and accessible children.

The head (months, weeks, days) has its own rectangle coordinates; rows are in body coordinates, which scroll under it.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics

from ui.views.year.pack import Chip, Packed, RowKind

if TYPE_CHECKING:
    from ui.theme import Style

DAYS_IN_WEEK = 7
HEAD_ROW, NAME_COLUMN = -1, -1
NAMES_SHARE, NAMES_SHARE_MORE = 0.18, 0.05
CHIP_SHARE = 0.74
ROW_LEAST, ROW_MOST = 26, 33
CHIP_WIDEST = 16
HEADING, TALL_MORE = 27, 22


class Spot(NamedTuple):
    """What lies at a point: row -1 is the head, column -1 the names; the chip when one is there."""

    row: int
    column: int
    chip: Chip | None = None


@dataclass(frozen=True, slots=True)
class YearGeometry:
    """Rectangles of one year at one size."""

    packed: Packed
    width: int
    head: int
    lines: tuple[int, int, int]
    names: int
    edges: tuple[int, ...]
    tops: tuple[int, ...]
    chip: QSize

    @property
    def height(self) -> int:
        """Give the height of all rows together."""
        return self.tops[-1]

    @property
    def first_day(self) -> date:
        """Give the Monday of the first week."""
        return self.packed.page.weeks[0].monday

    @property
    def columns(self) -> int:
        """Count the weeks."""
        return len(self.edges) - 1

    def row_rect(self, row: int) -> QRect:
        """Give a whole row, its name included."""
        return QRect(0, self.tops[row], self.width, self.tops[row + 1] - self.tops[row])

    def name_rect(self, row: int) -> QRect:
        """Give the place of a row's name."""
        return QRect(0, self.tops[row], self.names, self.tops[row + 1] - self.tops[row])

    def week_rect(self, column: int) -> QRect:
        """Give the place of a week's number in the head."""
        month, week, _ = self.lines
        return QRect(self.edges[column], month, self.edges[column + 1] - self.edges[column], week)

    def cell_rect(self, row: int, column: int) -> QRect:
        """Give one week of one row; row -1 is the head, column -1 the row's name."""
        if row == HEAD_ROW:
            return self.week_rect(column)
        if column == NAME_COLUMN:
            return self.name_rect(row)
        left, top = self.edges[column], self.tops[row]
        return QRect(left, top, self.edges[column + 1] - left, self.tops[row + 1] - top)

    def span_rect(self, row: int, first: int, last: int) -> QRect:
        """Give the cells of a row from a first to a last column."""
        return self.cell_rect(row, first).united(self.cell_rect(row, last))

    def row_at(self, y: int) -> int | None:
        """Give the row at a height of the body."""
        return bisect_right(self.tops, y) - 1 if 0 <= y < self.height else None

    def column_at(self, x: int) -> int | None:
        """Give the week at a place from the left."""
        return bisect_right(self.edges, x) - 1 if self.edges[0] <= x < self.edges[-1] else None

    def x_of(self, day: date) -> int:
        """Give the left edge of a day; a day outside the year lies on its nearest edge."""
        days = min(max((day - self.first_day).days, 0), self.columns * DAYS_IN_WEEK)
        column, rest = divmod(days, DAYS_IN_WEEK)
        if column == self.columns:
            return self.edges[-1]
        return self.edges[column] + (self.edges[column + 1] - self.edges[column]) * rest // DAYS_IN_WEEK

    def day_at(self, x: int) -> date | None:
        """Give the day at a place from the left: the last one that begins at or before it."""
        column = self.column_at(x)
        if column is None:
            return None
        monday = self.first_day + timedelta(weeks=column)
        days = (monday + timedelta(days=number) for number in reversed(range(DAYS_IN_WEEK)))
        return next(day for day in days if self.x_of(day) <= x)

    def chip_rect(self, chip: Chip) -> QRect:
        """Give the place of a chip; several in one cell stand two by two."""
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

    def _is_campaign(self, row: int) -> bool:
        return self.packed.rows[row].kind is RowKind.CAMPAIGN

    def chips(self, row: int, column: int) -> tuple[Chip, ...]:
        """Give the chips of a cell."""
        return self.packed.cells.get((row, column), ())

    def chip_at(self, row: int, column: int, point: QPoint) -> Chip | None:
        """Give the chip of a cell that a point means: the whole cell belongs to its nearest chip."""
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
        return None if column is None else Spot(row, column, self.chip_at(row, column, point))

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


def year_geometry(packed: Packed, size: QSize, style: Style) -> YearGeometry:
    """Lay a year out on a size: always the whole year in the width, rows as tall as the height allows."""
    tiny, strong = QFontMetrics(style.fonts.tiny), QFontMetrics(style.fonts.strong)
    lines = (strong.height() + style.px(4), tiny.height(), tiny.height() + style.px(6))
    head = sum(lines) + style.px(2)
    names = _names_width(packed, size.width(), style)
    room = max(size.width() - names - style.px(4), packed.columns * 4)
    edges = tuple(names + room * column // packed.columns for column in range(packed.columns + 1))
    heights = _heights(packed, size.height() - head, style)
    row = heights[packed.row_of(RowKind.AD_HOC)]
    wide = min(max(int(room / packed.columns * CHIP_SHARE), 3), style.px(CHIP_WIDEST))
    return YearGeometry(
        packed=packed,
        width=size.width(),
        head=head,
        lines=lines,
        names=names,
        edges=edges,
        tops=tuple(accumulate(heights, initial=0)),
        chip=QSize(wide, max(row * 4 // 7, wide)),
    )


def _names_width(packed: Packed, width: int, style: Style) -> int:
    body, label = QFontMetrics(style.fonts.body), QFontMetrics(style.fonts.label)
    headings = [row.name.upper() for row in packed.rows if row.kind is RowKind.HEADING]
    names = [row.name for row in packed.rows if row.reachable]
    widest = max(*map(label.horizontalAdvance, headings), *map(body.horizontalAdvance, names))
    share = NAMES_SHARE + NAMES_SHARE_MORE * style.percent / 100
    return min(widest + style.px(36), int(width * share))


def _heights(packed: Packed, room: int, style: Style) -> list[int]:
    """Share the height out: rows from 26 up to 33 pixels at 100 %, headings and the bars of signals their own."""
    headings = sum(row.kind is RowKind.HEADING for row in packed.rows)
    others = len(packed.rows) - headings
    heading, more = style.px(HEADING), style.px(TALL_MORE)
    fair = (room - headings * heading - more) // others
    row_height = min(max(fair, style.px(ROW_LEAST)), style.px(ROW_MOST))
    own = {RowKind.HEADING: heading, RowKind.SIGNALS: row_height + more}
    return [own.get(row.kind, row_height) for row in packed.rows]
