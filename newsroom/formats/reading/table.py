"""Delimited text to rows: the delimiter found, broken quotes outlived, rows numbered as a spreadsheet does."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time
from threading import Lock
from typing import TYPE_CHECKING

from newsroom.errors import Unreadable
from newsroom.model.drafts import Finding

if TYPE_CHECKING:
    from newsroom.formats.reading.text import Decoded

Cell = str | int | float | bool | date | datetime | time | None

MOST_ROWS = 100_000
MOST_COLUMNS = 1_000
MOST_IN_FIELD = 1_000_000
MOST_BROKEN = 100
DELIMITERS = ";,\t|"
ROWS_TO_SNIFF = 100
FORMULA_SIGNS = frozenset("=+-@\t")
TOLD = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)
_field_limit = Lock()


@dataclass(frozen=True, slots=True)
class Row:
    """One row with its number as a spreadsheet program counts, from 1."""

    number: int
    cells: tuple[Cell, ...]

    @property
    def empty(self) -> bool:
        """Tell whether no cell holds anything."""
        return not any(cell_text(cell) for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of one sheet or text file, what could not be read, and how the file was understood."""

    rows: tuple[Row, ...]
    findings: tuple[Finding, ...] = ()
    name: str = ""
    understood: dict[str, object] = field(default_factory=dict)


def cell_text(cell: Cell) -> str:
    """Give a cell as trimmed text; whole numbers without a decimal point."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).replace("\xa0", " ").strip()


def read_table(decoded: Decoded, name: str = "") -> Table:
    """Read delimited text.

    Raises Unreadable `too_many_rows`, `too_many_columns` (name, limit) or `too_many_broken_quotes` (name, row).
    """
    lines = decoded.text.split("\n")
    if lines and not lines[-1]:
        lines.pop()
    told = TOLD.fullmatch(lines[0]) if lines else None
    delimiter = told[1] if told else ""
    if told:
        lines.pop(0)
    delimiter = delimiter or sniff_delimiter(lines)
    rows, findings = _Records(lines, delimiter, name).read()
    if decoded.nuls:
        findings.append(Finding("nul_removed", data={"count": decoded.nuls}, severity="warning"))
    understood: dict[str, object] = {"encoding": decoded.encoding, "delimiter": delimiter}
    return Table(tuple(rows), tuple(findings), understood=understood)


def sniff_delimiter(lines: list[str]) -> str:
    """Find the delimiter: the one that gives most rows the same number of cells, then the most cells."""
    best, best_score = ",", (0.0, 0)
    for delimiter in DELIMITERS:
        widths = Counter(_widths(lines, delimiter))
        many = [(count, width) for width, count in widths.items() if width > 1]
        if many:
            count, width = max(many)
            score = (round(count / widths.total(), 1), width)
            best, best_score = max((best, best_score), (delimiter, score), key=_score)
    return best


def _score(candidate: tuple[str, tuple[float, int]]) -> tuple[float, int]:
    return candidate[1]


def _widths(lines: list[str], delimiter: str) -> Iterator[int]:
    reader = csv.reader((line + "\n" for line in lines[:ROWS_TO_SNIFF]), delimiter=delimiter)
    try:
        yield from (len(record) for record in reader if any(record))
    except csv.Error:
        return


def _unguarded(cell: str) -> str:
    """Take off the one apostrophe with which a spreadsheet export keeps a cell from being a formula."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in FORMULA_SIGNS else cell


@contextmanager
def _longer_fields() -> Iterator[None]:
    """Let the reader take fields up to our own limit, for as long as we read."""
    with _field_limit:
        before = csv.field_size_limit(MOST_IN_FIELD)
        try:
            yield
        finally:
            csv.field_size_limit(before)


class _Records:
    """One pass over the lines; a record with broken quotes costs only its first line, reading goes on below it."""

    def __init__(self, lines: list[str], delimiter: str, name: str) -> None:
        self.lines = lines
        self.delimiter = delimiter
        self.name = name
        self.rows: list[Row] = []
        self.findings: list[Finding] = []
        self.number = 0

    def read(self) -> tuple[list[Row], list[Finding]]:
        at = 0
        with _longer_fields():
            while at < len(self.lines):
                at = self._run(at)
        return self.rows, self.findings

    def _run(self, start: int) -> int:
        """Read records from a line until the end or the first broken one; give the line to go on from."""
        reader = csv.reader(self._from(start), delimiter=self.delimiter, strict=True)
        before = 0
        try:
            for cells in reader:
                self._keep(cells)
                before = reader.line_num
        except csv.Error:
            return self._mend(start + before)
        return len(self.lines)

    def _from(self, start: int) -> Iterator[str]:
        return (self.lines[index] + "\n" for index in range(start, len(self.lines)))

    def _keep(self, cells: list[str]) -> None:
        self.number += 1
        if self.number > MOST_ROWS:
            raise Unreadable("too_many_rows", name=self.name, limit=MOST_ROWS)
        if len(cells) > MOST_COLUMNS:
            raise Unreadable("too_many_columns", name=self.name, limit=MOST_COLUMNS)
        self.rows.append(Row(self.number, tuple(map(_unguarded, cells))))

    def _mend(self, line: int) -> int:
        """Take the broken record's first line leniently if it ends there, else tell of it and leave it out."""
        if len(self.findings) >= MOST_BROKEN:
            raise Unreadable("too_many_broken_quotes", name=self.name, row=self.number + 1)
        text = self.lines[line]
        if len(text) > MOST_IN_FIELD:
            return self._lose(line, "field_too_long", limit=MOST_IN_FIELD)
        if text.count('"') % 2:
            return self._lose(line, "quote_unclosed", text=text[:60])
        self._keep(next(csv.reader([text], delimiter=self.delimiter)))
        self.findings.append(Finding("quote_inside", self.number, severity="warning", data={"text": text[:60]}))
        return line + 1

    def _lose(self, line: int, code: str, **data: object) -> int:
        self.number += 1
        self.findings.append(Finding(code, self.number, data=data))
        return line + 1
