"""A small dialog that asks under which name a view is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.forms.inspector.fields import LineField
from ui.forms.new_post_dialog import FormDialog
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ViewNameDialog(FormDialog):
    """Asks for a name; Enter is done."""

    name_given = Signal(str)

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.name = LineField("name", self.tr("Name"), self)
        what = self.tr("Filter, words, order, grouping and columns are kept as they are now.")
        self.body.addWidget(PlainLabel(what, self, role="muted", wrap=True))
        self.body.addWidget(self.name)
        self.finish(self.tr("Keep"))
        self.name.editor.setText(name)
        self.name.take_focus()
        self.name.editor.selectAll()

    def send(self) -> None:
        """Give the name, when there is one."""
        text = self.name.editor.text().strip()
        if text:
            self.name_given.emit(text)
            self.accept()
        else:
            self.name.say(self.tr("Give the view a name."))
            self.name.take_focus()
