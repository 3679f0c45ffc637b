"""The buttons of the rail at the left: an icon over a word."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget
from typing_extensions import override

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

    @override
    def minimumSizeHint(self) -> QSize:
        # A word that is cut in the middle no longer tells where the button leads.
        return self.sizeHint()
