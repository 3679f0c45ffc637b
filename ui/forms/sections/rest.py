"""A section that stands still for a while, and goes on again: the form that says first what that does."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.forms.inspector.dates import day_words
from ui.forms.inspector.fields import LineField, day_field
from ui.forms.new_post_dialog import FormDialog
from ui.forms.sections.effects import EffectsView
from ui.widgets.card import SectionLabel
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.forms.sections.facts import RestFacts

USUAL_REST = timedelta(days=27)


class RestWish(NamedTuple):
    """From which day to which a section rests or goes on, and why."""

    section_id: str
    first: date
    last: date
    reason: str


class RestDialog(FormDialog):
    """Asks for the period and the reason; the next recess is filled in. Waking asks only whether."""

    asked = Signal(object)
    ended = Signal(object)

    def __init__(self, facts: RestFacts, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._facts = facts
        title = self.tr("Let {name} go on") if facts.waking else self.tr("Let {name} rest")
        self.setWindowTitle(title.format(name=facts.section.name))
        self.first = day_field("first", self.tr("From"), self._today, self)
        self.last = day_field("last", self.tr("Until and including"), self._today, self)
        self.reason = LineField("reason", self.tr("Why?"), self)
        self.effects = EffectsView(self)
        self._fill()
        self._lay_out()

    def wish(self) -> RestWish:
        """Give what is filled in now; a day that cannot be read is today."""
        first, last = self.first.typed(), self.last.typed()
        return RestWish(
            self._facts.section.id,
            first if isinstance(first, date) else self._facts.today,
            last if isinstance(last, date) else self._facts.today,
            str(self.reason.typed()),
        )

    def ask(self, *_: object) -> None:
        """Ask what it does; the reason does not matter for that."""
        wish = self.wish()
        self.message.hide()
        self.asked.emit(wish if wish.reason else wish._replace(reason="-"))

    def show_effects(self, effects: object) -> None:
        """Say what it does."""
        self.effects.show_effects(effects)  # type: ignore[arg-type]
        self.fit()

    def send(self) -> None:
        """Give the period and the reason, when they can be read."""
        for field in (self.first, self.last):
            field.commit()
            if field.faulty() or field.typed() is None:
                field.say("" if field.faulty() else self.tr("Give a day."))
                field.take_focus()
                return
        if not self.wish().reason:
            self.reason.say(self.tr("Say in a few words why."))
            self.reason.take_focus()
            return
        self.done_button.setEnabled(False)
        self.ended.emit(self.wish())

    def _today(self) -> date:
        return self._facts.today

    def _fill(self) -> None:
        facts = self._facts
        first, last, reason = facts.today, facts.today + USUAL_REST, ""
        if facts.waking and facts.rest is not None:
            first, last, reason = facts.rest.period.first, facts.rest.period.last, facts.rest.reason
        elif facts.recess:
            first, last, reason = max(facts.recess[0].first, facts.today), facts.recess[0].last, self.tr("Recess")
        self.first.start(first)
        self.last.start(last)
        self.reason.start(reason)

    def _lay_out(self) -> None:
        facts = self._facts
        said = self.tr("In this period its slots stay empty, with the reason. Posts that are planned in it stay.")
        if facts.waking and facts.rest is not None:
            said = self.tr("It rests until {day}: {reason}. Its slots come back.").format(
                day=day_words(facts.rest.period.last), reason=facts.rest.reason
            )
        days = QHBoxLayout()
        days.setSpacing(8)
        for field in (self.first, self.last):
            days.addWidget(field)
            field.committed.connect(self.ask)
        self.body.addWidget(PlainLabel(said, self, wrap=True))
        self.body.addLayout(days)
        self.body.addWidget(self.reason)
        self.reason.setVisible(not facts.waking)
        self.body.addWidget(SectionLabel(self.tr("What is planned already"), self))
        self.body.addWidget(self.effects)
        self.finish(self.tr("Let it go on") if facts.waking else self.tr("Let it rest"))
        self.last.take_focus()
