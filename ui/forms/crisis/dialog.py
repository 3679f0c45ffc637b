"""Silence in a crisis: which days, why, and which posts will wait."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.forms.inspector.dates import day_words
from ui.forms.inspector.fields import LineField, day_field
from ui.forms.new_post_dialog import FormDialog
from ui.theme import Kind
from ui.widgets.card import SectionLabel
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsroom.model import Post

USUAL = timedelta(days=2)
NAMED = 6


class CrisisDialog(FormDialog):
    """Asks for the days and the reason; says at once which posts will wait, and what must be done by hand."""

    asked = Signal(object, object)
    silenced = Signal(object, object, str)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Silence"), parent)
        self._today = today
        self.first = day_field("first", self.tr("First day"), self._now, self)
        self.last = day_field("last", self.tr("Last day"), self._now, self)
        self.reason = LineField("reason", self.tr("Reason"), self)
        self.reason.editor.setPlaceholderText(self.tr("Such as: fire at the harbour"))
        self.count = PlainLabel("", self, role="strong", wrap=True)
        self.titles = PlainLabel("", self, role="small", wrap=True)
        self.by_hand = PlainLabel("", self, role="fault", wrap=True)
        days = QHBoxLayout()
        days.setSpacing(8)
        days.addWidget(self.first)
        days.addWidget(self.last)
        said = self.tr(
            "Everything that is planned waits and remembers where it stood. Posts about the crisis itself go on."
        )
        self.body.addWidget(PlainLabel(said, self, wrap=True))
        self.body.addWidget(self.reason)
        self.body.addLayout(days)
        self.body.addWidget(SectionLabel(self.tr("What will wait"), self))
        for part in (self.count, self.titles, self.by_hand):
            self.body.addWidget(part)
        self.finish(self.tr("Begin silence"), Kind.DANGER)
        self.first.start(today)
        self.last.start(today + USUAL)
        self.first.committed.connect(self.ask)
        self.last.committed.connect(self.ask)
        self.reason.take_focus()

    def ask(self, *_: object) -> None:
        """Ask which posts the days hold."""
        first, last = self.first.typed(), self.last.typed()
        if isinstance(first, date) and isinstance(last, date) and first <= last:
            self.asked.emit(first, last)

    def show_posts(self, posts: Sequence[Post], by_hand: Sequence[str]) -> None:
        """Say which posts will wait, and what must be taken out of a planner by hand."""
        self.count.setText(
            self.tr("%n planned post(s) will wait.", "", len(posts))
            if posts
            else self.tr("Nothing is planned on these days.")
        )
        lines = [f"•  {day_words(each.planned_on)}  {each.title}" for each in posts[:NAMED] if each.planned_on]
        if len(posts) > NAMED:
            lines.append(self.tr("and %n more", "", len(posts) - NAMED))
        self.titles.setText("\n".join(lines))
        self.by_hand.setText("\n".join(by_hand))
        self.titles.setVisible(bool(lines))
        self.by_hand.setVisible(bool(by_hand))
        self.done_button.setEnabled(bool(posts))
        self.fit()

    def send(self) -> None:
        """Give the days and the reason, when they can be read."""
        for field in (self.first, self.last):
            field.commit()
            if field.faulty() or field.typed() is None:
                field.take_focus()
                return
        first, last = self.first.typed(), self.last.typed()
        assert isinstance(first, date)
        assert isinstance(last, date)
        reason = str(self.reason.typed())
        if last < first:
            self.last.say(self.tr("The last day lies before the first."))
            self.last.take_focus()
        elif not reason:
            self.reason.say(self.tr("Say in a few words why."))
            self.reason.take_focus()
        elif self.done_button.isEnabled():
            self.done_button.setEnabled(False)
            self.silenced.emit(first, last, reason)

    def _now(self) -> date:
        return self._today
