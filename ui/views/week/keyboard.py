"""The keys of the week view: everything that the mouse can do."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from ui.views.week.dragging import Target
from ui.views.week.dropping import put
from ui.views.week.items import Item, post_id
from ui.views.week.steps import Way, start, step

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from ui.views.week.canvas import WeekCanvas

Key = Qt.Key
Modifier = Qt.KeyboardModifier
ARROWS: dict[int, Way] = {Key.Key_Up: Way.UP, Key.Key_Down: Way.DOWN, Key.Key_Left: Way.LEFT, Key.Key_Right: Way.RIGHT}
STEPS = {
    Way.UP: timedelta(hours=-1),
    Way.DOWN: timedelta(hours=1),
    Way.LEFT: timedelta(days=-1),
    Way.RIGHT: timedelta(days=1),
}
PAGE = 5


class Keyboard:
    """Turns keys into what the view asks for."""

    def __init__(self, view: WeekCanvas) -> None:
        self._view = view
        none, control = Modifier.NoModifier, Modifier.ControlModifier
        self._actions: dict[tuple[int, Modifier], Callable[[], None]] = {
            (Key.Key_Return, none): self._open,
            (Key.Key_Enter, none): self._open,
            (Key.Key_Space, none): self._mark,
            (Key.Key_Space, control): self._mark,
            (Key.Key_A, control): view.choose_all,
            (Key.Key_X, control): self._take,
            (Key.Key_C, control): self._copy,
            (Key.Key_V, control): self._put,
            (Key.Key_Insert, none): self._create,
            (Key.Key_L, none): view.link_key_pressed.emit,
            (Key.Key_Delete, none): self._delete,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Handle a key; say whether it was one of ours."""
        geometry = self._view.places()
        if geometry is None:
            return False
        key, held = _pressed(event)
        if key in ARROWS:
            return self._arrow(ARROWS[key], held)
        if key in {Key.Key_PageUp, Key.Key_PageDown} and held == Modifier.NoModifier:
            for _ in range(PAGE):
                self._go(Way.DOWN if key == Key.Key_PageDown else Way.UP)
            return True
        if key == Key.Key_Escape and held == Modifier.NoModifier:
            return self._let_go()
        action = self._actions.get((key, held))
        if action is not None:
            action()
        return action is not None

    def wants(self, event: QKeyEvent) -> bool:
        """Say whether a key belongs to the view rather than to a shortcut of the window."""
        return _pressed(event) in self._actions

    def _arrow(self, way: Way, held: Qt.KeyboardModifier) -> bool:
        if held == Modifier.NoModifier:
            self._go(way)
        elif held == Modifier.ControlModifier:
            self._go(way, keep=True)
        elif held == Modifier.AltModifier | Modifier.ShiftModifier:
            self._move(way)
        else:
            return False
        return True

    def _go(self, way: Way, *, keep: bool = False) -> None:
        geometry = self._view.places()
        if geometry is None:
            return
        current = self._view.current
        to = step(geometry, current, way) if current else start(geometry)
        self._view.go_to(to, keep=keep)

    def _item(self) -> Item | None:
        return self._view.item(self._view.current)

    def _open(self) -> None:
        item = self._item()
        if item is not None:
            self._view.activate(item)

    def _mark(self) -> None:
        item = self._item()
        if item is not None and item.post is not None:
            self._view.toggle(item.post.id)
        elif item is not None and item.content is not None:
            self._view.activate(item)

    def _posts(self) -> tuple[str, ...]:
        """Give the posts that a key is about: those selected, or else the one in focus."""
        own = post_id(self._view.current)
        return self._view.selected or ((own,) if own else ())

    def _take(self) -> None:
        self._view.cut, self._view.copied = self._posts(), ()
        self._view.update()

    def _copy(self) -> None:
        self._view.cut, self._view.copied = (), self._posts()
        self._view.update()

    def _put(self) -> None:
        """Put what was cut here, once; or a copy of what was copied, as often as one likes."""
        item, view = self._item(), self._view
        ids, copies = view.cut or view.copied, not view.cut
        if item is None or not ids:
            return
        if not copies:
            self._let_go()
        put(view, ids, Target(QRect(), item, item.on, item.slot.at if item.slot else None), copies=copies)

    def _let_go(self) -> bool:
        had = bool(self._view.cut or self._view.copied)
        self._view.cut = self._view.copied = ()
        self._view.update()
        return had

    def _create(self) -> None:
        item = self._item()
        if item is None:
            self._create_at_today()
        elif item.slot is not None:
            self._view.activate(item)
        else:
            self._view.create_requested.emit(item.on, None)

    def _create_at_today(self) -> None:
        """Ask for a post on today, or on the first day of another week."""
        places = self._view.places()
        if places is not None and places.board.days:
            board = places.board
            shown = board.day_number(board.today) is not None
            self._view.create_requested.emit(board.today if shown else board.days[0].on, None)

    def _delete(self) -> None:
        if ids := self._posts():
            self._view.delete_requested.emit(ids)

    def _move(self, way: Way) -> None:
        """Move posts by a day, all in one step, or by an hour, each from its own; an hour never leaves the day."""
        goals: dict[tuple[date, time | None], list[str]] = {}
        for each in self._posts():
            item = self._view.item(f"post:{each}")
            goal = _shifted(item, way) if item is not None else None
            if goal is not None:
                goals.setdefault(goal, []).append(each)
        if way in {Way.LEFT, Way.RIGHT} and goals:
            # Several keep their distance in days, so the first of them says where they go.
            moved = tuple(each for ids in goals.values() for each in ids)
            self._view.move_requested.emit(moved, min(on for on, _ in goals), None)
        else:
            for (on, at), ids in goals.items():
                self._view.move_requested.emit(tuple(ids), on, at)
        item = self._item()
        goal = _shifted(item, way) if item is not None and item.slot is not None else None
        if item is not None and item.slot is not None and goal is not None:
            self._view.slot_move_requested.emit(item.slot.section_id, item.slot.original_on, *goal)


def _shifted(item: Item, way: Way) -> tuple[date, time | None] | None:
    """Give the day and time one step away; no time means that it stays, nothing that there is no such step."""
    if way in {Way.LEFT, Way.RIGHT}:
        return item.on + STEPS[way], None
    if item.at is None:
        return None
    moment = datetime.combine(item.on, item.at) + STEPS[way]
    return (item.on, moment.time()) if moment.date() == item.on else None


def _pressed(event: QKeyEvent) -> tuple[int, Qt.KeyboardModifier]:
    return event.key(), event.modifiers() & ~Modifier.KeypadModifier
