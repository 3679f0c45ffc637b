"""One start of the program as a process of its own, ended by the first paint of the week; prints its peak memory.

Arguments: `empty` for an empty window, or the calendar to open.
"""

import os
import resource
import sys
from pathlib import Path

from typing_extensions import override


def peak_mib() -> float:
    """Give the most memory this process held; what its parent held before it began does not count."""
    status = Path("/proc/self/status")
    if status.exists():
        lines = dict(line.split(":", 1) for line in status.read_text(encoding="ascii").splitlines())
        return int(lines["VmHWM"].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def leave() -> None:
    print(peak_mib(), flush=True)  # noqa: T201 - read by the benchmark
    os._exit(0)


def empty_window() -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Empty(QMainWindow):
        @override
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, leave)

    application = QApplication(["empty"])
    window = Empty()
    window.resize(1600, 1000)
    window.show()
    return application.exec()


def week_of(calendar: str) -> int:
    from PySide6.QtCore import QEvent, QObject, QTimer

    from ui import app

    class Watch(QObject):
        """Sees the canvas of the week being painted once its page is there."""

        shown = False

        def page_is_there(self, _page: object) -> None:
            self.shown = True

        @override
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if self.shown and event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, leave)
            return False

    watch = Watch()
    attach = app.Session.attach

    def attached(session: app.Session, *given: object) -> None:
        screen = session.week
        screen.page_changed.connect(watch.page_is_there)
        for part in (screen.view, *screen.view.findChildren(QObject)):
            part.installEventFilter(watch)
        attach(session, *given)  # type: ignore[arg-type]

    app.Session.attach = attached  # type: ignore[assignment,method-assign]
    return app.main([calendar])


if __name__ == "__main__":
    sys.exit(empty_window() if sys.argv[1] == "empty" else week_of(sys.argv[1]))
