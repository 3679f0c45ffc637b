"""The bar over every screen: where you are, the period, filters, search, and the two main acts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from newsroom.insight.table import PostFilter
from ui.theme import icon
from ui.theme.sheet import Kind, mark
from ui.widgets.pill import ActionButton, Choice, FilterPill
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

SIDE, GAP = 16, 8


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
        self._period = self._box(self._title, self._note, self._earlier, self._today, self._later)
        self._filters = self._box(self._channels, self._groups, self._goals)
        self._acts = self._box()
        self._lay_out()
        for pill in (self._channels, self._groups, self._goals):
            pill.chosen_changed.connect(self._filter_changed)
        self._earlier.clicked.connect(self.earlier_requested)
        self._later.clicked.connect(self.later_requested)
        self._today.clicked.connect(self.today_requested)

    def add_act(self, action: QAction, text: str, kind: str) -> None:
        """Add a button for one of the main acts at the right."""
        button = ActionButton(text, kind, "", self)
        button.setAccessibleName(action.text().rstrip("…"))
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        self._add(button)

    def add_menu(self, text: str, actions: Sequence[QAction]) -> None:
        """Add a button with a menu at the right."""
        button = QPushButton(text, self)
        menu = QMenu(button)
        menu.addActions(list(actions))
        button.setMenu(menu)
        mark(button, menu="true")
        self._add(button)

    def set_more(self, menu: QMenu) -> None:
        """Add the button with everything that has no button of its own."""
        button = self._arrow("more", self.tr("Menu"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        self._add(button)

    def show_period(self, title: str, note: str) -> None:
        """Show the name of the period and what belongs under it."""
        self._title.setText(title)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._place_filters()

    def set_choices(self, channels: Sequence[Choice], groups: Sequence[Choice], goals: Sequence[Choice]) -> None:
        """Offer these channels, groups and goals as filters."""
        self._channels.set_choices(channels)
        self._groups.set_choices(groups)
        self._goals.set_choices(goals)

    def show_filters(self, *, shown: bool) -> None:
        """Show the filters only on screens that they narrow."""
        self._filters.setVisible(shown)

    def chosen(self) -> PostFilter:
        """Give the filter as it is chosen."""
        return PostFilter(*(frozenset({pill.chosen()} - {""}) for pill in (self._channels, self._groups, self._goals)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_filters()

    @override
    def minimumSizeHint(self) -> QSize:
        # The filters may stand on a line of their own, so they do not make the window wider.
        wide = self._period.minimumSizeHint().width() + self._acts.sizeHint().width() + 2 * SIDE + GAP
        return QSize(wide, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._first.addWidget(self._period)
        self._first.addWidget(self._filters)
        self._first.addStretch(1)
        self._first.addWidget(self._acts)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(SIDE, GAP, SIDE, GAP)
        lines.setSpacing(GAP)
        lines.addLayout(self._first)
        lines.addLayout(self._second)

    def _add(self, button: QWidget) -> None:
        row = self._acts.layout()
        assert row is not None
        row.addWidget(button)

    def _place_filters(self) -> None:
        """Put the filters beside the period where they fit, else on a line of their own."""
        parts = (self._period, self._filters, self._acts)
        fits = sum(part.sizeHint().width() for part in parts) + 2 * SIDE + 3 * GAP <= self.width()
        beside = self._first.indexOf(self._filters) >= 0
        if fits and not beside:
            self._second.removeWidget(self._filters)
            self._first.insertWidget(1, self._filters)
        elif beside and not fits:
            self._first.removeWidget(self._filters)
            self._second.addWidget(self._filters, 0, Qt.AlignmentFlag.AlignLeft)

    def _box(self, *parts: QWidget) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for part in parts:
            row.addWidget(part)
        return box

    def _filter_changed(self, _key: str) -> None:
        self.filter_changed.emit(self.chosen())

    def _arrow(self, icon_name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(icon_name))
        button.setAccessibleName(text)
        button.setToolTip(text)
        mark(button, kind=Kind.PLAIN)
        return button
