"""Keeping no more than needed: what is over is emptied by itself, and a person is found and erased on request."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsroom.insight.register import register_answer
from newsroom.rules.needle import Needle
from newsroom.rules.retention import days_of, due, look_at_clock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from newsroom.desk import Desk
    from newsroom.rules.retention import Due
    from newsroom.words import Words

A_PART = 250
INDEXES = ("signal_words", "post_words")


class Expired(NamedTuple):
    """What an expiry did: signals emptied, whether the clock held it up, copies that could not be cleaned."""

    emptied: int = 0
    waits: bool = False
    copies_left: tuple[str, ...] = ()


class Found(NamedTuple):
    """One row that holds a term, in words: kind, moment, and each text with the name of its field."""

    table: str
    id: str
    at: str
    texts: tuple[tuple[str, str], ...]
    held: bool


class Erasure(NamedTuple):
    """What an erasure did: rows by table, signals left because they must be kept, and how cleaning up went."""

    rows: dict[str, int]
    held: int
    clean: bool
    copies_left: tuple[str, ...]


class Expiry:
    """Empties what is over in parts; call `step` until it gives False, with other questions in between.

    `by_hand` does so even when the clock cannot be trusted: the user was asked. A part that was done holds, so whatever
    interrupts it, the next expiry goes on from there.
    """

    def __init__(self, words: Words, *, by_hand: bool = False) -> None:
        self._mark = erased_mark(words)
        self._by_hand = by_hand
        self._stage = 0
        self._path: Path | None = None
        self._due: Due | None = None
        self._steps: tuple[Callable[[Desk], bool], ...] = (
            self._begin,
            self._catch_up,
            self._empty,
            self._deleted,
            self._merge_signals,
            self._merge_posts,
            self._end,
        )
        self._first = True
        self.expired = Expired()

    def step(self, desk: Desk) -> bool:
        """Do a part, and say whether there is more."""
        if self._path not in (None, desk.path):  # another calendar was opened meanwhile
            return False
        self._path = desk.path
        if not self._steps[self._stage](desk):
            self._stage += 1
            self._first = True
        return self._stage < len(self._steps)

    def _begin(self, desk: Desk) -> bool:
        trusted, clock = look_at_clock(desk.today, desk.privacy.clock())
        desk.privacy.keep_clock(clock)
        self._due = due_now(desk)
        if not trusted and not self._by_hand:
            self.expired = Expired(waits=bool(desk.privacy.count_due(self._due)))
            self._due = None
        return False

    def _catch_up(self, desk: Desk) -> bool:
        desk.privacy.catch_up(self._mark)
        return False

    def _empty(self, desk: Desk) -> bool:
        emptied = desk.privacy.empty_some(self._due, A_PART) if self._due else 0
        self.expired = self.expired._replace(emptied=self.expired.emptied + emptied)
        return emptied > 0

    def _deleted(self, desk: Desk) -> bool:
        if self._due:
            desk.privacy.empty_deleted(self._due)
        return False

    def _merge_signals(self, desk: Desk) -> bool:
        return self._merge(desk, INDEXES[0])

    def _merge_posts(self, desk: Desk) -> bool:
        return self._merge(desk, INDEXES[1])

    def _merge(self, desk: Desk, index: str) -> bool:
        first, self._first = self._first, False
        return desk.privacy.unfinished and desk.privacy.merge_some(index, first=first)

    def _end(self, desk: Desk) -> bool:
        if desk.privacy.unfinished:
            finished = desk.privacy.finish(self._mark, self._due, thorough=False)
            self.expired = self.expired._replace(copies_left=finished.copies_left)
        return False


def expire(desk: Desk, words: Words, *, by_hand: bool = True) -> Expired:
    """Empty everything that is over, in one go."""
    expiry = Expiry(words, by_hand=by_hand)
    while expiry.step(desk):
        pass
    return expiry.expired


def due_now(desk: Desk) -> Due:
    """Give what is over by the clock of the desk and the retention of each source."""
    return due(desk.clock(), desk.today, desk.lists.sources.values(), desk.lists.settings.retention_days)


def find(desk: Desk, term: str, *, inside: bool = False) -> list[Found]:
    """Give everything that is kept about a term. Raises Refused `term_too_short`."""
    return [Found(*match) for match in desk.privacy.find(Needle(term, inside=inside))]


def erase(desk: Desk, words: Words, term: str, *, inside: bool = False) -> Erasure:
    """Erase a term for good: signals that hold it are emptied, elsewhere a mark takes its place; no undo.

    Raises Refused `term_too_short`, StorageFailed when the disk refuses; the calendar is then as it was.
    """
    mark = erased_mark(words)
    erased = desk.privacy.erase(Needle(term, inside=inside), mark)
    finished = desk.privacy.finish(mark, due_now(desk))
    return Erasure(erased.rows, len(erased.held), finished.clean, finished.copies_left)


def erased_mark(words: Words) -> str:
    """Give what stands in the place of what was erased."""
    return f"[{words.of('privacy', 'erased')}]"


def erased_lines(erased: Erasure, words: Words) -> list[str]:
    """Give what an erasure did, in sentences."""
    lines = [words.say("answer", "erased", {"count": sum(erased.rows.values())})]
    if erased.held:
        lines.append(words.say("answer", "held", {"count": erased.held}))
    if not erased.clean:
        lines.append(words.of("answer", "not_clean"))
    if erased.copies_left:
        lines.append(words.say("answer", "copies_left", {"names": ", ".join(erased.copies_left)}))
    return lines


def report(desk: Desk, term: str, *, inside: bool = False) -> dict[str, object]:
    """Give everything that is kept about a term, for who asks for access (AVG article 15): by kind, oldest first."""
    found = find(desk, term, inside=inside)
    kinds: dict[str, list[Found]] = {}
    for each in found:
        kinds.setdefault(each.table, []).append(each)
    acts = kinds.pop("history", [])
    return {
        "term": term,
        "date": desk.today.isoformat(),
        "found": len(found),
        "kinds": [
            {"table": table, "count": len(rows), "rows": [_row(each) for each in sorted(rows, key=_moment_of)]}
            for table, rows in kinds.items()
        ],
        "acts": len(acts),
        "copies": desk.privacy.copies(),
    }


def register(desk: Desk) -> dict[str, object]:
    """Give the sources for the register of processing."""
    lists = desk.lists
    usual = lists.settings.retention_days
    name = lists.settings.municipality or lists.settings.name
    return register_answer(lists.sources.values(), lists.channels, name, lambda source: days_of(source, usual))


def _row(found: Found) -> dict[str, object]:
    return {
        "id": found.id,
        "at": found.at,
        "held": found.held,
        "texts": [{"field": name, "text": text} for name, text in found.texts],
    }


def _moment_of(found: Found) -> str:
    return found.at
