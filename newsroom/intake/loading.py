"""Loads a large export in a process of its own, so that the window stays quick; it writes by the one door."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from newsroom import exchange
from newsroom.changes import ChangeSet
from newsroom.desk import Desk, utc_now
from newsroom.edits.imports import Choices, ImportPlan
from newsroom.errors import NewerCalendar, NewsroomError, NotACalendar, Refused, StorageFailed, Unreadable
from newsroom.intake import large
from newsroom.intake.rows import NOTHING_NEW, large_import
from newsroom.model.address import address_mark, words_mark

if TYPE_CHECKING:
    from newsroom.formats.reading.options import ReadOptions
    from newsroom.intake.large import Layout, Progress, Tally

JOIN_SECONDS = 10
# The window goes first when the machine is busy.
POLITE = 10
PROGRESS, DONE, FAILED, CANCEL = "progress", "done", "failed", "cancel"


@dataclass(frozen=True, slots=True)
class Order:
    """What to load: the calendar, who does it, the file, and how; plain values that travel to another process."""

    calendar: Path
    who: str
    file: Path
    options: ReadOptions
    choices: Choices
    dry: bool = False


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of a load: its number in the history (0 when nothing was written) and its counts."""

    seq: int
    plan: ImportPlan
    rows: int


class Loading:
    """One load at work in its own process; `run` waits for it, `cancel` may come from another thread."""

    def __init__(self, order: Order) -> None:
        self._order = order
        # A fresh interpreter on every system: a copy of a process with threads and a window in it is none.
        self._context = get_context("spawn")
        self._here, self._there = self._context.Pipe()
        self._cancelled = False

    def run(self, progress: Progress) -> Loaded:
        """Load, and tell how far it is (share, rows) meanwhile.

        Raises what the load raised, Refused `import_cancelled`, StorageFailed `import_stopped` when the process died;
        in each case nothing was written.
        """
        process = self._context.Process(
            target=work, args=(self._order, self._there), name="newsroom-import", daemon=True
        )
        process.start()
        self._there.close()
        if self._cancelled:
            self.cancel()
        try:
            return self._listen(progress)
        finally:
            process.join(JOIN_SECONDS)
            if process.is_alive():
                process.terminate()
                process.join()
            self._here.close()

    def cancel(self) -> None:
        """Ask the process to stop; it takes back what it wrote by never finishing its transaction."""
        self._cancelled = True
        with suppress(OSError, ValueError):
            self._here.send(CANCEL)

    def _listen(self, progress: Progress) -> Loaded:
        while True:
            try:
                kind, told = self._here.recv()
            except (EOFError, OSError):
                raise StorageFailed("import_stopped", name=self._order.file.name) from None
            if kind == PROGRESS:
                progress(*told)
            elif kind == DONE:
                assert isinstance(told, Loaded)
                return told
            else:
                raise _error(*told)


def work(order: Order, there: Connection) -> None:
    """Do the load in this process, and tell the other side of the pipe; the entry of the process."""
    if hasattr(os, "nice"):
        os.nice(POLITE)
    try:
        there.send((DONE, load(order, _Teller(there))))
    except NewsroomError as error:
        _send(there, (FAILED, (type(error).__name__, error.code, error.data)))
    finally:
        there.close()


def load(order: Order, progress: Progress, clock: Callable[[], datetime] = utc_now) -> Loaded:
    """Load a file into a calendar in one transaction; with `dry` only count. Raises whatever `progress` raises."""
    desk = Desk.open(order.calendar, order.who, clock)
    try:
        options = replace(order.options, zone=desk.lists.settings.zone)
        file = large.layout(order.file, options)
        known = replace(exchange.known_for(desk, "signals"), signal_keys=_marks(desk))
        changes, tally = large_import(file, known, desk.clock(), order.choices, progress)
        if order.dry:
            return Loaded(0, _plan(_counted(changes), tally, file), tally.rows)
        try:
            done = desk.apply(changes)
        except Refused as error:
            if error.code != NOTHING_NEW:
                raise
            return Loaded(0, _plan(changes, tally, file), tally.rows)
        # Another window may have written since, so the act is known by what it says of itself.
        mine = (each.seq for each in desk.history.recent() if each.label == done.label and each.data == done.data)
        return Loaded(next(mine), _plan(done, tally, file), tally.rows)
    finally:
        desk.close()


def _marks(desk: Desk) -> frozenset[str]:
    """Give the marks of every signal of the calendar."""
    marks = desk.signals.known_keys()
    for heard_at, text, address in desk.signals.said_elsewhere():
        marks.add(words_mark(text, heard_at))
        if address:
            marks.add(address_mark(address))
    return frozenset(marks)


def _counted(changes: ChangeSet) -> ChangeSet:
    """Read every row without writing one, and give the act with the names it would need."""
    (batch,) = changes.batches
    for _row in batch.rows:
        pass
    try:
        late = batch.late() if batch.late is not None else ()
    except Refused:
        late = ()
    return replace(changes, changes=(*changes.changes, *late), batches=())


def _plan(changes: ChangeSet, tally: Tally, file: Layout) -> ImportPlan:
    """Tell what a load did in the words of every import; the act itself stays in the calendar."""
    told = file.head.understood.get("left_out")
    proposed: dict[str, list[str]] = {}
    for change in changes.changes:
        if change.before is None and change.after is not None:
            proposed.setdefault(change.table, []).append(str(change.after.get("name", "")))
    return ImportPlan(
        ChangeSet("import_signals", data=dict(changes.data)),
        added=tally.added,
        unchanged=tally.known + tally.repeated,
        skipped=sum(tally.skipped.values()),
        findings=large.findings_of(tally),
        proposed={table: tuple(names) for table, names in proposed.items()},
        left_out=tuple(str(each["column"]) for each in told) if isinstance(told, list) else (),
        repeated=tally.repeated,
    )


class _Teller:
    """Tells the other side how far the load is, and hears whether it must stop."""

    def __init__(self, there: Connection) -> None:
        self._there = there

    def __call__(self, share: float, rows: int) -> None:
        try:
            if self._there.poll():
                self._there.recv()
                raise Refused("import_cancelled")
            self._there.send((PROGRESS, (share, rows)))
        except (OSError, EOFError):
            # The window is gone: nobody waits for this any more.
            raise Refused("import_cancelled") from None


def _send(there: Connection, told: object) -> None:
    with suppress(OSError):
        there.send(told)


def _error(kind: str, code: str, data: dict[str, object]) -> NewsroomError:
    """Make the error of the other process anew."""
    kinds: dict[str, type[NewsroomError]] = {
        each.__name__: each for each in (Refused, Unreadable, NotACalendar, NewerCalendar, StorageFailed)
    }
    return kinds.get(kind, StorageFailed)(code, **data)
