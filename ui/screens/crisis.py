"""The crisis screen: begins a silence, shows it over the window as long as posts wait, and lifts it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from newsroom.dates.period import Period
from ui.forms.crisis.bar import CrisisBar
from ui.screens.answering import carry_out

if TYPE_CHECKING:
    from newsroom.changes import ChangeSet
    from newsroom.desk import Changed, Desk
    from newsroom.edits.crisis import Silence
    from newsroom.model import Post
    from newsroom.model.drafts import Finding
    from ui.forms.crisis.dialog import CrisisDialog
    from ui.screens.workplace import Workplace

NAMED = 2


class Waiting(NamedTuple):
    """How many posts wait in a silence, and why."""

    posts: int
    reason: str


class CrisisScreen(QObject):
    """One silence at a time; both beginning and lifting it can be undone."""

    warned = Signal(str)

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.bar = CrisisBar()
        self.dialog: CrisisDialog | None = None
        self.bar.lift_requested.connect(self.lift)
        work.bridge.changed.connect(self._changed)

    def refresh(self) -> None:
        """Show the bar as long as posts wait."""
        self._work.jobs.ask(waiting, self._show, about="silence")

    def begin(self) -> None:
        """Ask for the days and the reason of a silence."""
        self._work.jobs.ask(lambda desk: desk.today, self._open, about="start")

    def lift(self) -> None:
        """Let every post that waits go on from where it stood."""
        from newsroom.edits import crisis

        lifted: list[Silence] = []

        def edit(desk: Desk) -> ChangeSet:
            lifted.append(crisis.resume(desk.table.on_hold(), desk.now))
            return lifted[-1].changes

        self._work.bridge.do(edit)
        self._work.jobs.ask(lambda _desk: lifted, self._tell_lifted)

    def _open(self, today: date) -> None:
        from ui.forms.crisis.dialog import CrisisDialog

        dialog = CrisisDialog(today, self._work.window)
        dialog.asked.connect(self._ask)
        dialog.silenced.connect(self._silence)
        self.dialog = dialog
        dialog.ask()
        dialog.open()

    def _ask(self, first: date, last: date) -> None:
        self._work.jobs.ask(partial(_silenced, first, last, "-"), self._show_posts, about="silenced")

    def _show_posts(self, silence: Silence) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.show_posts(silence.posts, [self._say(each) for each in silence.findings])

    def _silence(self, first: date, last: date, reason: str) -> None:
        carry_out(self._work, lambda desk: _silenced(first, last, reason, desk).changes, self.dialog)

    def _tell_lifted(self, lifted: Sequence[Silence]) -> None:
        past = [each for silence in lifted for each in silence.findings]
        if past:
            said = " ".join(self._say(each) for each in past[:NAMED])
            more = len(past) - NAMED
            rest = self.tr("And %n more.", "", more) if more > 0 else ""
            self.warned.emit(f"{said} {rest}".rstrip())

    def _say(self, finding: Finding) -> str:
        from ui.forms.inspector.dates import day_words

        data = {name: day_words(value) if isinstance(value, date) else value for name, value in finding.data.items()}
        return self._work.words.say("finding", finding.code, data)

    def _show(self, found: Waiting) -> None:
        self.bar.show_silence(found.posts, found.reason)

    def _changed(self, changed: Changed) -> None:
        if changed.changes is None or _moves_status(changed.changes):
            self.refresh()


def _moves_status(changes: ChangeSet) -> bool:
    """Say whether a post may have come to wait, or to go on."""
    rows = (each for each in changes.changes if each.table == "post")
    return bool(changes.batches) or any("status" in (each.after or each.before or {}) for each in rows)


def waiting(desk: Desk) -> Waiting:
    """Count the posts that a silence stopped, with its reason."""
    standing = desk.table.on_hold()
    if not standing:
        return Waiting(0, "")
    from newsroom.edits.crisis import MARK
    from newsroom.rules.workflow import held

    posts: list[Post] = [post for post in standing if held(post)[0] == MARK]
    return Waiting(len(posts), held(posts[0])[2] if posts else "")


def _silenced(first: date, last: date, reason: str, desk: Desk) -> Silence:
    from newsroom.edits import crisis

    period = Period(first, last)
    return crisis.pause(desk.posts.whole(period), desk.posts.placements_in(period), period, reason)
