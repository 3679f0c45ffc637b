"""The editors inside the fields: they tell when they are left, grow with their words, and open before they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from ui.forms.inspector.pasted import pasted

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent, QWheelEvent

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LeavingLine(QLineEdit):
    """A line that tells when it is left."""

    left = Signal()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if pasted(event.mimeData()) is None:  # what can hang on a post goes on to the form around
            super().dragEnterEvent(event)


class GrowingText(QPlainTextEdit):
    """A text that grows with its words, and tells when it is left; of one line, Enter is done."""

    left = Signal()
    done = Signal()
    media_pasted = Signal(object)

    def __init__(self, lines: tuple[int, int], parent: QWidget | None = None, *, one_line: bool = False) -> None:
        super().__init__(parent)
        self._least, self._most = lines
        self._one_line = one_line
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)
        self.fit()

    def fit(self, *_: object) -> None:
        """Take the height that the words ask for, within the bounds."""
        lines = round(self.document().size().height())
        shown = min(self._most, max(self._least, lines))
        around = self.height() - self.viewport().height() if self.isVisible() else 14
        height = shown * self.fontMetrics().lineSpacing() + 2 * round(self.document().documentMargin()) + max(around, 2)
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)
        always = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > self._most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(always)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # What can hang on a post is no text: dropped here it goes on to the form around.
        return pasted(source) is None and super().canInsertFromMimeData(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        found = pasted(source)
        if found is not None:
            self.media_pasted.emit(found)
        else:
            super().insertFromMimeData(source)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in ENTER and (self._one_line or with_control):
            self.done.emit()
            event.setAccepted(self._one_line and not with_control)
            return
        super().keyPressEvent(event)


class ChoiceBox(QComboBox):
    """A list to choose one of; opens before it changes, so that arrows and letters never save by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(14)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().strip()
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space) or letter.isalnum():
            self.showPopup()
            if letter:
                QApplication.sendEvent(self.view(), event)
            return
        super().keyPressEvent(event)
