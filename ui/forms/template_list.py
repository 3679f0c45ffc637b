"""All templates: rename and delete them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from ui.forms.card_dialog import CardDialog
from ui.forms.inspector_fields import titled
from ui.widgets.plain_label import PlainLabel, as_typed

if TYPE_CHECKING:
    from newsroom.model import Template
    from newsroom.words import Words
    from ui.theme import Style

SIZE = (720, 520)
ID = Qt.ItemDataRole.UserRole
NAME, TITLE, PURPOSE = range(3)


class TemplateList(CardDialog):
    """The list; stays open while templates are changed, and shows them as they are stored."""

    rename_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, style: Style, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(style, "", SIZE, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words = words
        self.setWindowTitle(self.tr("Templates"))
        self.heading.setText(self.windowTitle())
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.windowTitle())
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setHeaderLabels([self.tr("Name"), self.tr("Title"), titled(words.of("field", "purpose"))])
        self.rename_button = QPushButton(self.tr("Rename…"), self)
        self.delete_button = QPushButton(self.tr("Delete"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self._connect()

    def show_templates(self, templates: Sequence[Template]) -> None:
        """Show templates; the line that was chosen stays so."""
        kept = self.current()
        self.tree.clear()
        for each in templates:
            purpose = titled(self._words.of("purpose", each.purpose)) if each.purpose else ""
            item = QTreeWidgetItem(self.tree, [each.name, each.title, purpose])
            item.setData(NAME, ID, each.id)
            item.setToolTip(TITLE, as_typed(each.text))
            if each.id == kept:
                self.tree.setCurrentItem(item)
        first = self.tree.topLevelItem(0)
        if not self.current() and first is not None:
            self.tree.setCurrentItem(first)
        for column in (NAME, TITLE):
            self.tree.resizeColumnToContents(column)
        self._enable()

    def current(self) -> str:
        """Give the id of the template that is chosen, empty for none."""
        item = self.tree.currentItem()
        return str(item.data(NAME, ID)) if item is not None else ""

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in (self.rename_button, self.delete_button, self.close_button):
            button.setAutoDefault(False)
        acts.addWidget(self.rename_button)
        acts.addWidget(self.delete_button)
        acts.addStretch(1)
        self.body.addWidget(self.tree, 1)
        self.body.addLayout(acts)
        hint = self.tr("Make one from a post: its menu has “Keep as a template…”. F2 renames, Delete removes.")
        self.foot.addWidget(PlainLabel(hint, self, role="small", wrap=True), 1)
        self.foot.addWidget(self.close_button)

    def _connect(self) -> None:
        self.rename_button.clicked.connect(self._rename)
        self.delete_button.clicked.connect(self._delete)
        self.close_button.clicked.connect(self.accept)
        for key, act in (("F2", self._rename), ("Return", self._rename), ("Delete", self._delete)):
            shortcut = QShortcut(QKeySequence(key), self.tree)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        self.tree.itemDoubleClicked.connect(self._rename)
        self.tree.currentItemChanged.connect(self._enable)

    def _enable(self, *_: object) -> None:
        for button in (self.rename_button, self.delete_button):
            button.setEnabled(bool(self.current()))

    def _rename(self, *_: object) -> None:
        if self.current():
            self.rename_requested.emit(self.current())

    def _delete(self, *_: object) -> None:
        if self.current():
            self.delete_requested.emit(self.current())
