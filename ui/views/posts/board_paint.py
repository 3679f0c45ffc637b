"""Paints the cards of the board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from newsroom.rules.workflow import EXPIRED
from ui.theme import Tone
from ui.views.posts import paint
from ui.views.posts.board_model import CardRole

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFont

    from newsroom.insight.cards import Card
    from ui.theme import Style
    from ui.views.posts.wording import PostsWording

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
TITLE_LINES = 2
PADDING = 9


class CardDelegate(QStyledItemDelegate):
    """One card at a time; the column that a card is dragged over is tinted."""

    def __init__(self, style: Style, wording: PostsWording, parent: QObject) -> None:
        super().__init__(parent)
        self._style = style
        self._wording = wording
        self.over = -1

    def height(self) -> int:
        """Give how high every card is: two lines of title, when and where, and the pills."""
        fonts, px = self._style.fonts, self._style.px
        words = TITLE_LINES * _line(fonts.strong) + 2 * _line(fonts.small)
        return words + 2 * px(PADDING) + px(12) + px(8)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), self.height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        style, px = self._style, self._style.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(option.rect, style.colours.send_soft if index.column() == self.over else style.colours.ground)
        place = option.rect.adjusted(px(5), px(4), -px(5), -px(4))
        card, more = index.data(CardRole.CARD), index.data(CardRole.MORE)
        focused = bool(option.state & State.State_HasFocus)
        if card is not None:
            self._frame(painter, place, chosen=bool(option.state & State.State_Selected), focused=focused)
            self._fill(painter, place, card.card, str(index.data(CardRole.STATUS)))
        elif more:
            words = place.adjusted(px(PADDING), 0, -px(PADDING), 0)
            paint.draw_words(painter, words, str(index.data()), style.fonts.strong, style.colours.send)
        if focused and card is None:
            painter.setPen(QPen(style.colours.focus, style.metrics.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, style.metrics.radius, style.metrics.radius)
        painter.restore()

    def draw_dragged(self, painter: QPainter, place: QRect, card: Card) -> None:
        """Draw a card that is on its way to another column."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.85)
        self._frame(painter, place, chosen=True, focused=True)
        self._fill(painter, place, card, card.status)

    def _frame(self, painter: QPainter, place: QRect, *, chosen: bool, focused: bool) -> None:
        colours, metrics = self._style.colours, self._style.metrics
        edge, width = (colours.focus, metrics.focus) if focused else (colours.line_strong, metrics.line)
        half = width / 2
        painter.setPen(QPen(edge, width))
        painter.setBrush(colours.selection if chosen else colours.surface)
        painter.drawRoundedRect(QRectF(place).adjusted(half, half, -half, -half), metrics.radius, metrics.radius)

    def _fill(self, painter: QPainter, place: QRect, card: Card, standing: str) -> None:
        style, px = self._style, self._style.px
        fonts, colours = style.fonts, style.colours
        inner = place.adjusted(px(PADDING), px(PADDING), -px(PADDING), -px(PADDING))
        if card.colour:
            bar = QRect(inner.left(), inner.top(), inner.width(), TITLE_LINES * _line(fonts.strong))
            inner.setLeft(inner.left() + paint.draw_bar(painter, bar, style.section(card.colour), style))
        lines = _wrapped(card.title, fonts.strong, inner.width())
        top = inner.top()
        for line in lines:
            where = QRect(inner.left(), top, inner.width(), _line(fonts.strong))
            paint.draw_words(painter, where, line, fonts.strong, colours.ink)
            top += where.height()
        meta = QRect(
            inner.left(), inner.top() + TITLE_LINES * _line(fonts.strong) + px(3), inner.width(), _line(fonts.small)
        )
        paint.draw_words(painter, meta, self._wording.when(card), fonts.small, colours.muted)
        self._foot(painter, meta.translated(0, meta.height() + px(5)), card, standing)

    def _foot(self, painter: QPainter, foot: QRect, card: Card, standing: str) -> None:
        style, px = self._style, self._style.px
        if card.signals:
            ring = QRect(foot.right() - px(34), foot.top(), px(36), foot.height())
            paint.draw_heard(painter, ring, str(card.signals), style)
            foot = foot.adjusted(0, 0, -px(40), 0)
        if standing == EXPIRED:
            paint.draw_pill(painter, foot, self._wording.status(EXPIRED), style, Tone.BAD)
        else:
            paint.draw_words(painter, foot, ", ".join(card.channels), style.fonts.small, style.colours.muted)


def _line(font: QFont) -> int:
    return round(1.32 * font.pixelSize())


def _wrapped(text: str, font: QFont, width: int) -> list[str]:
    """Break a title into at most two lines; the second holds all the rest."""
    layout = QTextLayout(text.replace("\n", " "), font)
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(max(1, width))
    cut = first.textLength()
    layout.endLayout()
    return [part for part in (text[:cut].rstrip(), text[cut:].strip()) if part]
