"""Reports to keep, mail or print: coherence of a period, and the picture outside of a theme."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal

from newsroom.formats.atomic import write_file
from newsroom.insight.coherence.page import coherence_answer
from newsroom.joining.coherence import read_page
from newsroom.joining.themes import read_picture
from ui.screens.asking import ask_target

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QFileDialog

    from newsroom.dates.period import Period
    from newsroom.desk import Desk
    from newsroom.words import Words
    from ui.screens.coherence.reads import Asked
    from ui.screens.workplace import Workplace


class Reports(QObject):
    """Asks where a report goes, makes it in the worker, and tells where it is."""

    told = Signal(str)

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.picker: QFileDialog | None = None

    def coherence(self, asked: Asked, form: str) -> None:
        """Write coherence of a period as `pdf`, `html` or `txt`."""
        title = self.tr("Coherence")
        name = f"{title} {asked.period.first} {asked.period.last}.{form}"
        kind = "text" if form == "txt" else "html"
        self._ask(name, partial(_coherence, asked=asked, form=kind, words=self._work.words))

    def picture(self, theme_id: str, name: str, period: Period, form: str) -> None:
        """Write the picture outside of a theme as `pdf` or `html`."""
        title = self.tr("Picture outside")
        file = f"{title} {_plain(name)} {period.first} {period.last}.{form}"
        self._ask(file, partial(_picture, theme_id=theme_id, period=period, words=self._work.words))

    def _ask(self, name: str, make: Callable[[Desk], str]) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.picker = ask_target(self._work.window, self.tr("Make a report"), Path(folder) / name)
        self.picker.fileSelected.connect(partial(self.write, make))
        self.picker.open()

    def write(self, make: Callable[[Desk], str], name: str) -> None:
        """Make a page in the worker and write it to a file."""
        self._work.jobs.ask(make, partial(self._made, Path(name)))

    def _made(self, target: Path, page: str) -> None:
        # Qt lays the page out where its fonts live; putting it on the disk is for the worker.
        if target.suffix.lower() == ".pdf":
            from ui.screens.meeting.paper import pdf  # loads the printing parts of Qt

            content = pdf(page, target.stem)
        else:
            content = page.encode()
        self._work.jobs.run(lambda: _written(target, content), self._tell)

    def _tell(self, target: Path) -> None:
        self.told.emit(self.tr("{file} is in the folder {folder}.").format(file=target.name, folder=target.parent))


def _coherence(desk: Desk, asked: Asked, form: str, words: Words) -> str:
    from newsroom.formats import pages

    answer = coherence_answer(read_page(desk, asked.period, asked.by, asked.chosen))
    return pages.write("coherence", form, answer, desk.lists.settings.name or desk.path.stem, words)


def _picture(desk: Desk, theme_id: str, period: Period, words: Words) -> str:
    from newsroom.formats import pages

    answer = read_picture(desk, theme_id, period)
    return pages.write("picture", "html", answer, desk.lists.settings.name or desk.path.stem, words)


def _written(target: Path, content: bytes) -> Path:
    write_file(target, content)
    return target


def _plain(name: str) -> str:
    return "".join(sign if sign.isalnum() or sign in " -" else "-" for sign in name)
