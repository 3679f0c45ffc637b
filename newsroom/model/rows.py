"""Model objects as rows of plain values and back: the one place that knows how a field is stored."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date, time
from typing import TypeVar, get_type_hints

Scalar = str | int | float | None
Row = dict[str, Scalar]
Thing = TypeVar("Thing")

_TABLES: dict[type, str] = {}


def table(name: str) -> Callable[[type[Thing]], type[Thing]]:
    """Mark a dataclass as the objects of this table; its fields are the columns."""

    def mark(cls: type[Thing]) -> type[Thing]:
        _TABLES[cls] = name
        return cls

    return mark


def table_of(thing: object) -> str:
    """Name the table of a model object."""
    return table_named_by(type(thing))


def table_named_by(cls: type) -> str:
    """Name the table of a class."""
    return _TABLES[cls]


def marked() -> dict[str, type]:
    """Give the tables marked so far with their classes; `tables.py` gives all."""
    return {name: cls for cls, name in _TABLES.items()}


def columns(cls: type) -> tuple[str, ...]:
    """Name the stored columns of a class, in order, the version last."""
    return tuple(name for name, _write, _read in _codec(cls))


def to_row(thing: object) -> Row:
    """Give the object as plain values, without its version: only the store counts versions."""
    return {name: write(getattr(thing, name)) for name, write, _read in _codec(type(thing)) if name != "version"}


def differences(old: object, new: object) -> tuple[Row, Row]:
    """Give the columns in which two objects of one class differ, as plain values: how they were, how they are.

    Only what differs is written out: of a thousand posts that move, two columns of some forty.
    """
    before: dict[str, Scalar] = {}
    after: dict[str, Scalar] = {}
    for name, write, _read in _codec(type(old)):
        was, now = getattr(old, name), getattr(new, name)
        if was is not now and was != now and name != "version" and write(was) != write(now):
            before[name], after[name] = write(was), write(now)
    return before, after


def from_row(cls: type[Thing], values: Mapping[str, Scalar]) -> Thing:
    """Make the object from a row of plain values."""
    return cls(**{name: read(values[name]) for name, _write, read in _codec(cls)})


def from_values(cls: type[Thing], values: tuple[Scalar, ...]) -> Thing:
    """Make the object from values in the order of `columns`."""
    return cls(**{name: read(value) for (name, _write, read), value in zip(_codec(cls), values, strict=True)})


_Writer = Callable[[object], Scalar]
_Reader = Callable[[Scalar], object]


_CODECS: dict[type, tuple[tuple[str, _Writer, _Reader], ...]] = {}


def _codec(cls: type) -> tuple[tuple[str, _Writer, _Reader], ...]:
    found = _CODECS.get(cls)
    if found is None:
        found = _CODECS[cls] = _make_codec(cls)
    return found


def _make_codec(cls: type) -> tuple[tuple[str, _Writer, _Reader], ...]:
    hints = get_type_hints(cls)
    return tuple((f.name, *_coding(hints[f.name])) for f in fields(cls))


def _coding(hint: object) -> tuple[_Writer, _Reader]:
    return _CODINGS.get(str(hint) if not isinstance(hint, type) else hint.__name__, (_same, _same))  # type: ignore[return-value]


def _same(value: Scalar) -> Scalar:
    return value


def _iso(value: date | time | None) -> str | None:
    if value is None:
        return None
    return value.isoformat("minutes") if isinstance(value, time) else value.isoformat()


def _day(value: Scalar) -> date | None:
    return date.fromisoformat(str(value)) if value is not None else None


def _clock(value: Scalar) -> time | None:
    return time.fromisoformat(str(value)) if value is not None else None


def _flag(value: object) -> int:
    return int(bool(value))


def _is_set(value: Scalar) -> bool:
    return bool(value)


_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _list(value: object) -> str:
    return _json(value) if value else "[]"


def _strings(value: Scalar) -> tuple[str, ...]:
    return tuple(json.loads(str(value))) if value and value != "[]" else ()


_CODINGS: dict[str, tuple[object, object]] = {
    "bool": (_flag, _is_set),
    "date": (_iso, _day),
    "time": (_iso, _clock),
    "datetime.date | None": (_iso, _day),
    "datetime.time | None": (_iso, _clock),
    "tuple[str, ...]": (_list, _strings),
}
