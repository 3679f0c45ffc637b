"""Making things: new posts and signals, links between them, and slots that are left out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from newsroom.dates.period import Period
    from newsroom.dates.week import IsoWeek
    from newsroom.insight.coherence.gaps import Place
    from newsroom.insight.coherence.lines import By
    from ui.forms.new_post_dialog import FormDialog
    from ui.screens.making.forms import MakingForms
    from ui.screens.workplace import Workplace


class Making(QObject):
    """Opens the form for what is asked; forms are loaded with the first of them, so that the start can do without."""

    made = Signal(str)

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._forms: MakingForms | None = None

    @property
    def dialog(self) -> FormDialog | None:
        """Give the form that was opened last."""
        return self._forms.dialog if self._forms else None

    @property
    def forms(self) -> MakingForms:
        """Give the forms."""
        if self._forms is None:
            from ui.screens.making.forms import MakingForms

            self._forms = MakingForms(self._work, self)
            self._forms.made.connect(self.made)
        return self._forms

    def new_post(self, on: date | None = None, at: time | None = None) -> None:
        """Ask for a new post, on a day and time when these are given."""
        self.forms.new_post(on, at)

    def new_post_in(self, week: IsoWeek | None) -> None:
        """Ask for a new post on the next free slot of a week; the coming weeks without one."""
        self.forms.new_post_in(week)

    def plan_slot(self, section_id: str, original_on: date, signal_ids: Sequence[str] = ()) -> None:
        """Ask for a post in a slot, from signals when these are given."""
        self.forms.plan_slot(section_id, original_on, signal_ids)

    def plan_signals(self, signal_ids: Sequence[str], day: date) -> None:
        """Ask for a post from signals, on the first free slot from a day on."""
        self.forms.plan_signals(signal_ids, day)

    def plan_theme(self, theme_id: str, day: date) -> None:
        """Ask for a post from everything that was heard about a theme in the week of a day."""
        self.forms.plan_theme(theme_id, day)

    def plan_line(self, by: By, key: str, period: Period, place: Place | None) -> None:
        """Ask for a post about a theme, domain or district of coherence, on a free place when one is given."""
        self.forms.plan_line(by, key, period, place)

    def new_signal(self) -> None:
        """Ask for a signal; the form stays open for the next."""
        self.forms.new_signal()

    def edit_signal(self, signal_id: str) -> None:
        """Show a signal in the same form, to change or delete it."""
        self.forms.edit_signal(signal_id)

    def link_post(self, post_id: str) -> None:
        """Choose signals for a post."""
        self.forms.link_post(post_id)

    def link_signals(self, signal_ids: Sequence[str], day: date) -> None:
        """Choose the post, of around a day, that signals belong to."""
        self.forms.link_signals(signal_ids, day)

    def skip_slot(self, section_id: str, original_on: date) -> None:
        """Ask why a slot is left out."""
        self.forms.skip_slot(section_id, original_on)

    def move_posts(self, post_ids: Sequence[str]) -> None:
        """Ask to which day and time posts go."""
        self.forms.move_posts(post_ids)

    def move_slot(self, section_id: str, original_on: date) -> None:
        """Ask to which day and time a slot goes; its post goes along."""
        self.forms.move_slot(section_id, original_on)

    def put_aside(self, post_ids: Sequence[str], status: str) -> None:
        """Ask why posts are dropped or put on hold."""
        self.forms.put_aside(post_ids, status)
