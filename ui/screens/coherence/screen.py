"""The coherence screen: asks for a period, shows listening beside sending, and turns what is asked into acts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from newsroom.dates.period import Period
from newsroom.dates.span import Span, span_around, stepped
from newsroom.dates.week import IsoWeek
from newsroom.errors import Refused
from newsroom.insight.coherence.gaps import GapKind
from newsroom.insight.coherence.lines import By
from ui.screens.coherence import reads
from ui.screens.coherence.counting import CountedWords
from ui.screens.coherence.reports import Reports
from ui.screens.screen import Screen
from ui.views.coherence.view import CoherenceView
from ui.views.coherence.wording import number, span_words
from ui.widgets.pill import Choice
from ui.widgets.scrolling import Scrolling
from ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from newsroom.desk import Desk
    from newsroom.insight.coherence.gaps import Gap
    from newsroom.insight.coherence.page import CoherencePage
    from newsroom.insight.coherence.timeline import Timeline
    from ui.screens.making.screen import Making
    from ui.screens.workplace import Workplace
    from ui.settings import Settings

KEPT = "coherence_view"


class CoherenceScreen(Screen):
    """Shows one period; without one, the quarter of today."""

    page_changed = Signal()
    touching = (
        "signal", "link", "post", "theme", "policy_domain", "district", "section", "deviation", "target_group",
        "setting",
    )  # fmt: skip
    week_opened = Signal(object)
    theme_opened = Signal(str)
    sheet_requested = Signal(object)
    told = Signal(str)

    def __init__(self, work: Workplace, making: Making, parent: QObject | None = None) -> None:
        super().__init__(work, parent)
        self._making = making
        self._period: Period | None = None
        self._by, self._key = By.THEME, ""
        self._page: CoherencePage | None = None
        self.view = CoherenceView(work.style, work.words)
        self.counted = CountedWords(work, self)
        self.reports = Reports(work, self)
        self.reports.told.connect(self.told)
        self._scrolling = Scrolling(self.view)
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scrolling)
        self._holder.setFocusProxy(self.view)
        self._connect()

    @property
    @override
    def widget(self) -> QWidget:
        return self._holder

    @property
    @override
    def control(self) -> QWidget | None:
        return self.spans

    @cached_property
    def spans(self) -> SegmentedControl:
        """Give the choice of how long a period is."""
        words = {
            Span.MONTH: self.tr("Month"),
            Span.QUARTER: self.tr("Quarter"),
            Span.YEAR: self.tr("Year"),
            Span.WEEKS: self.tr("8 weeks"),
        }
        spans = SegmentedControl([Choice(span, text) for span, text in words.items()], self.tr("Period"), self.view)
        spans.hide()
        spans.choose(Span.QUARTER)
        spans.chosen_changed.connect(self._choose_span)
        return spans

    @property
    @override
    def period(self) -> Period | None:
        return self._period

    @property
    def page(self) -> CoherencePage | None:
        """Give the page that shows."""
        return self._page

    @property
    def span(self) -> Span:
        """Give how long a period is."""
        return Span(self.spans.chosen())

    @override
    def refresh(self) -> None:
        chosen, by, key, span, period = self._filter, self._by, self._key, self.span, self._period

        def read(desk: Desk) -> reads.Shown:
            return reads.read_shown(desk, reads.Asked(period or span_around(span, desk.today), by, chosen), key)

        self._work.jobs.ask(read, self._show, about="coherence")

    @override
    def today(self) -> None:
        self._period = None
        self.refresh()

    @override
    def go_to(self, at: str) -> None:
        if not at:
            self.today()
            return
        if at.isdigit():
            self.spans.choose(Span.YEAR)
            self._period = Period.of_year(_year(at))
        else:
            self._period = span_around(self.span, IsoWeek.parse(at).monday)
        self.refresh()

    @override
    def step(self, steps: int) -> None:
        if self._period is not None:
            self._period = stepped(self.span, self._period, steps)
            self.refresh()

    @override
    def title(self) -> str:
        return self.tr("Coherence")

    @override
    def note(self) -> str:
        return span_words(self._period) if self._period else ""

    @override
    def figures(self) -> tuple[str, str]:
        page = self._page
        if page is None:
            return "", ""
        count = self.tr("{signals} signals · {posts} posts in this period").format(
            signals=number(page.figures.tally.signals), posts=number(page.figures.posts)
        )
        loose = self.tr("%n signal(s) without a post", "", len(page.signals_without_post))
        bare = self.tr("%n post(s) without a signal", "", len(page.posts_without_signal))
        return count, f"{loose} · {bare}"

    def restore(self, settings: Settings) -> None:
        """Show coherence as it was left: how long a period, and by what."""
        kept = settings.unknown.get(KEPT)
        if isinstance(kept, dict):
            if kept.get("span") in tuple(Span):
                self.spans.choose(str(kept["span"]))
            if kept.get("by") in tuple(By):
                self._by = By(str(kept["by"]))

    @override
    def left_as(self, settings: Settings) -> Settings:
        kept = {"span": self.spans.chosen(), "by": str(self._by)}
        return replace(settings, unknown={**settings.unknown, KEPT: kept})

    def _show(self, shown: reads.Shown) -> None:
        self._page, self._period, self._key = shown.page, shown.page.period, shown.key
        self.view.show_page(shown.page, shown.key, shown.norm_minutes)
        if shown.timeline is not None:
            self.view.show_timeline(shown.timeline)
        self.page_changed.emit()

    def _asked(self) -> reads.Asked | None:
        return reads.Asked(self._period, self._by, self._filter) if self._period else None

    def _choose_span(self, span: str) -> None:
        if self._page is not None:
            today, shown = self._page.today, self._page.period
            self._period = span_around(Span(span), today if today in shown else shown.first)
            self.refresh()

    def _choose_by(self, by: str) -> None:
        if by != self._by:
            self._by, self._key = By(by), ""
            self.refresh()

    def _choose_line(self, key: str) -> None:
        asked = self._asked()
        if asked is not None:
            self._key = key
            self._work.jobs.ask(lambda desk: reads.read_line(desk, asked, key), self._show_line, about="timeline")

    def _show_line(self, timeline: Timeline) -> None:
        self.view.balance.show_lines(self._page.lines.lines if self._page else (), self._key)
        self.view.show_timeline(timeline)

    def _open_line(self, key: str) -> None:
        if self._by is By.THEME:
            self.theme_opened.emit(key)
        else:
            self._count_heard(key)

    def _count_figure(self, key: str) -> None:
        self._count(partial(reads.read_figure, key=key))

    def _count_heard(self, key: str) -> None:
        self._count(partial(reads.read_heard, key=key))

    def _count_sent(self, key: str) -> None:
        self._count(partial(reads.read_sent, key=key))

    def _count(self, read: partial[reads.Counted]) -> None:
        asked = self._asked()
        if asked is not None:
            self._work.jobs.ask(lambda desk: read(desk, asked), self._show_counted, about="counted")

    def _show_counted(self, counted: reads.Counted) -> None:
        self.counted.show(counted)
        self.sheet_requested.emit(self.counted.panel)

    def _plan(self, gap: Gap) -> None:
        if self._period is not None:
            self._making.plan_line(self._by, gap.line.key, self._period, gap.place)

    def _look(self, gap: Gap) -> None:
        (self._count_heard if gap.kind is GapKind.LOUD else self._count_sent)(gap.line.key)

    def _report(self, form: str) -> None:
        asked = self._asked()
        if asked is not None:
            self.reports.coherence(asked, form)

    def _connect(self) -> None:
        view = self.view
        view.by_changed.connect(self._choose_by)
        view.line_chosen.connect(self._choose_line)
        view.theme_opened.connect(self._open_line)
        view.figure_requested.connect(self._count_figure)
        view.signals_requested.connect(self._count_heard)
        view.posts_requested.connect(self._count_sent)
        view.plan_requested.connect(self._plan)
        view.looked.connect(self._look)
        view.report_requested.connect(self._report)
        view.timeline.signal_chosen.connect(self._making.edit_signal)
        view.timeline.post_chosen.connect(self.post_chosen)
        view.timeline.week_chosen.connect(self.week_opened)
        self.counted.panel.signal_chosen.connect(self._making.edit_signal)
        self.counted.panel.post_chosen.connect(self.post_chosen)


def _year(text: str) -> int:
    """Read a year that a date can have. Raises Refused `no_year`."""
    year = int(text)
    if not date.min.year < year < date.max.year:
        raise Refused("no_year", text=text)
    return year
