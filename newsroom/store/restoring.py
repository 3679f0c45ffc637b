"""Putting a backup in the place of a calendar; what was there is kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import count
from typing import TYPE_CHECKING

from newsroom.errors import NewsroomError, Refused, StorageFailed, Unreadable
from newsroom.store.backup import copy_checked
from newsroom.store.beside import companions, discard, half_of, keep_twin, make_private, settle_folder
from newsroom.store.opening import refuse_unsound, way_to_read
from newsroom.store.sqlite import address, plain_error, plain_errors

if TYPE_CHECKING:
    from pathlib import Path

MARK = "[…]"  # stands in the place of what is erased again; nobody's language
SHORTLY = 0.2  # seconds: who has a calendar open keeps it open


def restore(calendar: Path, source: Path) -> Path | None:
    """Put a checked backup in the place of a calendar, and give where that calendar is kept now.

    Whatever interrupts it, a whole calendar stands in its place: the old one or the backup. Raises as opening does when
    the backup is no sound calendar, StorageFailed `busy` while the calendar is open somewhere; nothing is changed then.
    """
    refuse_unsound(source)
    half = half_of(calendar)
    try:
        if calendar.exists() and calendar.samefile(source):
            raise Refused("calendar_exists", path=calendar.name)
        with closing(sqlite3.connect(address(source, way_to_read(source)), uri=True)) as connection:
            make_private(half, calendar)
            copy_checked(connection, half)
        _erase_again(calendar, half)
        kept = _keep(calendar) if calendar.exists() else None
        # A log left behind would be read into the calendar that takes its place; it is kept with the old one.
        for left in companions(calendar):
            left.unlink(missing_ok=True)
        half.replace(calendar)
        settle_folder(calendar.parent)
    except sqlite3.Error as error:
        raise plain_error(error, calendar) from error
    except OSError as error:
        raise StorageFailed("cannot_write", path=calendar.name, reason=error.strerror or "") from error
    finally:
        discard(half)
    return kept


def _erase_again(calendar: Path, half: Path) -> None:
    """Erase in a backup what was erased on request since it was made, before it takes the place of the calendar."""
    from newsroom.store.privacy import copies, listing  # few calendars have such a list

    listed = listing.read_beside(calendar) | _listed_in(calendar)
    if listed:
        copies.clean_copy(half, listed, MARK, max(listed.values()))
        listing.write_beside(calendar, listed)


def _listed_in(calendar: Path) -> dict[str, str]:
    """Give the list of erasures of the calendar that goes; a damaged one has only the list beside it."""
    try:
        refuse_unsound(calendar)
        with closing(sqlite3.connect(address(calendar, way_to_read(calendar)), uri=True)) as connection:
            return dict(connection.execute("select hash, erased_at from erasure").fetchall())
    except (NewsroomError, sqlite3.Error):
        return {}


def _keep(calendar: Path) -> Path:
    """Give a calendar, with its log if it is too damaged to close, a second name."""
    _close_whole(calendar)
    for number in count(1):
        kept = calendar.with_name(f"{calendar.stem}.before-restore-{number}{calendar.suffix}")
        try:
            keep_twin(calendar, kept)
        except FileExistsError:
            continue
        break
    for old, new in zip(companions(calendar), companions(kept), strict=True):
        if old.exists() and not old.name.endswith("-shm"):
            new.unlink(missing_ok=True)
            keep_twin(old, new)
    settle_folder(calendar.parent)
    return kept


def _close_whole(calendar: Path) -> None:
    """Bring the log of a sound calendar into its file, which works only when nobody has it open."""
    try:
        refuse_unsound(calendar)
    except Unreadable:  # a damaged one is kept as it is, its log beside it
        return
    with plain_errors(calendar), closing(sqlite3.connect(calendar, timeout=SHORTLY)) as connection:
        connection.execute("pragma journal_mode=delete")
