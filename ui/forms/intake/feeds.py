"""The dialog of feeds: which the calendar follows, a new address, and what fetching brought; it only shows and asks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QProgressBar, QPushButton, QTreeWidget, QTreeWidgetItem
from typing_extensions import override

from ui.forms.card_dialog import CardDialog
from ui.theme import Kind, Tone
from ui.widgets.message_bar import MessageBar, announce
from ui.widgets.pill import ActionButton
from ui.widgets.plain_label import PlainLabel, as_typed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Style

SIZE = (820, 560)
NAME_WIDTH, WHEN_WIDTH = 240, 150


class FeedLine(NamedTuple):
    """A feed in words: its name, address, and when it last gave something."""

    name: str
    address: str
    when: str


class FeedsDialog(CardDialog):
    """Asks for news by `fetch_requested` (an address, or nothing for all feeds); answers come by `show_…`."""

    fetch_requested = Signal(str)
    cancel_requested = Signal()
    undo_requested = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, "", SIZE, parent)
        self.setWindowTitle(self.tr("Fetch news"))
        self.heading.setText(self.tr("Fetch news"))
        self.about = PlainLabel(
            self.tr(
                "A feed is a web address on which a website puts its news (RSS or Atom). Only what is new comes in."
            ),
            self,
            role="muted",
            wrap=True,
        )
        self.address = QLineEdit(self)
        self.address.setPlaceholderText(self.tr("https://… a new feed; leave empty to fetch all feeds below"))
        self.address.setAccessibleName(self.tr("Address of a new feed"))
        self.message = MessageBar(self)
        self.feeds = QTreeWidget(self)
        self._lay_out_feeds(style)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Fetching"))
        self.progress.hide()
        self.close_button = QPushButton(self.tr("Close"), self)
        self.stop_button = QPushButton(self.tr("Stop"), self)
        self.undo_button = QPushButton(self.tr("Undo"), self)
        self.fetch_button = ActionButton(self.tr("Fetch news"), Kind.PRIMARY, parent=self)
        self._lay_out()

    def show_feeds(self, lines: Sequence[FeedLine]) -> None:
        """Show the feeds that the calendar follows."""
        self.feeds.clear()
        for line in lines:
            QTreeWidgetItem(self.feeds, list(line)).setToolTip(1, as_typed(line.address))
        self._look()

    def show_busy(self, share: float = 0.0) -> None:
        """Tell that news is being fetched, and how far it is."""
        self.message.hide()
        self.progress.setRange(0, 100 if share else 0)
        self.progress.setValue(round(share * 100))
        self._set_busy(busy=True)

    def show_told(self, sentence: str, tone: Tone, *, can_undo: bool = False) -> None:
        """Tell what came of it."""
        self._set_busy(busy=False)
        self.message.show_message(sentence, tone)
        self.undo_button.setVisible(can_undo)
        announce(self, sentence)

    @override
    def reject(self) -> None:
        """Stop what is going on; a second time, or when nothing is, close."""
        if self.stop_button.isVisible():
            self.cancel_requested.emit()
            return
        super().reject()

    def _set_busy(self, *, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.stop_button.setVisible(busy)
        self.close_button.setVisible(not busy)
        self.address.setEnabled(not busy)
        if busy:
            self.undo_button.hide()
            self.fetch_button.setEnabled(False)
            self.stop_button.setFocus()
        else:
            self._look()

    def _look(self) -> None:
        self.fetch_button.setEnabled(bool(self.address.text().strip()) or self.feeds.topLevelItemCount() > 0)

    def _lay_out_feeds(self, style: Style) -> None:
        self.feeds.setHeaderLabels([self.tr("Feed"), self.tr("Address"), self.tr("Last news")])
        self.feeds.setAccessibleName(self.tr("Feeds of this calendar"))
        self.feeds.setRootIsDecorated(False)
        self.feeds.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.feeds.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.feeds.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, header.ResizeMode.Stretch)
        header.resizeSection(0, style.px(NAME_WIDTH))
        header.resizeSection(2, style.px(WHEN_WIDTH))

    def _lay_out(self) -> None:
        for part in (self.about, self.address, self.message, self.progress):
            self.body.addWidget(part)
        self.body.addWidget(self.feeds, 1)
        self.foot.addStretch(1)
        for button in (self.close_button, self.stop_button, self.undo_button, self.fetch_button):
            self.foot.addWidget(button)
        for button in (self.close_button, self.stop_button, self.undo_button):
            button.setAutoDefault(False)
        self.stop_button.hide()
        self.undo_button.hide()
        self.message.hide()
        self.fetch_button.setDefault(True)
        self.fetch_button.setEnabled(False)
        self.address.textChanged.connect(self._look)
        self.close_button.clicked.connect(self.reject)
        self.stop_button.clicked.connect(self.cancel_requested)
        self.undo_button.clicked.connect(self.undo_requested)
        self.fetch_button.clicked.connect(self._fetch)

    def _fetch(self) -> None:
        self.fetch_requested.emit(self.address.text().strip())
