"""The bar over the whole window while posts wait in a silence, with the way to lift it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.theme import Kind, Tone, mark
from ui.widgets.message_bar import announce
from ui.widgets.plain_label import PlainLabel

MARGIN = 14


class CrisisBar(QFrame):
    """Says why it is silent and how many posts wait; hidden without a silence."""

    lift_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, surface="silence")
        self._text = PlainLabel("", self, role="strong", elide=True)
        self.button = QPushButton(self.tr("Lift"), self)
        self.button.setAccessibleName(self.tr("Lift the silence"))
        mark(self.button, kind=Kind.PLAIN)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 4, MARGIN, 4)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self.lift_requested)
        self.hide()

    def show_silence(self, posts: int, reason: str) -> None:
        """Show how many posts wait and why; none hides the bar."""
        text = self.tr("Silence: {reason}").format(reason=reason) if reason else self.tr("Silence")
        text = f"{text} · " + self.tr("%n post(s) wait", "", posts)
        if posts and text != self._text.text():
            announce(self, text, at_once=True)
        self._text.setText(text if posts else "")
        mark(self, tone=Tone.BAD)
        self.setAccessibleName(text)
        self.setVisible(posts > 0)

    def text(self) -> str:
        """Give the sentence that shows."""
        return self._text.text()
