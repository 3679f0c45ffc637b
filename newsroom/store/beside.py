"""The files beside a calendar: half-made ones, SQLite's log, and how a finished file safely takes its name."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

ENDS = ("-wal", "-shm", "-journal")
PRIVATE = 0o600
NEEDED_TO_RECOVER = ("-wal", "-journal")


def half_of(path: Path) -> Path:
    """Name a file to be made in the folder of a calendar; nobody else makes one of that name."""
    return path.with_name(f".{path.name[:60]}.{os.getpid()}-{os.urandom(4).hex()}.new")


def make_private(path: Path, like: Path | None = None) -> None:
    """Make an empty file that only this user can read, or who could read the file `like` whose place it takes."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE))
    if like is not None and like.exists():
        path.chmod(stat.S_IMODE(like.stat().st_mode))


def companions(path: Path) -> tuple[Path, ...]:
    """Name what SQLite may keep beside a file."""
    return tuple(path.with_name(path.name + end) for end in ENDS)


def discard(half: Path) -> None:
    """Remove a half-made file with all that lies beside it; one that cannot go is left."""
    for left in (half, *companions(half)):
        with suppress(OSError):
            left.unlink(missing_ok=True)


def has_log(path: Path) -> bool:
    """Say whether writes wait beside a file: it is in use, or was not closed."""
    for end in NEEDED_TO_RECOVER:
        with suppress(OSError):
            if path.with_name(path.name + end).stat().st_size:
                return True
    return False


def settle(path: Path) -> None:
    """Bring a finished file to the disk."""
    with path.open("rb+") as written:
        os.fsync(written.fileno())


def settle_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk, where a system can."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def name_anew(half: Path, path: Path) -> None:
    """Give a finished file a name that is free; raises FileExistsError when somebody took it first."""
    try:
        os.link(half, path)
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links: hold the name, then move onto it
        path.open("xb").close()
        half.replace(path)
    settle_folder(path.parent)


def keep_twin(path: Path, twin: Path) -> None:
    """Let a file have a second name that is free, at no cost in space where the disk can; raises FileExistsError."""
    try:
        os.link(path, twin)
    except FileExistsError:
        raise
    except OSError:
        import shutil  # off the start path

        twin.open("xb").close()
        shutil.copyfile(path, twin)
        settle(twin)
