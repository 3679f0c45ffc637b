"""The decisions of a meeting: what is open comes back until it is done; a new one has words, owner and date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from newsroom.insight.meeting.saying import decision_note, decision_text
from newsroom.model.keys import DecisionKind
from ui.forms.inspector.fields import ChoiceField, LineField, day_field, titled
from ui.theme import Kind, icon, mark
from ui.widgets.pill import Choice
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from newsroom.insight.meeting.page import MeetingPage
    from newsroom.model import Decision
    from newsroom.words import Words


class DecisionRow(QWidget):
    """One decision with its tick."""

    tick_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, decision: Decision, words: Words, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._id = decision.id
        text = decision_text(decision, words)
        self.box = QCheckBox(self)
        self.box.setChecked(decision.done)
        self.box.setAccessibleName(text)
        label = PlainLabel(text, self, wrap=True)
        note = PlainLabel(decision_note(decision, words, today), self, role="small", wrap=True)
        late = not decision.done and decision.due_on is not None and decision.due_on < today
        mark(note, line="bad" if late else "")
        said = QVBoxLayout()
        said.setSpacing(1)
        said.addWidget(label)
        said.addWidget(note)
        remove = QToolButton(self)
        remove.setIcon(icon("trash"))
        remove.setAccessibleName(self.tr("Remove the decision “{text}”").format(text=text))
        remove.setToolTip(self.tr("Remove"))
        mark(remove, kind=Kind.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box)
        row.addLayout(said, 1)
        row.addWidget(remove)
        self.box.clicked.connect(self._tick)
        remove.clicked.connect(self._remove)

    def _tick(self) -> None:
        self.tick_requested.emit(self._id)

    def _remove(self) -> None:
        self.remove_requested.emit(self._id)


class NewDecision(QWidget):
    """The line for a new decision."""

    decision_ready = Signal(str, str, str, object)

    def __init__(self, words: Words, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = LineField("text", self.tr("New decision"), self)
        self.kind = ChoiceField("kind", self.tr("Kind"), self)
        self.owner = LineField("owner", self.tr("Who"), self)
        self.due = day_field("due_on", self.tr("Done on"), today, self)
        self.kind.set_choices([Choice(kind, titled(words.of("decision_kind", kind))) for kind in DecisionKind])
        self.kind.start(DecisionKind.INFORM_COLLEAGUE)
        self.due.editor.setPlaceholderText(self.tr("for instance fri"))
        add = QPushButton(self.tr("Record"), self)
        who = QHBoxLayout()
        who.setSpacing(8)
        who.addWidget(self.owner, 1)
        who.addWidget(self.due, 1)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.kind, 1)
        last.addWidget(add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.text)
        column.addLayout(who)
        column.addLayout(last)
        add.clicked.connect(self.send)
        self.text.editor.returnPressed.connect(self.send)
        self.owner.editor.returnPressed.connect(self.send)

    def send(self) -> None:
        """Give the decision, when it has words and its day can be read."""
        self.due.commit()
        words = str(self.text.typed())
        if not words:
            self.text.say(self.tr("Write down what will be done."))
            self.text.take_focus()
        elif self.due.faulty():
            self.due.take_focus()
        else:
            self.decision_ready.emit(str(self.kind.typed()), words, str(self.owner.typed()), self.due.typed())

    def clear(self) -> None:
        """Be ready for the next."""
        for field in (self.text, self.owner):
            field.start("")
        self.due.start(None)

    def refuse(self, sentence: str) -> None:
        """Say why it was not taken; what was typed stays."""
        self.text.say(sentence)


class Decisions(QWidget):
    """What was decided, open first."""

    tick_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shown: tuple[Decision, ...] | None = None
        self.rows: list[DecisionRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._empty = PlainLabel(self.tr("Nothing is open."), self, role="muted")
        self._column.addWidget(self._empty)

    def show_page(self, page: MeetingPage) -> None:
        """Show the decisions; nothing is built anew when nothing changed."""
        if page.decisions == self._shown:
            return
        self._shown = page.decisions
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [DecisionRow(each, self._words, page.today, self) for each in page.decisions]
        for row in self.rows:
            row.tick_requested.connect(self.tick_requested)
            row.remove_requested.connect(self.remove_requested)
            self._column.addWidget(row)
        self._empty.setVisible(not self.rows)
