"""The buttons that say what is done with signals, and the decisions that were taken."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsroom.model.keys import DecisionKind
from newsroom.rules.signal_road import SIX
from ui.forms.inspector.fields import day_field, titled
from ui.theme import Kind, mark
from ui.widgets.pill import ActionButton
from ui.widgets.plain_label import set_plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from newsroom.model import Decision
    from newsroom.words import Words
    from ui.forms.signal.facts import SignalFacts

PAIRS = (
    (DecisionKind.TO_KCC, DecisionKind.INFORM_COLLEAGUE),
    (DecisionKind.CHANGE_WEBSITE, DecisionKind.ASK_DATA),
    (DecisionKind.ANALYSE, DecisionKind.FOLLOW),
)


def key_of(kind: str) -> str:
    """Give the key that takes a decision in the list."""
    return str(SIX.index(DecisionKind(kind)) + 1) if kind in SIX else "7"


class Deciding(QWidget):
    """Plan a post, answer, or one of the other decisions; each button names its key."""

    asked = Signal(str)
    decision_asked = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = ActionButton(self.tr("Plan a post (B)"), Kind.PRIMARY, "", self)
        self.answer = ActionButton(self.tr("Answered (A)"), Kind.LISTEN, "", self)
        self.buttons: dict[str, QPushButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.addWidget(self.plan, 0, 0)
        grid.addWidget(self.answer, 0, 1)
        for row, pair in enumerate(PAIRS, 1):
            for column, kind in enumerate(pair):
                word = titled(words.of("decision_kind", kind))
                button = QPushButton(f"{word} ({key_of(kind)})", self)
                button.setAutoDefault(False)
                mark(button, look="left")
                button.clicked.connect(partial(self.decision_asked.emit, str(kind)))
                self.buttons[kind] = button
                grid.addWidget(button, row, column)
        self.plan.clicked.connect(partial(self.asked.emit, "plan"))
        self.answer.clicked.connect(partial(self.asked.emit, "answer"))

    def show_place(self, place: str) -> None:
        """Say where a planned post would come."""
        set_plain_tooltip(self.plan, self.tr("First free place: {place}").format(place=place) if place else "")


class DecisionCard(QFrame):
    """One decision: what, by whom, on which day, and whether it is done."""

    changed = Signal(str, str, object)
    ticked = Signal(str)

    def __init__(self, decision: Decision, facts: SignalFacts, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, surface="card")
        self.decision = decision
        name = titled(words.of("decision_kind", decision.kind))
        self.setAccessibleName(name)
        self._today = facts.choices.today
        self.done = QCheckBox(name, self)
        self.done.setChecked(decision.done)
        self.owner = self._owners(facts.owners, words)
        follows = decision.kind == DecisionKind.FOLLOW
        caption = words.of("field", "review_on" if follows else "due_on")
        self.due = day_field("due_on", titled(caption), self._day, self)
        self.due.start(decision.due_on)
        self.due.hide_caption()
        set_plain_tooltip(self.due, caption)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.owner, 3)
        row.addWidget(self.due, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 10, 8)
        column.setSpacing(4)
        column.addWidget(self.done)
        column.addLayout(row)
        self.done.clicked.connect(partial(self.ticked.emit, decision.id))
        self.owner.activated.connect(self._owner)
        self.due.committed.connect(self._due)

    def _owners(self, names: Iterable[str], words: Words) -> QComboBox:
        """Make the field for who takes it up: one of the list, or anybody else that is typed."""
        box = QComboBox(self)
        box.setEditable(True)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        box.setAccessibleName(titled(words.of("field", "owner")))
        box.addItems(list(names))
        box.setCurrentText(self.decision.owner)
        line, completer = box.lineEdit(), box.completer()
        assert line is not None
        line.setPlaceholderText(self.tr("Who?"))
        line.setCursorPosition(0)
        line.editingFinished.connect(self._owner)
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        return box

    def _day(self) -> date:
        return self._today

    def _owner(self, *_: object) -> None:
        text = self.owner.currentText().strip()
        if text != self.decision.owner:
            self.changed.emit(self.decision.id, "owner", text)

    def _due(self, _spot: str, _before: object, value: object) -> None:
        self.changed.emit(self.decision.id, "due_on", value)
