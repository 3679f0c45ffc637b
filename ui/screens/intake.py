"""Listening from outside at work: fetches feeds away from the window, reads pasted words, and keeps what is new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from newsroom.dates.zone import to_local
from newsroom.edits.signals import moment
from newsroom.errors import NewsroomError
from newsroom.formats.reading.options import ReadOptions
from newsroom.intake import feeds, pasting
from newsroom.intake.fetching import Fetch
from newsroom.intake.reach import public_only
from newsroom.model.address import without_person
from newsroom.rules.personal import masked
from ui.errands import Errand
from ui.forms.intake.feeds import FeedLine, FeedsDialog
from ui.forms.intake.paste import PasteDialog, PasteLine, PasteView
from ui.theme import Tone

if TYPE_CHECKING:
    from newsroom.changes import ChangeSet
    from newsroom.desk import Desk
    from newsroom.edits.imports import ImportPlan
    from newsroom.intake.feeds import Given, Wanted
    from newsroom.intake.large import Progress
    from newsroom.intake.reach import Allowed
    from ui.screens.workplace import Workplace

Failures = list[tuple[str, NewsroomError]]
MOST_SHOWN = 200
MOST_FAILURES = 3


class FeedFetching(QObject):
    """Lives as long as the dialog of feeds; `allowed` says which addresses may be reached."""

    told = Signal(str)
    ended = Signal()

    def __init__(self, work: Workplace, parent: QObject, allowed: Allowed = public_only) -> None:
        super().__init__(parent)
        self._work = work
        self._allowed = allowed
        self._errand: Errand | None = None
        self._outcome: tuple[ImportPlan, Failures] | None = None
        self.dialog = FeedsDialog(work.style, work.window)
        self.dialog.fetch_requested.connect(self.fetch)
        self.dialog.cancel_requested.connect(self._cancel)
        self.dialog.undo_requested.connect(work.bridge.undo)
        self.dialog.finished.connect(self._end)
        work.bridge.saved.connect(self._saved)

    def open(self, address: str = "") -> None:
        """Show the feeds of the calendar; with an address begin to fetch it."""
        self.dialog.address.setText(address)
        self.dialog.open()
        self._refresh()
        if address:
            self.fetch(address)

    def fetch(self, address: str) -> None:
        """Fetch what is new from one address, or from every feed of the calendar."""
        if self._errand is None:
            self.dialog.show_busy()
            self._work.jobs.ask(partial(feeds.wanted, address=address), self._go, self._fail, about="feeds")

    def _go(self, wants: Sequence[Wanted]) -> None:
        fetch = Fetch(self._allowed)
        self._errand = Errand(partial(_fetched, wants, fetch), fetch.cancel, self)
        self._errand.progressed.connect(self._show_progress)
        self._errand.succeeded.connect(self._plan)
        self._errand.failed.connect(self._fail)
        self._errand.start()

    def _show_progress(self, share: float, _count: int) -> None:
        self.dialog.show_busy(share)

    def _plan(self, given: Sequence[Given]) -> None:
        self._errand = None
        self._work.jobs.ask(partial(_planned, given=given), partial(self._keep, given), self._fail, about="feeds")

    def _keep(self, given: Sequence[Given], outcome: tuple[ImportPlan, Failures]) -> None:
        self._outcome = outcome
        if outcome[0].changes:
            self._work.bridge.do(partial(_changes, given=given), self._fail)
        else:
            self._tell_outcome()

    def _saved(self, changes: ChangeSet) -> None:
        if changes.label != "fetch_feed" or not self.dialog.isVisible():
            return
        self._refresh()
        if self._outcome is None:
            self.dialog.show_told(self.tr("Taken back."), Tone.OK)
            return
        self.dialog.address.clear()
        self._tell_outcome()

    def _tell_outcome(self) -> None:
        assert self._outcome is not None
        plan, failed = self._outcome
        self._outcome = None
        said = [self.tr("%n new signal(s).", "", plan.added) if plan.added else self.tr("Nothing new.")]
        said += [
            self._work.words.say("finding", "feed_failed", {"address": address, "error": error})
            for address, error in failed[:MOST_FAILURES]
        ]
        tone = Tone.BAD if failed and not plan.added else Tone.WARN if failed else Tone.OK
        self.dialog.show_told(" ".join(said), tone, can_undo=bool(plan.changes))
        if plan.added:
            self.told.emit(said[0])

    def _fail(self, error: NewsroomError) -> None:
        self._errand = None
        self._outcome = None
        self.dialog.show_told(self._work.words.error(error), Tone.BAD)

    def _cancel(self) -> None:
        if self._errand is not None:
            self._errand.cancel()

    def _refresh(self) -> None:
        self._work.jobs.ask(_lines, self.dialog.show_feeds, self._fail, about="feed_list")

    def _end(self) -> None:
        if self._errand is not None:
            self._errand.close()
        self.ended.emit()
        self.dialog.deleteLater()
        self.deleteLater()


class Pasting(QObject):
    """Lives as long as the dialog of pasted words."""

    told = Signal(str)
    ended = Signal()
    feed_requested = Signal(str)

    def __init__(self, work: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._found = pasting.Pasted(pasting.NOTHING)
        self.dialog = PasteDialog(work.style, QGuiApplication.clipboard().text(), work.window)
        self.dialog.typed.connect(self._look)
        self.dialog.accept_requested.connect(self._keep)
        self.dialog.finished.connect(self._end)
        work.bridge.saved.connect(self._saved)

    def open(self) -> None:
        """Show what is on the clipboard."""
        self.dialog.open()
        self.dialog.tell_typed()

    def _look(self, text: str, as_one: bool) -> None:
        question = partial(_pasted, text=text, as_one=as_one)
        self._work.jobs.ask(question, self._show, self._fail, about="paste")

    def _show(self, looked: tuple[pasting.Pasted, ImportPlan, str]) -> None:
        self._found, plan, zone = looked
        words = self._work.words
        told = [words.say("finding", each.code, each.data) for each in plan.findings if each.code == "personal_masked"]
        if plan.unchanged:
            told.append(self.tr("%n of them the calendar has already.", "", plan.unchanged))
        lines = [
            PasteLine(
                masked(draft.text),
                f"{to_local(moment(draft.heard_at), zone):%d-%m-%Y %H:%M}",
                without_person(draft.address),
            )
            for draft in self._found.drafts[:MOST_SHOWN]
        ]
        self.dialog.show_found(PasteView(self._found.kind, lines, plan.added, told))

    def _keep(self) -> None:
        if self._found.kind == pasting.ADDRESS:
            self.feed_requested.emit(self._found.address)
            self.dialog.accept()
            return
        self.dialog.accept_button.setEnabled(False)
        self._work.bridge.do(partial(_kept, found=self._found), self._fail)

    def _saved(self, changes: ChangeSet) -> None:
        if changes.label == "paste_signals" and self.dialog.isVisible():
            count = changes.data.get("count")
            self.told.emit(self.tr("%n signal(s) noted.", "", count if isinstance(count, int) else 0))
            self.dialog.accept()

    def _fail(self, error: NewsroomError) -> None:
        self.dialog.show_error(self._work.words.error(error))

    def _end(self) -> None:
        self.ended.emit()
        self.dialog.deleteLater()
        self.deleteLater()


def _fetched(wants: Sequence[Wanted], fetch: Fetch, progress: Progress) -> list[Given]:
    def tell(number: int) -> None:
        progress(number / len(wants), number)

    return feeds.fetch_all(wants, fetch, tell)


def _planned(desk: Desk, given: Sequence[Given]) -> tuple[ImportPlan, Failures]:
    return feeds.plan(desk, given)


def _changes(desk: Desk, given: Sequence[Given]) -> ChangeSet:
    return feeds.plan(desk, given)[0].changes


def _lines(desk: Desk) -> list[FeedLine]:
    zone = desk.lists.settings.zone
    return [
        FeedLine(
            source.name,
            source.address,
            f"{to_local(moment(source.fetched_at), zone):%d-%m-%Y %H:%M}" if source.fetched_at else "",
        )
        for source in feeds.followed(desk)
    ]


def _pasted(desk: Desk, text: str, *, as_one: bool) -> tuple[pasting.Pasted, ImportPlan, str]:
    zone = desk.lists.settings.zone
    found = pasting.pasted(text, desk.clock(), ReadOptions(zone=zone), as_one=as_one)
    return found, pasting.plan_pasted(desk, found), zone


def _kept(desk: Desk, found: pasting.Pasted) -> ChangeSet:
    return replace(pasting.plan_pasted(desk, found).changes)
