"""The embedded engine: one SQLite file, opened with care, written with BEGIN IMMEDIATE and synchronous FULL."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from newsroom.errors import NewsroomError, NotACalendar, Refused, StorageFailed
from newsroom.store.engine import NOTHING, Places, Values

if TYPE_CHECKING:
    from newsroom.model.rows import Scalar

BUSY_SECONDS = 5
PRAGMAS = (
    "foreign_keys=on",
    "journal_mode=wal",
    "synchronous=full",
    "cell_size_check=on",
    "secure_delete=on",
    "recursive_triggers=on",
    "cache_size=-32000",
)
# Not "trusted_schema=off": SQLite then refuses the triggers that keep its own full-text index.
_WORD = re.compile(r"[^\W_]+", re.UNICODE)


class SqliteEngine:
    """A calendar in a file on this computer."""

    name = "sqlite"

    def __init__(self, path: Path) -> None:
        self.path = path
        with plain_errors(path):
            self.connection = sqlite3.connect(path, isolation_level=None, timeout=BUSY_SECONDS)
            self._seen = 0
            try:
                for pragma in PRAGMAS:
                    self.connection.execute(f"pragma {pragma}")
                self.changed_elsewhere()
            except BaseException:
                self.connection.close()
                raise

    def rows(self, sql: str, places: Places = NOTHING) -> list[Values]:
        """Answer a question with all its rows."""
        with plain_errors(self.path):
            return self.connection.execute(sql, dict(places)).fetchall()

    def row(self, sql: str, places: Places = NOTHING) -> Values | None:
        """Answer a question with its first row, None when there is none."""
        with plain_errors(self.path):
            found: Values | None = self.connection.execute(sql, dict(places)).fetchone()
            return found

    def run(self, sql: str, places: Places = NOTHING) -> int:
        """Write, and give the number of rows written."""
        with plain_errors(self.path):
            return self.connection.execute(sql, dict(places)).rowcount

    def run_many(self, sql: str, rows: Iterable[Sequence[Scalar]]) -> None:
        """Write many rows with the same statement, its places by position."""
        with plain_errors(self.path):
            self.connection.executemany(sql, rows)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Open the one write transaction; the lock comes first, so a busy file is refused before anything is done."""
        self.run("begin immediate")
        try:
            yield
            self.run("commit")
        except BaseException:
            # A full disk makes SQLite roll back by itself; a second rollback would hide the reason.
            with suppress(sqlite3.Error):
                if self.connection.in_transaction:
                    self.connection.execute("rollback")
            raise

    @contextmanager
    def bulk(self, table: str, batch: str) -> Iterator[None]:
        """Load signals without a trigger per row; words and week counts of the batch are added at once."""
        if table != "signal":
            yield
            return
        ((last,),) = self.rows("select coalesce(max(key), 0) from signal")
        # Rows of this batch may be there already: spared by an undo, or loaded before.
        new: Places = {"batch": batch, "last": last}
        loaded = "from signal where batch = :batch and version = 1 and key > :last"
        yield
        self.run(f"insert into signal_words(rowid, text) select key, text {loaded}", new)
        self.run(
            "insert into signal_week(week, theme_id, signals)"
            f" select date(heard_on, 'weekday 0', '-6 days'), coalesce(theme_id, ''), count(*) {loaded} group by 1, 2"
            " on conflict(week, theme_id) do update set signals = signals + excluded.signals",
            new,
        )

    def matching(self, table: str) -> str:
        """Give the condition on the full-text index of a table."""
        return f"{table}.key in (select rowid from {table}_words where {table}_words match :words)"

    def words(self, text: str) -> str:
        """Quote each typed word and let it match as a beginning, so that no sign has a meaning of its own."""
        return " ".join(f'"{word}"*' for word in _WORD.findall(text))

    def changed_elsewhere(self) -> bool:
        """Compare SQLite's data version, which another connection's commit raises."""
        with plain_errors(self.path):
            (version,) = self.connection.execute("pragma data_version").fetchone()
        before, self._seen = self._seen, version
        return bool(before != version)

    def close(self) -> None:
        """Fold the write-ahead log into the file and let go."""
        self.connection.close()


def address(path: Path, way: str) -> str:
    """Give a file as SQLite's URI, to be opened in a `way` such as `mode=ro`."""
    name = path.absolute().as_posix()
    return f"file://{quote(os.fsencode(name if name.startswith('/') else f'/{name}'))}?{way}"


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Let what SQLite reports come out as an error that a user can act on."""
    try:
        yield
    except sqlite3.Error as error:
        raise plain_error(error, path) from error
    except UnicodeEncodeError as error:  # half a character, which no file can hold
        raise Refused("text_broken", path=path.name) from error
    except OverflowError as error:
        raise Refused("number_too_large", path=path.name) from error


def plain_error(error: sqlite3.Error, path: Path) -> NewsroomError:
    """Turn an error of SQLite into one that a user can act on; a mistake of ours is raised as it is."""
    code = getattr(error, "sqlite_errorname", "") or ""
    if code.startswith("SQLITE_CANTOPEN") and not _may_write(path.parent):
        return StorageFailed("read_only" if path.exists() else "cannot_write", path=path.name)
    reasons = {
        "SQLITE_FULL": "disk_full",
        "SQLITE_READONLY": "read_only",
        "SQLITE_BUSY": "busy",
        "SQLITE_LOCKED": "busy",
        "SQLITE_CANTOPEN": "cannot_open",
        "SQLITE_IOERR": "disk_failed",
        "SQLITE_PERM": "read_only",
    }
    for start, reason in reasons.items():
        if code.startswith(start):
            return StorageFailed(reason, path=path.name, name=path.name, folder=str(path.parent))
    if code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")) or "Could not decode to UTF-8" in str(error):
        return NotACalendar("damaged_calendar", path=path.name)
    if code.startswith("SQLITE_CONSTRAINT_FOREIGNKEY"):
        return Refused("still_used", path=path.name)
    if code.startswith(("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY")):
        return Refused("already_there", path=path.name)
    if code.startswith("SQLITE_TOOBIG"):
        return Refused("text_too_long", path=path.name)
    raise error


def _may_write(folder: Path) -> bool:
    return os.access(folder, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
