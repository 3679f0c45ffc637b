"""The form of an experiment: the guess, what is measured and when, the posts of each variant, outcome and decision."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.forms.inspector.fields import LineField, TextField, day_field
from ui.forms.new_post_dialog import FormDialog
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsroom.model import Experiment

LINES = (2, 5)


class ExperimentDialog(FormDialog):
    """Makes or changes one experiment; a name is enough."""

    experiment_ready = Signal(object, object)

    def __init__(
        self, experiment: Experiment, posts: str, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._old = experiment
        self.setWindowTitle(experiment.name or self.tr("New experiment"))
        self.name = LineField("name", self.tr("Name"), self)
        self.first = day_field("first_on", self.tr("From"), today, self)
        self.last = day_field("last_on", self.tr("Until"), today, self)
        self.texts = {
            "hypothesis": TextField("hypothesis", self.tr("What do you expect?"), self, LINES),
            "measure": TextField("measure", self.tr("What do you measure?"), self, LINES),
            "outcome": TextField("outcome", self.tr("What came out?"), self, LINES),
            "decision": TextField("decision", self.tr("What did you decide?"), self, LINES),
        }
        self.posts = PlainLabel(posts, self, role="small", wrap=True)
        self._lay_out()
        for name, field in (("name", self.name), ("first_on", self.first), ("last_on", self.last), *self.texts.items()):
            field.start(getattr(experiment, name))
        self.name.take_focus()

    def send(self) -> None:
        """Give the experiment, when it has a name and its days can be read and follow each other."""
        for field in (self.first, self.last):
            field.commit()
            if field.faulty():
                field.take_focus()
                return
        new = self.experiment()
        if not new.name:
            self.name.say(self.tr("Give the experiment a name."))
            self.name.take_focus()
        elif new.first_on and new.last_on and new.last_on < new.first_on:
            self.last.say(self.tr("The last day lies before the first."))
            self.last.take_focus()
        else:
            self.done_button.setEnabled(False)
            self.experiment_ready.emit(self._old, new)

    def experiment(self) -> Experiment:
        """Give the experiment as it is filled in now."""
        first, last = self.first.typed(), self.last.typed()
        assert first is None or isinstance(first, date)
        assert last is None or isinstance(last, date)
        texts = {name: str(field.typed()).strip() for name, field in self.texts.items()}
        return replace(
            self._old,
            name=str(self.name.typed()),
            first_on=first,
            last_on=last,
            hypothesis=texts["hypothesis"],
            measure=texts["measure"],
            outcome=texts["outcome"],
            decision=texts["decision"],
        )

    def _lay_out(self) -> None:
        period = QHBoxLayout()
        period.setSpacing(8)
        period.addWidget(self.first)
        period.addWidget(self.last)
        self.body.addWidget(self.name)
        self.body.addWidget(self.texts["hypothesis"])
        self.body.addWidget(self.texts["measure"])
        self.body.addLayout(period)
        for part in (self.posts, self.texts["outcome"], self.texts["decision"]):
            self.body.addWidget(part)
        self.finish(self.tr("Keep"))
