"""The screen of access and erasure: finds, reports and erases in the worker."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from newsroom import privacy
from ui.forms.privacy.person import PersonDialog
from ui.screens.privacy.papers import save_page, written_page
from ui.screens.privacy.quiet import quietly

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from newsroom.desk import Desk
    from newsroom.errors import NewsroomError
    from newsroom.words import Words
    from ui.screens.workplace import Workplace

Report = tuple[str, dict[str, object]]


class PersonScreen(QObject):
    """What was found is kept only as long as the dialog shows it."""

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.dialog: PersonDialog | None = None
        self.picker: QFileDialog | None = None
        self._answer: dict[str, object] = {}

    def open(self) -> None:
        """Ask for a term."""
        dialog = PersonDialog(self._work.style, self._work.window)
        dialog.find_requested.connect(self._find)
        dialog.erase_requested.connect(self._erase)
        dialog.save_requested.connect(self._ask_target)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def save_report(self, name: str) -> None:
        """Save the report that shows, as HTML or plain text by the name of the file."""
        save = partial(save_page, page="person", answer=self._answer, words=self._work.words, path=Path(name))
        self._work.jobs.ask(save, self._saved, self._refused)

    def _find(self, term: str, inside: bool) -> None:
        read = partial(read_report, term=term, inside=inside, words=self._work.words)
        self._work.jobs.ask(quietly(read), self._show, self._refused, about="person")

    def _show(self, report: Report) -> None:
        text, self._answer = report
        if self._is_open():
            self._dialog().show_report(text, int(str(self._answer["found"])))

    def _erase(self, term: str, inside: bool) -> None:
        erase = partial(privacy.erase, words=self._work.words, term=term, inside=inside)
        self._work.jobs.ask(quietly(erase), self._erased, self._refused)

    def _erased(self, erased: privacy.Erasure) -> None:
        self._answer = {}
        self._work.bridge.look_at_stack()
        if self._is_open():
            self._dialog().show_erased(privacy.erased_lines(erased, self._work.words))

    def _ask_target(self) -> None:
        from ui.screens.asking import ask_target

        self.picker = ask_target(
            self._dialog(), self.tr("Save the report"), Path(self.tr("access")).with_suffix(".html")
        )
        self.picker.setNameFilters(["*.html", "*.txt"])
        self.picker.fileSelected.connect(self.save_report)
        self.picker.open()

    def _saved(self, path: Path) -> None:
        if self._is_open():
            self._dialog().message.show_message(self.tr("Saved as {path}.").format(path=path))

    def _refused(self, error: NewsroomError) -> None:
        if self._is_open():
            self._dialog().refuse(self._work.words.error(error))
        else:
            self._work.bridge.failed.emit(error)

    def _forget(self, *_: object) -> None:
        self._answer = {}

    def _is_open(self) -> bool:
        return self.dialog is not None and isValid(self.dialog)

    def _dialog(self) -> PersonDialog:
        assert self.dialog is not None
        return self.dialog


def read_report(desk: Desk, term: str, inside: bool, words: Words) -> Report:
    """Give the report on a term, as text and as answer. Raises Refused `term_too_short`."""
    answer = privacy.report(desk, term, inside=inside)
    return written_page(desk, "person", "text", answer, words), answer
