"""Paints the cells of the list, each row two lines high."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.theme import Tone
from ui.views.signals.model import SHOWN, TICKED, Field
from ui.views.signals.page import Shown
from ui.views.signals.paint import draw_line, draw_lines, draw_pill, draw_sign, two_lines

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from ui.theme import Style
    from ui.views.signals.wording import SignalsWording

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
ROW = 51
TOP = 7
STRONG = frozenset({Tone.BAD, Tone.WARN})


class SignalsDelegate(QStyledItemDelegate):
    """One cell at a time, from the style; `today` says what is near."""

    def __init__(self, style: Style, wording: SignalsWording, view: QWidget) -> None:
        super().__init__(view)
        self._style, self._wording, self._view = style, wording, view
        self.today: date | None = None

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), self._style.px(ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        style, rect = self._style, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & State.State_Selected)
        painter.fillRect(rect, style.colours.listen_soft if chosen else style.colours.surface)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, style.colours.line)
        field = Field(index.column())
        if field is Field.MARK:
            self._paint_mark(painter, rect, ticked=bool(index.data(TICKED)))
        else:
            room = rect.adjusted(style.px(8), style.px(TOP), -style.px(8), -style.px(4))
            shown = index.data(SHOWN)
            if isinstance(shown, Shown):
                self._paint_signal(painter, room, field, shown)
            elif field is Field.TEXT:
                draw_line(painter, room, "…", style.fonts.body, style.colours.muted)
        if chosen and field is Field.MARK and self._view.hasFocus():
            painter.fillRect(QRect(rect.left(), rect.top(), style.px(3), rect.height() - 1), style.colours.focus)
        painter.restore()

    def _paint_mark(self, painter: QPainter, rect: QRect, *, ticked: bool) -> None:
        side = self._style.metrics.icon_small
        place = QRect(rect.left() + (rect.width() - side) // 2, rect.top() + self._style.px(TOP), side, side)
        colours = self._style.colours
        draw_sign(painter, place, *(("square-check", colours.listen) if ticked else ("square", colours.border)))

    def _paint_signal(self, painter: QPainter, room: QRect, field: Field, shown: Shown) -> None:
        style = self._style
        if field is Field.WHEN:
            self._paint_when(painter, room, shown)
        elif field is Field.TEXT:
            lines = two_lines(shown.line.text, style.fonts.body, room.width())
            draw_lines(painter, QPointF(room.topLeft()), lines, style.fonts.body, style.colours.ink)
        elif field is Field.THEME:
            if shown.theme:
                draw_pill(painter, room, shown.theme, style, Tone.NEUTRAL)
            if shown.line.post_count:
                self._paint_linked(painter, room, shown.line.post_count)
        else:
            self._paint_reply(painter, room, shown)

    def _paint_when(self, painter: QPainter, room: QRect, shown: Shown) -> None:
        style = self._style
        assert self.today is not None
        high = QFontMetrics(style.fonts.small).lineSpacing()
        first = QRect(room.left(), room.top(), room.width(), high)
        draw_line(painter, first, self._wording.when(shown.at, self.today), style.fonts.small, style.colours.muted)
        word, tone = self._wording.kind(shown.line.kind)
        draw_pill(painter, room.adjusted(0, high + style.px(1), 0, 0), word, style, tone)

    def _paint_linked(self, painter: QPainter, room: QRect, posts: int) -> None:
        style = self._style
        side = style.px(12)
        top = room.top() + QFontMetrics(style.fonts.small).lineSpacing() + style.px(6)
        draw_sign(painter, QRect(room.left() + style.px(2), top, side, side), "link", style.colours.send)
        words = QRect(room.left() + side + style.px(6), top, room.width() - side - style.px(6), side)
        draw_line(painter, words, str(posts), style.fonts.small_strong, style.colours.send)

    def _paint_reply(self, painter: QPainter, room: QRect, shown: Shown) -> None:
        style = self._style
        words, tone = self._wording.standing(shown)
        font = style.fonts.small_strong if tone in STRONG else style.fonts.small
        ink = style.colours.ink if tone is Tone.NEUTRAL else style.tone(tone)[0]
        draw_lines(painter, QPointF(room.topLeft()), two_lines(words, font, room.width()), font, ink)
