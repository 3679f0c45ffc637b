"""What the accessible parts of painted views have in common: no object of their own, words from their page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget


class Part(QAccessibleInterface):
    """A part of a painted view, known by its table."""

    def __init__(self, table: QAccessibleInterface) -> None:
        super().__init__()
        self._table = table

    @override
    def object(self) -> QObject:
        return None  # type: ignore[return-value]  # a part of a widget has no object

    @override
    def window(self) -> QWindow:
        return self._table.window()

    @override
    def setText(self, kind: QAccessible.Text, text: str, /) -> None:
        """Leave the words as they are: they come from the page."""


class Leaf(Part):
    """A part without parts, such as a cell."""

    @override
    def childCount(self) -> int:
        return 0

    @override
    def child(self, index: int, /) -> QAccessibleInterface:
        return None  # type: ignore[return-value]  # a cell has no parts

    @override
    def indexOfChild(self, child: QAccessibleInterface, /) -> int:
        return -1

    @override
    def childAt(self, x: int, y: int, /) -> QAccessibleInterface:
        return None  # type: ignore[return-value]  # a cell has no parts


def on_screen(view: QWidget, rect: QRect) -> QRect:
    """Turn a rectangle of a view into one of the screen."""
    return QRect(view.mapToGlobal(rect.topLeft()), rect.size())
