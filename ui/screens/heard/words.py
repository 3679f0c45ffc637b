"""What was heard, in the words of the panel: moments, how answers stand, counts."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsroom.edits.signals import moment
from ui.forms.inspector.dates import day_words, local, written
from ui.forms.signals.list import Heard, HeardRow

if TYPE_CHECKING:
    from newsroom.dates.period import Period
    from newsroom.model import Signal
    from ui.screens.heard.reads import Found

MINUTES = 60


class HeardWords(QObject):
    """Says how each signal stands at the moment that it was read."""

    def of(self, found: Found) -> Heard:
        """Give everything that the panel shows."""
        rows = tuple(self._row(each, found) for each in found.signals)
        late = sum(row.late for row in rows)
        waiting = sum(each.reply_due is not None and each.answered_at is None for each in found.signals)
        return Heard(found.theme, _span(found.period), rows, found.voices, waiting, late)

    def _row(self, each: Signal, found: Found) -> HeardRow:
        at = local(each.heard_at, found.zone)
        one_day = found.period.length == 1
        return HeardRow(
            id=each.id,
            at=written(at, "HH:mm" if one_day else "ddd HH:mm"),
            kind=each.kind,
            source=found.sources.get(each.source_id or "", ""),
            text=each.text or self.tr("(anonymous: its time is over)"),
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


def _minutes_left(signal: Signal, now: datetime) -> int:
    if signal.reply_due is None or signal.answered_at is not None:
        return 0
    return round((moment(signal.reply_due) - now).total_seconds() / MINUTES)


def _span(period: Period) -> str:
    first, last = day_words(period.first), day_words(period.last)
    return first if first == last else f"{first} – {last}"
