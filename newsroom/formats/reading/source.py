"""A file from outside as tables: a workbook gives one per sheet, a text file one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from newsroom.formats.reading import sheet, table, text

if TYPE_CHECKING:
    from newsroom.formats.reading.options import ReadOptions
    from newsroom.formats.reading.table import Table


def open_tables(source: Path | bytes, options: ReadOptions) -> tuple[Table, ...]:
    """Read the rows of every sheet; raises Unreadable and Refused as the readers of `text`, `table` and `sheet` do."""
    data = text.load(source)
    name = text.name_of(source)
    if data.startswith(text.ZIP):
        return sheet.read_sheets(data, name, options.sheet)
    return (table.read_table(text.decode(data, name), name),)
