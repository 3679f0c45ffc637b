"""From the desk to Qt: every change goes in here, is undone here, and is told to the window from here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from newsroom.changes import ChangeSet
from newsroom.desk import Changed, Desk

if TYPE_CHECKING:
    from ui.jobs import Failed, Jobs

Edit = Callable[[Desk], ChangeSet]
LOOK_ELSEWHERE_MS = 2000


@dataclass(frozen=True, slots=True)
class Stack:
    """What can be undone and redone now, None when nothing."""

    undo: ChangeSet | None = None
    redo: ChangeSet | None = None


class Bridge(QObject):
    """The window's side of the one door. The desk keeps the undo steps, so a failed step never stays on the list."""

    changed = Signal(object)
    saved = Signal(object)
    stack_changed = Signal(object)
    failed = Signal(object)
    ticked = Signal()
    _heard = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.stack = Stack()
        self._heard.connect(self.changed)
        self._timer = QTimer(self, interval=LOOK_ELSEWHERE_MS)
        self._timer.timeout.connect(self._look_elsewhere)

    def attach(self, desk: Desk) -> None:
        """Listen to a calendar that was just opened."""
        desk.listen(self._tell)
        self._set_stack(Stack())
        self._timer.start()

    def do(self, edit: Edit, failed: Failed | None = None, done: Callable[[], object] | None = None) -> None:
        """Compute an edit from the rows as they are now, and apply it; `done` hears when it was applied."""
        self.jobs.ask(lambda desk: _applied(desk, edit), partial(self._applied, done), failed or self._failed)

    def adopt(self, seq: int) -> None:
        """Take an act that another process of ours carried out as the last act of this session."""
        self.jobs.ask(lambda desk: _adopted(desk, seq), self._done, self._failed)

    def undo(self) -> None:
        """Take back the last act."""
        self.jobs.ask(_undone, self._done, self._failed)

    def redo(self) -> None:
        """Do again what was taken back."""
        self.jobs.ask(_redone, self._done, self._failed)

    def look_at_stack(self) -> None:
        """Ask what can be undone now, after an erasure took steps away."""
        self.jobs.ask(_stack, self._set_stack)

    def close(self) -> None:
        """Stop looking for changes of others."""
        self._timer.stop()

    def _tell(self, changed: Changed) -> None:
        # Called in the worker; the signal brings it to the window's thread.
        self._heard.emit(changed)

    def _done(self, outcome: tuple[ChangeSet | None, Stack]) -> None:
        changes, stack = outcome
        self._set_stack(stack)
        if changes:
            self.saved.emit(changes)

    def _applied(self, done: Callable[[], object] | None, outcome: tuple[ChangeSet | None, Stack]) -> None:
        self._done(outcome)
        if done is not None:
            done()

    def _failed(self, error: object) -> None:
        self.failed.emit(error)

    def _set_stack(self, stack: Stack) -> None:
        self.stack = stack
        self.stack_changed.emit(stack)

    def _look_elsewhere(self) -> None:
        self.ticked.emit()
        if self.jobs.idle:
            self.jobs.ask(Desk.look_elsewhere, _ignore, about="elsewhere")


def _applied(desk: Desk, edit: Edit) -> tuple[ChangeSet | None, Stack]:
    return desk.apply(edit(desk)), Stack(desk.to_undo, desk.to_redo)


def _adopted(desk: Desk, seq: int) -> tuple[ChangeSet | None, Stack]:
    return desk.adopt(seq), Stack(desk.to_undo, desk.to_redo)


def _undone(desk: Desk) -> tuple[ChangeSet | None, Stack]:
    return desk.undo(), Stack(desk.to_undo, desk.to_redo)


def _redone(desk: Desk) -> tuple[ChangeSet | None, Stack]:
    return desk.redo(), Stack(desk.to_undo, desk.to_redo)


def _stack(desk: Desk) -> Stack:
    return Stack(desk.to_undo, desk.to_redo)


def _ignore(_answer: bool) -> None:
    """Nothing to do: a change of somebody else is told by the listener."""
