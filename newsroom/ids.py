"""Short, sortable, unique text ids, so that rows made on two machines can meet."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
MOMENT_LETTERS = 9
CHANCE_LETTERS = 7
LAST_LETTERS = 3


def new_id() -> str:
    """Give an id of 16 letters: milliseconds since 1970 first, so ids sort by birth, then 35 bits of chance."""
    return make_id(time.time_ns() // 1_000_000, int.from_bytes(os.urandom(5)) >> 40 - 5 * CHANCE_LETTERS)


def make_id(milliseconds: int, chance: int) -> str:
    """Give the id for this moment and this chance; the same two numbers always give the same id."""
    return _letters(milliseconds, MOMENT_LETTERS) + _letters(chance, CHANCE_LETTERS)


def many_ids() -> Iterator[str]:
    """Give ids without end, each after the one before, for a load of many rows."""
    ends = [_letters(number, LAST_LETTERS) for number in range(32**LAST_LETTERS)]
    middle = CHANCE_LETTERS - LAST_LETTERS
    while True:
        chance = int.from_bytes(os.urandom(4)) >> 32 - 5 * middle
        start = _letters(time.time_ns() // 1_000_000, MOMENT_LETTERS) + _letters(chance, middle)
        for end in ends:
            yield start + end


def _letters(number: int, width: int) -> str:
    letters = []
    for _ in range(width):
        number, rest = divmod(number, 32)
        letters.append(ALPHABET[rest])
    return "".join(reversed(letters))
