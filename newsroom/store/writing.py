"""Carrying out a change set: every row with its version checked, and the history beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from newsroom.changes import ChangeSet
from newsroom.errors import StaleChange
from newsroom.model.rows import Scalar, columns
from newsroom.store.history import PLACES

if TYPE_CHECKING:
    from newsroom.changes import Batch, Change
    from newsroom.store.engine import Engine

CHUNK = 20_000
# The tables that can name a row of a batch: what they name has been put to use and is not removed with the batch.
USERS = {
    "post": ("attachment", "checklist_item", "comment", "decision", "evaluation", "expense", "link", "placement"),
    "placement": ("attachment", "result"),
    "signal": ("decision", "link"),
}


def write(engine: Engine, changes: ChangeSet, *, who: str, at: str, undoes: int | None = None) -> tuple[int, ChangeSet]:
    """Do everything the set asks or nothing at all; give the number of its history entry and what was carried out."""
    with engine.writing():
        for change in changes.changes:
            _write_row(engine, change)
        late: list[Change] = []
        for batch in changes.batches:
            late += _write_batch(engine, batch)
        done = replace(
            changes,
            changes=(*changes.changes, *late),
            batches=tuple(batch.loaded() for batch in changes.batches),
        )
        return _record(engine, done, who, at, undoes), done


def record_erasure(engine: Engine, label: str, count: int, *, who: str, at: str) -> None:
    """Note in the history that something was erased and how much, never what; parts of one day become one act."""
    last = engine.row("select seq, label, at, data from history order by seq desc limit 1")
    if last is not None and last[1] == label and str(last[2])[:10] == at[:10]:
        before = json.loads(str(last[3])).get("count", 0)
        data = _text({"count": before + count})
        engine.run("update history set data = :data where seq = :seq", {"data": data, "seq": last[0]})
    else:
        _record(engine, ChangeSet(label, data={"count": count}), who, at, None)


def _write_row(engine: Engine, change: Change) -> None:
    if change.before is None:
        assert change.after is not None
        row = {**change.after, "id": change.id}
        first = _first_version(engine, change)
        if engine.run(_insert(change.table, tuple(row)), {**row, "first": first}) != 1:
            raise StaleChange(change.table, change.id, current(engine, change.table, change.id))
        return
    places: dict[str, Scalar] = {**(change.after or {}), "id": change.id}
    if change.version is not None:
        places["expected"], same = change.version, "version = :expected"
    else:
        # An undo knows no version: it holds while nobody changed the columns that it knows.
        places |= {f"was_{name}": value for name, value in change.before.items()}
        same = _same(change.table, tuple((name, value is None) for name, value in change.before.items()))
    sql = _delete(change.table, same) if change.after is None else _update(change.table, tuple(change.after), same)
    if engine.run(sql, places) != 1:
        raise StaleChange(change.table, change.id, current(engine, change.table, change.id))


def _first_version(engine: Engine, change: Change) -> int:
    """Give the version that a row begins with.

    One that comes back, by undo or because its id follows from what it joins, goes on from a version that it never had,
    so that nobody takes it for what they saw. Version 1 with a batch is how a bulk load marks its rows.
    """
    found = engine.row(
        "select max(seq) from history_change where table_name = :table and row_id = :id",
        {"table": change.table, "id": change.id},
    )
    last = found[0] if found else None
    first = last + 1 if isinstance(last, int) else 1
    return max(first, 2) if change.after and change.after.get("batch") else first


def current(engine: Engine, table: str, row_id: str) -> dict[str, Scalar] | None:
    """Give a row as it is now, by column."""
    names = _names(table)
    row = engine.row(f"select {', '.join(names)} from {table} where id = :id", {"id": row_id})
    return dict(zip(names, row, strict=True)) if row else None


@cache
def _insert(table: str, names: tuple[str, ...]) -> str:
    known = _known(table, names)
    places = ", ".join(f":{name}" for name in known)
    return f"insert into {table}({', '.join(known)}, version) values ({places}, :first) on conflict(id) do nothing"


@cache
def _same(table: str, were: tuple[tuple[str, bool], ...]) -> str:
    """Say that these columns, each with whether it held nothing, still hold what they held."""
    _known(table, tuple(name for name, _none in were))
    return " and ".join(f"{name} is null" if none else f"{name} = :was_{name}" for name, none in were) or "1 = 1"


@cache
def _update(table: str, names: tuple[str, ...], same: str) -> str:
    pairs = ", ".join(f"{name} = :{name}" for name in _known(table, names))
    return f"update {table} set {pairs}, version = version + 1 where id = :id and {same}"


@cache
def _delete(table: str, same: str) -> str:
    _known(table, ())
    return f"delete from {table} where id = :id and {same}"


def _names(table: str) -> tuple[str, ...]:
    from newsroom.model.tables import tables  # reading can do without

    return columns(tables()[table])


def _known(table: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Let only tables and columns of the model into the text of a statement."""
    strange = set(names) - set(_names(table))
    assert not strange, f"{table} has no {strange}"
    return names


