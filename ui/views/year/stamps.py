"""Small ready pictures of chips, bars and marks: rounded shapes drawn once and then only copied."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QPolygonF

from ui.theme import mixed
from ui.views.year.parts import Look

if TYPE_CHECKING:
    from ui.theme import Style
    from ui.views.year.parts import Chip

DASH = [2.6, 2.2]
DOT_LEAST = 8
SOFT_SHARE = 0.34
WIDE = 2


class Stamps:
    """Draws each shape once per size and colour, in the pixels of the screen."""

    def __init__(self, style: Style, ratio: float) -> None:
        self._style = style
        self.ratio = ratio
        self._ready: dict[Hashable, QPixmap] = {}

    def chip(self, chip: Chip, colour: str, size: QSize) -> QPixmap:
        """Give the picture of a slot or post."""
        solid = chip.out * 2 >= chip.number
        key = (chip.look, colour, size.width(), size.height(), chip.moved, chip.signals > 0, solid)
        ready = self._ready.get(key)
        if ready is not None:
            return ready

        def draw(painter: QPainter) -> None:
            self._draw_chip(painter, QRectF(0, 0, size.width(), size.height()), chip, self._style.section(colour))

        return self._stamp(key, size, draw)

    def bar(self, size: QSize, colour: QColor) -> QPixmap:
        """Give a small rounded bar."""

        def draw(painter: QPainter) -> None:
            painter.setBrush(colour)
            radius = min(size.height() / 2, self._style.px(2))
            painter.drawRoundedRect(QRectF(0, 0, size.width(), size.height()), radius, radius)

        return self._stamp(("bar", size.width(), size.height(), colour.rgba()), size, draw)

    def dot(self, side: int, colour: QColor) -> QPixmap:
        """Give a round dot."""

        def draw(painter: QPainter) -> None:
            painter.setBrush(colour)
            painter.drawEllipse(QRectF(0, 0, side, side))

        return self._stamp(("dot", side, colour.rgba()), QSize(side, side), draw)

    def diamond(self, side: int, colour: QColor) -> QPixmap:
        """Give the mark of a day."""

        def draw(painter: QPainter) -> None:
            half = side / 2
            painter.setBrush(colour)
            painter.drawPolygon(
                QPolygonF([QPointF(half, 0), QPointF(side, half), QPointF(half, side), QPointF(0, half)])
            )

        return self._stamp(("diamond", side, colour.rgba()), QSize(side, side), draw)

    def chevron(self, side: int, colour: QColor, *, folded: bool) -> QPixmap:
        """Give the mark of a heading: pointing right when its rows are folded away, else down."""

        def draw(painter: QPainter) -> None:
            thin, thick = side * 0.35, side * 0.65
            points = [QPointF(thin, side * 0.2), QPointF(thick, side * 0.5), QPointF(thin, side * 0.8)]
            if not folded:
                points = [QPointF(point.y(), point.x()) for point in points]
            painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPolyline(points)

        return self._stamp(("chevron", side, colour.rgba(), folded), QSize(side, side), draw)

    def dashed(self, size: QSize, colour: QColor) -> QPixmap:
        """Give an empty dashed box: free space."""

        def draw(painter: QPainter) -> None:
            self._outline(painter, QRectF(0, 0, size.width(), size.height()), colour, dashed=True)

        return self._stamp(("dashed", size.width(), size.height(), colour.rgba()), size, draw)

    def _stamp(self, key: Hashable, size: QSize, draw: Callable[[QPainter], None]) -> QPixmap:
        ready = self._ready.get(key)
        if ready is None:
            ready = QPixmap(size * self.ratio)
            ready.setDevicePixelRatio(self.ratio)
            ready.fill(Qt.GlobalColor.transparent)
            painter = QPainter(ready)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            draw(painter)
            painter.end()
            self._ready[key] = ready
        return ready

    def _draw_chip(self, painter: QPainter, box: QRectF, chip: Chip, colour: QColor) -> None:
        style = self._style
        if chip.look is Look.SKIPPED:
            thick = max(2, style.px(2))
            dash = QRectF(0, 0, box.width() * 0.62, thick)
            dash.moveCenter(box.center())
            painter.fillRect(dash.toRect(), style.colours.border)
            return
        soft = mixed(colour, style.colours.surface, SOFT_SHARE)
        if chip.look is Look.MISSED:
            self._outline(painter, box, style.colours.bad, fill=style.colours.surface, width=1.5)
        elif chip.look is Look.OPEN:
            self._outline(painter, box, colour, dashed=True)
        elif chip.look is Look.PLANNED or (chip.look is Look.MANY and chip.out * 2 < chip.number):
            self._outline(painter, box, colour, fill=soft)
        else:
            painter.setBrush(colour)
            self._round(painter, box)
        solid = chip.look is Look.PUBLISHED
        self._draw_signs(painter, box, chip, style.on(colour) if solid else colour)

    def _draw_signs(self, painter: QPainter, box: QRectF, chip: Chip, ink: QColor) -> None:
        """Add the dot of a post that signals are joined to, and the arrow of a slot that was moved."""
        if min(box.width(), box.height()) < DOT_LEAST:
            return
        unit = min(box.width() / 13, box.height() / 18)
        if chip.signals:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(QPointF(box.right() - 3.6 * unit, box.top() + 3.8 * unit), 2.1 * unit, 2.1 * unit)
        if chip.moved:
            painter.setPen(QPen(ink, 1.5 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            # A wide chip has words on it; there the arrow stands at its right.
            across = box.right() - 3.6 * unit if box.width() > WIDE * box.height() else box.center().x() + 2.2 * unit
            tip = QPointF(across, box.center().y() + 2.5 * unit)
            wing = 2.6 * unit
            painter.drawPolyline([tip + QPointF(-wing, -wing), tip, tip + QPointF(-wing, wing)])
            painter.drawLine(tip, tip + QPointF(-3.6 * unit, 0))

    def _outline(
        self,
        painter: QPainter,
        box: QRectF,
        colour: QColor,
        *,
        fill: QColor | None = None,
        width: float = 1.0,
        dashed: bool = False,
    ) -> None:
        pen = QPen(colour, width)
        if dashed:
            pen.setDashPattern(DASH)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(QBrush(fill) if fill is not None else QBrush(Qt.BrushStyle.NoBrush))
        half = width / 2
        self._round(painter, box.adjusted(half, half, -half, -half))

    def _round(self, painter: QPainter, box: QRectF) -> None:
        radius = min(self._style.px(3), box.width() / 4, box.height() / 4)
        painter.drawRoundedRect(box, radius, radius)
