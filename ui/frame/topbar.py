"""The bar over every screen: where you are, the period, filters, search, and the two main acts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from newsroom.insight.cards import Filter
from ui.theme import icon
from ui.theme.sheet import Kind, mark
from ui.widgets.pill import ActionButton, Choice, FilterPill
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class TopBar(QFrame):
    """Shows the period of the screen and asks for another, for filters and for new things."""

    earlier_requested = Signal()
    later_requested = Signal()
    today_requested = Signal()
    filter_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, surface="panel")
        self._title = PlainLabel("", self, role="heading")
        self._note = PlainLabel("", self, role="muted", elide=True)
        self._earlier = self._arrow("chevron-left", self.tr("Earlier"))
        self._today = QPushButton(self.tr("Today"), self)
        self._later = self._arrow("chevron-right", self.tr("Later"))
        self._channels = FilterPill(self.tr("Channel"), self.tr("All channels"), self)
        self._groups = FilterPill(self.tr("Target group"), self.tr("All target groups"), self)
        self._goals = FilterPill(self.tr("Goal"), self.tr("All goals"), self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(8)
        for widget in (self._title, self._note, self._earlier, self._today, self._later):
            self._row.addWidget(widget)
        self._row.addSpacing(12)
        for pill in (self._channels, self._groups, self._goals):
            self._row.addWidget(pill)
            pill.chosen_changed.connect(self._filter_changed)
        self._row.addStretch(1)
        self._earlier.clicked.connect(self.earlier_requested)
        self._later.clicked.connect(self.later_requested)
        self._today.clicked.connect(self.today_requested)

    def add_act(self, action: QAction, text: str, kind: str) -> None:
        """Add a button for one of the main acts at the right."""
        button = ActionButton(text, kind, "", self)
        button.setAccessibleName(action.text().rstrip("…"))
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        self._row.addWidget(button)

    def add_menu(self, text: str, actions: Sequence[QAction]) -> None:
        """Add a button with a menu at the right."""
        button = QPushButton(text, self)
        menu = QMenu(button)
        menu.addActions(list(actions))
        button.setMenu(menu)
        mark(button, menu="true")
        self._row.addWidget(button)

    def set_more(self, menu: QMenu) -> None:
        """Add the button with everything that has no button of its own."""
        button = self._arrow("more", self.tr("Menu"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        self._row.addWidget(button)

    def show_period(self, title: str, note: str) -> None:
        """Show the name of the period and what belongs under it."""
        self._title.setText(title)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def set_choices(self, channels: Sequence[Choice], groups: Sequence[Choice], goals: Sequence[Choice]) -> None:
        """Offer these channels, groups and goals as filters."""
        self._channels.set_choices(channels)
        self._groups.set_choices(groups)
        self._goals.set_choices(goals)

    def show_filters(self, *, shown: bool) -> None:
        """Show the filters only on screens that they narrow."""
        for pill in (self._channels, self._groups, self._goals):
            pill.setVisible(shown)

    def chosen(self) -> Filter:
        """Give the filter as it is chosen."""
        return Filter(*(frozenset({pill.chosen()} - {""}) for pill in (self._channels, self._groups, self._goals)))

    def _filter_changed(self, _key: str) -> None:
        self.filter_changed.emit(self.chosen())

    def _arrow(self, icon_name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(icon_name))
        button.setAccessibleName(text)
        button.setToolTip(text)
        mark(button, kind=Kind.PLAIN)
        return button
