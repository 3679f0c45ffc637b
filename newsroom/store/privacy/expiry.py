"""Signals whose retention is over: which they are, and emptying them in parts that leave room for other questions."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from newsroom.edits.signals import stamp
from newsroom.rules.retention import EMPTIED, RENUMBERED, Clock
from newsroom.store.privacy.scrubbing import emptied_row, empty_signals, keep_setting, kept_setting, scrub_history

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsroom.model.rows import Row, Scalar
    from newsroom.rules.retention import Due
    from newsroom.store.engine import Engine

CLOCK = "retention_clock"
HELD = "erased_at is null and legal_hold = 0"


def due_signals(engine: Engine, due: Due, most: int) -> list[str]:
    """Name signals that are due, the oldest first; one noted by a clock that ran ahead counts from its hearing."""
    places, before = _cuts(due)
    asked = (
        (f"{HELD} and keep_until is null and noted_at < :latest and noted_at < ({before})", "noted_at"),
        (f"{HELD} and keep_until is not null and keep_until < :today and noted_at < ({before})", "keep_until"),
        (f"{HELD} and keep_until is null and noted_at > :now and heard_at < ({before})", "noted_at"),
    )
    found: list[str] = []
    for where, order in asked:
        if len(found) < most:
            sql = f"select id from signal where {where} order by {order} limit :most"
            found += [str(row_id) for (row_id,) in engine.rows(sql, {**places, "most": most - len(found)})]
    return found


def count_due(engine: Engine, due: Due) -> int:
    """Count the signals that are due."""
    return len(due_signals(engine, due, -1 % (1 << 31)))


def empty_due(engine: Engine, due: Due, most: int) -> int:
    """Empty signals that are due, and give how many; inside a transaction."""
    return empty_signals(engine, due_signals(engine, due, most), stamp(due.now))


def empty_deleted(engine: Engine, due: Due) -> int:
    """Empty what the history keeps of signals that were deleted and would be due by now, and give how many."""
    cuts = {source: stamp(moment) for source, moment in due.by_source.items()}
    found = [row_id for row_id, row in _deleted(engine).items() if _is_due(row, cuts, stamp(due.usual), due.today)]
    scrub_history(engine, "signal", found, emptied_row)
    return len(found)


def read_clock(engine: Engine) -> Clock:
    """Give what is remembered of the clock; at first that is the last act in the history."""
    seen, _, doubted = kept_setting(engine, CLOCK).partition(" ")
    if not seen:
        found = engine.row("select at from history order by seq desc limit 1")
        seen = str(found[0])[:10] if found else ""
    return Clock(date.fromisoformat(seen) if seen else None, date.fromisoformat(doubted) if doubted else None)


def keep_clock(engine: Engine, clock: Clock) -> None:
    """Remember it."""
    days = (day.isoformat() for day in (clock.seen_on, clock.doubted_on) if day)
    keep_setting(engine, CLOCK, " ".join(days) or None)


def _cuts(due: Due) -> tuple[dict[str, Scalar], str]:
    """Write the moment before which a signal is due, by its source."""
    places: dict[str, Scalar] = {
        "now": stamp(due.now),
        "today": due.today.isoformat(),
        "usual": stamp(due.usual),
        "latest": stamp(max([due.usual, *due.by_source.values()])),
    }
    whens = []
    for number, (source, moment) in enumerate(due.by_source.items()):
        places |= {f"s{number}": source, f"c{number}": stamp(moment)}
        whens.append(f"when :s{number} then :c{number}")
    return places, f"case source_id {' '.join(whens)} else :usual end" if whens else ":usual"


def _deleted(engine: Engine) -> dict[str, Row]:
    """Give signals that only the history still knows, as they were last kept whole, when anything is left to empty."""
    found: dict[str, Row] = {}
    identifying: set[str] = set()
    for row_id, *texts in engine.rows(
        "select c.row_id, c.before, c.after from history_change c where c.table_name = 'signal'"
        " and not exists (select 1 from signal s where s.id = c.row_id) order by c.key"
    ):
        for text in texts:
            row: Row = json.loads(str(text)) if text is not None else {}
            if "noted_at" in row:
                found[str(row_id)] = row
            if any(row.get(name) for name in (*EMPTIED, *RENUMBERED)):
                identifying.add(str(row_id))
    return {row_id: row for row_id, row in found.items() if row_id in identifying}


def _is_due(row: Row, cuts: Mapping[str, str], usual: str, today: date) -> bool:
    kept = row.get("keep_until")
    if row.get("legal_hold") or (kept and str(kept) >= today.isoformat()):
        return False
    return str(row["noted_at"]) < cuts.get(str(row.get("source_id")), usual)
