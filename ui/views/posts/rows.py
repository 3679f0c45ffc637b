"""Packs the posts and their groups into rows: integers only, no Qt."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsroom.insight.table import Group, Keys


class Place(NamedTuple):
    """What lies on a row: the heading of a group (`post` is -1), or the post with this number in the order."""

    group: int
    post: int

    @property
    def is_heading(self) -> bool:
        """Say whether this is the heading of a group."""
        return self.post < 0


@dataclass(frozen=True, slots=True)
class Rows:
    """Which row holds what; a folded group keeps its heading only."""

    posts: int
    groups: tuple[Group, ...]
    folded: frozenset[str]
    starts: tuple[int, ...]
    count: int

    def at(self, row: int) -> Place:
        """Say what lies on a row."""
        if not self.groups:
            return Place(-1, row)
        number = bisect_right(self.starts, row) - 1
        inside = row - self.starts[number]
        return Place(number, self.groups[number].first + inside - 1 if inside else -1)

    def row_of(self, post: int) -> int:
        """Give the row of a post by its number in the order; -1 when it is folded away or not there."""
        if not 0 <= post < self.posts:
            return -1
        if not self.groups:
            return post
        number = self.group_of(post)
        return (
            -1 if self.groups[number].value in self.folded else self.starts[number] + 1 + post - self.first_of(number)
        )

    def first_of(self, number: int) -> int:
        """Give the first post of a group."""
        return self.groups[number].first

    def group_of(self, post: int) -> int:
        """Give the group of a post."""
        return bisect_right(self.groups, post, key=_first) - 1

    def count_in(self, first: int, last: int) -> int:
        """Count the posts on the rows from first to last."""
        return last - first + 1 - (bisect_right(self.starts, last) - bisect_left(self.starts, first))

    def posts_in(self, first: int, last: int) -> Iterable[int]:
        """Give the posts on the rows from first to last."""
        if not self.groups:
            return range(first, last + 1)
        return [place.post for place in map(self.at, range(first, last + 1)) if not place.is_heading]


def rows(keys: Keys, folded: frozenset[str] = frozenset()) -> Rows:
    """Put posts on rows, each group under its heading."""
    starts, count = [], 0
    for group in keys.groups:
        starts.append(count)
        count += 1 if group.value in folded else 1 + group.rows
    return Rows(len(keys.numbers), keys.groups, folded, tuple(starts), count if keys.groups else len(keys.numbers))


def runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Give sorted rows as unbroken runs (first, last)."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row == found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found


def _first(group: Group) -> int:
    return group.first
