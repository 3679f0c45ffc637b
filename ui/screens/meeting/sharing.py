"""Hands a page on: copied, printed, or kept as PDF, HTML, text or mail. For minutes and clippings alike."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from newsroom.formats.atomic import write_file
from ui.screens.asking import ask_target

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QWidget

    from newsroom.desk import Desk
    from ui.screens.workplace import Workplace


class Page(NamedTuple):
    """A page to hand on: its title, a name for its file, and its words as text and as HTML."""

    title: str
    name: str
    text: str
    html: str


Reading = Callable[["Desk"], Page]


class Sharing(QObject):
    """Asks for a page when it is wanted, and hands it on."""

    told = Signal(str)

    def __init__(self, work: Workplace, read: Callable[[], Reading], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._read = work, read
        self.dialog: QFileDialog | None = None
        self.folder = Path.home()

    def menu(self, parent: QWidget) -> QMenu:
        """Give the menu with every way to hand the page on."""
        menu = QMenu(parent)
        entries = (
            (self.tr("Copy"), self.copy),
            (self.tr("Print…"), self.print_out),
            (self.tr("Save as PDF…"), partial(self.save, ".pdf")),
            (self.tr("Save as HTML…"), partial(self.save, ".html")),
            (self.tr("Save as text…"), partial(self.save, ".txt")),
            (self.tr("Save as e-mail…"), partial(self.save, ".eml")),
        )
        for text, act in entries:
            menu.addAction(text).triggered.connect(act)
        return menu

    def copy(self, *_: object) -> None:
        """Put the page on the clipboard, as text and as HTML."""
        self._work.jobs.ask(self._read(), self._copied, about="share")

    def print_out(self, *_: object) -> None:
        """Ask for a printer."""
        self._work.jobs.ask(self._read(), self._print, about="share")

    def save(self, suffix: str, *_: object) -> None:
        """Ask for a file of this kind."""
        self._work.jobs.ask(self._read(), partial(self._ask, suffix), about="share")

    def _copied(self, page: Page) -> None:
        data = QMimeData()
        data.setText(page.text)
        data.setHtml(page.html)
        QApplication.clipboard().setMimeData(data)
        self.told.emit(self.tr("Copied: {title}").format(title=page.title))

    def _print(self, page: Page) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        printer.setDocName(page.title)
        dialog = QPrintDialog(printer, self._work.window)
        dialog.accepted.connect(partial(self._printed, page, printer))
        QDialog.open(dialog)  # its own `open` wants a slot by name

    def _printed(self, page: Page, printer: object) -> None:
        from PySide6.QtPrintSupport import QPrinter

        from ui.screens.meeting.paper import to_printer

        assert isinstance(printer, QPrinter)
        to_printer(page.html, printer)

    def _ask(self, suffix: str, page: Page) -> None:
        dialog = ask_target(self._work.window, page.title, self.folder / f"{page.name}{suffix}")
        dialog.fileSelected.connect(partial(self._write, page))
        self.dialog = dialog
        dialog.open()

    def _write(self, page: Page, chosen: str) -> None:
        path = Path(chosen)
        content = _content(page, path.suffix.lower())
        self._work.jobs.run(lambda: write_file(path, content), partial(self._written, path))

    def _written(self, path: Path, *_: object) -> None:
        self.folder = path.parent
        self.told.emit(self.tr("Saved: {path}").format(path=path))


def _content(page: Page, suffix: str) -> bytes:
    """Give a page in the form of a file name; what is not known is text."""
    if suffix == ".pdf":
        from ui.screens.meeting.paper import pdf

        return pdf(page.html, page.title)
    if suffix in (".html", ".htm"):
        return page.html.encode()
    if suffix == ".eml":
        from newsroom.formats.mail import draft

        return draft(page.title, page.text, page.html)
    return page.text.encode()
