"""Lays the head of the year on a sheet: months, week numbers, days that matter and the flag of today."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from ui.views.year.body import month_starts
from ui.views.year.parts import BAND_KINDS
from ui.views.year.sheet import Box, Sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics

    from newsroom.insight.agenda import YearDate
    from ui.theme import Style
    from ui.views.year.geometry import YearGeometry
    from ui.views.year.lettering import Lettering
    from ui.views.year.stamps import Stamps
    from ui.views.year.texts import YearTexts

NAMED_APART, NAME_LEAST = 4, 3
GREAT_KINDS = ("public", "own", "remembrance", "election", "civic")
SMALL_SIDE = 5


def head_sheet(geometry: YearGeometry, style: Style, letters: Lettering, stamps: Stamps, texts: YearTexts) -> Sheet:
    """Lay out the head."""
    sheet = Sheet(QSize(geometry.width, geometry.head), style.colours.ground)
    _add_months(sheet, geometry, style, letters, texts)
    _add_weeks(sheet, geometry, style, letters, texts)
    flag = _add_today(sheet, geometry, style, letters, texts)
    _add_days(sheet, geometry, style, letters, stamps, flag)
    return sheet


def _add_months(sheet: Sheet, geometry: YearGeometry, style: Style, letters: Lettering, texts: YearTexts) -> None:
    """Name each month where it begins; the first weeks belong to January, whatever day they begin on."""
    first, starts = geometry.first_day, month_starts(geometry)
    if geometry.span.start == 0:
        first = max(first, date(geometry.packed.page.year, 1, 1))
    lefts = [geometry.names, *(geometry.x_of(day) for day in starts)]
    for day, left, right in zip([first, *starts], lefts, [*lefts[1:], geometry.edges[-1]], strict=True):
        sheet.fine(style.colours.line_strong, QRect(left, 0, 1, geometry.lines.months))
        box = QRect(left + style.px(5), 0, right - left - style.px(5), geometry.lines.months)
        text = texts.long_month(day) if geometry.packed.zoomed else texts.month(day.month)
        if letters.width(text, style.fonts.strong) > box.width():
            text = texts.month(day.month)
        if letters.width(text, style.fonts.strong) <= box.width():
            sheet.words.append(letters.word(text, box, style.fonts.strong, style.colours.ink))


def _add_near_weeks(sheet: Sheet, geometry: YearGeometry, style: Style, letters: Lettering, texts: YearTexts) -> None:
    """Name the weeks, and in a month each day."""
    colours, font = style.colours, style.fonts.tiny
    for column in range(0, geometry.columns, geometry.span.per_week):
        box = geometry.week_rect(column).adjusted(style.px(5), 0, 0, 0)
        number = geometry.packed.week(column).number
        for text in (texts.week_name(number), str(number)):
            if letters.width(text, font) <= box.width():
                sheet.words.append(letters.word(text, box, font, colours.muted))
                break
    if geometry.lines.days:
        _add_month_days(sheet, geometry, style, letters, texts)


def _add_month_days(sheet: Sheet, geometry: YearGeometry, style: Style, letters: Lettering, texts: YearTexts) -> None:
    """Name each day, with the day of the week where all have room for it; only Mondays where there is none."""
    days = [(geometry.span.day_of(column), geometry.head_rect(column)) for column in range(geometry.columns)]
    font = style.fonts.tiny
    wide = all(letters.width(texts.short_day(day), font) <= box.width() for day, box in days)
    narrow = any(letters.width(str(day.day), font) > box.width() - 2 for day, box in days)
    if narrow:
        week = geometry.week_rect(0)
        room = week.width() - days[0][1].width() - style.px(5)
        days = [(day, box.adjusted(style.px(5), 0, room, 0)) for day, box in days[:: geometry.span.per_week]]
    for day, box in days:
        text = texts.short_day(day) if wide or narrow else str(day.day)
        ink = style.colours.send if day == geometry.packed.page.today else style.colours.ink
        sheet.words.append(letters.word(text, box, font, ink, centred=not narrow))


def _add_weeks(sheet: Sheet, geometry: YearGeometry, style: Style, letters: Lettering, texts: YearTexts) -> None:
    """Add the week numbers, thinned out until they stand apart."""
    page = geometry.packed.page
    if geometry.packed.zoomed:
        _add_near_weeks(sheet, geometry, style, letters, texts)
        return
    widest = letters.number_width("52") + style.px(3)
    column_width = (geometry.edges[-1] - geometry.edges[0]) / geometry.columns
    step = next(step for step in (1, 2, 4, 8, 13, 26, 53) if step * column_width >= widest)
    placed = []
    for column in range(0, geometry.columns, step):
        cell = geometry.week_rect(column)
        placed.append((str(page.weeks[column].number), cell))
    sheet.numbers.append((style.colours.muted, letters.numbers(placed)))


def _add_today(sheet: Sheet, geometry: YearGeometry, style: Style, letters: Lettering, texts: YearTexts) -> QRect:
    """Add the flag of today with its line; an empty rectangle when today lies in another year."""
    page, font = geometry.packed.page, style.fonts.small_strong
    if page.today not in geometry.span:
        return QRect()
    x, text = geometry.x_of(page.today), texts.today()
    line = geometry.lines.dates
    wide = letters.width(text, font) + style.px(10)
    tall = min(line, letters.metrics(font).height() + 1)
    left = min(max(x + 1 - wide // 2, geometry.names), geometry.width - wide)
    flag = QRect(left, geometry.lines.height - line + (line - tall) // 2, wide, tall)
    colours = style.colours
    sheet.top_boxes.append(Box(QRect(x, flag.bottom(), 2, geometry.head - flag.bottom()), 0, colours.send))
    sheet.top_boxes.append(Box(flag, style.px(5), colours.send))
    sheet.top_words.append(letters.word(text, flag, font, style.on(colours.send), centred=True))
    return flag


class _Day(NamedTuple):
    """A day on the line: the smaller days get a smaller mark, and a name only where it fits whole."""

    x: int
    name: str
    small: bool


def _add_days(
    sheet: Sheet, geometry: YearGeometry, style: Style, letters: Lettering, stamps: Stamps, flag: QRect
) -> None:
    """Add a diamond a day that matters, and as many names as fit: holidays first, crowded ones counted."""
    side, colour, font = style.px(8), style.colours.observance, style.fonts.tiny
    line = QRect(geometry.names, geometry.lines.height - geometry.lines.dates, 0, geometry.lines.dates)
    placer = _Placer(line, geometry.width, side, letters.metrics(font), flag)
    days = _days(geometry)
    for number, day in enumerate(days):
        if not placer.is_free(day):
            continue
        named = placer.place(day, days[number + 1 :])
        if named is not None:
            sheet.words.append(letters.word(*named, font, colour))
        mark = stamps.diamond(placer.side(day), colour)
        half = placer.side(day) // 2
        sheet.stamp(mark, QPoint(day.x - half, line.center().y() - half))


def _days(geometry: YearGeometry) -> list[_Day]:
    """Give the days that matter, great ones first, each by date; spans that are drawn as bands are left out."""
    page = geometry.packed.page
    days = [each for each in page.dates if each.kind not in BAND_KINDS and each.first in geometry.span]
    return [_Day(geometry.x_of(each.first), each.name, _is_small(each)) for each in sorted(days, key=_order)]


class _Placer:
    """Keeps track of what is taken on the line of days."""

    def __init__(self, line: QRect, end: int, side: int, metrics: QFontMetrics, flag: QRect) -> None:
        self._line, self._end, self._side, self._metrics = line, end, side, metrics
        self._taken = [(flag.left(), flag.right())] if not flag.isNull() else []

    def side(self, day: _Day) -> int:
        """Give the size of a day's mark."""
        return self._side * SMALL_SIDE // 8 if day.small else self._side

    def is_free(self, day: _Day) -> bool:
        """Say whether the mark of a day still has its place."""
        left, right = day.x - self.side(day), day.x + self.side(day)
        return all(last < left or first > right for first, last in self._taken)

    def place(self, day: _Day, later: list[_Day]) -> tuple[str, QRect] | None:
        """Take room for a mark and, if there is any, for its name to the right, else to the left of it."""
        half, gap = self.side(day) // 2, self._side // 4
        left, right = day.x - half, day.x + half
        equals = [other.x for other in later if not other.small and not day.small]
        # Another holiday that stands well apart gets a name of its own.
        peers = [x for x in equals if abs(x - day.x) > NAMED_APART * self._side]
        stops = [first for first, _ in self._taken] + [x - self._side // 2 for x in peers]
        starts = [last for _, last in self._taken] + [x + self._side // 2 for x in peers]
        after = min((stop for stop in stops if stop > day.x), default=self._end) - right - 2 * gap
        before = left - 2 * gap - max((start for start in starts if start < day.x), default=self._line.left())
        text = self._fitting(day, after, [x - right for x in equals if x >= day.x])
        box = QRect(right + gap, self._line.y(), self._width(text), self._line.height())
        if not text:
            text = self._fitting(day, before, [left - x for x in equals if x <= day.x])
            box.setWidth(self._width(text))
            box.moveRight(left - gap)
        self._taken.append((min(left, box.left()), max(right, box.right())) if text else (left, right))
        return (text, box) if text else None

    def _fitting(self, day: _Day, room: int, away: list[int]) -> str:
        """Give the name, shortened if need be, with a count of the days under it; nothing when too little is left."""
        whole = self._width(day.name)
        covered = sum(distance <= min(room, whole) for distance in away)
        count = f" +{covered}" if covered else ""
        left = min(room - (self._width(count) if count else 0), whole)
        if left < (whole if day.small else min(NAME_LEAST * self._side, whole)):
            return ""
        return self._metrics.elidedText(day.name, Qt.TextElideMode.ElideRight, left) + count

    def _width(self, text: str) -> int:
        return self._metrics.horizontalAdvance(text) + 1


def _is_small(day: YearDate) -> bool:
    return day.kind not in GREAT_KINDS


def _order(day: YearDate) -> tuple[int, date]:
    return (len(GREAT_KINDS) if _is_small(day) else GREAT_KINDS.index(day.kind), day.first)
