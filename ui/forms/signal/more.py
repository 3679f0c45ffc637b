"""Everything else of a signal, folded away: each fact to change, and the further steps of its road."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from newsroom.model.keys import SignalKind, SignalState, Way
from newsroom.rules.signal_road import HANDLED
from ui.forms.inspector.fields import ChoiceField, FlagField, LineField, NumberField, titled
from ui.theme import Kind, icon, mark
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.pill import Choice

if TYPE_CHECKING:
    from newsroom.model import Signal as HeardSignal
    from newsroom.words import Words
    from ui.forms.inspector.facts import Choices
    from ui.forms.inspector.field import Field

LISTS = {"source_id": "sources", "district_id": "districts"}
TONES = (-1, 0, 1)


class MoreFacts(QWidget):
    """The facts two by two under a button that folds them away."""

    committed = Signal(str, object, object)
    asked = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.toggle = QToolButton(self)
        self.toggle.setCheckable(True)
        self.toggle.setText(self.tr("More facts and steps"))
        self.toggle.setIcon(icon("chevron-right"))
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        mark(self.toggle, kind=Kind.QUIET)
        self._inside = QWidget(self)
        self.fields = self._make_fields()
        self.steps = {name: self._step(name, text) for name, text in self._texts().items()}
        self._lay_out()
        self.toggle.toggled.connect(self._fold)
        self._fold(on=False)

    def show_signal(self, signal: HeardSignal, choices: Choices, *, fresh: bool) -> None:
        """Show the facts of a signal as they are stored now."""
        for column, name in LISTS.items():
            field = self.fields[column]
            assert isinstance(field, ChoiceField)
            field.set_choices(choices.of(name))
        for column, field in self.fields.items():
            (field.start if fresh else field.show_value)(getattr(signal, column))
        handled = signal.state in HANDLED
        self.steps["reopen"].setVisible(signal.state != SignalState.NOTED)
        self.steps["close"].setVisible(signal.state != SignalState.CLOSED)
        self.steps["take_up"].setVisible(not handled and signal.state != SignalState.IN_HAND)
        self.steps["no_reply"].setVisible(signal.reply_due is not None and signal.answered_at is None)

    def _make_fields(self) -> dict[str, Field]:
        def label(column: str) -> str:
            return titled(self._words.of("field", column))

        kind = ChoiceField("kind", label("kind"), self._inside, empty="")
        kind.set_choices([Choice(key, self._words.of("signal_kind", key)) for key in SignalKind])
        way = ChoiceField("way", label("way"), self._inside, empty="")
        way.set_choices([Choice(key, self._words.of("way", key)) for key in Way])
        return {
            "kind": kind,
            "source_id": ChoiceField("source_id", label("source_id"), self._inside, none="–"),
            "way": way,
            "district_id": ChoiceField("district_id", label("district_id"), self._inside, none="–"),
            "voice": NumberField("voice", label("voice"), self._inside),
            "tone": LineField("tone", label("tone"), self._inside, read=_read_tone, write=_write_tone),
            "address": LineField("address", label("address"), self._inside),
            "simple": FlagField("simple", label("simple"), self._inside),
        }

    def _texts(self) -> dict[str, str]:
        return {
            "edit": self.tr("Words and moment… (E)"),
            "take_up": self.tr("Take up (O)"),
            "no_reply": self.tr("No answer needed… (G)"),
            "close": self.tr("Close (X)"),
            "reopen": self.tr("Reopen (R)"),
            "delete": self.tr("Delete (Del)"),
        }

    def _step(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self._inside)
        button.setAutoDefault(False)
        button.clicked.connect(partial(self.asked.emit, name))
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.toggle)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self._inside)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        for number, field in enumerate(self.fields.values()):
            grid.addWidget(field, number // 2, number % 2)
            grid.setColumnStretch(number % 2, 1)
            field.committed.connect(self.committed)
        inside.addLayout(grid)
        steps = QWidget(self._inside)
        row = FlowLayout(steps, 6)
        for button in self.steps.values():
            row.addWidget(button)
        inside.addWidget(steps)

    def _fold(self, on: bool) -> None:
        self._inside.setVisible(on)
        self.toggle.setIcon(icon("chevron-down" if on else "chevron-right"))


def _read_tone(text: str) -> int | None:
    """Read a tone of -1, 0 or 1; empty is none; raises ValueError otherwise."""
    words = text.strip().replace("−", "-")
    if not words:
        return None
    if int(words) not in TONES:
        raise ValueError(text)
    return int(words)


def _write_tone(value: object) -> str:
    return f"{value:+d}" if isinstance(value, int) and value else str(value)
