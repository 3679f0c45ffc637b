"""The buttons of the rail at the left: an icon over a word."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from ui.theme import icon
from ui.theme.icons import Role


class RailButton(QToolButton):
    """Goes to a screen; indigo while that screen shows."""

    def __init__(self, text: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setIcon(icon(icon_name, Role.PlaceholderText, Role.Accent))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_icon_side(self, side: int) -> None:
        """Give the icon its size, `style.metrics.icon`."""
        self.setIconSize(QSize(side, side))
