"""Listening exports as tables: Coosto, Meltwater, Brandwatch, Talkwalker, Determ, any list with known headings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from newsroom.errors import Unreadable
from newsroom.formats.reading.body import Body
from newsroom.formats.reading.columns import assign, described, left_out
from newsroom.formats.reading.header import Header, find_header, first_wide
from newsroom.formats.reading.names import SOURCE_NAMES
from newsroom.formats.reading.options import DEFAULTS, ReadOptions
from newsroom.formats.reading.signal_rows import VOCABULARY, SignalRows
from newsroom.formats.reading.source import open_tables
from newsroom.formats.reading.spelling import order_of
from newsroom.formats.reading.text import name_of
from newsroom.model.drafts import Finding, Imported, SignalDraft

if TYPE_CHECKING:
    from newsroom.formats.reading.table import Table

LEAST_TO_CLAIM = 4


def read(source: Path | bytes, options: ReadOptions = DEFAULTS) -> Imported[SignalDraft]:
    """Read every row as a signal, or tell in a finding why not; columns about persons are left out and named.

    Raises Unreadable `no_signals_found` (name) when no row names a date and a text, and as `source.open_tables` does.
    """
    tables = open_tables(source, options)
    found = [(table, header) for table in tables if (header := _header(table, options))]
    if not found:
        raise Unreadable("no_signals_found", name=name_of(source))
    table, header = max(found, key=_points)
    columns = assign(header.headings, VOCABULARY, options)
    fields = {column.field for column in columns}
    if "heard_at" not in fields:
        raise Unreadable("no_signals_found", name=name_of(source))
    body = Body(header, columns)
    records = list(body.records(table.rows))
    order = order_of((record.cells.get("heard_at") for record in records), options.day_first)
    claimed = known_source(header)
    rows = SignalRows({c.field: c.heading for c in columns if c.field}, order, options.zone, claimed.capitalize())
    drafts = tuple(draft for record in records if (draft := rows.read(record)))
    findings = [*table.findings, *rows.findings]
    if order.doubtful:
        findings.append(
            Finding("date_order_assumed", None, rows.headings["heard_at"], {"count": order.doubtful}, "warning")
        )
    understood = {
        **table.understood,
        "header_row": header.number,
        "source": claimed,
        "columns": described(columns),
        "left_out": left_out(columns),
        "repeated": rows.repeated,
        "date_order": {
            "day_first": order.day_first,
            "evidence": order.evidence,
            "seen": order.seen,
            "doubtful": order.doubtful,
        },
    }
    return Imported(drafts, tuple(findings), understood)


def _header(table: Table, options: ReadOptions) -> Header | None:
    found = find_header(table.rows, VOCABULARY.names, options.mapping)
    return found or (first_wide(table.rows) if options.mapping else None)


def known_source(header: Header) -> str:
    """Name the listening tool whose headings these are: the one with most matches, from four; nothing for another."""
    said = set(header.folded)
    matches = {source: len(said & names) for source, names in SOURCE_NAMES.items()}
    best = max(matches, key=lambda source: matches[source])
    return best if matches[best] >= LEAST_TO_CLAIM else ""


def _points(found: tuple[Table, Header]) -> int:
    return found[1].points
