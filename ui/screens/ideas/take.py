"""The way in for ideas of colleagues: keeps the form of three fields as a file, and takes up what comes back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QStandardPaths, Signal
from shiboken6 import isValid

from newsroom import planning
from newsroom.edits import ideas
from newsroom.formats.atomic import write_file
from newsroom.formats.reading.text import decode, load
from ui.forms.ideas.take import IdeasTakeDialog
from ui.screens.answering import carry_out
from ui.screens.asking import ask_file, ask_target

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from newsroom.desk import Desk
    from newsroom.edits.ideas import Taken
    from newsroom.errors import NewsroomError
    from ui.screens.workplace import Workplace

SUFFIX = ".txt"


class Shown(NamedTuple):
    """What a text would become, for the text it was asked about."""

    taken: Taken
    groups: dict[str, str]


class IdeasTakeScreen(QObject):
    """A small file that is mailed, a line that is pasted: both come in by the same form."""

    told = Signal(str)

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.picker: QFileDialog | None = None
        self.dialog: IdeasTakeDialog | None = None

    def save_form(self) -> None:
        """Choose where the empty form is kept."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self.tr("idea form")
        place = Path(folder) if folder and Path(folder).is_dir() else Path.home()
        self.picker = ask_target(self._work.window, self.tr("Save the idea form"), place / f"{name}{SUFFIX}")
        self.picker.fileSelected.connect(self.save_to)
        self.picker.open()

    def save_to(self, name: str) -> None:
        """Write the empty form to a file."""
        content = ideas.form(self._work.words.language).encode()
        self._work.jobs.run(partial(_written, Path(name), content), self._saved, self._work.bridge.failed.emit)

    def take(self) -> None:
        """Ask for what colleagues sent."""
        if not self._work.jobs.has_desk:
            return
        dialog = IdeasTakeDialog(self._work.window)
        dialog.asked.connect(self._ask)
        dialog.file_requested.connect(self._choose_file)
        dialog.taken.connect(self._take)
        self.dialog = dialog
        dialog.open()

    def read_file(self, name: str) -> None:
        """Show the text of a file in the form."""
        self._work.jobs.run(partial(_text_of, Path(name)), self._show_text, self._refused)

    def _choose_file(self) -> None:
        assert self.dialog is not None
        self.picker = ask_file(self.dialog, self.tr("Choose a file with ideas"), f"*{SUFFIX} *.md *.csv")
        self.picker.fileSelected.connect(self.read_file)
        self.picker.open()

    def _saved(self, path: Path) -> None:
        self.told.emit(self.tr("The form stands in {path}; mail it to your colleagues.").format(path=path))

    def _show_text(self, text: str) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.show_text(text)

    def _ask(self, text: str) -> None:
        self._work.jobs.ask(partial(_read, text), self._show, self._refused, about="ideas of colleagues")

    def _show(self, found: Shown) -> None:
        if self.dialog is not None and isValid(self.dialog):
            say = self._work.words.say
            findings = [say("finding", each.code, each.data) for each in found.taken.findings]
            asked = self.tr("from {who}")
            lines = [
                " · ".join([post.title, *(found.groups[each] for each in post.group_ids), asked.format(who=who)])
                for post in found.taken.posts
                for who in [post.requested_by]
            ]
            self.dialog.show_ideas(lines, findings)

    def _take(self, text: str) -> None:
        carry_out(self._work, lambda desk: planning.take_requests(desk, text).changes, self.dialog)

    def _refused(self, error: NewsroomError) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.refuse(self._work.words.error(error))
        else:
            self._work.bridge.failed.emit(error)


def _read(text: str, desk: Desk) -> Shown:
    return Shown(planning.take_requests(desk, text), {each.id: each.name for each in desk.lists.groups.values()})


def _text_of(path: Path) -> str:
    return decode(load(path), path.name).text


def _written(path: Path, content: bytes) -> Path:
    write_file(path, content)
    return path
