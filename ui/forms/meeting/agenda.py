"""The agenda: a row per point with its number or tick; arrows walk, Space ticks off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from newsroom.insight.meeting.saying import NOTES, said
from ui.theme import icon, mark
from ui.theme.icons import Role
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from newsroom.insight.meeting.page import MeetingPage, Point
    from newsroom.words import Words

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class AgendaRow(QPushButton):
    """One point; Enter or a click goes to it, Space or its number ticks it off."""

    tick_requested = Signal(str)
    step_requested = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self.setCheckable(True)
        self.setAutoDefault(False)
        mark(self, kind="agenda")
        self.badge = PlainLabel("", self, role="badge")
        self.badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.name, self.note = PlainLabel("", self), PlainLabel("", self, role="small", elide=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 10, 4)
        row.setSpacing(10)
        for label, stretch in ((self.badge, 0), (self.name, 0), (self.note, 1)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(label, stretch)

    def show_point(self, number: int, point: Point, name: str, note: str) -> None:
        """Show a point."""
        self.key = point.key
        if point.done:
            side = self.badge.fontMetrics().height()
            self.badge.setPixmap(icon("check", Role.HighlightedText).pixmap(side, side))
        else:
            self.badge.setText(str(number))
        mark(self.badge, done="true" if point.done else "false")
        self.name.setText(name)
        self.note.setText(note)
        done = self.tr("done") if point.done else self.tr("not done")
        self.setAccessibleName(f"{number}. {name}, {note}, {done}")
        self.setAccessibleDescription(self.tr("Space ticks it off"))

    def light(self, *, on: bool) -> None:
        """Show that this point is on the table."""
        self.setChecked(on)
        for label in (self.badge, self.name):
            mark(label, now="true" if on else "false")

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().x() <= self.badge.geometry().right() + 4:
            self.tick_requested.emit(self.key)
            return
        super().mousePressEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            self.tick_requested.emit(self.key)
        elif key in STEPS:
            self.step_requested.emit(self.key, STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Agenda(QWidget):
    """All points of a meeting; one of them is on the table."""

    point_chosen = Signal(str)
    tick_requested = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: list[AgendaRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.setAccessibleName(self.tr("Agenda"))

    def show_page(self, page: MeetingPage, chosen: str) -> None:
        """Show the points, the chosen one lit."""
        while len(self._rows) < len(page.points):
            row = AgendaRow(self)
            row.clicked.connect(self._clicked)
            row.tick_requested.connect(self.tick_requested)
            row.step_requested.connect(self._step)
            self._rows.append(row)
            self._column.addWidget(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(page.points))
            if number < len(page.points):
                point = page.points[number]
                name = self._words.of("agenda_point", point.key)
                row.show_point(number + 1, point, name, said(point.note, self._words, NOTES))
        self.choose(chosen)

    def choose(self, key: str) -> None:
        """Light a point."""
        for row in self._rows:
            row.light(on=row.key == key and not row.isHidden())

    def row(self, key: str) -> AgendaRow:
        """Give the row of a point."""
        return next(row for row in self._rows if row.key == key and not row.isHidden())

    def _clicked(self) -> None:
        row = self.sender()
        assert isinstance(row, AgendaRow)
        self.choose(row.key)
        self.point_chosen.emit(row.key)

    def _step(self, key: str, step: int) -> None:
        shown = [row for row in self._rows if not row.isHidden()]
        place = next(number for number, row in enumerate(shown) if row.key == key)
        shown[(place + step) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)
