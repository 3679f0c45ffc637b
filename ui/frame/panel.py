"""The panel at the right: one of several sheets, closed and opened with F9."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme.sheet import mark
from ui.widgets.pages import Pages
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from ui.theme.style import Style

WIDTH = 372
LARGEST_SHARE = 0.42
LARGEST_WIDTH = 16_777_215  # what Qt calls no limit


class Panel(QFrame):
    """Shows one sheet at a time; without one, what can be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, surface="panel")
        self._width = WIDTH
        self._stack = Pages(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._empty = QWidget(self)
        inside = QVBoxLayout(self._empty)
        inside.setContentsMargins(16, 16, 16, 16)
        hint = self.tr("Choose a post to see it here, or a theme under Listening to see its signals.")
        inside.addWidget(PlainLabel(hint, self._empty, role="muted", wrap=True))
        inside.addStretch(1)
        self._stack.addWidget(self._empty)

    def set_look(self, style: Style) -> None:
        """Take the width that suits the size of the letters."""
        self._width = style.px(WIDTH)
        self.fit(self.window().width())

    def share(self, window: int) -> int:
        """Give the width beside a screen; the larger share of a window of this width is left to the screen."""
        return min(self._width, round(window * LARGEST_SHARE))

    def fit(self, window: int, *, alone: bool = False) -> None:
        """Take the width beside a screen, or all of it where the screen makes place."""
        self.setMinimumWidth(self.share(window))
        self.setMaximumWidth(LARGEST_WIDTH if alone else self.share(window))

    def add(self, sheet: QWidget) -> None:
        """Add a sheet, once."""
        if self._stack.indexOf(sheet) < 0:
            self._stack.addWidget(sheet)

    def show_sheet(self, sheet: QWidget | None) -> None:
        """Show a sheet, or the hint when there is none."""
        self._stack.setCurrentWidget(sheet or self._empty)

    def sheet(self) -> QWidget | None:
        """Give the sheet that shows."""
        shown = self._stack.currentWidget()
        return None if shown is self._empty else shown
