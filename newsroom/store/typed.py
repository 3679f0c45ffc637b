"""Typed text as the words that the full-text index can seek; any text is safe."""

from __future__ import annotations

import re
import unicodedata

LONGEST_TYPED, LONGEST_WORD, MOST_WORDS = 1000, 60, 16
_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_MARKS = re.compile("[\u0300-\u0331]")  # what the index takes off a letter


def typed_words(text: str) -> list[str]:
    """Give the words of typed text as the index splits them; more or longer ones than anybody types are cut off."""
    composed = _MARKS.sub("", unicodedata.normalize("NFC", text[:LONGEST_TYPED]))
    return [word[:LONGEST_WORD] for word in _WORD.findall(composed)][:MOST_WORDS]


def finished(text: str) -> str:
    """Leave out the one letter with which a next word only begins; else every next word would first find nothing."""
    before, blank, last = text.rpartition(" ")
    return before if blank and before.strip() and len(last) == 1 and last.isalpha() else text
