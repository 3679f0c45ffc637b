"""The practice screen: makes a marked copy and opens it, shows the mark over the window, and leads back."""

from __future__ import annotations

from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from newsroom.desk import Desk
from ui.forms.practice.bar import PracticeBar

if TYPE_CHECKING:
    from newsroom.desk import Changed
    from newsroom.errors import NewsroomError
    from ui.forms.practice.name import PracticeDialog
    from ui.screens.workplace import Workplace


class Mark(NamedTuple):
    """Whether a calendar is a practice copy, and where the real one lies."""

    practice: bool
    real: str


class PracticeScreen(QObject):
    """The copy is made in the worker; opening it is asked of the composition root."""

    open_requested = Signal(object)

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._real = ""
        self.bar = PracticeBar()
        self.dialog: PracticeDialog | None = None
        self.bar.back_requested.connect(self.back)
        work.bridge.changed.connect(self._changed)

    def refresh(self) -> None:
        """Show the bar in a practice copy."""
        self._work.jobs.ask(read_mark, self._show, about="practice")

    def ask(self) -> None:
        """Ask under which name the copy is made."""
        if self._work.jobs.has_desk:
            self._work.jobs.ask(partial(_proposal, self.tr("practice copy")), self._open, about="start")

    def back(self) -> None:
        """Open the real calendar."""
        if self._real:
            self.open_requested.emit(Path(self._real))

    def _open(self, proposal: Path) -> None:
        from ui.forms.practice.name import PracticeDialog

        dialog = PracticeDialog(proposal, self._work.window)
        dialog.name_given.connect(self._make)
        self.dialog = dialog
        dialog.open()

    def _make(self, target: Path) -> None:
        self._work.jobs.ask(partial(Desk.practice, target=target), self._made, self._refused)

    def _made(self, path: Path) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.accept()
        self.open_requested.emit(path)

    def _refused(self, error: NewsroomError) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.refuse(self._work.words.error(error))
        else:
            self._work.bridge.failed.emit(error)

    def _show(self, found: Mark) -> None:
        self._real = found.real
        self.bar.show_practice(practice=found.practice, has_real=bool(found.real))

    def _changed(self, changed: Changed) -> None:
        if changed.changes is None or changed.changes.touches("setting"):
            self.refresh()


def read_mark(desk: Desk) -> Mark:
    """Say whether this is a practice copy, and of what."""
    return Mark(desk.lists.settings.practice, desk.lists.settings.practice_of)


def free_name(calendar: Path, word: str) -> Path:
    """Give the first free name beside a calendar: "dorp oefenkopie", then "dorp oefenkopie 2" and on."""
    stem, path = f"{calendar.stem} {word}", calendar
    for number in count(1):
        path = calendar.with_name(f"{stem}{f' {number}' if number > 1 else ''}{calendar.suffix}")
        if not path.exists():
            break
    return path


def _proposal(word: str, desk: Desk) -> Path:
    """Name a copy after the real calendar, beside the one that is open."""
    real = Path(desk.lists.settings.practice_of or desk.path)
    return free_name(desk.path.with_name(real.name), word)
