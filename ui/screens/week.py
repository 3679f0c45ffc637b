"""The week screen: asks for the week, shows it, and turns what is asked in the view into edits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, Signal
from typing_extensions import override

from newsroom import acts
from newsroom.dates.week import IsoWeek
from ui.screens.calendar import Calendar
from ui.views.week.turning import shown_days, turn
from ui.views.week.view import WeekView
from ui.widgets.pill import Choice
from ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsroom.dates.period import Period
    from newsroom.insight.week import WeekPage
    from ui.screens.workplace import Workplace

TIME, CHANNEL = "time", "channel"


class WeekScreen(Calendar):
    """Shows one ISO week; without one, the week of today."""

    page_changed = Signal(object)
    touching = (
        "post", "placement", "signal", "link", "decision", "deviation", "section", "theme", "channel", "target_group",
        "goal", "campaign", "own_date", "setting",
    )  # fmt: skip
    theme_chosen = Signal(str, object)
    create_requested = Signal(object, object)
    link_requested = Signal(str)
    delete_requested = Signal(object)

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(work, parent)
        self._week: IsoWeek | None = None
        self._awaited = ""
        self._page: WeekPage | None = None
        self.view = WeekView()
        self.view.set_look(work.style, work.words)
        choices = [Choice(TIME, self.tr("Time")), Choice(CHANNEL, self.tr("Channel"))]
        self.lanes = SegmentedControl(choices, self.tr("Order of the cards"), self.view)
        self.lanes.hide()
        self._connect()

    @property
    @override
    def widget(self) -> QWidget:
        return self.view

    @property
    def page(self) -> WeekPage | None:
        """Give the page that shows."""
        return self._page

    @property
    def week(self) -> IsoWeek | None:
        """Give the week that shows or is on its way."""
        return self._week

    @property
    @override
    def period(self) -> Period | None:
        return self._week.period if self._week else None

    @property
    @override
    def day(self) -> date | None:
        return self._week.days[3] if self._week else None

    @override
    def today(self) -> None:
        self.go(None)

    @override
    def go_to(self, at: str) -> None:
        self.go(IsoWeek.parse(at) if at else None)

    @property
    @override
    def control(self) -> QWidget:
        return self.lanes

    @property
    def is_by_channel(self) -> bool:
        """Say whether the lanes by channel were chosen."""
        return self.lanes.chosen() == CHANNEL

    def by_channel(self, *, chosen: bool) -> None:
        """Put the posts of a day in lanes by channel, or by time."""
        self.lanes.choose(CHANNEL if chosen else TIME)
        if self.view.by_channel != chosen:
            self.view.by_channel = chosen

    def go(self, week: IsoWeek | None) -> None:
        """Show a week; None is the week of today."""
        self._week = week
        self.refresh()

    @override
    def step(self, weeks: int) -> None:
        if self._week is None or turn(self.view, weeks):
            return
        self.view.paging.arrive(weeks)
        self.go(self._week.shift(weeks))

    @property
    @override
    def chosen(self) -> tuple[str, ...]:
        return self.view.selected

    @override
    def hold(self, post_ids: tuple[str, ...]) -> None:
        self.view.cut, self.view.copied = post_ids, ()
        self.view.setFocus()

    @override
    def let_go(self) -> tuple[str, ...]:
        found, self.view.cut = self.view.cut, ()
        self.view.update()
        return found

    def reveal(self, post_id: str) -> None:
        """Select a post as soon as the week with it shows."""
        self._awaited = post_id
        self.refresh()

    @override
    def refresh(self) -> None:
        week, chosen, language = self._week, self._filter, self._work.words.language
        self._work.jobs.ask(
            lambda desk: desk.week(week or IsoWeek.of(desk.today), chosen, language), self._show, about="week"
        )

    @override
    def title(self) -> str:
        return self.tr("Week {number}").format(number=self._week.number) if self._week else ""

    @override
    def note(self) -> str:
        if self._week is None:
            return ""
        locale = QLocale(self._work.words.language)
        part = shown_days(self.view) if self._page is not None and self._page.week == self._week else None
        first, last = part or (self._week.monday, self._week.sunday)
        form, end = ("d MMMM" if first.month != last.month else "d"), "d MMMM yyyy"
        if part is not None:
            form, end = f"ddd {form}", f"ddd {end}"
        begin = f"{locale.toString(_qt(first), form)} – " if first != last else ""
        return begin + locale.toString(_qt(last), end)

    @override
    def figures(self) -> tuple[str, str]:
        if self._page is None:
            return "", ""
        count = self.tr("{posts} posts · {signals} signals this week").format(
            posts=self._page.posts, signals=self._page.signals
        )
        if self._page.hidden:
            count += " · " + self.tr("{number} hidden by the filter").format(number=self._page.hidden)
        late = self.tr("%n signal(s) past the reply norm", "", self._page.late) if self._page.late else ""
        return count, late

    def _connect(self) -> None:
        view = self.view
        view.chosen.connect(self.post_chosen)
        view.opened.connect(self.post_chosen)
        view.move_requested.connect(self._move)
        view.copy_requested.connect(self._copy)
        view.copy_into_requested.connect(self._copy_into)
        view.dragged_outside.connect(self.dragged_outside)
        view.dropped_outside.connect(self.dropped_outside)
        view.slot_opened.connect(self._open_slot)
        view.slot_move_requested.connect(self._move_slot)
        view.fill_requested.connect(self._fill_slot)
        view.create_requested.connect(self.create_requested)
        view.theme_chosen.connect(self.theme_chosen)
        view.link_requested.connect(self._link)
        view.plan_requested.connect(self._plan)
        view.theme_link_requested.connect(self._link_theme)
        view.decision_toggled.connect(self._toggle_decision)
        view.delete_requested.connect(self.delete_requested)
        view.link_key_pressed.connect(self._link_key)
        view.days_changed.connect(self._tell_days)

    def _show(self, page: WeekPage) -> None:
        self._page = page
        self._week = page.week
        self.view.show_page(page)
        if self._awaited:
            self.view.select(self._awaited)
            self._awaited = ""
        self.page_changed.emit(page)

    def _tell_days(self) -> None:
        if self._page is not None:
            self.page_changed.emit(self._page)

    def _plan(self, signal_ids: Sequence[str], section_id: str, original_on: date) -> None:
        self.slot_opened.emit(section_id, original_on, tuple(signal_ids))

    def _link(self, signal_ids: Sequence[str], post_id: str) -> None:
        self._work.bridge.do(lambda desk: acts.join(desk, signal_ids, post_id))

    def _link_theme(self, theme_id: str, day: date, post_id: str) -> None:
        self._work.bridge.do(lambda desk: acts.join_theme(desk, theme_id, day, post_id))

    def _link_key(self) -> None:
        if self.view.selected:
            self.link_requested.emit(self.view.selected[0])

    def _toggle_decision(self, decision_id: str) -> None:
        self._work.bridge.do(lambda desk: acts.toggle_decision(desk, decision_id))


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
