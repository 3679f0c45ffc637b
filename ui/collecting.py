"""Collects garbage in the window's thread alone: Qt objects in it must not be destroyed in another one.

Python collects in whichever thread happens to make the object that fills the measure. In the worker that may destroy
what is left of a closed dialog: it waits for Python with a lock of Qt in hand, the window waits for that lock with
Python in hand, and both wait for ever.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 500


class Collector(QObject):
    """Takes over from Python while it is there; looks often, and collects when Python would have done so."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that has outgrown its measure, with all that are younger."""
        counts, most = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > most[generation]:
                gc.collect(generation)
                return

    def close(self) -> None:
        """Give the work back to Python."""
        self._timer.stop()
        if self._was_on:
            gc.enable()
