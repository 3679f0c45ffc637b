"""A page that scrolls when there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override


class Scrolling(QScrollArea):
    """Holds one page; asks for little room itself."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(page)

    @override
    def minimumSizeHint(self) -> QSize:
        side = 10 * self.fontMetrics().height()
        return QSize(side, side)
