"""Copies of a calendar: made beside their place, checked, then moved there whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from newsroom.errors import Refused, StorageFailed
from newsroom.store.beside import discard, half_of, has_log, make_private, settle, settle_folder
from newsroom.store.sqlite import plain_error

if TYPE_CHECKING:
    from pathlib import Path

    from newsroom.store.sqlite import SqliteEngine

PAGES_A_STEP = 1000


def backup_to(engine: SqliteEngine, target: Path) -> Path:
    """Copy the calendar while it is in use; the copy is checked before it takes its name, an older one is replaced.

    Raises Refused when the target is the calendar itself, StorageFailed when the target is open somewhere or the disk
    refuses; what was at the target is then still there.
    """
    half = half_of(target)
    try:
        if target.exists() and target.samefile(engine.path):
            raise Refused("calendar_exists", path=target.name)
        make_private(half, target)
        copy_checked(engine.connection, half)
        if has_log(target):  # the log would be read into the copy
            raise StorageFailed("busy", path=target.name)
        half.replace(target)
        settle_folder(target.parent)
    except sqlite3.Error as error:
        raise plain_error(error, target) from error
    except OSError as error:
        raise StorageFailed("cannot_write", path=target.name, reason=error.strerror or "") from error
    finally:
        discard(half)
    return target


def copy_checked(connection: sqlite3.Connection, half: Path) -> None:
    """Copy a calendar with its log into a new single file, checked and brought to the disk."""
    with closing(sqlite3.connect(half, isolation_level=None)) as copy:
        connection.backup(copy, pages=PAGES_A_STEP)
        if copy.execute("pragma integrity_check(1)").fetchone() != ("ok",):
            raise StorageFailed("backup_failed", path=half.name)
        copy.execute("pragma journal_mode=delete")
    settle(half)
