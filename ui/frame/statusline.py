"""The line under every screen: saved or busy, which calendar, what there is, what waits."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.theme.sheet import mark
from ui.widgets.plain_label import PlainLabel


class StatusLine(QFrame):
    """Tells quietly how things stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, surface="panel")
        self._saved = PlainLabel("", self, role="small")
        self._calendar = PlainLabel("", self, role="small")
        self._figures = PlainLabel("", self, role="small", elide=True)
        self._waiting = PlainLabel("", self, role="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(20)
        row.addWidget(self._saved)
        row.addWidget(self._calendar)
        row.addWidget(self._figures, 1)
        row.addWidget(self._waiting)

    def show_saved(self, text: str = "") -> None:
        """Say that everything is stored, and what was done last."""
        self._saved.setText(text or self.tr("Saved"))

    def show_busy(self) -> None:
        """Say that something is on its way to the disk."""
        self._saved.setText(self.tr("Working…"))

    def show_calendar(self, name: str) -> None:
        """Show the name of the calendar."""
        self._calendar.setText(name)

    def show_figures(self, left: str, right: str) -> None:
        """Show what there is at the left, and what waits at the right."""
        self._figures.setText(left)
        self._waiting.setText(right)
