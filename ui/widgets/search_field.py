"""The one field for everything at the top of the window, with its key as a hint."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui.theme import icon
from ui.theme.icons import Role
from ui.widgets.plain_label import PlainLabel


class SearchField(QLineEdit):
    """A search field; the hint shows the key that leads to it while it is empty and elsewhere is worked."""

    search_requested = Signal(str)

    def __init__(self, shortcut: QKeySequence | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon("search", Role.PlaceholderText)
        self.setPlaceholderText(self.tr("Search or do…"))
        self.setAccessibleName(self.tr("Search or do"))
        keys = (shortcut or QKeySequence("Ctrl+K")).toString(QKeySequence.SequenceFormat.NativeText)
        self._hint = PlainLabel(keys.replace("+", " "), self, role="key")
        self.textChanged.connect(self._changed)

    def hint_shown(self) -> bool:
        """Tell whether the key stands in the field."""
        return not self._hint.isHidden()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._side()
        self._icon.paint(QPainter(self), QRect(side // 2 + 2, (self.height() - side) // 2, side, side))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._hint.hide()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_hint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and hasattr(self, "_hint"):
            self._place_hint()

    def _changed(self, text: str) -> None:
        self._show_hint()
        self.search_requested.emit(text)

    def _show_hint(self) -> None:
        """Show the key while the field is empty, where it does not cover the words."""
        words = self._side() + self.fontMetrics().horizontalAdvance(self.placeholderText()) + 2 * self._side()
        fits = words + self._hint.width() <= self.width()
        self._hint.setVisible(fits and not self.text() and not self.hasFocus())

    def _side(self) -> int:
        return self.fontMetrics().height()

    def _place_hint(self) -> None:
        self.setTextMargins(self._side() + 6, 0, 0, 0)
        self._hint.adjustSize()
        right = self.width() - self._hint.width() - 8
        self._hint.move(right, (self.height() - self._hint.height()) // 2)
        self._show_hint()
