"""Requests from colleagues, pasted or from a small file: shows what will become an idea before it is taken up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from ui.forms.inspector.fields import TextField
from ui.forms.new_post_dialog import FormDialog
from ui.widgets.message_bar import announce
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

LINES = (6, 12)
SHOWN = 8


class IdeasTakeDialog(FormDialog):
    """Shows what the text holds while it is typed; nothing is stored before it is sent."""

    asked = Signal(str)
    file_requested = Signal()
    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Read ideas in"))
        what = self.tr(
            "Paste what colleagues sent: the three lines of the form, or one line per idea as "
            "“what | for whom | from whom”."
        )
        self.text = TextField("requests", self.tr("Ideas of colleagues"), self, LINES)
        self.count = PlainLabel("", self, role="strong")
        self.ideas = PlainLabel("", self, wrap=True)
        self.findings = PlainLabel("", self, role="fault", wrap=True)
        self.file_button = QPushButton(self.tr("Choose a file…"), self)
        self.file_button.setAutoDefault(False)
        self.file_button.clicked.connect(self.file_requested)
        for part in (PlainLabel(what, self, role="muted", wrap=True), self.text, self.count, self.ideas, self.findings):
            self.body.addWidget(part)
        self.finish(self.tr("Make ideas"), extra=self.file_button)
        self.text.editor.textChanged.connect(self._ask)
        self.show_ideas((), ())
        self.text.take_focus()

    def show_text(self, text: str) -> None:
        """Show the text of a file."""
        self.text.editor.setPlainText(text)

    def show_ideas(self, ideas: Sequence[str], findings: Sequence[str]) -> None:
        """Show what becomes an idea, and what there is to look at."""
        count = self.tr("%n idea(s) to make", "", len(ideas)) if self.text.typed() else ""
        if count != self.count.text():
            announce(self.count, count)
        self.count.setText(count)
        for label, lines in ((self.ideas, ideas), (self.findings, findings)):
            more = self.tr("And %n more.", "", len(lines) - SHOWN) if len(lines) > SHOWN else ""
            label.setText("\n".join([*lines[:SHOWN], *([more] if more else [])]))
            label.setVisible(bool(lines))
        self.done_button.setEnabled(bool(ideas))

    @override
    def refuse(self, sentence: str) -> None:
        super().refuse(sentence)
        self.done_button.setEnabled(bool(self.ideas.text()))

    def send(self) -> None:
        """Give the text, when something in it becomes an idea."""
        if self.done_button.isEnabled():
            self.done_button.setEnabled(False)
            self.taken.emit(str(self.text.typed()))

    def _ask(self) -> None:
        self.done_button.setEnabled(False)
        if self.text.typed():
            self.asked.emit(str(self.text.typed()))
        else:
            self.show_ideas((), ())
