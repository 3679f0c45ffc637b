"""Writing files whole or not at all: to a temporary neighbour, to the disk, then in place of the old file."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Mapping
from pathlib import Path

from newsroom.errors import StorageFailed
from newsroom.ids import new_id

CODES = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EACCES: "write_not_allowed",
    errno.EPERM: "write_not_allowed",
    errno.EROFS: "write_not_allowed",
    errno.ENOENT: "no_such_folder",
    errno.ENOTDIR: "no_such_folder",
}


def write_file(path: Path, content: bytes) -> None:
    """Put the content in the place of the file; raises as `write_files` does."""
    write_files({path: content})


def write_files(contents: Mapping[Path, bytes]) -> None:
    """Put every content in the place of its file, once all of them are safely on the disk.

    Raises StorageFailed `disk_full`, `write_not_allowed`, `no_such_folder` or `file_not_written` (name, folder); every
    old file is then as it was.
    """
    written: dict[Path, Path] = {}
    current = Path()
    try:
        for current, content in contents.items():
            target = _target(current)
            part = target.with_name(f".{new_id()}.part")
            written[part] = target
            _fill(part, target, content)
        for part, current in written.items():
            part.replace(current)
        for folder in {target.parent for target in written.values()}:
            _settle(folder)
    except OSError as error:
        code = CODES.get(error.errno or 0, "file_not_written")
        raise StorageFailed(code, name=current.name, folder=str(current.parent)) from error
    finally:
        for part in written:
            part.unlink(missing_ok=True)


def _target(path: Path) -> Path:
    """Give the file itself behind a link; refuse a folder and a file that its owner made read-only."""
    target = path.resolve()
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "a folder", str(target))
    # Replacing asks rights on the folder only, so a read-only file would be lost without this look.
    if target.exists() and not target.stat().st_mode & stat.S_IWUSR:
        raise PermissionError(errno.EACCES, "read-only", str(target))
    return target


def _fill(part: Path, target: Path, content: bytes) -> None:
    with part.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if target.exists():
        part.chmod(stat.S_IMODE(target.stat().st_mode))


def _settle(folder: Path) -> None:
    """Make the new names last, where the system can do that for a folder."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some network folders refuse this; the content itself is already safe.
        if error.errno not in {errno.EINVAL, errno.ENOTSUP, errno.EBADF}:
            raise
    finally:
        os.close(handle)
