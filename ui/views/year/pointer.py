"""The pointer on the year: hovering, choosing, opening, and every drag, also of ideas from beside it."""

from __future__ import annotations

from datetime import date
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from typing_extensions import override

from ui.views.year import dragging
from ui.views.year.asking import YearAsking
from ui.views.year.dragging import Carried, Drawn, Edge, Stretched
from ui.views.year.geometry import NAME_COLUMN, Spot
from ui.views.year.parts import Look
from ui.widgets.dragged_ids import posts_in

if TYPE_CHECKING:
    from ui.views.year.dragging import Landing

WHEEL_STEP = 120
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
Shape = Qt.CursorShape


class YearPointer(YearAsking):
    """The year with a mouse; its keys are in the view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self._pressed: tuple[QPoint, Spot | Edge] | None = None
        self._point = QPoint()
        self._turned = 0

    # ------------------------------------------------------------ hovering, choosing, opening

    def tell(self, event: QHelpEvent) -> None:
        """Show all about what lies under the pointer, as plain text."""
        spot = self._scene.spot_at(event.pos()) if self._scene else None
        if spot is None or self._packed is None or self._texts is None:
            QToolTip.hideText()
            return
        lines = escape(self._texts.tip(self._packed, spot)).replace("\n", "<br>")
        QToolTip.showText(event.globalPos(), f"<qt>{lines}</qt>", self, self._hover_rect() or QRect())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        spot = self._scene.spot_at(point) if self._scene else None
        if spot is None or self._scene is None or event.button() is not LEFT:
            return
        edge = dragging.edge_at(self._scene, point)
        self._pressed = (point, edge or spot)
        self.stand(spot)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._scene is None:
            return
        if self._pressed is not None:
            self._drag_to(point, copies=bool(event.modifiers() & CONTROL))
            return
        spot, edge = self._scene.spot_at(point), dragging.edge_at(self._scene, point)
        self.setCursor(Shape.SizeHorCursor if edge is not None else Shape.ArrowCursor)
        if spot != self._hover:
            self._touch(self._hover_rect())
            self._hover = spot
            self._touch(self._hover_rect())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, drag, point = self._pressed, self._drag, event.position().toPoint()
        if isinstance(drag, Carried):
            drag = drag._replace(copies=bool(event.modifiers() & CONTROL) and bool(drag.chip.post_id))
        self.stop_drag()
        if isinstance(drag, Carried) and drag.chip.post_id and not self.rect().contains(point):
            self.dropped_outside.emit(drag.ids, event.globalPosition().toPoint())
        elif isinstance(drag, Carried):
            self._land(drag)
        elif isinstance(drag, Drawn):
            self.ask_campaign(drag)
        elif isinstance(drag, Stretched):
            self._resize(drag)
        elif pressed is not None and isinstance(pressed[1], Spot):
            self._choose_at(pressed[1], several=bool(event.modifiers() & (CONTROL | SHIFT)))

    def _choose_at(self, spot: Spot, *, several: bool) -> None:
        """Choose what was clicked, alone or with what was chosen already."""
        if several and spot.chip is not None and spot.chip.post_id:
            self.toggle_post(spot.chip.post_id)
        else:
            self._choose(spot)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self._scene.spot_at(event.position().toPoint()) if self._scene else None
        if spot is not None and event.button() is LEFT and self.may_stand(spot):
            self._open(spot)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._touch(self._hover_rect())
        self._hover = None

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & CONTROL and self._scene is not None:
            self._turned += event.angleDelta().y()
            steps = int(self._turned / WHEEL_STEP)
            self._turned -= steps * WHEEL_STEP
            if steps:
                self.zoom_by(steps, self._scene.geometry.day_at(event.position().toPoint().x()))
            event.accept()
            return
        QCoreApplication.sendEvent(self._bar, event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        spot = self.spot_here() if by_key else self._scene.spot_at(event.pos()) if self._scene else None
        if spot is None:
            return
        if spot.chip is not None and spot.chip.look is Look.SKIPPED:
            self._choose(spot)
        elif spot.column == NAME_COLUMN:
            self._offer_rows(spot)

    # ------------------------------------------------------------ dragging

    def hold_copy(self, *, copies: bool) -> None:
        """Let a drag of a post copy it, or move it."""
        if isinstance(self._drag, Carried):
            self._drag_to(self._point, copies=copies)

    def stop_drag(self) -> None:
        """End a drag without landing."""
        if self._drag is not None:
            QToolTip.hideText()
            self.update()
        self._drag = self._pressed = None
        self.unsetCursor()

    def _drag_to(self, point: QPoint, *, copies: bool) -> None:
        """Take what was pressed along, once it is far enough from where that was."""
        assert self._pressed is not None
        start, what = self._pressed
        self._point = point
        if self._drag is None and (point - start).manhattanLength() < QApplication.startDragDistance():
            return
        before = self._drag_rects()
        if isinstance(what, Edge):
            self._stretch(what, point)
        elif what.chip is not None and what.chip.movable:
            self._carry(what, point, copies=copies)
        elif self._packed is not None and dragging.is_room_for_campaign(self._packed, what):
            self._draw(what, point)
        for rect in (*(before or ()), *(self._drag_rects() or ())):
            self._touch(rect)

    def _carry(self, spot: Spot, point: QPoint, *, copies: bool) -> None:
        chip = spot.chip
        assert self._scene is not None
        assert chip is not None
        assert chip.on is not None
        there = dragging.landing(self._scene, point, chip.on.weekday())
        if there is None and not isinstance(self._drag, Carried):
            return
        copies = copies and bool(chip.post_id)
        landing = there or (self._drag.landing if isinstance(self._drag, Carried) else None)
        assert landing is not None
        drag = Carried(chip, landing, copies, self.along(chip))
        self._drag = drag
        self.setCursor(Shape.DragCopyCursor if copies else Shape.SizeHorCursor)
        if chip.post_id:
            self.dragged_outside.emit(drag.ids, self.mapToGlobal(point))
        if self._texts is not None:
            slot = drag.takes
            day = slot.on if slot is not None and slot.on is not None else landing.on
            QToolTip.showText(self.mapToGlobal(point), self._texts.landing(day, copies=copies), self)

    def _stretch(self, edge: Edge, point: QPoint) -> None:
        assert self._scene is not None
        assert self._packed is not None
        column = self._scene.geometry.column_at(point.x())
        if column is None:
            return
        self._drag = drag = Stretched(edge, column)
        found = dragging.period(self._packed, drag)
        if found is not None and self._texts is not None:
            QToolTip.showText(self.mapToGlobal(point), self._texts.days(*found[1:]), self)

    def _draw(self, spot: Spot, point: QPoint) -> None:
        """Draw the days of a new campaign in the row of another."""
        assert self._scene is not None
        assert self._packed is not None
        column = self._scene.geometry.column_at(point.x())
        if column is None:
            return
        self._drag = drag = Drawn(spot.row, spot.column, column)
        self.setCursor(Shape.SizeHorCursor)
        if self._texts is not None:
            days = self._texts.days(*dragging.drawn_days(self._packed, drag))
            QToolTip.showText(self.mapToGlobal(point), days, self)

    def _resize(self, drag: Stretched) -> None:
        assert self._packed is not None
        self.ask_period(dragging.period(self._packed, drag))

    def ask_period(self, found: tuple[str, date, date] | None) -> None:
        """Ask for other days of a campaign, unless they are the same."""
        known = {line.campaign.id: line.campaign for line in self._page.campaigns} if self._page else {}
        if found is not None and found[1:] != (known[found[0]].first_on, known[found[0]].last_on):
            self.campaign_period_requested.emit(*found)

    # ------------------------------------------------------------ ideas from beside the year

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(bool(posts_in(event.mimeData())))

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._aim(self._landing_of(event))
        event.setAccepted(self._incoming is not None)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim(None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        there = self._landing_of(event)
        self._aim(None)
        if there is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self._take_in(posts_in(event.mimeData()), there)

    def _landing_of(self, event: QDropEvent) -> Landing | None:
        ids = posts_in(event.mimeData())
        there = dragging.landing(self._scene, event.position().toPoint()) if ids and self._scene else None
        return there._replace(slot=None) if there is not None and len(ids) > 1 else there

    def _aim(self, there: Landing | None) -> None:
        if there != self._incoming:
            before = self._drag_rects()
            self._incoming = there
            for rect in (*(before or ()), *(self._drag_rects() or ())):
                self._touch(rect)
            if there is not None and self._texts is not None:
                day = there.slot.on if there.slot is not None and there.slot.on is not None else there.on
                QToolTip.showText(self.cursor().pos(), self._texts.landing(day, copies=False), self)
