"""The quick form for a signal: its words first; the moment is now, the theme is suggested, names are warned for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from newsroom.dates.zone import to_instant
from newsroom.edits.signals import stamp
from newsroom.ids import new_id
from newsroom.model import Signal
from newsroom.model.keys import SignalKind, Way
from newsroom.rules.alike import guess_theme
from newsroom.rules.pasted import pasted, source_at
from ui.forms.inspector.dates import local
from ui.forms.inspector.fields import ChoiceField, LineField, TextField, clock_field, day_field, titled
from ui.forms.new_post_dialog import FormDialog
from ui.forms.personal_notice import PersonalNotice
from ui.theme import Kind, Tone, mark
from ui.widgets.pill import Choice

if TYPE_CHECKING:
    from newsroom.words import Words
    from ui.forms.inspector.facts import Choices
    from ui.forms.inspector.field import Field


@dataclass(frozen=True, slots=True)
class Listening:
    """What the form begins with: what can be chosen, the wall time, earlier words by theme, and the signal if any."""

    choices: Choices
    now: datetime
    earlier: tuple[tuple[str, str], ...] = ()
    signal: Signal | None = None


class NewSignalDialog(FormDialog):
    """Notes a signal and stays open for the next; with a signal given it changes that one."""

    signal_ready = QtSignal(object)
    delete_requested = QtSignal(str)

    def __init__(self, start: Listening, words: Words, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._start = start
        self._words = words
        self._editing = start.signal is not None
        self.setWindowTitle(self.tr("Signal") if self._editing else self.tr("New signal"))
        self.text = TextField("text", self.tr("What was said, in own words"), self, (3, 8))
        self.names = PersonalNotice(words, self)
        self.source = ChoiceField("source_id", self._label("source_id"), self, none="–")
        self.kind = ChoiceField("kind", self._label("kind"), self, empty="")
        self.theme = ChoiceField("theme_id", self._label("theme_id"), self, none="–")
        self.suggestion = QPushButton(self)
        self.day = day_field("heard_on", self._label("heard_on"), self._today, self)
        self.clock = clock_field("heard_at", self._label("planned_at"), self)
        self.way = ChoiceField("way", self._label("way"), self, empty="")
        self.district = ChoiceField("district_id", self._label("district_id"), self, none="–")
        self.address = LineField("address", self._label("address"), self)
        self._suggested = ""
        self._address = ""
        self._lay_out()
        self._fill()
        self.text.take_focus()

    def send(self) -> None:
        """Give the signal, when it has words and its moment can be read."""
        for field in (self.day, self.clock):
            field.commit()
            if field.faulty() or field.typed() is None:
                field.say("" if field.faulty() else self.tr("Say when it was heard."))
                field.take_focus()
                return
        if not self._said().strip():
            self.text.say(self.tr("Write what was said."))
            self.text.take_focus()
            return
        self.done_button.setEnabled(False)
        self.signal_ready.emit(self.signal())

    def signal(self) -> Signal:
        """Give the signal as it is filled in now."""
        on, at = self.day.typed(), self.clock.typed()
        assert isinstance(on, date)
        assert isinstance(at, time)
        heard = stamp(to_instant(datetime.combine(on, at), self._start.choices.zone))
        start = self._start.signal or Signal(new_id(), heard, on, heard, "")
        if self._start.signal is not None and self._moment(start) == (on, at):
            heard = start.heard_at
        return replace(
            start,
            text=self._said().strip(),
            heard_at=heard,
            heard_on=on,
            source_id=_key(self.source.typed()),
            kind=str(self.kind.typed() or SignalKind.MESSAGE),
            theme_id=_key(self.theme.typed()),
            district_id=_key(self.district.typed()),
            way=str(self.way.typed() or Way.CAME),
            address=str(self.address.typed()),
        )

    def next(self, told: str) -> None:
        """Say that a signal was kept, and be ready for the next with the same source and moment."""
        self.done_button.setEnabled(True)
        self.message.show_message(told, Tone.OK)
        self.text.start("")
        self.theme.start(None)
        self.address.start("")
        self._look()
        self.text.take_focus()

    def take_suggestion(self) -> None:
        """Take the suggested theme."""
        self.theme.start(self._suggested)
        self._look()

    def suggested(self) -> str:
        """Give the theme that is suggested, empty when there is none."""
        return self._suggested

    def _said(self) -> str:
        """Give what was said: without the address that stands in its own field."""
        text = str(self.text.typed())
        found = pasted(text)
        return found.words if found.address and found.address == str(self.address.typed()) else text

    def _take_address(self, text: str) -> None:
        """Put a pasted address in its own field, and choose the source that it points at."""
        address = pasted(text).address
        if not address or (self.address.typed() and self.address.typed() != self._address):
            return
        self._address = address
        self.address.start(address)
        if not self.source.typed():
            names = {choice.key: choice.label for choice in self._start.choices.of("sources")}
            self.source.start(source_at(address, names) or None)

    def _look(self) -> None:
        text = str(self.text.typed())
        if not self._editing:
            self._take_address(text)
        themes = {choice.key: choice.label for choice in self._start.choices.of("themes")}
        guess = "" if self.theme.typed() else guess_theme(text, themes, self._start.earlier)
        self._suggested = guess
        self.suggestion.setText(self.tr("Suggestion: {theme}").format(theme=themes.get(guess, "")).replace("&", "&&"))
        self.suggestion.setVisible(bool(guess))

    def _moment(self, signal: Signal) -> tuple[date, time]:
        heard = local(signal.heard_at, self._start.choices.zone)
        return heard.date(), heard.time().replace(second=0)

    def _label(self, column: str) -> str:
        return titled(self._words.of("field", column))

    def _today(self) -> date:
        return self._start.choices.today

    def _fill(self) -> None:
        choices, now = self._start.choices, self._start.now
        for field, name in ((self.source, "sources"), (self.theme, "themes"), (self.district, "districts")):
            field.set_choices(choices.of(name))
        self.kind.set_choices([Choice(key, self._words.of("signal_kind", key)) for key in SignalKind])
        self.way.set_choices([Choice(key, self._words.of("way", key)) for key in Way])
        self.district.setVisible(bool(choices.of("districts")))
        old = self._start.signal
        on, at = self._moment(old) if old else (now.date(), now.time().replace(second=0, microsecond=0))
        values: tuple[tuple[Field, object], ...] = (
            (self.text, old.text if old else ""),
            (self.source, old.source_id if old else None),
            (self.kind, old.kind if old else SignalKind.QUESTION),
            (self.theme, old.theme_id if old else None),
            (self.district, old.district_id if old else None),
            (self.way, old.way if old else Way.CAME),
            (self.address, old.address if old else ""),
            (self.day, on),
            (self.clock, at),
        )
        for each, value in values:
            each.start(value)
        self._look()

    def _delete(self) -> None:
        if self._start.signal is not None:
            self.delete_requested.emit(self._start.signal.id)

    def _lay_out(self) -> None:
        self.suggestion.setAutoDefault(False)
        mark(self.suggestion, kind=Kind.LINK)
        self.body.addWidget(self.text)
        self.body.addWidget(self.names)
        for row in ((self.source, self.kind), (self.theme, self.district), (self.day, self.clock, self.way)):
            line = QHBoxLayout()
            line.setSpacing(8)
            for field in row:
                line.addWidget(field, 1)
            self.body.addLayout(line)
            if self.theme in row:
                aside = QHBoxLayout()
                aside.addWidget(self.suggestion)
                aside.addStretch(1)
                self.body.addLayout(aside)
        self.body.addWidget(self.address)
        delete = None
        if self._editing:
            delete = QPushButton(self.tr("Delete signal"), self)
            delete.setAutoDefault(False)
            delete.clicked.connect(self._delete)
        done = self.tr("Save") if self._editing else self.tr("Save, next")
        self.finish(done, Kind.LISTEN, self.tr("Ctrl+Enter saves"), delete)
        if not self._editing:
            self.cancel_button.setText(self.tr("Close"))
        self.text.editor.textChanged.connect(self._look)
        self.theme.committed.connect(self._look)
        self.names.watch(self.text, self.address)
        self.suggestion.clicked.connect(self.take_suggestion)


def _key(value: object) -> str | None:
    return str(value) if value else None
