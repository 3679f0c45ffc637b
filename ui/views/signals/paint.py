"""Draws the parts of the list: words on one or two lines, pills, marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from ui.theme.icons import icon_pixmap

if TYPE_CHECKING:
    from ui.theme import Style, Tone

LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


def draw_line(painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor) -> int:
    """Draw words on one line, shortened to fit; give how wide they came out."""
    if not text or rect.width() <= 0:
        return 0
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, LINE, shown)
    return metrics.horizontalAdvance(shown)


def two_lines(text: str, font: QFont, width: int) -> list[str]:
    """Break a text into at most two lines, the second shortened to fit."""
    flat = " ".join(text[:400].split())
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(flat) <= width:
        return [flat]
    layout = QTextLayout(flat, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    layout.endLayout()
    end = first.textLength()
    return [flat[:end].rstrip(), metrics.elidedText(flat[end:], Qt.TextElideMode.ElideRight, width)]


def draw_lines(painter: QPainter, at: QPointF, lines: list[str], font: QFont, colour: QColor) -> None:
    """Draw lines under each other from a top left corner."""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(colour)
    for number, line in enumerate(lines):
        painter.drawText(QPointF(at.x(), at.y() + metrics.ascent() + number * metrics.lineSpacing()), line)


def draw_pill(painter: QPainter, rect: QRect, text: str, style: Style, tone: Tone) -> QRect:
    """Draw a word in a tinted pill at the top left of a place; give where it lies."""
    ink, ground = style.tone(tone)
    font, side = style.fonts.small, style.px(6)
    metrics = QFontMetrics(font)
    width = min(rect.width(), metrics.horizontalAdvance(text) + 2 * side)
    pill = QRect(rect.left(), rect.top(), width, metrics.height() + style.px(2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(pill, style.metrics.radius_small, style.metrics.radius_small)
    draw_line(painter, pill.adjusted(side, 0, -side + 1, 0), text, font, ink)
    return pill


def draw_sign(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Draw an icon in a colour."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(rect, icon_pixmap(name, rect.width(), colour.name(), ratio))
