"""Taking what identifies out of signals and out of the history of rows, in step, so that an undo still fits."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING

from newsroom.model.rows import Row
from newsroom.rules.personal import masked
from newsroom.rules.retention import EMPTIED, RENUMBERED, gone_key

if TYPE_CHECKING:
    from newsroom.model.rows import Scalar
    from newsroom.store.engine import Engine

PAGE = 500
SALTS = "voice_salts"
WITHOUT_TEXT = "…"
ABOUT_SIGNALS = "signal_%"
SET = ", ".join(f"{name} = ''" for name in EMPTIED)
Rewrite = Callable[[str, Row], Row]


def empty_signals(engine: Engine, ids: Sequence[str], at: str) -> int:
    """Take what identifies out of signals, their decisions and their history, and give how many that were.

    Counts stay as they are: per week and theme also those of voices. Must be called inside a transaction.
    """
    salts = _Salts(engine)
    emptied = 0
    for page in pages(ids):
        names = placed("i", page)
        rows = engine.rows(
            "select key, id, voice, heard_on, theme_id, import_key from signal"
            f" where erased_at is null and id in ({marks(names)})",
            names,
        )
        engine.run_many(
            f"update signal set {SET}, voice = ?, import_key = ?, erased_at = ?, version = version + 1 where key = ?",
            [
                (salts.voice(voice, str(day), str(theme or "")), _gone(import_key), at, key)
                for key, _id, voice, day, theme, import_key in rows
            ],
        )
        emptied += len(rows)
        _mask_decisions(engine, page)
        scrub_history(engine, "signal", page, emptied_row)
    salts.keep()
    return emptied


def emptied_row(_row_id: str, row: Row) -> Row:
    """Give a row of the history of a signal without what identifies."""
    kept = {name: value for name, value in row.items() if name not in RENUMBERED}
    return {name: EMPTIED.get(name, value) for name, value in kept.items()}


def scrub_history(engine: Engine, table: str, ids: Sequence[str], rewrite: Rewrite) -> None:
    """Rewrite what the history keeps of rows, before and after, and the words with which it names the acts."""
    for page in pages(ids):
        names = placed("i", page)
        rows = engine.rows(
            "select key, seq, row_id, before, after from history_change"
            f" where table_name = :table and row_id in ({marks(names)})",
            {**names, "table": table},
        )
        engine.run_many(
            "update history_change set before = ?, after = ? where key = ?",
            [
                (rewritten(str(row_id), before, rewrite), rewritten(str(row_id), after, rewrite), key)
                for key, _seq, row_id, before, after in rows
            ],
        )
        if table == "signal":
            _scrub_labels(engine, {int(str(seq)) for _key, seq, *_rest in rows})


def rewritten(row_id: str, text: Scalar, rewrite: Rewrite) -> str | None:
    """Rewrite a row as the history keeps it."""
    return None if text is None else written(rewrite(row_id, json.loads(str(text))))


written = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def pages(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    """Cut many ids into parts that fit in one statement."""
    for first in range(0, len(ids), PAGE):
        yield ids[first : first + PAGE]


def placed(letter: str, values: Iterable[Scalar]) -> dict[str, Scalar]:
    """Name the places of values in a statement."""
    return {f"{letter}{number}": value for number, value in enumerate(values)}


def marks(names: Iterable[str]) -> str:
    """Write places as a list."""
    return ", ".join(f":{name}" for name in names)


def _gone(key: Scalar) -> str | None:
    return None if key is None else gone_key(str(key))


def _mask_decisions(engine: Engine, signal_ids: Sequence[str]) -> None:
    """Mask what decisions say about signals; that something was decided, by whom and when, stays."""
    names = placed("i", signal_ids)
    rows = engine.rows(f"select id, text, note from decision where signal_id in ({marks(names)})", names)
    engine.run_many(
        "update decision set text = ?, note = ?, version = version + 1 where id = ? and (text <> ? or note <> ?)",
        [(*_covers(text, note), row_id, *_covers(text, note)) for row_id, text, note in rows],
    )
    scrub_history(engine, "decision", [str(row_id) for row_id, *_rest in rows], _masked_row)


def _covers(text: Scalar, note: Scalar) -> tuple[str, str]:
    return masked(str(text)), masked(str(note))


def _masked_row(_row_id: str, row: Row) -> Row:
    return {name: masked(str(value)) if name in ("text", "note") else value for name, value in row.items()}


def _scrub_labels(engine: Engine, acts: set[int]) -> None:
    """Take the first words of a signal out of the names of acts on it."""
    for page in pages([str(act) for act in sorted(acts)]):
        names = placed("s", map(int, page))
        found = engine.rows(
            f"select seq, data from history where seq in ({marks(names)}) and label like :about",
            {**names, "about": ABOUT_SIGNALS},
        )
        changed = [
            (written({**data, "text": WITHOUT_TEXT}), seq)
            for seq, text in found
            if "text" in (data := json.loads(str(text)))
        ]
        engine.run_many("update history set data = ? where seq = ?", changed)


class _Salts:
    """A secret per week, kept only while signals of that week still have the voices they came with.

    So one voice stays one within a week and theme, though its signals are emptied on different days, and nobody can
    follow it to another week or theme.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        found = engine.row("select value from setting where id = :id", {"id": SALTS})
        self._salts: dict[str, str] = json.loads(str(found[0])) if found else {}

    def voice(self, voice: Scalar, day: str, theme: str) -> int | None:
        """Give the number that takes the place of a voice: below nought, so that none looks like one that was given."""
        if not isinstance(voice, int) or voice < 0:
            return voice if isinstance(voice, int) else None
        week = _week(day)
        salt = self._salts.setdefault(week, secrets.token_hex(16))
        return -int(sha256(f"{salt}:{voice}:{week}:{theme}".encode()).hexdigest()[:13], 16) - 1

    def keep(self) -> None:
        """Keep the secrets that are still needed."""
        needed = {
            week: salt
            for week, salt in self._salts.items()
            if self._engine.row(
                "select 1 from signal where heard_on between :first and :last and voice >= 0 limit 1",
                {"first": week, "last": _sunday(week)},
            )
        }
        keep_setting(self._engine, SALTS, written(needed) if needed else None)


def keep_setting(engine: Engine, name: str, value: str | None) -> None:
    """Keep a note of the store's own among the settings, outside the history; None takes it away."""
    if value is None:
        engine.run("delete from setting where id = :id", {"id": name})
    else:
        engine.run(
            "insert into setting(id, value, version) values (:id, :value, 1)"
            " on conflict(id) do update set value = excluded.value",
            {"id": name, "value": value},
        )


def kept_setting(engine: Engine, name: str) -> str:
    """Give a note of the store's own, empty when there is none."""
    found = engine.row("select value from setting where id = :id", {"id": name})
    return str(found[0]) if found else ""


def _week(day: str) -> str:
    from datetime import date, timedelta

    on = date.fromisoformat(day)
    return (on - timedelta(days=on.weekday())).isoformat()


def _sunday(monday: str) -> str:
    from datetime import date, timedelta

    return (date.fromisoformat(monday) + timedelta(days=6)).isoformat()
