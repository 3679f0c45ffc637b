"""Tables without a header row: columns known by what they hold, which is a date, an address or the longest text."""

from __future__ import annotations

from collections.abc import Sequence

from newsroom.formats.reading.columns import Column, letter
from newsroom.formats.reading.spelling import read_date
from newsroom.formats.reading.table import Row, cell_text

MOST_OF = 0.8
ROWS_TO_LOOK_AT = 50


def guess_columns(rows: Sequence[Row]) -> tuple[Column, ...]:
    """Recognise date, link and text; nothing when there is no date or no text."""
    filled = [row for row in rows if not row.empty][:ROWS_TO_LOOK_AT]
    width = max((len(row.cells) for row in filled), default=0)
    columns: dict[str, Column] = {}
    texts: list[tuple[float, int]] = []
    for index in range(width):
        cells = [row.cells[index] for row in filled if index < len(row.cells) and cell_text(row.cells[index])]
        if not cells:
            continue
        dates = sum(1 for cell in cells if read_date(cell).day is not None) / len(cells)
        links = sum(1 for cell in cells if cell_text(cell).lower().startswith(("http://", "https://"))) / len(cells)
        field = "planned_on" if dates >= MOST_OF else "link" if links >= MOST_OF else ""
        if field:
            columns.setdefault(field, Column(index, letter(index), field, "content"))
        else:
            texts.append((sum(len(cell_text(cell)) for cell in cells) / len(cells), index))
    if not texts or "planned_on" not in columns:
        return ()
    longest = max(texts)[1]
    columns["text"] = Column(longest, letter(longest), "text", "content")
    rest = [Column(index, letter(index), "", "unknown") for _length, index in texts if index != longest]
    return tuple(sorted([*columns.values(), *rest], key=_index))


def _index(column: Column) -> int:
    return column.index
