"""The steps from an empty file to today's schema, run by sqlite-utils; a step imports nothing of the program."""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Database, Migrations

steps = Migrations("newsroom")
_SCHEMA = Path(__file__).with_name("schema")
_WORDS = {"{key}": "integer primary key", "{counter}": "integer primary key", "{strict}": " strict"}


@steps()
def calendar(db: Database) -> None:
    """Make every table, the full-text index and the triggers that keep it."""
    tables = (_SCHEMA / "tables.sql").read_text(encoding="utf-8")
    for word, sql in _WORDS.items():
        tables = tables.replace(word, sql)
    for script in (
        tables,
        *((_SCHEMA / name).read_text(encoding="utf-8") for name in ("sqlite.sql", "sqlite_signals.sql")),
    ):
        db.executescript(script)
