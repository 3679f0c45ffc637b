"""A view of the posts as text, to be kept under a name: filter, words, order, grouping and columns. Knows no Qt."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from newsroom.insight.table import EVERYTHING, Column, Grouping, Order, PostFilter
from ui.views.posts.columns import Field, Layout

KINDS = ("channels", "groups", "goals", "themes", "sections", "campaigns", "statuses", "people", "districts")


@dataclass(frozen=True, slots=True)
class Look:
    """All that a kept view remembers; `filter` is that of the bar, `text` the words of the screen."""

    filter: PostFilter = EVERYTHING
    text: str = ""
    layout: Layout = Layout()  # noqa: RUF009 - frozen
    board: bool = False


def written(look: Look) -> str:
    """Write a look as text."""
    order = look.layout.order
    return json.dumps(
        {
            "filter": {kind: sorted(getattr(look.filter, kind)) for kind in KINDS if getattr(look.filter, kind)},
            "text": look.text,
            "sort": order.column.value,
            "descending": order.descending,
            "grouping": order.grouping.value,
            "columns": [field.name.lower() for field in sorted(look.layout.shown)],
            "board": look.board,
        }
    )


def read(text: str) -> Look:
    """Read a look; what is not known, from a newer program or a damaged row, is as usual."""
    try:
        found = json.loads(text)
    except ValueError:
        return Look()
    if not isinstance(found, dict):
        return Look()
    known = cast("Mapping[str, object]", found)
    return Look(
        filter=_filter(known.get("filter")),
        text=str(known.get("text", "")),
        layout=_layout(known),
        board=bool(known.get("board")),
    )


def _filter(found: object) -> PostFilter:
    if not isinstance(found, dict):
        return EVERYTHING
    ids = {kind: frozenset(map(str, _list(found.get(kind)))) for kind in KINDS}
    return PostFilter(**ids)  # type: ignore[arg-type]  # the kinds are all sets of ids


def _layout(found: Mapping[str, object]) -> Layout:
    usual = Layout()
    column, grouping = str(found.get("sort")), str(found.get("grouping"))
    order = Order(
        Column(column) if column in set(Column) else usual.order.column,
        bool(found.get("descending")),
        Grouping(grouping) if grouping in set(Grouping) else usual.order.grouping,
    )
    names = {str(each).upper() for each in _list(found.get("columns"))}
    shown = frozenset(field for field in Field if field.name in names)
    return Layout(order, shown or usual.shown)


def _list(found: object) -> list[object]:
    return found if isinstance(found, list) else []
