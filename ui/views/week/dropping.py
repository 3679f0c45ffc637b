"""What is dropped on the week from elsewhere: signals on posts and slots, ideas on days and slots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.views.week.dragging import Target, idea_target, signal_target
from ui.widgets.dragged_ids import posts_in, signals_in

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData, QPoint

    from ui.views.week.canvas import WeekCanvas
    from ui.views.week.geometry import WeekGeometry


def carries(data: QMimeData) -> bool:
    """Say whether the week can take what is dragged."""
    return bool(signals_in(data) or posts_in(data))


def put(view: WeekCanvas, ids: tuple[str, ...], target: Target, *, copies: bool) -> None:
    """Ask to put posts in a slot or on a day, or copies of them; several share the day of a slot."""
    slot = target.item.slot if target.item is not None else None
    if slot is not None and len(ids) == 1:
        ask = view.copy_into_requested if copies else view.fill_requested
        ask.emit(ids, slot.section_id, slot.original_on)
    else:
        (view.copy_requested if copies else view.move_requested).emit(ids, target.on, target.at)


def drop_target(geometry: WeekGeometry, data: QMimeData, point: QPoint) -> Target | None:
    """Give where it would land."""
    ideas = posts_in(data)
    return idea_target(geometry, point, ideas) if ideas else signal_target(geometry, point)


def land(view: WeekCanvas, data: QMimeData, target: Target) -> bool:
    """Ask for what a drop means; False when it means nothing."""
    ideas, heard, item = posts_in(data), signals_in(data), target.item
    slot, post = (item.slot, item.post) if item is not None else (None, None)
    if ideas and slot is not None:
        view.fill_requested.emit(ideas, slot.section_id, slot.original_on)
    elif ideas and target.on is not None:
        view.move_requested.emit(ideas, target.on, target.at)
    elif heard and post is not None:
        view.link_requested.emit(heard, post.id)
    elif heard and slot is not None:
        view.plan_requested.emit(heard, slot.section_id, slot.original_on)
    else:
        return False
    return True
