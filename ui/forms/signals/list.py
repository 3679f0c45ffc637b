"""The rows of the signals panel: model, measure and paint, and what is dragged from it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from newsroom.model.keys import SignalKind
from ui.theme import Tone, draw_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from newsroom.words import Words
    from ui.theme import Style

MIME = "application/x-newsroom-signals"
ID = Qt.ItemDataRole.UserRole
ROW = Qt.ItemDataRole.UserRole + 1
PADDING = 8
MOST_LINES = 3
KIND_TONES = {
    SignalKind.QUESTION: Tone.SEND,
    SignalKind.COMPLAINT: Tone.BAD,
    SignalKind.REPORT: Tone.WARN,
    SignalKind.COMPLIMENT: Tone.OK,
    SignalKind.IDEA: Tone.GROUP,
}
Index = QModelIndex | QPersistentModelIndex


class HeardRow(NamedTuple):
    """One signal in words: when, what kind, where, what was said, how the answer stands and at how many posts it is."""

    id: str
    at: str
    kind: str
    source: str
    text: str
    answer: str
    late: bool
    posts: int


@dataclass(frozen=True, slots=True)
class Heard:
    """The signals of a theme with their counts."""

    theme: str
    when: str
    rows: tuple[HeardRow, ...]
    voices: int
    waiting: int = 0
    late: int = 0


class SignalList(QAbstractListModel):
    """The signals, newest first."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[HeardRow, ...] = ()

    def show_heard(self, heard: Heard) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = heard.rows
        self.endResetModel()

    def kind_words(self, row: HeardRow) -> str:
        """Give the word for the kind of a signal."""
        return self._words.of("signal_kind", row.kind)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            linked = self.tr("%n post(s) linked", "", row.posts) if row.posts else ""
            parts = (row.at, self.kind_words(row), row.source, row.text, row.answer, linked)
            return ", ".join(part for part in parts if part)
        return {ID: row.id, ROW: row}.get(role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        ids = [self._rows[index.row()].id for index in sorted(indexes, key=QModelIndex.row)]
        data.setData(MIME, QByteArray(json.dumps(ids).encode()))
        data.setText("\n".join(self._rows[index.row()].text for index in indexes))
        return data


class SignalDelegate(QStyledItemDelegate):
    """Draws a signal: a line with moment, kind and source, its words, and a line on answer and posts."""

    def __init__(self, style: Style, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._style = style
        self._view = parent

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: HeardRow = index.data(ROW)
        width = self._view.viewport().width()
        small = QFontMetrics(self._style.fonts.small).height()
        below = small + 4 if row.answer or row.posts else 0
        height = small + 6 + self._text_height(row.text, width) + below
        return QSize(width, height + 2 * PADDING)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: HeardRow = index.data(ROW)
        colours, fonts = self._style.colours, self._style.fonts
        rect = option.rect
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.listen_soft)
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), colours.line)
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(colours.focus)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        inside = rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        small = QFontMetrics(fonts.small)
        self._paint_head(painter, QRect(inside.topLeft(), QSize(inside.width(), small.height() + 2)), row)
        painter.setFont(fonts.body)
        painter.setPen(colours.ink)
        top = inside.y() + small.height() + 6
        words = QRect(inside.x(), top, inside.width(), self._text_height(row.text, rect.width()))
        painter.setClipRect(words)
        painter.drawText(words, int(Qt.TextFlag.TextWordWrap), row.text)
        painter.setClipping(False)
        self._paint_foot(painter, QRect(inside.x(), words.bottom() + 4, inside.width(), small.height()), row)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, row: HeardRow) -> None:
        colours, fonts = self._style.colours, self._style.fonts
        x = rect.x() + self._word(painter, rect, row.at, fonts.small, colours.muted) + 6
        tone = KIND_TONES.get(SignalKind(row.kind), Tone.NEUTRAL) if row.kind in set(SignalKind) else Tone.NEUTRAL
        ink, ground = self._style.tone(tone)
        model = self._view.model()
        kind = model.kind_words(row) if isinstance(model, SignalList) else row.kind
        width = QFontMetrics(fonts.small_strong).horizontalAdvance(kind) + 12
        pill = QRect(x, rect.y(), width, rect.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(pill, self._style.metrics.radius_small, self._style.metrics.radius_small)
        self._word(painter, pill.adjusted(6, 0, 0, 0), kind, fonts.small_strong, ink)
        rest = QRect(pill.right() + 8, rect.y(), rect.right() - pill.right() - 8, rect.height())
        self._word(painter, rest, row.source, fonts.small, colours.muted)

    def _paint_foot(self, painter: QPainter, rect: QRect, row: HeardRow) -> None:
        colours, fonts = self._style.colours, self._style.fonts
        x = rect.x()
        if row.answer:
            ink = colours.bad if row.late else colours.muted
            x += self._word(painter, rect, row.answer, fonts.small_strong, ink) + 10
        if row.posts:
            side = rect.height()
            draw_icon(painter, QRect(x, rect.y(), side, side).toRectF(), "link", colours.send)
            place = QRect(x + side + 4, rect.y(), rect.right() - x - side, side)
            self._word(painter, place, str(row.posts), fonts.small_strong, colours.send)

    def _word(self, painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor) -> int:
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        return metrics.horizontalAdvance(shown)

    def _text_height(self, text: str, width: int) -> int:
        metrics = QFontMetrics(self._style.fonts.body)
        room = QRect(0, 0, max(40, width - 2 * PADDING), 10_000)
        wanted = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()
        return min(wanted, MOST_LINES * metrics.lineSpacing())
