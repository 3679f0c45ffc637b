"""Lays the head of the year on a sheet: months, week numbers, days that matter and the flag of today."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from ui.views.year.body import month_starts
from ui.views.year.pack import BAND_KINDS
from ui.views.year.sheet import Box, Sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics

    from newsroom.insight.year import YearDate
    from ui.theme import Style
    from ui.views.year.geometry import YearGeometry
    from ui.views.year.lettering import Lettering
    from ui.views.year.stamps import Stamps
    from ui.views.year.texts import YearTexts

NAMED_APART, NAME_LEAST = 4, 3
FIRST_NAMED = ("public", "remembrance", "council", "election", "own", "civic")


def head_sheet(geometry: YearGeometry, style: Style, letters: Lettering, stamps: Stamps, texts: YearTexts) -> Sheet:
    """Lay out the head."""
    sheet = Sheet(QSize(geometry.width, geometry.head), style.colours.ground)
    _add_months(sheet, geometry, style, letters, texts)
    _add_weeks(sheet, geometry, style, letters)
    flag = _add_today(sheet, geometry, style, letters, texts)
    _add_days(sheet, geometry, style, letters, stamps, flag)
    return sheet


def _add_months(sheet: Sheet, geometry: YearGeometry, style: Style, letters: Lettering, texts: YearTexts) -> None:
    """Name each month where it begins; the first weeks belong to January, whatever day they begin on."""
    january, starts = date(geometry.packed.page.year, 1, 1), month_starts(geometry)
    lefts = [geometry.names, *(geometry.x_of(day) for day in starts)]
    for day, left, right in zip([january, *starts], lefts, [*lefts[1:], geometry.edges[-1]], strict=True):
        sheet.fine(style.colours.line_strong, QRect(left, 0, 1, geometry.lines[0]))
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
    """Add a diamond a day that matters, and as many names as fit: public holidays first, crowded ones counted."""
    side, colour, font = style.px(8), style.colours.observance, style.fonts.tiny
    line = QRect(geometry.names, geometry.head - style.px(2) - geometry.lines[2], 0, geometry.lines[2])
    placer = _Placer(line, geometry.width, side, letters.metrics(font), flag)
    days = [
        each for each in geometry.packed.page.dates if each.kind not in BAND_KINDS and each.last >= geometry.first_day
    ]
    places = [(geometry.x_of(day.first), _rank(day), day.name) for day in sorted(days, key=_order)]
    diamond = stamps.diamond(side, colour)
    for number, (x, rank, name) in enumerate(places):
        if placer.is_free(x):
            named = placer.place(x, name, places[number + 1 :], rank)
            if named is not None:
                sheet.words.append(letters.word(*named, font, colour))
            sheet.stamp(diamond, QPoint(x - side // 2, line.center().y() - side // 2))


class _Placer:
    """Keeps track of what is taken on the line of days."""

    def __init__(self, line: QRect, end: int, side: int, metrics: QFontMetrics, flag: QRect) -> None:
        self._line, self._end, self._side, self._metrics = line, end, side, metrics
        self._taken = [(flag.left(), flag.right())] if not flag.isNull() else []

    def is_free(self, x: int) -> bool:
        """Say whether a diamond still has its place."""
        return all(last < x or first > x for first, last in self._taken)

    def place(self, x: int, name: str, later: list[tuple[int, int, str]], rank: int) -> tuple[str, QRect] | None:
        """Take room for a diamond and, if there is any, for its name to the right, else to the left of it."""
        left, right, gap = x - self._side // 2, x + self._side // 2, self._side // 4
        # Another holiday that stands well apart gets a name of its own.
        peers = [other for other, order, _ in later if order <= rank and abs(other - x) > NAMED_APART * self._side]
        stops = [first for first, _ in self._taken] + [other - self._side // 2 for other in peers]
        starts = [last for _, last in self._taken] + [other + self._side // 2 for other in peers]
        after = min((stop for stop in stops if stop > x), default=self._end) - right - 2 * gap
        before = left - 2 * gap - max((start for start in starts if start < x), default=self._line.left())
        others = [other for other, _, _ in later]
        text = self._fitting(name, after, [other - right for other in others if other >= x])
        box = QRect(right + gap, self._line.y(), self._width(text), self._line.height())
        if not text:
            text = self._fitting(name, before, [left - other for other in others if other <= x])
            box = box.adjusted(0, 0, self._width(text) - box.width(), 0)
            box.moveRight(left - gap)
        self._taken.append((min(left, box.left()), max(right, box.right())) if text else (left, right))
        return (text, box) if text else None

    def _fitting(self, name: str, room: int, away: list[int]) -> str:
        """Give the name, shortened if need be, with a count of the days under it; nothing when too little is left."""
        whole = min(room, self._width(name))
        covered = sum(distance <= whole for distance in away)
        count = f" +{covered}" if covered else ""
        left = min(whole if not covered else room, room) - (self._width(count) if count else 0)
        if left < min(NAME_LEAST * self._side, self._width(name)):
            return ""
        return self._metrics.elidedText(name, Qt.TextElideMode.ElideRight, left) + count

    def _width(self, text: str) -> int:
        return self._metrics.horizontalAdvance(text) + 1


def _rank(day: YearDate) -> int:
    return FIRST_NAMED.index(day.kind) if day.kind in FIRST_NAMED else len(FIRST_NAMED)


def _order(day: YearDate) -> tuple[int, date]:
    return _rank(day), day.first
