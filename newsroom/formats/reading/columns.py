"""Headings to fields: what each column of a table is taken for, how sure that is, and which are left out and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsroom.errors import Refused
from newsroom.formats.reading.header import loose_field
from newsroom.model.channel_names import CHANNEL_WORDS
from newsroom.model.fold import fold

if TYPE_CHECKING:
    from newsroom.formats.reading.options import ReadOptions

LOOSE_FIELDS = frozenset({
    "planned_on", "planned_at", "title", "text", "status", "channels", "groups", "goals", "link", "heard_at", "theme",
})  # fmt: skip
MANY = frozenset({"note", "own_text", "channel"})
TEXT_WORDS = frozenset(
    ["caption", "tekst", "text", "copy", "bericht", "message", "content", "legende", "texte", "berichttekst", "post"]
)
NOT_A_HEADING = frozenset(
    ["blog", "online", "in", "app", "print", "tweet", "site", "mailing", "snap", "journal", "paper"]
)
LETTERS = 26


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `field` is empty when it is left out.

    `why` is told, name, part, channel, content, personal_data, double or unknown; `detail` holds the channels that a
    channel's own column is for.
    """

    index: int
    heading: str
    field: str
    why: str
    detail: tuple[str, ...] = ()

    @property
    def sure(self) -> bool:
        """Tell whether the name says it outright."""
        return self.why in {"told", "name", "channel", "personal_data"}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The names that a kind of file may use: for fields, for personal data; `channels` when columns may be channels."""

    names: Mapping[str, str]
    personal: Callable[[str], bool]
    channels: bool = False

    @property
    def fields(self) -> frozenset[str]:
        """Name every field that a column may be mapped to."""
        return frozenset(self.names.values())


def assign(headings: Sequence[str], vocabulary: Vocabulary, options: ReadOptions) -> tuple[Column, ...]:
    """Decide the field of every column: what the user told, then exact names by rank, then parts of names.

    Raises Refused `no_such_column` (column, columns) or `no_such_field` (field, fields) for a wrong `--map`.
    """
    columns = dict(_told(headings, vocabulary, options))
    taken = {column.field for column in columns.values()}
    _by_name(headings, vocabulary, columns, taken)
    for index, heading in enumerate(headings):
        if index not in columns and heading:
            columns[index] = _by_part(index, heading, vocabulary, taken)
            taken.add(columns[index].field)
    return tuple(columns[index] for index in sorted(columns))


def described(columns: Iterable[Column]) -> list[dict[str, object]]:
    """Give the columns as plain data for the preview."""
    return [
        {
            "column": c.heading,
            "letter": letter(c.index),
            "field": c.field,
            "sure": c.sure,
            "why": c.why,
            "for": list(c.detail),
        }
        for c in columns
    ]


def left_out(columns: Iterable[Column]) -> list[dict[str, str]]:
    """Name the columns that are never taken over, with the reason key."""
    return [{"column": c.heading, "reason": c.why} for c in columns if c.why == "personal_data"]


def letter(index: int) -> str:
    """Give the letters of a column as a spreadsheet shows them."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


def _told(headings: Sequence[str], vocabulary: Vocabulary, options: ReadOptions) -> Iterable[tuple[int, Column]]:
    fields = vocabulary.fields
    for field, wanted in options.mapping:
        if field and field not in fields:
            raise Refused("no_such_field", field=field, fields=", ".join(sorted(fields)))
        index = _index_of(wanted, headings)
        if index is None:
            raise Refused("no_such_column", column=wanted, columns=", ".join(filter(None, headings)))
        yield index, Column(index, headings[index], field, "told")


def _index_of(wanted: str, headings: Sequence[str]) -> int | None:
    folded = [fold(heading) for heading in headings]
    if fold(wanted) in folded:
        return folded.index(fold(wanted))
    if wanted.isdecimal() and 1 <= int(wanted) <= len(headings):
        return int(wanted) - 1
    return next((index for index in range(len(headings)) if letter(index) == wanted.upper()), None)


def _by_name(headings: Sequence[str], vocabulary: Vocabulary, columns: dict[int, Column], taken: set[str]) -> None:
    """Give each field to the column with its best name: names stand in order of rank."""
    rank = {word: place for place, word in enumerate(vocabulary.names)}
    known = [(rank[fold(h)], index) for index, h in enumerate(headings) if fold(h) in rank and index not in columns]
    for _place, index in sorted(known):
        field = vocabulary.names[fold(headings[index])]
        free = field in MANY or field not in taken
        columns[index] = Column(index, headings[index], field if free else "", "name" if free else "double")
        taken.add(field)


def _by_part(index: int, heading: str, vocabulary: Vocabulary, taken: set[str]) -> Column:
    folded = fold(heading)
    if vocabulary.personal(folded):
        return Column(index, heading, "", "personal_data")
    if vocabulary.channels:
        channels = _channels(folded)
        if folded in CHANNEL_WORDS and folded not in NOT_A_HEADING:
            return Column(index, heading, "channel", "channel", (heading,))
        if channels and TEXT_WORDS.intersection(folded.split()):
            return Column(index, heading, "own_text", "channel", channels)
    field = loose_field(folded, vocabulary.names)
    if field in LOOSE_FIELDS and field not in taken:
        return Column(index, heading, field, "part")
    return Column(index, heading, "", "unknown")


def _channels(folded: str) -> tuple[str, ...]:
    return tuple(word for word in folded.split() if word in CHANNEL_WORDS and word not in NOT_A_HEADING)
