"""The rows below a header as records by field; repeated headers and lines that only name a week are context."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsroom.formats.reading.calendar_words import MONTH_WORDS
from newsroom.formats.reading.table import Cell, Row, cell_text
from newsroom.model.fold import fold

if TYPE_CHECKING:
    from newsroom.formats.reading.columns import Column
    from newsroom.formats.reading.header import Header

EMPTY_ROWS_THAT_END_A_WEEK = 2
_WEEK = re.compile(r"(?:week|wk|weeknr|semaine|sem)\.? ?\d{1,2}(?: ?[-/] ?\d{1,2})?|\d{1,2}", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Record:
    """One row by field; `notes` and `own` hold the columns of which there may be many, with what heads them."""

    number: int
    cells: dict[str, Cell]
    notes: tuple[tuple[str, str], ...] = ()
    own: tuple[tuple[Column, str], ...] = ()
    week: str = ""
    year: int | None = None
    month: int | None = None
    spill: str = ""

    def text(self, name: str) -> str:
        """Give a field as trimmed text."""
        return cell_text(self.cells.get(name))


@dataclass(slots=True)
class Body:
    """A walk over the rows below a header; afterwards it knows which rows were header or context."""

    header: Header
    columns: Sequence[Column]
    year: int | None = None
    month: int | None = None
    repeated: list[int] = field(default_factory=list)
    context: list[int] = field(default_factory=list)
    _week: str = field(default="", init=False)
    _last: int = field(default=0, init=False)

    def records(self, rows: Sequence[Row]) -> Iterator[Record]:
        """Give every row that may hold something to take over."""
        for row in rows[self.header.at + 1 :]:
            if row.empty:
                continue
            if row.number - self._last > EMPTY_ROWS_THAT_END_A_WEEK:
                self._week = ""
            self._last = row.number
            if self.header.repeated_by(row):
                self.repeated.append(row.number)
            elif self._is_context(row):
                self.context.append(row.number)
            else:
                yield self._record(row)

    def _is_context(self, row: Row) -> bool:
        """Take in a row whose only words name a week, a month or a year."""
        said = [cell_text(cell) for cell in row.cells if cell_text(cell)]
        if len(said) != 1:
            return False
        if _WEEK.fullmatch(said[0]) and self._at("week", row) == said[0]:
            self._week = said[0]
            return True
        year, month = when(said[0])
        if year or month:
            self.year, self.month = year or self.year, month or self.month
        return bool(year or month)

    def _at(self, name: str, row: Row) -> str:
        return next(
            (cell_text(row.cells[c.index]) for c in self.columns if c.field == name and c.index < len(row.cells)), ""
        )

    def _record(self, row: Row) -> Record:
        cells: dict[str, Cell] = {}
        notes: list[tuple[str, str]] = []
        own: list[tuple[Column, str]] = []
        for column in self.columns:
            cell = row.cells[column.index] if column.index < len(row.cells) else None
            text = cell_text(cell)
            if column.field == "note" and text:
                notes.append((column.heading, text))
            elif column.field in {"own_text", "channel"} and text:
                own.append((column, text))
            elif column.field:
                cells[column.field] = cell
        beyond = row.cells[len(self.header.headings) :]
        spill = " ".join(filter(None, map(cell_text, beyond)))
        return Record(row.number, cells, tuple(notes), tuple(own), self._fill_week(cells), self.year, self.month, spill)

    def _fill_week(self, cells: dict[str, Cell]) -> str:
        """Fill a week down over the rows below it; another word in that column joins it for one row."""
        said = cell_text(cells.pop("week", None))
        if _WEEK.fullmatch(said):
            self._week = said
            return said
        return ", ".join(filter(None, (self._week, said)))


def year_in(*texts: str) -> int | None:
    """Give the one year that titles such as "Contentplanning 2027" name; nothing when they name none or several."""
    years = {int(year) for text in texts for year in _YEAR.findall(text)}
    return years.pop() if len(years) == 1 else None


def when(text: str) -> tuple[int | None, int | None]:
    """Read the year and month that a title such as " May" or "Planning 2027" names and says nothing else."""
    found = _YEAR.findall(text)
    words = [word for word in fold(text).split() if not word.isdecimal()]
    month = MONTH_WORDS.get(words[0]) if len(words) == 1 else None
    only = not words or month is not None
    return (int(found[0]) if len(found) == 1 and only else None), month
