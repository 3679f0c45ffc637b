"""Where the keys stand in the year, and where each key goes; pure steps on the geometry."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt

from ui.views.year.geometry import HEAD_ROW, NAME_COLUMN, Spot, YearGeometry

Key = Qt.Key
ROWS = {Key.Key_Up: -1, Key.Key_Down: 1}
SIDEWAYS = {Key.Key_Left: -1, Key.Key_Right: 1}
ENDS = (Key.Key_Home, Key.Key_End)
PAGES = {Key.Key_PageUp: -1, Key.Key_PageDown: 1}


class Cursor(NamedTuple):
    """A row, a week, and which of the chips in that cell."""

    row: int
    column: int
    part: int = 0

    def spot(self, geometry: YearGeometry) -> Spot:
        """Give what stands here."""
        chips = geometry.chips(self.row, self.column)
        return Spot(self.row, self.column, chips[min(self.part, len(chips) - 1)] if chips else None)


def start(geometry: YearGeometry) -> Cursor:
    """Stand in the first row, in the week of today or else the first."""
    page = geometry.packed.page
    column = page.column(page.today)
    return Cursor(_reachable(geometry)[1], column if 0 <= column < geometry.columns else 0)


def kept(geometry: YearGeometry, cursor: Cursor) -> Cursor:
    """Keep a cursor inside after the year changed: on its row, or the nearest that can be reached."""
    row = min(_reachable(geometry), key=lambda number: abs(number - cursor.row))
    return Cursor(row, min(cursor.column, geometry.columns - 1), cursor.part)


def stepped(geometry: YearGeometry, cursor: Cursor, key: Qt.Key, page: int) -> Cursor | None:
    """Give where a key goes; `page` is the height that counts as one page. None for a key that does not move."""
    if key in ROWS:
        return _row_step(geometry, cursor, ROWS[key])
    if key in SIDEWAYS:
        return _side_step(geometry, cursor, SIDEWAYS[key])
    if key in ENDS:
        return cursor._replace(column=0 if key is Key.Key_Home else geometry.columns - 1, part=0)
    if key in PAGES:
        top = 0 if cursor.row == HEAD_ROW else geometry.tops[cursor.row]
        aim = top + PAGES[key] * page
        rows = _reachable(geometry)[1:]
        return cursor._replace(row=min(rows, key=lambda number: abs(geometry.tops[number] - aim)), part=0)
    return None


def _row_step(geometry: YearGeometry, cursor: Cursor, step: int) -> Cursor:
    rows = _reachable(geometry)
    if cursor.column == NAME_COLUMN:
        rows = rows[1:]
    place = rows.index(cursor.row) + step
    return cursor._replace(row=rows[min(max(place, 0), len(rows) - 1)], part=0)


def _side_step(geometry: YearGeometry, cursor: Cursor, step: int) -> Cursor:
    """Go to the next chip of the cell, else to the next cell."""
    part = cursor.part + step
    if 0 <= part < len(geometry.chips(cursor.row, cursor.column)):
        return cursor._replace(part=part)
    first = 0 if cursor.row == HEAD_ROW else NAME_COLUMN
    column = min(max(cursor.column + step, first), geometry.columns - 1)
    if column == cursor.column:
        return cursor
    chips = geometry.chips(cursor.row, column)
    return cursor._replace(column=column, part=max(len(chips) - 1, 0) if step < 0 else 0)


def _reachable(geometry: YearGeometry) -> list[int]:
    rows = [number for number, row in enumerate(geometry.packed.rows) if row.reachable]
    return [HEAD_ROW, *rows]
