"""The table of signals: keys for every step, one row is looked at, others are ticked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from newsroom.model.keys import DecisionKind
from newsroom.rules.signal_road import SIX
from ui.theme import mark
from ui.views.signals.delegate import ROW, SignalsDelegate
from ui.views.signals.model import Field, SignalsModel

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QContextMenuEvent, QResizeEvent

    from ui.theme import Style
    from ui.views.signals.page import SignalsPage
    from ui.views.signals.wording import SignalsWording

Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key
Select = QItemSelectionModel.SelectionFlag
MIME = "application/x-newsroom-signals"
WIDTHS = {Field.MARK: 40, Field.WHEN: 96, Field.TEXT: 220, Field.THEME: 150, Field.REPLY: 128}
TEXT_LEAST = 120
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
# The six decisions have the digits 1 to 6 in their own order, passing on to the contact centre has 7.
DECIDING = {
    **{Key(Key.Key_1 + number): str(kind) for number, kind in enumerate(SIX)},
    Key.Key_7: str(DecisionKind.TO_KCC),
}
ASKING = {
    Key.Key_A: "answer",
    Key.Key_B: "plan",
    Key.Key_E: "edit",
    Key.Key_G: "no_reply",
    Key.Key_I: "interpret",
    Key.Key_L: "link",
    Key.Key_O: "take_up",
    Key.Key_R: "reopen",
    Key.Key_T: "theme",
    Key.Key_X: "close",
    Key.Key_Return: "open",
    Key.Key_Enter: "open",
}


class SignalsTable(QTableView):
    """Shows the list; tells what is looked at and what is asked for."""

    looked_at = Signal()
    asked = Signal(str)
    decision_asked = Signal(str)
    menu_requested = Signal(object)

    def __init__(self, style: Style, wording: SignalsWording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.signals = SignalsModel(wording, self)
        self._delegate = SignalsDelegate(style, wording, self)
        self._pressed: QPoint | None = None
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Signals"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        mark(self, look="plain")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self._set_up_headers()
        self.setModel(self.signals)
        for field, width in WIDTHS.items():
            self.setColumnWidth(field, style.px(width))
        self.selectionModel().currentRowChanged.connect(self._row_changed)

    def show_page(self, page: SignalsPage) -> None:
        """Show rows; of the same list read again, the eye stays on the same signal, or on the place where it was."""
        here, row, top = None, 0, 0
        if self.signals.shows(page.chosen):
            row, top = max(0, self.currentIndex().row()), self.verticalScrollBar().value()
            here = self.signals.number(row)
        self._delegate.today = page.now.date()
        self.signals.show_page(page)
        there = self.signals.row_of(here) if here is not None else -1
        row = there if there >= 0 else min(row, self.signals.rowCount() - 1)
        if row >= 0:
            self.selectionModel().setCurrentIndex(
                self.signals.index(row, Field.TEXT), Select.ClearAndSelect | Select.Rows
            )
        self._share_width()
        self.updateGeometries()
        self.verticalScrollBar().setValue(top)
        if row < 0:
            self.looked_at.emit()

    def acting_on(self) -> tuple[int, ...]:
        """Give the numbers of the signals that a key acts on: the ticked ones, or else the one that is looked at."""
        here = self.signals.number(self.currentIndex().row())
        return self.signals.ticked() or (() if here is None else (here,))

    def looking_at(self) -> str:
        """Give the id of the signal that is looked at."""
        shown = self.signals.shown(self.currentIndex().row())
        return shown.line.id if shown else ""

    def step_page(self, pages: int) -> None:
        """Go a screen up or down."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def go_to_top(self) -> None:
        """Look at the first signal."""
        if self.signals.rowCount():
            self.setCurrentIndex(self.signals.index(0, Field.TEXT))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._act(event):
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Leave it: letters are steps here."""

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        if left and index.isValid() and index.column() == Field.MARK:
            rows = (
                self._rows_to(index.row()) if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else [index.row()]
            )
            self.signals.tick(rows, on=True if len(rows) > 1 else None)
            self.setCurrentIndex(index.siblingAtColumn(Field.TEXT))
            return
        self._pressed = event.position().toPoint() if left and index.isValid() else None
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        far = QWidget.fontMetrics(self).height()
        if held and self._pressed is not None:
            if (event.position().toPoint() - self._pressed).manhattanLength() > far:
                self._pressed = None
                self._drag()
            return
        super().mouseMoveEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.asked.emit("edit")

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    @override
    def event(self, event: QEvent) -> bool:
        # Single letters are steps of the list before they are keys of the window.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not event.modifiers() & HELD
        ):
            known = Key(event.key()) in DECIDING or Key(event.key()) in ASKING
            if known and self.hasFocus():
                event.accept()
                return True
        return super().event(event)

    def _act(self, event: QKeyEvent) -> bool:
        """Do what a key asks; False for a key that is not ours."""
        key = Key(event.key())
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.signals.tick(range(self.signals.rowCount())[: 2 * self.signals.columnCount() * 200], on=True)
            return True
        if event.modifiers() & HELD or not self.currentIndex().isValid():
            return False
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        steps = {Key.Key_J: 1, Key.Key_Down: 1, Key.Key_K: -1, Key.Key_Up: -1}
        if key in steps:
            self._go(steps[key], ticking=shifted)
        elif key in DECIDING:
            self.decision_asked.emit(DECIDING[key])
        elif key in ASKING:
            self.asked.emit("plan_form" if shifted and key == Key.Key_B else ASKING[key])
        elif key == Key.Key_Space:
            self.signals.tick([self.currentIndex().row()])
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.asked.emit("delete")
        elif key == Key.Key_Escape and self.signals.ticked():
            self.signals.untick()
        else:
            return False
        return True

    def _go(self, rows: int, *, ticking: bool) -> None:
        row = min(max(0, self.currentIndex().row() + rows), self.signals.rowCount() - 1)
        if ticking:
            self.signals.tick([self.currentIndex().row(), row], on=True)
        self.setCurrentIndex(self.signals.index(row, Field.TEXT))

    def _rows_to(self, row: int) -> list[int]:
        first, last = sorted((max(0, self.currentIndex().row()), row))
        return list(range(first, last + 1))

    def _drag(self) -> None:
        """Drag the signals to a post or a free place of another screen."""
        rows = [self.signals.row_of(number) for number in self.acting_on()]
        shown = [each for row in rows if (each := self.signals.shown(row)) is not None]
        if not shown:
            return
        data = QMimeData()
        data.setData(MIME, QByteArray(json.dumps([each.line.id for each in shown]).encode()))
        data.setText("\n".join(each.line.text for each in shown))
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)

    def _row_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.looked_at.emit()

    def _share_width(self) -> None:
        """Give the words of the signal what the other columns leave."""
        room, px = self.viewport().width(), self._style.px
        narrow = room < px(sum(WIDTHS.values()))
        self.setColumnHidden(Field.THEME, narrow and room < px(sum(WIDTHS.values()) - WIDTHS[Field.THEME] // 3))
        for field in (Field.THEME, Field.REPLY):
            self.setColumnWidth(field, px(WIDTHS[field] * (2 if narrow else 3) // 3))
        others = sum(self.columnWidth(field) for field in Field if field is not Field.TEXT)
        self.setColumnWidth(Field.TEXT, max(px(TEXT_LEAST), room - others))

    def _set_up_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._style.px(ROW))
        columns.setHighlightSections(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setMinimumSectionSize(self._style.px(36))
        columns.setAccessibleName(self.tr("Columns"))
