"""Paints listening left and sending right of the names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from newsroom.insight.coherence.lines import LESS_SENT, MORE_SENT
from ui.theme import Tone
from ui.views.coherence.balance_geometry import Side
from ui.views.coherence.wording import percent

if TYPE_CHECKING:
    from newsroom.insight.coherence.lines import Line
    from ui.theme import Style
    from ui.views.coherence.balance_geometry import BalanceGeometry, Spot
    from ui.views.coherence.wording import CoherenceWords

Align = Qt.AlignmentFlag


class Marked(NamedTuple):
    """What stands out: the chosen row, what the mouse is on, and what the keys are on."""

    chosen: int
    hover: Spot | None
    focus: Spot | None


def tone_of(line: Line) -> Tone:
    """Give the tint of a verdict."""
    return Tone.BAD if line.verdict in LESS_SENT else Tone.WARN if line.verdict in MORE_SENT else Tone.NEUTRAL


def paint(
    painter: QPainter, geometry: BalanceGeometry, lines: Sequence[Line], tools: tuple[Style, CoherenceWords], at: Marked
) -> None:
    """Paint head and rows."""
    style, _words = tools
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for row, line in enumerate(lines):
        whole = geometry.row_rect(row)
        if row == at.chosen:
            painter.fillRect(whole, style.colours.selection)
        painter.fillRect(QRect(whole.x(), whole.y(), whole.width(), 1), style.colours.line)
        _row(painter, geometry, row, line, tools)
    for spot, colour in ((at.hover, style.colours.border), (at.focus, style.colours.focus)):
        if spot is not None and spot.row < len(lines):
            _ring(painter, geometry.side_rect(spot.row, spot.side), QPen(colour, style.metrics.focus), style)


def paint_head(painter: QPainter, geometry: BalanceGeometry, titles: tuple[str, str], style: Style) -> None:
    """Paint the two headings over the bars."""
    painter.setFont(style.fonts.strong)
    for side, title, colour, align in (
        (Side.LISTEN, titles[0], style.colours.listen, Align.AlignRight),
        (Side.SEND, titles[1], style.colours.send, Align.AlignLeft),
    ):
        painter.setPen(colour)
        painter.drawText(geometry.head_rect(side), int(align | Align.AlignVCenter), title)


def _row(
    painter: QPainter, geometry: BalanceGeometry, row: int, line: Line, tools: tuple[Style, CoherenceWords]
) -> None:
    style, words = tools
    painter.setFont(style.fonts.body)
    painter.setPen(style.colours.ink)
    name = geometry.name_rect(row).adjusted(geometry.measures.gap // 2, 0, -geometry.measures.gap // 2, 0)
    text = painter.fontMetrics().elidedText(line.name, Qt.TextElideMode.ElideRight, name.width())
    painter.drawText(name, int(Align.AlignCenter), text)
    radius = style.px(2)
    for side, share, colour, align in (
        (Side.LISTEN, line.listen_share, style.colours.listen, Align.AlignRight),
        (Side.SEND, line.send_share, style.colours.send, Align.AlignLeft),
    ):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(geometry.bar_rect(row, side)), radius, radius)
        painter.setPen(style.colours.muted)
        place = geometry.percent_rect(row, side).adjusted(style.px(6), 0, -style.px(6), 0)
        painter.setFont(style.fonts.small)
        painter.drawText(place, int(align | Align.AlignVCenter), percent(share))
    _verdict(painter, geometry.verdict_rect(row), words.verdict(line), (tone_of(line), style))


def _verdict(painter: QPainter, place: QRect, text: str, looks: tuple[Tone, Style]) -> None:
    tone, style = looks
    ink, ground = style.tone(tone)
    painter.setFont(style.fonts.small)
    wide = painter.fontMetrics().horizontalAdvance(text) + style.px(14)
    high = painter.fontMetrics().height() + style.px(4)
    pill = QRect(place.right() + 1 - wide, place.y() + (place.height() - high) // 2, wide, high)
    if tone is not Tone.NEUTRAL:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(pill), style.px(4), style.px(4))
    painter.setPen(ink)
    painter.drawText(pill, int(Align.AlignCenter), text)


def _ring(painter: QPainter, place: QRect, pen: QPen, style: Style) -> None:
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inside = QRectF(place).adjusted(1.5, 2.5, -1.5, -1.5)
    painter.drawRoundedRect(inside, style.px(4), style.px(4))
