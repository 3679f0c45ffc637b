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
        said = [(index, fold(cell_text(cell))) for index, cell in enumerate(row.cells) if cell_text(cell)]
        own = self.folded
        return len(said) >= LEAST_KNOWN and all(index < len(own) and own[index] == word for index, word in said)


def find_header(rows: Sequence[Row], names: Mapping[str, str], least: int = LEAST_KNOWN) -> Header | None:
    """Find the row with most known names; the first of equals, None when no row knows enough different fields."""
    best: Header | None = None
    for at, row in enumerate(rows[:ROWS_TO_SEARCH]):
        fields, points = _known(row, names)
        if fields >= least and (best is None or points > best.points):
            headings = tuple(" ".join(cell_text(cell).split()) for cell in row.cells)
            best = Header(at, row.number, headings, points)
    return best


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
