"""A line under the texts of a form that warns for personal data while they are written, and masks it in one click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsroom.rules.personal import KINDS, labels, masked, personal
from ui.theme import Tone
from ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsroom.words import Words
    from ui.forms.inspector.fields import LineField, TextField


class PersonalNotice(MessageBar):
    """Stays away while there is nothing to warn for; closed by the user it comes back only for another kind."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._watched: list[TextField | LineField] = []
        self._told: tuple[str, ...] = ()
        self._accepted: frozenset[str] = frozenset()
        self.action_requested.connect(self.cover)
        self.closed.connect(self._accept)

    def watch(self, *fields: TextField | LineField) -> None:
        """Look at these fields now and at every change."""
        for field in fields:
            self._watched.append(field)
            field.editor.textChanged.connect(self.look)
        self.look()

    def look(self, *_: object) -> None:
        """Warn for what stands in the fields now, if anything."""
        found = {each.kind for field in self._watched for each in personal(str(field.typed()))}
        kinds = tuple(kind for kind in KINDS if kind in found)
        if not kinds:
            self._accepted = frozenset()
        if self._accepted >= found:
            self._told = ()
            self.hide()
        elif kinds != self._told:
            self._told = kinds
            named = ", ".join(self._words.of("personal", kind) for kind in kinds)
            sentence = self.tr("This text seems to hold {kinds}. Leave out who said it.").format(kinds=named)
            self.show_message(sentence, Tone.WARN, self.tr("Mask"))

    def cover(self) -> None:
        """Cover what may name a person in every field, and go back to the first that had it."""
        first = None
        for field in self._watched:
            text = str(field.typed())
            covered = masked(text, labels(self._words))
            if covered != text:
                field.type_in(covered)
                first = first or field
        self._told = ()
        self.look()
        if first is not None:
            first.take_focus()

    def _accept(self) -> None:
        self._accepted = self._accepted | set(self._told)
        self._told = ()
