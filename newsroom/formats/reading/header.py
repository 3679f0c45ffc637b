"""The header row: found by the names it holds, wherever it stands, and known again when it is repeated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsroom.formats.reading.table import Row, cell_text
from newsroom.model.fold import fold

ROWS_TO_SEARCH = 60
LONGEST_HEADING = 80
LEAST_KNOWN = 2
SURE, DOUBTFUL = 2, 1
SHORTEST_WORD = 4


@dataclass(frozen=True, slots=True)
class Header:
    """The headings of a table, where they stand among its rows, and how many points their names are worth."""

    at: int
    number: int
    headings: tuple[str, ...]
    points: int

    @property
    def folded(self) -> tuple[str, ...]:
        """Give the headings in comparable form."""
        return tuple(map(fold, self.headings))

    def repeated_by(self, row: Row) -> bool:
        """Tell whether a row says the headings again, all of them or the first few."""
        said = 0
        for index, cell in enumerate(row.cells):
            text = cell_text(cell)
            if not text:
                continue
            if index >= len(self.headings) or len(text) > LONGEST_HEADING or fold(text) != fold(self.headings[index]):
                return False
            said += 1
        return said >= LEAST_KNOWN


def find_header(rows: Sequence[Row], names: Mapping[str, str], told: Sequence[tuple[str, str]] = ()) -> Header | None:
    """Find the row with most known names; the first of equals, None when no row knows enough different fields.

    `told` are the (field, column) pairs of the user: their columns count as known names.
    """
    return _best(rows, {**names, **{fold(column): field for field, column in told if fold(column)}})


def first_wide(rows: Sequence[Row]) -> Header | None:
    """Take the first row of several cells for the header: where the user names columns by their letters."""
    for at, row in enumerate(rows):
        if sum(1 for cell in row.cells if cell_text(cell)) >= LEAST_KNOWN:
            return Header(at, row.number, _headings(row), 0)
    return None


def _best(rows: Sequence[Row], names: Mapping[str, str]) -> Header | None:
    best: Header | None = None
    for at, row in enumerate(rows[:ROWS_TO_SEARCH]):
        fields, points = _known(row, names)
        if fields >= LEAST_KNOWN and (best is None or points > best.points):
            best = Header(at, row.number, _headings(row), points)
    return best


def _headings(row: Row) -> tuple[str, ...]:
    return tuple(" ".join(cell_text(cell).split()) for cell in row.cells)


def loose_field(heading: str, names: Mapping[str, str]) -> str:
    """Give the field of the longest known word with which a heading begins or ends, or nothing."""
    found = [
        word
        for word in names
        if len(word) >= SHORTEST_WORD and (heading.startswith(f"{word} ") or heading.endswith(f" {word}"))
    ]
    return names[max(found, key=len)] if found else ""


def _known(row: Row, names: Mapping[str, str]) -> tuple[int, int]:
    """Count the different fields that a row names, and its points."""
    points: dict[str, int] = {}
    for cell in row.cells:
        if not isinstance(cell, str) or len(cell) > LONGEST_HEADING:
            continue
        heading = fold(cell)
        if heading in names:
            points[names[heading]] = SURE
        elif field := loose_field(heading, names) if len(heading.split()) <= LONGEST_HEADING // 16 else "":
            points.setdefault(field, DOUBTFUL)
    sure = sum(1 for each in points.values() if each == SURE)
    return (len(points) if sure else 0), sum(points.values())
