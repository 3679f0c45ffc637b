"""All experiments: make, change and delete them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.forms.inspector.dates import day_words
from ui.forms.named_list import NAME, Labels, Line, NamedList
from ui.theme import Kind
from ui.widgets.pill import ActionButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsroom.model import Experiment
    from ui.theme import Style


class ExperimentList(NamedList):
    """Their names, periods and decisions; the hypothesis is the tip."""

    new_requested = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        labels = Labels(
            self.tr("Experiments"),
            (self.tr("Name"), self.tr("Period"), self.tr("Decision")),
            self.tr("Change…"),
            self.tr("Delete"),
            self.tr("Close"),
            self.tr(
                "Posts join an experiment in their own panel. Insert makes one, Enter changes it, Delete removes it."
            ),
        )
        super().__init__(style, labels, parent)
        self.new_button = ActionButton(self.tr("New experiment…"), Kind.PRIMARY, "plus", self)
        self.new_button.setAutoDefault(False)
        self.acts.insertWidget(0, self.new_button)
        self.setTabOrder(self.tree, self.new_button)
        self.setTabOrder(self.new_button, self.change_button)
        self.new_button.clicked.connect(self.new_requested)
        self.add_key("Insert", self.new_requested)

    def show_experiments(self, experiments: Sequence[Experiment]) -> None:
        """Show experiments; the line that was chosen stays so."""
        self.show_lines((_line(each) for each in experiments), NAME)


def _line(each: Experiment) -> Line:
    days = " – ".join(day_words(day) for day in (each.first_on, each.last_on) if day is not None)
    return Line(each.id, (each.name, days, each.decision.replace("\n", " ")), each.hypothesis)
