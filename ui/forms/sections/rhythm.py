"""When a section comes back: typed in plain words, with the sentence that was understood and the next ten days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from newsroom.dates import phrases
from newsroom.dates.phrases import Rhythm
from newsroom.dates.recurrence import validate
from newsroom.errors import Refused
from newsroom.model.keys import SlotState
from ui.forms.inspector.dates import written
from ui.forms.inspector.fields import FlagField, LineField, clock_field, day_field, titled
from ui.forms.sections.facts import coming, rhythm_words
from ui.widgets.card import SectionLabel
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from newsroom.model import Section
    from newsroom.words import Words
    from ui.forms.inspector.field import Field
    from ui.forms.sections.facts import SectionFacts

KINDS = ("public", "remembrance", "school")
RAW = "FREQ="
ROWS_SHOWN = 12


class SectionRhythm(QWidget):
    """The rhythm of one section; tells each change, so that others can say what it means for them."""

    changed = Signal()

    def __init__(self, facts: SectionFacts, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._words = words
        self._rhythm: Rhythm | None = None
        section = facts.section
        self.phrase = LineField("rrule", self.tr("How often"), self)
        self.clock = clock_field("start_at", self.tr("Time"), self)
        self.first = day_field("start_on", self.tr("First day"), self._today, self)
        self.last = day_field("end_on", self.tr("Last day"), self._today, self)
        self.kinds = {
            "public": FlagField("public", self.tr("Not on public holidays"), self),
            "remembrance": FlagField("remembrance", self.tr("Not on 4 May and other days of remembrance"), self),
            "school": FlagField("school", self.tr("Not in school holidays"), self),
        }
        self.recess = FlagField("recess", self.tr("Pauses in the recess of the council"), self)
        self.said = PlainLabel("", self, role="strong", wrap=True)
        self.days = QListWidget(self)
        self.days.setAccessibleName(self.tr("The next ten times"))
        self.days.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.days.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._start(section)
        self._lay_out()
        self._connect()
        self._read()

    def section(self, base: Section) -> Section:
        """Give a section with this rhythm; what cannot be read keeps what it was."""
        start_on, start_at, end_on = self.first.typed(), self.clock.typed(), self.last.typed()
        assert isinstance(end_on, date | None)
        barred = tuple(kind for kind, flag in self.kinds.items() if flag.typed())
        others = tuple(kind for kind in base.not_on if kind not in KINDS)
        return replace(
            base,
            rrule=self._rhythm.rule if self._rhythm is not None else base.rrule,
            start_on=start_on if isinstance(start_on, date) else base.start_on,
            start_at=start_at if isinstance(start_at, time) else base.start_at,
            end_on=end_on,
            not_on=base.not_on if set(base.not_on) == {*barred, *others} else (*barred, *others),
            pauses_in_recess=bool(self.recess.typed()),
        )

    def first_fault(self) -> Field | None:
        """Read everything; give the first field that cannot be used, with its sentence."""
        self._read()
        if self._rhythm is None:
            return self.phrase
        for field in (self.first, self.clock, self.last):
            field.commit()
            if field.faulty():
                return field
        if self.first.typed() is None:
            self.first.say(self.tr("Give the first day."))
            return self.first
        if self.clock.typed() is None:
            self.clock.say(self.tr("Give a time."))
            return self.clock
        return self._fault_of_end()

    def moment(self) -> datetime | None:
        """Give the moment that deadlines are counted back from, when all times fall on one weekday and hour."""
        slots = [slot for slot in coming(self.section(self._facts.section), self._facts.around) if not slot.moved]
        days = {(slot.on.weekday(), slot.at) for slot in slots}
        return datetime.combine(slots[0].on, slots[0].at) if len(days) == 1 else None

    def show_days(self) -> None:
        """Say what was understood, and on which days it comes."""
        section = self.section(self._facts.section)
        self.said.setText(titled(self._sentence(section)))
        self.days.clear()
        for slot in coming(section, self._facts.around, self._facts.deviations):
            day = written(datetime.combine(slot.on, slot.at), "ddd d MMM yyyy · HH:mm")
            skipped = slot.state == SlotState.SKIPPED
            why = self._words.of("skip_reason", slot.reason)
            item = QListWidgetItem(self.tr("{day} – left out: {why}").format(day=day, why=why) if skipped else day)
            if skipped:
                item.setForeground(self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text))
            self.days.addItem(item)
        if not self.days.count():
            self.days.addItem(self.tr("It does not come back any more."))
        self.changed.emit()

    def _fault_of_end(self) -> Field | None:
        last, first = self.last.typed(), self.first.typed()
        if isinstance(last, date) and isinstance(first, date) and last < first and self._facts.is_new:
            self.last.say(self.tr("The last day lies before the first."))
            return self.last
        return None

    def _sentence(self, section: Section) -> str:
        moment = datetime.combine(section.start_on, section.start_at)
        kinds = tuple(kind for kind in section.not_on if kind in KINDS)
        rhythm = Rhythm(section.rrule, kinds, section.end_on, section.pauses_in_recess, section.start_at)
        zone = self._facts.around.zone
        said = phrases.say(rhythm, moment, self._words.language, zone)
        fixed = len(section.rdates)
        if said and fixed:
            return self.tr("{rhythm}; and on %n day(s) of its own.", "", fixed).format(rhythm=said)
        return f"{said}." if said else self.tr("A rule of its own: {rule}").format(rule=section.rrule)

    def _start(self, section: Section) -> None:
        self.phrase.start(rhythm_words(section, self._words.language, self._facts.around.zone))
        examples = phrases.EXAMPLES.get(self._words.language, phrases.EXAMPLES["nl"])
        self.phrase.editor.setPlaceholderText(self.tr("Such as: {example}").format(example=examples[2]))
        self.last.editor.setPlaceholderText(self.tr("No end"))
        self.clock.start(section.start_at)
        self.first.start(section.start_on)
        self.last.start(section.end_on)
        for kind, flag in self.kinds.items():
            flag.start(kind in section.not_on)
        self.recess.start(section.pauses_in_recess)
        self._said_at_first = self.phrase.editor.text()

    def _connect(self) -> None:
        self.phrase.editor.textEdited.connect(self._typed)
        self.first.committed.connect(self._moment_changed)
        self.clock.committed.connect(self._moment_changed)
        self.last.committed.connect(self._moment_changed)
        for flag in (*self.kinds.values(), self.recess):
            flag.editor.toggled.connect(self._flag_changed)

    def _typed(self, _text: str) -> None:
        self._read()
        if self._rhythm is not None:
            self._take_words(self._rhythm)
            self.show_days()

    def _moment_changed(self, *_: object) -> None:
        self._read()

    def _flag_changed(self, _on: bool) -> None:
        self.show_days()

    def _read(self) -> None:
        """Read the words; what means nothing gets a sentence, and the days of before stay."""
        text = self.phrase.editor.text().strip()
        section = self._facts.section
        try:
            if text == self._said_at_first and not self._facts.is_new:
                self._rhythm = Rhythm(section.rrule)
            elif text.upper().startswith(RAW):
                validate(text.upper())
                self._rhythm = Rhythm(text.upper())
            else:
                self._rhythm = phrases.read(text, self._first_day()) if text else Rhythm()
        except Refused as error:
            self._rhythm = None
            self.phrase.say(self._words.error(error))
            return
        self.phrase.say("")
        self.show_days()

    def _take_words(self, rhythm: Rhythm) -> None:
        """Let what the words say about the days show in the fields below."""
        for kind in rhythm.not_on:
            if kind in self.kinds:
                self.kinds[kind].start(value=True)
        if rhythm.pauses_in_recess:
            self.recess.start(value=True)
        if rhythm.at is not None:
            self.clock.start(rhythm.at)
        if rhythm.end is not None:
            self.last.start(rhythm.end)

    def _first_day(self) -> date:
        first = self.first.typed()
        return first if isinstance(first, date) else self._facts.section.start_on

    def _today(self) -> date:
        return self._facts.around.today

    def _lay_out(self) -> None:
        moment = QHBoxLayout()
        moment.setSpacing(8)
        for field, share in ((self.clock, 2), (self.first, 3), (self.last, 3)):
            moment.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        left, right, whole = QVBoxLayout(), QVBoxLayout(), QGridLayout(self)
        for column in (left, right):
            column.setSpacing(8)
        left.addWidget(self.phrase)
        left.addLayout(moment)
        for flag in (*self.kinds.values(), self.recess):
            left.addWidget(flag)
        left.addStretch(1)
        right.addWidget(SectionLabel(self.tr("The next ten times"), self))
        right.addWidget(self.said)
        self.days.setMinimumHeight(self.fontMetrics().height() * ROWS_SHOWN)
        right.addWidget(self.days, 1)
        whole.setContentsMargins(0, 12, 0, 0)
        whole.setHorizontalSpacing(20)
        whole.addLayout(left, 0, 0)
        whole.addLayout(right, 0, 1)
        whole.setColumnStretch(0, 3)
        whole.setColumnStretch(1, 2)
