"""All experiments: make, change and delete them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from ui.forms.card_dialog import CardDialog
from ui.forms.inspector_dates import day_words
from ui.theme import Kind
from ui.widgets.pill import ActionButton
from ui.widgets.plain_label import PlainLabel, as_typed

if TYPE_CHECKING:
    from newsroom.model import Experiment
    from ui.theme import Style

SIZE = (720, 520)
ID = Qt.ItemDataRole.UserRole
NAME, PERIOD, DECISION = range(3)


class ExperimentList(CardDialog):
    """The list; stays open while experiments are changed, and shows them as they are stored."""

    new_requested = Signal()
    edit_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, "", SIZE, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Experiments"))
        self.heading.setText(self.windowTitle())
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.windowTitle())
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setHeaderLabels([self.tr("Name"), self.tr("Period"), self.tr("Decision")])
        self.new_button = ActionButton(self.tr("New experiment…"), Kind.PRIMARY, "plus", self)
        self.edit_button = QPushButton(self.tr("Change…"), self)
        self.delete_button = QPushButton(self.tr("Delete"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self._connect()

    def show_experiments(self, experiments: Sequence[Experiment]) -> None:
        """Show experiments; the line that was chosen stays so."""
        kept = self.current()
        self.tree.clear()
        for each in experiments:
            days = " – ".join(day_words(day) for day in (each.first_on, each.last_on) if day is not None)
            item = QTreeWidgetItem(self.tree, [each.name, days, each.decision.replace("\n", " ")])
            item.setData(NAME, ID, each.id)
            item.setToolTip(NAME, as_typed(each.hypothesis))
            if each.id == kept:
                self.tree.setCurrentItem(item)
        first = self.tree.topLevelItem(0)
        if not self.current() and first is not None:
            self.tree.setCurrentItem(first)
        for column in (NAME, PERIOD):
            self.tree.resizeColumnToContents(column)
        self._enable()

    def current(self) -> str:
        """Give the id of the experiment that is chosen, empty for none."""
        item = self.tree.currentItem()
        return str(item.data(NAME, ID)) if item is not None else ""

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in (self.new_button, self.edit_button, self.delete_button, self.close_button):
            button.setAutoDefault(False)
        acts.addWidget(self.new_button)
        acts.addWidget(self.edit_button)
        acts.addWidget(self.delete_button)
        acts.addStretch(1)
        self.body.addWidget(self.tree, 1)
        self.body.addLayout(acts)
        hint = self.tr(
            "Posts join an experiment in their own panel. Insert makes one, Enter changes it, Delete removes it."
        )
        self.foot.addWidget(PlainLabel(hint, self, role="small", wrap=True), 1)
        self.foot.addWidget(self.close_button)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.new_requested)
        self.edit_button.clicked.connect(self._edit)
        self.delete_button.clicked.connect(self._delete)
        self.close_button.clicked.connect(self.accept)
        for key, act in (("Insert", self.new_requested), ("Return", self._edit), ("Delete", self._delete)):
            shortcut = QShortcut(QKeySequence(key), self.tree)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        self.tree.itemDoubleClicked.connect(self._edit)
        self.tree.currentItemChanged.connect(self._enable)

    def _enable(self, *_: object) -> None:
        for button in (self.edit_button, self.delete_button):
            button.setEnabled(bool(self.current()))

    def _edit(self, *_: object) -> None:
        if self.current():
            self.edit_requested.emit(self.current())

    def _delete(self, *_: object) -> None:
        if self.current():
            self.delete_requested.emit(self.current())
