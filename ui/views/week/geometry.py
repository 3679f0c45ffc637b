"""Where everything in the week lies: one frozen object for painting, hit tests, drag, keyboard and screen readers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize

from newsroom.layout import Shown, between
from ui.views.week.items import Board, Cell, Item, Lane

if TYPE_CHECKING:
    from collections.abc import Collection

    from ui.views.week.faces import Face


class Placed(NamedTuple):
    """An item that is in sight."""

    item: Item
    rect: QRect
    face: Face


class Rest(NamedTuple):
    """A line that counts what is out of sight in a cell; a click on it scrolls."""

    cell: Cell
    rect: QRect
    number: int
    is_earlier: bool
    channel: str = ""


class Turn(NamedTuple):
    """A field in the corner that shows the days before or after those that fit."""

    rect: QRect
    days: range
    is_earlier: bool


class Heading(NamedTuple):
    """The name of a channel over its lane; "" where a post goes to none."""

    rect: QRect
    channel: str


@dataclass(frozen=True, slots=True, eq=False)
class WeekGeometry:
    """The rectangles of a week at a size; `placed` is in reading order."""

    size: QSize
    board: Board
    side: int
    head: int
    columns: tuple[QRect, ...]
    lanes: tuple[QRect, ...]
    placed: tuple[Placed, ...]
    rests: tuple[Rest, ...]
    shown: dict[Cell, Shown]
    places: dict[str, Placed]
    headings: tuple[Heading, ...] = ()
    days: range = range(0)
    turns: tuple[Turn, ...] = ()

    def rect_of(self, item_id: str) -> QRect:
        """Give the place of an item; empty when it is out of sight."""
        placed = self.places.get(item_id)
        return placed.rect if placed else QRect()

    def day_rect(self, on: date) -> QRect:
        """Give the column of a day, header included; empty when the day is not shown."""
        number = self.board.day_number(on)
        return QRect() if number is None or number not in self.days else self.columns[number]

    def day_at(self, point: QPoint) -> date | None:
        """Give the day under a point."""
        number = self.column_at(point)
        return None if number is None else self.board.days[number].on

    def column_at(self, point: QPoint) -> int | None:
        """Give the number of the day under a point."""
        return next((n for n, column in enumerate(self.columns) if column.contains(point)), None)

    def lane_at(self, point: QPoint) -> Lane | None:
        """Give the lane under a point, the side column included."""
        return next((lane for lane in Lane if self.lanes[lane].contains(point)), None)

    def cell_at(self, point: QPoint) -> Cell | None:
        """Give the lane and day under a point."""
        lane, day = self.lane_at(point), self.column_at(point)
        return None if lane is None or day is None else Cell(lane, day)

    def cell_rect(self, cell: Cell) -> QRect:
        """Give the place of one lane of one day."""
        return self.columns[cell.day].intersected(self.lanes[cell.lane])

    def head_rect(self, day: int) -> QRect:
        """Give the place of a day's header."""
        column = self.columns[day]
        return QRect(column.left(), 0, column.width(), self.head)

    def side_rect(self, lane: Lane) -> QRect:
        """Give the place of a lane's name."""
        return QRect(0, self.lanes[lane].top(), self.side, self.lanes[lane].height())

    def at(self, point: QPoint) -> Placed | None:
        """Give what lies under a point."""
        return next((placed for placed in self.placed if placed.rect.contains(point)), None)

    def id_at(self, point: QPoint) -> str | None:
        """Give the id of what lies under a point."""
        placed = self.at(point)
        return placed.item.id if placed else None

    def is_on_box(self, item_id: str, point: QPoint) -> bool:
        """Say whether a point lies on the check box of a decision, or close enough."""
        placed = self.places.get(item_id)
        box = next((shape.rect for shape in placed.face.shapes), QRect()) if placed else QRect()
        return placed is not None and point.x() <= placed.rect.left() + box.right() + box.left()

    def turn_at(self, point: QPoint) -> Turn | None:
        """Give the field for other days under a point."""
        return next((turn for turn in self.turns if turn.rect.contains(point)), None)

    def turn_beside(self, point: QPoint, margin: int) -> Turn | None:
        """Give the field for the days beyond the edge that a drag has reached."""
        for turn in self.turns:
            edge = self.columns[self.days[0]].left() if turn.is_earlier else self.size.width()
            if abs(point.x() - edge) <= margin or turn.rect.contains(point) or (turn.is_earlier and point.x() < edge):
                return turn
        return None

    def rest_at(self, point: QPoint) -> Rest | None:
        """Give the counting line under a point."""
        return next((rest for rest in self.rests if rest.rect.contains(point)), None)

    def time_at(self, point: QPoint, moved: Collection[str] = ()) -> time | None:
        """Give the time between the two cards around a point; nothing at either end of a day or of a channel's lane.

        What is being moved does not count; a moved card that already lies between the two keeps its time.
        """
        before, after = self.neighbours(point, moved)
        if before is None or after is None or before.at is None or after.at is None:
            return None
        if before.channel != after.channel:
            return None
        first, last = _minutes(before.at), _minutes(after.at)
        own = [_minutes(item.at) for item in map(self.board.found.get, moved) if item and item.at]
        if len(own) == 1 and first <= own[0] <= last:
            return None
        minutes = between(first, last)
        return time(minutes // 60, minutes % 60)

    def neighbours(self, point: QPoint, moved: Collection[str] = ()) -> tuple[Item | None, Item | None]:
        """Give the cards with a time directly above and below a point in the sending lane."""
        day = self.column_at(point)
        if day is None:
            return None, None
        cell = Cell(Lane.SEND, day)
        seen = self.shown[cell]
        timed = [
            (number, item)
            for number, item in enumerate(self.board.columns[cell])
            if item.at is not None and item.key not in moved
        ]
        above = [item for n, item in timed if n < seen.first or (n < seen.end and self._is_above(item, point))]
        below = [item for n, item in timed if n >= seen.end or (n >= seen.first and not self._is_above(item, point))]
        return (above[-1] if above else None, below[0] if below else None)

    def insertion_y(self, point: QPoint, moved: Collection[str] = ()) -> int | None:
        """Give the height of the line that shows where a dropped card will come."""
        before, after = self.neighbours(point, moved)
        if after is not None and after.id in self.places:
            return self.rect_of(after.id).top() - 3
        if before is not None and before.id in self.places:
            return self.rect_of(before.id).bottom() + 3
        return None

    def _is_above(self, item: Item, point: QPoint) -> bool:
        return self.rect_of(item.id).center().y() < point.y()


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
