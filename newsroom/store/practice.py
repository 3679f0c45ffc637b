"""Practice copies: a marked copy of a calendar, in which everything may be tried; never over another file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from newsroom.errors import Refused, StorageFailed
from newsroom.store.backup import backup_to
from newsroom.store.beside import discard, half_of, name_anew

if TYPE_CHECKING:
    from pathlib import Path

    from newsroom.store.sqlite import SqliteEngine


def practice_to(engine: SqliteEngine, target: Path, mark: Callable[[Path], None]) -> Path:
    """Copy a calendar, checked, and let it be marked before it takes its name, so that no copy is ever without.

    Raises Refused `calendar_exists` when the name is taken, StorageFailed when the disk refuses; nothing is made then.
    """
    if not target.parent.is_dir():
        raise StorageFailed("no_folder", path=target.name, folder=str(target.parent))
    if target.exists():
        raise Refused("calendar_exists", path=target.name)
    half = half_of(target)
    try:
        backup_to(engine, half)
        mark(half)
        name_anew(half, target)
    except FileExistsError:
        raise Refused("calendar_exists", path=target.name) from None
    except OSError as error:
        raise StorageFailed("cannot_write", path=target.name, reason=error.strerror or "") from error
    finally:
        discard(half)
    return target
