"""A sheet: everything one picture needs, ready to paint in few calls."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QGlyphRun, QPainter, QPen, QPixmap, QTransform

if TYPE_CHECKING:
    from ui.views.year.lettering import Word


class Box(NamedTuple):
    """A rounded box with a thin edge, or without one."""

    rect: QRect
    radius: int
    fill: QColor
    edge: QColor | None = None


class Sheet:
    """Fills per colour, boxes, stamps per picture, numbers and words, in this order; what lies on top at the end.

    `top` is where it begins in the rows that it is a part of.
    """

    def __init__(self, size: QSize, ground: QColor, top: int = 0) -> None:
        self.size, self.top = size, top
        self.ground = ground
        self.boxes: list[Box] = []
        self.numbers: list[tuple[QColor, QGlyphRun]] = []
        self.words: list[Word] = []
        self.top_boxes: list[Box] = []
        self.top_words: list[Word] = []
        self._colours: dict[int, QColor] = {}
        self._fills: defaultdict[int, list[QRect]] = defaultdict(list)
        self._fine: defaultdict[int, list[QRect]] = defaultdict(list)
        self._stamps: defaultdict[int, list[QPoint]] = defaultdict(list)
        self._pictures: dict[int, QPixmap] = {}

    def fill(self, colour: QColor, rect: QRect) -> None:
        """Add a plain rectangle, under the boxes."""
        self._colours.setdefault(colour.rgba(), colour)
        self._fills[colour.rgba()].append(rect)

    def fine(self, colour: QColor, rect: QRect) -> None:
        """Add a plain rectangle, above the boxes."""
        self._colours.setdefault(colour.rgba(), colour)
        self._fine[colour.rgba()].append(rect)

    def stamp(self, picture: QPixmap, at: QPoint) -> None:
        """Add a ready picture."""
        key = picture.cacheKey()
        if key not in self._pictures:
            self._pictures[key] = picture
        self._stamps[key].append(at)

    def paint(self, painter: QPainter) -> None:
        """Paint the whole sheet."""
        painter.fillRect(QRect(QPoint(0, self.top), self.size), self.ground)
        self._paint_fills(painter, self._fills)
        _paint_boxes(painter, self.boxes)
        self._paint_fills(painter, self._fine)
        for key, places in self._stamps.items():
            picture = self._pictures[key]
            for at in places:
                painter.drawPixmap(at, picture)
        for colour, run in self.numbers:
            painter.setPen(colour)
            painter.drawGlyphRun(QPointF(0, 0), run)
        _paint_words(painter, self.words)
        _paint_boxes(painter, self.top_boxes)
        _paint_words(painter, self.top_words)

    def _paint_fills(self, painter: QPainter, fills: dict[int, list[QRect]]) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for key, rects in fills.items():
            painter.setBrush(self._colours[key])
            painter.drawRects(rects)

    def picture(self, ratio: float) -> QPixmap:
        """Paint the sheet into a picture for a screen of a pixel ratio."""
        made = QPixmap(self.size * ratio)
        made.setDevicePixelRatio(ratio)
        painter = QPainter(made)
        painter.setTransform(QTransform.fromTranslate(0, -self.top))
        self.paint(painter)
        painter.end()
        return made


def _paint_boxes(painter: QPainter, boxes: list[Box]) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for box in boxes:
        painter.setPen(QPen(box.edge, 1) if box.edge is not None else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QBrush(box.fill))
        half = 0.5 if box.edge is not None else 0.0
        painter.drawRoundedRect(QRectF(box.rect).adjusted(half, half, -half, -half), box.radius, box.radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_words(painter: QPainter, words: list[Word]) -> None:
    for word in words:
        painter.setFont(word.font)
        painter.setPen(word.colour)
        painter.drawStaticText(word.at, word.text)
