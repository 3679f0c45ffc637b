"""A dialog that lists things by their name, to change and delete them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from ui.forms.card_dialog import CardDialog
from ui.widgets.plain_label import PlainLabel, as_typed

if TYPE_CHECKING:
    from ui.theme import Style

SIZE = (720, 520)
ID = Qt.ItemDataRole.UserRole
NAME = 0


class Line(NamedTuple):
    """One thing of the list: the words of its columns, the name first, and what its tip says."""

    id: str
    columns: Sequence[str]
    tip: str


class Labels(NamedTuple):
    """The words of the dialog, in the language of the user."""

    title: str
    columns: Sequence[str]
    change: str
    delete: str
    close: str
    hint: str


class NamedList(CardDialog):
    """The list; stays open while things are changed, and shows them as they are stored."""

    change_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, style: Style, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(style, "", SIZE, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(labels.title)
        self.heading.setText(labels.title)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(labels.title)
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setHeaderLabels(list(labels.columns))
        self.change_button = QPushButton(labels.change, self)
        self.delete_button = QPushButton(labels.delete, self)
        self.close_button = QPushButton(labels.close, self)
        self.acts = QHBoxLayout()
        self._lay_out(labels.hint)
        self._connect()

    def current(self) -> str:
        """Give the id of the thing that is chosen, empty for none."""
        item = self.tree.currentItem()
        return str(item.data(NAME, ID)) if item is not None else ""

    def show_lines(self, lines: Iterable[Line], tip_column: int) -> None:
        """Show lines, their tips on one column; the line that was chosen stays so."""
        kept = self.current()
        self.tree.clear()
        for line in lines:
            item = QTreeWidgetItem(self.tree, list(line.columns))
            item.setData(NAME, ID, line.id)
            item.setToolTip(tip_column, as_typed(line.tip))
            if line.id == kept:
                self.tree.setCurrentItem(item)
        first = self.tree.topLevelItem(0)
        if not self.current() and first is not None:
            self.tree.setCurrentItem(first)
        for column in range(self.tree.columnCount() - 1):
            self.tree.resizeColumnToContents(column)
        self._enable()

    def add_key(self, key: str, act: object) -> None:
        """Let a key on the list do an act: a signal or a callable."""
        shortcut = QShortcut(QKeySequence(key), self.tree)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)

    def _lay_out(self, hint: str) -> None:
        self.acts.setSpacing(8)
        for button in (self.change_button, self.delete_button, self.close_button):
            button.setAutoDefault(False)
        self.acts.addWidget(self.change_button)
        self.acts.addWidget(self.delete_button)
        self.acts.addStretch(1)
        self.body.addWidget(self.tree, 1)
        self.body.addLayout(self.acts)
        self.foot.addWidget(PlainLabel(hint, self, role="small", wrap=True), 1)
        self.foot.addWidget(self.close_button)

    def _connect(self) -> None:
        self.change_button.clicked.connect(self.change)
        self.delete_button.clicked.connect(self._delete)
        self.close_button.clicked.connect(self.accept)
        self.add_key("Return", self.change)
        self.add_key("Delete", self._delete)
        self.tree.itemDoubleClicked.connect(self.change)
        self.tree.currentItemChanged.connect(self._enable)

    def _enable(self, *_: object) -> None:
        for button in (self.change_button, self.delete_button):
            button.setEnabled(bool(self.current()))

    def change(self, *_: object) -> None:
        """Ask to change the thing that is chosen, if any."""
        if self.current():
            self.change_requested.emit(self.current())

    def _delete(self, *_: object) -> None:
        if self.current():
            self.delete_requested.emit(self.current())
