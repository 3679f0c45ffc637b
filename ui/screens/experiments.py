"""The experiments screen: the register of what is tried on purpose, and the form of one experiment."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from shiboken6 import isValid

from newsroom.edits import lists
from newsroom.errors import Refused
from newsroom.ids import new_id
from newsroom.model import Experiment
from ui.forms.experiments.form import ExperimentDialog
from ui.forms.experiments.list import ExperimentList
from ui.screens.answering import carry_out

if TYPE_CHECKING:
    from datetime import date

    from newsroom.changes import ChangeSet
    from newsroom.desk import Changed, Desk
    from ui.screens.workplace import Workplace


class Facts(NamedTuple):
    """An experiment with the number of its posts by variant, and the day it is."""

    experiment: Experiment
    variants: Counter[str]
    today: date


class ExperimentsScreen(QObject):
    """Everything that is done with experiments, but for joining a post to one."""

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.list: ExperimentList | None = None
        self.form: ExperimentDialog | None = None
        work.bridge.changed.connect(self._changed)

    def open_list(self) -> None:
        """Show all experiments."""
        dialog = ExperimentList(self._work.style, self._work.window)
        dialog.new_requested.connect(self._new)
        dialog.change_requested.connect(self._edit)
        dialog.delete_requested.connect(self._remove)
        self.list = dialog
        self._refresh()
        dialog.open()

    def _new(self) -> None:
        self._work.jobs.ask(
            lambda desk: Facts(Experiment(new_id(), ""), Counter(), desk.today), self._open, about="experiment"
        )

    def _edit(self, experiment_id: str) -> None:
        self._work.jobs.ask(partial(read_facts, experiment_id), self._open, about="experiment")

    def _remove(self, experiment_id: str) -> None:
        self._work.bridge.do(lambda desk: lists.remove(the_experiment(desk, experiment_id)))

    def _open(self, facts: Facts) -> None:
        over = self.list if self.list is not None and isValid(self.list) else self._work.window
        named = [
            self.tr("{variant}: %n post(s)", "", posts).format(variant=variant or self.tr("no variant"))
            for variant, posts in sorted(facts.variants.items())
        ]
        today = facts.today
        dialog = ExperimentDialog(facts.experiment, " · ".join(named) or self.tr("No posts yet."), lambda: today, over)
        dialog.experiment_ready.connect(self._store)
        self.form = dialog
        dialog.open()

    def _store(self, old: Experiment, new: Experiment) -> None:
        def edit(desk: Desk) -> ChangeSet:
            return lists.change(old, new) if desk.one(Experiment, old.id) is not None else lists.add(new)

        carry_out(self._work, edit, self.form)

    def _refresh(self) -> None:
        self._work.jobs.ask(read_experiments, self._show, about="experiments")

    def _show(self, found: list[Experiment]) -> None:
        if self.list is not None and isValid(self.list):
            self.list.show_experiments(found)

    def _changed(self, changed: Changed) -> None:
        shows = self.list is not None and isValid(self.list)
        if shows and (changed.changes is None or changed.changes.touches("experiment")):
            self._refresh()


def read_experiments(desk: Desk) -> list[Experiment]:
    """Give all experiments by name."""
    return sorted(desk.all(Experiment), key=lambda each: each.name.casefold())


def read_facts(experiment_id: str, desk: Desk) -> Facts:
    """Give an experiment with what its form shows. Raises Refused `gone`."""
    variants = Counter(post.variant for post in desk.table.in_experiment(experiment_id))
    return Facts(the_experiment(desk, experiment_id), variants, desk.today)


def the_experiment(desk: Desk, experiment_id: str) -> Experiment:
    """Give an experiment. Raises Refused `gone`."""
    found = desk.one(Experiment, experiment_id)
    if found is None:
        raise Refused("gone", kind="experiment", id=experiment_id)
    return found
