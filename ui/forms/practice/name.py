"""A small dialog that says what a practice copy is, and asks under which name it is made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.forms.inspector.fields import LineField
from ui.forms.new_post_dialog import FormDialog
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PracticeDialog(FormDialog):
    """Asks for the name of the file; it always lies beside the calendar."""

    name_given = Signal(object)

    def __init__(self, proposal: Path, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Make a practice copy"))
        self._proposal = proposal
        self.name = LineField("name", self.tr("Name of the file"), self)
        what = self.tr(
            "The copy is put beside your calendar and opened. "
            "You can try everything in it; your calendar stays as it is."
        )
        self.body.addWidget(PlainLabel(what, self, wrap=True))
        self.body.addWidget(self.name)
        self.finish(self.tr("Make and open"))
        self.name.editor.setText(proposal.stem)
        self.name.take_focus()
        self.name.editor.selectAll()

    def send(self) -> None:
        """Give the place of the copy, when the name can be one of a file."""
        name = self.name.editor.text().strip().removesuffix(self._proposal.suffix)
        if name in ("", "..") or name != Path(name).name or "\\" in name:
            self.name.say(self.tr("Give a name without folders."))
            self.name.take_focus()
            return
        self.done_button.setEnabled(False)
        self.name_given.emit(self._proposal.with_name(f"{name}{self._proposal.suffix}"))
