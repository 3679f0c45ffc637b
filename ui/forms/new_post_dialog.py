"""What the quick forms share: a dialog over the window that stays, with its words, until the desk has taken them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import Kind, Tone
from ui.widgets.message_bar import MessageBar
from ui.widgets.pill import ActionButton
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

LETTERS_WIDE = 68


class FormDialog(QDialog):
    """A form: its fields go into `body`, `finish` adds the buttons, `send` is what Enter and Ctrl+Enter do."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.message = MessageBar(self)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(10)
        self.body.addWidget(self.message)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * LETTERS_WIDE)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(self.send)

    def finish(self, done: str, kind: str = Kind.PRIMARY, hint: str = "", extra: QWidget | None = None) -> None:
        """Add the buttons at the foot."""
        self.done_button = ActionButton(done, kind, "", self)
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self.send)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(PlainLabel(hint, self, role="small"), 1)
        if extra is not None:
            row.addWidget(extra)
        row.addWidget(self.cancel_button)
        row.addWidget(self.done_button)
        self.body.addLayout(row)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The texts know their height only now.
        self.adjustSize()

    def send(self) -> None:
        """Give what was filled in."""
        raise NotImplementedError

    def refuse(self, sentence: str) -> None:
        """Say why it was not taken; everything that was typed stays."""
        self.done_button.setEnabled(True)
        self.message.show_message(sentence, Tone.BAD)
