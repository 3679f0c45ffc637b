"""The year screen: asks for the year, shows it, and turns what is asked in the view into edits."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from newsroom import acts
from newsroom.dates.week import IsoWeek
from ui.views.year.view import YearView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsroom.desk import Changed
    from newsroom.insight.year import YearPage
    from ui.screens.workplace import Workplace

USUAL_WEEKS = 52
TOUCHING = ("post", "link", "signal", "deviation", "section", "theme", "campaign", "own_date", "setting")


class YearScreen(QObject):
    """Shows one ISO year; without one, the year of today."""

    page_changed = Signal(object)
    post_chosen = Signal(str)
    week_opened = Signal(object)
    slot_opened = Signal(str, object, object)
    skip_requested = Signal(str, object)

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._year: int | None = None
        self._page: YearPage | None = None
        self.view = YearView()
        self.view.set_look(work.style, work.words)
        work.bridge.changed.connect(self._changed)
        self.view.chosen.connect(self.post_chosen)
        self.view.opened.connect(self.post_chosen)
        self.view.week_opened.connect(self.week_opened)
        self.view.slot_opened.connect(self._open_slot)
        self.view.slot_skip_requested.connect(self.skip_requested)
        self.view.slot_move_requested.connect(self._move_slot)
        self.view.year_requested.connect(self.go)

    @property
    def widget(self) -> QWidget:
        """Give the view."""
        return self.view

    @property
    def page(self) -> YearPage | None:
        """Give the page that shows."""
        return self._page

    def go(self, year: int | None) -> None:
        """Show a year; None is the year of today."""
        self._year = year
        self.refresh()

    def step(self, years: int) -> None:
        """Go some years earlier or later."""
        if self._year is not None:
            self.go(self._year + years)

    def refresh(self) -> None:
        """Ask for the year again."""
        year, language = self._year, self._work.words.language
        self._work.jobs.ask(
            lambda desk: desk.year(year or IsoWeek.of(desk.today).year, language), self._show, about="year"
        )

    def title(self) -> str:
        """Name the year."""
        return str(self._year) if self._year else ""

    def note(self) -> str:
        """Say how many weeks the year has, when that is more than usual."""
        if self._page is None or len(self._page.weeks) == USUAL_WEEKS:
            return ""
        return self.tr("{number} weeks").format(number=len(self._page.weeks))

    def figures(self) -> tuple[str, str]:
        """Count what the year holds, and how it is shared out."""
        if self._page is None:
            return "", ""
        count = self.tr("{posts} posts · {signals} signals in {year}").format(
            posts=self._page.posts, signals=self._page.signals, year=self._page.year
        )
        ad_hoc = round(100 * self._page.ad_hoc_share)
        shares = self.tr("Fixed sections {fixed} % · ad hoc {ad_hoc} %").format(fixed=100 - ad_hoc, ad_hoc=ad_hoc)
        return count, shares if self._page.posts else ""

    def _show(self, page: YearPage) -> None:
        self._page = page
        self._year = page.year
        self.view.show_page(page)
        self.page_changed.emit(page)

    def _changed(self, changed: Changed) -> None:
        if self.view.isVisible() and (changed.changes is None or changed.changes.touches(*TOUCHING)):
            self.refresh()

    def _open_slot(self, section_id: str, original_on: date) -> None:
        self.slot_opened.emit(section_id, original_on, ())

    def _move_slot(self, section_id: str, original_on: date, on: date, at: time | None = None) -> None:
        self._work.bridge.do(lambda desk: acts.move_slot(desk, section_id, original_on, on, at))
