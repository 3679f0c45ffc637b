"""Lays a year out on a size: how wide its columns are, and how tall its rows."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics

from ui.views.year.geometry import LANE_GAP, HeadLines, YearGeometry
from ui.views.year.parts import RowKind
from ui.views.year.zoom import Zoom

if TYPE_CHECKING:
    from ui.theme import Style
    from ui.views.year.parts import Packed

NAMES_SHARE, NAMES_SHARE_MORE = 0.18, 0.05
CHIP_SHARE = 0.74
ROW_LEAST, ROW_MOST = 26, 33
CHIP_WIDEST = 16
HEADING, TALL_MORE = 27, 22
NARROWEST = {Zoom.YEAR: 4, Zoom.QUARTER: 16, Zoom.MONTH: 8}


def year_geometry(packed: Packed, size: QSize, style: Style) -> YearGeometry:
    """Lay out what is packed: always whole in the width, rows as tall as the height allows or their chips ask."""
    lines = _head_lines(packed, style)
    head = lines.height + style.px(2)
    names = _names_width(packed, size.width(), style)
    room = max(size.width() - names - style.px(4), packed.columns * NARROWEST[packed.span.zoom])
    edges = tuple(names + room * column // packed.columns for column in range(packed.columns + 1))
    lane = QFontMetrics(style.fonts.small).height() + style.px(4) + LANE_GAP
    row = _row_height(packed, size.height() - head, style)
    heights = _heights(packed, row, lane, style)
    column = room / packed.columns * packed.span.per_week
    wide = min(max(int(column * CHIP_SHARE), 3), style.px(CHIP_WIDEST))
    return YearGeometry(
        packed=packed,
        width=size.width(),
        head=head,
        lines=lines,
        names=names,
        edges=edges,
        tops=tuple(accumulate(heights, initial=0)),
        chip=QSize(wide, max(row * 4 // 7, wide)),
        lane=lane,
    )


def _head_lines(packed: Packed, style: Style) -> HeadLines:
    tiny, strong = QFontMetrics(style.fonts.tiny).height(), QFontMetrics(style.fonts.strong).height()
    days = tiny + style.px(4) if packed.span.zoom is Zoom.MONTH else 0
    return HeadLines(strong + style.px(4), tiny + (style.px(2) if packed.zoomed else 0), days, tiny + style.px(6))


def _names_width(packed: Packed, width: int, style: Style) -> int:
    body, label = QFontMetrics(style.fonts.body), QFontMetrics(style.fonts.label)
    headings = [row.name.upper() for row in packed.rows if row.kind is RowKind.HEADING]
    names = [row.name for row in packed.rows if row.reachable]
    widest = max(*map(label.horizontalAdvance, headings), *map(body.horizontalAdvance, names))
    share = NAMES_SHARE + NAMES_SHARE_MORE * style.percent / 100
    return min(widest + style.px(36), int(width * share))


def _row_height(packed: Packed, room: int, style: Style) -> int:
    """Share the height out: rows from 26 up to 33 pixels at 100 %."""
    headings = sum(row.kind is RowKind.HEADING for row in packed.rows)
    others = max(len(packed.rows) - headings, 1)
    fair = (room - headings * style.px(HEADING) - style.px(TALL_MORE)) // others
    return min(max(fair, style.px(ROW_LEAST)), style.px(ROW_MOST))


def _heights(packed: Packed, row_height: int, lane: int, style: Style) -> list[int]:
    """Headings and the bars of signals have their own height; seen from near, rows are as tall as their lanes."""
    own = {RowKind.HEADING: style.px(HEADING), RowKind.SIGNALS: row_height + style.px(TALL_MORE)}
    return [
        own.get(row.kind, max(row_height, row.lanes * lane + style.px(4) if packed.zoomed else 0))
        for row in packed.rows
    ]
