"""Content calendars as people keep them: CSV and workbooks, header anywhere, names in three languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from newsroom.errors import Unreadable
from newsroom.formats.reading.body import Body, Record, when, year_in
from newsroom.formats.reading.columns import Column, Vocabulary, assign, described, left_out
from newsroom.formats.reading.grid import read_grid
from newsroom.formats.reading.header import Header, find_header, first_wide
from newsroom.formats.reading.headless import guess_columns
from newsroom.formats.reading.names import POST_NAMES
from newsroom.formats.reading.options import DEFAULTS, ReadOptions
from newsroom.formats.reading.per_channel import split_per_channel
from newsroom.formats.reading.post_rows import PostRows
from newsroom.formats.reading.source import open_tables
from newsroom.formats.reading.spelling import DateOrder, order_of, read_date
from newsroom.formats.reading.table import Cell, Row, Table, cell_text
from newsroom.formats.reading.text import name_of
from newsroom.model.drafts import Finding, Imported, PostDraft
from newsroom.model.fold import words_table

PRIVATE = words_table(
    {"personal_data": "e-mail, email, e-mailadres, author_email, mail, telefoon, telefoonnummer, phone, bsn, mobiel"}
)
VOCABULARY = Vocabulary(POST_NAMES, PRIVATE.__contains__, channels=True)


@dataclass(slots=True)
class _Sheet:
    """One table with the header and columns found in it."""

    table: Table
    header: Header
    columns: tuple[Column, ...]
    drafts: list[PostDraft] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    understood: dict[str, object] = field(default_factory=dict)


def read(source: Path | bytes, options: ReadOptions = DEFAULTS) -> Imported[PostDraft]:
    """Read every row of a calendar as a draft, or tell in a finding why not.

    Of a workbook those sheets are read whose header is that of the best one; the others are told.
    Raises Unreadable `no_posts_found` (name) when nothing looks like a calendar, and as `source.open_tables` does.
    """
    tables = open_tables(source, options)
    sheets = _sheets(tables, options)
    if not sheets:
        return _grids(tables, name_of(source))
    for sheet in sheets:
        _read_sheet(sheet, options, name_of(source))
    read_tables = {sheet.table.name for sheet in sheets}
    findings = [_in_sheet(finding, sheet) if sheets[1:] else finding for sheet in sheets for finding in sheet.findings]
    findings += [
        Finding("sheet_left", data={"sheet": table.name.strip(), "rows": len(table.rows)}, severity="warning")
        for table in tables
        if table.name not in read_tables
    ]
    understood = {**sheets[0].understood, "sheets": [sheet.understood for sheet in sheets]}
    return Imported(tuple(draft for sheet in sheets for draft in sheet.drafts), tuple(findings), understood)


def _in_sheet(finding: Finding, sheet: _Sheet) -> Finding:
    return replace(finding, data={**finding.data, "sheet": sheet.table.name.strip()})


def _sheets(tables: Sequence[Table], options: ReadOptions) -> list[_Sheet]:
    """Choose the tables to read; one without any header is recognised by what its columns hold."""
    found = [
        _sheet(table, header, options)
        for table in tables
        if (header := find_header(table.rows, POST_NAMES, options.mapping))
    ]
    if found:
        best = max(found, key=_points)
        return [sheet for sheet in found if _fields(sheet) == _fields(best)]
    for table in tables:
        columns = guess_columns(table.rows)
        if columns:
            width = max(len(row.cells) for row in table.rows)
            return [_Sheet(table, Header(-1, 0, ("",) * width, 0), _told_too(columns, width, options))]
    if options.mapping and (header := first_wide(tables[0].rows)):
        return [_sheet(tables[0], header, options)]
    return []


def _sheet(table: Table, header: Header, options: ReadOptions) -> _Sheet:
    columns = assign(header.headings, VOCABULARY, options)
    return _Sheet(table, header, _dated(columns, table.rows[header.at + 1 :]))


def _points(sheet: _Sheet) -> int:
    return sheet.header.points


def _fields(sheet: _Sheet) -> frozenset[str]:
    return frozenset(column.field for column in sheet.columns if column.field)


def _told_too(columns: tuple[Column, ...], width: int, options: ReadOptions) -> tuple[Column, ...]:
    """Let the user's own mapping, by letter or number, go before what was recognised."""
    told = {column.index: column for column in assign(("",) * width, VOCABULARY, options) if column.why == "told"}
    fields = {column.field for column in told.values()}
    kept = {c.index: c for c in columns if c.index not in told and (not c.field or c.field not in fields)}
    return tuple(each for _index, each in sorted({**kept, **told}.items()))


def _dated(columns: tuple[Column, ...], rows: Sequence[Row]) -> tuple[Column, ...]:
    """Take a time column that holds whole dates for the date, when no other column is."""
    if any(column.field == "planned_on" for column in columns):
        return columns
    return tuple(
        replace(column, field="planned_on")
        if column.field in {"planned_at", "weekday"} and _holds_dates(rows, column.index)
        else column
        for column in columns
    )


