"""Lays the head of the year on a sheet: months, week numbers, days that matter and the flag of today."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize

from ui.views.year.body import month_starts
from ui.views.year.pack import BAND_KINDS
from ui.views.year.sheet import Box, Sheet

if TYPE_CHECKING:
    from newsroom.insight.year import YearDate
    from ui.theme import Style
    from ui.views.year.geometry import YearGeometry
    from ui.views.year.lettering import Lettering
    from ui.views.year.stamps import Stamps
    from ui.views.year.texts import YearTexts

FIRST_NAMED = ("public", "remembrance", "council", "election", "own", "civic")
NAME_LEAST = 30


def head_sheet(geometry: YearGeometry, style: Style, letters: Lettering, stamps: Stamps, texts: YearTexts) -> Sheet:
    """Lay out the head."""
    sheet = Sheet(QSize(geometry.width, geometry.head), style.colours.ground)
    _add_months(sheet, geometry, style, letters, texts)
    _add_weeks(sheet, geometry, style, letters)
    flag = _add_today(sheet, geometry, style, letters, texts)
    _add_days(sheet, geometry, style, letters, stamps, flag)
    return sheet


def _add_months(sheet: Sheet, geometry: YearGeometry, style: Style, letters: Lettering, texts: YearTexts) -> None:
    starts = month_starts(geometry)
    if starts[0] != geometry.first_day:
        sheet.fine(style.colours.line_strong, QRect(geometry.names, 0, 1, geometry.head))
    # The days before 1 January belong to the month that fills the first weeks.
    lefts = [
        geometry.names if day.month == 1 and number == 0 else geometry.x_of(day) for number, day in enumerate(starts)
    ]
    for day, left, right in zip(starts, lefts, [*lefts[1:], geometry.edges[-1]], strict=True):
        sheet.fine(style.colours.line_strong, QRect(geometry.x_of(day), 0, 1, geometry.head))
        box = QRect(left + style.px(5), 0, right - left - style.px(5), geometry.lines[0])
        text = texts.month(day.month)
        if letters.width(text, style.fonts.strong) <= box.width():
            sheet.words.append(letters.word(text, box, style.fonts.strong, style.colours.ink))


def _add_weeks(sheet: Sheet, geometry: YearGeometry, style: Style, letters: Lettering) -> None:
    """Add the week numbers, thinned out until they stand apart."""
    page = geometry.packed.page
    widest = letters.number_width("52") + style.px(3)
    column_width = (geometry.edges[-1] - geometry.edges[0]) / geometry.columns
    step = next(step for step in (1, 2, 4, 8, 13, 26, 53) if step * column_width >= widest or step == geometry.columns)
    placed = []
    for column in range(0, geometry.columns, step):
        cell = geometry.week_rect(column)
        placed.append((str(page.weeks[column].number), cell))
    sheet.numbers.append((style.colours.muted, letters.numbers(placed)))


def _add_today(sheet: Sheet, geometry: YearGeometry, style: Style, letters: Lettering, texts: YearTexts) -> QRect:
    """Add the flag of today with its line; an empty rectangle when today lies in another year."""
    page, font = geometry.packed.page, style.fonts.small_strong
    if page.today not in page.period:
        return QRect()
    x, text = geometry.x_of(page.today), texts.today()
    month, week, line = geometry.lines
    wide = letters.width(text, font) + style.px(10)
    tall = min(line, letters.metrics(font).height() + 1)
    left = min(max(x + 1 - wide // 2, geometry.names), geometry.width - wide)
    flag = QRect(left, month + week + (line - tall) // 2, wide, tall)
    colours = style.colours
    sheet.top_boxes.append(Box(QRect(x, flag.bottom(), 2, geometry.head - flag.bottom()), 0, colours.send))
    sheet.top_boxes.append(Box(flag, style.px(5), colours.send))
    sheet.top_words.append(letters.word(text, flag, font, style.on(colours.send), centred=True))
    return flag


def _add_days(
    sheet: Sheet, geometry: YearGeometry, style: Style, letters: Lettering, stamps: Stamps, flag: QRect
) -> None:
    """Add a diamond a day that matters, and as many names as fit: public holidays first."""
    days = [each for each in geometry.packed.page.dates if each.kind not in BAND_KINDS]
    side = style.px(8)
    half = side // 2
    diamond = stamps.diamond(side, style.colours.observance)
    taken = [(flag.left(), flag.right())] if not flag.isNull() else []
    marks = _spread([geometry.x_of(day.first) for day in days], half)
    middle = geometry.head - style.px(2) - geometry.lines[2] // 2
    for x in marks:
        sheet.stamp(diamond, QPoint(x - half, middle - half))
        taken.append((x - half, x + half))
    tiny = style.fonts.tiny
    for day in sorted(days, key=_rank):
        left = geometry.x_of(day.first) + half + 1
        room = min([first for first, last in taken if last > left], default=geometry.width) - left - style.px(3)
        whole = letters.width(day.name, tiny)
        if room >= min(whole, style.px(NAME_LEAST)):
            box = QRect(left, middle - geometry.lines[2] // 2, min(room, whole + 1), geometry.lines[2])
            sheet.words.append(letters.word(day.name, box, tiny, style.colours.observance))
            taken.append((left, box.right()))


def _rank(day: YearDate) -> tuple[int, date]:
    return (FIRST_NAMED.index(day.kind) if day.kind in FIRST_NAMED else len(FIRST_NAMED), day.first)


def _spread(places: list[int], apart: int) -> list[int]:
    """Leave out marks that would lie on top of the one before."""
    kept: list[int] = []
    for x in sorted(places):
        if not kept or x - kept[-1] > apart:
            kept.append(x)
    return kept
