"""What a calendar keeps about one person: found by a term in every text of every table, and erased from it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from newsroom.model.rows import columns
from newsroom.rules.needle import covered
from newsroom.store.privacy.scrubbing import emptied_row, empty_signals, scrub_history, written

if TYPE_CHECKING:
    from newsroom.model.rows import Row, Scalar
    from newsroom.rules.needle import Seeker
    from newsroom.store.engine import Engine

CHUNK = 5000
KEYED = ("post", "signal")  # large tables, read in parts by their number
NOT_WORDS = frozenset(
    {"id", "kind", "state", "status", "way", "rrule", "batch", "version", "colour", "hash", "file_hash"}
)
NOT_ENDS = ("_id", "_ids", "_at", "_on", "_due")
OWN = frozenset({"voice_salts", "retention_clock", "erasure_unfinished"})
HISTORY = "history"


class Match(NamedTuple):
    """One row that holds the term: its table, id, moment or day when it has one, and the texts with their columns."""

    table: str
    id: str
    at: str
    texts: tuple[tuple[str, str], ...]
    held: bool = False


class Erased(NamedTuple):
    """What an erasure did: rows by table, and the signals that it left alone because they must be kept."""

    rows: dict[str, int]
    held: tuple[str, ...] = ()


def find(engine: Engine, seeker: Seeker) -> list[Match]:
    """Give every row whose texts hold what is sought, the acts of the history last."""
    found: list[Match] = []
    for table, names in _tables().items():
        words = [name for name in names if _has_words(name)]
        for row in _rows(engine, table, names):
            texts = tuple((name, str(row[name])) for name in words if isinstance(row[name], str) and row[name])
            if (table != "setting" or row["id"] not in OWN) and any(seeker.spans(text) for _name, text in texts):
                held = bool(row.get("legal_hold"))
                found.append(Match(table, str(row["id"]), _moment(row), texts, held))
    return [*found, *_in_history(engine, seeker)]


def erase(engine: Engine, seeker: Seeker, mark: str, at: str, matches: list[Match] | None = None) -> Erased:
    """Empty the signals that hold what is sought and put a mark in its place everywhere else, the history included.

    Signals that must be kept (legal hold) stay whole, and so does their history. Must be called inside a transaction.
    """
    found = find(engine, seeker) if matches is None else matches
    held = [match.id for match in found if match.held]
    signals = [match.id for match in found if match.table == "signal" and not match.held]
    empty_signals(engine, signals, at)
    rows: dict[str, int] = {}
    for table, names in _tables().items():
        ids = [match.id for match in found if match.table == table and not match.held]
        if ids:  # of an emptied signal the owner may hold it still
            _cover_rows(engine, table, [name for name in names if _has_words(name)], ids, seeker, mark)
            rows[table] = len(ids)
    acts = _erase_history(engine, seeker, mark, frozenset(held))
    if acts:
        rows[HISTORY] = acts
    return Erased(rows, tuple(held))


def _tables() -> dict[str, tuple[str, ...]]:
    from newsroom.model.tables import tables

    return {name: columns(cls) for name, cls in tables().items() if name != "erasure"}


def _has_words(name: str) -> bool:
    return name not in NOT_WORDS and not name.endswith(NOT_ENDS)


def _rows(engine: Engine, table: str, names: tuple[str, ...]) -> Iterator[Row]:
    listed = ", ".join(names)
    if table not in KEYED:
        for values in engine.rows(f"select {listed} from {table} order by id"):
            yield dict(zip(names, values, strict=True))
        return
    after = 0
    while page := engine.rows(
        f"select key, {listed} from {table} where key > :after order by key limit {CHUNK}", {"after": after}
    ):
        after = int(str(page[-1][0]))
        for row in page:
            yield dict(zip(names, row[1:], strict=True))


def _moment(row: Row) -> str:
    for name in ("heard_at", "planned_on", "held_on", "decided_on", "at", "first_on", "spent_on"):
        if row.get(name):
            return str(row[name])
    return ""


def _in_history(engine: Engine, seeker: Seeker) -> Iterator[Match]:
    """Give the acts whose rows, words or maker hold what is sought."""
    seen: set[int] = set()
    for key, before, after in _history_rows(engine):
        act = key >> 24
        if act not in seen and any(seeker.spans(text) for text in (before, after) if text):
            seen.add(act)
    for seq, at, who, data in engine.rows("select seq, at, who, data from history order by seq"):
        if seq in seen or seeker.spans(str(data)) or seeker.spans(str(who)):
            yield Match(HISTORY, str(seq), str(at), ())


def _history_rows(engine: Engine) -> Iterator[tuple[int, str, str]]:
    after = 0
    while page := engine.rows(
        f"select key, before, after from history_change where key > :after order by key limit {CHUNK}", {"after": after}
    ):
        after = int(str(page[-1][0]))
        for key, before, later in page:
            yield int(str(key)), str(before or ""), str(later or "")


def _cover_rows(engine: Engine, table: str, words: list[str], ids: list[str], seeker: Seeker, mark: str) -> None:
    pairs = ", ".join(f"{name} = ?" for name in words)
    changed = []
    for row_id in ids:
        row = engine.row(f"select {', '.join(words)} from {table} where id = :id", {"id": row_id})
        if row is not None:
            changed.append((*(_cover(value, seeker, mark) for value in row), row_id))
    engine.run_many(f"update {table} set {pairs}, version = version + 1 where id = ?", changed)


def _cover(value: Scalar, seeker: Seeker, mark: str) -> Scalar:
    return covered(value, seeker, mark) if isinstance(value, str) else value


def _erase_history(engine: Engine, seeker: Seeker, mark: str, held: frozenset[str]) -> int:
    """Empty or cover what the history keeps, and give how many acts that touched."""
    wanted: dict[str, set[str]] = {}
    acts: set[int] = set()
    held_acts: set[int] = set()
    for key, before, after in _history_rows(engine):
        if not any(seeker.spans(text) for text in (before, after) if text):
            continue
        found = engine.row("select table_name, row_id from history_change where key = :key", {"key": key})
        assert found is not None
        table, row_id = str(found[0]), str(found[1])
        if table == "signal" and row_id in held:
            held_acts.add(key >> 24)
            continue
        wanted.setdefault(table, set()).add(row_id)
        acts.add(key >> 24)

    def cover_row(_row_id: str, row: Row) -> Row:
        return {name: _cover(value, seeker, mark) if _has_words(name) else value for name, value in row.items()}

    def empty_row(row_id: str, row: Row) -> Row:
        return cover_row(row_id, emptied_row(row_id, row))

    for table, ids in wanted.items():
        scrub_history(engine, table, sorted(ids), empty_row if table == "signal" else cover_row)
    return len(acts | _cover_acts(engine, seeker, mark, held_acts))


def _cover_acts(engine: Engine, seeker: Seeker, mark: str, held: set[int]) -> set[int]:
    """Cover the names of acts and of who did them."""
    changed = []
    for seq, who, data in engine.rows("select seq, who, data from history"):
        number = int(str(seq))
        if number in held or not (seeker.spans(str(who)) or seeker.spans(str(data))):
            continue
        texts = {name: _cover(value, seeker, mark) for name, value in json.loads(str(data)).items()}
        changed.append((covered(str(who), seeker, mark), written(texts), number))
    engine.run_many("update history set who = ?, data = ? where seq = ?", changed)
    return {number for _who, _data, number in changed}
