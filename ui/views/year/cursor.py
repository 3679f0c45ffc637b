"""Where the keys stand in the year, and where each key goes; pure steps on the geometry."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt

from ui.views.year.geometry import HEAD_ROW, NAME_COLUMN, Spot, YearGeometry
from ui.views.year.parts import RowKind

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
    span, today = geometry.span, geometry.packed.page.today
    rows = _reachable(geometry)
    return Cursor(rows[min(1, len(rows) - 1)], span.column_of(today) if today in span else 0)


def kept(geometry: YearGeometry, cursor: Cursor) -> Cursor:
    """Keep a cursor inside after the year changed: on its row, or the nearest that can be reached."""
    rows = _names(geometry) if cursor.column == NAME_COLUMN else _reachable(geometry)
    row = min(rows, key=lambda number: abs(number - cursor.row))
    return Cursor(row, min(cursor.column, geometry.columns - 1), cursor.part)


def day_here(geometry: YearGeometry, cursor: Cursor) -> date:
    """Give the day where the keys stand: the first of a week, or where its first chip is."""
    column = max(cursor.column, 0)
    chip = cursor.spot(geometry).chip
    return chip.on if chip is not None and chip.on is not None else geometry.span.day_of(column)


def moved(geometry: YearGeometry, cursor: Cursor, row: int | None, day: date) -> Cursor:
    """Stand in a row on a day after the zoom changed."""
    column = NAME_COLUMN if cursor.column == NAME_COLUMN else geometry.span.column_of(day)
    row = cursor.row if row is None else row
    return kept(geometry, Cursor(row, min(max(column, NAME_COLUMN), geometry.columns - 1)))


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
        rows = _names(geometry) if cursor.column == NAME_COLUMN else _reachable(geometry)[1:] or [HEAD_ROW]
        return cursor._replace(row=min(rows, key=lambda number: abs(geometry.tops[number] - aim)), part=0)
    return None


def _row_step(geometry: YearGeometry, cursor: Cursor, step: int) -> Cursor:
    """Go a row up or down; the headings are reached in the column of names."""
    rows = _names(geometry) if cursor.column == NAME_COLUMN else _reachable(geometry)
    place = rows.index(cursor.row) + step
    return cursor._replace(row=rows[min(max(place, 0), len(rows) - 1)], part=0)


def _side_step(geometry: YearGeometry, cursor: Cursor, step: int) -> Cursor:
    """Go to the next chip of the cell, else to the next cell."""
    part = cursor.part + step
    if 0 <= part < len(geometry.chips(cursor.row, cursor.column)):
        return cursor._replace(part=part)
    first = 0 if cursor.row == HEAD_ROW else NAME_COLUMN
    if cursor.column == NAME_COLUMN and cursor.row != HEAD_ROW and not geometry.packed.rows[cursor.row].reachable:
        return cursor
    wide = geometry.packed.step(cursor.row)
    here = cursor.column - cursor.column % wide if cursor.column > NAME_COLUMN else NAME_COLUMN
    there = here + step * wide if here > NAME_COLUMN else here + step
    column = min(max(there, first), geometry.columns - wide if cursor.row >= 0 else geometry.columns - 1)
    if column == here:
        return cursor
    chips = geometry.chips(cursor.row, column)
    return cursor._replace(column=column, part=max(len(chips) - 1, 0) if step < 0 else 0)


def _names(geometry: YearGeometry) -> list[int]:
    """Give the rows whose names the keys reach: all but notes."""
    return [number for number, row in enumerate(geometry.packed.rows) if row.kind is not RowKind.NOTE]


def _reachable(geometry: YearGeometry) -> list[int]:
    rows = [number for number, row in enumerate(geometry.packed.rows) if row.reachable]
    return [HEAD_ROW, *rows]
