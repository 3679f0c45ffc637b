"""Somebody's name, address or number sought in any text, however it is spelled: case, accents, signs do not count."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import NamedTuple, Protocol

from newsroom.errors import Refused

LEAST_SIGNS = 3
COUNTRY = re.compile(r"(?:0031|0032|31|32|00|0)(?=\d{8})")
BEFORE_NUMBER = re.compile(r"0031|0032|31|32|00|0")
TOKEN = re.compile(r"[^\W_]+")
OTHER = re.compile(r"[\W_]+")
Span = tuple[int, int]
HASHED = "newsroom erasure "


class Seeker(Protocol):
    """Something that finds its stretches in a text."""

    def spans(self, text: str) -> list[Span]:
        """Give where it stands in a text, in order, none overlapping."""
        ...


class Listed(NamedTuple):
    """An entry of the list of erasures: how it was sought, how many signs it has, and their hash."""

    inside: bool
    length: int
    hash: str

    @classmethod
    def read(cls, text: str) -> Listed | None:
        """Read an entry as it is kept; None for an entry of another kind."""
        kind, _, rest = text.partition(":")
        length, _, digest = rest.partition(":")
        return cls(kind == "part", int(length), digest) if kind in ("word", "part") and length.isdecimal() else None

    def __str__(self) -> str:
        return f"{'part' if self.inside else 'word'}:{self.length}:{self.hash}"


class Needle:
    """One term; `inside` finds it within longer words too. "Jan Jansen" also finds "@jan_jansen" and "JAN-JANSEN".

    A number of eight digits or more is found with and without its country and noughts before it. Raises Refused
    `term_too_short` below three letters or digits.
    """

    def __init__(self, term: str, *, inside: bool = False) -> None:
        self.term = " ".join(term.split())
        self.inside = inside
        self._signs = without_country(_folded(self.term)[0])
        if len(self._signs) < LEAST_SIGNS:
            raise Refused("term_too_short", text=self.term)

    def spans(self, text: str) -> list[Span]:
        """Give where the term stands in a text."""
        if len(text) < len(self._signs):
            return []
        signs, places = _folded(text)
        if self._signs not in signs:
            return []
        edges = None if self.inside else _edges(text)
        return list(_apart(_to_text(first, len(self._signs), places, edges) for first in self._all(signs)))

    @property
    def listed(self) -> Listed:
        """Give the entry for the list of erasures, from which the term cannot be read."""
        return Listed(self.inside, len(self._signs), digest(self._signs))

    def _all(self, signs: str) -> Iterator[int]:
        at = signs.find(self._signs)
        while at >= 0:
            yield at
            at = signs.find(self._signs, at + 1)


class Remembered:
    """All terms of the list of erasures, found again by their hashes."""

    def __init__(self, entries: Iterable[Listed]) -> None:
        self._hashes: dict[tuple[bool, int], set[str]] = {}
        for entry in entries:
            self._hashes.setdefault((entry.inside, entry.length), set()).add(entry.hash)

    def __bool__(self) -> bool:
        return bool(self._hashes)

    def spans(self, text: str) -> list[Span]:
        """Give where any of the terms stands in a text."""
        if not self._hashes:
            return []
        signs, places = _folded(text)
        edges = _edges(text)
        found: list[Span | None] = []
        for (inside, length), hashes in self._hashes.items():
            within = None if inside else edges
            for first in range(len(signs) - length + 1):
                span = _to_text(first, length, places, within)
                if span is not None and digest(signs[first : first + length]) in hashes:
                    found.append(span)
        return list(_apart(sorted(filter(None, found))))


def covered(text: str, seeker: Seeker, mark: str) -> str:
    """Give a text with a mark in the place of what is sought."""
    for first, end in reversed(seeker.spans(text)):
        text = text[:first] + mark + text[end:]
    return text


def digest(signs: str) -> str:
    """Give the hash of a term by its letters and digits."""
    return sha256((HASHED + signs).encode()).hexdigest()


def without_country(signs: str) -> str:
    """Leave out country and noughts of what is nothing but a long number."""
    return COUNTRY.sub("", signs, count=1) if signs.isdecimal() else signs


class _Edges(NamedTuple):
    """The places in a text where a word begins (behind a country's number too) and ends."""

    starts: frozenset[int]
    ends: frozenset[int]


def _edges(text: str) -> _Edges:
    plain = _plain(text)
    words = list(TOKEN.finditer(plain))
    starts = {word.start() for word in words}
    for word in words:
        before = BEFORE_NUMBER.match(word[0]) if word[0].isdecimal() else None
        if before:
            starts.add(word.start() + before.end())
    return _Edges(frozenset(starts), frozenset(word.end() for word in words))


def _to_text(first: int, length: int, places: list[int] | None, edges: _Edges | None) -> Span | None:
    """Give the stretch of the text for signs, None when it does not begin and end with a word and must."""
    last = first + length - 1
    start, end = (first, last + 1) if places is None else (places[first], places[last] + 1)
    if edges is not None and (start not in edges.starts or end not in edges.ends):
        return None
    return start, end


def _apart(spans: Iterable[Span | None]) -> Iterator[Span]:
    behind = 0
    for span in spans:
        if span is not None and span[0] >= behind:
            yield span
            behind = span[1]


def _folded(text: str) -> tuple[str, list[int] | None]:
    """Give the letters and digits of a text and where each stands; None when they are the whole text."""
    plain = _plain(text)
    signs = OTHER.sub("", plain)
    if len(signs) == len(text):
        return signs, None
    return signs, _Places(plain)


class _Places(list[int]):
    """Where the letters and digits stand, worked out when it is first asked: most texts do not hold what is sought."""

    def __init__(self, plain: str) -> None:
        super().__init__()
        self._plain: str | None = plain

    def __getitem__(self, place: int) -> int:  # type: ignore[override]  # only single places are asked
        if self._plain is not None:
            self.extend(place for word in TOKEN.finditer(self._plain) for place in range(*word.span()))
            self._plain = None
        return super().__getitem__(place)


def _plain(text: str) -> str:
    """Give a text of the same length in lower case without accents, so that places stay the same."""
    if text.isascii():
        return text.lower()
    return "".join(map(_sign, text))


_SIGNS: dict[str, str] = {}


def _sign(sign: str) -> str:
    found = _SIGNS.get(sign)
    if found is None:
        base = unicodedata.normalize("NFKD", sign)[:1].casefold()
        found = _SIGNS[sign] = base if len(base) == 1 else sign
    return found
