"""The rows behind a number in words, on their sheet."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.forms.counted import POST, SIGNAL, CountedItem, CountedPanel
from ui.forms.inspector.dates import day_words

if TYPE_CHECKING:
    from newsroom.insight.coherence.rows import CountedRow, SentRow
    from ui.screens.coherence.reads import Counted
    from ui.screens.workplace import Workplace

LONGEST = 160


class CountedWords(QObject):
    """Says what was counted."""

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.panel = CountedPanel(work.style)

    def show(self, counted: Counted) -> None:
        """Show the rows behind a number."""
        signals = [self._signal(row, counted) for row in counted.signals]
        posts = [self._post(row) for row in counted.posts]
        parts = []
        if signals:
            parts.append(self.tr("%n signal(s)", "", len(signals)))
        if posts:
            parts.append(self.tr("%n post(s)", "", len(posts)))
        self.panel.show_counted(self._title(counted), ", ".join(parts), (*signals, *posts))

    def _title(self, counted: Counted) -> str:
        return {
            "waiting": self.tr("Signals that still wait for an answer"),
            "answered": self.tr("Signals with an answer"),
            "posts": self.tr("Posts, those without a signal first"),
            "themes": self.tr("Signals without a post"),
            "found": self.tr("Signals that we found ourselves"),
            "free": self.tr("Posts in free slots"),
            "heard": self.tr("Signals: {name}").format(name=counted.name),
            "sent": self.tr("Posts: {name}").format(name=counted.name),
        }[counted.what]

    def _signal(self, row: CountedRow, counted: Counted) -> CountedItem:
        parts = [day_words(date.fromisoformat(row.on)), counted.themes.get(row.theme_id or "", self.tr("no theme"))]
        parts.append(self.tr("%n post(s)", "", row.linked) if row.linked else self.tr("no post"))
        if row.answered_at:
            parts.append(self.tr("answered"))
        return CountedItem(SIGNAL, row.id, _short(row.text), " · ".join(parts))

    def _post(self, row: SentRow) -> CountedItem:
        joined = self.tr("%n signal(s)", "", row.signals) if row.signals else self.tr("no signal")
        status = self._work.words.of("status", row.status)
        note = f"{day_words(date.fromisoformat(row.planned_on))} · {status} · {joined}"
        return CountedItem(POST, row.id, _short(row.title), note)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
