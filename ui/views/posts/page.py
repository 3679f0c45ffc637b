"""What the views of posts are given to show: frozen, made by the screen. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TYPE_CHECKING, NamedTuple

from newsroom.insight.table import Keys

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsroom.insight.board import BoardColumn
    from newsroom.insight.table import Line, TableRow

NOTHING = Keys([])
NEVER = datetime.combine(date.min, time())


class Shown(NamedTuple):
    """One post as it was read: its ids for editing, its names for painting."""

    row: TableRow
    line: Line


@dataclass(frozen=True, slots=True)
class TablePage:
    """All posts in order, the first of them read, and the names that headings and editors need.

    `top` is the post to bring to the top, -1 to stay.
    """

    keys: Keys = NOTHING
    lines: Mapping[int, Shown] = field(default_factory=dict)
    total: int = 0
    now: datetime = NEVER
    top: int = -1
    sections: Mapping[str, str] = field(default_factory=dict)
    themes: Mapping[str, str] = field(default_factory=dict)
    members: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BoardPage:
    """The posts by status, with all that the filter lets through counted."""

    columns: tuple[BoardColumn, ...] = ()
    total: int = 0
    now: datetime = NEVER

    @property
    def posts(self) -> int:
        """Count the posts on the board, seen or not."""
        return sum(column.posts for column in self.columns)
