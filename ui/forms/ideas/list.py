"""The list of ideas beside the week: chosen, dragged onto a day, cut and pasted, and where cards are dropped back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from ui.widgets.dragged_ids import POSTS_MIME, posts_data, posts_in

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent

ID = Qt.ItemDataRole.UserRole
CONTROL = Qt.KeyboardModifier.ControlModifier


class IdeaRow(NamedTuple):
    """An idea in words: its title, and what is known of it."""

    id: str
    title: str
    note: str


class IdeasList(QListWidget):
    """Enter opens, P plans, Ctrl+X picks up to put down in the week, Ctrl+V lays down what was picked up there."""

    opened = Signal(str)
    plan_requested = Signal(object)
    cut_requested = Signal(object)
    paste_requested = Signal()
    decline_requested = Signal(str)
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Ideas without a date"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setSpacing(1)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.itemDoubleClicked.connect(self._open)

    def show_rows(self, rows: Sequence[IdeaRow]) -> None:
        """Show the ideas; what was chosen stays chosen."""
        chosen, here = set(self.chosen()), self.currentRow()
        self.clear()
        for row in rows:
            item = QListWidgetItem(f"{row.title}\n{row.note}" if row.note else row.title, self)
            item.setData(ID, row.id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled)
        self.setCurrentRow(min(max(here, 0), self.count() - 1))
        for number in range(self.count()):
            item = self.item(number)
            item.setSelected(item.data(ID) in chosen if chosen else item is self.currentItem())

    def chosen(self) -> tuple[str, ...]:
        """Give the ids of what is chosen, in the order of the list."""
        numbered = sorted((self.row(item), str(item.data(ID))) for item in self.selectedItems())
        return tuple(key for _row, key in numbered)

    def ids(self) -> list[str]:
        """Give every id, in order."""
        return [str(self.item(number).data(ID)) for number in range(self.count())]

    @override
    def mimeTypes(self) -> list[str]:
        return [POSTS_MIME]

    @override
    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        return posts_data([str(item.data(ID)) for item in items])

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(event.source() is not self and bool(posts_in(event.mimeData())))

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(event.source() is not self and bool(posts_in(event.mimeData())))

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        ids = posts_in(event.mimeData())
        if event.source() is not self and ids:
            event.acceptProposedAction()
            self.dropped.emit(ids)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        chosen = self.chosen()
        if held == CONTROL and key == Qt.Key.Key_V:
            self.paste_requested.emit()
        elif not chosen:
            super().keyPressEvent(event)
        elif held == CONTROL and key == Qt.Key.Key_X:
            self.cut_requested.emit(chosen)
        elif not held and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(chosen[0])
        elif not held and key == Qt.Key.Key_P:
            self.plan_requested.emit(chosen)
        elif not held and key == Qt.Key.Key_Delete:
            self.decline_requested.emit(chosen[0])
        else:
            super().keyPressEvent(event)

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(str(item.data(ID)))
