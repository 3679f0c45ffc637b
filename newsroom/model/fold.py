"""Texts made comparable: case, accents, outer and double blanks and punctuation do not count."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_NOT_WORD = re.compile(r"[^0-9a-z]+")


LONGEST_KEPT = 120


def fold(text: str) -> str:
    """Give a text in lower case letters and digits with single blanks: "Légende (FR) " becomes "legende fr"."""
    return _kept(text) if len(text) <= LONGEST_KEPT else _folded(text)


def _folded(text: str) -> str:
    plain = text.casefold()
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return _NOT_WORD.sub(" ", plain).strip()


_kept = lru_cache(maxsize=16_384)(_folded)


def words_table(texts: dict[str, str]) -> dict[str, str]:
    """Turn `key: "word, word"` into folded word → key."""
    return {fold(word): key for key, words in texts.items() for word in words.split(",")}
