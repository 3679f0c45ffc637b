"""Work that waits for the network or another process: a thread of its own, told of by signals, cancelled at once."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsroom.errors import NewsroomError

if TYPE_CHECKING:
    from newsroom.intake.large import Progress

log = logging.getLogger(__name__)


class Errand(QObject):
    """One piece of work away from window and desk; `work` gets a function to tell how far it is, `stop` ends it."""

    progressed = Signal(float, int)
    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Callable[[Progress], object], stop: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = stop
        self._thread = Thread(target=self._run, name="errand", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to end; it then fails with what it raises."""
        self._stop()

    def close(self) -> None:
        """End the work and wait for it, before the window goes."""
        if self._thread.is_alive():
            self._stop()
            self._thread.join()

    def _run(self) -> None:
        # The window may be gone when the work ends: then nobody is left to tell.
        with suppress(RuntimeError):
            try:
                answer = self._work(self._tell)
            except NewsroomError as error:
                self.failed.emit(error)
            except Exception as error:
                log.exception("an errand failed")
                self.failed.emit(NewsroomError("fault", kind=type(error).__name__))
            else:
                self.succeeded.emit(answer)

    def _tell(self, share: float, count: int) -> None:
        self.progressed.emit(share, count)
