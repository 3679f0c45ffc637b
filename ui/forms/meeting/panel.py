"""The newsroom meeting at the right of the week: agenda, what is on the table, decisions, notes, chairs and duty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from newsroom.insight.meeting.saying import balance_lines
from newsroom.model.keys import AgendaPoint, MeetingKind
from ui.forms.inspector.fields import TextField, titled
from ui.forms.meeting.agenda import Agenda
from ui.forms.meeting.decisions import Decisions, NewDecision
from ui.forms.meeting.lines import PointLines
from ui.forms.meeting.people import chairs, complete, rota
from ui.forms.meeting.talk_card import TalkCard
from ui.theme import Kind, icon, mark
from ui.widgets.card import Card, SectionLabel
from ui.widgets.pill import Choice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from datetime import date

    from newsroom.insight.meeting.page import MeetingPage
    from newsroom.words import Words

MARGIN = 16
PAUSE = 1200
NOTE_LINES = (3, 12)


class MeetingPanel(QScrollArea):
    """Shows a meeting and asks for what is done in it."""

    kind_chosen = Signal(str)
    full_requested = Signal()
    close_requested = Signal()
    tick_requested = Signal(str)
    notes_written = Signal(object, object)
    line_opened = Signal(str, str)

    def __init__(self, words: Words, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.page: MeetingPage | None = None
        self.point, self.theme_id = "", ""
        self._inside = QFrame()
        self.title = PlainLabel(self.tr("Newsroom meeting"), self._inside, role="title")
        self.kinds = SegmentedControl(
            [Choice(kind, titled(words.of("meeting_kind", kind))) for kind in MeetingKind],
            self.tr("Kind"),
            self._inside,
        )
        self.agenda = Agenda(words, self._inside)
        self.talk, self.lines = TalkCard(words, self._inside), PointLines(words, self._inside)
        self.decisions, self.new = Decisions(words, self._inside), NewDecision(words, self._today, self._inside)
        self.notes = TextField("notes", self.tr("Notes"), self._inside, NOTE_LINES)
        self.chairs, self.rota = chairs(words, self._inside), rota(words, self._inside)
        self.balance = PlainLabel("", self._inside, wrap=True)
        self._timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._lay_out(menu)
        self._connect()

    def show_page(self, page: MeetingPage) -> None:
        """Show a meeting; the point and theme on the table stay while it is the same meeting."""
        same = self.page is not None and self.page.meeting.id == page.meeting.id
        if not same:
            self.notes.commit()
        self.page = page
        if not same or page.point(self.point) is None:
            self.point = page.next_point
        if page.talk(self.theme_id) is None:
            self.theme_id = page.talks[0].theme_id if page.talks else ""
        self.kinds.choose(page.meeting.kind)
        self.agenda.show_page(page, self.point)
        self.decisions.show_page(page)
        self.chairs.show_people(page.chairs, page.names)
        self.rota.show_people(page.rota, page.names)
        complete(self.new.owner, page.names)
        self.balance.setText("\n".join(balance_lines(page.balance, self._words)))
        if same:
            self.notes.show_value(page.meeting.notes)
        else:
            self.notes.start(page.meeting.notes)
        self._show_point()

    def choose(self, point: str) -> None:
        """Put a point on the table."""
        self.point = point
        self.agenda.choose(point)
        self._show_point()

    def commit(self) -> None:
        """Send what is being typed, before the panel goes."""
        self.notes.commit()
        self.talk.picture.commit()

    def _today(self) -> date:
        assert self.page is not None
        return self.page.today

    def _show_point(self) -> None:
        assert self.page is not None
        listening = self.point in (AgendaPoint.LISTEN, AgendaPoint.GAP)
        talk = self.page.talk(self.theme_id) if listening and self.page.talks else None
        self.talk.setVisible(talk is not None)
        if talk is not None:
            self.talk.show_talk(talk, self.page)
        point = self.page.point(self.point)
        assert point is not None
        acting = self.point == AgendaPoint.ACT
        self.lines.setVisible(not acting and bool(point.lines or talk is None))
        self.lines.show_point(point)

    def _step(self, step: int) -> None:
        assert self.page is not None
        ids = [talk.theme_id for talk in self.page.talks]
        self.theme_id = ids[(ids.index(self.theme_id) + step) % len(ids)]
        self._show_point()

    def _notes(self, _spot: str, seen: object, notes: object) -> None:
        self.notes_written.emit(seen, notes)

    def _connect(self) -> None:
        self.kinds.chosen_changed.connect(self.kind_chosen)
        self.agenda.point_chosen.connect(self.choose)
        self.agenda.tick_requested.connect(self.tick_requested)
        self.talk.step_requested.connect(self._step)
        self.lines.opened.connect(self.line_opened)
        self.notes.committed.connect(self._notes)
        self.notes.editor.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self.notes.commit)

    def _head(self, menu: QMenu) -> QHBoxLayout:
        self.full = QPushButton(self.tr("Full screen"), self._inside)
        self.full.setToolTip(self.tr("Full screen (F11)"))
        self.full.clicked.connect(self.full_requested)
        more, close = QToolButton(self._inside), QToolButton(self._inside)
        more.setIcon(icon("more"))
        more.setAccessibleName(self.tr("Minutes"))
        more.setToolTip(self.tr("Minutes"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(menu)
        close.setIcon(icon("close"))
        close.setAccessibleName(self.tr("Close the meeting"))
        close.setToolTip(self.tr("Close (F6)"))
        close.clicked.connect(self.close_requested)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.title, 1)
        row.addWidget(self.full)
        for button in (more, close):
            mark(button, kind=Kind.QUIET)
            row.addWidget(button)
        return row

    def _lay_out(self, menu: QMenu) -> None:
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Newsroom meeting"))
        mark(self._inside, surface="panel")
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(12)
        column.addLayout(self._head(menu))
        for part in (self.kinds, self.agenda, self.talk, self.lines):
            column.addWidget(part)
        column.addWidget(self._card(self.tr("Decisions"), self.decisions, self.new))
        column.addWidget(self.notes)
        column.addWidget(self._card(self.tr("At the table"), self.chairs))
        column.addWidget(self._card(self.tr("Duty this week"), self.rota))
        column.addWidget(self._card(self.tr("Balance this week"), self.balance))
        column.addStretch(1)
        self.setWidget(self._inside)

    def _card(self, title: str, *parts: QWidget) -> Card:
        card = Card(parent=self._inside)
        card.setAccessibleName(title)
        card.body.addWidget(SectionLabel(title, card))
        for part in parts:
            card.body.addWidget(part)
        return card
