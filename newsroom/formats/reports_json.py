"""Reports and other signals as a JSON list of objects, such as the reports that municipalities publish."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from newsroom.errors import Unreadable
from newsroom.formats.reading.body import Record
from newsroom.formats.reading.columns import Column, assign, described, left_out
from newsroom.formats.reading.html_text import plain_text
from newsroom.formats.reading.options import DEFAULTS, ReadOptions
from newsroom.formats.reading.signal_rows import VOCABULARY, SignalRows
from newsroom.formats.reading.spelling import order_of
from newsroom.formats.reading.table import MOST_ROWS, Cell
from newsroom.formats.reading.text import decode, load, name_of
from newsroom.model.drafts import Finding, Imported, SignalDraft
from newsroom.model.fold import fold
from newsroom.model.keys import SignalKind

REPORT_FIELDS = frozenset({"category", "subcategory"})
LISTS = ("signals", "signalen", "meldingen", "results", "items", "data", "features", "records")
ROWS_FOR_NAMES = 100


def read(source: Path | bytes, options: ReadOptions = DEFAULTS) -> Imported[SignalDraft]:
    """Read a list of objects as signals; a row is the place of the object in the list, from 1.

    Raises Unreadable: `json_broken` (name, line), `json_no_list` (name), `no_signals_found` (name), `too_many_rows`.
    """
    name = name_of(source)
    decoded = decode(load(source), name)
    objects = _objects(decoded.text, name)
    names = _names(objects)
    columns = tuple(
        column for column in assign(names, VOCABULARY, options) if not fold(column.heading).endswith("slug")
    )
    headings = {column.field: column.heading for column in columns if column.field}
    if "heard_at" not in headings:
        raise Unreadable("no_signals_found", name=name)
    reports = {fold(each) for each in names} >= REPORT_FIELDS
    findings: list[Finding] = []
    records = list(_records(objects, columns, findings))
    order = order_of((record.cells.get("heard_at") for record in records), options.day_first)
    rows = SignalRows(headings, order, options.zone, kind=SignalKind.REPORT if reports else "")
    drafts = tuple(draft for record in records if (draft := rows.read(record)))
    understood = {
        "encoding": decoded.encoding,
        "headings": list(names),
        "columns": described(columns),
        "left_out": left_out(columns),
        "repeated": rows.repeated,
    }
    return Imported(drafts, (*findings, *rows.findings), understood)


def keys_of(source: Path | bytes) -> list[str]:
    """Give the keys of the first objects. Raises Unreadable as `read` does."""
    return list(_names(_objects(decode(load(source), name_of(source)).text, name_of(source))))


def rows_of(source: Path | bytes) -> list[dict[str, Cell]]:
    """Give the objects of the list as plain values by key, for the preview; what is no object has no values.

    Raises Unreadable as `read` does.
    """
    found = _objects(decode(load(source), name_of(source)).text, name_of(source))
    return [{str(key): _cell(each[key]) for key in each} if isinstance(each, Mapping) else {} for each in found]


def _names(objects: Sequence[object]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for each in objects[:ROWS_FOR_NAMES] if isinstance(each, Mapping) for key in each))


def _objects(text: str, name: str) -> Sequence[object]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unreadable("json_broken", name=name, line=getattr(error, "lineno", 1)) from None
    if isinstance(found, Mapping):
        found = next((found[key] for key in LISTS if isinstance(found.get(key), list)), None)
    if not isinstance(found, list) or not found:
        raise Unreadable("json_no_list", name=name)
    if len(found) > MOST_ROWS:
        raise Unreadable("too_many_rows", name=name, limit=MOST_ROWS)
    return found


def _records(objects: Sequence[object], columns: Sequence[Column], findings: list[Finding]) -> Iterator[Record]:
    for number, each in enumerate(objects, start=1):
        if isinstance(each, Mapping):
            yield Record(number, {c.field: _words(each.get(c.heading), c.field) for c in columns if c.field})
        else:
            findings.append(Finding("not_an_object", number, data={"text": str(each)[:60]}))


def _words(value: object, field: str) -> Cell:
    """Take a value; a text may be HTML, as social networks give it."""
    cell = _cell(value)
    return plain_text(cell) if field == "text" and isinstance(cell, str) else cell


def _cell(value: object) -> Cell:
    """Take plain values; a list of words is joined, anything deeper is not read."""
    if isinstance(value, str | int | float | bool) or value is None:
        return value
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return ", ".join(value)
    return None
