"""The year screen: asks for the year, shows it, and turns what is asked in the view into edits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from newsroom import acts
from newsroom.dates.week import IsoWeek
from newsroom.errors import Refused
from ui.screens.calendar import Calendar
from ui.views.year.zoom import Zoom
from ui.widgets.pill import Choice
from ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from newsroom.dates.period import Period
    from newsroom.insight.year import YearPage
    from ui.screens.workplace import Workplace
    from ui.settings import Settings
    from ui.views.year.view import YearView

USUAL_WEEKS = 52
KEPT = "year_view"


class YearScreen(Calendar):
    """Shows one ISO year, or a quarter or month of it; without one, the year of today."""

    page_changed = Signal(object)
    touching = ("post", "link", "signal", "deviation", "section", "theme", "campaign", "own_date", "setting")
    week_opened = Signal(object)
    skip_requested = Signal(str, object)
    section_opened = Signal(str)
    campaign_opened = Signal(str)
    campaign_wanted = Signal(object, object)

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(work, parent)
        self._year: int | None = None
        self._page: YearPage | None = None
        self._wanted: date | None = None
        self._kept: Settings | None = None
        self._view: YearView | None = None
        self._holder = QWidget()
        QVBoxLayout(self._holder).setContentsMargins(0, 0, 0, 0)

    @property
    @override
    def widget(self) -> QWidget:
        return self._holder

    @property
    def view(self) -> YearView:
        """Give the view."""
        if self._view is None:
            from ui.views.year.view import YearView

            self._view = YearView()
            self._view.set_look(self._work.style, self._work.words)
            layout = self._holder.layout()
            assert layout is not None
            layout.addWidget(self._view)
            self._holder.setFocusProxy(self._view)
            self._connect(self._view)
        return self._view

    @cached_property
    def zooms(self) -> SegmentedControl:
        """Give the choice between year, quarter and month."""
        texts = self.view.texts
        assert texts is not None
        zooms = SegmentedControl([Choice(zoom, texts.zoom(zoom)) for zoom in Zoom], self.tr("Zoom"), self.view)
        zooms.hide()
        zooms.chosen_changed.connect(self._choose_zoom)
        return zooms

    @property
    def page(self) -> YearPage | None:
        """Give the page that shows."""
        return self._page

    @property
    @override
    def control(self) -> QWidget | None:
        return self.zooms

    @property
    @override
    def period(self) -> Period | None:
        return self._page.period if self._page else None

    @override
    def enter(self, day: date | None) -> None:
        self.go(IsoWeek.of(day).year if day else None, day)

    @override
    def today(self) -> None:
        self.go(None)

    @override
    def go_to(self, at: str) -> None:
        if not at or at.isdigit():
            self.go(int(at) if at else None)
            return
        try:
            self.go(IsoWeek.parse(at).year)
        except Refused:
            raise Refused("no_year", text=at) from None

    def go(self, year: int | None, day: date | None = None) -> None:
        """Show a year, seen from near the part of it with a day; None is the year and day of today."""
        self._year, self._wanted = year, day
        self.refresh()

    @override
    def step(self, steps: int) -> None:
        if self._page is None or self.view.step(steps):
            return
        period = self._page.period
        self.go(self._page.year + steps, period.last if steps > 0 else period.first)

    def zoom_to(self, zoom: Zoom) -> None:
        """See the year from nearer or farther."""
        self.view.zoom_to(zoom)

    @property
    @override
    def chosen(self) -> tuple[str, ...]:
        return self.view.selection

    @override
    def hold(self, post_ids: tuple[str, ...]) -> None:
        self.view.hold(post_ids)
        self.view.setFocus()

    @override
    def let_go(self) -> tuple[str, ...]:
        return self.view.let_go()

    def restore(self, settings: Settings) -> None:
        """Show the year as it was left, its zoom and its rows, as soon as it is asked for."""
        if self._view is None:
            self._kept = settings
        else:
            self._put_back(settings)

    def _put_back(self, settings: Settings) -> None:
        from ui.views.year.parts import RowChoice

        kept = settings.unknown.get(KEPT)
        if isinstance(kept, dict):
            self.view.show_rows(RowChoice(_texts(kept.get("folded")), _texts(kept.get("hidden"))))
            if kept.get("zoom") in tuple(Zoom):
                self.zooms.choose(str(kept["zoom"]))

    @override
    def left_as(self, settings: Settings) -> Settings:
        if self._view is None:
            return settings
        choice = self.view.choice
        kept = {"zoom": self.zooms.chosen(), "folded": sorted(choice.folded), "hidden": sorted(choice.hidden)}
        return replace(settings, unknown={**settings.unknown, KEPT: kept})

    @override
    def refresh(self) -> None:
        if self._kept is not None:
            kept, self._kept = self._kept, None
            self._put_back(kept)
        year, chosen, language = self._year, self._filter, self._work.words.language
        self._work.jobs.ask(
            lambda desk: desk.year(year or IsoWeek.of(desk.today).year, language, chosen), self._show, about="year"
        )

    @override
    def title(self) -> str:
        if self._page is None:
            return str(self._year) if self._year else ""
        texts, span = self.view.texts, self.view.span
        assert texts is not None
        assert span is not None
        return texts.period(self._page.year, span)

    @override
    def note(self) -> str:
        span = self.view.span if self._page is not None else None
        if self._page is None or span is None:
            return ""
        if span.zoom is not Zoom.YEAR:
            first, last = self._page.weeks[span.start].number, self._page.weeks[span.start + span.weeks - 1].number
            return self.tr("week {first} to {last}").format(first=first, last=last)
        if len(self._page.weeks) == USUAL_WEEKS:
            return ""
        return self.tr("{number} weeks").format(number=len(self._page.weeks))

    @override
    def figures(self) -> tuple[str, str]:
        if self._page is None:
            return "", ""
        count = self.tr("{posts} posts · {signals} signals in {year}").format(
            posts=self._page.posts, signals=self._page.signals, year=self._page.year
        )
        if self._page.hidden:
            count += " · " + self.tr("{number} hidden by the filter").format(number=self._page.hidden)
        ad_hoc = round(100 * self._page.ad_hoc_share)
        shares = self.tr("Fixed sections {fixed} % · ad hoc {ad_hoc} %").format(fixed=100 - ad_hoc, ad_hoc=ad_hoc)
        return count, shares if self._page.posts else ""

    def _show(self, page: YearPage) -> None:
        day = self._wanted or (page.today if self._year is None else None)
        self._page, self._year, self._wanted = page, page.year, None
        self.view.show_page(page, day)
        self.page_changed.emit(page)

    def _connect(self, view: YearView) -> None:
        view.chosen.connect(self.post_chosen)
        view.opened.connect(self.post_chosen)
        view.week_opened.connect(self.week_opened)
        view.section_opened.connect(self.section_opened)
        view.slot_opened.connect(self._open_slot)
        view.slot_skip_requested.connect(self.skip_requested)
        view.slot_move_requested.connect(self._move_slot)
        view.slot_restore_requested.connect(self._restore_slot)
        view.move_requested.connect(self._move)
        view.copy_requested.connect(self._copy)
        view.copy_into_requested.connect(self._copy_into)
        view.fill_requested.connect(self._fill_slot)
        view.dragged_outside.connect(self.dragged_outside)
        view.dropped_outside.connect(self.dropped_outside)
        view.campaign_opened.connect(self.campaign_opened)
        view.campaign_wanted.connect(self.campaign_wanted)
        view.campaign_period_requested.connect(self._move_campaign)
        view.step_requested.connect(self.step)
        view.zoom_changed.connect(self._zoomed)

    def _zoomed(self, zoom: str) -> None:
        self.zooms.choose(zoom)
        if self._page is not None:
            self.page_changed.emit(self._page)

    def _choose_zoom(self, zoom: str) -> None:
        self.zoom_to(Zoom(zoom))

    def _move_campaign(self, campaign_id: str, first: date, last: date) -> None:
        self._work.bridge.do(lambda desk: acts.move_campaign(desk, campaign_id, first, last))

    def _restore_slot(self, section_id: str, original_on: date) -> None:
        self._work.bridge.do(lambda desk: acts.restore_slot(desk, section_id, original_on))


def _texts(value: object) -> frozenset[str]:
    return frozenset(each for each in value if isinstance(each, str)) if isinstance(value, list) else frozenset()
