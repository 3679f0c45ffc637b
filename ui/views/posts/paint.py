"""Draws the parts of the table and the board: words, pills, section bars, marks and rings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from ui.theme.icons import icon_pixmap

if TYPE_CHECKING:
    from ui.theme import Style, Tone

MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


def draw_words(painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor) -> int:
    """Draw words on one line, shortened to fit; give how wide they came out."""
    if not text or rect.width() <= 0:
        return 0
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, MIDDLE, shown)
    return metrics.horizontalAdvance(shown)


def draw_pill(painter: QPainter, rect: QRect, text: str, style: Style, tone: Tone) -> None:
    """Draw a word in a tinted pill, at the left of a place and in the middle of its height."""
    ink, ground = style.tone(tone)
    font = style.fonts.small_strong
    metrics, side = QFontMetrics(font), style.px(6)
    pill = QRect(
        rect.left(), 0, min(rect.width(), metrics.horizontalAdvance(text) + 2 * side), metrics.height() + style.px(3)
    )
    pill.moveTop(rect.top() + (rect.height() - pill.height()) // 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(pill, style.metrics.radius_small, style.metrics.radius_small)
    draw_words(painter, pill.adjusted(side, 0, -side + 1, 0), text, font, ink)


def draw_heard(painter: QPainter, rect: QRect, number: str, style: Style) -> None:
    """Draw the ring of signals with their number."""
    colour, side = style.colours.listen, style.px(11)
    ring = QRectF(rect.left() + 1, rect.center().y() - side / 2 + 1, side, side)
    painter.setPen(QPen(colour, max(1.4, style.px(14) / 10)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    inner = side * 0.28
    painter.drawEllipse(ring.adjusted(inner, inner, -inner, -inner))
    draw_words(painter, rect.adjusted(side + style.px(6), 0, 0, 0), number, style.fonts.strong, colour)


def draw_bar(painter: QPainter, rect: QRect, colour: QColor, style: Style) -> int:
    """Draw the bar of a section at the left of a place; give the room that it takes."""
    tall = min(rect.height(), style.px(15))
    bar = QRectF(rect.left(), rect.center().y() - tall / 2 + 1, style.metrics.bar, tall)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(bar, style.px(2), style.px(2))
    return style.metrics.bar + style.px(8)


def draw_mark(painter: QPainter, rect: QRect, style: Style, *, ticked: bool) -> None:
    """Draw the box that says whether a row is chosen."""
    side = style.metrics.icon_small
    name, colour = ("square-check", style.colours.send) if ticked else ("square", style.colours.border)
    ratio = painter.device().devicePixelRatioF()
    place = QRect(rect.left() + (rect.width() - side) // 2, rect.top() + (rect.height() - side) // 2, side, side)
    painter.drawPixmap(place, icon_pixmap(name, side, colour.name(), ratio))


def draw_fold(painter: QPainter, rect: QRect, style: Style, *, folded: bool) -> None:
    """Draw the triangle of a group: it points at what is open."""
    centre, half = QPointF(rect.center()), style.px(4)
    points = (
        ((-half * 0.7, -half), (-half * 0.7, half), (half, 0))
        if folded
        else ((-half, -half * 0.6), (half, -half * 0.6), (0, half))
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colours.ink)
    painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in points]))
