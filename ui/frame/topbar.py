"""The bar over every screen: where you are, the period, filters, search, and the two main acts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.frame.filterbar import FilterBar
from ui.theme import icon
from ui.theme.sheet import Kind, mark
from ui.widgets.command_field import CommandField
from ui.widgets.pill import ActionButton
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

    from newsroom.insight.table import PostFilter

SIDE, GAP = 16, 8
NO_LIMIT = 16_777_215  # what Qt calls no limit


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
        self.filters, self.search = FilterBar(self), CommandField(self)
        self._period = self._box(self._title, self._note, self._earlier, self._today, self._later)
        self._acts = self._box()
        self._zooms: QWidget | None = None
        self._spare: list[QWidget] = []
        self._lay_out()
        self.filters.changed.connect(self._filter_changed)
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
        """Add a button with a menu at the right; on a narrow window its actions are in the menu of all only."""
        button = QPushButton(text, self)
        menu = QMenu(button)
        menu.addActions(list(actions))
        button.setMenu(menu)
        mark(button, menu="true")
        self._spare.append(button)
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

    def show_zooms(self, control: QWidget | None) -> None:
        """Show the choice of zooms of a screen beside its period, or none."""
        if self._zooms is not None and self._zooms is not control:
            self._zooms.hide()
        self._zooms = control
        if control is not None:
            control.setParent(self)
            control.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            control.show()
            self._place_filters()

    def chosen(self) -> PostFilter:
        """Give the filter as it is chosen."""
        return self.filters.chosen()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_filters()

    @override
    def minimumSizeHint(self) -> QSize:
        # Filters and search may stand on a line of their own, so they do not make the window wider.
        spare = sum(button.sizeHint().width() + GAP for button in self._spare if not button.isHidden())
        wide = self._period.minimumSizeHint().width() - self._zooms_beside() + self._acts.sizeHint().width() - spare
        return QSize(wide + 2 * SIDE + GAP, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        self._first, self._second, self._third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._first.addWidget(self._period)
        self._first.addWidget(self.filters, 1, Qt.AlignmentFlag.AlignVCenter)
        self._first.addStretch(0)  # takes what is left when the filters stand below
        self._first.addWidget(self.search)
        self._first.addWidget(self._acts)
        for row in (self._first, self._second, self._third):
            row.setSpacing(2 * GAP)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(SIDE, GAP, SIDE, GAP)
        lines.setSpacing(GAP)
        lines.addLayout(self._first)
        lines.addLayout(self._second)
        lines.addLayout(self._third)

    def _add(self, button: QWidget) -> None:
        row = self._acts.layout()
        assert row is not None
        row.addWidget(button)

    def _zooms_beside(self) -> int:
        """Give the width that the zooms take beside the period, 0 when they stand elsewhere."""
        row, zooms = self._period.layout(), self._zooms
        if row is None or zooms is None or zooms.isHidden() or row.indexOf(zooms) < 0:
            return 0
        return zooms.sizeHint().width() + GAP

    def _place_spare(self) -> None:
        """Show the buttons whose actions have another place too where there is room for them and the whole period."""
        for button in self._spare:
            taken = self._acts.sizeHint().width() - (0 if button.isHidden() else button.sizeHint().width() + GAP)
            needed = self._period.minimumSizeHint().width() - self._zooms_beside() + taken + button.sizeHint().width()
            button.setVisible(needed + 2 * SIDE + 2 * GAP <= self.width())

    def _place_zooms(self) -> None:
        """Put the zooms beside the period where they fit, else on the line below."""
        row, zooms = self._period.layout(), self._zooms
        if row is None or zooms is None or zooms.isHidden():
            return
        alone = self._period.sizeHint().width() - self._zooms_beside() + self._acts.sizeHint().width()
        fits = alone + zooms.sizeHint().width() + 2 * SIDE + 4 * GAP <= self.width()
        if fits and row.indexOf(zooms) < 0:
            self._second.removeWidget(zooms)
            row.addWidget(zooms)
        elif not fits and self._second.indexOf(zooms) < 0:
            row.removeWidget(zooms)
            self._second.insertWidget(0, zooms)

    def _place_filters(self) -> None:
        """Put filters and search beside the period where they fit, else on lines below: first the filters."""
        self._place_spare()
        self._place_zooms()
        room = self.width() - 2 * SIDE - 6 * GAP
        fixed = self._period.sizeHint().width() + self._acts.sizeHint().width()
        filters, search = self.filters.sizeHint().width(), self.search.minimumSizeHint().width()
        is_beside = fixed + search <= room
        below = self._second.indexOf(self._zooms) >= 0 if self._zooms is not None else False
        taken = (self._zooms.sizeHint().width() if below and self._zooms else 0) + (0 if is_beside else search)
        if fixed + filters + search <= room:
            self._put(self.filters, self._first, 1)
        elif taken + filters <= room:
            self._put(self.filters, self._second, int(below))
        else:
            self._put(self.filters, self._third, 0)
        self._put(self.search, *((self._first, -2) if is_beside else (self._second, -1)))
        # The search field gives way first: then the period shows whole and the filters stand on one line.
        self.filters.setMinimumWidth(min(filters, room))
        beside = fixed + (filters if self._first.indexOf(self.filters) >= 0 else 0)
        self.search.setMaximumWidth(max(search, room - beside) if is_beside else NO_LIMIT)

    def _put(self, part: QWidget, line: QHBoxLayout, place: int) -> None:
        """Give a part its place on a line, counted from the end below 0; the filters take what is left."""
        if line.indexOf(part) >= 0:
            return
        for other in (self._first, self._second, self._third):
            other.removeWidget(part)
        number = place if place >= 0 else line.count() + 1 + place
        if part is self.filters:
            line.insertWidget(number, part, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            line.insertWidget(number, part)

    def _box(self, *parts: QWidget) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for part in parts:
            row.addWidget(part)
        return box

    def _filter_changed(self, chosen: PostFilter) -> None:
        self._place_filters()
        self.filter_changed.emit(chosen)

    def _arrow(self, icon_name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(icon_name))
        button.setAccessibleName(text)
        button.setToolTip(text)
        mark(button, kind=Kind.PLAIN)
        return button
