"""The listening screen at the right: what was heard about a theme on a day, and what is done with it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsroom.dates.period import Period
from newsroom.dates.week import IsoWeek
from ui.screens.heard.reads import Found, read_heard
from ui.screens.making.screen import Making

if TYPE_CHECKING:
    from newsroom.desk import Changed
    from ui.forms.signals.panel import SignalsPanel
    from ui.screens.workplace import Workplace

TOUCHING = ("signal", "link", "theme", "source", "setting")


class HeardScreen(QObject):
    """Shows the signals of one theme, of a day or of its week."""

    closed = QtSignal()
    post_chosen = QtSignal(str)
    theme_opened = QtSignal(str)

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._theme_id = ""
        self._day: date | None = None
        self.making = Making(work, self)
        self._just_asked = False
        self._panel: SignalsPanel | None = None
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        self.making.made.connect(self.post_chosen)
        work.bridge.changed.connect(self._changed)

    @property
    def widget(self) -> QWidget:
        """Give the sheet that holds the panel."""
        return self._holder

    @property
    def panel(self) -> SignalsPanel:
        """Give the panel; it is made with the first theme that shows, so that the start can do without."""
        if self._panel is None:
            from ui.forms.signals.panel import SignalsPanel

            self._panel = SignalsPanel(self._work.words, self._work.style, self._holder)
            layout = self._holder.layout()
            assert layout is not None
            layout.addWidget(self._panel)
            self._connect(self._panel)
        return self._panel

    def show_theme(self, theme_id: str, day: date) -> None:
        """Show what was heard about a theme on a day; an empty theme is what has none."""
        self._theme_id, self._day = theme_id, day
        self._just_asked = True
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Ask for the signals again."""
        if self._day is None:
            return
        theme_id, day, whole_week = self._theme_id, self._day, self.panel.span.chosen() == "week"
        period = IsoWeek.of(day).period if whole_week else Period.of_day(day)
        self._work.jobs.ask(lambda desk: read_heard(desk, theme_id, period), self._show, about="heard")

    def _show(self, found: Found) -> None:
        from ui.screens.heard.words import HeardWords

        self.panel.show_heard(HeardWords(self).of(found))
        if self._just_asked:
            self.panel.list.setFocus()
            self._just_asked = False

    def _connect(self, panel: SignalsPanel) -> None:
        panel.span_requested.connect(self.refresh)
        panel.link_requested.connect(self._link)
        panel.plan_requested.connect(self._plan)
        panel.open_requested.connect(self.making.edit_signal)
        panel.close_requested.connect(self.closed)
        panel.theme_requested.connect(self._open_theme)

    def _open_theme(self) -> None:
        self.theme_opened.emit(self._theme_id)

    def _link(self, signal_ids: tuple[str, ...]) -> None:
        if self._day is not None:
            self.making.link_signals(signal_ids, self._day)

    def _plan(self, signal_ids: tuple[str, ...]) -> None:
        if self._day is not None:
            self.making.plan_signals(signal_ids, self._day)

    def _changed(self, changed: Changed) -> None:
        if self._holder.isVisible() and (changed.changes is None or changed.changes.touches(*TOUCHING)):
            self.refresh()