def _write_batch(engine: Engine, batch: Batch) -> tuple[Change, ...]:
    """Load a batch, or take it away; give the other rows that it needed and that were written with it."""
    if batch.remove:
        _shelve(engine, batch)
        return ()
    if batch.again:
        _unshelve(engine, batch)
        return ()
    names = _known(batch.table, batch.columns)
    with engine.bulk(batch.table, batch.id):
        _load(engine, batch, names)
    late = batch.late() if batch.late is not None else ()
    for change in late:
        _write_row(engine, change)
    return late


def _load(engine: Engine, batch: Batch, names: tuple[str, ...]) -> None:
    """Bring the rows in by way of a table beside the calendar.

    One statement for many rows is much cheaper than one for each: a statement that can set off triggers keeps every
    page that it changes until it is done.
    """
    stage, columns = f"staged_{batch.table}", ", ".join(names)
    engine.run(f"drop table if exists temp.{stage}")
    engine.run(f"create temp table {stage}({columns})")
    fill = f"insert into temp.{stage}({columns}) values ({', '.join('?' for _ in names)})"
    move = (
        f"insert into {batch.table}({columns}, batch, version) select {columns}, :batch, 1 from temp.{stage}"
        " where true order by rowid on conflict do nothing"
    )
    rows = iter(batch.rows)
    while chunk := list(islice(rows, CHUNK)):
        engine.run_many(fill, chunk)
        engine.run(move, {"batch": batch.id})
        engine.run(f"delete from temp.{stage}")
    engine.run(f"drop table temp.{stage}")


def _shelve(engine: Engine, batch: Batch) -> None:
    """Remove what nobody has touched; until the calendar is closed it lies in a table beside it, for a redo."""
    names, untouched, places = _columns(batch.table), _untouched(batch.table), {"batch": batch.id}
    shelf = f"shelved_{batch.table}"
    _note_put_back(engine, batch)
    engine.run(f"create temp table if not exists {shelf} as select {names} from {batch.table} limit 0")
    engine.run(f"delete from {shelf} where batch = :batch", places)
    engine.run(f"insert into {shelf} select {names} from {batch.table} where {untouched} order by id", places)
    engine.run(f"delete from {batch.table} where {untouched}", places)


def _unshelve(engine: Engine, batch: Batch) -> None:
    names, places = _columns(batch.table), {"batch": batch.id}
    shelf = f"shelved_{batch.table}"
    with engine.bulk(batch.table, batch.id):
        engine.run(
            f"insert into {batch.table}({names}) select {names} from {shelf} where batch = :batch"
            " on conflict do nothing",
            places,
        )
    engine.run(f"delete from {shelf} where batch = :batch", places)


@cache
def _columns(table: str) -> str:
    return ", ".join(_names(table))


@cache
def _untouched(table: str) -> str:
    """Say what nobody has touched: as it was loaded or put back so, and named by no other row."""
    _known(table, ())
    unused = "".join(
        f" and not exists (select 1 from {user} where {user}.{table}_id = {table}.id)" for user in USERS.get(table, ())
    )
    return f"batch = :batch and (version = 1 or id in (select id from put_back)){unused}"


def _note_put_back(engine: Engine, batch: Batch) -> None:
    """List the rows of a batch that were worked on, when every act that did so has been taken back."""
    acts: dict[str, list[int]] = {}
    for row_id, seq in engine.rows(
        f"select t.id, c.seq from {batch.table} t join history_change c on c.table_name = :table and c.row_id = t.id"
        " where t.batch = :batch and t.version > 1",
        {"table": batch.table, "batch": batch.id},
    ):
        acts.setdefault(str(row_id), []).append(int(str(seq)))
    undoing = engine.rows("select seq, undoes from history where undoes is not null") if acts else []
    taken_back = {undone: seq for seq, undone in undoing}
    takers = set(taken_back.values())

    def holds(seq: Scalar) -> bool:
        answer = True
        while seq in taken_back:
            seq, answer = taken_back[seq], not answer
        return answer

    engine.run("create temp table if not exists put_back(id text primary key)")
    engine.run("delete from put_back")
    engine.run_many(
        "insert into put_back(id) values (?)",
        [(row_id,) for row_id, seqs in acts.items() if not any(seq not in takers and holds(seq) for seq in seqs)],
    )


def _record(engine: Engine, changes: ChangeSet, who: str, at: str, undoes: int | None) -> int:
    batches = [[batch.table, batch.id, int(batch.remove)] for batch in changes.batches]
    # Nobody else writes meanwhile, and asking first costs half of `returning`.
    found = engine.row("select coalesce(max(seq), 0) + 1 from history")
    assert found is not None
    (seq,) = found
    assert isinstance(seq, int)
    engine.run(
        "insert into history(seq, at, who, label, data, batches, undoes)"
        " values (:seq, :at, :who, :label, :data, :batches, :undoes)",
        {
            "seq": seq,
            "at": at,
            "who": who,
            "label": changes.label,
            "data": _text(dict(changes.data)),
            "batches": _text(batches),
            "undoes": undoes,
        },
    )
    engine.run_many(
        "insert into history_change(key, seq, table_name, row_id, before, after) values (?, ?, ?, ?, ?, ?)",
        (
            (seq * PLACES + place, seq, c.table, c.id, _text_or_none(c.before), _text_or_none(c.after))
            for place, c in enumerate(changes.changes)
        ),
    )
    return seq


_text = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _text_or_none(values: Mapping[str, Scalar] | None) -> str | None:
    return None if values is None else _text(dict(values))
