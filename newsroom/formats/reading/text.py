"""Bytes from outside to text: size checked, encoding found, never asked."""

from __future__ import annotations

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder
from dataclasses import dataclass
from pathlib import Path

from newsroom.errors import Unreadable

MOST_BYTES = 50_000_000
LOOK_AT = 4096
PIECE = 1 << 20
SPACES = "\t\n\r\v\f"
NUL_SHARE_OF_UTF16 = 0.3
OLD_OFFICE = b"\xd0\xcf\x11\xe0"
ZIP = b"PK\x03\x04"
OTHER_KINDS = (b"%PDF", b"SQLite format 3", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, the encoding it had, and how many NUL characters were taken out."""

    text: str
    encoding: str
    nuls: int = 0


def load(source: Path | bytes) -> bytes:
    """Read the bytes of a file.

    Raises Unreadable: `file_missing`, `file_denied` (name), `file_too_large` (name, size, limit in MB), `file_empty`.
    """
    name = name_of(source)
    try:
        size = len(source) if isinstance(source, bytes) else source.stat().st_size
        if size > MOST_BYTES:
            raise Unreadable("file_too_large", name=name, size=size // 1_000_000, limit=MOST_BYTES // 1_000_000)
        data = source if isinstance(source, bytes) else source.read_bytes()
    except FileNotFoundError:
        raise Unreadable("file_missing", name=name) from None
    except OSError as error:
        raise Unreadable("file_denied", name=name, reason=error.strerror or "") from error
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise Unreadable("file_empty", name=name)
    return data


def name_of(source: Path | bytes) -> str:
    """Name a source for a sentence; bytes have no name."""
    return "" if isinstance(source, bytes) else source.name


def decode(data: bytes, name: str = "") -> Decoded:
    """Find the encoding and give the text with plain line ends.

    A byte order mark decides; then zero bytes tell UTF-16; then UTF-8 if the bytes are that, else Windows-1252.
    Raises Unreadable `file_not_text` (name) for another kind of file, `file_bad_text` for UTF-16 that breaks off.
    """
    if data.startswith((OLD_OFFICE, ZIP, *OTHER_KINDS)):
        raise Unreadable("file_not_text", name=name)
    encoding = _encoding(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Unreadable("file_bad_text", name=name, encoding=encoding, position=error.start) from error
    nuls = text.count("\x00")
    strange = sum(1 for letter in text[:LOOK_AT] if letter < " " and letter not in SPACES)
    if nuls > LOOK_AT or strange * 10 > min(len(text), LOOK_AT):
        raise Unreadable("file_not_text", name=name)
    text = text.replace("\x00", "").removeprefix("\ufeff")
    return Decoded(text.replace("\r\n", "\n").replace("\r", "\n"), encoding, nuls)


def encoding_of(path: Path) -> str:
    """Find the encoding of a file that is too large to hold. Raises Unreadable as `load` and `decode` do."""
    try:
        with path.open("rb") as file:
            head = file.read(LOOK_AT)
            if head.startswith((OLD_OFFICE, ZIP, *OTHER_KINDS)):
                raise Unreadable("file_not_text", name=path.name)
            if head.startswith((BOM_UTF8, BOM_UTF16_LE, BOM_UTF16_BE)) or _silent_utf16(head):
                return _encoding(head)
            decoder = getincrementaldecoder("utf-8")()
            decoder.decode(head)
            while piece := file.read(PIECE):
                decoder.decode(piece)
    except UnicodeDecodeError:
        return "cp1252"
    except FileNotFoundError:
        raise Unreadable("file_missing", name=path.name) from None
    except OSError as error:
        raise Unreadable("file_denied", name=path.name, reason=error.strerror or "") from error
    return "utf-8"


def _encoding(data: bytes) -> str:
    if data.startswith(BOM_UTF8):
        return "utf-8-sig"
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "utf-16"
    silent = _silent_utf16(data[:LOOK_AT])
    if silent:
        return silent
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _single_byte(data)
    return "utf-8"


def _silent_utf16(head: bytes) -> str:
    """Tell UTF-16 without a mark by where its zero bytes stand."""
    half = max(len(head) // 2, 1)
    if head[1::2].count(0) / half > NUL_SHARE_OF_UTF16 > head[0::2].count(0) / half:
        return "utf-16-le"
    if head[0::2].count(0) / half > NUL_SHARE_OF_UTF16 > head[1::2].count(0) / half:
        return "utf-16-be"
    return ""


def _single_byte(data: bytes) -> str:
    """Choose Windows-1252, or Latin-1 for the five bytes that the former lacks."""
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return "latin-1"
    return "cp1252"
