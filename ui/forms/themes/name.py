"""A small dialog for the name of a new theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.forms.inspector.fields import LineField
from ui.forms.new_post_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class NameDialog(FormDialog):
    """Asks for a name; Enter is done, and it stays with its words until the theme is made."""

    name_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New theme"), parent)
        self.name = LineField("name", self.tr("What do people talk about?"), self)
        self.body.addWidget(self.name)
        self.finish(self.tr("Make the theme"))
        self.name.take_focus()

    def send(self) -> None:
        """Give the name."""
        self.name_given.emit(self.name.editor.text())
