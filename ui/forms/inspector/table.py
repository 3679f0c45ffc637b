"""The fields of a form as data: which column, what kind of field, and where its choices come from."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from newsroom.model.keys import Origin, PlacementState, Purpose
from ui.forms.inspector.fields import (
    ChoiceField,
    FlagField,
    LineField,
    NumberField,
    TagsField,
    TextField,
    read_money,
    read_words,
    titled,
    write_money,
    write_words,
)
from ui.forms.inspector.utm import UtmField
from ui.widgets.pill import Choice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsroom.words import Words
    from ui.forms.inspector.facts import Choices
    from ui.forms.inspector.field import Field


class Sort(Enum):
    """The kinds of field."""

    LINE = auto()
    TEXT = auto()
    NUMBER = auto()
    FLAG = auto()
    WORDS = auto()
    MONEY = auto()
    CHOICE = auto()
    KEY = auto()
    UTM = auto()


class Entry(NamedTuple):
    """One field: column, sort, and the list that it chooses from (CHOICE) or the group of its words (KEY)."""

    column: str
    sort: Sort = Sort.LINE
    source: str = ""
    half: bool = False


KEYS: dict[str, tuple[str, ...]] = {
    "purpose": tuple(Purpose),
    "origin": tuple(Origin),
    "state": tuple(PlacementState),
}
MORE = (
    Entry("theme_id", Sort.CHOICE, "themes", half=True),
    Entry("domain_id", Sort.CHOICE, "domains", half=True),
    Entry("campaign_id", Sort.CHOICE, "campaigns"),
    Entry("purpose", Sort.KEY, "purpose", half=True),
    Entry("origin", Sort.KEY, "origin", half=True),
    Entry("requested_by", half=True),
    Entry("sender", half=True),
    Entry("angle", Sort.TEXT),
    Entry("form", half=True),
    Entry("participation", half=True),
    Entry("difficult", Sort.FLAG),
    Entry("questions_answers", Sort.TEXT),
    Entry("reaction_address"),
    Entry("embargo_until", half=True),
    Entry("minutes", Sort.NUMBER, half=True),
    Entry("maker_id", Sort.CHOICE, "members", half=True),
    Entry("checker_id", Sort.CHOICE, "members", half=True),
    Entry("approver_id", Sort.CHOICE, "members", half=True),
    Entry("placer_id", Sort.CHOICE, "members", half=True),
    Entry("experiment_id", Sort.CHOICE, "experiments", half=True),
    Entry("variant", half=True),
    Entry("retention_class"),
    Entry("note", Sort.TEXT),
)
PLACEMENT = (
    Entry("state", Sort.KEY, "placement_state", half=True),
    Entry("spend", Sort.MONEY, half=True),
    Entry("link"),
    Entry("utm", Sort.UTM),
    Entry("hashtags", Sort.WORDS, half=True),
    Entry("address", half=True),
    Entry("first_comment", Sort.TEXT),
)
# The source of these names the kinds that have the field.
ATTACHMENT = (
    Entry("alt_text", Sort.TEXT, "picture video"),
    Entry("captions", Sort.TEXT, "video"),
    Entry("address", source="picture video document"),
)


def make_field(entry: Entry, spot: str, words: Words, parent: QWidget) -> Field:
    """Make the field of an entry; `spot` names what it edits."""
    label = titled(words.of("field", entry.column))
    return _MAKERS[entry.sort](entry, spot, label, parent, words)


def fill_choices(field: Field, entry: Entry, choices: Choices) -> None:
    """Offer a field what it chooses from as it is now."""
    if (isinstance(field, ChoiceField) and entry.sort is Sort.CHOICE) or isinstance(field, TagsField):
        field.set_choices(choices.of(entry.source))


def _line(_entry: Entry, spot: str, label: str, parent: QWidget, _words: Words) -> Field:
    return LineField(spot, label, parent)


def _text(_entry: Entry, spot: str, label: str, parent: QWidget, _words: Words) -> Field:
    return TextField(spot, label, parent)


def _number(_entry: Entry, spot: str, label: str, parent: QWidget, _words: Words) -> Field:
    return NumberField(spot, label, parent)


def _flag(_entry: Entry, spot: str, label: str, parent: QWidget, _words: Words) -> Field:
    return FlagField(spot, label, parent)


def _spaced(_entry: Entry, spot: str, label: str, parent: QWidget, _words: Words) -> Field:
    return LineField(spot, label, parent, read=read_words, write=write_words)


def _money(_entry: Entry, spot: str, label: str, parent: QWidget, _words: Words) -> Field:
    return LineField(spot, label, parent, read=read_money, write=write_money)


def _choice(_entry: Entry, spot: str, label: str, parent: QWidget, _words: Words) -> Field:
    return ChoiceField(spot, label, parent, none="–")


def _key(entry: Entry, spot: str, label: str, parent: QWidget, words: Words) -> Field:
    field = ChoiceField(spot, label, parent, empty="")
    field.set_choices([Choice(key, words.of(entry.source, key)) for key in KEYS[entry.column]])
    return field


def _utm(_entry: Entry, spot: str, label: str, parent: QWidget, _words: Words) -> Field:
    return UtmField(spot, label, parent)


_MAKERS: dict[Sort, Callable[[Entry, str, str, QWidget, Words], Field]] = {
    Sort.LINE: _line,
    Sort.TEXT: _text,
    Sort.NUMBER: _number,
    Sort.FLAG: _flag,
    Sort.WORDS: _spaced,
    Sort.MONEY: _money,
    Sort.CHOICE: _choice,
    Sort.KEY: _key,
    Sort.UTM: _utm,
}
