"""The week view: shows a page and asks for what the user wants; it changes no data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from newsroom.insight.week import SlotCard
from ui.views.week import access
from ui.views.week.canvas import WeekCanvas
from ui.views.week.dropping import carries, drop_target, land
from ui.views.week.items import post_id
from ui.views.week.keyboard import Keyboard
from ui.views.week.mouse import Mouse
from ui.views.week.overlay import draw_over
from ui.views.week.steps import start
from ui.widgets.dragged_ids import SIGNALS_MIME
from ui.widgets.plain_label import as_typed

if TYPE_CHECKING:
    from ui.views.week.dragging import Target

__all__ = ["SIGNALS_MIME", "WeekView"]


class WeekView(WeekCanvas):
    """Listening, sending and doing per day; pages come in, ids and days go out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self._keyboard = Keyboard(self)
        self._mouse = Mouse(self)
        access.install()
        self.current_changed.connect(self._tell_focus)
        self.selection_changed.connect(self._tell_selection)
        self.page_changed.connect(self._tell_page)
        self.days_changed.connect(self._tell_page)

    @override
    def renew(self) -> None:
        self._mouse.stop()
        super().renew()

    @override
    def sizeHint(self) -> QSize:
        return QSize(1060, 860)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(480, 320)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.drawing is None:
            painter.fillRect(event.rect(), self.palette().window())
            return
        background, ratio = self.painted(), self.devicePixelRatioF()
        part = QRectF(event.rect())
        painter.drawPixmap(part, background, QRectF(part.topLeft() * ratio, part.size() * ratio))
        draw_over(painter, self, self._mouse, self.drawing)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(event.size())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._mouse.drag is not None:
            self._mouse.stop()
        elif event.key() == Qt.Key.Key_Control:
            self._mouse.hold(copies=True)
        elif not self._keyboard.press(event):
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Control:
            self._mouse.hold(copies=False)
        super().keyReleaseEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.double_click(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.setAccepted(self._mouse.wheel(event.position().toPoint(), event.angleDelta().y()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._mouse.hover(None)
        super().leaveEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        places = self.places()
        if places is not None and self.item(self.current) is None:
            self.focus_item(start(places))
        self.refresh(self.current)
        self._tell_focus()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mouse.stop()
        self.refresh(self.current)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        places = self.places()
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        item_id = self.current if by_key else places.id_at(event.pos()) if places else None
        item = self.item(item_id or "")
        if item is None:
            return
        self.go_to(item.id, keep=post_id(item.id) in self.selected)
        point = self.mapToGlobal(self.rect_of(item.id).center()) if by_key else event.globalPos()
        if item.post is not None:
            self.menu_requested.emit(item.post.id, point)
        elif isinstance(item.content, SlotCard):
            self.slot_menu_requested.emit(item.content.section_id, item.content.original_on, point)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._show_tip(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(self._keyboard.wants(event))
            return True
        return super().event(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(carries(event.mimeData()))

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        target = self._drop_target(event)
        self._mouse.aim(target)
        self._mouse.edge.aim(event.position().toPoint())
        event.setAccepted(target is not None and carries(event.mimeData()))

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mouse.aim(None)
        self._mouse.edge.aim(None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        target = self._drop_target(event)
        self._mouse.aim(None)
        self._mouse.edge.aim(None)
        if target is not None and land(self, event.mimeData(), target):
            event.acceptProposedAction()
        else:
            event.ignore()

    def _drop_target(self, event: QDropEvent) -> Target | None:
        places = self.places()
        return drop_target(places, event.mimeData(), event.position().toPoint()) if places else None

    def _tell_focus(self) -> None:
        access.tell_focus(self)

    def _tell_selection(self) -> None:
        access.tell_selection(self)

    def _tell_page(self) -> None:
        access.tell_changed(self)

    def _show_tip(self, event: QHelpEvent) -> bool:
        places = self.places()
        under = places.at(event.pos()) if places else None
        if under is None or under.item.content is None or self.drawing is None or places is None:
            QToolTip.hideText()
            event.ignore()
        else:
            words = self.drawing.wording.item(under.item, places.board.today)
            QToolTip.showText(event.globalPos(), as_typed(words), self)
        return True
