"""What a section gives its posts: channels, groups, goals, who makes them, the first words, and when copy is due."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from newsroom.dates.lead import read_lead, say_lead
from newsroom.edits.checklist import lines
from newsroom.errors import Refused
from newsroom.model.keys import Purpose
from ui.forms.inspector.fields import ChoiceField, LineField, NumberField, TagsField, TextField, titled
from ui.theme import Tone
from ui.widgets.pill import Choice
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from datetime import datetime

    from newsroom.model import Section
    from newsroom.words import Words
    from ui.forms.inspector.field import Field
    from ui.forms.sections.facts import SectionFacts


class LeadField(LineField):
    """How long before a slot something must be ready or stay quiet: typed as a weekday and hour, or as an amount."""

    def __init__(self, spot: str, label: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(spot, label, parent)
        self._words = words
        self._moment: datetime | None = None
        self.lead = ""
        self.editor.left.connect(self.read)

    def start_lead(self, lead: str) -> None:
        """Show a duration."""
        self.lead = lead
        self.start(self._said())

    def show_moment(self, moment: datetime | None) -> None:
        """Take the moment that it lies before; it keeps its length, its words may change."""
        if moment != self._moment:
            untouched = self.editor.text() == self._said()
            self._moment = moment
            if untouched:
                self.start(self._said())

    def read(self) -> bool:
        """Read what was typed; what cannot be read stays, with a sentence."""
        text = self.editor.text()
        if text == self._said():
            return True
        try:
            self.lead = read_lead(text, self._moment)
        except Refused as error:
            self.say(self._words.error(error))
            return False
        self.start(self._said())
        return True

    def _said(self) -> str:
        return say_lead(self.lead, self._moment, self._words.language)


class SectionDefaults(QWidget):
    """The defaults of one section; what is planned already keeps what it has."""

    def __init__(self, facts: SectionFacts, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        label = words.of
        self.channels = TagsField("channel_ids", titled(label("field", "channels")), Tone.NEUTRAL, self)
        self.groups = TagsField("group_ids", titled(label("field", "group_ids")), Tone.GROUP, self)
        self.goals = TagsField("goal_ids", titled(label("field", "goal_ids")), Tone.SEND, self)
        self.purpose = ChoiceField("purpose", titled(label("field", "purpose")), self, none="–", empty="")
        self.theme = ChoiceField("theme_id", titled(label("field", "theme_id")), self, none="–")
        self.maker = ChoiceField("maker_id", titled(label("field", "maker_id")), self, none="–")
        self.minutes = NumberField("minutes", self.tr("Minutes of work"), self)
        self.deadline = LeadField("copy_deadline", self.tr("Copy must be in"), words, self)
        self.embargo = LeadField("embargo", self.tr("Embargo until"), words, self)
        for field in (self.deadline, self.embargo):
            field.editor.setPlaceholderText(self.tr("Such as: Friday 12:00 before"))
        self.template = TextField("template", self.tr("First words of a post"), self, (4, 9))
        self.checklist = TextField(
            "checklist", self.tr("What must be done for each post, one thing per line"), self, (4, 9)
        )
        self._fill(facts)
        self._lay_out()

    def section(self, base: Section) -> Section:
        """Give a section with these defaults; a deadline that cannot be read keeps what it was."""
        theme, maker, minutes = self.theme.typed(), self.maker.typed(), self._minutes()
        return replace(
            base,
            channel_ids=self.channels.editor.chosen(),
            group_ids=self.groups.editor.chosen(),
            goal_ids=self.goals.editor.chosen(),
            purpose=str(self.purpose.typed()),
            theme_id=str(theme) if theme else None,
            maker_id=str(maker) if maker else None,
            minutes=minutes,
            copy_deadline=self.deadline.lead,
            embargo=self.embargo.lead,
            template=str(self.template.typed()),
            checklist=lines(str(self.checklist.typed())),
        )

    def first_fault(self) -> Field | None:
        """Read everything; give the first field that cannot be used, with its sentence."""
        for field in (self.deadline, self.embargo):
            if not field.read():
                return field
        try:
            self.minutes.typed()
        except ValueError:
            self.minutes.say(self.tr("Write whole minutes, such as 45."))
            return self.minutes
        return None

    def show_moment(self, moment: datetime | None) -> None:
        """Take the moment that deadline and embargo lie before."""
        for field in (self.deadline, self.embargo):
            field.show_moment(moment)

    def _minutes(self) -> int | None:
        try:
            found = self.minutes.typed()
        except ValueError:
            return None
        return found if isinstance(found, int) else None

    def _fill(self, facts: SectionFacts) -> None:
        section, choices = facts.section, facts.choices
        for tags, name in ((self.channels, "channels"), (self.groups, "groups"), (self.goals, "goals")):
            tags.set_choices(choices.of(name))
        self.purpose.set_choices([Choice(key, titled(self._words.of("purpose", key))) for key in Purpose])
        self.theme.set_choices(choices.of("themes"))
        self.maker.set_choices(choices.of("members"))
        values: tuple[tuple[Field, object], ...] = (
            (self.channels, section.channel_ids),
            (self.groups, section.group_ids),
            (self.goals, section.goal_ids),
            (self.purpose, section.purpose),
            (self.theme, section.theme_id),
            (self.maker, section.maker_id),
            (self.minutes, section.minutes),
            (self.template, section.template),
            (self.checklist, "\n".join(section.checklist)),
        )
        for field, value in values:
            field.start(value)
        self.deadline.start_lead(section.copy_deadline)
        self.embargo.start_lead(section.embargo)

    def _lay_out(self) -> None:
        grid, column = QGridLayout(), QVBoxLayout(self)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        places = (
            (self.channels, 0, 0, 2), (self.groups, 0, 2, 2), (self.goals, 1, 0, 2), (self.theme, 1, 2, 2),
            (self.purpose, 2, 0, 2), (self.maker, 2, 2, 1), (self.minutes, 2, 3, 1),
            (self.deadline, 3, 0, 2), (self.embargo, 3, 2, 2), (self.template, 4, 0, 2), (self.checklist, 4, 2, 2),
        )  # fmt: skip
        for field, row, at, span in places:
            grid.addWidget(field, row, at, 1, span, Qt.AlignmentFlag.AlignTop)
        for number in range(4):
            grid.setColumnStretch(number, 1)
        note = self.tr("A new post in this section begins with this. Posts that are planned already stay as they are.")
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(10)
        column.addWidget(PlainLabel(note, self, role="small", wrap=True))
        column.addLayout(grid)
        column.addStretch(1)
