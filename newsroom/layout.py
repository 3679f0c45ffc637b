"""Packing: which bar lies in which lane and which cards share a day, in whole numbers only."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import NamedTuple, TypeVar

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
