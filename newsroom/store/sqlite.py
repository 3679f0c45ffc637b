"""The embedded engine: one SQLite file, opened with care, written with BEGIN IMMEDIATE and synchronous FULL."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from newsroom.errors import NewsroomError, NotACalendar, Refused, StorageFailed
from newsroom.store.engine import NOTHING, Places, Values
from newsroom.store.typed import typed_words

if TYPE_CHECKING:
    from newsroom.model.rows import Scalar

BUSY_SECONDS = 5
# In KiB, below nought. Indexes of a million new rows fit in the larger one, which lasts as long as a load.
CACHE, BULK_CACHE = -32_000, -200_000
PRAGMAS = (
    "foreign_keys=on",
    "journal_mode=wal",
    "synchronous=full",
    "cell_size_check=on",
    "secure_delete=on",
    "recursive_triggers=on",
    f"cache_size={CACHE}",
)
# Not "trusted_schema=off": SQLite then refuses the triggers that keep its own full-text index.
FAILURES = (sqlite3.Error, UnicodeEncodeError, OverflowError)
_REFUSED_BY_PYTHON = {UnicodeEncodeError: "HALF_A_CHARACTER", OverflowError: "NUMBER"}
_SENTENCES: dict[str, tuple[type[NewsroomError], str]] = {
    "SQLITE_FULL": (StorageFailed, "disk_full"),
    "SQLITE_READONLY": (StorageFailed, "read_only"),
    "SQLITE_PERM": (StorageFailed, "read_only"),
    "SQLITE_BUSY": (StorageFailed, "busy"),
    "SQLITE_LOCKED": (StorageFailed, "busy"),
    "SQLITE_CANTOPEN": (StorageFailed, "cannot_open"),
    "NO_RIGHT": (StorageFailed, "cannot_write"),
    "SQLITE_IOERR": (StorageFailed, "disk_failed"),
    "SQLITE_CORRUPT": (NotACalendar, "damaged_calendar"),
    "SQLITE_NOTADB": (NotACalendar, "damaged_calendar"),
    "SQLITE_CONSTRAINT_FOREIGNKEY": (Refused, "still_used"),
    "SQLITE_CONSTRAINT_UNIQUE": (Refused, "already_there"),
    "SQLITE_CONSTRAINT_PRIMARYKEY": (Refused, "already_there"),
    "SQLITE_TOOBIG": (Refused, "text_too_long"),
    "HALF_A_CHARACTER": (Refused, "text_broken"),
    "NUMBER": (Refused, "number_too_large"),
}


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
        try:
            return self.connection.execute(sql, dict(places)).fetchall()
        except FAILURES as error:
            raise plain_error(error, self.path) from error

    def row(self, sql: str, places: Places = NOTHING) -> Values | None:
        """Answer a question with its first row, None when there is none."""
        try:
            found: Values | None = self.connection.execute(sql, dict(places)).fetchone()
        except FAILURES as error:
            raise plain_error(error, self.path) from error
        return found

    def run(self, sql: str, places: Places = NOTHING) -> int:
        """Write, and give the number of rows written."""
        try:
            return self.connection.execute(sql, dict(places)).rowcount
        except FAILURES as error:
            raise plain_error(error, self.path) from error

    def run_many(self, sql: str, rows: Iterable[Sequence[Scalar]]) -> None:
        """Write many rows with the same statement, its places by position."""
        try:
            self.connection.executemany(sql, rows)
        except FAILURES as error:
            raise plain_error(error, self.path) from error

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
        self.run(f"pragma cache_size={BULK_CACHE}")
        try:
            yield
        finally:
            self.run(f"pragma cache_size={CACHE}")
        self.run(f"insert into signal_words(rowid, text) select key, text {loaded}", new)
        self.run(
            "insert into signal_week(week, theme_id, signals)"
            f" select date(heard_on, 'weekday 0', '-6 days'), coalesce(theme_id, ''), count(*) {loaded} group by 1, 2"
            " on conflict(week, theme_id) do update set signals = signals + excluded.signals",
            new,
        )
        self.run(
            "insert into signal_tally(state, theme_id, source_id, district_id, waiting, linked, signals)"
            " select state, coalesce(theme_id, ''), coalesce(source_id, ''), coalesce(district_id, ''),"
            " case when reply_due is not null and answered_at is null then 1 else 0 end, 0, count(*)"
            f" {loaded} group by 1, 2, 3, 4, 5 on conflict(state, theme_id, source_id, district_id, waiting, linked)"
            " do update set signals = signals + excluded.signals",
            new,
        )

    def matching(self, table: str) -> str:
        """Give the condition on the full-text index of a table."""
        return f"{table}.key in (select rowid from {table}_words where {table}_words match :words)"

    def newest(self, table: str) -> str:
        """Give the condition on the newest hits in the full-text index, which reads no further than these."""
        hits = f"select rowid from {table}_words where {table}_words match :words order by rowid desc limit :limit"
        return f"{table}.key in ({hits})"

    def hits(self, table: str) -> str:
        """Give the hits in the full-text index as a table `h`; by falling number it is read no further than needed."""
        return f"(select rowid as key from {table}_words where {table}_words match :words) h"

    def aside(self, column: str) -> str:
        """Write a column so that no index is chosen for it."""
        return f"+{column}"

    def words(self, text: str) -> str:
        """Quote each typed word and let it match as a beginning, so that no sign has a meaning of its own.

        A single letter is a whole word: half the calendar begins with it.
        """
        return " ".join(f'"{word}"*' if len(word) > 1 else f'"{word}"' for word in typed_words(text))

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
    except FAILURES as error:
        raise plain_error(error, path) from error


def plain_error(error: Exception, path: Path) -> NewsroomError:
    """Turn an error of SQLite into one that a user can act on; a mistake of ours is raised as it is."""
    code = getattr(error, "sqlite_errorname", "") or _REFUSED_BY_PYTHON.get(type(error), "")
    if "Could not decode to UTF-8" in str(error):
        code = "SQLITE_CORRUPT"
    if code.startswith("SQLITE_CANTOPEN") and not _may_write(path.parent):
        code = "SQLITE_READONLY" if path.exists() else "NO_RIGHT"
    for start, (kind, sentence) in _SENTENCES.items():
        if code.startswith(start):
            return kind(sentence, path=path.name, name=path.name, folder=str(path.parent))
    raise error


def _may_write(folder: Path) -> bool:
    return os.access(folder, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
