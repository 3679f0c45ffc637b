"""A small dialog that asks why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.forms.inspector.fields import LineField
from ui.forms.new_post_dialog import FormDialog
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ReasonDialog(FormDialog):
    """Asks for a reason; Enter is done."""

    reason_given = Signal(str)

    def __init__(self, title: str, question: str, done: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.reason = LineField("reason", self.tr("Reason"), self)
        self.body.addWidget(PlainLabel(question, self, wrap=True))
        self.body.addWidget(self.reason)
        self.finish(done)
        self.reason.take_focus()

    def send(self) -> None:
        """Give the reason, when there is one."""
        text = self.reason.editor.text().strip()
        if text:
            self.reason_given.emit(text)
        else:
            self.reason.say(self.tr("Say in a few words why."))
            self.reason.take_focus()
