"""The clippings of a week in a window: to read, copy, print, mail or keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from newsroom.formats import pages
from newsroom.meetings.clippings import clippings
from ui.forms.meeting.page_dialog import PageDialog
from ui.screens.meeting.sharing import Page, Reading, Sharing

if TYPE_CHECKING:
    from newsroom.dates.week import IsoWeek
    from newsroom.desk import Desk
    from newsroom.words import Words
    from ui.screens.workplace import Workplace


class ClippingsScreen(QObject):
    """Shows the clippings of one week at a time."""

    told = Signal(str)

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._week: IsoWeek | None = None
        self.dialog: PageDialog | None = None
        self.sharing = Sharing(work, self._reading, self)
        self.sharing.told.connect(self.told)

    def open(self, week: IsoWeek) -> None:
        """Show the clippings of a week."""
        self._week = week
        self._work.jobs.ask(self._reading(), self._show, about="clippings")

    def _show(self, page: Page) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.close()
        dialog = PageDialog(page.title, page.html, self._work.window)
        dialog.set_menu(self.sharing.menu(dialog))
        dialog.copy_requested.connect(self.sharing.copy)
        self.dialog = dialog
        dialog.open()

    def _reading(self) -> Reading:
        week, words = self._week, self._work.words
        assert week is not None
        return lambda desk: read_clippings(desk, week, words)


def read_clippings(desk: Desk, week: IsoWeek, words: Words) -> Page:
    """Give the clippings of a week as a page to hand on."""
    answer = clippings(desk, week)
    calendar = desk.lists.settings.name or desk.path.stem
    name = words.of("clippings", "title")
    text, html = (pages.write("clippings", form, answer, calendar, words) for form in ("text", "html"))
    return Page(f"{name} {week}", f"{name.lower()}-{week}", text, html)
