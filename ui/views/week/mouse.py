"""The mouse on the week view: choosing, opening, scrolling and dragging."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from ui.views.week.canvas import around
from ui.views.week.dragging import Drag, Target
from ui.views.week.dropping import put
from ui.views.week.items import Item, Lane, post_id
from ui.views.week.turning import EdgeTurner, turn

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from ui.views.week.canvas import WeekCanvas

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
NOTCH = 120


class Mouse:
    """Turns presses, moves and releases into what the view asks for; during a drag only what changed is repainted."""

    def __init__(self, view: WeekCanvas) -> None:
        self._view = view
        self._pressed: Item | None = None
        self._at = QPoint()
        self._turned = 0
        self._let_go = ""
        self.copies = False
        self.drag: Drag | None = None
        self.point = QPoint()
        self.target: Target | None = None
        self.edge = EdgeTurner(view)
        self.edge.turned.connect(self._turned_days)

    def press(self, event: QMouseEvent) -> None:
        """Choose what lies under the pointer and be ready to drag it."""
        places, point = self._view.places(), event.position().toPoint()
        if places is None or event.button() != LEFT:
            return
        self._at = point
        under = places.at(point)
        self._pressed = under.item if under else None
        if under is None:
            other = places.turn_at(point)
            if other is not None:
                turn(self._view, -1 if other.is_earlier else 1)
                return
            rest = places.rest_at(point)
            if rest is not None:
                seen = places.shown[rest.cell]
                page = max(seen.end - seen.first, 1)
                self._view.scroll_cell(rest.cell, -page if rest.is_earlier else page)
            return
        name = post_id(under.item.id)
        if event.modifiers() & CONTROL and name:
            self._view.go_to(under.item.id, keep=True)
            # What is chosen already may be dragged as a copy; only a click without a drag lets it go.
            self._let_go = name if name in self._view.selected else ""
            if not self._let_go:
                self._view.toggle(name)
        else:
            self._view.go_to(under.item.id, keep=name in self._view.selected)

    def move(self, event: QMouseEvent) -> None:
        """Show what lies under the pointer, or take what is dragged along."""
        point = event.position().toPoint()
        self.hold(copies=bool(event.modifiers() & CONTROL))
        if self.drag is not None:
            self._follow(point)
        elif event.buttons() & LEFT and self._pressed is not None:
            if (point - self._at).manhattanLength() >= QApplication.startDragDistance():
                self._take(self._pressed, point)
        else:
            self.hover(point)

    def release(self, event: QMouseEvent) -> None:
        """Let a drag land, or take a click as one."""
        pressed, self._pressed = self._pressed, None
        if event.button() != LEFT:
            return
        if self.drag is not None:
            self.hold(copies=bool(event.modifiers() & CONTROL))
            drag, target, copies = self.drag, self.target, self.copies
            self.stop()
            if target is not None:
                self._land(drag, target, copies=copies)
            elif self._is_outside(event.position().toPoint()) and drag.posts:
                self._view.dropped_outside.emit(drag.posts, event.globalPosition().toPoint())
        elif pressed is not None:
            if self._let_go:
                self._view.toggle(self._let_go)
            self._clicked(pressed, event)
        self._let_go = ""

    def double_click(self, event: QMouseEvent) -> None:
        """Open what lies under the pointer, or ask for a new post in empty space."""
        places, point = self._view.places(), event.position().toPoint()
        if places is None or event.button() != LEFT:
            return
        under = places.at(point)
        if under is not None and under.item.content is not None:
            if under.item.post is not None or under.item.slot is not None:
                self._view.activate(under.item)
            return
        on = places.day_at(point)
        if on is not None and point.y() >= places.head and places.rest_at(point) is None:
            self._view.create_requested.emit(on, places.time_at(point))

    def wheel(self, point: QPoint, turned: int) -> bool:
        """Scroll the cell under the pointer by whole cards; say whether there was anything to scroll."""
        places = self._view.places()
        cell = places.cell_at(point) if places else None
        in_head = places is not None and point.y() < places.head
        self._turned += turned
        notches, self._turned = int(self._turned / NOTCH), self._turned - int(self._turned / NOTCH) * NOTCH
        if in_head and notches:
            return turn(self._view, -1 if notches > 0 else 1)
        return cell is not None and notches != 0 and self._view.scroll_cell(cell, -notches)

    def hover(self, point: QPoint | None) -> None:
        """Mark what lies under the pointer."""
        places = self._view.places()
        under = places.at(point) if places and point is not None else None
        found = under.item.id if under and under.item.content is not None else ""
        rest = places.rest_at(point) if places and point is not None else None
        if found != self._view.hovered:
            for each in (self._view.hovered, found):
                self._view.refresh(each)
            self._view.hovered = found
        other = places.turn_at(point) if places and point is not None else None
        clickable = rest is not None or other is not None or found.startswith(("theme:", "decision:"))
        self._view.setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)

    def aim(self, target: Target | None) -> None:
        """Show where a drop would land."""
        if target != self.target:
            for each in (self.target, target):
                if each is not None:
                    self._view.update(around(each.rect))
            self.target = target

    def hold(self, *, copies: bool) -> None:
        """Let a drag of posts copy them, or move them."""
        copies = copies and self.drag is not None and bool(self.drag.posts)
        if copies != self.copies:
            self.copies = copies
            self._view.setCursor(Qt.CursorShape.DragCopyCursor if copies else Qt.CursorShape.ArrowCursor)
            for each in self.drag.ids if self.drag is not None else ():
                self._view.refresh(each)
            self._follow(self.point)

    def stop(self) -> None:
        """End a drag without landing."""
        self.hold(copies=False)
        self.aim(None)
        self.edge.aim(None)
        if self.drag is not None:
            self._view.update(self.drag.area(self.point))
            for each in self.drag.ids:
                self._view.refresh(each)
            self.drag = None

    def _land(self, drag: Drag, target: Target, *, copies: bool) -> None:
        """Ask for what a drop means."""
        item, onto = drag.item, target.item
        if onto is not None and onto.post is not None and item.theme is not None:
            self._view.theme_link_requested.emit(item.theme.theme_id, item.on, onto.post.id)
        elif item.slot is not None:
            self._view.slot_move_requested.emit(item.slot.section_id, item.slot.original_on, target.on, target.at)
        else:
            put(self._view, drag.posts, target, copies=copies)

    def _take(self, item: Item, point: QPoint) -> None:
        if item.post is None and item.slot is None and item.theme is None:
            return
        chosen = tuple(f"post:{each}" for each in self._view.selected)
        ids = chosen if item.key in chosen else (item.key,)
        rect = self._view.rect_of(item.id)
        for each in ids:
            self._view.refresh(each)
        self.drag = Drag(item, ids, self._view.picture(rect), self._at - rect.topLeft())
        self.point = point
        self._follow(point)

    def _follow(self, point: QPoint) -> None:
        places = self._view.places()
        if self.drag is None or places is None:
            return
        self._view.update(self.drag.area(self.point))
        self.point = point
        outside = self._is_outside(point)
        self.edge.aim(None if outside else point)
        self.aim(None if outside else self.drag.target(places, point, copies=self.copies))
        self._view.update(self.drag.area(point))
        if self.drag.posts:
            self._view.dragged_outside.emit(self.drag.posts, self._view.mapToGlobal(point))

    def _turned_days(self) -> None:
        """Go on with a drag over other days."""
        self._follow(self.point)

    def _is_outside(self, point: QPoint) -> bool:
        return not self._view.rect().contains(point)

    def _clicked(self, item: Item, event: QMouseEvent) -> None:
        places = self._view.places()
        point = event.position().toPoint()
        if places is None or places.id_at(point) != item.id:
            return
        if item.decision is not None and not places.is_on_box(item.id, point):
            return
        if item.cell.lane is not Lane.SEND and item.content is not None:
            self._view.activate(item)
        elif item.post is not None and not event.modifiers() & CONTROL and len(self._view.selected) > 1:
            self._view.go_to(item.id)
