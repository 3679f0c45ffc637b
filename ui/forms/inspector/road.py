"""The road of a post from idea to evaluated, with the two ways off it that ask why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from newsroom.model.keys import ROAD, Status
from newsroom.rules.workflow import EXPIRED, held, reason_of
from ui.forms.inspector.editors import LeavingLine
from ui.forms.inspector.fields import titled
from ui.forms.inspector.steps import StepRow
from ui.theme import Kind, Tone, icon, mark
from ui.widgets.pill import Choice, Pill
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from newsroom.model import Post
    from newsroom.rules.workflow import Answer
    from newsroom.words import Words

TONES = {
    Status.DRAFT: Tone.WARN,
    Status.REVIEW: Tone.SEND,
    Status.APPROVED: Tone.OK,
    Status.SCHEDULED: Tone.OK,
    Status.PUBLISHED: Tone.OK,
    Status.EVALUATED: Tone.OK,
    Status.ON_HOLD: Tone.WARN,
}
ASIDE = (Status.ON_HOLD, Status.DROPPED)


class StatusRoad(QWidget):
    """Shows where a post stands and asks for another status; a reason is asked on the spot."""

    status_requested = Signal(str, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._wanted = ""
        self._steps: dict[str, Answer] = {}
        self.row = StepRow(self.tr("Status"), "step", self)
        self.row.set_choices([Choice(key, titled(words.of("status", key))) for key in ROAD])
        self._aside = Pill("", Tone.WARN, self)
        self._expired = Pill(titled(words.of("standing", EXPIRED)), Tone.BAD, self)
        self.menu_button = QToolButton(self)
        self.reason = LeavingLine(self)
        self.reason.setAccessibleName(self.tr("Reason"))
        self._why = QWidget(self)
        self._told = PlainLabel("", self, role="small", wrap=True)
        self._fault = PlainLabel("", self, role="fault", wrap=True)
        self._lay_out()
        self.row.chosen.connect(self._ask)
        self.reason.returnPressed.connect(self.confirm)

    def show_standing(self, post: Post, standing: str, steps: Sequence[Answer]) -> None:
        """Show where the post stands and keep its steps at hand; a reason being typed stays."""
        status = post.status
        self._steps = {answer.step.to: answer for answer in steps}
        tone = TONES.get(Status(status), Tone.NEUTRAL) if status in set(Status) else Tone.NEUTRAL
        self.row.show_current(status, tone)
        self._aside.setText(titled(self._words.of("status", status)))
        self._aside.set_tone(tone)
        self._aside.setVisible(status in ASIDE)
        self._expired.setVisible(standing == EXPIRED)
        told = self._reason(post)
        self._told.setText(told)
        self._told.setVisible(bool(told))

    def start(self) -> None:
        """Forget a reason that was being typed for another post."""
        self._why.hide()
        self.reason.clear()
        self.say("")

    def say(self, sentence: str) -> None:
        """Show why the status was not taken."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def told(self) -> str:
        """Give why the post stands where it stands, as it shows."""
        return self._told.text()

    def fault(self) -> str:
        """Give why the status was not taken, as it shows."""
        return self._fault.text()

    def pills(self) -> tuple[str, ...]:
        """Give the words that stand behind the road."""
        return tuple(pill.text() for pill in (self._expired, self._aside) if not pill.isHidden())

    def ask_aside(self, status: str) -> None:
        """Ask why a post is dropped, put on hold or taken back."""
        self._wanted = status
        self._why.show()
        self.say("")
        questions = {
            Status.DROPPED: self.tr("Why is this post dropped?"),
            Status.ON_HOLD: self.tr("Why does it wait?"),
        }
        place = questions.get(Status(status)) or self.tr("Why does it go back?")
        self.reason.setPlaceholderText(place)
        self.reason.setAccessibleName(place)
        self.reason.setFocus()

    def confirm(self) -> None:
        """Take the reason that was typed."""
        if not self.reason.text().strip():
            self.say(self.tr("Say in a few words why."))
            return
        self.status_requested.emit(self._wanted, self.reason.text().strip())
        self.start()

    def _ask(self, status: str) -> None:
        self.start()
        if status == self.row.current():
            return
        answer = self._steps.get(status)
        if answer is None:
            now = self._words.of("status", self.row.current())
            there = ", ".join(self._words.of("status", key) for key in self._steps)
            self.say(self.tr("From {status} this post can go to: {steps}.").format(status=now, steps=there))
        elif answer and answer.step.reason:
            self.ask_aside(status)
        else:
            self.status_requested.emit(status, "")

    def _reason(self, post: Post) -> str:
        parts = [reason_of(post)]
        if post.status == Status.ON_HOLD:
            before = self._words.of("status", held(post)[1])
            parts.append(self.tr("Before: {status}").format(status=before))
        return " · ".join(part for part in parts if part)

    def _lay_out(self) -> None:
        self.menu_button.setIcon(icon("more"))
        self.menu_button.setAccessibleName(self.tr("Drop or put on hold"))
        self.menu_button.setToolTip(self.tr("Drop or put on hold"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        mark(self.menu_button, kind=Kind.QUIET, look="tight")
        menu = QMenu(self.menu_button)
        for status in ASIDE:
            menu.addAction(titled(self._words.of("status", status)) + "…").setData(str(status))
        menu.triggered.connect(self._picked)
        self.menu_button.setMenu(menu)
        self.row.add_end(self._expired)
        self.row.add_end(self._aside)
        self.row.add_end(self.menu_button)
        done = QPushButton(self.tr("Done"), self._why)
        done.setAutoDefault(False)
        done.clicked.connect(self.confirm)
        line = QHBoxLayout(self._why)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.reason, 1)
        line.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.row, self._told, self._why, self._fault):
            column.addWidget(part)
        for part in (self._expired, self._aside, self._told, self._why, self._fault):
            part.hide()

    def _picked(self, action: QAction) -> None:
        self.ask_aside(str(action.data()))
