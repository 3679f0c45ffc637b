"""Listening as a whole, while no signal shows: answers in time, simple questions, what we found, voices by theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from newsroom.insight.service import SIMPLE_MARK
from ui.forms.inspector.dates import day_words
from ui.theme import mark
from ui.widgets.card import SectionLabel
from ui.widgets.plain_label import PlainLabel
from ui.widgets.scrolling import Scrolling

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsroom.insight.replies import ReplyFigures
    from newsroom.insight.voices import ThemeVoices
    from ui.forms.signal.facts import Figures

MOST_PLACES, MOST_THEMES = 8, 8
MINUTES = 60


class FiguresSheet(QWidget):
    """Tables of a few lines, each with its heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Figures of listening"))
        self._inside = QFrame(self)
        mark(self._inside, surface="panel")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolling(self._inside, self))

    def show_figures(self, figures: Figures) -> None:
        """Show the figures of a period."""
        self._clear()
        span = f"{day_words(figures.first)} – {day_words(figures.last)}"
        self._column.addWidget(PlainLabel(self.tr("Listening in four weeks"), self, role="title"))
        self._column.addWidget(PlainLabel(span, self, role="small"))
        self._table(self.tr("Answered in time"), self._replies(figures.replies))
        self._table(self.tr("Simple questions and our own finds"), self._service(figures))
        self._table(self.tr("Listening and sending"), self._links(figures))
        self._table(self.tr("Voices by theme"), self._voices(figures.voices, figures.themes))
        hint = self.tr("Choose a signal in the list to see it here.")
        self._column.addWidget(PlainLabel(hint, self, role="muted", wrap=True))
        self._column.addStretch(1)

    def lines(self) -> list[str]:
        """Give what can be read here, from top to bottom."""
        return [label.text() for label in self._inside.findChildren(PlainLabel) if not label.isHidden()]

    def _replies(self, rows: Iterable[ReplyFigures]) -> list[tuple[str, str]]:
        found = []
        for row in list(rows)[: MOST_PLACES + 1]:
            share = self.tr("{share} %").format(share=round(100 * row.share)) if row.share is not None else "–"
            late = self.tr("%n late", "", row.missed) if row.missed else ""
            middle = self.tr("half within {time}").format(time=_time(row.median)) if row.median is not None else ""
            found.append((row.place or self.tr("All together"), " · ".join(p for p in (share, late, middle) if p)))
        return found

    def _service(self, figures: Figures) -> list[tuple[str, str]]:
        service = figures.service
        usual = self.tr("{share} (usual {norm})")
        return [
            (self.tr("Simple"), usual.format(share=_percent(service.simple), norm=_percent(SIMPLE_MARK))),
            (self.tr("of these to the contact centre"), _percent(service.simple_passed)),
            (
                self.tr("Found by us"),
                self.tr("{share} (norm {norm})").format(
                    share=_percent(service.found), norm=_percent(figures.proactive_norm)
                ),
            ),
        ]

    def _links(self, figures: Figures) -> list[tuple[str, str]]:
        of = self.tr("{part} of {whole}")
        posts, with_signal = figures.posts
        signals, with_post = figures.signals
        return [
            (self.tr("Posts with a signal"), of.format(part=with_signal, whole=posts)),
            (self.tr("Signals with a post"), of.format(part=with_post, whole=signals)),
        ]

    def _voices(self, rows: Iterable[ThemeVoices], themes: dict[str, str]) -> list[tuple[str, str]]:
        found = []
        for row in list(rows)[:MOST_THEMES]:
            said = self.tr("%n sender(s)", "", row.voices) + ", " + self.tr("%n message(s)", "", row.messages)
            if row.is_few:
                said += " · " + self.tr("few voices")
            elif row.is_loud:
                said += " · " + self.tr("one voice {count} times").format(count=row.loudest)
            found.append((themes.get(row.theme_id, self.tr("Without a theme")), said))
        return found

    def _table(self, title: str, rows: list[tuple[str, str]]) -> None:
        self._column.addSpacing(6)
        self._column.addWidget(SectionLabel(title, self))
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for number, (name, value) in enumerate(rows):
            grid.addWidget(PlainLabel(name, box, wrap=True), number, 0)
            grid.addWidget(PlainLabel(value, box, role="small", wrap=True), number, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        self._column.addWidget(box)

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{round(100 * share)} %"


def _time(minutes: int) -> str:
    hours, rest = divmod(minutes, MINUTES)
    return f"{hours}:{rest:02}"
