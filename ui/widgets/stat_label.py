"""A number that matters: words above, the number large, its comparison below."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.plain_label import PlainLabel


class StatLabel(QWidget):
    """A large number with words; read out as one sentence."""

    def __init__(self, caption: str = "", number: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = PlainLabel("", self, role="small", wrap=True)
        self._number = PlainLabel("", self, role="number")
        self._note = PlainLabel("", self, role="small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for label in (self._caption, self._number, self._note):
            column.addWidget(label)
        self.set_words(caption, number, note)

    def set_words(self, caption: str, number: str, note: str = "") -> None:
        """Show another number with its words; an empty line takes no room."""
        for label, text in ((self._caption, caption), (self._number, number), (self._note, note)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(". ".join(text for text in (caption, number, note) if text))
