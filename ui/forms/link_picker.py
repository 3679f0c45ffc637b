"""A list to choose from by searching: signals for a post, or a post for signals; likely ones stand first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from newsroom.model.fold import fold
from ui.forms.inspector.editors import LeavingLine
from ui.forms.new_post_dialog import FormDialog
from ui.theme import Kind
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

KEY = Qt.ItemDataRole.UserRole
WALK = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

ISOLATE, ENDED = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


class Row(NamedTuple):
    """Something that can be chosen: its id, its words, what stands under them, and whether it is a likely one."""

    id: str
    text: str
    note: str
    likely: bool = False


class PickerSearch(LeavingLine):
    """The search line; up, down and blank at the end go to the list."""

    walked = Signal(object)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in WALK:
            self.walked.emit(event)
        else:
            super().keyPressEvent(event)


class LinkPicker(FormDialog):
    """Chooses one or several rows; typing searches, Ctrl+Space or a click ticks, Enter takes them."""

    picked = Signal(tuple)

    def __init__(
        self, title: str, rows: Sequence[Row], done: str, parent: QWidget | None = None, *, several: bool = True
    ) -> None:
        super().__init__(title, parent)
        self._rows = tuple(rows)
        self._several = several
        self._ticked: dict[str, None] = {}
        self.search = PickerSearch(self)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMinimumHeight(self.fontMetrics().height() * 20)
        self._found = PlainLabel("", self, role="small")
        for part in (self.search, self.list, self._found):
            self.body.addWidget(part)
        hint = self.tr("Space ticks, Enter links") if several else self.tr("Enter chooses")
        self.finish(done, Kind.LISTEN, hint)
        self.search.textChanged.connect(self._fill)
        self.search.walked.connect(self._walk)
        self.list.itemChanged.connect(self._changed)
        self.list.itemDoubleClicked.connect(self._take)
        self._fill()
        self.search.setFocus()

    def send(self) -> None:
        """Give the ticked rows, or else the one that the list stands on."""
        item = self.list.currentItem()
        here = (str(item.data(KEY)),) if item is not None and item.data(KEY) else ()
        keys = tuple(self._ticked) or here
        if keys:
            self.done_button.setEnabled(False)
            self.picked.emit(keys)

    def shown(self) -> list[str]:
        """Give the ids in sight, in order."""
        return [str(self.list.item(row).data(KEY)) for row in range(self.list.count()) if self.list.item(row).data(KEY)]

    def tick(self, row_id: str) -> None:
        """Tick a row, or let it go."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(KEY) == row_id:
                ticked = item.checkState() is Qt.CheckState.Checked
                item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.send()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        wanted = fold(self.search.text()).split()
        found = [row for row in self._rows if all(word in fold(f"{row.text} {row.note}") for word in wanted)]
        self.list.blockSignals(True)  # noqa: FBT003 - Qt takes it by place
        self.list.clear()
        likely = [row for row in found if row.likely]
        rest = [row for row in found if not row.likely]
        for heading, rows in ((self.tr("Likely"), likely), (self.tr("Others"), rest)):
            if rows and likely:
                self._head(heading)
            for row in rows:
                self._add(row)
        self.list.blockSignals(False)  # noqa: FBT003 - as above
        first = next((n for n in range(self.list.count()) if self.list.item(n).data(KEY)), -1)
        self.list.setCurrentRow(first)
        self._found.setText(self.tr("%n found", "", len(found)))

    def _head(self, text: str) -> None:
        item = QListWidgetItem(text, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _add(self, row: Row) -> None:
        # A direction that is set within the words of others ends with them.
        item = QListWidgetItem(f"{ISOLATE}{row.text}{ENDED}\n{ISOLATE}{row.note}{ENDED}", self.list)
        item.setData(KEY, row.id)
        if self._several:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if row.id in self._ticked else Qt.CheckState.Unchecked)

    def _changed(self, item: QListWidgetItem) -> None:
        key = str(item.data(KEY))
        if item.checkState() is Qt.CheckState.Checked:
            self._ticked[key] = None
        else:
            self._ticked.pop(key, None)

    def _take(self, item: QListWidgetItem) -> None:
        if item.data(KEY) and not self._ticked:
            self.send()

    def _walk(self, event: QKeyEvent) -> None:
        self.list.setFocus()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
        place = self.list.currentRow() + steps[Qt.Key(event.key())]
        self.list.setCurrentRow(min(self.list.count() - 1, max(0, place)))
