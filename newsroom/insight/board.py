"""The board: posts in columns by status, each with its first cards and the count of all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from newsroom.insight.cards import Card, card
from newsroom.model.keys import Status

if TYPE_CHECKING:
    from newsroom.insight.table import Names, TableRow

COLUMNS = tuple(Status)


class BoardCard(NamedTuple):
    """A card on the board; `planned` is the moment to hold against now, a day without a time at its end."""

    card: Card
    maker: str
    approver: str
    minutes: int | None
    planned: datetime | None


class BoardColumn(NamedTuple):
    """One status: its cards by planned moment, ideas last, how many there are in all and the minutes of work shown."""

    status: str
    cards: tuple[BoardCard, ...]
    posts: int
    minutes: int

    @property
    def more(self) -> int:
        """Give how many posts are not shown."""
        return self.posts - len(self.cards)


def board(rows: Iterable[TableRow], counts: Mapping[str, int], names: Names) -> tuple[BoardColumn, ...]:
    """Put rows in a column for every status, in the order of the road; `counts` are all posts by status."""
    by_status: defaultdict[str, list[BoardCard]] = defaultdict(list)
    for row in rows:
        by_status[row.status].append(_card(row, names))
    return tuple(
        BoardColumn(status, tuple(by_status[status]), counts.get(status, 0), _minutes(by_status[status]))
        for status in COLUMNS
    )


def _card(row: TableRow, names: Names) -> BoardCard:
    maker, approver = names.members.get(row.maker_id or ""), names.members.get(row.approver_id or "")
    shown = card(row, names)
    planned = datetime.combine(shown.planned_on, shown.planned_at or datetime.max.time()) if shown.planned_on else None
    return BoardCard(shown, maker.name if maker else "", approver.name if approver else "", row.minutes, planned)


def _minutes(cards: Iterable[BoardCard]) -> int:
    return sum(card.minutes or 0 for card in cards)
