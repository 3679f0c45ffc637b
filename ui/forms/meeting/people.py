"""Who sits in the four chairs, and who has the duty of the week: typed, with the members to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QWidget

from newsroom.model.keys import Chair, Duty
from ui.forms.inspector.fields import LineField

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsroom.words import Words

COLUMNS = 2


class People(QWidget):
    """A field for each place at the table (`group` of words), two beside each other."""

    named = Signal(str, str)

    def __init__(self, group: str, keys: Sequence[str], words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self.fields = {key: LineField(key, words.of(group, key), self) for key in keys}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for number, field in enumerate(self.fields.values()):
            field.committed.connect(self._named)
            grid.addWidget(field, number // COLUMNS, number % COLUMNS)

    def show_people(self, people: Mapping[str, str], names: tuple[str, ...]) -> None:
        """Show who is there; what is being typed stays."""
        for key, field in self.fields.items():
            field.show_value(people.get(key, ""))
        if names != self._names:
            self._names = names
            for field in self.fields.values():
                complete(field, names)

    def _named(self, key: str, _seen: object, name: object) -> None:
        self.named.emit(key, str(name))


def chairs(words: Words, parent: QWidget | None = None) -> People:
    """Make the four chairs."""
    return People("chair", [chair.value for chair in Chair], words, parent)


def rota(words: Words, parent: QWidget | None = None) -> People:
    """Make the duty of the week."""
    return People("duty", [duty.value for duty in Duty], words, parent)


def complete(field: LineField, names: tuple[str, ...]) -> None:
    """Offer names while something is typed."""
    completer = QCompleter(list(names), field.editor)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.editor.setCompleter(completer)
