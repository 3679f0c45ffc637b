"""The line under the posts: how many are chosen, and what can be done with all of them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from newsroom.model.keys import Status
from ui.theme import icon, mark
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ui.views.posts.wording import PostsWording


class SelectionBar(QFrame):
    """Offers the acts on what is chosen; hidden while nothing is."""

    status_requested = Signal(str)
    move_requested = Signal()
    duplicate_requested = Signal()
    delete_requested = Signal()

    def __init__(self, wording: PostsWording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, surface="soft")
        self._count = PlainLabel("", self, role="strong")
        self.status = QPushButton(self.tr("Status"), self)
        self.status.setMenu(QMenu(self.status))
        mark(self.status, menu="true")
        for each in Status:
            self.status.menu().addAction(wording.status(each)).setData(each.value)
        self.move_button = QPushButton(self.tr("Move to…"), self)
        self.duplicate = QPushButton(self.tr("Duplicate"), self)
        self.remove = QPushButton(self.tr("Delete"), self)
        for button, name in ((self.move_button, "calendar"), (self.duplicate, "copy"), (self.remove, "trash")):
            button.setIcon(icon(name))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        for part in (self._count, self.status, self.move_button, self.duplicate, self.remove):
            row.addWidget(part)
        row.addStretch(1)
        self.status.menu().triggered.connect(self._status_chosen)
        self.move_button.clicked.connect(self.move_requested)
        self.duplicate.clicked.connect(self.duplicate_requested)
        self.remove.clicked.connect(self.delete_requested)
        self.hide()

    def show_count(self, number: int) -> None:
        """Say how many posts are chosen."""
        self._count.setText(self.tr("%n chosen", "", number))
        self.setVisible(number > 0)

    def count(self) -> str:
        """Give the words for how many are chosen."""
        return self._count.text()

    def menu(self, parent: QWidget) -> QMenu:
        """Give the same acts as a menu, for the right mouse button."""
        menu = QMenu(parent)
        status = menu.addMenu(self.tr("Status"))
        status.addActions(self.status.menu().actions())
        menu.addAction(self.tr("Move to…")).triggered.connect(self.move_requested)
        menu.addAction(self.tr("Duplicate")).triggered.connect(self.duplicate_requested)
        menu.addAction(self.tr("Delete")).triggered.connect(self.delete_requested)
        status.triggered.connect(self._status_chosen)
        return menu

    def _status_chosen(self, action: QAction) -> None:
        self.status_requested.emit(action.data())
