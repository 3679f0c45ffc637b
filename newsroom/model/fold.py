"""Texts made comparable: case, accents, outer and double blanks and punctuation do not count."""

from __future__ import annotations

import re
import unicodedata

_NOT_WORD = re.compile(r"[^0-9a-z]+")


def fold(text: str) -> str:
    """Give a text in lower case letters and digits with single blanks: "Légende (FR) " becomes "legende fr"."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return _NOT_WORD.sub(" ", "".join(c for c in plain if not unicodedata.combining(c))).strip()


def words_table(texts: dict[str, str]) -> dict[str, str]:
    """Turn `key: "word, word"` into folded word → key."""
    return {fold(word): key for key, words in texts.items() for word in words.split(",")}
