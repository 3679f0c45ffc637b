"""Workbooks to rows: the size of what is packed is checked first, formulas without a value are told."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, cast
from zipfile import BadZipFile, ZipFile

from newsroom.errors import Refused, Unreadable
from newsroom.formats.reading.table import MOST_COLUMNS, MOST_ROWS, Cell, Row, Table, cell_text
from newsroom.model.drafts import Finding

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

MOST_UNPACKED = 200_000_000
MOST_PARTS = 1_000
MOST_RATIO = 200
RATIO_FROM = 20_000_000
LAST_ROW = 1_048_576


def read_sheets(data: bytes, name: str = "", wanted: str = "") -> tuple[Table, ...]:
    """Read every visible sheet of a workbook, or the wanted one.

    Raises Unreadable: `workbook_damaged`, `workbook_swells` (name), `too_many_rows`, `too_many_columns` (name, limit),
    `file_empty`; Refused `no_such_sheet` (sheet, sheets).
    """
    formulas = check_package(data, name)
    values = _open(data, name, values=True)
    names = _names(values, wanted)
    try:
        sheets = {sheet: tuple(_rows(values, sheet, name)) for sheet in names}
        findings = dict(_uncounted(data, name, sheets)) if formulas else {}
    except Unreadable:
        raise
    except Exception as error:
        raise Unreadable("workbook_damaged", name=name) from error
    finally:
        values.close()
    if not any(sheets.values()):
        raise Unreadable("file_empty", name=name)
    return tuple(
        Table(rows, findings.get(sheet, ()), sheet, {"sheet": sheet}) for sheet, rows in sheets.items() if rows
    )


def check_package(data: bytes, name: str = "") -> bool:
    """Refuse a workbook that unpacks to too much; tell whether any sheet holds formulas.

    `zipfile` never gives more of a part than its directory says, so the directory can be trusted as an upper limit.
    """
    try:
        with ZipFile(BytesIO(data)) as package:
            parts = package.infolist()
            unpacked = sum(part.file_size for part in parts)
            swollen = unpacked > RATIO_FROM and unpacked > MOST_RATIO * len(data)
            if unpacked > MOST_UNPACKED or len(parts) > MOST_PARTS or swollen:
                raise Unreadable("workbook_swells", name=name, size=unpacked // 1_000_000)
            sheets = [part for part in parts if part.filename.startswith("xl/worksheets/")]
            return any(b"<f" in package.read(part) for part in sheets)
    except Unreadable:
        raise
    except (BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError) as error:
        raise Unreadable("workbook_damaged", name=name) from error
    except Exception as error:
        raise Unreadable("workbook_damaged", name=name) from error


def _open(data: bytes, name: str, *, values: bool) -> Workbook:
    import openpyxl

    if not openpyxl.DEFUSEDXML:
        raise Unreadable("workbook_unsafe", name=name)
    try:
        return openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=values, keep_links=False)
    except Exception as error:
        raise Unreadable("workbook_damaged", name=name) from error


def _names(book: Workbook, wanted: str) -> list[str]:
    """Name the sheets to read; a wanted sheet is found without regard to case and outer blanks."""
    sheets = [sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"]
    if not wanted:
        return sheets
    every = [sheet.title for sheet in book.worksheets]
    found = [title for title in every if title.strip().casefold() == wanted.strip().casefold()]
    if not found:
        raise Refused("no_such_sheet", sheet=wanted, sheets=", ".join(title.strip() for title in every))
    return found[:1]


def _rows(book: Workbook, title: str, name: str) -> Iterator[Row]:
    """Read the rows that hold something; the declared size of a sheet is never believed."""
    sheet = book[title]
    sheet.reset_dimensions()
    filled = 0
    for number, cells in enumerate(sheet.iter_rows(max_row=LAST_ROW, values_only=True), start=1):
        trimmed = _trimmed(cast("tuple[Cell, ...]", cells)) if cells else ()
        if len(trimmed) > MOST_COLUMNS:
            raise Unreadable("too_many_columns", name=name, limit=MOST_COLUMNS)
        if trimmed:
            filled += 1
            if filled > MOST_ROWS:
                raise Unreadable("too_many_rows", name=name, limit=MOST_ROWS)
            yield Row(number, trimmed)


def _trimmed(cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    cells = tuple(cells)
    last = len(cells)
    while last and not cell_text(cells[last - 1]):
        last -= 1
    return cells[:last]


def _uncounted(data: bytes, name: str, sheets: dict[str, tuple[Row, ...]]) -> Iterator[tuple[str, tuple[Finding, ...]]]:
    """Find the cells whose formula was never counted out, so that they are empty to us; one finding per row."""
    from openpyxl.utils import get_column_letter

    book = _open(data, name, values=False)
    try:
        for title, rows in sheets.items():
            known = {row.number: row.cells for row in rows}
            findings = []
            for row in _rows(book, title, name):
                values = known.get(row.number, ())
                empty = [
                    get_column_letter(index + 1)
                    for index, cell in enumerate(row.cells)
                    if isinstance(cell, str) and cell.startswith("=") and not _has_value(values, index)
                ]
                if empty:
                    findings.append(Finding("formula_no_value", row.number, ", ".join(empty), severity="warning"))
            yield title, tuple(findings)
    finally:
        book.close()


def _has_value(cells: tuple[Cell, ...], index: int) -> bool:
    return index < len(cells) and cells[index] is not None
