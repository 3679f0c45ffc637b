"""Breaks words that are wider than a card where a syllable of Dutch or English likely ends."""

from __future__ import annotations

import re
from collections.abc import Callable

VOWELS = frozenset("aeiouyáàâäéèêëíîïóôöúü")
LEAST = 3
HYPHEN = "-"
MAY_BREAK = "\u200b"
ADDED = HYPHEN + MAY_BREAK
PIECE = re.compile(r"[^ -]*-+|[^ -]* +|[^ -]+")


def hyphenated(text: str, fits: Callable[[str], bool]) -> str:
    """Break each word that does not fit a line of its own; the parts but the last end in `ADDED`.

    A line may always end after a hyphen that is written, so such a word is taken in pieces.
    """
    pieces = PIECE.findall(text)
    if all(fits(piece.rstrip(" ")) for piece in pieces):
        return text
    return "".join(_broken(piece, fits) for piece in pieces)


def _broken(piece: str, fits: Callable[[str], bool]) -> str:
    word = piece.rstrip(" ")
    return ADDED.join(_parts(word, fits)) + piece[len(word) :]


def _parts(word: str, fits: Callable[[str], bool]) -> list[str]:
    parts = []
    while len(word) > 2 * LEAST and not fits(word):
        most = next((n for n in range(len(word) - LEAST, LEAST, -1) if fits(word[:n] + HYPHEN)), LEAST)
        at = next((n for n in range(most, LEAST - 1, -1) if _is_boundary(word, n)), most)
        parts.append(word[:at])
        word = word[at:]
    return [*parts, word]


def _is_boundary(word: str, at: int) -> bool:
    """Say whether a syllable likely begins here: a consonant before a vowel."""
    letters = word.lower()
    return (
        letters[at - 1].isalpha()
        and letters[at].isalpha()
        and letters[at] not in VOWELS
        and at + 1 < len(word)
        and letters[at + 1] in VOWELS
    )
