"""Turns what is asked of signals into steps: each acts on the chosen rows, as they are in the calendar now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from newsroom import acts, listening
from ui.screens.signals.reads import ids_of
from ui.theme import Tone
from ui.widgets.message_bar import Toast

if TYPE_CHECKING:
    from newsroom.changes import ChangeSet
    from newsroom.desk import Desk
    from ui.forms.reason import ReasonDialog
    from ui.screens.making.screen import Making
    from ui.screens.workplace import Workplace

Numbers = tuple[int, ...]
STEPS: dict[str, Callable[[Desk, Sequence[str]], ChangeSet]] = {
    "plan": listening.plan_post,
    "answer": listening.answer,
    "take_up": listening.take_up,
    "reopen": listening.reopen,
    "delete": listening.delete,
}
PLANNED = "signals_post"


class Acting(QObject):
    """Carries out steps and tells what came of them."""

    post_chosen = Signal(str)
    done = Signal()

    def __init__(self, work: Workplace, making: Making, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._making = work, making
        self._toast = Toast(work.window)
        self._planned = ""
        self.dialog: ReasonDialog | None = None
        self._toast.action_requested.connect(self._open_planned)
        work.bridge.saved.connect(self._saved)

    def step(self, name: str, numbers: Numbers) -> None:
        """Take a step that needs no further question, or begin one that does."""
        if not numbers:
            return
        if name in STEPS:
            act = STEPS[name]
            self._do(lambda desk: act(desk, ids_of(desk, numbers)))
        elif name == "no_reply":
            self._ask_reason(numbers, self.tr("No answer needed"), listening.no_reply)
        elif name == "close":
            self._work.jobs.ask(lambda desk: (numbers, _waits(desk, numbers)), self._close)
        elif name == "edit":
            self._work.jobs.ask(partial(ids_of, numbers=numbers[-1:]), self._edit)
        elif name == "link":
            self._work.jobs.ask(partial(_with_day, numbers=numbers), self._link)
        elif name == "plan_form":
            self._work.jobs.ask(partial(_with_day, numbers=numbers), self._plan)

    def decide(self, kind: str, numbers: Numbers) -> None:
        """Decide on signals as it is usually done."""
        if numbers:
            self._do(lambda desk: listening.decide(desk, ids_of(desk, numbers), kind))

    def set_field(self, column: str, value: object, numbers: Numbers) -> None:
        """Give signals a value in a field."""
        if column == "interpretation":
            text = str(value)
            self._do(lambda desk: listening.interpret(desk, ids_of(desk, numbers), text))
        else:
            self._do(lambda desk: listening.set_field(desk, ids_of(desk, numbers), column, value))

    def change_decision(self, decision_id: str, column: str, value: object) -> None:
        """Change who does what was decided, or when."""
        self._do(lambda desk: listening.decision_change(desk, decision_id, column, value))  # type: ignore[arg-type]

    def tick_decision(self, decision_id: str) -> None:
        """Mark a decision as done, or as open again."""
        self._do(lambda desk: acts.toggle_decision(desk, decision_id))

    def join(self, post_id: str, numbers: Numbers) -> None:
        """Join signals to a post."""
        self._do(lambda desk: acts.join(desk, ids_of(desk, numbers), post_id))

    def unjoin(self, link_id: str) -> None:
        """Take a link away."""
        self._do(lambda desk: acts.unjoin(desk, link_id))

    def browse(self, address: str) -> None:
        """Open the place of a signal in the browser."""
        QDesktopServices.openUrl(QUrl(address))

    def _do(self, edit: Callable[[Desk], ChangeSet]) -> None:
        self._work.bridge.do(edit)

    def _saved(self, changes: ChangeSet) -> None:
        if changes.label.startswith("signals_"):
            self.done.emit()
        if changes.label == PLANNED and any(change.before is None for change in changes.changes):
            (self._planned,) = changes.ids("post")
            title = str(changes.data.get("title", ""))
            told = self.tr("Planned: “{title}”, with its signals.").format(title=title)
            self._toast.show_message(told, Tone.OK, self.tr("Open"))

    def _open_planned(self) -> None:
        self.post_chosen.emit(self._planned)

    def _close(self, found: tuple[Numbers, bool]) -> None:
        numbers, waits = found
        if waits:
            self._ask_reason(numbers, self.tr("Close without an answer"), listening.close)
        else:
            self._do(lambda desk: listening.close(desk, ids_of(desk, numbers)))

    def _ask_reason(self, numbers: Numbers, title: str, act: Callable[[Desk, Sequence[str], str], ChangeSet]) -> None:
        from ui.forms.reason import ReasonDialog

        dialog = ReasonDialog(title, self.tr("Why is no answer needed?"), self.tr("Done"), self._work.window)
        dialog.reason_given.connect(partial(self._with_reason, numbers, act))
        dialog.reason_given.connect(dialog.accept)
        self.dialog = dialog
        dialog.open()

    def _with_reason(self, numbers: Numbers, act: Callable[[Desk, Sequence[str], str], ChangeSet], reason: str) -> None:
        self._do(lambda desk: act(desk, ids_of(desk, numbers), reason))

    def _edit(self, ids: list[str]) -> None:
        for signal_id in ids:
            self._making.edit_signal(signal_id)

    def _link(self, found: tuple[list[str], date]) -> None:
        ids, day = found
        if ids:
            self._making.link_signals(ids, day)

    def _plan(self, found: tuple[list[str], date]) -> None:
        ids, day = found
        if ids:
            self._making.plan_signals(ids, day)


def _waits(desk: Desk, numbers: Numbers) -> bool:
    return listening.any_waits(desk, ids_of(desk, numbers))


def _with_day(desk: Desk, numbers: Numbers) -> tuple[list[str], date]:
    found = listening.the_signals(desk, ids_of(desk, numbers))
    return [each.id for each in found], max((each.heard_on for each in found), default=desk.today)
