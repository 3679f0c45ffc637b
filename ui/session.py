"""The session: builds the screens around one window and connects what they ask to the ones who do it."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from ui.arguments import SCREENS
from ui.gathering import Gathering
from ui.screens.calendars import Calendars
from ui.screens.exchange import Exchange
from ui.screens.finding.screen import Finding
from ui.screens.heard.screen import HeardScreen
from ui.screens.making.screen import Making
from ui.screens.menus import Menus
from ui.screens.places import Places
from ui.screens.planning import Planning
from ui.screens.post import PostScreen
from ui.screens.privacy.screen import PrivacyScreen
from ui.screens.saving import Saving
from ui.screens.workplace import Workplace
from ui.sheets import Sheets
from ui.theme.style import Tone
from ui.views.week import WHOLE_WEEK, WORK_DAYS
from ui.widgets.scrolling import Scrolling
from ui.window import Window
from ui.wiring import make_themes, makers

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from newsroom.dates.period import Period
    from newsroom.dates.week import IsoWeek
    from newsroom.desk import Desk
    from newsroom.errors import NewsroomError
    from newsroom.words import Words
    from ui.bridge import Bridge
    from ui.screens.posts.screen import PostsScreen
    from ui.screens.screen import Screen
    from ui.screens.themes.screen import ThemesScreen
    from ui.screens.week import WeekScreen
    from ui.screens.year import YearScreen
    from ui.settings import Settings
    from ui.theme.style import Style

SMALLEST, LARGEST, STEP = 100, 200, 25


class Session(QObject):
    """One window at work on one calendar."""

    settings_changed = Signal(object)
    restart_requested = Signal(object)

    def __init__(self, bridge: Bridge, words: Words, style: Style, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.window = Window(style)
        self.words = words
        self._bridge = bridge
        self.work = work = Workplace(bridge.jobs, bridge, words, style, self.window)
        self.places = Places(makers(self, self), "week", self)
        self.places.built.connect(self._receive)
        self.post, self.heard = PostScreen(work, self), HeardScreen(work, self)
        self.making, self.exchange = Making(work, self), Exchange(work, self)
        self.calendars = Calendars(work, settings, self)
        self.privacy = PrivacyScreen(work, self)
        self.saving = Saving(bridge, words, self.window.status, self)
        self.finding = Finding(work, self.window.top, self.window.table, self)
        self.sheets = Sheets(self.window, self.post, self.heard, self)
        self.menus = Menus(work, self.week.view, self.making, self)
        self.planning = Planning(work, self.places, self.making, self)
        self.gathering = Gathering(self, self)
        self._connect_screens()
        self._connect_frame()
        self._connect_actions()
        self.window.restore(settings)
        self._toggle_work_week()
        self._toggle_lanes()

    @property
    def week(self) -> WeekScreen:
        """Give the week."""
        return cast("WeekScreen", self.places["week"])

    @property
    def year(self) -> YearScreen:
        """Give the year."""
        return cast("YearScreen", self.places["year"])

    @property
    def posts(self) -> PostsScreen:
        """Give all posts."""
        return cast("PostsScreen", self.places["posts"])

    @cached_property
    def themes(self) -> ThemesScreen:
        """Give the sheet of themes; it is built with the first theme that is asked for."""
        return make_themes(self, self)

    @cached_property
    def start(self) -> Scrolling:
        """Give the page that shows without a calendar; most days begin with one."""
        return Scrolling(self.calendars.widget)

    def attach(self, desk: Desk, path: Path) -> None:
        """Show a calendar that was just opened."""
        self._bridge.attach(desk)
        self._begin(path)
        self.calendars.opened()

    def resume(self, path: Path, before: Session) -> None:
        """Go on where the window before this one was, in other looks or another language."""
        self.places.name = before.places.name
        self._bridge.stack_changed.emit(self._bridge.stack)
        self._begin(path)
        self.week.go(before.week.week)

    def _begin(self, path: Path) -> None:
        self.window.setWindowTitle(self.tr("{calendar} – Newsroom").format(calendar=path.stem))
        self.window.status.show_calendar(path.name)
        self.window.status.show_saved()
        self._remember(self.settings.opened(str(path)))
        self.sheets.close()
        self.finding.forget()
        self.show_screen(self.places.current)
        self.places.current.today()

    def show_start(self) -> None:
        """Show how to begin, when there is no calendar."""
        self.window.setWindowTitle(self.tr("Newsroom"))
        self.window.show_page(self.start)

    def show_screen(self, screen: Screen) -> None:
        """Show one of the screens."""
        self.places.name = name = self.places.name_of(screen)
        self.window.show_page(screen.widget, name)
        self.window.top.show_zooms(screen.control)
        screen.widget.setFocus()
        self.sheets.follow()
        self._show_page()

    def show_week(self, week: IsoWeek) -> None:
        """Go to a week."""
        self.show_screen(self.week)
        self.week.go(week)

    def show_error(self, error: NewsroomError) -> None:
        """Tell what went wrong in one sentence."""
        self.window.toast.show_message(self.words.error(error), Tone.BAD)
        self.window.status.show_saved()

    def tell(self, text: str) -> None:
        """Tell something that went well."""
        self.window.toast.show_message(text, Tone.OK)

    def _receive(self, _name: str, screen: Screen) -> None:
        """Connect a screen that was just built to the frame."""
        screen.set_filter(self.window.top.chosen())
        self.window.pages.addWidget(screen.widget)
        if screen.rest is not None:
            self.sheets.rests_on(screen.widget, screen.rest)
        screen.page_changed.connect(self._show_page)
        screen.post_chosen.connect(self.choose_post)
        self.window.top.filter_changed.connect(screen.set_filter)

    def _connect_screens(self) -> None:
        self.sheets.rests_on(self.week.widget, self.sheets.overview)
        for chooser in (self.menus, self.planning, self.heard, self.exchange):
            chooser.post_chosen.connect(self.choose_post)
        self.week.slot_opened.connect(self.making.plan_slot)
        self.week.lanes.chosen_changed.connect(self._choose_lanes)
        self.week.theme_chosen.connect(self.sheets.choose_theme)
        self.week.create_requested.connect(self.making.new_post)
        self.week.link_requested.connect(self.making.link_post)
        self.week.delete_requested.connect(self.post.delete_posts)
        self.menus.delete_requested.connect(self.post.delete_posts)
        self.menus.section_requested.connect(self.planning.edit_section)
        self.menus.template_requested.connect(self.planning.keep_template)
        self.planning.year_prepared.connect(self._prepared)
        self.planning.fix_requested.connect(self.sheets.mend_post)
        self.making.made.connect(self.choose_post)
        self.week.page_changed.connect(self.sheets.overview.show_page)
        self.sheets.overview.theme_chosen.connect(self.sheets.choose_theme)
        self.sheets.overview.plan_requested.connect(self.making.plan_theme)
        self.post.link_requested.connect(self.making.link_post)
        self.exchange.told.connect(self.tell)
        self.window.file_dropped.connect(self.exchange.import_dropped)
        self.calendars.import_requested.connect(self.exchange.import_posts)
        self.calendars.told.connect(self.tell)
        self.planning.open_requested.connect(self.calendars.open_requested)
        self.calendars.settings_chosen.connect(self.restart_requested)
        self.finding.week_requested.connect(self.show_week)
        self.finding.year_requested.connect(self._go_to_year)
        self.finding.post_chosen.connect(self.week.reveal)
        self.finding.post_chosen.connect(self.choose_post)
        self.finding.theme_chosen.connect(self.sheets.choose_theme)
        for opener in (self.finding, self.heard):
            opener.theme_opened.connect(self.show_theme)

    def _connect_frame(self) -> None:
        top, table = self.window.top, self.window.table
        top.earlier_requested.connect(table["earlier"].trigger)
        top.later_requested.connect(table["later"].trigger)
        top.today_requested.connect(table["today"].trigger)
        self.window.closing.connect(self._leave)
        self.saving.stack_named.connect(self.window.show_stack)
        self._bridge.failed.connect(self.show_error)
        self._bridge.jobs.failed.connect(self.show_error)

    def _connect_actions(self) -> None:
        handlers: dict[str, Callable[..., object]] = {
            "new_post": self._new_post,
            "new_signal": self.making.new_signal,
            "new_theme": self._new_theme,
            "undo": self._bridge.undo,
            "redo": self._bridge.redo,
            "search": self.finding.open,
            "link": self._link,
            "delete_post": self.post.delete,
            "duplicate_post": self.post.duplicate,
            "new_calendar": self.calendars.new,
            "open_calendar": self.calendars.open,
            "open_demo": self.calendars.open_demo,
            "import_posts": self.exchange.import_posts,
            "import_signals": self.exchange.import_signals,
            "import_dates": self.exchange.import_dates,
            "fetch_news": self.exchange.fetch_news,
            "paste_signals": self.exchange.paste_signals,
            "export_posts": self._export_posts,
            "export_calendar": self._export_calendar,
            "backup": self.calendars.save_copy,
            "settings": self._choose_settings,
            "quit": self.window.close,
            **{name: partial(self._enter, name) for name in SCREENS},
            "zoom_year": partial(self._zoom, "year"),
            "zoom_quarter": partial(self._zoom, "quarter"),
            "zoom_month": partial(self._zoom, "month"),
            "earlier": self._earlier,
            "later": self._later,
            "today": self._today,
            "work_week": self._toggle_work_week,
            "by_channel": self._toggle_lanes,
            "larger": partial(self._resize_text, STEP),
            "smaller": partial(self._resize_text, -STEP),
            "meeting": self.gathering.toggle,
            "meeting_full": self.gathering.toggle_full,
            "clippings": self.gathering.open_clippings,
            "help": self.calendars.open_manual,
            "keys": self._open_keys,
        }
        for name, handler in handlers.items():
            self.window.table.connect_to(name, handler)

    def _show_page(self) -> None:
        screen = self.places.current
        self.window.top.show_period(screen.title(), screen.note())
        self.window.status.show_figures(*screen.figures())

    def choose_post(self, post_id: str) -> None:
        """Show a post at the right."""
        if post_id:
            self.finding.saw(post_id)
        self.sheets.choose_post(post_id)

    def _new_post(self) -> None:
        week = self.week.week if self.places.name == "week" else None
        self.making.new_post_in(week)

    def _new_theme(self) -> None:
        self.themes.new_theme()

    def show_theme(self, theme_id: str, *_: object) -> None:
        """Show a theme as an issue."""
        self.themes.show_theme(theme_id)

    def _link(self) -> None:
        if self.post.post_id:
            self.making.link_post(self.post.post_id)

    def _period(self) -> Period | None:
        return self.places.current.period or self.week.period

    def _export_posts(self) -> None:
        self.exchange.export_posts(self._period())

    def _export_calendar(self) -> None:
        self.exchange.export_calendar(self._period())

    def _go_to_year(self, year: int) -> None:
        self.show_screen(self.year)
        self.year.go(year)

    def _prepared(self, year: int) -> None:
        self.year.go(year)

    def _enter(self, name: str, *_: object) -> None:
        day: date | None = self.week.day
        self.show_screen(self.places[name])
        self.places.current.enter(day)

    def _zoom(self, zoom: str, *_: object) -> None:
        from ui.views.year.zoom import Zoom

        if self.places.name != "year":
            self._enter("year")
        self.year.zoom_to(Zoom(zoom))

    def _earlier(self) -> None:
        self.places.current.step(-1)

    def _later(self) -> None:
        self.places.current.step(1)

    def _today(self) -> None:
        self.places.current.today()

    def _toggle_work_week(self) -> None:
        work_week = self.window.table["work_week"].isChecked()
        self.week.view.work_week = WORK_DAYS if work_week else WHOLE_WEEK

    def _toggle_lanes(self) -> None:
        self.week.by_channel(chosen=self.window.table["by_channel"].isChecked())

    def _choose_lanes(self, _lanes: str) -> None:
        if self.week.is_by_channel != self.window.table["by_channel"].isChecked():
            self.window.table["by_channel"].trigger()

    def _resize_text(self, step: int, *_: object) -> None:
        percent = min(LARGEST, max(SMALLEST, self.settings.font_percent + step))
        if percent != self.settings.font_percent:
            self.restart_requested.emit(replace(self.settings, font_percent=percent))

    def _choose_settings(self) -> None:
        self.calendars.choose_settings(self.settings)

    def _open_keys(self) -> None:
        self.calendars.open_keys(list(self.window.table))

    def _leave(self) -> None:
        left = self.window.left_as(self.settings)
        for screen in self.places:
            left = screen.left_as(left)
        self._remember(left)

    def _remember(self, settings: Settings) -> None:
        self.settings = settings
        self.settings_changed.emit(settings)
