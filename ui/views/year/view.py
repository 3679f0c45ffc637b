"""The year view: shows a page, and asks with signals; it changes nothing itself."""

from __future__ import annotations

from datetime import timedelta
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QScrollBar, QToolTip, QWidget
from typing_extensions import override

from ui.views.year import cursor as keys
from ui.views.year import paint
from ui.views.year.cursor import Cursor
from ui.views.year.geometry import HEAD_ROW, NAME_COLUMN, Spot, year_geometry
from ui.views.year.lettering import Lettering
from ui.views.year.pack import Packed, RowKind, pack
from ui.views.year.scene import Scene
from ui.views.year.stamps import Stamps
from ui.views.year.texts import YearTexts

if TYPE_CHECKING:
    from newsroom.insight.year import YearPage
    from newsroom.words import Words
    from ui.theme import Style
    from ui.views.year.pack import Chip

OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
YEAR_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
WEEK_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class YearView(QWidget):
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
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.hide()
        self._bar.valueChanged.connect(self._scrolled)
        self._style: Style | None = None
        self._texts: YearTexts | None = None
        self._tools: tuple[Lettering, Stamps, YearTexts] | None = None
        self._page: YearPage | None = None
        self._packed: Packed | None = None
        self._scene: Scene | None = None
        self._cursor: Cursor | None = None
        self._hover: Spot | None = None
        self._selected: str | None = None
        self._pressed: tuple[QPoint, Spot] | None = None
        self._drag: tuple[Chip, int] | None = None

    # ------------------------------------------------------------ what it shows

    def set_look(self, style: Style, words: Words) -> None:
        """Take another style or language."""
        self._style, self._texts = style, YearTexts(words)
        self._tools = None
        self._repack()

    def show_page(self, page: YearPage) -> None:
        """Show a year."""
        self._page = page
        self._repack()

    def select(self, post_id: str | None) -> None:
        """Mark a post as the chosen one; None marks none."""
        for each in (self._selected, post_id):
            self._touch(self._scene.post_rect(each) if self._scene and each else None)
        self._selected = post_id

    @property
    def scene(self) -> Scene | None:
        """Give what is laid out now, None before the first page."""
        return self._scene

    @property
    def texts(self) -> YearTexts | None:
        """Give the words of the view."""
        return self._texts

    @override
    def sizeHint(self) -> QSize:
        return QSize(1120, 860)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(480, 240)

    def _repack(self) -> None:
        if self._page is None or self._texts is None:
            return
        self._packed = pack(self._page, self._texts.titles())
        self.setAccessibleName(self._texts.view_name(self._page.year))
        self._lay_out()

    def _lay_out(self) -> None:
        """Lay out anew for the present size; the scroll bar takes room only when it is needed."""
        if self._packed is None or self._style is None or self._texts is None or self.width() <= 0:
            return
        if self._tools is None or self._tools[1].ratio != self.devicePixelRatioF():
            self._tools = (Lettering(self._style), Stamps(self._style, self.devicePixelRatioF()), self._texts)
        geometry = year_geometry(self._packed, self.size(), self._style)
        if geometry.height > self.height() - geometry.head:
            narrow = QSize(self.width() - self._bar.sizeHint().width(), self.height())
            geometry = year_geometry(self._packed, narrow, self._style)
        self._scene = Scene(geometry, self.size(), self._style, self._tools)
        self._hover = self._drag = self._pressed = None
        self._cursor = keys.kept(geometry, self._cursor) if self._cursor else keys.start(geometry)
        self._place_bar()
        self.update()

    def _place_bar(self) -> None:
        assert self._scene is not None
        geometry, most = self._scene.geometry, self._scene.most_scroll
        self._bar.setGeometry(geometry.width, geometry.head, self.width() - geometry.width, self._scene.room)
        self._bar.setPageStep(self._scene.room)
        self._bar.setSingleStep(geometry.row_rect(1).height())
        self._bar.setRange(0, most)
        self._bar.setVisible(most > 0)
        self._scene.scroll = self._bar.value()

    def _scrolled(self, value: int) -> None:
        if self._scene is not None:
            self._scene.scroll = value
            self._hover = None
            self.update()

    # ------------------------------------------------------------ painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._scene is None or self._style is None:
            painter.fillRect(event.rect(), self.palette().window())
        else:
            if self._scene.geometry.width < self.width():
                painter.fillRect(event.rect(), self._style.colours.ground)
            self._scene.paint(painter, event.rect())
            paint.draw_marks(painter, self._scene, self._marks(), self._style)
        painter.end()

    def _marks(self) -> paint.Marks:
        return paint.Marks(self._hover, self._selected, self._spot_here() if self.hasFocus() else None, self._drag)

    def _touch(self, rect: QRect | None) -> None:
        if rect is not None:
            self.update(paint.reach(rect))

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
        if weeks and chip.on is not None and 0 <= chip.column + weeks < self._columns():
            self.slot_move_requested.emit(chip.section_id, chip.original_on, chip.on + timedelta(weeks=weeks))

    def _columns(self) -> int:
        return self._packed.columns if self._packed else 0

    # ------------------------------------------------------------ keys

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._tell(event)
            return True
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
        spot, slot = self._spot_here(), self._slot_here()
        if spot is None:
            return False
        if key in OPENING:
            self._open(spot)
        elif key is Qt.Key.Key_Space:
            self._choose(spot)
        elif slot is not None:
            self.slot_skip_requested.emit(slot.section_id, slot.original_on)
        return True

    def _spot_here(self) -> Spot | None:
        return self._cursor.spot(self._scene.geometry) if self._scene and self._cursor else None

    def _slot_here(self) -> Chip | None:
        """Give the slot where the keys stand, when it still waits for a post."""
        spot = self._spot_here()
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

    def _focus_rect(self) -> QRect | None:
        spot = self._spot_here()
        return self._scene.focus_rect(spot) if self._scene and spot else None

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._touch(self._focus_rect())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._touch(self._focus_rect())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

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

    def _hover_rect(self) -> QRect | None:
        return self._scene.spot_rect(self._hover) if self._scene and self._hover else None
