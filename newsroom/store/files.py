"""The pictures, videos and documents of a calendar: in a folder beside it, each once, named by what is in it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from newsroom.errors import Refused, StorageFailed, Unreadable
from newsroom.rules.media import MEGABYTE, MOST, is_known, kind_of, suffix_of
from newsroom.store.beside import discard, half_of, settle, settle_folder

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path
    from typing import BinaryIO

FOLDER_END = "-files"
NAME = re.compile(r"[0-9a-f]{64}(?:\.[a-z0-9]{1,5})?", re.ASCII)
PART = 1 << 20
HASH_LENGTH = 64


class Kept(NamedTuple):
    """A file that is kept: the hash of what is in it, the name it had, its kind and its size in bytes."""

    file_hash: str
    file_name: str
    kind: str
    size: int


class Files:
    """The folder of one calendar; it is made with the first file."""

    def __init__(self, calendar: Path) -> None:
        self.folder = calendar.with_name(calendar.name + FOLDER_END)

    def keep(self, source: Path) -> Kept:
        """Copy a file into the folder, whole or not at all; what is there already is not written again.

        Raises Refused `file_kind` or `attachment_too_large`, Unreadable when it cannot be read, StorageFailed when the
        disk refuses.
        """
        try:
            size = source.stat().st_size
            if not source.is_file():
                raise Refused("file_kind", name=source.name)
            _judge(source.name, size)
            with source.open("rb") as file:
                return self._keep(source.name, lambda: file.read(PART))
        except FileNotFoundError as error:
            raise Unreadable("file_missing", name=source.name) from error
        except OSError as error:
            raise Unreadable("file_denied", name=source.name, reason=error.strerror or "") from error

    def keep_bytes(self, content: bytes, name: str) -> Kept:
        """Keep what was pasted. Raises as `keep` does."""
        _judge(name, len(content))
        parts = iter((content, b""))
        return self._keep(name, lambda: next(parts))

    def path_of(self, file_hash: str, file_name: str) -> Path | None:
        """Give where a kept file lies, None when it is not there; a path never leads out of the folder."""
        name = _name(file_hash, file_name)
        path = self.folder / name
        return path if NAME.fullmatch(name) and path.is_file() else None

    def take_over(self, other: Files, wanted: Iterable[tuple[str, str]] | None = None) -> int:
        """Copy files from the folder of another calendar, those wanted by hash and name or all; give how many came.

        What is wanted and not there is left out: the calendar says itself what it misses. Raises StorageFailed.
        """
        names = other.names() if wanted is None else sorted({_name(*each) for each in wanted})
        found = [name for name in names if NAME.fullmatch(name) and (other.folder / name).is_file()]
        new = [name for name in found if not (self.folder / name).is_file()]
        for name in new:
            self.keep_named(other.folder / name)
        return len(new)

    def gather(self, folder: Path, wanted: Iterable[tuple[str, str]]) -> int:
        """Take files that are missing here from any folder where they lie under their kept names; give how many."""
        other = Files(folder)
        other.folder = folder
        return self.take_over(other, wanted)

    def keep_named(self, source: Path) -> None:
        """Copy a file that has its kept name already. Raises StorageFailed when the disk refuses."""
        try:
            with source.open("rb") as file:
                self._keep(source.name, lambda: file.read(PART))
        except OSError as error:
            raise StorageFailed("cannot_open", path=source.name) from error

    def tidy(self, named: Collection[str], now: datetime) -> list[str]:
        """Remove kept files whose hash is not named, but none of the last day; give the names. Raises StorageFailed."""
        young = (now - timedelta(days=1)).timestamp()
        gone = []
        for name in self.names():
            path = self.folder / name
            try:
                if name[:HASH_LENGTH] not in named and path.stat().st_mtime < young:
                    path.unlink()
                    gone.append(name)
            except FileNotFoundError:
                continue
            except OSError as error:
                raise StorageFailed("cannot_write", path=name, reason=error.strerror or "") from error
        return gone

    def names(self) -> list[str]:
        """Name every kept file."""
        if not self.folder.is_dir():
            return []
        return sorted(each.name for each in self.folder.iterdir() if NAME.fullmatch(each.name))

    def _keep(self, name: str, read: Callable[[], bytes]) -> Kept:
        try:
            self.folder.mkdir(exist_ok=True)
            half = half_of(self.folder / "file")
            try:
                with half.open("xb") as target:
                    file_hash, size = _copied(read, target, name)
                path = self.folder / _name(file_hash, name)
                if not path.is_file():
                    settle(half)
                    half.replace(path)
                    settle_folder(self.folder)
            finally:
                discard(half)
        except OSError as error:
            raise StorageFailed("cannot_write", path=name, reason=error.strerror or "") from error
        return Kept(file_hash, name, kind_of(name), size)


def _copied(read: Callable[[], bytes], target: BinaryIO, name: str) -> tuple[str, int]:
    """Copy part by part; a file that grows meanwhile is held to its bounds too."""
    seen, size = sha256(), 0
    for part in _parts(read):
        size += len(part)
        _judge(name, size)
        seen.update(part)
        target.write(part)
    target.flush()
    os.fsync(target.fileno())
    return seen.hexdigest(), size


def _parts(read: Callable[[], bytes]) -> Iterator[bytes]:
    while part := read():
        yield part


def _name(file_hash: str, file_name: str) -> str:
    """Name a kept file: its hash, with the ending of the name it had so that other programs know it."""
    return file_hash + suffix_of(file_name)


def _judge(name: str, size: int) -> None:
    kind = kind_of(name)
    if not is_known(name):
        raise Refused("file_kind", name=name)
    if size == 0:
        raise Unreadable("file_empty", name=name)
    if size > MOST[kind]:
        given, most = f"{size / MEGABYTE:.0f}", f"{MOST[kind] / MEGABYTE:.0f}"
        raise Refused("attachment_too_large", name=name, size=given, limit=most)
