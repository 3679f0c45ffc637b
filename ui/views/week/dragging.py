"""What is dragged over the week, and where it would land."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect

from ui.views.week.items import Item, post_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPixmap

    from ui.views.week.geometry import WeekGeometry

RING, SPARE = 6, 60


class Target(NamedTuple):
    """Where a drop would land: on a post or slot, or on a day at a time (empty keeps the time)."""

    rect: QRect
    item: Item | None = None
    on: date | None = None
    at: time | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Drag:
    """A card or pill under way: the items that go along, its picture, and where it was taken."""

    item: Item
    ids: tuple[str, ...]
    picture: QPixmap
    taken: QPoint

    @property
    def posts(self) -> tuple[str, ...]:
        """Give the posts that go along."""
        return tuple(filter(None, map(post_id, self.ids)))

    def rect(self, point: QPoint) -> QRect:
        """Give the place of the picture when the pointer is at a point."""
        ratio = self.picture.devicePixelRatio()
        size = self.picture.size() / ratio
        return QRect(point - self.taken, size)

    def area(self, point: QPoint) -> QRect:
        """Give what is painted while the pointer is at a point: the picture with its ring and the words above it."""
        rect = self.rect(point)

        return rect.adjusted(-RING, -SPARE, max(4 * SPARE - rect.width(), RING), RING)

    def target(self, geometry: WeekGeometry, point: QPoint, *, copies: bool = False) -> Target | None:
        """Give where it would land; nothing where it may not, or would stay as it is; a copy may stay on its day."""
        under = geometry.at(point)
        below = under.item if under and under.item.key not in self.ids else None
        if self.item.theme is not None:
            return Target(under.rect, below) if under and below and below.post else None
        if self.item.post is not None and below is not None and below.slot is not None and len(self.ids) == 1 and under:
            return Target(under.rect, below)
        return self._day(geometry, point, copies=copies)

    def _day(self, geometry: WeekGeometry, point: QPoint, *, copies: bool) -> Target | None:
        on = geometry.day_at(point)
        if on is None or point.y() < geometry.head:
            return None
        at = geometry.time_at(point, self.ids) if len(self.ids) == 1 else None
        if at is None and not copies and all(geometry.board.found[each].on == on for each in self.ids):
            return None
        line = geometry.insertion_y(point, self.ids) if at is not None else None
        column = geometry.day_rect(on)
        return Target(column.adjusted(0, geometry.head, 0, 0), None, on, at, line)


def signal_target(geometry: WeekGeometry, point: QPoint) -> Target | None:
    """Give the post or open slot that signals would land on."""
    under = geometry.at(point)
    return Target(under.rect, under.item) if under and (under.item.post or under.item.slot) else None


def idea_target(geometry: WeekGeometry, point: QPoint, ids: Sequence[str]) -> Target | None:
    """Give where ideas would land: one on an open slot, or any on a day, one of them at the time of that place."""
    under = geometry.at(point)
    if under is not None and under.item.slot is not None and len(ids) == 1:
        return Target(under.rect, under.item)
    on = geometry.day_at(point)
    if on is None or point.y() < geometry.head:
        return None
    at = geometry.time_at(point, ()) if len(ids) == 1 else None
    return Target(geometry.day_rect(on).adjusted(0, geometry.head, 0, 0), None, on, at)
