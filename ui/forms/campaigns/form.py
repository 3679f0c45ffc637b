"""The form of a campaign: its name and days, and what it is for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from ui.forms.colour_field import ColourField
from ui.forms.inspector.fields import LineField, TagsField, TextField, day_field, read_money, write_money
from ui.forms.new_post_dialog import FormDialog
from ui.theme import Kind, Tone
from ui.widgets.pill import ActionButton
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from newsroom.model import Campaign
    from ui.forms.inspector.field import Field
    from ui.theme import Style
    from ui.widgets.pill import Choice

LINES = (2, 5)


class CampaignFacts(NamedTuple):
    """A campaign with what its form shows: the goals to choose from, its number of posts, and the day it is."""

    campaign: Campaign
    goals: Sequence[Choice]
    posts: int
    today: date
    is_new: bool = False


class MoneyField(LineField):
    """An amount in euro, or none."""

    def __init__(self, spot: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(spot, label, parent, read=read_money, write=write_money)

    def is_amount(self) -> bool:
        """Say whether what was typed can be read, with a sentence under it when not."""
        try:
            self.typed()
        except ValueError:
            self.say(self._fault())
            return False
        self.say("")
        return True

    @override
    def _fault(self) -> str:
        return self.tr("“{text}” is not an amount. Write 1500 or 1500,50.").format(text=self.editor.text())


class CampaignDialog(FormDialog):
    """Makes or changes one campaign; stays, with everything that was typed, until the desk has taken it."""

    campaign_ready = Signal(object, object)
    delete_requested = Signal(str)

    def __init__(self, style: Style, facts: CampaignFacts, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New campaign") if facts.is_new else self.tr("Campaign"), parent)
        self._facts = facts
        self.name = LineField("name", self.tr("Name"), self)
        self.first = day_field("first_on", self.tr("First day"), self._now, self)
        self.last = day_field("last_on", self.tr("Last day"), self._now, self)
        self.colour = ColourField(style, self)
        self.budget = MoneyField("budget", self.tr("Budget in euro"), self)
        self.goals = TagsField("goal_ids", self.tr("Goals"), Tone.NEUTRAL, self)
        self.note = TextField("note", self.tr("Note"), self, LINES)
        self.goals.set_choices(facts.goals)
        self._lay_out()
        for field in (self.name, self.first, self.last, self.colour, self.budget, self.goals, self.note):
            field.start(getattr(facts.campaign, field.spot))
        self.name.take_focus()

    def send(self) -> None:
        """Give the campaign, or go to the first field that cannot be used."""
        for field in (self.first, self.last, self.budget):
            field.commit()
        wrong = self._wrong()
        if wrong is not None:
            wrong.take_focus()
            return
        self.done_button.setEnabled(False)
        self.campaign_ready.emit(self._facts.campaign, self.campaign())

    def campaign(self) -> Campaign:
        """Give the campaign as it is filled in now; its days and budget can be read."""
        first, last, budget = self.first.typed(), self.last.typed(), self.budget.typed()
        assert isinstance(first, date)
        assert isinstance(last, date)
        assert budget is None or isinstance(budget, float)
        return replace(
            self._facts.campaign,
            name=" ".join(str(self.name.typed()).split()),
            first_on=first,
            last_on=last,
            colour=str(self.colour.typed()),
            budget=budget,
            goal_ids=self.goals.editor.chosen(),
            note=str(self.note.typed()).strip(),
        )

    def _wrong(self) -> Field | None:
        """Give the first field that cannot be used, with a sentence under it."""
        if not str(self.name.typed()):
            self.name.say(self.tr("Give the campaign a name."))
            return self.name
        self.name.say("")
        for field in (self.first, self.last):
            if field.faulty():
                return field
            field.say("" if field.typed() else self.tr("Give a day."))
            if field.note():
                return field
        first, last = self.first.typed(), self.last.typed()
        if isinstance(first, date) and isinstance(last, date) and last < first:
            self.last.say(self.tr("This day lies before the first."))
            return self.last
        return None if self.budget.is_amount() else self.budget

    def _ask_delete(self) -> None:
        self.delete_requested.emit(self._facts.campaign.id)

    def _lay_out(self) -> None:
        days, looks = QHBoxLayout(), QHBoxLayout()
        for row, fields in ((days, (self.first, self.last)), (looks, (self.colour, self.budget))):
            row.setSpacing(8)
            for field in fields:
                row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.name)
        self.body.addLayout(days)
        self.body.addLayout(looks)
        self.body.addWidget(self.goals)
        self.body.addWidget(self.note)
        if self._facts.is_new:
            self.finish(self.tr("Make campaign"), hint=self.tr("Ctrl+Enter makes it"))
            return
        self.body.addWidget(PlainLabel(self._about_posts(), self, role="small", wrap=True))
        self.delete_button = ActionButton(self.tr("Delete"), Kind.PLAIN, "trash", self)
        self.delete_button.setAutoDefault(False)
        self.delete_button.clicked.connect(self._ask_delete)
        self.finish(self.tr("Save"), extra=self.delete_button)

    def _about_posts(self) -> str:
        if not self._facts.posts:
            return self.tr("No posts belong to it yet. A post joins it in its own panel.")
        stays = self.tr("They stay on their days, also when the campaign moves or is deleted.")
        return self.tr("%n post(s) belong to it.", "", self._facts.posts) + " " + stays

    def _now(self) -> date:
        return self._facts.today
