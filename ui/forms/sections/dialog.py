"""The editor of one section: what it is, when it comes back, and what it gives its posts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QWidget

from newsroom.model.keys import SectionKind
from ui.forms.card_dialog import SHARE_OF_WINDOW, CardDialog
from ui.forms.colour_field import ColourField
from ui.forms.inspector.fields import ChoiceField, LineField, titled
from ui.forms.sections.defaults import SectionDefaults
from ui.forms.sections.rhythm import SectionRhythm
from ui.theme import Kind, Tone
from ui.widgets.message_bar import MessageBar
from ui.widgets.pill import ActionButton, Choice
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from newsroom.model import Section
    from newsroom.words import Words
    from ui.forms.sections.facts import SectionFacts
    from ui.theme import Style

SIZE = (1000, 780)


class SectionDialog(CardDialog):
    """Makes or changes a section; stays with everything that was typed until the desk has taken it."""

    section_ready = Signal(object, object)

    def __init__(self, style: Style, words: Words, facts: SectionFacts, parent: QWidget | None = None) -> None:
        super().__init__(style, "", SIZE, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._facts = facts
        self._style = style
        title = self.tr("New section") if facts.is_new else self.tr("Section {name}").format(name=facts.section.name)
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.message = MessageBar(self)
        self.name = LineField("name", self.tr("Name"), self)
        self.colour = ColourField(style, self)
        self.kind = ChoiceField("kind", self.tr("Kind"), self)
        self.fold = LineField("fold_group", self.tr("Group in the year"), self)
        self.rhythm = SectionRhythm(facts, words, self)
        self.defaults = SectionDefaults(facts, words, self)
        self.tabs = QTabWidget(self)
        self._fill(words)
        self._lay_out()
        self._connect()
        self.name.take_focus()

    def section(self) -> Section:
        """Give the section as it is filled in now."""
        named = replace(
            self._facts.section,
            name=" ".join(str(self.name.typed()).split()),
            colour=str(self.colour.typed()),
            kind=str(self.kind.typed()),
            fold_group=" ".join(str(self.fold.typed()).split()),
        )
        return self.defaults.section(self.rhythm.section(named))

    def send(self) -> None:
        """Give the section, or go to what cannot be used."""
        if not str(self.name.typed()):
            self.name.say(self.tr("Give the section a name."))
            self.name.take_focus()
            return
        for page in (self.rhythm, self.defaults):
            fault = page.first_fault()
            if fault is not None:
                self.tabs.setCurrentWidget(page)
                fault.take_focus()
                return
        self.done_button.setEnabled(False)
        self.section_ready.emit(self._facts.section, self.section())

    def refuse(self, sentence: str) -> None:
        """Say why it was not taken; everything that was typed stays."""
        self.go_on()
        self.message.show_message(sentence, Tone.BAD)

    def fit(self, room: QSize) -> None:
        """Take the room of the window, also over a smaller dialog."""
        self.resize(QSize(*map(self._style.px, SIZE)).boundedTo(room * SHARE_OF_WINDOW))

    def go_on(self) -> None:
        """Let the form be changed and sent again."""
        self.done_button.setEnabled(True)

    def _connect(self) -> None:
        self.rhythm.changed.connect(self._rhythm_changed)
        self._rhythm_changed()
        self.done_button.clicked.connect(self.send)
        self.cancel_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.send)

    def _rhythm_changed(self) -> None:
        self.defaults.show_moment(self.rhythm.moment())

    def _fill(self, words: Words) -> None:
        section = self._facts.section
        self.kind.set_choices([Choice(key, titled(words.of("section_kind", key))) for key in SectionKind])
        self.name.start(section.name)
        self.colour.start(section.colour)
        self.kind.start(section.kind)
        self.fold.start(section.fold_group)
        self.fold.editor.setPlaceholderText(", ".join(self._facts.fold_groups[:2]))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        for field, share in ((self.name, 5), (self.colour, 2), (self.kind, 2), (self.fold, 3)):
            top.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        self.tabs.setAccessibleName(self.tr("Parts of the section"))
        self.tabs.addTab(self.rhythm, self.tr("When it comes back"))
        self.tabs.addTab(self.defaults, self.tr("What its posts begin with"))
        self.body.addWidget(self.message)
        self.body.addLayout(top)
        self.body.addWidget(self.tabs, 1)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setAutoDefault(False)
        done = self.tr("Make section") if self._facts.is_new else self.tr("Change…")
        self.done_button = ActionButton(done, Kind.PRIMARY, "", self)
        self.done_button.setDefault(True)
        self.foot.addWidget(PlainLabel(self._hint(), self, role="small", wrap=True), 1)
        self.foot.addWidget(self.cancel_button)
        self.foot.addWidget(self.done_button)

    def _hint(self) -> str:
        if self._facts.is_new:
            return self.tr("Ctrl+Enter makes it")
        return self.tr("You see what happens to planned posts before it is changed.")
