"""All sources: make, change and delete them, and what follows from them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton

from newsroom.insight.register import NEEDED
from ui.forms.card_dialog import SHARE_OF_WINDOW
from ui.forms.named_list import NAME, Labels, Line, NamedList
from ui.theme import Kind, Tone
from ui.widgets.message_bar import MessageBar
from ui.widgets.pill import ActionButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsroom.model import Source
    from newsroom.words import Words
    from ui.theme import Style


WIDE, HIGH = 880, 620


class Shown(NamedTuple):
    """The sources with the days that hold for each, and how many signals are over now."""

    sources: Sequence[Source]
    days: Sequence[int]
    due: int


class SourceList(NamedList):
    """Their names, kinds, whose they are and retention; what is not filled in for the register is told."""

    new_requested = Signal()
    register_requested = Signal()
    purge_requested = Signal()

    def __init__(self, style: Style, words: Words, parent: QWidget | None = None) -> None:
        labels = Labels(
            self.tr("Sources"),
            (self.tr("Name"), self.tr("Kind"), self.tr("Of us"), self.tr("Kept for"), self.tr("Still to fill in")),
            self.tr("Change…"),
            self.tr("Delete"),
            self.tr("Close"),
            self.tr("Insert makes one, Enter changes it, Delete removes it when no signal comes from it."),
        )
        super().__init__(style, labels, parent)
        wanted = QSize(style.px(WIDE), style.px(HIGH))
        self.resize(wanted.boundedTo(parent.size() * SHARE_OF_WINDOW) if parent is not None else wanted)
        self._words = words
        self._due = 0
        self.message = MessageBar(self)
        self.new_button = ActionButton(self.tr("New source…"), Kind.PRIMARY, "plus", self)
        self.register_button = QPushButton(self.tr("Text for the register…"), self)
        self.purge_button = QPushButton(self.tr("Make anonymous now…"), self)
        for button in (self.new_button, self.register_button, self.purge_button):
            button.setAutoDefault(False)
        self.acts.insertWidget(0, self.new_button)
        self.acts.addWidget(self.register_button)
        self.acts.addWidget(self.purge_button)
        self.body.insertWidget(0, self.message)
        for before, after in (
            (self.tree, self.new_button),
            (self.new_button, self.change_button),
            (self.delete_button, self.register_button),
            (self.register_button, self.purge_button),
        ):
            self.setTabOrder(before, after)
        self.new_button.clicked.connect(self.new_requested)
        self.register_button.clicked.connect(self.register_requested)
        self.purge_button.clicked.connect(self._ask_purge)
        self.message.action_requested.connect(self.purge_requested)
        self.add_key("Insert", self.new_requested)

    def show_sources(self, shown: Shown) -> None:
        """Show sources; the line that was chosen stays so."""
        self._due = shown.due
        lines = [self._line(source, days) for source, days in zip(shown.sources, shown.days, strict=True)]
        self.show_lines(lines, NAME)

    def _line(self, source: Source, days: int) -> Line:
        missing = [self._words.of("register", name) for name in NEEDED if not getattr(source, name).strip()]
        return Line(
            source.id,
            (
                source.name,
                self._words.of("source_kind", source.kind),
                self.tr("yes") if source.ours else self.tr("no"),
                self.tr("%n day(s)", "", days),
                ", ".join(missing),
            ),
            source.purpose,
        )

    def _ask_purge(self) -> None:
        if not self._due:
            self.message.show_message(self.tr("Nothing is over: there is nothing to make anonymous."), Tone.OK)
            return
        sentence = self.tr("%n signal(s) lose their text for good. This cannot be undone.", "", self._due)
        self.message.show_message(sentence, Tone.WARN, self.tr("Make anonymous"))
