"""Making and opening calendar files: what is damaged, foreign or newer is refused before a byte is written."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from newsroom.errors import NewerCalendar, NewsroomError, NotACalendar, Refused, StorageFailed
from newsroom.store.beside import discard, half_of, has_log, make_private, name_anew
from newsroom.store.sqlite import SqliteEngine, address, plain_error, plain_errors

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Migrations

APPLICATION_ID = 0x4E575352
VERSION = 1000
SMALL = 50_000_000
HEADER = 100
SMALLEST_PAGE = 512
_MAGIC = b"SQLite format 3\x00"
_ALWAYS = frozenset({"post", "placement", "section", "signal", "link", "setting", "history", "history_change"})
# The tables of the model, by name: their classes are not all loaded at the start.
_OF_MODEL = frozenset(
    {"assessment", "attachment", "budget", "campaign", "channel", "channel_group", "checklist_item", "comment",
     "decision", "deviation", "district", "erasure", "evaluation", "expense", "experiment", "export_preset", "goal",
     "link", "measurement", "meeting", "member", "own_date", "placement", "policy_domain", "post", "result",
     "saved_view", "section", "setting", "signal", "source", "target_group", "template", "theme"}
)  # fmt: skip
_DERIVED = frozenset({"post_week", "signal_tally", "signal_week", "post_words", "signal_words"})


def create(path: Path) -> SqliteEngine:
    """Make an empty calendar; it is built beside its place and moved there whole, never over another file."""
    half = half_of(path)
    try:
        if not path.parent.is_dir():
            raise StorageFailed("no_folder", path=path.name, folder=str(path.parent))
        if path.exists():
            raise Refused("calendar_exists", path=path.name)
        make_private(half)
        with closing(sqlite3.connect(half, isolation_level=None)) as connection:
            _upgrade(connection)
        name_anew(half, path)
    except sqlite3.Error as error:
        raise plain_error(error, path) from error
    except FileExistsError:
        raise Refused("calendar_exists", path=path.name) from None
    except OSError as error:
        raise StorageFailed("cannot_write", path=path.name, reason=error.strerror or "") from error
    finally:
        discard(half)
    return SqliteEngine(path)


def open_calendar(path: Path, steps: Migrations | None = None) -> SqliteEngine:
    """Open an existing calendar, bring an older one up to date after a backup; refuse what is not ours as it is.

    `steps` lead from the older file to today's schema; without them they are the program's own.
    """
    refuse_unsound(path)
    engine = SqliteEngine(path)
    try:
        if engine.rows("pragma user_version") != [(VERSION,)]:
            _bring_up_to_date(engine, steps)
    except BaseException:
        engine.close()
        raise
    return engine


def refuse_unsound(path: Path) -> None:
    """Raise what is wrong with a file, if anything; neither the file nor its log is changed by a byte."""
    size = _refuse_strange(path)
    unclean = has_log(path)
    thorough = unclean or size <= SMALL
    shared = path.with_name(path.name + "-shm")
    alone = not shared.exists()
    try:
        with plain_errors(path):
            _look(path, way_to_read(path), thorough=thorough)
    except NewsroomError as error:
        if getattr(error.__cause__, "sqlite_errorname", "") == "SQLITE_READONLY_ROLLBACK":
            _look_at_twin(path)
            return
        if alone:
            shared.unlink(missing_ok=True)
        raise
    except sqlite3.Error as error:  # a word of SQLite that only a broken file brings about
        raise NotACalendar("damaged_calendar", path=path.name) from error


def way_to_read(path: Path) -> str:
    """Say how to read a file without changing it: as it lies there, or through the log that waits beside it."""
    return "mode=ro" if has_log(path) else "immutable=1"


def problems(engine: SqliteEngine) -> list[str]:
    """Name what is wrong inside the file: broken pages, indexes and references; empty when all is well."""
    found = [str(line) for (line,) in engine.rows("pragma integrity_check") if line != "ok"]
    found += [f"{table} {row} -> {parent}" for table, row, parent, _nr in engine.rows("pragma foreign_key_check")]
    return found


def _refuse_strange(path: Path) -> int:
    """Judge the first hundred bytes, so that a file that is not ours is never opened as a database; give the size."""
    try:
        if path.is_dir():
            raise Refused("calendar_is_folder", path=path.name)
        if path.exists() and not path.is_file():
            raise NotACalendar("no_calendar", path=path.name)
        with path.open("rb") as file:
            head = file.read(HEADER)
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError:
        raise Refused("calendar_missing", path=path.name) from None
    except OSError as error:
        raise StorageFailed("cannot_open", path=path.name, reason=error.strerror or "") from error
    if len(head) < HEADER or not head.startswith(_MAGIC):
        raise NotACalendar("no_calendar", path=path.name)
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise NotACalendar("other_program", path=path.name)
    if int.from_bytes(head[60:64], "big") > VERSION:
        raise NewerCalendar("newer_calendar", path=path.name)
    if size % SMALLEST_PAGE:
        raise NotACalendar("damaged_calendar", path=path.name)
    return size


def _look(path: Path, way: str, *, thorough: bool) -> None:
    """Judge the whole calendar, with what its log adds to it."""
    with closing(sqlite3.connect(address(path, way), uri=True)) as connection:
        ((version,),) = connection.execute("pragma user_version")
        names = {name for (name,) in connection.execute("select name from sqlite_schema where type = 'table'")}
        if version > VERSION:
            raise NewerCalendar("newer_calendar", path=path.name)
        needed = _ALWAYS if version < VERSION else _OF_MODEL | _ALWAYS | _DERIVED
        if not names >= needed:
            raise NotACalendar("damaged_calendar", path=path.name)
        if thorough and connection.execute("pragma integrity_check(1)").fetchall() != [("ok",)]:
            raise NotACalendar("damaged_calendar", path=path.name)


def _look_at_twin(path: Path) -> None:
    """Judge a file whose last change must first be rolled back, by doing so in a copy."""
    import shutil  # off the start path

    twin = half_of(path)
    try:
        for end in ("", "-journal"):
            shutil.copyfile(path.with_name(path.name + end), twin.with_name(twin.name + end))
        with plain_errors(path):
            _look(twin, "mode=rw", thorough=True)
    except NotACalendar as error:
        raise NotACalendar(error.code, path=path.name) from error
    except OSError as error:
        raise StorageFailed("cannot_open", path=path.name, reason=error.strerror or "") from error
    finally:
        discard(twin)


def _bring_up_to_date(engine: SqliteEngine, steps: Migrations | None) -> None:
    from newsroom.store.backup import backup_to  # only an older file needs it

    ((old,),) = engine.rows("pragma user_version")
    kept = engine.path.with_name(f"{engine.path.stem}.v{old}.backup{engine.path.suffix}")
    backup_to(engine, kept)
    try:
        _upgrade(engine.connection, steps)
    except sqlite3.Error as error:
        try:
            raise plain_error(error, engine.path) from error
        except sqlite3.Error:
            raise StorageFailed("upgrade_failed", path=engine.path.name, backup=kept.name) from error


def _upgrade(connection: sqlite3.Connection, steps: Migrations | None = None) -> None:
    """Run the pending steps and set the version in one transaction, so that a failing step leaves the old file."""
    from sqlite_utils import Database  # costs 0.1 s, needed only to make or upgrade a file

    from newsroom.store import migrations  # as above

    db = Database(connection, execute_plugins=False)
    connection.execute("pragma foreign_keys=off")
    connection.execute("begin immediate")
    try:
        (steps or migrations.steps).apply(db)
        connection.execute(f"pragma application_id={APPLICATION_ID}")
        connection.execute(f"pragma user_version={VERSION}")
        connection.execute("commit")
    except BaseException:
        if connection.in_transaction:
            connection.execute("rollback")
        raise
    connection.execute("pragma foreign_keys=on")
