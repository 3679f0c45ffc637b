"""The signal that is looked at, in the panel; the figures of listening while there is none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from newsroom.rules.reply import Standing
from ui.screens.signals.detail import read_signal
from ui.screens.signals.reads import ids_of
from ui.theme import Tone
from ui.views.signals.wording import REPLY_TONES
from ui.widgets.pages import Pages

if TYPE_CHECKING:
    from newsroom.desk import Desk
    from newsroom.rules.reply import Reply
    from ui.forms.signal.facts import Figures, SignalFacts
    from ui.forms.signal.figures import FiguresSheet
    from ui.forms.signal.panel import SignalPanel
    from ui.screens.signals.acting import Acting
    from ui.screens.workplace import Workplace
    from ui.views.signals.view import SignalsView

RESTING_MS = 40


class Looking(QObject):
    """Reads the signal on which the eye rests, and passes on what its panel asks."""

    asked = Signal(str)
    decision_asked = Signal(str)
    post_opened = Signal(str)
    left = Signal()

    def __init__(self, work: Workplace, acting: Acting, view: SignalsView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from ui.forms.signal.figures import FiguresSheet
        from ui.forms.signal.panel import SignalPanel
        from ui.views.signals.wording import SignalsWording

        self._work, self._acting, self._view = work, acting, view
        self._wording = SignalsWording(work.words, self)
        self.signal_id = ""
        self._number: int | None = None
        self.sheet = QWidget()
        self.panel: SignalPanel = SignalPanel(work.words, self.sheet)
        self.figures: FiguresSheet = FiguresSheet(self.sheet)
        self._pages = Pages(self.sheet)
        self._pages.addWidget(self.figures)
        self._pages.addWidget(self.panel)
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        # The eye moves on with every key; only where it rests is read.
        self._resting = QTimer(self, singleShot=True, interval=RESTING_MS)
        self._resting.timeout.connect(self.refresh)
        view.table.looked_at.connect(self._look)
        view.table.signals.ticked_changed.connect(self._resting.start)
        self._connect()

    def refresh(self) -> None:
        """Read what is looked at again."""
        from ui.screens.signals import detail

        jobs, table = self._work.jobs, self._view.table
        number = table.signals.number(table.currentIndex().row())
        self._number = number
        if number is None:
            jobs.ask(detail.read_figures, self._show_figures, about="signal")
            return
        jobs.ask(lambda desk: (number, _read(desk, number)), self._show, about="signal")

    def take_focus(self) -> None:
        """Put the cursor in the interpretation."""
        self.panel.meaning.take_focus()

    def _look(self) -> None:
        self.panel.commit()
        self.left.emit()
        self._resting.start()

    def _show(self, answer: tuple[int, tuple[SignalFacts, Reply] | None]) -> None:
        number, found = answer
        if found is None or number != self._number or not isValid(self.sheet):
            return
        facts, reply = found
        self.signal_id = facts.signal.id
        tone = REPLY_TONES.get(reply.standing, Tone.NEUTRAL)
        clocked = reply.standing not in (Standing.NONE, Standing.NOT_NEEDED)
        said = self._wording.reply(reply) if clocked else ""
        self.panel.show_signal(replace(facts, answer=said, tone=tone), len(self._view.table.signals.ticked()))
        self._pages.setCurrentWidget(self.panel)

    def _show_figures(self, figures: Figures) -> None:
        if not isValid(self.sheet):
            return
        self.signal_id = ""
        self.figures.show_figures(figures)
        self._pages.setCurrentWidget(self.figures)

    def _connect(self) -> None:
        panel = self.panel
        panel.asked.connect(self.asked)
        panel.decision_asked.connect(self.decision_asked)
        panel.field_changed.connect(self._set_field)
        panel.decision_changed.connect(self._acting.change_decision)
        panel.decision_ticked.connect(self._acting.tick_decision)
        panel.address_opened.connect(self._acting.browse)
        panel.links.link_requested.connect(self._join)
        panel.links.unlink_requested.connect(self._acting.unjoin)
        panel.links.post_opened.connect(self.post_opened)
        panel.links.alike_requested.connect(self._tick_alike)

    def _set_field(self, spot: str, _before: object, value: object) -> None:
        """Keep what was typed for the signal that shows; a choice holds for all that are ticked."""
        numbers = self._view.table.signals.ticked() if spot != "interpretation" else ()
        here = () if self._number is None else (self._number,)
        self._acting.set_field(spot, value or None if spot.endswith("_id") else value, numbers or here)

    def _join(self, post_id: str) -> None:
        self._acting.join(post_id, self._view.table.acting_on())

    def _tick_alike(self, ids: tuple[str, ...]) -> None:
        from ui.screens.signals.reads import numbers_of

        here = () if self._number is None else (self._number,)
        self._work.jobs.ask(lambda desk: (*here, *numbers_of(desk, ids)), self._tick, about="alike")

    def _tick(self, numbers: tuple[int, ...]) -> None:
        self._view.table.signals.tick_numbers(numbers)


def _read(desk: Desk, number: int) -> tuple[SignalFacts, Reply] | None:
    return next((read_signal(desk, signal_id) for signal_id in ids_of(desk, (number,))), None)
