"""A small dialog that asks for the first and last day of a campaign."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.forms.inspector.fields import day_field
from ui.forms.new_post_dialog import FormDialog
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsroom.model import Campaign
    from newsroom.words import Words


class CampaignDialog(FormDialog):
    """Asks for two days; Enter is done, and what cannot be stays with a sentence under it."""

    period_given = Signal(str, object, object)

    def __init__(self, campaign: Campaign, today: date, words: Words, parent: QWidget | None) -> None:
        super().__init__(self.tr("Campaign"), parent)
        self._id, self._today, self._words = campaign.id, today, words
        self.first = day_field("first_on", self.tr("First day"), self._now, self)
        self.last = day_field("last_on", self.tr("Last day"), self._now, self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.first)
        row.addWidget(self.last)
        self.body.addWidget(PlainLabel(campaign.name, self, role="title", wrap=True))
        self.body.addLayout(row)
        self.body.addWidget(PlainLabel(self.tr("The posts of the campaign stay on their days."), self, role="small"))
        self.finish(self.tr("Save"))
        self.first.start(campaign.first_on)
        self.last.start(campaign.last_on)
        self.first.take_focus()

    def send(self) -> None:
        """Give the period, when both days can be read and lie in order."""
        for field in (self.first, self.last):
            field.commit()
        first, last = self.first.typed(), self.last.typed()
        if isinstance(first, date) and isinstance(last, date) and first <= last:
            self.period_given.emit(self._id, first, last)
            self.accept()
            return
        wrong = self.last if isinstance(first, date) else self.first
        if not wrong.faulty():
            wrong.say(self.tr("Give a day.") if wrong.typed() is None else self.tr("This day lies before the first."))
        wrong.take_focus()

    def _now(self) -> date:
        return self._today
