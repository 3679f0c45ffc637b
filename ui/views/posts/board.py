"""The board: posts as cards under their status; a card dragged or sent to another column asks for that status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from ui.theme import mark
from ui.views.posts.board_model import STATUSES, BoardModel
from ui.views.posts.board_paint import CardDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from newsroom.insight.cards import Card
    from ui.theme import Style
    from ui.views.posts.page import BoardPage
    from ui.views.posts.wording import PostsWording

NARROWEST = 176
OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ASIDE = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
Select = QItemSelectionModel.SelectionFlag


class PostsBoard(QTableView):
    """Columns of cards; arrows move the focus, Ctrl and an arrow moves the card."""

    post_chosen = Signal(str)
    selected_changed = Signal()
    step_requested = Signal(object, str)
    more_requested = Signal(str)
    delete_requested = Signal()
    menu_requested = Signal(object)

    def __init__(self, style: Style, wording: PostsWording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._pressed: tuple[QPoint, Card] | None = None
        self._dragged: QPoint | None = None
        self._follow = ""
        self.cards = BoardModel(wording, self)
        self._painted = CardDelegate(style, wording, self)
        self.setItemDelegate(self._painted)
        self.setModel(self.cards)
        self.setAccessibleName(self.tr("Board by status"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        mark(self, look="board")
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self._set_up_headers()
        self.selectionModel().selectionChanged.connect(self._selection_changed)

    def show_page(self, page: BoardPage) -> None:
        """Show other posts; the keys stay with the card that they were on, also in its new column."""
        here, chosen = self._follow or self._current_id(), set(self.selected())
        spot = (self.currentIndex().row(), self.currentIndex().column())
        self._follow = ""
        self._stop_drag()
        self.cards.show_page(page)
        found = self.cards.find(here) if here else self.cards.index(-1, -1)
        if not found.isValid() and spot[1] >= 0:
            found = self.cards.index(min(max(0, spot[0]), self.cards.rowCount() - 1), spot[1])
        self.selectionModel().setCurrentIndex(found, Select.NoUpdate)
        for post_id in chosen:
            self.selectionModel().select(self.cards.find(post_id), Select.Select)
        if found.isValid():
            self.scrollTo(found)

    def selected(self) -> tuple[str, ...]:
        """Give the ids of the chosen cards; of the card with the focus when none is chosen."""
        found = [self.cards.card(index) for index in self.selectionModel().selectedIndexes()]
        return tuple(card.card.id for card in found if card is not None)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = max(self._style.px(NARROWEST), self.viewport().width() // len(STATUSES))
        self.horizontalHeader().setDefaultSectionSize(wide)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._dragged is not None and self._pressed is not None:
            wide, tall = self.columnWidth(0) - self._style.px(10), self._painted.height() - self._style.px(8)
            place = QRect(0, 0, wide, tall)
            place.moveCenter(self._dragged)
            self._painted.draw_dragged(QPainter(self.viewport()), place, self._pressed[1])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._act(event):
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        point = event.position().toPoint()
        card = self.cards.card(self.indexAt(point))
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = (point, card.card) if left and card is not None else None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        far = (point - self._pressed[0]).manhattanLength() >= QApplication.startDragDistance()
        if far or self._dragged is not None:
            self._dragged = point
            self._painted.over = self.columnAt(point.x())
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, dragged = self._pressed, self._dragged
        point = event.position().toPoint()
        self._stop_drag()
        if pressed is not None and dragged is not None:
            self._send(pressed[1], self.columnAt(point.x()))
        elif not event.modifiers() and event.button() is Qt.MouseButton.LeftButton:
            self._open(self.indexAt(point))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def _act(self, event: QKeyEvent) -> bool:
        """Do what a key asks; False for a key that is not ours."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        card = self.cards.card(self.currentIndex())
        if key is Qt.Key.Key_Escape and self._dragged is not None:
            self._stop_drag()
        elif held == Qt.KeyboardModifier.ControlModifier and key in ASIDE and card is not None:
            self._send(card.card, self.currentIndex().column() + ASIDE[key])
        elif key in OPENING and not held:
            self._open(self.currentIndex())
        elif key is Qt.Key.Key_Space and card is not None:
            self.selectionModel().select(self.currentIndex(), Select.Toggle)
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.delete_requested.emit()
        else:
            return False
        return True

    def _open(self, index: QModelIndex) -> None:
        card = self.cards.card(index)
        if card is not None:
            self.post_chosen.emit(card.card.id)
        elif self.cards.more(index):
            self.more_requested.emit(STATUSES[index.column()])

    def _send(self, card: Card, column: int) -> None:
        """Ask to bring a card to a column, with the other chosen cards when it is one of them."""
        if not 0 <= column < len(STATUSES) or STATUSES[column] == card.status:
            return
        chosen = self.selected()
        self._follow = card.id
        self.step_requested.emit(chosen if card.id in chosen else (card.id,), STATUSES[column].value)

    def _current_id(self) -> str:
        card = self.cards.card(self.currentIndex())
        return card.card.id if card is not None else ""

    def _stop_drag(self) -> None:
        self._pressed = self._dragged = None
        self._painted.over = -1
        self.viewport().unsetCursor()
        self.viewport().update()

    def _set_up_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._painted.height())
        columns.setHighlightSections(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setDefaultSectionSize(self._style.px(NARROWEST))
        columns.setAccessibleName(self.tr("Status"))

    def _selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self.selected_changed.emit()
