"""Copies of a calendar in its own folder: what was erased in the calendar is erased in them too."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from newsroom.errors import NewsroomError
from newsroom.store.beside import companions, has_log
from newsroom.store.opening import VERSION, refuse_unsound
from newsroom.store.privacy import listing
from newsroom.store.privacy.cleaning import cut_log, write_anew
from newsroom.store.privacy.expiry import due_signals, empty_deleted, empty_due
from newsroom.store.privacy.person import erase, find
from newsroom.store.sqlite import SqliteEngine, address

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from newsroom.rules.retention import Due

FOLDERS = ("", "backups", "backup", "kopieën", "kopieen")
MAGIC = b"SQLite format 3\x00"
LARGE = 1 << 30


def copies_of(engine: SqliteEngine) -> list[Path]:
    """Name the copies of a calendar in its folder and in a folder for backups in it: what began with the same act."""
    beginning = _beginning(engine.connection)
    return [path for path in _near(engine.path) if beginning and _begins_so(path, beginning)]


def clean_copies(engine: SqliteEngine, mark: str, at: str, due: Due | None = None) -> list[str]:
    """Erase in every copy what the calendar's list says and what is due, and name the copies where that cannot be done.

    A copy that is open somewhere, damaged, or of an older or newer version is left as it is.
    """
    listed = listing.entries(engine)
    left = []
    for path in copies_of(engine):
        try:
            clean_copy(path, listed, mark, at, due)
        except (NewsroomError, sqlite3.Error, OSError):
            left.append(path.name)
    return left


def clean_copy(path: Path, listed: dict[str, str], mark: str, at: str, due: Due | None = None) -> None:
    """Erase in one calendar that nobody has open what the list says and what is due; nothing is written without need.

    Raises what opening raises, and OSError for one that is in use.
    """
    if has_log(path):
        raise BlockingIOError(path.name)
    refuse_unsound(path)
    engine = SqliteEngine(path)
    try:
        if engine.rows("pragma user_version") != [(VERSION,)]:
            raise BlockingIOError(path.name)
        wanted = listing.remembered(listed)
        found = find(engine, wanted) if wanted else []
        if found or _has_due(engine, due):
            with engine.writing():
                erase(engine, wanted, mark, at, found)
                if due is not None:
                    while empty_due(engine, due, LARGE):
                        pass
                    empty_deleted(engine, due)
            write_anew(engine)
        if listed.keys() - listing.entries(engine).keys():
            with engine.writing():
                listing.merge(engine, listed)
        if not cut_log(engine):
            raise BlockingIOError(path.name)
        engine.run("pragma journal_mode=delete")
    finally:
        engine.close()
    for left in companions(path):
        left.unlink(missing_ok=True)


def _has_due(engine: SqliteEngine, due: Due | None) -> bool:
    return due is not None and bool(due_signals(engine, due, 1))


def _near(calendar: Path) -> Iterator[Path]:
    for name in FOLDERS:
        folder = calendar.parent / name
        if folder.is_dir():
            for path in sorted(folder.iterdir()):
                if path.is_file() and path != calendar and _is_database(path):
                    yield path


def _is_database(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def _beginning(connection: sqlite3.Connection) -> list[object]:
    """Give the first act of a history with its first row: no two calendars share these."""
    act = connection.execute("select at, label from history where seq = 1").fetchall()
    row = connection.execute("select table_name, row_id from history_change order by key limit 5").fetchall()
    return [*act, *row] if act else []


def _begins_so(path: Path, beginning: list[object]) -> bool:
    try:
        with closing(
            sqlite3.connect(address(path, "mode=ro" if has_log(path) else "immutable=1"), uri=True)
        ) as connection:
            return _beginning(connection) == beginning
    except sqlite3.Error:
        return False
