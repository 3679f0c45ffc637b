"""The checklist of a post: a list to tick by mouse and keys, and a line for what is to be done too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from newsroom.edits.checklist import lines
from ui.theme import mark
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDropEvent, QKeyEvent, QResizeEvent

    from newsroom.model import ChecklistItem

ID = Qt.ItemDataRole.UserRole
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class ItemLine(QLineEdit):
    """The line for a new item; several lines that are pasted become as many items."""

    items_typed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("What must be done? Then Enter"))
        self.setAccessibleName(self.tr("New item on the checklist"))
        self.returnPressed.connect(self._done)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pasted = QGuiApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
        if len(pasted.strip().splitlines()) > 1:
            self.items_typed.emit(lines(pasted))
        else:
            super().keyPressEvent(event)

    def _done(self) -> None:
        typed = lines(self.text())
        if typed:
            self.items_typed.emit(typed)
            self.clear()


class ItemList(QListWidget):
    """The items: Space ticks, Enter or F2 rewrites, Alt+arrows move, Delete removes; as high as its items."""

    ticked = Signal(str, bool)
    rewritten = Signal(str, str)
    order_requested = Signal(tuple)
    remove_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[ChecklistItem, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        mark(self, look="plain")
        self.setWordWrap(True)
        self.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustIgnored)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Checklist"))
        self.itemChanged.connect(self._changed)

    def show_items(self, items: Sequence[ChecklistItem]) -> None:
        """Show the items as they are stored; the one the keys are on stays so, and what is being typed too."""
        if tuple(items) == self._shown or self.state() is QAbstractItemView.State.EditingState:
            return
        self._shown = tuple(items)
        row = self.currentRow()
        with QSignalBlocker(self):
            self.clear()
            for each in items:
                item = QListWidgetItem(each.text, self)
                item.setData(ID, each.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if each.done else Qt.CheckState.Unchecked)
            self.setCurrentRow(min(row, len(items) - 1))
        self._fit()

    def ids(self) -> tuple[str, ...]:
        """Give the items in the order that shows."""
        return tuple(str(self.item(row).data(ID)) for row in range(self.count()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if self.currentRow() < 0 or self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
            return
        item = self.currentItem()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and step is not None:
            self._move(self.currentRow(), step)
        elif event.key() in OPENING:
            self.editItem(item)
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.remove_requested.emit(str(item.data(ID)))
        else:
            super().keyPressEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        before = self.ids()
        super().dropEvent(event)
        if self.ids() != before:
            self._shown = ()
            self.order_requested.emit(self.ids())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def _height(self) -> int:
        return sum(self.sizeHintForRow(row) for row in range(self.count())) + 2 * self.frameWidth() + 2

    def _fit(self) -> None:
        self.setFixedHeight(self._height())
        self.setVisible(self.count() > 0)

    def _move(self, row: int, step: int) -> None:
        ids = list(self.ids())
        if 0 <= row + step < len(ids):
            ids[row], ids[row + step] = ids[row + step], ids[row]
            with QSignalBlocker(self):
                self.insertItem(row + step, self.takeItem(row))
                self.setCurrentRow(row + step)
            self._shown = ()
            self.order_requested.emit(tuple(ids))

    def _changed(self, item: QListWidgetItem) -> None:
        item_id, done = str(item.data(ID)), item.checkState() is Qt.CheckState.Checked
        stored = next((each for each in self._shown if each.id == item_id), None)
        if stored is None:
            return
        if stored.done != done:
            self.ticked.emit(item_id, done)
        elif stored.text != item.text().strip():
            self._shown = ()
            self.rewritten.emit(item_id, item.text())


class ChecklistSection(QWidget):
    """How much is done, the list, and the line for more."""

    items_requested = Signal(tuple)
    tick_requested = Signal(str, bool)
    rewrite_requested = Signal(str, str)
    order_requested = Signal(tuple)
    remove_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = PlainLabel("", self, role="caption")
        self.list = ItemList(self)
        self.line = ItemLine(self)
        self._hint = PlainLabel(
            self.tr("Space ticks, Enter rewrites, Alt+↑ and Alt+↓ move, Delete removes."), self, role="small", wrap=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._heading, self.list, self._hint, self.line):
            column.addWidget(part)
        self.line.items_typed.connect(self.items_requested)
        self.list.ticked.connect(self.tick_requested)
        self.list.rewritten.connect(self.rewrite_requested)
        self.list.order_requested.connect(self.order_requested)
        self.list.remove_requested.connect(self.remove_requested)
        self.show_items(())

    def show_items(self, items: Sequence[ChecklistItem]) -> None:
        """Show the items as they are stored now."""
        done = sum(each.done for each in items)
        some = self.tr("Checklist · {done} of {all} done").format(done=done, all=len(items))
        self._heading.setText(some if items else self.tr("Checklist"))
        self._hint.setVisible(bool(items))
        self.list.show_items(items)

    def start(self) -> None:
        """Begin with another post: what was typed in the line is gone."""
        self.line.clear()

    def heading(self) -> str:
        """Give the words over the list."""
        return self._heading.text()

    def take_focus(self) -> None:
        """Go to the first open item, or to the line when there is none."""
        rows = (row for row in range(self.list.count()) if self.list.item(row).checkState() is Qt.CheckState.Unchecked)
        row = next(rows, None)
        if row is None:
            self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.list.setCurrentRow(row)
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
