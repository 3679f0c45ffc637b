"""A line of a form that says what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.theme import mark
from ui.widgets.message_bar import announce
from ui.widgets.plain_label import PlainLabel

Check = Callable[[str], str]


class CheckedLine(QWidget):
    """A line with a sentence under it as long as what stands there cannot be used."""

    def __init__(self, name: str, text: str, check: Check, parent: QWidget) -> None:
        super().__init__(parent)
        self._check = check
        self.line = QLineEdit(text, self)
        self.line.setAccessibleName(name)
        self._fault = PlainLabel("", self, role="fault", wrap=True)
        self._fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self._fault)
        self.setFocusProxy(self.line)
        self.line.editingFinished.connect(self.check)

    def text(self) -> str:
        """Give what was typed."""
        return " ".join(self.line.text().split())

    def fault(self) -> str:
        """Give the sentence that shows; empty when all is well."""
        return self._fault.text()

    def check(self) -> bool:
        """Show what is wrong, if anything."""
        sentence = self._check(self.text())
        if sentence and sentence != self._fault.text():
            announce(self.line, sentence, at_once=True)
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)
        mark(self.line, faulty="true" if sentence else "false")
        return not sentence
