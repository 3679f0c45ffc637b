"""What every screen of the window is: a page with a period, a filter, and words for the frame around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Signal

from newsroom.insight.table import EVERYTHING, PostFilter

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from newsroom.dates.period import Period
    from newsroom.desk import Changed
    from ui.screens.workplace import Workplace
    from ui.settings import Settings


class Screen(QObject):
    """Asks again whenever a change touches what it shows; while it does not show, it waits until it does.

    `touching` names the tables that it reads; a calendar has the ideas beside it, to be dragged onto it;
    another screen may have them in its sheet.
    """

    page_changed = Signal()
    post_chosen = Signal(str)
    touching: ClassVar[tuple[str, ...]] = ()
    is_calendar: ClassVar[bool] = False
    rests_on_ideas: ClassVar[bool] = False

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._filter: PostFilter = EVERYTHING
        work.bridge.changed.connect(self._changed)

    @property
    def widget(self) -> QWidget:
        """Give the page of the window."""
        raise NotImplementedError

    @property
    def control(self) -> QWidget | None:
        """Give what stands in the top bar while this screen shows."""
        return None

    @property
    def rest(self) -> QWidget | None:
        """Give the sheet that stands in the panel while nothing is chosen."""
        return None

    @property
    def period(self) -> Period | None:
        """Give the days that show."""
        return None

    @property
    def day(self) -> date | None:
        """Give the day that this screen is about, for the screen that comes after it."""
        return None

    def enter(self, _day: date | None) -> None:
        """Show what is here, coming from a screen that was about a day."""
        self.refresh()

    def refresh(self) -> None:
        """Ask for the page again."""
        raise NotImplementedError

    def today(self) -> None:
        """Go to today."""
        raise NotImplementedError

    def go_to(self, at: str) -> None:
        """Go to a week or year that was written as 2027-W03 or 2027; nothing written is today.

        Raises Refused as `IsoWeek.parse` does, or `no_year`.
        """
        raise NotImplementedError

    def step(self, steps: int) -> None:
        """Go some steps earlier or later."""
        raise NotImplementedError

    def set_filter(self, chosen: PostFilter) -> None:
        """Narrow the screen."""
        self._filter = chosen
        if self.widget.isVisible():
            self.refresh()

    def title(self) -> str:
        """Name what shows, in large letters."""
        raise NotImplementedError

    def note(self) -> str:
        """Say more about it, in small letters."""
        return ""

    def figures(self) -> tuple[str, str]:
        """Count what shows, and what waits, for the status line."""
        return "", ""

    def left_as(self, settings: Settings) -> Settings:
        """Give the settings with how the screen stands now."""
        return settings

    def _changed(self, changed: Changed) -> None:
        if self.widget.isVisible() and (changed.changes is None or changed.changes.touches(*self.touching)):
            self.refresh()
