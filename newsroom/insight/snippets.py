"""The part of a text around words that were sought, with the places of these words; no case, no accents."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

USUAL_LENGTH = 110
BEFORE = 24
LOOKED_AT = 20_000
MORE = "…"


class Snippet(NamedTuple):
    """A piece of text on one line, and where the found words stand in it: first letter and length."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


class _Plain(dict[int, str]):
    """Every letter as its plain small one; always one for one, so that places stay the same."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        small = unicodedata.normalize("NFD", letter)[0].lower()
        self[code] = small if len(small) == 1 else letter
        return self[code]


_PLAIN = _Plain()


def plain(text: str) -> str:
    """Give a text in small letters without accents, letter for letter."""
    return text.lower() if text.isascii() else text.translate(_PLAIN)


def snippet(text: str, words: Sequence[str], length: int = USUAL_LENGTH) -> Snippet:
    """Give the text from just before the first found word; from its start when the word is near or not found.

    `words` are matched as the search does: as the beginning of a word, a single letter as a whole word.
    """
    line = " ".join(unicodedata.normalize("NFC", text[:LOOKED_AT]).split())
    found = _places(line, words)
    first = found[0][0] if found else 0
    start = 0
    if first + BEFORE > length:
        start = line.find(" ", max(0, first - BEFORE), first) + 1 or first
    end = len(line) if len(line) - start <= length else start + length
    head, tail = MORE if start else "", MORE if end < len(line) else ""
    shift = len(head) - start
    marks = ((at + shift, min(size, end - at)) for at, size in found if start <= at < end)
    return Snippet(f"{head}{line[start:end]}{tail}", tuple(marks))


def _places(line: str, words: Sequence[str]) -> list[tuple[int, int]]:
    parts = [re.escape(plain(word)) + ("" if len(word) > 1 else r"(?![^\W_])") for word in words]
    if not parts:
        return []
    # The longest first: of two words that begin alike the whole one is marked.
    pattern = rf"(?<![^\W_])(?:{'|'.join(sorted(parts, key=len, reverse=True))})"
    return [(hit.start(), hit.end() - hit.start()) for hit in re.finditer(pattern, plain(line))]
