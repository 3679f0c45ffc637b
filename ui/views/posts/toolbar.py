"""The line over the posts: table or board, words to look for, grouping, columns, and the views kept under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from newsroom.insight.table import Grouping
from ui.theme import icon, mark
from ui.widgets.pill import Choice
from ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.theme import Style
    from ui.views.posts.wording import PostsWording

TABLE, BOARD = "table", "board"


class PostsToolbar(QFrame):
    """Asks for another look at the posts."""

    look_chosen = Signal(str)
    text_changed = Signal(str)
    grouping_chosen = Signal(str)
    columns_requested = Signal()
    saved_chosen = Signal(str)
    save_requested = Signal()
    rename_requested = Signal(str)
    removal_requested = Signal(str)

    def __init__(self, style: Style, wording: PostsWording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, surface="panel")
        self._wording = wording
        self._saved: Mapping[str, str] = {}
        self._current = ""
        looks = (Choice(TABLE, self.tr("Table")), Choice(BOARD, self.tr("Board")))
        self.looks = SegmentedControl(looks, self.tr("Show as"), self)
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Filter by words"))
        self.text.setAccessibleName(self.tr("Filter by words"))
        self.text.setClearButtonEnabled(True)
        self.text.setMaximumWidth(style.px(230))
        self.grouping = self._button()
        self.columns = QPushButton(self.tr("Columns"), self)
        self.columns.setIcon(icon("table"))
        self.saved = self._button()
        self._lay_out()
        self.looks.chosen_changed.connect(self._look_chosen)
        self.text.textChanged.connect(self.text_changed)
        self.columns.clicked.connect(self.columns_requested)
        self.grouping.menu().triggered.connect(self._grouping_chosen)
        self.saved.menu().aboutToShow.connect(self._fill_saved)
        self.saved.menu().triggered.connect(self._saved_chosen)
        self.show_grouping(Grouping.WEEK)
        self.show_saved({}, "")

    def show_look(self, look: str) -> None:
        """Show whether it is the table or the board."""
        self.looks.choose(look)
        for button in (self.grouping, self.columns):
            button.setVisible(look == TABLE)

    def show_grouping(self, grouping: Grouping) -> None:
        """Show how the rows are grouped."""
        menu = self.grouping.menu()
        menu.clear()
        group = QActionGroup(menu)
        for each in (Grouping.WEEK, Grouping.STATUS, Grouping.SECTION, Grouping.NONE):
            action = menu.addAction(self._wording.grouping(each))
            action.setCheckable(True)
            action.setChecked(each is grouping)
            action.setData(each.value)
            group.addAction(action)
        self.grouping.setText(self._wording.grouping(grouping))
        self.grouping.setAccessibleName(self.tr("Grouping: {how}").format(how=self._wording.grouping(grouping)))

    def show_saved(self, saved: Mapping[str, str], current: str) -> None:
        """Offer the kept views by id and name, and show which of them holds."""
        self._saved, self._current = saved, current if current in saved else ""
        name = saved.get(current, "")
        self.saved.setText(name.replace("&", "&&") or self.tr("Views"))
        self.saved.setAccessibleName(self.tr("View: {name}").format(name=name) if name else self.tr("Views"))

    def saved_menu(self) -> QMenu:
        """Give the menu of kept views as it would open now."""
        self._fill_saved()
        return self.saved.menu()

    def _fill_saved(self) -> None:
        menu = self.saved.menu()
        menu.clear()
        for key, name in self._saved.items():
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == self._current)
            action.setData(("show", key))
        if self._saved:
            menu.addSeparator()
        _add(menu, self.tr("Keep this view…"), "save")
        if self._current:
            _add(menu, self.tr("Rename…"), "rename")
            _add(menu, self.tr("Remove “{name}”").format(name=self._saved[self._current]), "remove")

    def _saved_chosen(self, action: QAction) -> None:
        what, key = action.data()
        if what == "show":
            self.saved_chosen.emit(key)
        elif what == "save":
            self.save_requested.emit()
        elif what == "rename":
            self.rename_requested.emit(self._current)
        else:
            self.removal_requested.emit(self._current)

    def _grouping_chosen(self, action: QAction) -> None:
        self.grouping_chosen.emit(action.data())

    def _look_chosen(self, look: str) -> None:
        self.show_look(look)
        self.look_chosen.emit(look)

    def _button(self) -> QPushButton:
        button = QPushButton(self)
        button.setMenu(QMenu(button))
        mark(button, menu="true")
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.looks)
        row.addWidget(self.text, 1)
        row.addWidget(self.grouping)
        row.addWidget(self.columns)
        row.addStretch(1)
        row.addWidget(self.saved)


def _add(menu: QMenu, text: str, what: str) -> None:
    menu.addAction(text.replace("&", "&&")).setData((what, ""))
