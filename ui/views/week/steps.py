"""The way of the arrow keys through the week. Knows no widget."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from ui.views.week.items import Cell, Item, Lane

if TYPE_CHECKING:
    from ui.views.week.geometry import WeekGeometry


class Way(Enum):
    """A direction on the screen."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"


def step(geometry: WeekGeometry, item_id: str, way: Way) -> str:
    """Give the item that lies next in a direction, also when it is out of sight; at an edge the same item."""
    item = geometry.board.found.get(item_id)
    if item is None:
        return start(geometry)
    if way in {Way.UP, Way.DOWN}:
        return _along(geometry, item, 1 if way is Way.DOWN else -1)
    return _aside(geometry, item, 1 if way is Way.RIGHT else -1)


def start(geometry: WeekGeometry) -> str:
    """Give where the keys begin: the first post of today, or else what comes first."""
    board = geometry.board
    today = board.day_number(board.today)
    day = today if today is not None and today in geometry.days else geometry.days.start
    column = board.columns.get(Cell(Lane.SEND, day), ())
    return column[0].id if column else ""


def nearest(old: WeekGeometry, new: WeekGeometry, item_id: str) -> str:
    """Give the neighbour that takes the focus of an item that is gone."""
    order = [item.id for item in old.board]
    if item_id not in order:
        return ""
    at = order.index(item_id)
    around = [*order[at + 1 :], *reversed(order[:at])]
    gone = old.board.found[item_id]
    same = [each for each in around if old.board.found[each].cell == gone.cell]
    return next((each for each in (*same, *around) if each in new.board.found), "")


def _along(geometry: WeekGeometry, item: Item, by: int) -> str:
    day = [each for lane in Lane for each in geometry.board.columns[Cell(lane, item.cell.day)]]
    at = day.index(item) + by
    return day[at].id if 0 <= at < len(day) else item.id


def _aside(geometry: WeekGeometry, item: Item, by: int) -> str:
    cell = Cell(item.cell.lane, item.cell.day + by)
    seen = geometry.shown.get(cell)
    if seen is None:
        return item.id
    height = geometry.rect_of(item.id).center().y()
    if cell.day not in geometry.days:
        # Of a day that does not fit on the screen nothing is in sight yet: the keys come in at its first.
        return geometry.board.columns[cell][0].id
    visible = geometry.board.columns[cell][seen.first : seen.end]
    return min(visible, key=lambda each: abs(geometry.rect_of(each.id).center().y() - height)).id
