"""The bar over the whole window while a practice copy is open, with the way back to the real calendar."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.theme import Kind, mark
from ui.widgets.message_bar import announce
from ui.widgets.plain_label import PlainLabel

MARGIN = 14


class PracticeBar(QFrame):
    """Says that nothing here changes the real calendar; hidden in a real one."""

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, surface="practice")
        text = self.tr("Practice copy: what you do here does not change the real calendar")
        self._text = PlainLabel(text, self, role="strong", elide=True)
        self.setAccessibleName(text)
        self.button = QPushButton(self.tr("To the real calendar"), self)
        mark(self.button, kind=Kind.PLAIN)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 4, MARGIN, 4)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self.back_requested)
        self.hide()

    def show_practice(self, *, practice: bool, has_real: bool) -> None:
        """Show the bar in a practice copy; the way back is offered where the real calendar is known."""
        if practice and self.isHidden():
            announce(self, self.text())
        self.button.setVisible(has_real)
        self.setVisible(practice)

    def text(self) -> str:
        """Give the sentence that shows."""
        return self._text.text()
