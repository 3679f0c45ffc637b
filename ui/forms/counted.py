"""The sheet behind a number: the signals or posts that it counts, each leading to itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from ui.theme import Kind, icon, mark
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.theme import Style

KIND, ID = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
SIGNAL, POST = "signal", "post"


@dataclass(frozen=True, slots=True)
class CountedItem:
    """A signal or post with the words under it."""

    kind: str
    id: str
    text: str
    note: str


class CountedPanel(QWidget):
    """Shows what was counted; Enter or a double click leads to it."""

    signal_chosen = Signal(str)
    post_chosen = Signal(str)
    close_requested = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.title = PlainLabel("", self, role="title", wrap=True)
        self.note = PlainLabel("", self, role="small", wrap=True)
        self.close_button = QToolButton(self)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setIconSize(QSize(style.px(16), style.px(16)))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.itemActivated.connect(self._open)
        self._lay_out()

    def show_counted(self, title: str, note: str, items: Iterable[CountedItem]) -> None:
        """Show another list."""
        self.title.setText(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.list.setAccessibleName(f"{title}. {note}" if note else title)
        self.list.clear()
        marks = {SIGNAL: icon("signals"), POST: icon("posts")}
        for each in items:
            item = QListWidgetItem(marks[each.kind], f"{each.text}\n{each.note}" if each.note else each.text)
            item.setData(KIND, each.kind)
            item.setData(ID, each.id)
            self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(0)
        self._hint.setVisible(self.list.count() == 0)
        self.list.setVisible(self.list.count() > 0)

    def _open(self, item: QListWidgetItem) -> None:
        chosen = self.signal_chosen if item.data(KIND) == SIGNAL else self.post_chosen
        chosen.emit(str(item.data(ID)))

    def _lay_out(self) -> None:
        self.close_button.setIcon(icon("close"))
        self.close_button.setAccessibleName(self.tr("Close the list"))
        self.close_button.setToolTip(self.tr("Close"))
        mark(self.close_button, kind=Kind.QUIET)
        self.close_button.clicked.connect(self.close_requested)
        self._hint = PlainLabel(self.tr("There is nothing to count here."), self, role="muted", wrap=True)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self.note, self._hint):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addStretch(0)
