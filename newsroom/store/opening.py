"""Making and opening calendar files: what is damaged, foreign or newer is refused before a byte is written."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from newsroom.errors import NewerCalendar, NotACalendar, Refused, StorageFailed
from newsroom.store.sqlite import SqliteEngine, plain_error

APPLICATION_ID = 0x4E575352
VERSION = 1000
SMALL = 50_000_000
HEADER = 100
_MAGIC = b"SQLite format 3\x00"
_NEEDED = frozenset({"post", "placement", "section", "signal", "link", "setting", "history", "history_change"})


def create(path: Path) -> SqliteEngine:
    """Make an empty calendar; it is built beside its place and moved there whole, never over another file."""
    if path.exists():
        raise Refused("calendar_exists", path=path.name)
    if not path.parent.is_dir():
        raise StorageFailed("no_folder", path=path.name, folder=str(path.parent))
    half = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        connection = sqlite3.connect(half, isolation_level=None)
        try:
            _upgrade(connection)
        finally:
            connection.close()
        _place(half, path)
    except sqlite3.Error as error:
        raise plain_error(error, path) from error
    except OSError as error:
        raise StorageFailed("cannot_write", path=path.name, reason=error.strerror or "") from error
    finally:
        for left in (half, half.with_name(half.name + "-wal"), half.with_name(half.name + "-shm")):
            left.unlink(missing_ok=True)
    return SqliteEngine(path)


def open_calendar(path: Path) -> SqliteEngine:
    """Open an existing calendar, bring an older one up to date after a backup; refuse what is not ours as it is."""
    version = _version_on_disk(path)
    if version > VERSION:
        raise NewerCalendar("newer_calendar", path=path.name)
    unclean = _has_log(path)
    engine = SqliteEngine(path)
    try:
        _refuse_damaged(engine, thorough=unclean or path.stat().st_size <= SMALL)
        if engine.rows("pragma user_version") != [(VERSION,)]:
            _bring_up_to_date(engine)
    except BaseException:
        engine.close()
        raise
    return engine


def problems(engine: SqliteEngine) -> list[str]:
    """Name what is wrong inside the file: broken pages, indexes and references; empty when all is well."""
    found = [str(line) for (line,) in engine.rows("pragma integrity_check") if line != "ok"]
    found += [f"{table} {row} -> {parent}" for table, row, parent, _nr in engine.rows("pragma foreign_key_check")]
    return found


def _place(half: Path, path: Path) -> None:
    """Give the finished file its name; where the disk knows no hard links the name was free a moment ago."""
    try:
        os.link(half, path)
    except FileExistsError:
        raise Refused("calendar_exists", path=path.name) from None
    except OSError:
        half.rename(path)


def _version_on_disk(path: Path) -> int:
    """Read the version from the first hundred bytes, so that a file that is not ours is never opened as a database."""
    try:
        with path.open("rb") as file:
            head = file.read(HEADER)
    except FileNotFoundError:
        raise Refused("calendar_missing", path=path.name) from None
    except IsADirectoryError:
        raise Refused("calendar_is_folder", path=path.name) from None
    except OSError as error:
        raise StorageFailed("cannot_open", path=path.name, reason=error.strerror or "") from error
    if len(head) < HEADER or not head.startswith(_MAGIC):
        raise NotACalendar("no_calendar", path=path.name)
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise NotACalendar("other_program", path=path.name)
    return int.from_bytes(head[60:64], "big")


def _has_log(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _refuse_damaged(engine: SqliteEngine, *, thorough: bool) -> None:
    names = {name for (name,) in engine.rows("select name from sqlite_schema where type = 'table'")}
    if not names >= _NEEDED:
        raise NotACalendar("damaged_calendar", path=engine.path.name)
    if thorough and engine.rows("pragma integrity_check(1)") != [("ok",)]:
        raise NotACalendar("damaged_calendar", path=engine.path.name)


def _bring_up_to_date(engine: SqliteEngine) -> None:
    from newsroom.store.backup import backup_to  # only an older file needs it

    (old,) = engine.rows("pragma user_version")[0]
    backup_to(engine, engine.path.with_name(f"{engine.path.stem}.v{old}.backup{engine.path.suffix}"))
    _upgrade(engine.connection)


def _upgrade(connection: sqlite3.Connection) -> None:
    """Run the pending steps and set the version in one transaction, so that a failing step leaves the old file."""
    from sqlite_utils import Database  # costs 0.1 s, needed only to make or upgrade a file

    from newsroom.store.migrations import steps  # as above

    db = Database(connection, execute_plugins=False)
    connection.execute("pragma foreign_keys=off")
    connection.execute("begin immediate")
    try:
        steps.apply(db)
        connection.execute(f"pragma application_id={APPLICATION_ID}")
        connection.execute(f"pragma user_version={VERSION}")
        connection.execute("commit")
    except BaseException:
        if connection.in_transaction:
            connection.execute("rollback")
        raise
    connection.execute("pragma foreign_keys=on")
