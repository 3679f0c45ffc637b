"""Packing: which bar lies in which lane and which cards share a day, in whole numbers only."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import NamedTuple, Protocol, TypeVar

Key = TypeVar("Key", bound=Hashable)


class Span(NamedTuple):
    """Something that lasts from a first to a last column, both included."""

    id: str
    first: int
    last: int


def lanes(spans: Iterable[Span]) -> dict[str, int]:
    """Give each span the first lane that is free for all its columns: longest first, then earliest, then by id."""
    free_from: list[list[tuple[int, int]]] = []
    placed: dict[str, int] = {}
    for span in sorted(spans, key=lambda s: (s.first - s.last, s.first, s.id)):
        lane = next((n for n, taken in enumerate(free_from) if _is_free(taken, span)), len(free_from))
        if lane == len(free_from):
            free_from.append([])
        free_from[lane].append((span.first, span.last))
        placed[span.id] = lane
    return placed


def fitting(heights: Sequence[int], room: int, more: int, gap: int = 0) -> int:
    """Count the cards that fit under each other in `room`, `more` of it kept for the line that counts the rest."""
    used = 0
    for number, height in enumerate(heights):
        used += height + (gap if number else 0)
        if used > room:
            return _fitting_with_rest(heights[:number], room - more, gap)
    return len(heights)


def _is_free(taken: Iterable[tuple[int, int]], span: Span) -> bool:
    return all(last < span.first or first > span.last for first, last in taken)


def _fitting_with_rest(heights: Sequence[int], room: int, gap: int) -> int:
    used = 0
    for number, height in enumerate(heights):
        used += height + gap
        if used > room:
            return number
    return len(heights)


class Heights(Protocol):
    """The heights of the cards in a column, measured when asked for."""

    def __len__(self) -> int: ...
    def __getitem__(self, number: int, /) -> int: ...


class Shown(NamedTuple):
    """The cards of a column that are shown: from `first` up to, but not including, `end`."""

    first: int
    end: int


def shown(heights: Heights, room: int, more: int, gap: int = 0, first: int = 0) -> Shown:
    """Choose the cards of a column that is scrolled to `first`; counting lines above and below take `more` each.

    Asks only for the heights it needs, so a column of a thousand cards costs no more than what is shown. One card is
    always shown, even where it does not fit; no room is left empty below while cards wait above.
    """
    count = len(heights)
    if not count:
        return Shown(0, 0)
    first = min(max(first, 0), count - 1)
    used = _above(first, more, gap)
    for end in range(first, count):
        used += heights[end] + (gap if end > first else 0)
        rest = gap + more if end + 1 < count else 0
        if used + rest > room and end > first:
            return Shown(first, end)
    return Shown(_earliest(heights, room, more, gap, first, used), count)


def _earliest(heights: Heights, room: int, more: int, gap: int, first: int, used: int) -> int:
    """Scroll back while the end stays in sight."""
    while first:
        used += heights[first - 1] + gap + _above(first - 1, more, gap) - _above(first, more, gap)
        if used > room:
            break
        first -= 1
    return first


def _above(first: int, more: int, gap: int) -> int:
    return more + gap if first else 0


def total(heights: Heights, gap: int = 0, limit: int = 1 << 30) -> int:
    """Give the height of all cards under each other; stops measuring once past `limit`."""
    used = 0
    for number in range(len(heights)):
        used += heights[number] + (gap if number else 0)
        if used > limit:
            break
    return used


def between(before: int, after: int, step: int = 15) -> int:
    """Give the minute of the day halfway two others, on a whole `step` where one lies between them."""
    middle = (before + after) // 2
    rounded = (middle + step // 2) // step * step
    return min(max(rounded, before), after)
