"""Nothing left behind: deleted words merged out of the full-text index, pages written anew, the log cut to nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsroom.store.sqlite import SqliteEngine

WORDS = ("signal_words", "post_words")
PAGES_A_STEP = 400
IDLE_CHANGES = 2  # fewer rows written say that there was nothing left to merge
SHELVES = ("shelved_signal", "shelved_post", "shelved_placement", "shelved_link")


def merge_some(engine: SqliteEngine, table: str, *, first: bool) -> bool:
    """Merge a part of a full-text index, so that words of emptied texts go out of it; say whether there is more."""
    before = engine.connection.total_changes
    with engine.writing():
        places = {"pages": -PAGES_A_STEP if first else PAGES_A_STEP}
        engine.run(f"insert into {table}({table}, rank) values ('merge', :pages)", places)
    return engine.connection.total_changes - before >= IDLE_CHANGES


def write_anew(engine: SqliteEngine) -> None:
    """Rebuild the full-text indexes from what there is now, and write every page of the file anew."""
    for shelf in SHELVES:
        engine.run(f"drop table if exists temp.{shelf}")
    with engine.writing():
        for table in WORDS:
            engine.run(f"insert into {table}({table}) values ('rebuild')")
            engine.run(f"insert into {table}({table}) values ('optimize')")
    engine.run("vacuum")


def cut_log(engine: SqliteEngine) -> bool:
    """Bring the log into the file and cut it to nothing; False while another window still reads from it."""
    found = engine.row("pragma wal_checkpoint(truncate)")
    return found is not None and found[0] == 0
