"""The panel of what was heard about a theme on a day: the voices themselves, to link, to plan from, to correct."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.forms.signals.list import ID, SignalDelegate, SignalList
from ui.theme import Kind, icon, mark
from ui.widgets.pill import ActionButton, Choice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from newsroom.words import Words
    from ui.forms.signals.list import Heard
    from ui.theme import Style

DAY, WEEK = "day", "week"


class SignalsView(QListView):
    """The list; its keys are L link, B plan, Enter open."""

    link_requested = Signal()
    plan_requested = Signal()
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = {
            Qt.Key.Key_L: self.link_requested,
            Qt.Key.Key_B: self.plan_requested,
            Qt.Key.Key_Return: self.open_requested,
            Qt.Key.Key_Enter: self.open_requested,
        }.get(Qt.Key(event.key()))
        if asked is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            asked.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class SignalsPanel(QWidget):
    """Shows the signals and asks what to do with the chosen ones."""

    span_requested = Signal(str)
    link_requested = Signal(tuple)
    plan_requested = Signal(tuple)
    open_requested = Signal(str)
    close_requested = Signal()
    theme_requested = Signal()

    def __init__(self, words: Words, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Signals of a theme"))
        self.title = PlainLabel("", self, role="title", wrap=True)
        self.headline = PlainLabel("", self, role="strong", wrap=True)
        self.note = PlainLabel("", self, role="small", wrap=True)
        self.about = QPushButton(self.tr("About this theme"), self)
        mark(self.about, kind=Kind.LINK)
        self.close_button = QToolButton(self)
        self.span = SegmentedControl(
            [Choice(DAY, self.tr("This day")), Choice(WEEK, self.tr("Whole week"))], self.tr("Period"), self
        )
        self.model = SignalList(words, self)
        self.list = SignalsView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(SignalDelegate(style, self.list))
        self.plan = ActionButton(self.tr("Plan a post (B)"), Kind.PRIMARY, "", self)
        self.link = QPushButton(self.tr("Link to a post (L)"), self)
        self._lay_out()

    def show_heard(self, heard: Heard) -> None:
        """Show what was heard; what was chosen stays chosen while it is there."""
        kept = set(self.chosen())
        self.title.setText(heard.theme or self.tr("Without a theme"))
        self.about.setVisible(bool(heard.theme))
        voices = self.tr("%n sender(s)", "", heard.voices)
        self.headline.setText(self.tr("%n signal(s)", "", len(heard.rows)) + ", " + voices)
        late = self.tr("%n past the reply norm", "", heard.late) if heard.late else ""
        waiting = self.tr("%n waiting for an answer", "", heard.waiting) if heard.waiting else ""
        self.note.setText(" · ".join(part for part in (heard.when, waiting, late) if part))
        self.list.setAccessibleName(f"{self.title.text()}, {self.headline.text()}")
        self.model.show_heard(heard)
        self._choose(kept)

    def chosen(self) -> tuple[str, ...]:
        """Give the chosen signals, from top to bottom."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return tuple(str(self.model.index(row).data(ID)) for row in rows)

    def _choose(self, ids: set[str]) -> None:
        selection = self.list.selectionModel()
        found = [row for row in range(self.model.rowCount()) if self.model.index(row).data(ID) in ids]
        for row in found:
            selection.select(self.model.index(row), QItemSelectionModel.SelectionFlag.Select)
        if self.model.rowCount() and not self.list.currentIndex().isValid():
            place = self.model.index(found[0] if found else 0)
            selection.setCurrentIndex(place, QItemSelectionModel.SelectionFlag.Select)

    def _link(self) -> None:
        if self.chosen():
            self.link_requested.emit(self.chosen())

    def _plan(self) -> None:
        if self.chosen():
            self.plan_requested.emit(self.chosen())

    def _open(self) -> None:
        self._open_at(self.list.currentIndex())

    def _open_at(self, index: QModelIndex) -> None:
        if index.isValid():
            self.open_requested.emit(str(index.data(ID)))

    def _lay_out(self) -> None:
        self.close_button.setIcon(icon("close"))
        self.close_button.setAccessibleName(self.tr("Close the signals"))
        self.close_button.setToolTip(self.tr("Close"))
        mark(self.close_button, kind=Kind.QUIET)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self.headline, self.note):
            column.addWidget(part)
        column.addWidget(self.about, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.span)
        column.addWidget(self.list, 1)
        hint = self.tr("Enter opens a signal; drag it onto a post or a free slot.")
        column.addWidget(PlainLabel(hint, self, role="small", wrap=True))
        column.addWidget(self.plan)
        column.addWidget(self.link)
        self.close_button.clicked.connect(self.close_requested)
        self.about.clicked.connect(self.theme_requested)
        self.span.chosen_changed.connect(self.span_requested)
        self.list.link_requested.connect(self._link)
        self.list.plan_requested.connect(self._plan)
        self.list.open_requested.connect(self._open)
        self.list.doubleClicked.connect(self._open_at)
        self.link.clicked.connect(self._link)
        self.plan.clicked.connect(self._plan)
