"""The panel of one signal: its own words first, then what is known, what it means, and what is done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.forms.inspector.fields import ChoiceField, TextField, titled
from ui.forms.signal.deciding import Deciding, DecisionCard
from ui.forms.signal.links import Links
from ui.forms.signal.more import MoreFacts
from ui.theme import Kind, Tone, mark
from ui.widgets.pill import Pill
from ui.widgets.plain_label import PlainLabel
from ui.widgets.scrolling import Scrolling

if TYPE_CHECKING:
    from newsroom.words import Words
    from ui.forms.signal.facts import SignalFacts

SIDE = 14


class SignalPanel(QWidget):
    """Shows one signal and asks what is done with it."""

    asked = Signal(str)
    decision_asked = Signal(str)
    field_changed = Signal(str, object, object)
    decision_changed = Signal(str, str, object)
    decision_ticked = Signal(str)
    address_opened = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Signal"))
        self._words = words
        self._shown = ""
        self._address = ""
        self.kind, self.source, self.heard = Pill(parent=self), Pill(parent=self), Pill(parent=self)
        self.answer = PlainLabel("", self, role="strong")
        self.count = PlainLabel("", self, role="listen", wrap=True)
        self.text = PlainLabel("", self, role="quote", wrap=True)
        self.note = PlainLabel("", self, role="small", wrap=True)
        self.browse = QPushButton(self.tr("open in browser"), self)
        self.theme = ChoiceField("theme_id", titled(words.of("field", "theme_id")), self, none="–")
        self.domain = ChoiceField("domain_id", titled(words.of("field", "domain_id")), self, none="–")
        self.meaning = TextField("interpretation", self.tr("Interpretation: what is going on? (I)"), self, (2, 8))
        self.deciding = Deciding(words, self)
        self.links = Links(words, self)
        self.more = MoreFacts(words, self)
        self.cards: list[DecisionCard] = []
        self._lay_out()
        for field in (self.theme, self.domain, self.meaning):
            field.committed.connect(self.field_changed)
        self.more.committed.connect(self.field_changed)
        for part in (self.deciding, self.more):
            part.asked.connect(self.asked)
        self.deciding.decision_asked.connect(self.decision_asked)
        self.links.search_requested.connect(partial(self.asked.emit, "link"))
        self.browse.clicked.connect(self._browse)

    def show_signal(self, facts: SignalFacts, ticked: int) -> None:
        """Show a signal as it is now; what is being typed about the same one stays."""
        signal, fresh = facts.signal, facts.signal.id != self._shown
        self._shown, self._address = signal.id, signal.address
        word = titled(self._words.of("signal_kind", signal.kind))
        for pill, text in ((self.kind, word), (self.source, facts.source), (self.heard, facts.heard)):
            pill.setText(text)
            pill.setVisible(bool(text))
        self.answer.setText(facts.answer)
        self.answer.setVisible(bool(facts.answer))
        mark(self.answer, role="fault" if facts.tone == Tone.BAD else "strong")
        self.count.setText(self.tr("%n signals chosen; a step is taken with all of them.", "", ticked))
        self.count.setVisible(ticked > 1)
        self.text.setText(signal.text)
        self.note.setText(self._said_about(facts))
        self.browse.setVisible(signal.address.startswith(("http://", "https://")))
        for choice, name in ((self.theme, "themes"), (self.domain, "domains")):
            choice.set_choices(facts.choices.of(name))
        for field in (self.theme, self.domain, self.meaning):
            (field.start if fresh else field.show_value)(getattr(signal, field.spot))
        self.deciding.show_place(facts.place)
        self._show_decisions(facts)
        self.links.show_links(facts.joined, facts.likely, facts.alike)
        self.more.show_signal(signal, facts.choices, fresh=fresh)

    def commit(self) -> None:
        """Tell what was typed and not told yet, before another signal shows."""
        self.meaning.commit()

    def _said_about(self, facts: SignalFacts) -> str:
        signal = facts.signal
        voice = self.tr("sender {number}").format(number=signal.voice) if signal.voice is not None else ""
        earlier = self.tr("%n earlier signal(s)", "", facts.earlier) if facts.earlier else ""
        simple = self.tr("simple question") if signal.simple else ""
        state = self._words.of("signal_state", signal.state)
        reason = self.tr("no answer needed: {reason}").format(reason=signal.no_reply_reason)
        way = self._words.of("way", signal.way)
        parts = (voice, earlier, facts.district, way, simple, state, reason if signal.no_reply_reason else "")
        return " · ".join(part for part in parts if part)

    def _show_decisions(self, facts: SignalFacts) -> None:
        if any(card.isAncestorOf(focus) for card in self.cards if (focus := self.focusWidget()) is not None):
            before = [card.decision for card in self.cards]
            if [each.id for each in before] == [each.id for each in facts.decisions] and before == list(
                facts.decisions
            ):
                return
        for card in self.cards:
            self._decisions.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [DecisionCard(each, facts, self._words, self) for each in facts.decisions]
        for card in self.cards:
            self._decisions.addWidget(card)
            card.changed.connect(self.decision_changed)
            card.ticked.connect(self.decision_ticked)

    def _browse(self) -> None:
        self.address_opened.emit(self._address)

    def _lay_out(self) -> None:
        inside = QFrame(self)
        mark(inside, surface="panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(6)
        for pill in (self.kind, self.source, self.heard):
            head.addWidget(pill)
        head.addStretch(1)
        quote = QFrame(self)
        mark(quote, surface="listen")
        said = QVBoxLayout(quote)
        said.setContentsMargins(12, 8, 10, 8)
        said.addWidget(self.text)
        below = QHBoxLayout()
        below.addWidget(self.note, 1)
        below.addWidget(self.browse)
        mark(self.browse, kind=Kind.LINK)
        pair = QHBoxLayout()
        pair.setSpacing(8)
        pair.addWidget(self.theme, 1)
        pair.addWidget(self.domain, 1)
        self._decisions = QVBoxLayout()
        self._decisions.setSpacing(6)
        column.addWidget(self.count)
        column.addLayout(head)
        column.addWidget(self.answer)
        column.addWidget(quote)
        column.addLayout(below)
        column.addLayout(pair)
        column.addWidget(self.meaning)
        column.addWidget(PlainLabel(self.tr("What do we do?"), self, role="caption"))
        column.addWidget(self.deciding)
        column.addLayout(self._decisions)
        column.addWidget(self.links)
        column.addWidget(self.more)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolling(inside, self))
