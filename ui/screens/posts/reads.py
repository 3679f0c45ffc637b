"""What the posts screen asks the desk; carried out in the worker. Knows no Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from newsroom.insight.board import board
from newsroom.insight.table import Grouping, line, monday
from newsroom.model import SavedView
from newsroom.planning import who
from newsroom.rules.workflow import may
from ui.views.posts.page import BoardPage, Shown, TablePage

if TYPE_CHECKING:
    from datetime import date

    from newsroom.desk import Desk
    from newsroom.insight.table import Keys, Order, PostFilter

FIRST_ROWS = 80
KIND = "posts"
Chosen = tuple[int, ...] | tuple[str, ...]


def read_table(desk: Desk, order: Order, chosen: PostFilter, top: int | None = None) -> TablePage:
    """Read the order of all posts, and the rows that will be seen first.

    These are the rows from place `top` on when the same posts are read again; else the table begins anew: with this
    week when the rows are in weeks, unless words are looked for.
    """
    keys = desk.table.keys(order, chosen)
    first = top if top is not None else 0 if chosen.text else today_in(keys, order, desk.today)
    return TablePage(
        keys=keys,
        lines=read_lines(desk, keys.numbers[first : first + FIRST_ROWS]),
        top=first if top is None else -1,
        total=desk.table.count() if chosen else len(keys.numbers),
        now=desk.now,
        sections={key: each.name for key, each in desk.lists.sections.items()},
        themes={key: each.name for key, each in desk.lists.themes.items()},
        members={key: each.name for key, each in desk.lists.members.items()},
    )


def today_in(keys: Keys, order: Order, today: date) -> int:
    """Give the place of the first post of this week, or of the next with posts; 0 in another order."""
    if order.grouping is not Grouping.WEEK:
        return 0
    this_week = monday(today.isoformat())
    return next((group.first for group in keys.groups if group.value >= this_week), 0)


def read_lines(desk: Desk, numbers: Sequence[int]) -> dict[int, Shown]:
    """Read rows by their number; what is gone is left out."""
    return {row.key: Shown(row, line(row, desk.lists)) for row in desk.table.rows(numbers)}


def read_board(desk: Desk, chosen: PostFilter) -> BoardPage:
    """Read the board."""
    columns = board(desk.table.board(chosen), desk.table.by_status(chosen), desk.lists)
    return BoardPage(columns, desk.table.count(), desk.now)


def read_saved(desk: Desk) -> Mapping[str, SavedView]:
    """Read the views that are kept under a name, by id in the order of their names."""
    found = (each for each in desk.all(SavedView) if each.view == KIND)
    return {each.id: each for each in sorted(found, key=_name)}


def ids_of(desk: Desk, chosen: Chosen) -> list[str]:
    """Give the ids of what was chosen by number in the table, or by id on the board."""
    numbers = [each for each in chosen if isinstance(each, int)]
    return desk.table.ids_of(numbers) if numbers else [each for each in chosen if isinstance(each, str)]


def needs_reason(desk: Desk, chosen: Chosen, to: str) -> bool:
    """Say whether a step of one of these posts needs a reason."""
    me = who(desk)
    posts = desk.table.whole(ids_of(desk, chosen))
    return any(may(post, to, me).step.reason for post in posts if post.status != to)


def _name(view: SavedView) -> str:
    return view.name.casefold()
