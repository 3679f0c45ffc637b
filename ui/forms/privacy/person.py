"""Access and erasure: what is kept about a name, address or number, as a report, and erasing it for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.forms.card_dialog import CardDialog
from ui.forms.privacy.paper import reading_pane
from ui.theme import Kind, Tone
from ui.widgets.message_bar import MessageBar
from ui.widgets.pill import ActionButton
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from ui.theme import Style

SIZE = (800, 680)


class PersonDialog(CardDialog):
    """Asks for a term and shows what was found; erasing is asked twice, because nothing brings it back."""

    find_requested = Signal(str, bool)
    save_requested = Signal()
    erase_requested = Signal(str, bool)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, "", SIZE, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Access and erasure"))
        self.heading.setText(self.windowTitle())
        self._sought = ("", False)
        self.term = QLineEdit(self)
        self.term.setAccessibleName(self.tr("Name, address, account or number"))
        self.term.setPlaceholderText(self.term.accessibleName())
        self.inside = QCheckBox(self.tr("Also within longer words"), self)
        self.find_button = ActionButton(self.tr("Find"), Kind.PRIMARY, "search", self)
        self.pane = reading_pane(self.tr("What was found"), self)
        self.message = MessageBar(self)
        self.save_button = QPushButton(self.tr("Save the report…"), self)
        self.erase_button = QPushButton(self.tr("Erase…"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self._enable(found=0)
        self.find_button.clicked.connect(self._find)
        self.term.textChanged.connect(self._forget)
        self.inside.toggled.connect(self._forget)
        self.save_button.clicked.connect(self.save_requested)
        self.erase_button.clicked.connect(self._ask)
        self.message.action_requested.connect(self._erase)
        self.close_button.clicked.connect(self.reject)
        self.term.returnPressed.connect(self._find)
        self.term.setFocus()

    def show_report(self, text: str, found: int) -> None:
        """Show what was found."""
        self.pane.setPlainText(text)
        self.find_button.setEnabled(True)
        self._enable(found)
        sentence = self.tr("Found in %n place(s).", "", found) if found else self.tr("Nothing was found.")
        self.message.show_message(sentence, Tone.NEUTRAL)

    def show_erased(self, sentences: list[str]) -> None:
        """Say what an erasure did."""
        self.pane.clear()
        self.term.setEnabled(True)
        self.find_button.setEnabled(True)
        self._enable(found=0)
        self.message.show_message(" ".join(sentences), Tone.OK)

    def refuse(self, sentence: str) -> None:
        """Say why it was not done."""
        self.term.setEnabled(True)
        self.find_button.setEnabled(True)
        self.message.show_message(sentence, Tone.BAD)

    def _find(self) -> None:
        if self.term.text().strip() and self.find_button.isEnabled():
            self._sought = (self.term.text(), self.inside.isChecked())
            self.find_button.setEnabled(False)
            self.message.show_message(self.tr("Looking in every text and in the history…"))
            self.find_requested.emit(*self._sought)

    def _forget(self, *_: object) -> None:
        """What is shown belongs to another term than what is typed now."""
        self._enable(found=0)
        self.message.hide()

    def _ask(self) -> None:
        sentence = self.tr(
            "“{term}” goes from signals, posts, notes, history and the copies in this folder. This cannot be undone."
        )
        self.message.show_message(sentence.format(term=self._sought[0]), Tone.WARN, self.tr("Erase for good"))
        self.message.action_button().setFocus()

    def _erase(self) -> None:
        self.term.setEnabled(False)
        self._enable(found=0)
        self.message.show_message(self.tr("Erasing; this can take a while for a large calendar…"))
        self.erase_requested.emit(*self._sought)

    def _enable(self, found: int) -> None:
        self.save_button.setEnabled(found > 0)
        self.erase_button.setEnabled(found > 0)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.term, 1)
        row.addWidget(self.find_button)
        hint = self.tr("For somebody who asks what you keep. Capitals, accents and signs do not count.")
        self.body.addWidget(PlainLabel(hint, self, role="muted", wrap=True))
        self.body.addLayout(row)
        self.body.addWidget(self.inside)
        self.body.addWidget(self.message)
        self.body.addWidget(self.pane, 1)
        self.foot.addStretch(1)
        for button in (self.save_button, self.erase_button, self.close_button):
            button.setAutoDefault(False)
            self.foot.addWidget(button)
