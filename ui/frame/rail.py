"""The rail at the left: one button per screen, the settings at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygon
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.widgets.rail_button import RailButton

if TYPE_CHECKING:
    from ui.theme.style import Style

SIDE = 8


class Mark(QWidget):
    """The sign of the program: listening and sending in one square."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style: Style | None = None

    def set_look(self, style: Style) -> None:
        """Take the colours of a style."""
        self._style = style
        self.setFixedHeight(style.px(36))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._style is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        side = self._style.px(34)
        square = QRect((self.width() - side) // 2, 0, side, side)
        painter.setBrush(self._style.colours.listen)
        painter.drawRoundedRect(square, self._style.px(8), self._style.px(8))
        painter.setClipRegion(QPolygon([square.topRight(), square.bottomRight(), square.bottomLeft()]))
        painter.setBrush(self._style.colours.send)
        painter.drawRoundedRect(square, self._style.px(8), self._style.px(8))


class Rail(QFrame):
    """Leads to the screens; the window fills it with a button per screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setObjectName("rail")
        self._mark = Mark(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        self._column.setSpacing(4)
        self._column.addWidget(self._mark)
        self._column.addSpacing(SIDE)
        self._column.addStretch(1)

    def set_look(self, style: Style) -> None:
        """Take the measures of a style."""
        self._mark.set_look(style)
        self.setMinimumWidth(style.metrics.rail)

    def add_screen(self, text: str, icon_name: str) -> RailButton:
        """Add the button of a screen."""
        button = RailButton(text, icon_name, self)
        self._column.insertWidget(self._column.count() - 1, button)
        return button

    def add_foot(self, text: str, icon_name: str) -> QToolButton:
        """Add a button at the foot, that opens something over the screen."""
        button = RailButton(text, icon_name, self)
        button.setCheckable(False)
        self._column.addWidget(button)
        return button
