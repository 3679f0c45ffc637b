"""Questions about what was done: by row, by time, and what the last act was, so that it can be taken back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsroom.changes import Batch, Change, ChangeSet

if TYPE_CHECKING:
    from newsroom.model.rows import Scalar
    from newsroom.store.engine import Engine, Values

LOOK_BACK = 1000
FINAL = frozenset({"signals_expired", "person_erased"})  # what an erasure did cannot be taken back
PLACES = 1 << 24  # how many rows one act can hold: the key of a change is its act and its place in it


@dataclass(frozen=True, slots=True)
class Entry:
    """One act: its number, moment (UTC), who did it, its label with data, and the entry that it took back."""

    seq: int
    at: str
    who: str
    label: str
    data: Mapping[str, Scalar]
    undoes: int | None


@dataclass(frozen=True, slots=True)
class RowEntry:
    """One act as one row lived through it: only the columns that changed."""

    entry: Entry
    before: Mapping[str, Scalar] | None
    after: Mapping[str, Scalar] | None


class History:
    """The acts of this calendar, newest first."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def recent(self, limit: int = 100) -> list[Entry]:
        """Give the newest acts."""
        return [
            _entry(row)
            for row in self._engine.rows(
                "select seq, at, who, label, data, undoes from history order by seq desc limit :limit", {"limit": limit}
            )
        ]

    def entry(self, seq: int) -> Entry | None:
        """Give one act by its number, None when it is not there."""
        row = self._engine.row("select seq, at, who, label, data, undoes from history where seq = :seq", {"seq": seq})
        return None if row is None else _entry(row)

    def of_row(self, table: str, row_id: str, limit: int = 50) -> list[RowEntry]:
        """Give the acts that changed one row."""
        rows = self._engine.rows(
            "select h.seq, h.at, h.who, h.label, h.data, h.undoes, c.before, c.after"
            " from history_change c join history h on h.seq = c.seq"
            " where c.table_name = :table and c.row_id = :id order by c.key desc limit :limit",
            {"table": table, "id": row_id, "limit": limit},
        )
        return [RowEntry(_entry(row[:6]), _values(row[6]), _values(row[7])) for row in rows]

    def values_of(self, table: str, column: str, since: str) -> set[str]:
        """Give every value that a column of a table had before or after an act since a moment (UTC)."""
        rows = self._engine.rows(
            "select c.before, c.after from history_change c join history h on h.seq = c.seq"
            " where c.table_name = :table and h.at >= :since",
            {"table": table, "since": since},
        )
        found = (_values(text) for row in rows for text in row)
        return {str(values[column]) for values in found if values and values.get(column)}

    def last_to_undo(self) -> Entry | None:
        """Give the newest act that still holds, is no undo itself and no erasure."""
        cancelled: set[int] = set()
        for entry in self.recent(LOOK_BACK):
            if entry.seq in cancelled or entry.label in FINAL:
                continue
            if entry.undoes is None:
                return entry
            cancelled.add(entry.undoes)
        return None

    def changes(self, entry: Entry) -> ChangeSet:
        """Give the change set of an act, read back from the history."""
        rows = self._engine.rows(
            "select table_name, row_id, before, after from history_change"
            " where key between :first and :last order by key",
            {"first": entry.seq * PLACES, "last": (entry.seq + 1) * PLACES - 1},
        )
        found = self._engine.row("select batches from history where seq = :seq", {"seq": entry.seq})
        assert found is not None
        return ChangeSet(
            entry.label,
            tuple(
                Change(str(table), str(row_id), _values(before), _values(after))
                for table, row_id, before, after in rows
            ),
            entry.data,
            tuple(Batch(batch, table, (), (), remove=bool(gone)) for table, batch, gone in json.loads(str(found[0]))),
        )


def _entry(row: Values) -> Entry:
    seq, at, who, label, data, undoes = row
    assert isinstance(seq, int)
    return Entry(seq, str(at), str(who), str(label), _values(data) or {}, undoes if isinstance(undoes, int) else None)


def _values(text: Scalar) -> dict[str, Scalar] | None:
    return None if text is None else dict(json.loads(str(text)))
