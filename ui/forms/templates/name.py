"""A small dialog that asks for the name of a template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.forms.inspector.fields import LineField
from ui.forms.new_post_dialog import FormDialog
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class TemplateNameDialog(FormDialog):
    """Asks for a name; stays until it was taken."""

    name_given = Signal(str)

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.name = LineField("name", self.tr("Name"), self)
        what = self.tr("A template gives a new post its title, text, purpose and checklist.")
        self.body.addWidget(PlainLabel(what, self, role="muted", wrap=True))
        self.body.addWidget(self.name)
        self.finish(self.tr("Keep"))
        self.name.editor.setText(name)
        self.name.take_focus()
        self.name.editor.selectAll()

    def send(self) -> None:
        """Give the name; the edit says what is wrong with it."""
        self.done_button.setEnabled(False)
        self.name_given.emit(self.name.editor.text().strip())
