"""A small dialog that asks to which day and time something goes."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.forms.inspector.fields import clock_field, day_field, titled
from ui.forms.new_post_dialog import FormDialog
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsroom.words import Words


class MoveDialog(FormDialog):
    """Asks for a day and a time; Enter is done, and what cannot be read stays with a sentence under it."""

    moved = Signal(object, object)

    def __init__(
        self, what: str, moment: tuple[date | None, time | None], today: date, words: Words, parent: QWidget | None
    ) -> None:
        super().__init__(self.tr("Move"), parent)
        self._today = today
        self.day = day_field("planned_on", titled(words.of("field", "planned_on")), self._now, self)
        self.clock = clock_field("planned_at", titled(words.of("field", "planned_at")), self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.day, 3)
        row.addWidget(self.clock, 2)
        self.body.addWidget(PlainLabel(what, self, wrap=True))
        self.body.addLayout(row)
        self.finish(self.tr("Move"))
        self.day.start(moment[0])
        self.clock.start(moment[1])
        self.day.take_focus()

    def send(self) -> None:
        """Give the day and time, when both can be read."""
        self.day.commit()
        self.clock.commit()
        faulty = next((each for each in (self.day, self.clock) if each.faulty()), None)
        if faulty is not None:
            faulty.take_focus()
        elif self.day.typed() is None:
            self.day.say(self.tr("Give a day."))
            self.day.take_focus()
        else:
            self.moved.emit(self.day.typed(), self.clock.typed())

    def _now(self) -> date:
        return self._today
