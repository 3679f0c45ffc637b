"""The painted year: geometry with its two ready pictures (head and rows), and where they lie in the widget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize

from ui.views.year.body import body_sheet
from ui.views.year.geometry import HEAD_ROW, NAME_COLUMN, Spot, YearGeometry
from ui.views.year.head import head_sheet
from ui.views.year.parts import RowKind

STRIP = 300

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPixmap

    from ui.theme import Style
    from ui.views.year.lettering import Lettering
    from ui.views.year.parts import Chip
    from ui.views.year.sheet import Sheet
    from ui.views.year.stamps import Stamps
    from ui.views.year.texts import YearTexts


@dataclass(slots=True)
class Strip:
    """Some rows with their sheet and picture, once they were in sight."""

    rows: range
    top: int
    high: int
    sheet: Sheet | None = None
    picture: QPixmap | None = None


class Scene:
    """One laid out year at one size; the head stays, the rows scroll under it with their heading on top."""

    def __init__(
        self,
        geometry: YearGeometry,
        size: QSize,
        style: Style,
        tools: tuple[Lettering, Stamps, YearTexts],
    ) -> None:
        letters, stamps, texts = tools
        self.geometry = geometry
        self.size, self._style, self.tools = size, style, tools
        self.room = max(size.height() - geometry.head, 0)
        self.scroll = 0
        self._ratio = stamps.ratio
        self.head = head_sheet(geometry, style, letters, stamps, texts)
        self._head_picture: QPixmap | None = None
        self.strips = self._cut()

    @property
    def most_scroll(self) -> int:
        """Give how far the rows can scroll."""
        return max(self.geometry.height - self.room, 0)

    @property
    def body(self) -> Sheet:
        """Give the sheet of the first rows; the whole year has no others."""
        return self._sheet(self.strips[0])

    def _cut(self) -> list[Strip]:
        """Cut the rows of a part of the year into strips, so that only those in sight are laid out and painted."""
        tops, rows = self.geometry.tops, len(self.geometry.packed.rows)
        starts = [0]
        if self.geometry.packed.zoomed:
            for row in range(1, rows):
                if tops[row] - tops[starts[-1]] >= STRIP:
                    starts.append(row)
        ends = [*starts[1:], rows]
        highs = [tops[end] - tops[start] for start, end in zip(starts, ends, strict=True)]
        highs[-1] = max(highs[-1], self.room - tops[starts[-1]])
        return [
            Strip(range(start, end), tops[start], high) for start, end, high in zip(starts, ends, highs, strict=True)
        ]

    def paint(self, painter: QPainter, dirty: QRect) -> None:
        """Copy the part of the pictures that is asked for."""
        geometry = self.geometry
        self._copy_rows(painter, dirty.intersected(QRect(0, geometry.head, geometry.width, self.room)), self.scroll)
        sticky = self.sticky_rect()
        if sticky is not None:
            down = geometry.row_rect(self.sticky_row()).y() - sticky.y() + geometry.head
            self._copy_rows(painter, dirty.intersected(sticky), down)
        if self._head_picture is None:
            self._head_picture = self.head.picture(self._ratio)
        self._copy(painter, self._head_picture, dirty.intersected(QRect(0, 0, geometry.width, geometry.head)), 0)

    def _copy_rows(self, painter: QPainter, part: QRect, scroll: int) -> None:
        """Copy a part of the widget from the strips that lie there."""
        down = scroll - self.geometry.head
        for strip in self.strips:
            there = part.intersected(QRect(0, strip.top - down, self.geometry.width, strip.high))
            if not there.isEmpty():
                if strip.picture is None:
                    strip.picture = self._sheet(strip).picture(self._ratio)
                self._copy(painter, strip.picture, there, down - strip.top)

    def _sheet(self, strip: Strip) -> Sheet:
        if strip.sheet is None:
            strip.sheet = body_sheet(self.geometry, self._style, self.tools, strip.rows, strip.high)
        return strip.sheet

    def lay_out_all(self) -> list[Sheet]:
        """Lay out every strip, seen or not, and give all sheets."""
        return [self.head, *(self._sheet(strip) for strip in self.strips)]

    def forget_pictures(self) -> None:
        """Paint everything anew at the next occasion."""
        self._head_picture = None
        for strip in self.strips:
            strip.picture = None

    @property
    def pictures(self) -> list[int]:
        """Name the pictures that are ready; a picture that is painted anew has another name."""
        ready = [self._head_picture, *(strip.picture for strip in self.strips)]
        return [picture.cacheKey() for picture in ready if picture is not None]

    def _copy(self, painter: QPainter, picture: QPixmap, part: QRect, down: int) -> None:
        if part.isEmpty():
            return
        # The source is counted in pixels of the screen, which a ratio such as 1.25 does not keep whole.
        source = QRectF(part.translated(0, down))
        ratio = self._ratio
        painter.drawPixmap(QRectF(part), picture, QRectF(source.topLeft() * ratio, source.size() * ratio))

    def sticky_row(self) -> int:
        """Give the heading that stays in sight above the first visible row."""
        row = self.geometry.row_at(min(self.scroll, self.geometry.height - 1))
        return self.geometry.heading_of(row or 0)

    def sticky_rect(self) -> QRect | None:
        """Give where that heading stands in the widget, pushed up by the next one; None while it scrolls along."""
        if self.scroll <= 0:
            return None
        geometry, row = self.geometry, self.sticky_row()
        high = geometry.row_rect(row).height()
        later = [
            n for n in range(row + 1, len(geometry.packed.rows)) if geometry.packed.rows[n].kind is RowKind.HEADING
        ]
        push = min(geometry.tops[later[0]] - self.scroll - high, 0) if later else 0
        return QRect(0, geometry.head + push, geometry.width, high)

    def spot_at(self, point: QPoint) -> Spot | None:
        """Give what lies at a point of the widget."""
        geometry = self.geometry
        if point.y() < geometry.head:
            column = geometry.column_at(point.x())
            return None if column is None or point.y() < 0 else Spot(HEAD_ROW, column)
        sticky = self.sticky_rect()
        if sticky is not None and sticky.contains(point):
            return Spot(self.sticky_row(), NAME_COLUMN)
        return geometry.spot_at(self.to_body(point))

    def to_body(self, point: QPoint) -> QPoint:
        """Turn a point of the widget into one of the rows."""
        return point + QPoint(0, self.scroll - self.geometry.head)

    def to_widget(self, rect: QRect) -> QRect:
        """Turn a rectangle of the rows into one of the widget."""
        return rect.translated(0, self.geometry.head - self.scroll)

    def spot_rect(self, spot: Spot) -> QRect:
        """Give where a spot stands in the widget."""
        rect = self.geometry.spot_rect(spot)
        return rect if spot.row == HEAD_ROW else self.to_widget(rect)

    def focus_rect(self, spot: Spot) -> QRect:
        """Give the ring of the keys: the cell, or the chip where a cell holds several."""
        if spot.chip is not None and (spot.chip.parts > 1 or self.geometry.packed.zoomed):
            return self.spot_rect(spot).adjusted(-3, -3, 3, 3)
        return self.spot_rect(Spot(spot.row, spot.column))

    def post_rect(self, post_id: str) -> QRect | None:
        """Give where a post stands in the widget, or None."""
        rect = self.geometry.rect_of(post_id)
        return None if rect is None else self.to_widget(rect)

    def drag_rects(self, chip: Chip, column: int) -> tuple[QRect, QRect]:
        """Give the cell that a dragged slot would go to, and its place there."""
        there = self.geometry.chip_rect(chip._replace(column=column))
        return self.to_widget(self.geometry.cell_rect(chip.row, column)), self.to_widget(there)

    def drag_reach(self, chip: Chip) -> QRect:
        """Give the row in which a dragged slot or post moves."""
        return self.to_widget(self.geometry.row_rect(chip.row))

    def body_clip(self) -> QRect:
        """Give the part of the widget in which rows show whole."""
        top = self.geometry.head
        sticky = self.sticky_rect()
        if sticky is not None:
            top = max(top, sticky.bottom() + 1)
        return QRect(0, top, self.geometry.width, self.geometry.head + self.room - top)

    def scroll_to(self, row: int) -> int:
        """Give the scroll that brings a row wholly into sight, below the heading that stays."""
        if row == HEAD_ROW:
            return self.scroll
        place = self.geometry.row_rect(row)
        heading = self.geometry.row_rect(self.geometry.heading_of(row)).height()
        upper, lower = place.y() - heading, place.bottom() + 1 - self.room
        return min(max(min(max(self.scroll, lower), upper), 0), self.most_scroll)
