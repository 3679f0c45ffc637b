"""The desk: open a calendar, ask it, and change it through the one door `apply`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from newsroom.changes import Changed, ChangeSet, Step
from newsroom.dates.observances import days_of_kind
from newsroom.dates.period import Period
from newsroom.dates.recurrence import to_local
from newsroom.edits.signals import stamp
from newsroom.insight.agenda import YearDate, dates_in, days_in, evaluations, recesses
from newsroom.insight.narrowed import narrowed
from newsroom.insight.table import EVERYTHING, PostFilter
from newsroom.insight.week import WeekPage, WeekRows, week_page
from newsroom.model.rows import to_row
from newsroom.model.slots import Circumstances, Slot, slots
from newsroom.store import opening, writing
from newsroom.store.heard_figures import HeardFigures
from newsroom.store.history import History
from newsroom.store.lists import TABLES, Lists, everything, one, read_lists
from newsroom.store.posts import Posts
from newsroom.store.search import Search
from newsroom.store.signal_table import SignalTable
from newsroom.store.signals import Signals
from newsroom.store.sqlite import SqliteEngine
from newsroom.store.table import PostTable

if TYPE_CHECKING:
    from newsroom.dates.week import IsoWeek
    from newsroom.insight.sheet import PostSheet
    from newsroom.insight.year import YearPage
    from newsroom.model.rows import Row
    from newsroom.store.engine import Engine
    from newsroom.store.files import Files
    from newsroom.store.joining import Joining
    from newsroom.store.meetings import Meetings
    from newsroom.store.privacy import Privacy

__all__ = ["Changed", "Desk", "Lists", "restore", "utc_now"]

Thing = TypeVar("Thing")
KEPT_STEPS = 500


def utc_now() -> datetime:
    """Give this moment."""
    return datetime.now(UTC)


class Desk:
    """One open calendar, used by one thread; `clock` gives the present moment in UTC."""

    def __init__(self, engine: Engine, who: str = "", clock: Callable[[], datetime] = utc_now) -> None:
        self._engine = engine
        self.who = who
        self.clock = clock
        self.posts = Posts(engine)
        self.table = PostTable(engine)
        self.signals = Signals(engine)
        self.heard = SignalTable(engine)
        self.heard_figures = HeardFigures(engine)
        self.history = History(engine)
        self.search = Search(engine)
        self._lists: Lists | None = None
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._listeners: list[Callable[[Changed], None]] = []

    @classmethod
    def open(cls, path: Path, who: str = "", clock: Callable[[], datetime] = utc_now) -> Desk:
        """Open an existing calendar. Raises a NewsroomError that says what is wrong; the file is then left as it is."""
        return cls(opening.open_calendar(path), who, clock)

    @classmethod
    def create(cls, path: Path, who: str = "", clock: Callable[[], datetime] = utc_now) -> Desk:
        """Make an empty calendar. Raises Refused when the file is there already."""
        return cls(opening.create(path), who, clock)

    def close(self) -> None:
        """Let go of the calendar; everything is stored already."""
        self._engine.close()

    # Asking

    @cached_property
    def joining(self) -> Joining:
        """Give the questions that hold signals against posts; the first week can do without."""
        from newsroom.store.joining import Joining

        return Joining(self._engine)

    @property
    def path(self) -> Path:
        """Give the file of the calendar."""
        assert isinstance(self._engine, SqliteEngine)
        return self._engine.path

    @property
    def meetings(self) -> Meetings:
        """Give the questions of the newsroom meeting."""
        from newsroom.store.meetings import Meetings  # not on the start path

        return Meetings(self._engine)

    @cached_property
    def files(self) -> Files:
        """Give the pictures, videos and documents that are kept beside the calendar."""
        from newsroom.store.files import Files  # not on the start path

        return Files(self.path)

    @property
    def lists(self) -> Lists:
        """Give the short lists as they are now."""
        if self._lists is None:
            self._lists = read_lists(self._engine)
        return self._lists

    @property
    def now(self) -> datetime:
        """Give the wall time of the municipality, without zone."""
        return to_local(self.clock(), self.lists.settings.zone)

    @property
    def today(self) -> date:
        """Give the day it is in the municipality."""
        return self.now.date()

    def one(self, cls: type[Thing], row_id: str) -> Thing | None:
        """Give one thing by its id, None when it is not there."""
        return one(self._engine, cls, row_id)

    def all(self, cls: type[Thing]) -> list[Thing]:
        """Give every thing of a kind."""
        return everything(self._engine, cls)

    def dates(self, period: Period, language: str = "nl") -> list[YearDate]:
        """Give the days that matter in a period: observances, school holidays and own dates."""
        return dates_in(period, self.signals.own_dates(period), self.lists.settings, language)

    def slots(self, period: Period) -> tuple[Slot, ...]:
        """Give every slot of every section in a period, with what became of it."""
        lists = self.lists
        around = Period(min(period.first, *self._originals(period)), max(period.last, *self._originals(period)))
        circumstances = Circumstances(
            taken=self.posts.in_slots(around),
            recess=recesses(dates_in(period, self.signals.own_dates(period), lists.settings, "nl")),
            days_of=lambda kind, year: days_of_kind(kind, year, lists.settings.country),
            today=self.today,
            zone=lists.settings.zone,
        )
        return slots(lists.sections.values(), lists.deviations.values(), period, circumstances)

    def week(self, week: IsoWeek, chosen: PostFilter = EVERYTHING, language: str = "nl") -> WeekPage:
        """Give the page of a week."""
        period = week.period
        rows = WeekRows(
            cards=self.posts.cards(period),
            heard=self.signals.by_day(period, stamp(self.clock())),
            slots=self.slots(period),
            decisions=self.signals.decisions(period),
            dates=[*days_in(period, self.dates(period, language)), *evaluations(period, self.lists.settings, language)],
            peaks=self.signals.peaks(period),
        )
        return week_page(week, rows, self.lists, self.today, self._let_through(chosen, period))

    def year(self, year: int, language: str = "nl", chosen: PostFilter = EVERYTHING) -> YearPage:
        """Give the page of an ISO year."""
        from newsroom.insight.year import YearRows, year_page  # not on the start path

        period = Period.iso_year(year)
        rows = YearRows(
            marks=self.posts.marks(period),
            slots=self.slots(period),
            heard=self.signals.by_week(period),
            dates=self.dates(period, language),
            free_norm=self.lists.settings.free_share,
            peaks=self.signals.peaks(period),
        )
        rows = narrowed(rows, self._let_through(chosen, period))
        return year_page(year, rows, self.lists, self.today)

    def sheet(self, post_id: str) -> PostSheet | None:
        """Give everything about one post, None when it is not there."""
        from newsroom.insight.sheet import PostSheet, neighbours, past_of  # not on the start path

        post = self.posts.one(post_id)
        if post is None:
            return None
        day = self.posts.cards(Period.of_day(post.planned_on)) if post.planned_on else ()
        return PostSheet(
            post=post,
            placements=self.posts.placements(post_id),
            attachments=self.posts.attachments(post_id),
            comments=self.posts.comments(post_id),
            checklist=self.posts.checklist(post_id),
            signals=self.signals.of_post(post_id),
            past=past_of(self.history.of_row("post", post_id)),
            neighbours=neighbours(post_id, day),
        )

    def _let_through(self, chosen: PostFilter, period: Period) -> frozenset[str] | None:
        """Name the posts of a period that a filter lets through, None when it lets everything through."""
        return self.table.ids(replace(chosen, period=period, ideas=False)) if chosen else None

    def _originals(self, period: Period) -> Sequence[date]:
        """Give the original days of slots that were moved into a period."""
        moved = (d for d in self.lists.deviations.values() if d.moved_on and d.moved_on in period)
        return [each.original_on for each in moved] or [period.first]

    # Changing

    def apply(self, changes: ChangeSet) -> ChangeSet:
        """Carry out an act as one transaction, keep it for undo, and tell the listeners.

        Raises StaleChange when somebody else changed a row first, StorageFailed when the disk refuses, Refused when a
        removed row is still used. Nothing is written then. An act without changes does nothing.
        """
        if not changes:
            return changes
        step = self._write(changes, None)
        self._keep(step)
        self._tell(step.changes)
        return step.changes

    def adopt(self, seq: int) -> ChangeSet | None:
        """Take over an act that another process did for this session, so that undo takes it back; None if not there."""
        entry = self.history.entry(seq)
        if entry is None:
            return None
        changes = self.history.changes(entry)
        self._lists = None
        self._keep(Step(changes, seq))
        self._tell(changes)
        return changes

    def _keep(self, step: Step) -> None:
        self._done.append(step)
        del self._done[:-KEPT_STEPS]
        self._undone.clear()

    def undo(self) -> ChangeSet | None:
        """Take back the last act of this session; None when there is none."""
        return self._turn(self._done, self._undone)

    def redo(self) -> ChangeSet | None:
        """Do again what was taken back last; None when there is nothing."""
        return self._turn(self._undone, self._done)

    def undo_last_entry(self) -> ChangeSet | None:
        """Take back the newest act in the history that still holds, whoever did it; None when there is none."""
        entry = self.history.last_to_undo()
        if entry is None:
            return None
        back = self.history.changes(entry).inverse()
        self._write(back, entry.seq)
        self._tell(back)
        return back

    @property
    def to_undo(self) -> ChangeSet | None:
        """Give the act that `undo` would take back."""
        return self._done[-1].changes if self._done else None

    @property
    def to_redo(self) -> ChangeSet | None:
        """Give the act that `redo` would do again, in the sense of the user: not its inverse."""
        return self._undone[-1].changes.inverse() if self._undone else None

    def listen(self, listener: Callable[[Changed], None]) -> None:
        """Tell this function of every change after it is stored."""
        self._listeners.append(listener)

    def look_elsewhere(self) -> bool:
        """Find out whether somebody else wrote to the calendar, and tell the listeners if so."""
        if not self._engine.changed_elsewhere():
            return False
        self._lists = None
        self._tell(None)
        return True

    def current(self, table: str, row_id: str) -> Row | None:
        """Give a row as it is now, by column."""
        return writing.current(self._engine, table, row_id)

    def tables(self) -> dict[str, list[Row]]:
        """Give every row of every table, by column; the history is not among them."""
        from newsroom.model.tables import tables  # not on the start path

        kinds: dict[str, type[object]] = tables()
        return {name: [to_row(thing) for thing in self.all(cls)] for name, cls in kinds.items()}

    def backup(self, target: Path) -> Path:
        """Copy the calendar, checked, to another file, with its pictures and files beside it."""
        from newsroom.store.backup import backup_to  # not on the start path

        assert isinstance(self._engine, SqliteEngine)
        _copy_files(self, target)
        return backup_to(self._engine, target)

    def practice(self, target: Path) -> Path:
        """Make a practice copy of another name; a copy of a copy leads back to the real calendar."""
        from newsroom.store.practice import practice_to  # not on the start path

        assert isinstance(self._engine, SqliteEngine)
        if not target.exists():
            _copy_files(self, target)
        return practice_to(self._engine, target, partial(_mark_practice, self))

    def problems(self) -> list[str]:
        """Name what is wrong inside the calendar; empty when all is well."""
        assert isinstance(self._engine, SqliteEngine)
        return opening.problems(self._engine)

    @property
    def privacy(self) -> Privacy:
        """Give what finds and erases personal data; what it erases cannot be undone."""
        from newsroom.store.privacy import Privacy  # not on the start path

        assert isinstance(self._engine, SqliteEngine)
        return Privacy(self._engine, self.who, self.clock, self._forget)

    def _forget(self) -> None:
        """Let go of every undo step, which may hold what was erased, and tell the listeners to ask anew."""
        self._done.clear()
        self._undone.clear()
        self._lists = None
        self._tell(None)

    def _turn(self, source: list[Step], target: list[Step]) -> ChangeSet | None:
        if not source:
            return None
        step = source[-1]
        back = step.changes.inverse()
        written = self._write(back, step.seq)
        source.pop()
        target.append(written)
        self._tell(back)
        return back

    def _write(self, changes: ChangeSet, undoes: int | None) -> Step:
        seq, done = writing.write(self._engine, changes, who=self.who, at=stamp(self.clock()), undoes=undoes)
        if done.touches(*TABLES):
            self._lists = None
        return Step(done, seq)

    def _tell(self, changes: ChangeSet | None) -> None:
        for listener in self._listeners:
            listener(Changed(changes, self.who if changes is not None else ""))


def _copy_files(desk: Desk, target: Path) -> None:
    """Copy the files that posts name beside a copy of the calendar, before that takes its name."""
    from newsroom.model import Attachment
    from newsroom.store.files import Files  # not on the start path

    if target.parent.is_dir():
        wanted = ((each.file_hash, each.file_name) for each in desk.all(Attachment) if each.file_hash)
        Files(target).take_over(desk.files, wanted)


def restore(calendar: Path, source: Path) -> Path | None:
    """Put a backup in the place of a calendar that is not open; what was there is kept, and its name given.

    The pictures and files beside the backup come along; those beside the calendar stay.
    """
    from newsroom.store.files import Files  # not on the start path
    from newsroom.store.restoring import restore as put_back

    kept = put_back(calendar, source)
    Files(calendar).take_over(Files(source))
    return kept


def _mark_practice(real: Desk, copy: Path) -> None:
    """Let a copy say that it is for practice, and of which calendar."""
    from newsroom.edits.lists import practise  # not on the start path
    from newsroom.model import Setting

    name = real.lists.settings.practice_of or str(real.path.absolute())
    desk = Desk.open(copy, real.who, real.clock)
    try:
        desk.apply(practise(desk.all(Setting), name))
    finally:
        desk.close()
