"""The week at a glance, while nothing else is chosen: what was heard, and whether anything is sent about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from newsroom.insight.week import ThemeBalance, WeekPage, balance
from ui.theme.sheet import Kind, mark
from ui.theme.style import Tone
from ui.widgets.card import SectionLabel
from ui.widgets.pill import Pill
from ui.widgets.plain_label import PlainLabel
from ui.widgets.stat_label import StatLabel

MARGIN = 16


class ThemeLine(QFrame):
    """One theme: how much was heard, how much is sent, and the way to do something about it."""

    chosen = Signal(str, object)
    plan_requested = Signal(str, object)

    def __init__(self, row: ThemeBalance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, surface="card")
        self._row = row
        name = QPushButton(row.theme, self)
        mark(name, kind=Kind.LINK)
        name.setAccessibleName(self.tr("Signals about {theme}").format(theme=row.theme))
        name.clicked.connect(self._choose)
        heard = Pill(self.tr("%n signal(s)", "", row.signals), Tone.LISTEN, self)
        words = self.tr("%n post(s)", "", row.posts) if row.posts else self.tr("no post")
        sent = Pill(words, Tone.SEND if row.posts else Tone.WARN, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
        line = QHBoxLayout()
        line.addWidget(heard)
        line.addWidget(sent)
        if row.late:
            line.addWidget(Pill(self.tr("%n late", "", row.late), Tone.BAD, self))
        line.addStretch(1)
        if row.peak:
            line.insertWidget(0, Pill(self.tr("peak {n}×").format(n=row.peak), Tone.BAD, self))
        if not row.posts:
            plan = QPushButton(self.tr("Plan"), self)
            plan.setAccessibleName(self.tr("Plan a post about {theme}").format(theme=row.theme))
            plan.clicked.connect(self._plan)
            line.addWidget(plan)
        column.addLayout(line)

    def _choose(self) -> None:
        self.chosen.emit(self._row.theme_id, self._row.first_on)

    def _plan(self) -> None:
        self.plan_requested.emit(self._row.theme_id, self._row.first_on)


class WeekOverview(QScrollArea):
    """Listening beside sending for one week."""

    theme_chosen = Signal(str, object)
    plan_requested = Signal(str, object)
    clippings_requested = Signal()
    meeting_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("This week"))

    def show_page(self, page: WeekPage) -> None:
        """Show the figures of a week."""
        rows = balance(page)
        answered = sum(bool(row.posts) for row in rows)
        inside = QFrame()
        mark(inside, surface="panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(8)
        clippings = QPushButton(self.tr("Clippings"), inside)
        clippings.setToolTip(self.tr("Clippings of the week (Ctrl+Shift+K)"))
        clippings.clicked.connect(self.clippings_requested)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Listening and sending"), inside, role="title"), 1)
        meeting = QPushButton(self.tr("Meeting"), inside)
        meeting.setToolTip(self.tr("Newsroom meeting (F6)"))
        meeting.clicked.connect(self.meeting_requested)
        head.addWidget(meeting)
        head.addWidget(clippings)
        column.addLayout(head)
        figures = QHBoxLayout()
        if rows:
            share = self.tr("{answered} of {heard}").format(answered=answered, heard=len(rows))
            figures.addWidget(
                StatLabel("", share, self.tr("themes come back in posts"), inside), 1, Qt.AlignmentFlag.AlignTop
            )
        figures.addWidget(
            StatLabel("", str(len(page.free)), self.tr("free slots left"), inside), 1, Qt.AlignmentFlag.AlignTop
        )
        column.addLayout(figures)
        column.addSpacing(8)
        column.addWidget(SectionLabel(self.tr("Heard this week"), inside))
        for row in rows:
            line = ThemeLine(row, inside)
            line.chosen.connect(self.theme_chosen)
            line.plan_requested.connect(self.plan_requested)
            column.addWidget(line)
        if not rows:
            hint = self.tr("Nothing was noted yet. Note a signal with Ctrl+Shift+N, or import a listening export.")
            column.addWidget(PlainLabel(hint, inside, role="muted", wrap=True))
        column.addStretch(1)
        self.setWidget(inside)
