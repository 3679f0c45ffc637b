"""Listening exports as tables: Coosto, Meltwater, Brandwatch, Talkwalker, Determ, any list with known headings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from newsroom.errors import Unreadable
from newsroom.formats.reading.body import Body
from newsroom.formats.reading.columns import assign, described, left_out
from newsroom.formats.reading.header import Header, find_header, first_wide
from newsroom.formats.reading.listening import SHOWN, claimed_by
from newsroom.formats.reading.options import DEFAULTS, ReadOptions
from newsroom.formats.reading.signal_rows import NAMES, SignalRows, vocabulary_of
from newsroom.formats.reading.source import open_tables
from newsroom.formats.reading.spelling import order_of
from newsroom.formats.reading.text import name_of
from newsroom.model.drafts import Finding, Imported, SignalDraft

if TYPE_CHECKING:
    from newsroom.formats.reading.columns import Column
    from newsroom.formats.reading.spelling import DateOrder
    from newsroom.formats.reading.table import Table

OWN_FIGURES = "x_analytics"


def read(source: Path | bytes, options: ReadOptions = DEFAULTS) -> Imported[SignalDraft]:
    """Read every row as a signal, or tell in a finding why not; columns about persons are left out and named.

    Raises Unreadable `no_signals_found` (name) when no row names a date and a text, and as `source.open_tables` does.
    When somebody can still be asked, unknown columns are told (`columns_to_tell`) instead.
    """
    table, header = _found(open_tables(source, options), options, name_of(source))
    claimed = claimed_by(frozenset(header.folded))
    columns = assign(header.headings, vocabulary_of(claimed), options)
    if "heard_at" not in {column.field for column in columns}:
        if not options.asking:
            raise Unreadable("no_signals_found", name=name_of(source))
        understood = {**table.understood, **_understood(header, columns)}
        return Imported((), (*table.findings, Finding("columns_to_tell", severity="warning")), understood)
    body = Body(header, columns)
    records = list(body.records(table.rows))
    order = order_of((record.cells.get("heard_at") for record in records), options.day_first)
    shown = SHOWN.get(claimed, "")
    rows = SignalRows({c.field: c.heading for c in columns if c.field}, order, options.zone, shown)
    drafts = tuple(draft for record in records if (draft := rows.read(record)))
    findings = [*table.findings, *rows.findings, *_doubts(claimed, order, rows)]
    understood = {
        **table.understood,
        **_understood(header, columns),
        "source": claimed,
        "repeated": rows.repeated,
        "date_order": {
            "day_first": order.day_first,
            "evidence": order.evidence,
            "seen": order.seen,
            "doubtful": order.doubtful,
        },
    }
    return Imported(drafts, tuple(findings), understood)


def _found(tables: Sequence[Table], options: ReadOptions, name: str) -> tuple[Table, Header]:
    found = [(table, header) for table in tables if (header := _header(table, options))]
    if not found:
        raise Unreadable("no_signals_found", name=name)
    return max(found, key=_points)


def _understood(header: Header, columns: Sequence[Column]) -> dict[str, object]:
    return {
        "header_row": header.number,
        "headings": list(header.headings),
        "columns": described(columns),
        "left_out": left_out(columns),
    }


def _doubts(claimed: str, order: DateOrder, rows: SignalRows) -> Iterator[Finding]:
    if claimed == OWN_FIGURES:
        yield Finding("own_figures", severity="warning")
    if order.doubtful:
        data = {"count": order.doubtful}
        yield Finding("date_order_assumed", None, rows.headings["heard_at"], data, "warning")


def _header(table: Table, options: ReadOptions) -> Header | None:
    found = find_header(table.rows, NAMES, options.mapping)
    return found or (first_wide(table.rows) if options.mapping or options.asking else None)


def _points(found: tuple[Table, Header]) -> int:
    return found[1].points
