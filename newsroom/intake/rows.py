"""Rows of a large export to rows of the calendar: the same rules as a small one, but nothing is held."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from html import unescape
from typing import TYPE_CHECKING

from newsroom.changes import Batch, Change, ChangeSet
from newsroom.edits.imports.mapping import remembered
from newsroom.edits.imports.names import Names
from newsroom.edits.imports.signals import HISTORY, OF_STORE, may_name, source_name
from newsroom.edits.signals import local_day, moment, stamp
from newsroom.errors import Refused
from newsroom.formats.reading.moments import read_moment
from newsroom.formats.reading.names import key_words
from newsroom.formats.reading.post_rows import is_address
from newsroom.formats.reading.signal_rows import SUBJECT_FIELDS, TEXT_FIELDS, cell_count, cell_tone, medium, sentence
from newsroom.ids import many_ids, new_id
from newsroom.intake.large import Layout, Progress, Tally, records
from newsroom.model import Signal
from newsroom.model.address import address_mark, without_person, words_mark
from newsroom.model.fold import fold
from newsroom.model.keys import SignalKind, SignalState, Way
from newsroom.model.rows import Scalar, to_row
from newsroom.rules.personal import masked
from newsroom.rules.retention import GONE, gone_key

if TYPE_CHECKING:
    from newsroom.edits.imports import Choices, Known

NOTHING_NEW = "import_nothing_new"
SHOWN = 60
VARYING = (
    "id", "heard_at", "heard_on", "import_key", "reply_due", "answered_at", "text", "address",
    "theme_id", "district_id", "source_id", "kind", "state", "tone", "reach", "way",
)  # fmt: skip
_SIGNS = str.maketrans("", "", "".join(chr(code) for code in range(128) if not chr(code).isalnum()))
MOST_KEPT = 200_000
LONGEST_KEY = 80


def large_import(
    file: Layout, known: Known, now: datetime, choices: Choices, progress: Progress
) -> tuple[ChangeSet, Tally]:
    """Give the one act that loads a large file, and the tally that is filled while it is carried out.

    The rows are read while they are written. Names in the first part of the file are made before them; others that the
    rows need come last, in the same transaction.
    """
    books = Names(known, choices)
    named = _Named(file, books, choices)
    for draft in file.head.drafts:
        named.meet(draft.theme, draft.district, draft.source)
    first = books.changes()
    met = replace(
        known,
        themes=(*known.themes, *books.themes.made),
        districts=(*known.districts, *books.districts.made),
        sources=(*known.sources, *books.sources.made),
    )
    rows = LargeRows(file, met, now, choices, progress)
    batch = Batch(new_id(), "signal", rows.names, rows, late=rows.late)
    # The data is filled in as the rows are read; the history is written after them.
    return ChangeSet("import_signals", first, rows.data, (batch,)), rows.tally


@dataclass(slots=True)
class LargeRows:
    """The rows of a file as rows of the table of signals, read anew each time they are asked for."""

    file: Layout
    known: Known
    now: datetime
    choices: Choices
    progress: Progress
    tally: Tally = field(default_factory=Tally)
    data: dict[str, Scalar] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    _books: Names | None = None

    def __post_init__(self) -> None:
        self.names = (*VARYING, *_constants(self.now))

    def __iter__(self) -> Iterator[tuple[Scalar, ...]]:
        self._books = Names(self.known, self.choices)
        self.tally.clear()
        maker = _Maker(self.file, self.known, self.now, self.choices, self._books, self.tally)
        for number, cells in records(self.file, self.progress):
            self.tally.rows += 1
            row = maker.row(number, cells)
            if row is not None:
                self.tally.added += 1
                yield row
        self.data |= {"file": self.choices.file, "count": self.tally.added}

    def late(self) -> tuple[Change, ...]:
        """Give the names that the rows turned out to need, and the mapping of their source."""
        assert self._books is not None
        if not self.tally.added:
            # Nothing is written then, not even an act in the history.
            raise Refused(NOTHING_NEW)
        kept = remembered(self._books, self.known, self.choices)
        return (*self._books.changes(), *kept)


def _constants(now: datetime) -> dict[str, Scalar]:
    """Give the columns that are the same in every row of a load; what is empty anyway need not be said."""
    row = to_row(Signal("", "", now.date(), stamp(now), "", way=Way.FOUND))
    return {
        name: value for name, value in row.items() if name not in OF_STORE and name not in VARYING and value is not None
    }


class _Maker:
    """Makes one row after another; what returns often is kept."""

    def __init__(self, file: Layout, known: Known, now: datetime, choices: Choices, books: Names, tally: Tally) -> None:
        self._tally = tally
        places = file.places
        self._width = max(places.values(), default=0) + 1
        texts = TEXT_FIELDS if any(name in places for name in TEXT_FIELDS) else SUBJECT_FIELDS
        self._texts = tuple(places[name] for name in texts if name in places)
        self._day, self._clock = places["heard_at"], places.get("clock", -1)
        self._own, self._address = places.get("key", -1), places.get("address", -1)
        self._answered = places.get("answered_at", -1)
        self._moments = _Moments(file, known, now)
        self._marks = _Marks(known, tally)
        self._named = _Named(file, books, choices)
        self._mask = choices.mask
        self._ids = many_ids()
        self._constants = tuple(_constants(now).values())

    def row(self, number: int, cells: list[str]) -> tuple[Scalar, ...] | None:
        """Give the row of a record, or nothing when it cannot be read or is there already."""
        if len(cells) < self._width:
            cells += [""] * (self._width - len(cells))
        text = self._text(cells)
        if not text:
            if any(map(str.strip, cells)):
                self._tally.miss("signal_no_text", number, {"text": "; ".join(filter(None, cells))[:SHOWN]})
            return None
        day = cells[self._day].strip()
        heard_at, heard_on, due = self._moments.read(day, cells[self._clock].strip() if self._clock >= 0 else "")
        if not heard_at:
            self._tally.miss("date_unclear" if day else "signal_no_date", number, {"text": (day or text)[:SHOWN]})
            return None
        address = cells[self._address].strip() if self._address >= 0 else ""
        address = address if is_address(address) else ""
        key = self._marks.key(cells[self._own].strip() if self._own >= 0 else "", address, text, heard_at)
        if not key:
            return None
        answered_at = self._answer(cells)
        made = (next(self._ids), heard_at, heard_on, key, None if answered_at else due, answered_at)
        return (*made, *self._kept(text, address), *self._named.of(cells), *self._constants)

    def _kept(self, text: str, address: str) -> tuple[str, str]:
        """Give words and address as they may be kept."""
        if not self._mask:
            return text, address
        if may_name(text):
            shown = masked(text)
            self._tally.masked += shown != text
            text = shown
        return text, without_person(address) if address else ""

    def _answer(self, cells: list[str]) -> str | None:
        answered = cells[self._answered].strip() if self._answered >= 0 else ""
        return (self._moments.read(answered, "")[0] or None) if answered else None

    def _text(self, cells: list[str]) -> str:
        for place in self._texts:
            text = cells[place].strip()
            if text:
                return unescape(text).replace("\xa0", " ") if not text.isascii() or "&" in text else text
        return ""


class _Moments:
    """Reads moments; an hour that was read once is known."""

    def __init__(self, file: Layout, known: Known, now: datetime) -> None:
        self._order, self._zone = file.order, file.zone
        self._due = known.due
        self._fresh = stamp(now - HISTORY)
        self._hours: dict[tuple[str, str], tuple[str, str]] = {}
        self._dues: dict[str, str] = {}

    def read(self, day: str, clock: str) -> tuple[str, str, str | None]:
        """Give moment, local day, and when an answer is due, all as they are stored; empty for no moment."""
        text, minutes = day, ""
        if not clock and len(day) > 5 and day[-3] == ":" and day[-2:].isdigit() and day[-5:-3].isdigit():  # noqa: PLR2004 - the last letters of 09:15
            text, minutes = day[:-2], day[-2:]
        kept = self._hours.get((text, clock))
        if kept is None:
            kept = self._look(f"{text}00" if minutes else text, clock)
            if len(self._hours) < MOST_KEPT:
                self._hours[text, clock] = kept
        heard_at, heard_on = kept
        if minutes and heard_at:
            if heard_at[14:] != "00:00Z" or day.count(":") > 1 or minutes > "59":
                heard_at, heard_on = self._look(day, clock)
            else:
                heard_at = f"{heard_at[:14]}{minutes}:00Z"
        return heard_at, heard_on, self._due_of(heard_at)

    def _look(self, day: str, clock: str) -> tuple[str, str]:
        found, _spelled = read_moment(day, clock or None, self._order, self._zone)
        return (found, local_day(moment(found), self._zone).isoformat()) if found else ("", "")

    def _due_of(self, heard_at: str) -> str | None:
        if self._due is None or heard_at < self._fresh:
            return None
        due = self._dues.get(heard_at)
        if due is None:
            due = self._dues[heard_at] = stamp(self._due(moment(heard_at)))
        return due


class _Marks:
    """Tells what was there already, in the file or in the calendar; marks are kept as numbers."""

    def __init__(self, known: Known, tally: Tally) -> None:
        self._known = frozenset(map(hash, known.signal_keys))
        self._knows_words = any(key.startswith("text:") for key in known.signal_keys)
        self._knows_gone = any(key.startswith(GONE) for key in known.signal_keys)
        self._seen: set[int] = set()
        self._tally = tally

    def key(self, own: str, address: str, text: str, heard_at: str) -> str:
        """Give the import key of a new signal, or nothing for one that is there already."""
        by_address = address_mark(address) if address else ""
        own_key = f"id:{own[:LONGEST_KEY]}:{heard_at}" if own else ""
        words = "" if own else words_mark(text, heard_at) if self._knows_words or not address else ""
        folded = hash((_folded(text), heard_at)) if not own else 0
        said = [mark for mark in (own_key, by_address, words) if mark]
        marks = list(map(hash, said))
        gone = [hash(gone_key(mark)) for mark in said] if self._knows_gone else []
        if any(mark in self._known for mark in (*marks, *gone)):
            self._tally.known += 1
            return ""
        if folded:
            marks.append(folded)
        if any(mark in self._seen for mark in marks):
            self._tally.repeated += 1
            return ""
        self._seen.update(marks)
        return own_key or by_address or words


def _folded(text: str) -> str:
    """Give words so that case, accents, blanks and signs do not count, quickly where there are no accents."""
    plain = text.lower().translate(_SIGNS) if text.isascii() else fold(text).replace(" ", "")
    return plain or text


class _Named:
    """Gives the columns whose values return: names to ids, words to keys, numbers."""

    def __init__(self, file: Layout, books: Names, choices: Choices) -> None:
        self._books = books
        self._kinds, self._states = key_words("signal_kind"), key_words("signal_state")
        self._general = file.source or source_name(choices)
        makers: tuple[tuple[str, Callable[[str], Scalar]], ...] = (
            ("theme", self._theme),
            ("district", self._district),
            ("source", self._source),
            ("kind", self._kind),
            ("state", self._state),
            ("tone", cell_tone),
            ("reach", cell_count),
        )
        self._columns = [(file.places.get(name, -1), make, dict[str, Scalar]()) for name, make in makers]

    def of(self, cells: list[str]) -> list[Scalar]:
        """Give theme, district, source, kind, stand, tone, reach and way of a record."""
        found = []
        for place, make, kept in self._columns:
            text = cells[place] if place >= 0 else ""
            if text not in kept:
                if len(kept) >= MOST_KEPT:
                    kept.clear()
                kept[text] = make(text.strip())
            found.append(kept[text])
        # The fourth is the kind: what was reported to us came to us.
        found.append(Way.CAME.value if found[3] == SignalKind.REPORT else Way.FOUND.value)
        return found

    def meet(self, theme: str, district: str, source: str) -> None:
        """Make the names of a draft."""
        self._theme(theme)
        self._district(district)
        self._source(source)

    def _theme(self, text: str) -> Scalar:
        return next(iter(self._books.themes.ids_of(self._books.wanted((sentence(text),)))), None) if text else None

    def _district(self, text: str) -> Scalar:
        return next(iter(self._books.districts.ids_of(self._books.wanted((text,)))), None) if text else None

    def _source(self, text: str) -> Scalar:
        return self._books.sources.id_of(medium(text) or self._general)

    def _kind(self, text: str) -> Scalar:
        return self._kinds.get(fold(text), "") or SignalKind.MESSAGE.value

    def _state(self, text: str) -> Scalar:
        return self._states.get(fold(text), "") or SignalState.NOTED.value
