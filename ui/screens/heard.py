"""The listening screen at the right: what was heard about a theme on a day, and what is done with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtCore import Signal as QtSignal

from newsroom.dates.period import Period
from newsroom.dates.week import IsoWeek
from newsroom.edits.signals import moment
from ui.forms.inspector_dates import day_words, local, written
from ui.forms.signals_panel import DAY, SignalsPanel
from ui.forms.signals_panel_list import Heard, HeardRow
from ui.screens.making import Making

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsroom.desk import Changed, Desk
    from newsroom.model import Signal
    from ui.screens.workplace import Workplace

TOUCHING = ("signal", "link", "theme", "source", "setting")
MINUTES = 60


@dataclass(frozen=True, slots=True)
class Found:
    """What the desk knows of a theme in a period."""

    theme: str
    period: Period
    signals: tuple[Signal, ...]
    posts: Mapping[str, int]
    voices: int
    sources: Mapping[str, str]
    zone: str
    now: datetime


class HeardScreen(QObject):
    """Shows the signals of one theme, of a day or of its week."""

    closed = QtSignal()
    post_chosen = QtSignal(str)

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._theme_id = ""
        self._day: date | None = None
        self.making = Making(work, self)
        self.panel = SignalsPanel(work.words, work.style)
        self.panel.span_requested.connect(self.refresh)
        self.panel.link_requested.connect(self._link)
        self.panel.plan_requested.connect(self._plan)
        self.panel.open_requested.connect(self.making.edit_signal)
        self.panel.close_requested.connect(self.closed)
        self.making.made.connect(self.post_chosen)
        work.bridge.changed.connect(self._changed)

    @property
    def widget(self) -> QWidget:
        """Give the panel."""
        return self.panel

    def show_theme(self, theme_id: str, day: date) -> None:
        """Show what was heard about a theme on a day; an empty theme is what has none."""
        self._theme_id, self._day = theme_id, day
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Ask for the signals again."""
        if self._day is None:
            return
        theme_id, day, whole_week = self._theme_id, self._day, self.panel.span.chosen() != DAY
        period = IsoWeek.of(day).period if whole_week else Period.of_day(day)
        self._work.jobs.ask(lambda desk: read_heard(desk, theme_id, period), self._show, about="heard")

    def _show(self, found: Found) -> None:
        rows = tuple(self._row(each, found) for each in found.signals)
        late = sum(row.late for row in rows)
        waiting = sum(each.reply_due is not None and each.answered_at is None for each in found.signals)
        self.panel.show_heard(Heard(found.theme, _span(found.period), rows, found.voices, waiting, late))

    def _link(self, signal_ids: tuple[str, ...]) -> None:
        if self._day is not None:
            self.making.link_signals(signal_ids, self._day)

    def _plan(self, signal_ids: tuple[str, ...]) -> None:
        if self._day is not None:
            self.making.plan_signals(signal_ids, self._day)

    def _changed(self, changed: Changed) -> None:
        if self.panel.isVisible() and (changed.changes is None or changed.changes.touches(*TOUCHING)):
            self.refresh()

    def _row(self, each: Signal, found: Found) -> HeardRow:
        at = local(each.heard_at, found.zone)
        one_day = found.period.length == 1
        return HeardRow(
            id=each.id,
            at=written(at, "HH:mm" if one_day else "ddd HH:mm"),
            kind=each.kind,
            source=found.sources.get(each.source_id or "", ""),
            text=each.text,
            answer=self._answer(each, found.now),
            late=_minutes_left(each, found.now) < 0,
            posts=found.posts.get(each.id, 0),
        )

    def _answer(self, signal: Signal, now: datetime) -> str:
        if signal.answered_at is not None:
            return self.tr("answered")
        if signal.reply_due is None:
            return ""
        minutes = _minutes_left(signal, now)
        hours, rest = divmod(abs(minutes), MINUTES)
        if minutes < 0:
            return self.tr("{hours} h {minutes} late").format(hours=hours, minutes=f"{rest:02}")
        return self.tr("{hours} h {minutes} left").format(hours=hours, minutes=f"{rest:02}")


def read_heard(desk: Desk, theme_id: str, period: Period) -> Found:
    """Give the signals of a theme heard in a period, newest first; an empty theme is what has none."""
    rows = [each for each in desk.signals.listed(period, theme_id or None) if (each.theme_id or "") == theme_id]
    whole = tuple(signal for each in rows if (signal := desk.signals.one(each.id)) is not None)
    lists = desk.lists
    theme = lists.themes.get(theme_id)
    return Found(
        theme=theme.name if theme else "",
        period=period,
        signals=whole,
        posts={each.id: each.posts for each in rows},
        voices=len({each.id if each.voice is None else str(each.voice) for each in whole}),
        sources={key: source.name for key, source in lists.sources.items()},
        zone=lists.settings.zone,
        now=desk.clock().astimezone(UTC),
    )


def _minutes_left(signal: Signal, now: datetime) -> int:
    if signal.reply_due is None or signal.answered_at is not None:
        return 0
    return round((moment(signal.reply_due) - now).total_seconds() / MINUTES)


def _span(period: Period) -> str:
    first, last = day_words(period.first), day_words(period.last)
    return first if first == last else f"{first} – {last}"
