"""The year view: its keys; the pointer is in `pointer`, what is asked for in `asking`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent
from typing_extensions import override

from ui.views.year import access, dragging
from ui.views.year import cursor as keys
from ui.views.year.geometry import NAME_COLUMN
from ui.views.year.pointer import YearPointer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsroom.model import Campaign
    from ui.views.year.parts import Chip

OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PERIOD_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
ZOOM_KEYS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MOVING = Qt.KeyboardModifier.AltModifier | SHIFT
SIDE_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
# Which ends of a campaign go along with the arrows: the last with Shift, the first with Ctrl, both with Alt+Shift.
ENDS = {SHIFT: (False, True), CONTROL: (True, False), MOVING: (True, True)}
ARROWS = (*SIDE_KEYS, Qt.Key.Key_Up, Qt.Key.Key_Down)
HAND_KEYS = (Qt.Key.Key_X, Qt.Key.Key_C, Qt.Key.Key_V)


class YearView(YearPointer):
    """A year of sections by ISO week, or a part of it from near; one stop for Tab, arrows go from cell to cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._extending = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        access.install()

    # ------------------------------------------------------------ keys

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self.tell(event)
            return True
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            event.setAccepted(event.modifiers() == CONTROL and event.key() in HAND_KEYS)
            return True
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._lay_out()
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Control:
            self.hold_copy(copies=True)
        elif not self._act(event):
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Control:
            self.hold_copy(copies=False)
        super().keyReleaseEvent(event)

    def _act(self, event: QKeyEvent) -> bool:
        """Do what a key asks; False for a key that is not ours."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held:
            return self._act_held(key, held)
        self._extending = False
        if key in (*OPENING, Qt.Key.Key_Space, Qt.Key.Key_Delete):
            return self._act_here(key)
        if key is Qt.Key.Key_Escape:
            return self._leave_off()
        if key in ZOOM_KEYS:
            self.zoom_by(ZOOM_KEYS[key])
            return True
        return self._fold_by(key) or self._step(key)

    def _act_held(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        chip = self._movable_here()
        if held == MOVING and key in SIDE_KEYS and chip is not None:
            self._ask_move(chip, self._step_day(chip, SIDE_KEYS[key]), self.along(chip))
        elif held == SHIFT and key in ARROWS and self._extends():
            self._extend(key)
        elif held == CONTROL and key == Qt.Key.Key_Space and chip is not None and chip.post_id:
            self.toggle_post(chip.post_id)
        elif held in ENDS and key in SIDE_KEYS:
            return self._step_campaign(held, SIDE_KEYS[key])
        elif held == CONTROL and key in PERIOD_KEYS:
            self.step_requested.emit(PERIOD_KEYS[key])
        elif held == CONTROL and key in HAND_KEYS:
            self._hand(key, chip)
        elif held == SHIFT and key in ZOOM_KEYS:
            self.zoom_by(ZOOM_KEYS[key])
        else:
            return False
        return True

    def _hand(self, key: Qt.Key, chip: Chip | None) -> None:
        """Take up what stands here, or a copy of its post; or put down what was taken up."""
        spot = self.spot_here()
        if key is Qt.Key.Key_V and spot is not None:
            self._paste(spot)
        elif key is Qt.Key.Key_X and chip is not None:
            self._mark_cut(chip)
        elif key is Qt.Key.Key_C and chip is not None and chip.post_id:
            self._mark_cut(chip, copies=True)

    def _extends(self) -> bool:
        """Say whether Shift with an arrow chooses posts here, and does not stretch a campaign."""
        chip, spot = self._movable_here(), self.spot_here()
        if spot is None or spot.column == NAME_COLUMN:
            return False
        return self._extending or self._campaign_here() is None or bool(chip and chip.post_id)

    def _extend(self, key: Qt.Key) -> None:
        """Choose the post that stands here, and the one to which an arrow goes."""
        chip = self._movable_here()
        if not self._extending:
            self.select(chip.post_id if chip is not None else None)
        self._extending = True
        self._step(key)
        chip = self._movable_here()
        if chip is not None and chip.post_id:
            self.toggle_post(chip.post_id, on=True)

    def _step_campaign(self, held: Qt.KeyboardModifier, step: int) -> bool:
        """Let the first or last day of the campaign of this row, or both, go a column earlier or later."""
        campaign = self._campaign_here()
        if campaign is None or self._packed is None:
            return False
        first, last = ENDS[held]
        self.ask_period(dragging.stepped(campaign, step * self._packed.span.days, first=first, last=last))
        return True

    def _campaign_here(self) -> Campaign | None:
        spot = self.spot_here()
        return dragging.campaign_of(self._packed, spot.row) if spot is not None and self._packed is not None else None

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
        """Stop what was begun: a drag, or what was cut, copied or kept ready."""
        begun = self._drag is not None or self._cut is not None or bool(self._held) or len(self.selection) > 1
        self.stop_drag()
        self._mark_cut(None)
        if len(self.selection) > 1:
            self.select(self.selected)
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

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._touch(self._focus_rect())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._touch(self._focus_rect())
