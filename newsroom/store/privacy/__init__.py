"""The privacy of one calendar: what is over, what is known about a person, and erasing either for good."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsroom.edits.signals import stamp
from newsroom.store import writing
from newsroom.store.privacy import cleaning, copies, expiry, listing, person
from newsroom.store.privacy.scrubbing import keep_setting, kept_setting

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from newsroom.rules.needle import Needle
    from newsroom.rules.retention import Clock, Due
    from newsroom.store.privacy.person import Match
    from newsroom.store.sqlite import SqliteEngine

UNFINISHED = "erasure_unfinished"
PARTLY, WHOLLY = "partly", "wholly"
EXPIRED, ERASED = "signals_expired", "person_erased"


class Finished(NamedTuple):
    """How an erasure ended: whether nothing is left in the calendar's own files, and the copies that were left."""

    clean: bool
    copies_left: tuple[str, ...] = ()


class Privacy:
    """Erases outside undo; `forgotten` is called after each commit, so that nobody keeps in memory what went.

    An act in the history says that something was erased and how much, never what; it cannot be taken back. What is
    committed holds; cleaning up behind it (index, pages, log, copies) is remembered until it is done.
    """

    def __init__(
        self, engine: SqliteEngine, who: str, clock: Callable[[], datetime], forgotten: Callable[[], None]
    ) -> None:
        self._engine = engine
        self._who = who
        self._clock = clock
        self._forgotten = forgotten

    def clock(self) -> Clock:
        """Give what is remembered of the clock."""
        return expiry.read_clock(self._engine)

    def keep_clock(self, clock: Clock) -> None:
        """Remember what was seen of the clock."""
        if clock != self.clock():
            with self._engine.writing():
                expiry.keep_clock(self._engine, clock)

    def count_due(self, due: Due) -> int:
        """Count the signals whose retention is over."""
        return expiry.count_due(self._engine, due)

    def empty_some(self, due: Due, most: int) -> int:
        """Empty some of the signals that are due, and give how many; 0 when all is done."""
        if not expiry.due_signals(self._engine, due, 1):
            return 0
        with self._engine.writing():
            emptied = expiry.empty_due(self._engine, due, most)
            writing.record_erasure(self._engine, EXPIRED, emptied, who=self._who, at=self._now())
            self._leave_for_later(PARTLY)
        self._forgotten()
        return emptied

    def empty_deleted(self, due: Due) -> int:
        """Empty what the history keeps of deleted signals that would be due."""
        with self._engine.writing():
            emptied = expiry.empty_deleted(self._engine, due)
            if emptied:
                self._leave_for_later(PARTLY)
        if emptied:
            self._forgotten()
        return emptied

    def merge_some(self, table: str, *, first: bool) -> bool:
        """Take words of emptied texts out of an index, a part at a time; say whether there is more to do."""
        return cleaning.merge_some(self._engine, table, first=first)

    def find(self, needle: Needle) -> list[Match]:
        """Give every row that holds a term."""
        return person.find(self._engine, needle)

    def copies(self) -> list[str]:
        """Name the copies of this calendar in its folder."""
        return [path.name for path in copies.copies_of(self._engine)]

    def erase(self, needle: Needle, mark: str) -> person.Erased:
        """Erase a term from every table and from the history, and put its hash on the list: all or nothing."""
        at = self._now()
        with self._engine.writing():
            erased = person.erase(self._engine, needle, mark, at)
            listing.add(self._engine, needle.listed, at)
            writing.record_erasure(self._engine, ERASED, sum(erased.rows.values()), who=self._who, at=at)
            self._leave_for_later(WHOLLY)
        self._forgotten()
        return erased

    def catch_up(self, mark: str) -> bool:
        """Erase anew what the list beside the calendar says and the calendar has forgotten: it was an older copy."""
        listed = listing.read_beside(self._engine.path)
        missing = {text: at for text, at in listed.items() if text not in listing.entries(self._engine)}
        if not missing:
            return False
        at = self._now()
        with self._engine.writing():
            erased = person.erase(self._engine, listing.remembered(missing), mark, at)
            listing.merge(self._engine, missing)
            writing.record_erasure(self._engine, ERASED, sum(erased.rows.values()), who=self._who, at=at)
            self._leave_for_later(WHOLLY)
        self._forgotten()
        return True

    @property
    def unfinished(self) -> bool:
        """Say whether an erasure was interrupted before everything behind it was cleaned."""
        return bool(kept_setting(self._engine, UNFINISHED))

    def finish(self, mark: str, due: Due | None = None, *, thorough: bool = True) -> Finished:
        """Clean up behind erasures: index, pages, log, the list beside the calendar, copies in its folder.

        Without `thorough` the pages are written anew only after an erasure on request: what goes by retention is
        overwritten in place. What cannot be done now is remembered for the next time.
        """
        if thorough or kept_setting(self._engine, UNFINISHED) == WHOLLY:
            cleaning.write_anew(self._engine)
        listing.write_beside(self._engine.path, listing.entries(self._engine))
        left = copies.clean_copies(self._engine, mark, self._now(), due)
        with self._engine.writing():
            keep_setting(self._engine, UNFINISHED, None)
        clean = cleaning.cut_log(self._engine)
        if not clean:
            with self._engine.writing():
                self._leave_for_later(PARTLY)
        return Finished(clean, tuple(left))

    def _leave_for_later(self, how: str) -> None:
        """Remember that cleaning up is to be done, wholly when anything asks for that."""
        if kept_setting(self._engine, UNFINISHED) != WHOLLY:
            keep_setting(self._engine, UNFINISHED, how)

    def _now(self) -> str:
        return stamp(self._clock())
