"""Copies of a calendar: made beside their place, checked, then moved there whole."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from newsroom.errors import StorageFailed
from newsroom.store.sqlite import SqliteEngine, plain_error

PAGES_A_STEP = 1000


def backup_to(engine: SqliteEngine, target: Path) -> Path:
    """Copy the calendar while it is in use; the copy is checked before it takes its name, an older one is replaced."""
    half = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        copy = sqlite3.connect(half, isolation_level=None)
        try:
            engine.connection.backup(copy, pages=PAGES_A_STEP)
            if copy.execute("pragma integrity_check(1)").fetchone() != ("ok",):
                raise StorageFailed("backup_failed", path=target.name)
            copy.execute("pragma journal_mode=delete")
        finally:
            copy.close()
        with half.open("rb") as written:
            os.fsync(written.fileno())
        half.replace(target)
    except sqlite3.Error as error:
        raise plain_error(error, target) from error
    except OSError as error:
        raise StorageFailed("cannot_write", path=target.name, reason=error.strerror or "") from error
    finally:
        half.unlink(missing_ok=True)
    return target
