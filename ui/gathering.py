"""The newsroom meeting in a window: beside the week, or full screen on the wall; built with its first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from datetime import date

    from newsroom.dates.week import IsoWeek
    from ui.screens.making.screen import Making
    from ui.screens.meeting.clippings import ClippingsScreen
    from ui.screens.meeting.screen import MeetingScreen
    from ui.screens.screen import Screen
    from ui.screens.week import WeekScreen
    from ui.screens.workplace import Workplace
    from ui.sheets import Sheets
    from ui.window import Window


class Hub(Protocol):
    """What the meeting is connected to."""

    window: Window
    work: Workplace
    making: Making
    sheets: Sheets

    @property
    def week(self) -> WeekScreen:
        """Give the week."""
        ...

    def show_screen(self, screen: Screen) -> None:
        """Show a screen."""
        ...

    def choose_post(self, post_id: str) -> None:
        """Show a post at the right."""
        ...

    def tell(self, text: str) -> None:
        """Tell something that went well."""
        ...


class Gathering(QObject):
    """Opens and closes the meeting of the week that shows."""

    def __init__(self, hub: Hub, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hub = hub
        self._meeting: MeetingScreen | None = None
        self._clippings: ClippingsScreen | None = None
        self._was_full = False
        hub.sheets.overview.meeting_requested.connect(hub.window.table["meeting"].trigger)
        hub.sheets.overview.clippings_requested.connect(hub.window.table["clippings"].trigger)
        hub.week.page_changed.connect(self._follow)

    @property
    def meeting(self) -> MeetingScreen:
        """Give the meeting."""
        if self._meeting is None:
            from ui.screens.meeting.screen import MeetingScreen

            found = self._meeting = MeetingScreen(self._hub.work, self)
            self._hub.window.panel.add(found.widget)
            found.closed.connect(self.close)
            found.full_requested.connect(self.toggle_full)
            found.full_closed.connect(self.toggle_full)
            found.post_chosen.connect(self._hub.choose_post)
            found.theme_chosen.connect(self._hub.sheets.choose_theme)
            found.plan_requested.connect(self._hub.making.plan_theme)
            found.slot_opened.connect(self._open_slot)
            found.told.connect(self._hub.tell)
        return self._meeting

    @property
    def clippings(self) -> ClippingsScreen | None:
        """Give the clippings once they were asked for."""
        return self._clippings

    @property
    def is_open(self) -> bool:
        """Say whether the meeting stands beside the week."""
        return self._hub.window.table["meeting"].isChecked()

    @property
    def is_full(self) -> bool:
        """Say whether the meeting is on the wall."""
        return self._meeting is not None and self._hub.window.pages.currentWidget() is self._meeting.board

    def toggle(self, *_: object) -> None:
        """Open the meeting beside the week, or close it."""
        if not self.is_open:
            self.close()
            return
        self._go_to_week()
        self._hub.sheets.opens_on(self._hub.week.widget, self.meeting.widget)
        self._light(on=True)
        self._show_week()
        self.meeting.panel.agenda.setFocus()

    def close(self) -> None:
        """Let the overview stand beside the week again."""
        self._light(on=False)
        self.meeting.panel.commit()
        self._hub.sheets.rests_on(self._hub.week.widget, self._hub.sheets.overview)
        self._hub.sheets.close()
        self._hub.week.widget.setFocus()

    def toggle_full(self, *_: object) -> None:
        """Put the meeting on the wall, or come back to the week."""
        window = self._hub.window
        if self.is_full:
            if not self._was_full:
                window.showNormal()
            self._hub.show_screen(self._hub.week)
            self._hub.week.refresh()
            return
        self._go_to_week()
        self._was_full = window.isFullScreen()
        window.show_page(self.meeting.board)
        window.showFullScreen()
        self.meeting.board.setFocus()
        self._show_week()

    def open_clippings(self, *_: object) -> None:
        """Show the clippings of the week that shows."""
        if self._clippings is None:
            from ui.screens.meeting.clippings import ClippingsScreen

            self._clippings = ClippingsScreen(self._hub.work, self)
            self._clippings.told.connect(self._hub.tell)
        if self._hub.week.week is not None:
            self._clippings.open(self._hub.week.week)

    def _go_to_week(self) -> None:
        if self._hub.window.pages.currentWidget() is not self._hub.week.widget:
            self._hub.show_screen(self._hub.week)
            self._hub.week.refresh()

    def _show_week(self) -> None:
        week: IsoWeek | None = self._hub.week.week
        if week is not None:
            self.meeting.show_week(week)

    def _follow(self, _page: object) -> None:
        if self._meeting is not None and (self.is_open or self.is_full):
            self._show_week()

    def _open_slot(self, section_id: str, original_on: date) -> None:
        self._hub.making.plan_slot(section_id, original_on)

    def _light(self, *, on: bool) -> None:
        self._hub.window.table["meeting"].setChecked(on)
