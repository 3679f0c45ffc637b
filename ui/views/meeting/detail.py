"""The card at the right of the wall: the chosen theme or signal, what it means, and the decision on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from newsroom.insight.meeting.saying import free_sentence, short_day, talk_facts, talk_last
from newsroom.model.keys import DecisionKind
from ui.theme import mark
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QFocusEvent, QKeyEvent

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
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
QUOTES = 2
LONGEST_QUOTE = 90


class PictureEdit(QPlainTextEdit):
    """The interpretation; Esc or Ctrl+Enter leaves it, and what was typed is kept."""

    left = Signal()
    done = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        leaves = event.key() in ENTER and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if leaves or event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class Detail(QFrame):
    """Shows a theme or signal; `kind`, `owner` and `due` are what will be recorded."""

    interpreted = Signal(str, str, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._theme_id, self._seen = "", ""
        mark(self, wall="card")
        self.title, self.facts = self._label("title", wrap=True), self._label("small", wrap=True)
        self.sounds, self.means = self._label("label"), self._label("label")
        self.quotes = [self._label("quote", wrap=True) for _ in range(QUOTES)]
        self.picture = PictureEdit(self)
        self.doing = self._label("label")
        self.acts = [self._label("act") for _ in SIX]
        self.free = self._label("free", wrap=True)
        self.owner, self.due = self._label("chip"), self._label("chip")
        self._lay_out()
        self.picture.left.connect(self.commit)

    def show_talk(self, talk: Talk, quote: str, page: MeetingPage) -> None:
        """Show a theme, or one signal about it when there is a `quote`."""
        name = talk.theme or self._words.of("answer", "no_theme").capitalize()
        self.title.setText(name)
        last = talk_last(talk, page.today, self._words)
        self.facts.setText("\n".join(part for part in (talk_facts(talk, self._words), last) if part))
        texts = [quote] if quote else list(talk.sounds(QUOTES))
        for number, label in enumerate(self.quotes):
            text = texts[number] if number < len(texts) else ""
            label.setText(text if quote or len(text) <= LONGEST_QUOTE else f"{text[: LONGEST_QUOTE - 1]}…")
            label.setVisible(bool(text))
        self.sounds.setVisible(bool(texts))
        for part in (self.means, self.picture):
            part.setVisible(bool(talk.theme_id))
        if talk.theme_id != self._theme_id or not self.picture.hasFocus():
            self.commit()
            self._theme_id, self._seen = talk.theme_id, talk.picture
            if self.picture.toPlainText() != talk.picture:
                self.picture.setPlainText(talk.picture)
        self.free.setText(free_sentence(page.free, self._words))

    def show_choice(self, kind: DecisionKind, owner: str, due: date | None) -> None:
        """Light the chosen decision, and show who does it and when."""
        for number, (each, label) in enumerate(zip(SIX, self.acts, strict=True)):
            words = self._words.of("decision_kind", each)
            label.setText(f"{number + 1}  {words[:1].upper()}{words[1:]}")
            mark(label, now="true" if each == kind else "false")
        self.free.setVisible(kind == DecisionKind.MAKE_POST)
        self.owner.setText(self.tr("W  Who: {name}").format(name=owner or self.tr("nobody yet")))
        day = short_day(due, self._words) if due else self.tr("no date")
        self.due.setText(self.tr("K  Done: {day}").format(day=day))

    def commit(self) -> None:
        """Send the interpretation when it was changed."""
        typed = self.picture.toPlainText()
        if self._theme_id and typed != self._seen:
            self.interpreted.emit(self._theme_id, self._seen, typed)
            self._seen = typed

    def _label(self, look: str, *, wrap: bool = False) -> PlainLabel:
        label = PlainLabel("", self, wrap=wrap)
        mark(label, wall=look)
        return label

    def _lay_out(self) -> None:
        self.sounds.setText(self.tr("How it sounds"))
        self.means.setText(self.tr("D  Interpretation"))
        self.doing.setText(self.tr("What do we do?"))
        self.picture.setAccessibleName(self.tr("Interpretation"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        for part in (self.title, self.facts, self.sounds, *self.quotes, self.means):
            column.addWidget(part)
        column.addWidget(self.picture, 1)
        column.addWidget(self.doing)
        grid = QGridLayout()
        grid.setSpacing(8)
        for number, label in enumerate(self.acts):
            grid.addWidget(label, number // 2, number % 2)
        column.addLayout(grid)
        column.addWidget(self.free)
        who = QHBoxLayout()
        who.addWidget(self.owner)
        who.addWidget(self.due)
        who.addStretch(1)
        column.addLayout(who)