def _holds_dates(rows: Sequence[Row], index: int) -> bool:
    cells = [row.cells[index] for row in rows if index < len(row.cells) and cell_text(row.cells[index])]
    return bool(cells) and sum(1 for cell in cells if read_date(cell).day) * 2 > len(cells)


def _read_sheet(sheet: _Sheet, options: ReadOptions, file: str) -> None:
    above = sheet.table.rows[: max(sheet.header.at, 0)]
    year, month = _context(sheet.table.name, above, file)
    body = Body(sheet.header, sheet.columns, options.year or year, month)
    records = list(body.records(sheet.table.rows))
    order = order_of(_dates(records), options.day_first)
    headings = {column.field: column.heading for column in sheet.columns if column.field}
    rows = PostRows(headings, order, options.zone, options.year or year)
    sheet.drafts = [draft for record in records for draft in rows.read(record)]
    sheet.findings = [*sheet.table.findings, *rows.findings, *_about_columns(sheet), *_about_dates(order, headings)]
    entries = read_grid(above, sheet.table.name)
    sheet.findings += [
        Finding(
            "grid_entry",
            entry.row,
            severity="warning",
            data={"day": entry.day.isoformat(), "text": _entry_text(entry.title, entry.channel)},
        )
        for entry in entries
        if not entry.in_list(sheet.drafts)
    ]
    sheet.understood = _understood(sheet, order, body, above)


def _entry_text(title: str, channel: str) -> str:
    return f"{title} ({channel})" if channel else title


def _context(name: str, above: Sequence[Row], file: str) -> tuple[int | None, int | None]:
    """Find the month that the sheet's name or a title row is, and the year that these or else the file's name hold."""
    said = [name, *(cell for row in above for cell in row.cells if isinstance(cell, str))]
    months = {month for text in said if (month := when(text)[1])}
    return year_in(*said) or year_in(file), months.pop() if len(months) == 1 else None


def _dates(records: Sequence[Record]) -> list[Cell]:
    cells: list[Cell] = []
    for record in records:
        cell = record.cells.get("planned_on")
        parts = split_per_channel(cell_text(cell)) if isinstance(cell, str) else ()
        cells += [value for _channel, value in parts] or [cell]
    return cells


def _about_columns(sheet: _Sheet) -> list[Finding]:
    """Tell which filled columns were not taken over, and which were only guessed."""
    rows = sheet.table.rows[sheet.header.at + 1 :]
    unknown = [c.heading for c in sheet.columns if c.why in {"unknown", "double"} and _filled(rows, c.index)]
    guessed = [c.heading for c in sheet.columns if c.why == "part"]
    unnamed = [
        c
        for c in range(len(sheet.header.headings))
        if sheet.header.at >= 0 and not sheet.header.headings[c] and _filled(rows, c)
    ]
    findings = []
    if unknown:
        findings.append(
            Finding("columns_left", severity="warning", data={"columns": ", ".join(unknown), "count": len(unknown)})
        )
    if unnamed:
        findings.append(
            Finding("columns_unnamed", sheet.header.number, severity="warning", data={"count": len(unnamed)})
        )
    if guessed:
        findings.append(
            Finding("columns_guessed", sheet.header.number, severity="warning", data={"columns": ", ".join(guessed)})
        )
    return findings


def _filled(rows: Sequence[Row], index: int) -> bool:
    return any(index < len(row.cells) and cell_text(row.cells[index]) for row in rows)


def _about_dates(order: DateOrder, headings: dict[str, str]) -> list[Finding]:
    if not order.doubtful:
        return []
    return [Finding("date_order_assumed", None, headings.get("planned_on", ""), {"count": order.doubtful}, "warning")]


def _understood(sheet: _Sheet, order: DateOrder, body: Body, above: Sequence[Row]) -> dict[str, object]:
    return {
        **sheet.table.understood,
        "header_row": sheet.header.number,
        "columns": described(sheet.columns),
        "left_out": left_out(sheet.columns),
        "date_order": {
            "day_first": order.day_first,
            "evidence": order.evidence,
            "seen": order.seen,
            "doubtful": order.doubtful,
        },
        "rows_above": [row.number for row in above if not row.empty],
        "repeated_headers": body.repeated,
        "context_rows": body.context,
    }


def _grids(tables: Sequence[Table], name: str) -> Imported[PostDraft]:
    """Read calendars that are only a month grid."""
    entries = [entry for table in tables for entry in read_grid(table.rows, table.name)]
    if not entries:
        raise Unreadable("no_posts_found", name=name)
    findings = [finding for table in tables for finding in table.findings]
    understood = {**tables[0].understood, "grid": True, "columns": [], "left_out": []}
    return Imported(tuple(entry.draft() for entry in entries), tuple(findings), understood)
