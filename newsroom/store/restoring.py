"""Putting a backup in the place of a calendar; what was there is kept."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from newsroom.errors import Refused, StorageFailed
from newsroom.store.opening import open_calendar

if TYPE_CHECKING:
    from pathlib import Path


def restore(calendar: Path, source: Path) -> Path | None:
    """Put a checked backup in the place of a calendar, and give where that calendar is kept now.

    The calendar must not be open elsewhere. Its write-ahead log goes along with it: left behind, it would damage
    the calendar that takes its place. Raises as opening does when the backup is no sound calendar.
    """
    half = calendar.with_name(f".{calendar.name}.{os.getpid()}.new")
    try:
        shutil.copyfile(source, half)
        open_calendar(half).close()
        kept = _put_aside(calendar) if calendar.exists() else None
        half.replace(calendar)
    except FileNotFoundError:
        raise Refused("calendar_missing", path=source.name) from None
    except OSError as error:
        raise StorageFailed("cannot_write", path=calendar.name, reason=error.strerror or "") from error
    finally:
        for left in companions(half):
            left.unlink(missing_ok=True)
    return kept


def companions(calendar: Path) -> tuple[Path, ...]:
    """Name a calendar file with what SQLite keeps beside it."""
    return calendar, *(calendar.with_name(calendar.name + end) for end in ("-wal", "-shm"))


def _put_aside(calendar: Path) -> Path:
    """Move a calendar and what lies beside it to a free name."""
    number = 1
    while (kept := calendar.with_name(f"{calendar.stem}.before-restore-{number}{calendar.suffix}")).exists():
        number += 1
    for old, new in zip(companions(calendar), companions(kept), strict=True):
        if old.exists():
            old.replace(new)
    return kept
