"""Each screen of a window, built when it is first asked for and connected to what answers its requests."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from ui.screens.week import WeekScreen

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from newsroom.dates.week import IsoWeek
    from ui.screens.making.screen import Making
    from ui.screens.planning import Planning
    from ui.screens.post import PostScreen
    from ui.screens.screen import Screen
    from ui.screens.themes.screen import ThemesScreen
    from ui.screens.workplace import Workplace
    from ui.settings import Settings
    from ui.sheets import Sheets
    from ui.window import Window


class Hub(Protocol):
    """What the screens of a session are connected to."""

    settings: Settings
    window: Window
    work: Workplace
    post: PostScreen
    making: Making
    planning: Planning
    sheets: Sheets

    def show_week(self, week: IsoWeek) -> None:
        """Go to a week."""
        ...

    def show_theme(self, theme_id: str) -> None:
        """Show a theme as an issue."""
        ...

    def choose_post(self, post_id: str) -> None:
        """Show a post at the right."""
        ...

    def tell(self, text: str) -> None:
        """Tell something that went well."""
        ...


def makers(hub: Hub, parent: QObject) -> dict[str, Callable[[], Screen]]:
    """Give what builds each screen, by its name."""
    made = {
        "week": make_week,
        "year": make_year,
        "posts": make_posts,
        "signals": make_signals,
        "coherence": make_coherence,
    }
    return {name: partial(make, hub, parent) for name, make in made.items()}


def make_week(hub: Hub, parent: QObject) -> Screen:
    """Build the week; it is connected by the session, for it is always there."""
    return WeekScreen(hub.work, parent)


def make_year(hub: Hub, parent: QObject) -> Screen:
    """Build the year."""
    from ui.screens.year import YearScreen

    year = YearScreen(hub.work, parent)
    year.restore(hub.settings)
    year.slot_opened.connect(hub.making.plan_slot)
    year.week_opened.connect(hub.show_week)
    year.skip_requested.connect(hub.making.skip_slot)
    year.section_opened.connect(hub.planning.edit_section)
    year.campaign_opened.connect(hub.planning.edit_campaign)
    year.campaign_wanted.connect(hub.planning.new_campaign)
    return year


def make_posts(hub: Hub, parent: QObject) -> Screen:
    """Build the table and board of all posts."""
    from ui.screens.posts.screen import PostsScreen

    posts = PostsScreen(hub.work, hub.making, hub.post, parent)
    posts.filter_requested.connect(hub.window.top.filters.choose)
    return posts


def make_signals(hub: Hub, parent: QObject) -> Screen:
    """Build the list of all signals."""
    from ui.screens.signals.screen import SignalsScreen

    signals = SignalsScreen(hub.work, hub.making, parent)
    signals.sheet_opened.connect(hub.sheets.open_rest)
    return signals


def make_coherence(hub: Hub, parent: QObject) -> Screen:
    """Build listening beside sending."""
    from ui.screens.coherence.screen import CoherenceScreen

    coherence = CoherenceScreen(hub.work, hub.making, parent)
    coherence.restore(hub.settings)
    hub.sheets.add(coherence.counted.panel)
    coherence.week_opened.connect(hub.show_week)
    coherence.theme_opened.connect(hub.show_theme)
    coherence.sheet_requested.connect(hub.sheets.show)
    coherence.counted.panel.close_requested.connect(hub.sheets.close)
    coherence.told.connect(hub.tell)
    return coherence


def make_themes(hub: Hub, parent: QObject) -> ThemesScreen:
    """Build the sheet of themes as issues."""
    from ui.screens.themes.screen import ThemesScreen

    themes = ThemesScreen(hub.work, hub.making, parent)
    hub.sheets.add(themes.widget, themes.counted.panel)
    themes.sheet_requested.connect(hub.sheets.show)
    themes.closed.connect(hub.sheets.close)
    themes.told.connect(hub.tell)
    themes.post_chosen.connect(hub.choose_post)
    return themes
