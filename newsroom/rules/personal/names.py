"""Names of people, found with care: only beside a title, a first name or words that announce a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsroom.rules.personal.lexicon import Lexicon, lexicon, plain

WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
INITIALS = re.compile(r"(?:[A-Z]\.?){1,4}")
GAP = re.compile(r"\s+")
END = ".,;:!?"
Span = tuple[int, int]


def names(text: str) -> Iterator[Span]:
    """Give where a name begins and ends; titles stay outside it."""
    words = list(WORD.finditer(text))
    known = lexicon()
    starts = {match.end() for pattern in (known.says_name, known.closes) for match in pattern.finditer(text)}
    at = 0
    while at < len(words):
        span, at = _name_from(text, words, at, starts, known)
        if span is not None:
            yield span


def _name_from(
    text: str, words: Sequence[re.Match[str]], at: int, starts: set[int], known: Lexicon
) -> tuple[Span | None, int]:
    """Give the name that begins with a word or behind it, if any, and with which word to go on."""
    word = words[at][0].rstrip(".")
    if plain(word) in known.offices:
        return None, _behind_name(text, words, at + 1, known)
    if plain(word) in known.titles:
        return _surname(text, words, at + 1, known)
    announced = words[at].start() in starts and _is_capital(word)
    if not announced and not _is_first_name(word, known):
        return None, at + 1
    span, behind = _surname(text, words, at, known)
    long_enough = span is not None and behind - at > 1
    return (span, behind) if span is not None and (long_enough or announced) else (None, max(behind, at + 1))


def _surname(text: str, words: Sequence[re.Match[str]], at: int, known: Lexicon) -> tuple[Span | None, int]:
    """Give the stretch of capitals and infixes from a word on; what ends like a street is no name."""
    behind = _behind_name(text, words, at, known)
    if behind == at:
        return None, at
    last = plain(words[behind - 1][0].rstrip("."))
    if last.endswith(known.not_names) and last not in known.first_names:
        return None, behind
    end = words[behind - 1].end()
    if words[behind - 1][0].endswith(".") and not INITIALS.fullmatch(words[behind - 1][0]):
        end -= 1
    return (words[at].start(), end), behind


def _behind_name(text: str, words: Sequence[re.Match[str]], at: int, known: Lexicon) -> int:
    """Give the number of the word behind a name: capitals, with infixes only before another capital."""
    behind = number = at
    while number < len(words) and (number == at or _joined(text, words[number - 1], words[number])):
        word = words[number][0]
        if _is_capital(word):
            number += 1
            behind = number
        elif plain(word) in known.infixes:
            number += 1
        else:
            break
        if word.endswith(".") and not INITIALS.fullmatch(word):
            break
    return behind


def _joined(text: str, before: re.Match[str], word: re.Match[str]) -> bool:
    return GAP.fullmatch(text, before.end(), word.start()) is not None and "\n" not in text[before.end() : word.start()]


def _is_capital(word: str) -> bool:
    return word[:1].isupper()


def _is_first_name(word: str, known: Lexicon) -> bool:
    return _is_capital(word) and plain(word) in known.first_names
