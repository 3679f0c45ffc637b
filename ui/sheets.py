"""The sheets of the panel: which one shows for what is chosen, and which when nothing is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.forms.week_overview import WeekOverview

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.screens.heard.screen import HeardScreen
    from ui.screens.post import PostScreen
    from ui.window import Window


class Sheets(QObject):
    """Shows a post or a theme at the right, and else what holds for the whole screen.

    A page of the window may have a sheet that rests there; a year needs all the room.
    """

    def __init__(self, window: Window, post: PostScreen, heard: HeardScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._post, self._heard = window, post, heard
        self.overview = WeekOverview()
        self._rest: dict[QWidget, QWidget] = {}
        for sheet in (post.widget, heard.widget, self.overview):
            window.panel.add(sheet)
        post.closed.connect(self.close)
        heard.closed.connect(self.close)
        window.table.connect_to("panel", self._toggle)

    def rests_on(self, page: QWidget, sheet: QWidget) -> None:
        """Let a sheet show while this page shows and nothing is chosen."""
        if sheet is not self._rest.get(page):
            self._rest[page] = sheet
            self._window.panel.add(sheet)

    def opens_on(self, page: QWidget, sheet: QWidget) -> None:
        """Let a sheet show on this page from now on, and show it at once, also where the panel was closed."""
        self.rests_on(page, sheet)
        self.show(sheet)

    def choose_post(self, post_id: str) -> None:
        """Show a post; without one, what holds for the screen."""
        if post_id:
            again = self._post.post_id == post_id
            self._post.show_post(post_id)
            # Where the panel takes the place of the week, only Enter or a double click opens a card.
            if again or not self._window.is_crowded:
                self.show(self._post.widget)
        elif self._window.panel.sheet() is self._post.widget:
            self.close()

    def mend_post(self, post_id: str, spot: str) -> None:
        """Show a post with the cursor where something in it can be mended."""
        self._post.show_post(post_id, spot)
        self.show(self._post.widget)

    def choose_theme(self, theme_id: str, day: date) -> None:
        """Show what was heard about a theme on a day."""
        self._heard.show_theme(theme_id, day)
        self.show(self._heard.widget)

    def open_rest(self) -> None:
        """Show the sheet that belongs to the screen, also where there is little room."""
        page = self._window.pages.currentWidget()
        if page is not None and page in self._rest:
            self.show(self._rest[page])

    def follow(self) -> None:
        """Change the sheet with the screen, unless something chosen shows."""
        if self._window.panel.sheet() in (None, *self._rest.values()):
            self.close()

    def close(self) -> None:
        """Show what holds for the whole screen."""
        page = self._window.pages.currentWidget()
        assert page is not None
        rest = self._rest.get(page)
        focus: QWidget | None = self._window.focusWidget()
        inside = focus is not None and self._window.panel.isAncestorOf(focus)
        self._window.panel.show_sheet(rest)
        wanted = rest is not None and self._window.has_room
        self._window.show_panel(shown=wanted and self._window.table["panel"].isChecked())
        if self._window.is_crowded or inside:
            page.setFocus()

    def add(self, *sheets: QWidget) -> None:
        """Take sheets that may be asked for later."""
        for sheet in sheets:
            self._window.panel.add(sheet)

    def show(self, sheet: QWidget) -> None:
        """Show a sheet that somebody asked for."""
        self._window.panel.show_sheet(sheet)
        self._window.show_panel(shown=self._window.table["panel"].isChecked())
        if not self._window.table["panel"].isChecked():
            self._window.table["panel"].trigger()

    def _toggle(self) -> None:
        self._window.show_panel(shown=self._window.table["panel"].isChecked())
