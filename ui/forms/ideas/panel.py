"""The ideas panel: ideas without a date, and under them what there is to post about.

Beside week and year it takes part in dragging; as the sheet of all posts it has the width of the panel at the right.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from newsroom.insight.suggestions import Kind as Source
from ui.forms.ideas.list import IdeaRow, IdeasList
from ui.forms.inspector.dates import day_words
from ui.theme import Kind, Tone, icon, mark
from ui.widgets.card import SectionLabel
from ui.widgets.pill import Pill
from ui.widgets.plain_label import PlainLabel
from ui.widgets.scrolling import Scrolling

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from newsroom.insight.suggestions import Suggestion
    from newsroom.words import Words
    from ui.theme import Style

WIDTH = 288
MARGIN = 12
OF_A_KIND = 4
ROW_LINES, EMPTY_LINES = 3, 4
LEAST_LINES, LINES_WITH_HINT = 12, 24
LIST_SHARE, REST_SHARE = 5, 6


class SuggestionLine(QFrame):
    """One thing to post about: what, when and why, with “Plan”."""

    plan_requested = Signal(object)

    def __init__(self, suggestion: Suggestion, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, surface="card")
        self.suggestion = suggestion
        title = PlainLabel(suggestion.title, self, elide=True)
        small = PlainLabel(note, self, role="small", elide=True)
        self.button = QPushButton(self.tr("Plan"), self)
        self.button.setAccessibleName(self.tr("Plan {title}").format(title=suggestion.title))
        self.button.clicked.connect(self._plan)
        words, row = QVBoxLayout(), QHBoxLayout(self)
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(small)
        row.setContentsMargins(10, 6, 8, 6)
        row.addLayout(words, 1)
        row.addWidget(self.button)

    def _plan(self) -> None:
        self.plan_requested.emit(self.suggestion)


class IdeasPanel(QFrame):
    """Shows rows and suggestions; everything that is asked goes out as ids."""

    close_requested = Signal()
    note_requested = Signal(str)
    suggestion_planned = Signal(object)

    def __init__(self, style: Style, words: Words, parent: QWidget | None = None, *, beside: bool = True) -> None:
        super().__init__(parent)
        mark(self, surface="panel")
        self._words = words
        self._beside = beside
        if beside:
            self.setFixedWidth(style.px(WIDTH))
        self.setAccessibleName(self.tr("Ideas"))
        self.heading = PlainLabel(self.tr("Ideas without a date"), self, role="title", elide=True)
        self.count = Pill("0", Tone.NEUTRAL, self)
        self.close_button = QToolButton(self)
        self.close_button.setIcon(icon("close"))
        self.close_button.setAccessibleName(self.tr("Close the ideas"))
        mark(self.close_button, kind=Kind.QUIET)
        self.close_button.setVisible(beside)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("New idea, then Enter"))
        self.line.setAccessibleName(self.tr("New idea"))
        self.list = IdeasList(self)
        self.hint = PlainLabel("", self, role="small", wrap=True)
        self.plan_button = QPushButton(self.tr("Plan…"), self)
        self.decline_button = QPushButton(self.tr("Do not place…"), self)
        self._inside = QWidget(self)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.lines: list[SuggestionLine] = []
        self._lay_out()
        self._connect()

    def show_ideas(self, rows: Sequence[IdeaRow]) -> None:
        """Show the ideas, newest first."""
        self.list.show_rows(rows)
        self.count.setText(str(len(rows)))
        lines = len(rows) * ROW_LINES + 1 if rows else EMPTY_LINES
        self.list.setMaximumHeight(max(EMPTY_LINES, lines) * self.fontMetrics().lineSpacing())
        self.receive(over=False)
        self._enable()

    def show_suggestions(self, found: Sequence[Suggestion], today: date) -> None:
        """Show what there is to post about, a few of each kind."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = []
        for kind in Source:
            some = [each for each in found if each.kind == kind]
            if not some:
                continue
            self._column.addWidget(SectionLabel(self._words.of("suggestion", kind), self._inside))
            for each in some[:OF_A_KIND]:
                line = SuggestionLine(each, self._note(each, today), self._inside)
                line.plan_requested.connect(self.suggestion_planned)
                self._column.addWidget(line)
                self.lines.append(line)
            if len(some) > OF_A_KIND:
                more = self.tr("and %n more", "", len(some) - OF_A_KIND)
                self._column.addWidget(PlainLabel(more, self._inside, role="small"))
        if not self.lines:
            self._column.addWidget(PlainLabel(self.tr("Nothing waits for a post."), self._inside, role="muted"))
        self._column.addStretch(1)

    @override
    def minimumSizeHint(self) -> QSize:
        # The window decides how low it is; the hint goes first, and lists scroll.
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().lineSpacing() * LEAST_LINES)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.hint.setVisible(self.height() >= self.fontMetrics().lineSpacing() * LINES_WITH_HINT)

    def receive(self, *, over: bool) -> None:
        """Say what happens when what is dragged is let go here."""
        mark(self.list, receiving="true" if over else "false")
        empty = self.tr("No ideas yet. Type one above, or drag a card here to take it off the calendar.")
        use = self.tr("Drag an idea onto a day or slot; drag a card here to take it off the calendar.")
        if not self._beside:
            empty = self.tr("No ideas yet. Type one above, or empty the date of a post in the table.")
            use = self.tr("Enter opens, P plans. A post whose date you empty in the table comes here.")
        here = self.tr("Let go: it becomes an idea without a date.")
        self.hint.setText(here if over else use if self.list.count() else empty)

    def holds(self, point: QPoint) -> bool:
        """Say whether a point of the screen lies on the panel."""
        return self.isVisible() and self.rect().contains(self.mapFromGlobal(point))

    def _note(self, suggestion: Suggestion, today: date) -> str:
        data, when = suggestion.data, day_words(suggestion.on) if suggestion.on else ""
        if suggestion.kind == Source.SIGNALS:
            return self.tr("%n signal(s) without a post", "", int(str(data.get("signals", 0))))
        if suggestion.kind == Source.SECTION:
            return self.tr("{day} at {time}").format(day=when, time=data.get("time", ""))
        if suggestion.kind == Source.LAST_YEAR:
            before = date.fromisoformat(str(data.get("before", today)))
            return self.tr("last year {before}, now {day}").format(before=day_words(before), day=when)
        return when

    def _note_idea(self) -> None:
        text = " ".join(self.line.text().split())
        if text:
            self.note_requested.emit(text)
            self.line.clear()

    def _plan(self) -> None:
        self.list.plan_requested.emit(self.list.chosen())

    def _decline(self) -> None:
        self.list.decline_requested.emit(self.list.chosen()[0])

    def _enable(self) -> None:
        chosen = self.list.chosen()
        self.plan_button.setEnabled(bool(chosen))
        self.decline_button.setEnabled(len(chosen) == 1)

    def _connect(self) -> None:
        self.line.returnPressed.connect(self._note_idea)
        self.close_button.clicked.connect(self.close_requested)
        self.plan_button.clicked.connect(self._plan)
        self.decline_button.clicked.connect(self._decline)
        self.list.itemSelectionChanged.connect(self._enable)

    def _lay_out(self) -> None:
        head, acts, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self.heading, 1)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.close_button)
        acts.addWidget(self.plan_button)
        acts.addWidget(self.decline_button)
        acts.addStretch(1)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.line)
        self.list.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        column.addWidget(self.list, LIST_SHARE)
        column.addLayout(acts)
        column.addWidget(self.hint)
        column.addSpacing(6)
        column.addWidget(PlainLabel(self.tr("To post about"), self, role="title"))
        scrolled = Scrolling(self._inside, self)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside.setAutoFillBackground(False)
        scrolled.viewport().setAutoFillBackground(False)
        column.addWidget(scrolled, REST_SHARE)
