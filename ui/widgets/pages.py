"""A stack of which only the page that shows asks for room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtCore import QSize


class Pages(QStackedWidget):
    """One page at a time; a wide page that is hidden does not make the window wide."""

    @override
    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else super().minimumSizeHint()

    @override
    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.sizeHint() if shown is not None else super().sizeHint()
