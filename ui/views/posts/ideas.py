"""The ideas without a date, beside the table: a list of cards, and the act to plan one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.theme import mark
from ui.views.posts import paint
from ui.widgets.pill import ActionButton
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from newsroom.insight.cards import Card
    from ui.theme import Style
    from ui.views.posts.wording import PostsWording

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
CARD = Qt.ItemDataRole.UserRole + 1
SIDE = 14
OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class IdeasModel(QAbstractListModel):
    """The ideas, newest last."""

    def __init__(self, wording: PostsWording, parent: QWidget) -> None:
        super().__init__(parent)
        self._wording = wording
        self.ideas: Sequence[Card] = ()

    def show_ideas(self, ideas: Sequence[Card]) -> None:
        """Show other ideas."""
        self.beginResetModel()
        self.ideas = ideas
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.ideas)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        card = self.ideas[index.row()]
        if role == CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        return f"{card.title}, {self._wording.origin(card)}" if role == Qt.ItemDataRole.AccessibleTextRole else None


class IdeaDelegate(QStyledItemDelegate):
    """Paints an idea: its title, and below it where it came from."""

    def __init__(self, style: Style, wording: PostsWording, parent: QWidget) -> None:
        super().__init__(parent)
        self._style, self._wording = style, wording

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), self._style.px(58))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        style, px, card = self._style, self._style.px, index.data(CARD)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, width = (
            (style.colours.focus, style.metrics.focus) if focused else (style.colours.line_strong, style.metrics.line)
        )
        place = option.rect.adjusted(1, px(3), -1, -px(3))
        painter.setPen(QPen(edge, width))
        painter.setBrush(style.colours.selection if chosen else style.colours.surface)
        painter.drawRoundedRect(
            QRectF(place).adjusted(width / 2, width / 2, -width / 2, -width / 2),
            style.metrics.radius,
            style.metrics.radius,
        )
        words = place.adjusted(px(10), px(6), -px(10), -px(6))
        half = words.height() // 2
        paint.draw_words(
            painter, words.adjusted(0, 0, 0, half - words.height()), card.title, style.fonts.strong, style.colours.ink
        )
        below = words.adjusted(0, half, 0, 0)
        paint.draw_words(painter, below, self._wording.origin(card), style.fonts.small, style.colours.muted)
        painter.restore()


class IdeasList(QTableView):
    """One idea on each row; Enter shows it."""

    chosen = Signal(str)

    def __init__(self, style: Style, wording: PostsWording, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards = IdeasModel(wording, self)
        self.setModel(self.cards)
        self.setItemDelegate(IdeaDelegate(style, wording, self))
        self.setAccessibleName(self.tr("Ideas without a date"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        mark(self, look="plain")
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setVisible(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(style.px(58))
        self.clicked.connect(self._open)

    def selected(self) -> tuple[str, ...]:
        """Give the ids of the ideas that are chosen."""
        return tuple(self.cards.ideas[index.row()].id for index in self.selectionModel().selectedRows())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in OPENING and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.chosen.emit(self.cards.ideas[index.row()].id)


class IdeasSheet(QWidget):
    """The sheet at the right: how many ideas wait, the list, and “Plan…”."""

    post_chosen = Signal(str)
    plan_requested = Signal(object)

    def __init__(self, style: Style, wording: PostsWording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = PlainLabel("", self, role="label")
        self._empty = PlainLabel(
            self.tr("No ideas wait. A new post without a date comes here: Ctrl+N."), self, role="muted", wrap=True
        )
        self.list = IdeasList(style, wording, self)
        self.plan = ActionButton(self.tr("Plan…"), "plain", "calendar", self)
        self.plan.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        column.addWidget(self._heading)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addWidget(self.plan)
        column.addStretch(0)
        self.list.chosen.connect(self.post_chosen)
        self.list.selectionModel().selectionChanged.connect(self._selection_changed)
        self.plan.clicked.connect(self._plan)

    def show_ideas(self, ideas: Sequence[Card]) -> None:
        """Show the ideas that wait; those chosen before stay chosen."""
        kept = set(self.list.selected())
        self.list.cards.show_ideas(ideas)
        self._heading.setText(self.tr("Ideas without a date · {number}").format(number=len(ideas)))
        self._empty.setVisible(not ideas)
        self.list.setVisible(bool(ideas))
        self.plan.setVisible(bool(ideas))
        for row, card in enumerate(ideas):
            if card.id in kept:
                self.list.selectRow(row)
        self._selection_changed()

    def _selection_changed(self) -> None:
        self.plan.setEnabled(self.list.selectionModel().hasSelection())

    def _plan(self) -> None:
        self.plan_requested.emit(self.list.selected())
