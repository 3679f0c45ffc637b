"""The dialog of pasted words: what they were taken for and the signals in them, before anything is kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QPushButton, QTreeWidget, QTreeWidgetItem

from ui.forms.card_dialog import CardDialog
from ui.theme import Kind, Tone
from ui.widgets.message_bar import MessageBar, announce
from ui.widgets.pill import ActionButton
from ui.widgets.plain_label import PlainLabel, as_typed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Style

SIZE = (900, 640)
PAUSE_MS = 200
WORDS_WIDTH, WHEN_WIDTH = 460, 150
TYPED_HEIGHT = 150


class PasteLine(NamedTuple):
    """A signal in words: what was said, as it is kept, when, and where."""

    words: str
    when: str
    address: str


class PasteView(NamedTuple):
    """What pasted words were taken for: the signals, how many are new, and what to say about them."""

    kind: str = "nothing"
    lines: Sequence[PasteLine] = ()
    added: int = 0
    told: Sequence[str] = ()


class PasteDialog(CardDialog):
    """Tells of each change of the words by `typed`; `show_found` shows what they are."""

    typed = Signal(str, bool)
    accept_requested = Signal()

    def __init__(self, style: Style, text: str, parent: QWidget | None = None) -> None:
        super().__init__(style, "", SIZE, parent)
        self.setWindowTitle(self.tr("Paste signals"))
        self.heading.setText(self.tr("Paste signals"))
        self.words = QPlainTextEdit(self)
        self.words.setAccessibleName(self.tr("Pasted words"))
        self.words.setPlaceholderText(self.tr("Paste a message, an e-mail, a list or a web address here."))
        self.words.setTabChangesFocus(True)
        self.words.setMaximumHeight(style.px(TYPED_HEIGHT))
        self.as_one = QCheckBox(self.tr("Keep it together as one signal"), self)
        self.found = PlainLabel("", self, role="title")
        self.message = MessageBar(self)
        self.message.hide()
        self.rows = QTreeWidget(self)
        self.rows.setHeaderLabels([self.tr("Words as they are kept"), self.tr("When"), self.tr("Address")])
        self.rows.setAccessibleName(self.tr("Signals that were found"))
        self.rows.setRootIsDecorated(False)
        self.rows.setColumnWidth(0, style.px(WORDS_WIDTH))
        self.rows.setColumnWidth(1, style.px(WHEN_WIDTH))
        self.close_button = QPushButton(self.tr("Cancel"), self)
        self.close_button.setAutoDefault(False)
        self.accept_button = ActionButton("", Kind.PRIMARY, parent=self)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._lay_out()
        self.show_found(PasteView())
        self.words.setPlainText(text)
        self.words.setFocus()

    def show_found(self, view: PasteView) -> None:
        """Show what the words are."""
        self.found.setText(self._said(view))
        self.rows.clear()
        for line in view.lines:
            item = QTreeWidgetItem(self.rows, [line.words.replace("\n", " · "), line.when, line.address])
            item.setToolTip(0, as_typed(line.words))
        self.rows.setVisible(view.kind != "address")
        self.as_one.setVisible(view.kind == "lines" or self.as_one.isChecked())
        if view.told:
            self.message.show_message(" ".join(view.told), Tone.WARN)
        else:
            self.message.hide()
        is_address = view.kind == "address"
        self.accept_button.setText(
            self.tr("Fetch this feed…") if is_address else self.tr("Note %n signal(s)", "", view.added)
        )
        self.accept_button.setEnabled(is_address or view.added > 0)
        announce(self, self.found.text())

    def show_error(self, sentence: str) -> None:
        """Tell what went wrong; the words stay."""
        self.message.show_message(sentence, Tone.BAD)
        self.accept_button.setEnabled(True)

    def tell_typed(self) -> None:
        """Tell what the words are now."""
        self._pause.stop()
        self.typed.emit(self.words.toPlainText(), self.as_one.isChecked())

    def _said(self, view: PasteView) -> str:
        said = {
            "address": self.tr("This is a web address."),
            "mail": self.tr("This is an e-mail: its subject and words are kept, not who sent it."),
            "lines": self.tr("A message to each line: %n signal(s).", "", len(view.lines)),
            "message": self.tr("This is one message."),
        }
        return said.get(view.kind, self.tr("Nothing was pasted yet."))

    def _lay_out(self) -> None:
        for part in (self.words, self.as_one, self.found, self.message):
            self.body.addWidget(part)
        self.body.addWidget(self.rows, 1)
        self.foot.addStretch(1)
        self.foot.addWidget(self.close_button)
        self.foot.addWidget(self.accept_button)
        self.accept_button.setDefault(True)
        self.words.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self.tell_typed)
        self.as_one.toggled.connect(self.tell_typed)
        self.close_button.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self.accept_requested)
