"""A text to read, copy and save: the text for the register of processing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from ui.forms.card_dialog import CardDialog
from ui.theme import Kind, Tone
from ui.widgets.message_bar import MessageBar
from ui.widgets.pill import ActionButton

if TYPE_CHECKING:
    from ui.theme import Style

SIZE = (760, 640)


def reading_pane(name: str, parent: QWidget) -> QPlainTextEdit:
    """Give a field for a text that is only read; Tab goes on to the next."""
    pane = QPlainTextEdit(parent)
    pane.setReadOnly(True)
    pane.setTabChangesFocus(True)
    pane.setAccessibleName(name)
    pane.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return pane


class PaperDialog(CardDialog):
    """Shows a text; saving it is asked for."""

    save_requested = Signal()

    def __init__(self, style: Style, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(style, title, SIZE, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pane = reading_pane(title, self)
        self.pane.setPlainText(text)
        self.message = MessageBar(self)
        self.copy_button = QPushButton(self.tr("Copy"), self)
        self.save_button = ActionButton(self.tr("Save…"), Kind.PRIMARY, "save", self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.body.addWidget(self.pane, 1)
        self.body.addWidget(self.message)
        self.foot.addStretch(1)
        for button in (self.copy_button, self.close_button, self.save_button):
            button.setAutoDefault(False)
            self.foot.addWidget(button)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self.save_requested)
        self.close_button.clicked.connect(self.reject)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.pane.toPlainText())
        self.message.show_message(self.tr("The text is on the clipboard."), Tone.OK)
