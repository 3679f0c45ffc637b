"""The year view: shows a page, and asks with signals; it changes nothing itself."""

from __future__ import annotations

from datetime import timedelta
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from typing_extensions import override

from ui.views.year import access
from ui.views.year import cursor as keys
from ui.views.year.canvas import YearCanvas
from ui.views.year.cursor import Cursor
from ui.views.year.geometry import HEAD_ROW, NAME_COLUMN, Spot
from ui.views.year.pack import RowKind

if TYPE_CHECKING:
    from newsroom.insight.year import YearPage
    from ui.views.year.pack import Chip

OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
YEAR_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
WEEK_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class YearView(YearCanvas):
    """A year of sections by ISO week; one stop for Tab, arrows go from cell to cell."""

    week_opened = Signal(object)
    opened = Signal(str)
    chosen = Signal(str)
    slot_chosen = Signal(str, object)
    slot_opened = Signal(str, object)
    slot_skip_requested = Signal(str, object)
    slot_move_requested = Signal(str, object, object)
    section_opened = Signal(str)
    year_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._pressed: tuple[QPoint, Spot] | None = None
        access.install()

    @override
    def show_page(self, page: YearPage) -> None:
        super().show_page(page)
        access.tell_changed(self)

    # ------------------------------------------------------------ choosing and opening

    def _choose(self, spot: Spot) -> None:
        chip = spot.chip
        if chip is None:
            return
        if chip.post_id:
            self.select(chip.post_id)
            self.chosen.emit(chip.post_id)
        elif chip.empty_slot:
            self.slot_chosen.emit(chip.section_id, chip.original_on)

    def _open(self, spot: Spot) -> None:
        assert self._packed is not None
        if spot.column == NAME_COLUMN:
            if self._packed.rows[spot.row].kind is RowKind.SECTION:
                self.section_opened.emit(self._packed.rows[spot.row].id)
        elif spot.chip is not None and spot.chip.post_id:
            self.opened.emit(spot.chip.post_id)
        elif spot.chip is not None and spot.chip.empty_slot:
            self.slot_opened.emit(spot.chip.section_id, spot.chip.original_on)
        else:
            self.week_opened.emit(self._packed.page.weeks[spot.column])

    def _ask_move(self, chip: Chip, weeks: int) -> None:
        if weeks and chip.on is not None:
            self.slot_move_requested.emit(chip.section_id, chip.original_on, chip.on + timedelta(weeks=weeks))

    # ------------------------------------------------------------ keys

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._tell(event)
            return True
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._lay_out()
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._act(event):
            super().keyPressEvent(event)

    def _act(self, event: QKeyEvent) -> bool:
        """Do what a key asks; False for a key that is not ours."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held:
            return self._act_held(key, held)
        if key in (*OPENING, Qt.Key.Key_Space, Qt.Key.Key_Delete):
            return self._act_here(key)
        if key is Qt.Key.Key_Escape and self._drag is not None:
            self._stop_drag()
            return True
        return self._step(key)

    def _act_held(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        slot = self._slot_here()
        if held == MOVING and key in WEEK_KEYS and slot is not None:
            self._ask_move(slot, WEEK_KEYS[key])
        elif held == Qt.KeyboardModifier.ControlModifier and key in YEAR_KEYS and self._packed is not None:
            self.year_requested.emit(self._packed.page.year + YEAR_KEYS[key])
        else:
            return False
        return True

    def _act_here(self, key: Qt.Key) -> bool:
        spot, slot = self.spot_here(), self._slot_here()
        if spot is None:
            return False
        if key in OPENING:
            self._open(spot)
        elif key is Qt.Key.Key_Space:
            self._choose(spot)
        elif slot is not None:
            self.slot_skip_requested.emit(slot.section_id, slot.original_on)
        return True

    def _slot_here(self) -> Chip | None:
        """Give the slot where the keys stand, when it still waits for a post."""
        spot = self.spot_here()
        return spot.chip if spot is not None and spot.chip is not None and spot.chip.empty_slot else None

    def _step(self, key: Qt.Key) -> bool:
        if self._scene is None or self._cursor is None:
            return False
        there = keys.stepped(self._scene.geometry, self._cursor, key, self._scene.body_clip().height())
        if there is not None:
            self._move_cursor(there)
        return there is not None

    def _go(self, spot: Spot) -> None:
        """Put the keys where the pointer pressed."""
        if self._may_stand(spot):
            self._move_cursor(Cursor(spot.row, spot.column, spot.chip.part if spot.chip else 0))

    def _may_stand(self, spot: Spot) -> bool:
        return spot.row == HEAD_ROW or (self._packed is not None and self._packed.rows[spot.row].reachable)

    def _move_cursor(self, there: Cursor) -> None:
        assert self._scene is not None
        self._touch(self._focus_rect())
        self._cursor = there
        self._bar.setValue(self._scene.scroll_to(there.row))
        self._touch(self._focus_rect())
        access.tell_focus(self)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._touch(self._focus_rect())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._touch(self._focus_rect())

    # ------------------------------------------------------------ pointer

    def _tell(self, event: QHelpEvent) -> None:
        """Show all about what lies under the pointer, as plain text."""
        spot = self._spot_at(event)
        if spot is None or self._packed is None or self._texts is None:
            QToolTip.hideText()
            return
        lines = escape(self._texts.tip(self._packed, spot)).replace("\n", "<br>")
        QToolTip.showText(event.globalPos(), f"<qt>{lines}</qt>", self, self._hover_rect() or QRect())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self._spot_at(event)
        if spot is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed = (event.position().toPoint(), spot)
        self._go(spot)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and self._pressed[1].chip is not None and self._pressed[1].chip.empty_slot:
            self._drag_to(event.position().toPoint(), *self._pressed)
            return
        spot = self._spot_at(event)
        if spot != self._hover:
            self._touch(self._hover_rect())
            self._hover = spot
            self._touch(self._hover_rect())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, drag = self._pressed, self._drag
        self._stop_drag()
        if drag is not None:
            self._ask_move(drag[0], drag[1] - drag[0].column)
        elif pressed is not None:
            self._choose(pressed[1])

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self._spot_at(event)
        if spot is not None and event.button() is Qt.MouseButton.LeftButton and self._may_stand(spot):
            self._open(spot)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._touch(self._hover_rect())
        self._hover = None

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        QCoreApplication.sendEvent(self._bar, event)

    def _drag_to(self, point: QPoint, start: QPoint, spot: Spot) -> None:
        assert self._scene is not None
        assert spot.chip is not None
        far = (point - start).manhattanLength() >= QApplication.startDragDistance()
        column = self._scene.geometry.column_at(point.x())
        if column is not None and (far or self._drag is not None):
            self.setCursor(Qt.CursorShape.SizeHorCursor)
            self._drag = (spot.chip, column)
            self.update(self._scene.to_widget(self._scene.geometry.row_rect(spot.row)))

    def _stop_drag(self) -> None:
        if self._drag is not None:
            self.update()
        self._drag = self._pressed = None
        self.unsetCursor()

    def _spot_at(self, event: QMouseEvent | QHelpEvent) -> Spot | None:
        point = event.position().toPoint() if isinstance(event, QMouseEvent) else event.pos()
        return self._scene.spot_at(point) if self._scene else None
