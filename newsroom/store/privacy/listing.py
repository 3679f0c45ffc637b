"""The list of erasures: hashes only, in the calendar and in a file beside it; so no backup brings anything back."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from newsroom.ids import new_id
from newsroom.rules.needle import Listed, Remembered
from newsroom.store.beside import discard, half_of, settle, settle_folder

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from newsroom.store.engine import Engine

PRIVATE = 0o600
ENDING = ".erasures.json"


def add(engine: Engine, entry: Listed, at: str) -> None:
    """Add a term to the list of a calendar, once; inside a transaction."""
    merge(engine, {str(entry): at})


def merge(engine: Engine, entries: dict[str, str]) -> None:
    """Add entries that a calendar does not have yet; inside a transaction."""
    for text, at in sorted(entries.items(), key=lambda each: each[1]):
        if engine.row("select 1 from erasure where hash = :hash", {"hash": text}) is None:
            engine.run(
                "insert into erasure(id, erased_at, hash, version) values (:id, :at, :hash, 1)",
                {"id": new_id(), "at": at, "hash": text},
            )


def entries(engine: Engine) -> dict[str, str]:
    """Give the list of a calendar: each entry with its moment."""
    return {
        str(text): str(at) for text, at in engine.rows("select hash, erased_at from erasure order by erased_at, id")
    }


def remembered(texts: Iterable[str]) -> Remembered:
    """Make the list something that can be sought."""
    return Remembered(entry for text in texts if (entry := Listed.read(text)) is not None)


def list_beside(calendar: Path) -> Path:
    """Name the file that keeps the list beside a calendar."""
    return calendar.with_name(f".{calendar.stem}{ENDING}")


def read_beside(calendar: Path) -> dict[str, str]:
    """Read the list beside a calendar; empty when there is none or it cannot be read."""
    try:
        found = json.loads(list_beside(calendar).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(text): str(at) for text, at in found.items() if Listed.read(str(text)) is not None}


def write_beside(calendar: Path, found: dict[str, str]) -> None:
    """Write the list beside a calendar, whole or not at all, with what stood there already."""
    half, place = half_of(calendar), list_beside(calendar)
    whole = {**read_beside(calendar), **found}
    if not whole:
        return
    try:
        with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE), "w", encoding="utf-8") as file:
            json.dump(whole, file)
        settle(half)
        half.replace(place)
        settle_folder(calendar.parent)
    finally:
        discard(half)
