"""How files of signals with the same headings were read before, kept with their source in the calendar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from newsroom.edits.imports import mapping
from newsroom.formats import reports_json
from newsroom.formats.reading.header import ROWS_TO_SEARCH
from newsroom.formats.reading.source import open_tables
from newsroom.formats.reading.table import cell_text
from newsroom.intake.large import head_of, is_large

if TYPE_CHECKING:
    from newsroom.desk import Desk
    from newsroom.exchange import Reading
    from newsroom.formats.reading.options import ReadOptions


def as_before(desk: Desk, path: Path, options: ReadOptions) -> tuple[ReadOptions, str]:
    """Give how signals from files like this one were read before, and the name of their source; else what was given."""
    sources = [source for source in desk.lists.sources.values() if source.mapping]
    if not sources or options.mapping or options.day_first is not None:
        return options, ""
    found = mapping.taken_for(sources, _first_rows(path, options))
    if found is None:
        return options, ""
    source, told = found
    return replace(options, mapping=told.mapping, day_first=told.day_first), source.name


def kept_mapping(reading: Reading, options: ReadOptions) -> str:
    """Write how the columns of a file of signals were taken by hand, to keep with its source; else nothing."""
    columns = reading.imported.understood.get("columns")
    if (
        reading.what != "signals"
        or not isinstance(columns, list)
        or not (options.mapping or options.day_first is not None)
    ):
        return ""
    headings = reading.imported.understood.get("headings")
    names = headings if isinstance(headings, list) else [str(each["column"]) for each in columns]
    return mapping.Taken(mapping.headings_mark(names), options.mapping, options.day_first).text()


def _first_rows(path: Path, options: ReadOptions) -> Iterator[list[str]]:
    """Give the rows of a file among which its headings stand; the keys of its first objects when it is a list."""
    if path.suffix.lower() == ".json":
        yield reports_json.keys_of(path)
        return
    for table in open_tables(head_of(path) if is_large(path) else path, options):
        yield from ([cell_text(cell) for cell in row.cells] for row in table.rows[:ROWS_TO_SEARCH])
