"""Paints the cells and headings of the table, and makes the editors of its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.views.posts import paint
from ui.views.posts.columns import Field
from ui.views.posts.editors import CellEditors
from ui.views.posts.model import CellRole, PostsModel

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtCore import QAbstractItemModel, QObject, QRect
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QWidget

    from ui.theme import Style
    from ui.views.posts.page import Shown
    from ui.views.posts.wording import PostsWording

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
Seen = tuple["Shown | None", "datetime"]
MOST_SHORTENED = 20_000
QUIET = frozenset({Field.DATE, Field.TIME})


class PostsDelegate(QStyledItemDelegate):
    """One cell at a time, from the style; a group heading lies over the whole row."""

    def __init__(self, style: Style, wording: PostsWording, parent: QObject) -> None:
        super().__init__(parent)
        self._style = style
        self._wording = wording
        self._editors = CellEditors(wording)
        self._metrics = QFontMetrics(style.fonts.body)
        self._shortened: dict[tuple[str, int], str] = {}

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        model = _model(index)
        place = model.place(index.row())
        if place.is_heading:
            self._paint_heading(painter, option, index)
        else:
            # Asked of the model itself: by way of Qt's index each answer costs as much as painting the cell.
            self._paint_cell(painter, option, Field(index.column()), (model.seen(place), model.page.now))
        if option.state & State.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setPen(self._style.colours.focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for inset in range(self._style.metrics.focus):
                painter.drawRect(option.rect.adjusted(inset, inset, -inset - 1, -inset - 2))
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), self._style.metrics.row)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        page = _model(index).page
        editor = self._editors.make(Field(index.column()), page, parent)
        if isinstance(editor, QComboBox):
            editor.activated.connect(self._chosen)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        self._editors.show(editor, Field(index.column()), index.data(Qt.ItemDataRole.EditRole))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        table = _model(index)
        shown = table.shown(index.row())
        if shown is None:
            return
        known, value = self._editors.read(editor, Field(index.column()), shown, table.page.now.date())
        if known:
            table.setData(index, value)
        else:
            assert isinstance(editor, QLineEdit)
            table.unreadable.emit(self._editors.fault(Field(index.column()), editor.text()))

    def _chosen(self, _number: int) -> None:
        editor = self.sender()
        assert isinstance(editor, QComboBox)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        style, rect = self._style, option.rect
        painter.fillRect(rect, style.colours.ground)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, style.colours.line)
        mark = rect.adjusted(style.px(12), 0, 0, 0)
        mark.setWidth(style.px(12))
        paint.draw_fold(painter, mark, style, folded=bool(index.data(CellRole.FOLDED)))
        words = rect.adjusted(style.px(30), 0, -style.px(8), 0)
        wide = paint.draw_words(painter, words, str(index.data()), style.fonts.strong, style.colours.ink)
        rest = words.adjusted(wide, 0, 0, 0)
        paint.draw_words(painter, rest, f" · {index.data(CellRole.COUNT)}", style.fonts.body, style.colours.muted)

    def _paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, field: Field, post: Seen) -> None:
        style, rect = self._style, option.rect
        chosen = bool(option.state & State.State_Selected)
        painter.fillRect(rect, style.colours.selection if chosen else style.colours.surface)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, style.colours.line)
        if field is Field.MARK:
            paint.draw_mark(painter, rect, style, ticked=chosen)
            return
        side = style.px(8)
        room = rect.adjusted(side, 0, -side, -1)
        shown, now = post
        if shown is not None:
            self._paint_post(painter, room, field, (shown, now))
        elif field is Field.TITLE:
            self._write(painter, room, "…", style.colours.muted)

    def _paint_post(self, painter: QPainter, room: QRect, field: Field, post: tuple[Shown, datetime]) -> None:
        style, colours, (shown, now) = self._style, self._style.colours, post
        text, card = self._wording.cell(shown, field, now), shown.line.card
        if field is Field.STATUS:
            paint.draw_pill(painter, room, text, style, self._wording.tone(self._wording.standing(card, now)))
        elif not text:
            return
        elif field is Field.SIGNALS:
            paint.draw_heard(painter, room, text, style)
        elif field is Field.TITLE:
            taken = paint.draw_bar(painter, room, style.section(card.colour), style) if card.colour else style.px(12)
            self._write(painter, room.adjusted(taken, 0, 0, 0), text, colours.ink)
        else:
            ink = colours.send if field is Field.GOALS else colours.muted if field in QUIET else colours.ink
            self._write(painter, room, text, ink)

    def _write(self, painter: QPainter, room: QRect, text: str, ink: QColor) -> None:
        """Draw words on one line; how they are shortened is kept, for the same words come back with each frame."""
        font, width = self._style.fonts.body, room.width()
        shown = self._shortened.get((text, width))
        if shown is None:
            if len(self._shortened) > MOST_SHORTENED:
                self._shortened.clear()
            plain = text.replace("\n", " ")
            shown = self._metrics.elidedText(plain, Qt.TextElideMode.ElideRight, width) if width > 0 else ""
            self._shortened[text, width] = shown
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(room, paint.MIDDLE, shown)


def _model(index: Index) -> PostsModel:
    model = index.model()
    assert isinstance(model, PostsModel)
    return model
