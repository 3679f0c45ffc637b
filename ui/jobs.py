"""The one thread that touches the database: questions go in, answers come back by signal, late ones are dropped."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from newsroom.errors import NewsroomError

if TYPE_CHECKING:
    from newsroom.desk import Desk

Answer = TypeVar("Answer")
Then = Callable[[Answer], None]
Failed = Callable[[NewsroomError], None]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question, and who is waiting for its answer."""

    work: Callable[[], object]
    then: Callable[[object], None]
    failed: Failed
    about: str


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What came of the question with this number."""

    number: int
    answer: object = None
    error: BaseException | None = None


class Jobs(QObject):
    """Asks the desk off the window's thread; everything is answered in the order it was asked.

    Questions and those who wait are kept here, so that the worker never is the last to hold a dialog or a view and to
    destroy it; the one that was answered last stays until the next, for the worker may just be letting go of it.
    """

    failed = Signal(object)
    busy_changed = Signal()
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="desk")
        self._desk: Desk | None = None
        self._latest: dict[str, int] = {}
        self._asked: dict[int, _Asked] = {}
        self._answered: _Asked | None = None
        self._number = 0
        self._closed = False
        self._waiting = 0
        self._finished.connect(self._deliver)

    def open(self, make: Callable[[], Desk], then: Then[Desk], failed: Failed | None = None) -> None:
        """Open a calendar in the worker; the one that was open is closed once the new one is there."""

        def opened() -> Desk:
            desk = make()
            if self._desk is not None:
                self._desk.close()
            self._desk = desk
            return desk

        self._submit(opened, then, failed, "")

    def ask(
        self, question: Callable[[Desk], Answer], then: Then[Answer], failed: Failed | None = None, about: str = ""
    ) -> None:
        """Ask the desk; of several questions about the same thing only the newest is answered."""

        def asked() -> Answer:
            assert self._desk is not None, "no calendar is open"
            return question(self._desk)

        self._submit(asked, then, failed, about)

    def run(
        self, work: Callable[[], Answer], then: Then[Answer], failed: Failed | None = None, about: str = ""
    ) -> None:
        """Do work that needs no calendar, such as reading a file, off the window's thread."""
        self._submit(work, then, failed, about)

    def close(self) -> None:
        """Finish what was asked, close the calendar and stop the worker; what is asked after it is not heard."""
        if self._closed:
            return
        self._closed = True
        self._worker.submit(self._close_desk)
        self._worker.shutdown(wait=True)

    @property
    def has_desk(self) -> bool:
        """Say whether a calendar is open, so that it can be asked."""
        return self._desk is not None

    @property
    def idle(self) -> bool:
        """Say whether every question has been answered."""
        return self._waiting == 0

    def _close_desk(self) -> None:
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def _submit(self, work: Callable[[], Answer], then: Then[Answer], failed: Failed | None, about: str) -> None:
        if self._closed:
            return  # a timer of a window that is going may still ask; nobody is there to hear
        self._number += 1
        number = self._number
        if about:
            self._latest[about] = number
        self._waiting += 1
        if self._waiting == 1:
            self.busy_changed.emit()

        self._asked[number] = _Asked(work, then, failed or self.failed.emit, about)  # type: ignore[arg-type]

        def finish(future: Future[Answer]) -> None:
            error = future.exception()
            self._finished.emit(_Outcome(number, None if error else future.result(), error))

        self._worker.submit(work).add_done_callback(finish)

    def _deliver(self, outcome: _Outcome) -> None:
        self._waiting -= 1
        if self._waiting == 0:
            self.busy_changed.emit()
        self._answered = asked = self._asked.pop(outcome.number)
        if asked.about and self._latest[asked.about] != outcome.number:
            return
        if outcome.error is None:
            if _is_there(asked.then):
                asked.then(outcome.answer)
        elif isinstance(outcome.error, NewsroomError):
            if _is_there(asked.failed):
                asked.failed(outcome.error)
        else:
            raise outcome.error


def _is_there(waiting: Callable[..., None]) -> bool:
    """Say whether the one who waits still exists; a closed dialog needs no answer."""
    owner = getattr(waiting, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
