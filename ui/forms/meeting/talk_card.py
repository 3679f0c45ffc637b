"""A theme on the table beside the week: how loud it is, how it sounds, what it means, and the six decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QToolButton, QWidget

from newsroom.insight.meeting.saying import free_sentence, talk_facts, talk_last, talk_loudness, talk_sent
from newsroom.model.keys import DecisionKind
from ui.forms.inspector.fields import TextField, titled
from ui.theme import Kind, Tone, icon, mark
from ui.widgets.card import Card, SectionLabel
from ui.widgets.pill import Pill
from ui.widgets.plain_label import PlainLabel, set_plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsroom.insight.meeting.page import MeetingPage, Talk
    from newsroom.words import Words

SIX = (
    DecisionKind.MAKE_POST,
    DecisionKind.INFORM_COLLEAGUE,
    DecisionKind.CHANGE_WEBSITE,
    DecisionKind.ASK_DATA,
    DecisionKind.ANALYSE,
    DecisionKind.FOLLOW,
)
QUOTES = 2
LINES = (2, 6)
PAUSE = 1200


class TalkCard(Card):
    """One theme of the meeting, with the way to the one before and after it."""

    decided = Signal(str, str)
    interpreted = Signal(str, object, object)
    step_requested = Signal(int)
    signals_requested = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._words = words
        self.theme_id = ""
        self.count, self.name = Pill("", Tone.LISTEN, self), PlainLabel("", self, role="strong", wrap=True)
        self.loud = Pill("", Tone.BAD, self)
        self.facts, self.sent = PlainLabel("", self, wrap=True), PlainLabel("", self, role="small", wrap=True)
        self.quotes = [PlainLabel("", self, wrap=True) for _ in range(QUOTES)]
        self.picture = TextField("picture", self.tr("Interpretation"), self, LINES)
        self.buttons = {kind: QPushButton(self) for kind in SIX}
        self.free = PlainLabel("", self, role="small", wrap=True)
        self._timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._lay_out()
        self._timer.timeout.connect(self.picture.commit)
        self.picture.editor.textChanged.connect(self._timer.start)
        self.picture.committed.connect(self._interpreted)

    def show_talk(self, talk: Talk, page: MeetingPage) -> None:
        """Show a theme; what is being typed about it stays."""
        words = self._words
        name = talk.theme or titled(words.of("answer", "no_theme"))
        self.count.setText(str(talk.signals))
        self.count.set_tone(Tone.BAD if talk.peak or talk.late else Tone.LISTEN)
        self.name.setText(name)
        loud = talk_loudness(talk, words)
        self.loud.setText(loud)
        self.loud.setVisible(bool(loud))
        self.loud.set_tone(Tone.BAD if talk.peak else Tone.WARN)
        self.facts.setText(talk_facts(talk, words))
        lines = (talk_sent(talk, page.today, words), talk_last(talk, page.today, words))
        self.sent.setText(". ".join(titled(line).rstrip(".") for line in lines if line) + ".")
        sounds = talk.sounds(QUOTES)
        for number, label in enumerate(self.quotes):
            label.setText(f"“{sounds[number]}”" if number < len(sounds) else "")
            label.setVisible(number < len(sounds))
        self.picture.setVisible(bool(talk.theme_id))
        if talk.theme_id != self.theme_id:
            self.picture.commit()
            self.theme_id = talk.theme_id
            self.picture.start(talk.picture)
        else:
            self.picture.show_value(talk.picture)
        self.free.setText(free_sentence(page.free, words))
        self.setAccessibleName(f"{name}, {self.facts.text()}")

    def _interpreted(self, _spot: str, seen: object, picture: object) -> None:
        self.interpreted.emit(self.theme_id, seen, picture)

    def _decide(self) -> None:
        kind = next(kind for kind, button in self.buttons.items() if button is self.sender())
        self.decided.emit(self.theme_id, kind)

    def _before(self) -> None:
        self.step_requested.emit(-1)

    def _after(self) -> None:
        self.step_requested.emit(1)

    def _open(self) -> None:
        self.signals_requested.emit(self.theme_id)

    def _lay_out(self) -> None:
        self.setObjectName("talk")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.name, 1)
        head.addWidget(self._arrow("chevron-left", self.tr("Theme before this"), self._before))
        head.addWidget(self._arrow("chevron-right", self.tr("Next theme"), self._after))
        loud = QHBoxLayout()
        loud.addWidget(self.loud)
        loud.addStretch(1)
        heard = QPushButton(self.tr("Show the signals"), self)
        mark(heard, kind=Kind.LINK)
        heard.clicked.connect(self._open)
        loud.addWidget(heard)
        for label in self.quotes:
            mark(label, quote="true")
        self.body.addLayout(head)
        self.body.addLayout(loud)
        for part in (self.facts, self.sent, *self.quotes, self.picture):
            self.body.addWidget(part)
        self.body.addWidget(SectionLabel(self.tr("What do we do?"), self))
        self.body.addLayout(self._six())
        self.body.addWidget(self.free)

    def _arrow(self, name: str, text: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setAccessibleName(text)
        set_plain_tooltip(button, text)
        mark(button, kind=Kind.QUIET)
        button.clicked.connect(act)
        return button

    def _six(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(6)
        for number, (kind, button) in enumerate(self.buttons.items()):
            button.setText(titled(self._words.of("decision_kind", kind)))
            button.clicked.connect(self._decide)
            grid.addWidget(button, number // 2, number % 2)
        mark(self.buttons[DecisionKind.MAKE_POST], kind=Kind.PRIMARY)
        return grid
