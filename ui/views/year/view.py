"""The year view: keys and pointer; what they ask for is in `asking`."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
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
from ui.views.year.asking import YearAsking
from ui.views.year.cursor import Cursor
from ui.views.year.geometry import HEAD_ROW, NAME_COLUMN, Spot
from ui.views.year.parts import Look, RowKind

if TYPE_CHECKING:
    from ui.views.year.parts import Chip

WHEEL_STEP = 120
OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PERIOD_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
ZOOM_KEYS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
CONTROL = Qt.KeyboardModifier.ControlModifier
MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
SIDE_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class YearView(YearAsking):
    """A year of sections by ISO week, or a part of it from near; one stop for Tab, arrows go from cell to cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._pressed: tuple[QPoint, Spot] | None = None
        self._turned = 0
        access.install()

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
        if key is Qt.Key.Key_Escape:
            return self._leave_off()
        if key in ZOOM_KEYS:
            self.zoom_by(ZOOM_KEYS[key])
            return True
        return self._fold_by(key) or self._step(key)

    def _act_held(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        spot = self.spot_here()
        chip = self._movable_here()
        if held == MOVING and key in SIDE_KEYS and chip is not None:
            self._ask_move(chip, self._step_day(chip, SIDE_KEYS[key]))
        elif held == CONTROL and key in PERIOD_KEYS:
            self.step_requested.emit(PERIOD_KEYS[key])
        elif held == CONTROL and key is Qt.Key.Key_X and chip is not None:
            self._mark_cut(chip)
        elif held == CONTROL and key is Qt.Key.Key_V and spot is not None and self._cut is not None:
            self._paste(spot)
        elif held == Qt.KeyboardModifier.ShiftModifier and key in ZOOM_KEYS:
            self.zoom_by(ZOOM_KEYS[key])
        else:
            return False
        return True

    def _act_here(self, key: Qt.Key) -> bool:
        spot = self.spot_here()
        if spot is None:
            return False
        if key in OPENING:
            self._open(spot)
        elif key is Qt.Key.Key_Space:
            self._choose(spot)
        elif spot.chip is not None and spot.chip.empty_slot:
            self.slot_skip_requested.emit(spot.chip.section_id, spot.chip.original_on)
        return True

    def _movable_here(self) -> Chip | None:
        """Give what stands where the keys stand, when it can go to another day."""
        spot = self.spot_here()
        return spot.chip if spot is not None and spot.chip is not None and spot.chip.movable else None

    def _leave_off(self) -> bool:
        """Stop what was begun: a drag, or what was cut."""
        begun = self._drag is not None or self._cut is not None
        self._stop_drag()
        self._mark_cut(None)
        return begun

    def _fold_by(self, key: Qt.Key) -> bool:
        """Fold the group whose heading has the focus with Left, open it with Right."""
        heading = self._heading_here(self.spot_here())
        if not heading or key not in SIDE_KEYS:
            return False
        if (heading in self._choice.folded) is (key is Qt.Key.Key_Right):
            self.toggle(heading)
        return True

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
        if spot.row == HEAD_ROW or self._packed is None:
            return spot.row == HEAD_ROW
        row = self._packed.rows[spot.row]
        return row.reachable or (row.kind is RowKind.HEADING and spot.column == NAME_COLUMN)

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
        if self._pressed is not None and self._pressed[1].chip is not None and self._pressed[1].chip.movable:
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
            self._ask_move(drag[0], self._day_in(*drag))
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

    def _drag_to(self, point: QPoint, start: QPoint, spot: Spot) -> None:
        assert self._scene is not None
        assert spot.chip is not None
        far = (point - start).manhattanLength() >= QApplication.startDragDistance()
        column = self._scene.geometry.column_at(point.x())
        if column is not None and (far or self._drag is not None):
            self.setCursor(Qt.CursorShape.SizeHorCursor)
            self._drag = (spot.chip, column)
            self.update(self._scene.drag_reach(spot.chip))
            self._tell_day(point, spot.chip, column)

    def _tell_day(self, point: QPoint, chip: Chip, column: int) -> None:
        """Say on which day a dragged slot or post would come to lie."""
        if self._texts is not None:
            QToolTip.showText(self.mapToGlobal(point), self._texts.day(self._day_in(chip, column)), self)

    def _stop_drag(self) -> None:
        if self._drag is not None:
            QToolTip.hideText()
            self.update()
        self._drag = self._pressed = None
        self.unsetCursor()

    def _spot_at(self, event: QMouseEvent | QHelpEvent) -> Spot | None:
        point = event.position().toPoint() if isinstance(event, QMouseEvent) else event.pos()
        return self._scene.spot_at(point) if self._scene else None
