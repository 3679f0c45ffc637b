"""A preset: the dialect of one scheduler as a TOML text, read strictly: a typing mistake is told, never guessed at."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from functools import cache

import resources
from newsroom.errors import Refused
from newsroom.formats.schedulers.values import FIELDS, NUMBERED, PLACES
from newsroom.rules.export_findings import Demands

FOLDER = "presets"
FIRST = "generic"
CHOICES = {
    "quoting": ("all", "needed"),
    "newline": ("real", "backslash_n"),
    "line_end": ("crlf", "lf"),
    "language": ("nl", "en"),
    "confidence": ("confirmed", "partly", "unconfirmed"),
}
PATTERN = re.compile(r"(?:YYYY|MM|DD|HH|mm|ss|[-/.: T])+")
LARGEST_NUMBER = 1_000_000


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, what stands in it (a field of `values.FIELDS` or `=text`), and what parts a list."""

    heading: str
    value: str
    separator: str = ", "


@dataclass(frozen=True, slots=True)
class Preset:
    """How one scheduler wants its file. Times in minutes, patterns of YYYY MM DD HH mm ss, `row_cap` rows a file or 0.

    `merge` puts the channels of a post in one row when all else is equal; `split_by_channel` gives each channel a file.
    `confidence` says how sure the dialect is: confirmed, partly or unconfirmed, as found in `source` on `checked`.
    """

    id: str
    name: str
    columns: tuple[Column, ...]
    header: bool = True
    merge: bool = False
    split_by_channel: bool = False
    quoting: str = "all"
    newline: str = "real"
    delimiter: str = ","
    line_end: str = "crlf"
    bom: bool = False
    date_pattern: str = "YYYY-MM-DD"
    time_pattern: str = "HH:mm"
    moment_pattern: str = "YYYY-MM-DD HH:mm"
    yes: str = "TRUE"
    no: str = "FALSE"
    language: str = "nl"
    row_cap: int = 0
    strict: bool = True
    lead_minutes: int = 0
    minute_step: int = 1
    gap_minutes: int = 0
    text_limit: int = 0
    platforms: tuple[str, ...] = ()
    confidence: str = "unconfirmed"
    checked: date | None = None
    source: str = ""

    @property
    def demands(self) -> Demands:
        """What this scheduler asks of the posts, for the check."""
        return Demands(
            strict=self.strict,
            lead_minutes=self.lead_minutes,
            minute_step=self.minute_step,
            gap_minutes=self.gap_minutes,
            text_limit=self.text_limit or None,
            platforms=frozenset(self.platforms),
            carries=frozenset(place for column in self.columns for place in PLACES.get(column.value.split(":")[0], ())),
        )


@cache
def presets() -> tuple[Preset, ...]:
    """Give the presets that come with the program: all fields first, then the tools by name."""
    names = [
        entry.name.removesuffix(".toml") for entry in resources.entry(FOLDER).iterdir() if entry.name.endswith(".toml")
    ]
    return tuple(load(template(name), name) for name in sorted(names, key=_order))


def preset_named(name: str) -> Preset:
    """Give the preset with this id; raises Refused `unknown_preset` (name, known)."""
    found = next((preset for preset in presets() if preset.id == name.lower()), None)
    if found is None:
        raise Refused("unknown_preset", name=name, known=", ".join(preset.id for preset in presets()))
    return found


def template(name: str) -> str:
    """Give the text of a preset that comes with the program, to start a preset of one's own from."""
    return resources.read_text(f"{FOLDER}/{name}.toml")


def load(text: str, preset_id: str = "") -> Preset:
    """Read a preset.

    Raises Refused: `preset_unreadable` (reason), `preset_unknown_key` (key), `preset_missing` (key) or `preset_value`
    (key, value).
    """
    try:
        values: dict[str, object] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Refused("preset_unreadable", reason=str(error)) from error
    unknown = sorted(values.keys() - _kinds().keys())
    if unknown:
        raise Refused("preset_unknown_key", key=unknown[0])
    for key in ("name", "columns"):
        if not values.get(key):
            raise Refused("preset_missing", key=key)
    read = {key: _value(key, value) for key, value in values.items()}
    return Preset(id=preset_id, **read)  # type: ignore[arg-type]


@cache
def _kinds() -> Mapping[str, str]:
    return {field.name: str(field.type) for field in fields(Preset) if field.name != "id"}


def _value(key: str, value: object) -> object:
    """Check one value by the type of its field and what may stand there."""
    kind = _kinds()[key]
    if key == "columns":
        return _columns(value)
    if key == "platforms":
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise Refused("preset_value", key=key, value=value)
        return tuple(each.lower() for each in value)
    if type(value).__name__ != kind.split(" ")[0] or not _allowed(key, value):
        raise Refused("preset_value", key=key, value=value)
    return value


def _allowed(key: str, value: object) -> bool:
    if key in CHOICES:
        return value in CHOICES[key]
    if isinstance(value, bool):
        return True
    if isinstance(value, int):
        return (key == "minute_step") <= value <= LARGEST_NUMBER
    if key == "delimiter":
        return isinstance(value, str) and len(value) == 1 and value not in '"\r\n'
    return not key.endswith("_pattern") or PATTERN.fullmatch(str(value)) is not None


def _columns(value: object) -> tuple[Column, ...]:
    if not isinstance(value, list):
        raise Refused("preset_value", key="columns", value=value)
    return tuple(_column(each) for each in value)


def _column(value: object) -> Column:
    if not isinstance(value, list) or len(value) not in {2, 3} or not all(isinstance(part, str) for part in value):
        raise Refused("preset_value", key="columns", value=value)
    name, _, detail = value[1].partition(":")
    numbered = name in NUMBERED and bool(detail) and (name == "channel" or detail.isdecimal())
    if not (value[1] == "" or value[1].startswith("=") or numbered or value[1] in FIELDS):
        raise Refused("preset_value", key="columns", value=value[1])
    return Column(*value)


def _order(name: str) -> tuple[bool, str]:
    return (name != FIRST, name)
