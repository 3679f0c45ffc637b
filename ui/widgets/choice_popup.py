"""A popup with a search line and a list of choices that can be ticked; complete by keyboard."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import mark

if TYPE_CHECKING:
    from ui.widgets.pill import Choice

KEY_ROLE = Qt.ItemDataRole.UserRole
TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def folded(text: str) -> str:
    """Give a text for comparing: no case, no accents."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


class SearchLine(QLineEdit):
    """The search line of a popup; sends the keys that belong to the list on to it."""

    key_for_list = Signal(QKeyEvent)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in TO_LIST:
            self.key_for_list.emit(event)
        else:
            super().keyPressEvent(event)


class ChoicePopup(QFrame):
    """Ticks choices; typing narrows the list, Enter ticks, Escape closes."""

    toggled = Signal(str)
    new_requested = Signal(str)
    closed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, allow_new: bool = False) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        mark(self, surface="card")
        self.setAccessibleName(name)
        self._allow_new = allow_new
        self._choices: tuple[Choice, ...] = ()
        self._chosen: set[str] = set()
        self.search = SearchLine(self)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search in {name}").format(name=name))
        self.list = QListWidget(self)
        self.list.setAccessibleName(name)
        self.list.setFocusProxy(self.search)
        # Rows are measured when the list is filled, which may be before it is first shown.
        self.list.ensurePolished()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.search)
        column.addWidget(self.list)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._tick_current)
        self.search.key_for_list.connect(self._move)
        self.list.itemClicked.connect(self._tick)

    def set_choices(self, choices: Sequence[Choice], chosen: Collection[str]) -> None:
        """Offer choices of which some are ticked."""
        self._choices = tuple(choices)
        self._chosen = set(chosen)
        self._fill()

    def open_under(self, widget: QWidget) -> None:
        """Show the popup under a widget, ready for typing."""
        self.search.clear()
        side = max(self.fontMetrics().averageCharWidth() * 34, widget.width())
        self.resize(side, self.fontMetrics().height() * 16)
        self.move(widget.mapToGlobal(widget.rect().bottomLeft()))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def shown(self) -> tuple[str, ...]:
        """Give the words that the list shows now."""
        return tuple(self.list.item(row).text() for row in range(self.list.count()))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def _fill(self) -> None:
        current = self.list.currentItem()
        kept = None if current is None else current.data(KEY_ROLE)
        self.list.clear()
        typed = self.search.text().strip()
        for choice in self._choices:
            if folded(typed) in folded(choice.label):
                self._add(choice)
        if self._allow_new and typed and all(folded(choice.label) != folded(typed) for choice in self._choices):
            self.list.addItem(self.tr("Make “{name}”").format(name=typed))
        rows = range(self.list.count())
        row = next((row for row in rows if kept and self.list.item(row).data(KEY_ROLE) == kept), 0)
        self.list.setCurrentRow(row)

    def _add(self, choice: Choice) -> None:
        item = QListWidgetItem(choice.label, self.list)
        item.setData(KEY_ROLE, choice.key)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        ticked = choice.key in self._chosen
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _move(self, event: QKeyEvent) -> None:
        last = self.list.count() - 1
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
        row = self.list.currentRow() + steps[Qt.Key(event.key())]
        self.list.setCurrentRow(min(last, max(0, row)))

    def _tick_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._tick(item)

    def _tick(self, item: QListWidgetItem) -> None:
        key = item.data(KEY_ROLE)
        if key is None:
            self.new_requested.emit(self.search.text().strip())
            self.close()
            return
        self._chosen ^= {key}
        ticked = key in self._chosen
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.search.selectAll()
        self.toggled.emit(key)
