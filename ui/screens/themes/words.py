"""How a theme lives, in the words of its sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.forms.inspector.dates import local, written
from ui.forms.inspector.fields import titled
from ui.forms.themes.panel import ThemeWords

if TYPE_CHECKING:
    from newsroom.insight.issues import Turn
    from newsroom.joining.themes import ThemeSheet
    from newsroom.words import Words


class ThemeTelling(QObject):
    """Says how a theme stands."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def of(self, sheet: ThemeSheet) -> ThemeWords:
        """Give everything that the sheet says besides its fields."""
        heard = sum(signals for _monday, signals, _posts in sheet.weeks)
        sent = sum(posts for _monday, _signals, posts in sheet.weeks)
        weeks = len(sheet.weeks)
        return ThemeWords(
            signals=(str(heard), self.tr("signal(s) in %n week(s)", "", weeks)),
            voices=(str(sheet.voices), self.tr("different sender(s)")),
            posts=(str(sent), self.tr("post(s) in %n week(s)", "", weeks)),
            peak=self._peak(sheet),
            advice=self._advice(sheet),
            advised=self._advised(sheet),
            history=tuple(self._turn(turn, sheet) for turn in sheet.turns),
        )

    def _peak(self, sheet: ThemeSheet) -> str:
        if sheet.peak is None:
            return ""
        return self.tr("Peak: {signals} signals this week, {times} times as many as normal.").format(
            signals=sheet.peak.signals, times=sheet.peak.times
        )

    def _advice(self, sheet: ThemeSheet) -> str:
        if sheet.advice is None:
            return ""
        return self.tr(
            "{recent} signals in the last four weeks, {earlier} in the four before. Is this theme {state}?"
        ).format(recent=sheet.advice.recent, earlier=sheet.advice.earlier, state=self._state(sheet.advice.state))

    def _advised(self, sheet: ThemeSheet) -> str:
        if sheet.advice is None:
            return ""
        return self.tr("Yes, make it {state}").format(state=self._state(sheet.advice.state))

    def _turn(self, turn: Turn, sheet: ThemeSheet) -> str:
        day = written(local(turn.at, sheet.zone), "d MMM yyyy")
        return " · ".join(part for part in (day, titled(self._state(turn.state)), turn.who) if part)

    def _state(self, state: str) -> str:
        return self._words.of("issue_state", state)
