"""Lays the rows of the year on a sheet: names, slots, campaigns, free space and listening."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize

from ui.theme import mixed
from ui.views.year.parts import BAND_KINDS, Look, Row, RowKind
from ui.views.year.sheet import Box, Sheet
from ui.views.year.titled import Titled
from ui.views.year.zoom import Zoom

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from ui.theme import Style
    from ui.views.year.geometry import YearGeometry
    from ui.views.year.lettering import Lettering
    from ui.views.year.parts import Chip
    from ui.views.year.stamps import Stamps
    from ui.views.year.texts import YearTexts

AD_HOC_STACK = 4
SHADES = (0.72, 0.86, 1.0)
LETTERS_WORTH_SHOWING = 3
STAMPED_PARTS = 2
SATURDAY = 5


def body_sheet(
    geometry: YearGeometry, style: Style, tools: tuple[Lettering, Stamps, YearTexts], rows: range, high: int
) -> Sheet:
    """Lay out some rows; the sheet may be higher than they are."""
    sheet = Sheet(QSize(geometry.width, high), style.colours.ground, geometry.tops[rows.start])
    _add_ground(sheet, geometry, style)
    maker = _Maker(sheet, geometry, style, tools, rows)
    for number in rows:
        maker.name(number, geometry.packed.rows[number])
    maker.campaigns()
    maker.chips()
    maker.ad_hoc()
    maker.room()
    maker.signals()
    maker.themes()
    maker.silent()
    maker.finish()
    return sheet


def _add_ground(sheet: Sheet, geometry: YearGeometry, style: Style) -> None:
    """Add bands of school holidays and recess, month lines, row lines, the edge of the names and the line of today."""
    colours, top, high, page = style.colours, sheet.top, sheet.size.height(), geometry.packed.page
    if geometry.span.zoom is Zoom.MONTH:
        _add_days(sheet, geometry, style)
    for each in page.dates:
        if each.kind in BAND_KINDS:
            left, right = geometry.x_of(each.first), geometry.x_of(each.last + timedelta(days=1))
            sheet.fill(colours.recess, QRect(left, top, right - left, high))
    if geometry.packed.zoomed:
        for column in range(0, geometry.columns, geometry.span.per_week):
            sheet.fill(colours.line, QRect(geometry.edges[column], top, 1, high))
    for day in month_starts(geometry):
        sheet.fill(colours.line_strong, QRect(geometry.x_of(day), top, 1, high))
    for under in geometry.tops[1:]:
        if top < under <= top + high:
            sheet.fine(colours.line, QRect(0, under - 1, geometry.width, 1))
    sheet.fine(colours.line_strong, QRect(geometry.names, top, 1, high))
    if page.today in geometry.span:
        sheet.top_boxes.append(Box(QRect(geometry.x_of(page.today), top, 2, high), 0, colours.send))


def _add_days(sheet: Sheet, geometry: YearGeometry, style: Style) -> None:
    """Tint the weekends of a month and part its days."""
    top, high = sheet.top, sheet.size.height()
    for column in range(geometry.columns):
        left, right = geometry.edges[column], geometry.edges[column + 1]
        if geometry.span.day_of(column).weekday() >= SATURDAY:
            sheet.fill(style.colours.weekend, QRect(left, top, right - left, high))


def month_starts(geometry: YearGeometry) -> list[date]:
    """Give the days after the first on which a month begins; January begins with the first week of its year."""
    year = geometry.packed.page.year
    days = [*(date(year, month, 1) for month in range(2, 13)), date(year + 1, 1, 1)]
    return [day for day in days if day in geometry.span and day != geometry.first_day]


class _Maker:
    """Puts row by row on the sheet."""

    def __init__(
        self,
        sheet: Sheet,
        geometry: YearGeometry,
        style: Style,
        tools: tuple[Lettering, Stamps, YearTexts],
        rows: range,
    ) -> None:
        self.sheet, self.geometry, self.style, self.rows = sheet, geometry, style, rows
        self.letters, self.stamps, self.texts = tools
        self.titled = Titled(sheet, geometry, style, tools)
        self.packed = geometry.packed
        self.counts: defaultdict[int, list[tuple[str, QRect]]] = defaultdict(list)
        self.inks: dict[int, QColor] = {}
        self._ink_by_colour: dict[str, QColor] = {}

    def _row(self, kind: RowKind) -> int | None:
        """Give the row of a kind that occurs once, when it is among these rows."""
        row = self.packed.find(kind)
        return row if row is not None and row in self.rows else None

    def name(self, number: int, row: Row) -> None:
        """Add a row's name with its colour mark, or a heading."""
        style, place = self.style, self.geometry.name_rect(number)
        left = style.px(24)
        if row.kind is RowKind.NOTE:
            box = self.geometry.row_rect(number).adjusted(left, 0, -left, 0)
            self.sheet.words.append(self.letters.word(row.name, box, style.fonts.body, style.colours.muted))
            return
        if row.kind is RowKind.HEADING:
            self._heading(row, place)
            return
        if row.colour or row.kind in (RowKind.SECTION, RowKind.CAMPAIGN):
            mark = QRect(style.px(12), 0, style.metrics.bar, style.px(15))
            mark.moveTop(place.center().y() - mark.height() // 2)
            self.sheet.fine(style.section(row.colour), mark)
        box = QRect(left, place.y(), place.width() - left - style.px(8), place.height())
        self.sheet.words.append(self.letters.word(row.name, box, style.fonts.body, style.colours.ink))

    def _heading(self, row: Row, place: QRect) -> None:
        """Add the name of a group with the mark that it is folded or open, and how many rows it keeps from sight."""
        style, side = self.style, self.style.px(10)
        box = place.adjusted(style.px(24), style.px(3), -style.px(4), -style.px(1))
        mark = self.stamps.chevron(side, style.colours.muted, folded=row.folded)
        self.sheet.stamp(mark, QPoint(style.px(9), box.center().y() - side // 2))
        self.sheet.words.append(self.letters.word(row.name, box, style.fonts.label, style.colours.muted))
        text = self.texts.kept_back(row)
        rest = box.adjusted(self.letters.width(row.name.upper(), style.fonts.label) + style.px(8), 0, 0, 0)
        if text and self.letters.width(text, style.fonts.tiny) <= rest.width():
            self.sheet.words.append(self.letters.word(text, rest, style.fonts.tiny, style.colours.muted))

    def campaigns(self) -> None:
        """Add the outlined band of each campaign."""
        for run in self.packed.campaigns:
            if run.row not in self.rows:
                continue
            colour = self.style.section(self.packed.rows[run.row].colour)
            place = self.geometry.span_rect(run.row, run.first, run.last)
            tall = self.geometry.chip.height() + self.style.px(5)
            if self.packed.zoomed:
                tall = place.height() - self.style.px(2)
            band = QRect(place.x() + 1, place.center().y() - tall // 2, place.width() - 1, tall)
            fill = mixed(colour, self.style.colours.ground, 0.18)
            self.sheet.boxes.append(Box(band, self.style.px(5), fill, colour))

    def chips(self) -> None:
        """Add every slot and post."""
        rows = self.packed.rows
        for (row, _), chips in self.packed.cells.items():
            if row not in self.rows:
                continue
            loose = rows[row].kind is RowKind.AD_HOC
            colour = self.style.colours.send.name() if loose else rows[row].colour
            for chip in chips:
                self._add_chip(chip, colour)

    def _add_chip(self, chip: Chip, colour: str) -> None:
        if self.packed.zoomed and chip.look is not Look.MANY:
            self.titled.add(chip, colour)
            return
        place = self.geometry.chip_rect(chip)
        if chip.look is Look.PUBLISHED and chip.parts > STAMPED_PARTS:
            self.sheet.fine(self.style.section(colour), place)
            return
        self.sheet.stamp(self.stamps.chip(chip, colour, place.size()), place.topLeft())
        if chip.look is Look.MANY:
            solid = chip.out * 2 >= chip.number
            self._count(str(chip.number), place, self._ink_on(colour) if solid else self.style.colours.ink)

    def _ink_on(self, colour: str) -> QColor:
        if colour not in self._ink_by_colour:
            self._ink_by_colour[colour] = self.style.on(self.style.section(colour))
        return self._ink_by_colour[colour]

    def _count(self, text: str, place: QRect, ink: QColor) -> None:
        if self.letters.number_width(text) <= place.width():
            key = ink.rgba()
            self.inks.setdefault(key, ink)
            self.counts[key].append((text, place))

    def ad_hoc(self) -> None:
        """Add the stacked bars of loose posts; more than fit become one block with their number."""
        row, colour = self._row(RowKind.AD_HOC), self.style.colours.send
        if row is None or self.packed.zoomed:
            return
        wide, ink = self.geometry.chip.width(), self.style.on(colour)
        for column, week in self.packed.weekly():
            cell = self.geometry.cell_rect(row, column)
            left = cell.center().x() - wide // 2
            step = (cell.height() - self.style.px(5)) // AD_HOC_STACK
            if week.ad_hoc > AD_HOC_STACK:
                place = QRect(left, cell.bottom() - self.style.px(3) - 4 * step, wide, 4 * step)
                self.sheet.stamp(self.stamps.bar(place.size(), colour), place.topLeft())
                self._count(str(week.ad_hoc), place, ink)
                continue
            bar = self.stamps.bar(QSize(wide, max(step - 2, 2)), colour)
            for number in range(week.ad_hoc):
                self.sheet.stamp(bar, QPoint(left, cell.bottom() - self.style.px(3) - (number + 1) * step))

    def room(self) -> None:
        """Add the boxes of free space: filled as far as places are left, red without any, underlined below the norm."""
        row, colours = self._row(RowKind.ROOM), self.style.colours
        if row is None or not self.packed.any_free:
            return
        size = self.geometry.chip
        empty, full = self.stamps.dashed(size, colours.bad), self.stamps.dashed(size, colours.border)
        level = mixed(colours.send, colours.ground, 0.2)
        for column, week in self.packed.weekly():
            cell, place = self.geometry.cell_rect(row, column), QRect(QPoint(), size)
            place.moveCenter(cell.center())
            if self.packed.zoomed:
                place.moveLeft(cell.x() + self.style.px(6))
                box = cell.adjusted(place.right() + self.style.px(6) - cell.x(), 0, -self.style.px(4), 0)
                ink = colours.muted if week.free_left else colours.bad
                self.sheet.words.append(self.letters.word(self.texts.room(week), box, self.style.fonts.small, ink))
            self.sheet.stamp(full if week.free_left else empty, place.topLeft())
            if week.free_share < self.packed.page.free_norm:
                under = QRect(place.x(), place.bottom() + 3, place.width(), max(self.style.px(2), 2))
                self.sheet.fine(colours.warn, under)
            if week.free_left:
                high = (place.height() - 4) * week.free_left // week.free
                self.sheet.fine(level, QRect(place.x() + 2, place.bottom() - 1 - high, place.width() - 4, high))

    def signals(self) -> None:
        """Add the bars of signals, darker as they are more."""
        row, most = self._row(RowKind.SIGNALS), self.packed.most_signals
        if row is None:
            return
        shades = [mixed(self.style.colours.listen, self.style.colours.ground, share) for share in SHADES]
        for column, week in self.packed.weekly():
            if week.signals:
                cell = self.geometry.cell_rect(row, column).adjusted(2, self.style.px(6), -2, -self.style.px(5))
                high = max(2, cell.height() * week.signals // most)
                shade = shades[min(len(shades) * week.signals // (most + 1), len(shades) - 1)]
                bar = QRect(cell.x(), cell.bottom() + 1 - high, cell.width(), high)
                self.sheet.fine(shade, bar)
                if self.packed.zoomed and high >= self.style.px(14):
                    self._count(str(week.signals), bar, self.style.on(shade))
            if week.peaks:
                self._peak(self.geometry.cell_rect(row, column))

    def _peak(self, cell: QRect) -> None:
        """Mark a week in which a theme is suddenly heard much more: a diamond over the bar, told by the tip."""
        side = min(self.style.px(9), cell.width())
        mark = self.stamps.diamond(side, self.style.colours.bad)
        self.sheet.stamp(mark, QPoint(cell.center().x() - side // 2 + 1, cell.y() + 1))

    def themes(self) -> None:
        """Add one pill for each run of weeks with the same biggest theme."""
        for run in self.packed.themes:
            if run.row not in self.rows:
                continue
            place = self.geometry.span_rect(run.row, run.first, run.last).adjusted(1, 0, -1, 0)
            tall = min(self.style.px(21), place.height() - 4)
            pill = QRect(place.x(), place.center().y() - tall // 2, place.width(), tall)
            self.sheet.boxes.append(Box(pill, self.style.px(5), self.style.colours.listen_soft))
            self._add_theme(run.name, pill)

    def _add_theme(self, name: str, pill: QRect) -> None:
        """Add a theme's name, smaller in a narrow pill; in a single week only its first letters, never a lone dot."""
        fonts, colour, side = self.style.fonts, self.style.colours.listen, self.style.px(6)
        short = name[:LETTERS_WORTH_SHOWING] + "…"
        for font, box in ((fonts.small, pill.adjusted(side, 0, -side, 0)), (fonts.tiny, pill.adjusted(2, 0, -2, 0))):
            if box.width() >= min(self.letters.width(short, font), self.letters.width(name, font)):
                self.sheet.words.append(self.letters.word(name, box, font, colour))
                return
        letters = [name[:count] for count in (3, 2, 1) if self.letters.width(name[:count], fonts.tiny) < pill.width()]
        if letters:
            self.sheet.words.append(self.letters.word(letters[0], pill, fonts.tiny, colour, centred=True))

    def silent(self) -> None:
        """Add a red dot for each week in which a theme was heard that no post took up."""
        row, side = self._row(RowKind.SILENT), self.style.px(10)
        if row is None:
            return
        dot = self.stamps.dot(min(side, self.geometry.chip.width()), self.style.colours.bad)
        for column, week in self.packed.weekly():
            if week.silent:
                place = QRect(QPoint(), dot.deviceIndependentSize().toSize())
                place.moveCenter(self.geometry.cell_rect(row, column).center())
                self.sheet.stamp(dot, place.topLeft())

    def finish(self) -> None:
        """Gather the numbers and words into one run a colour."""
        self.titled.finish()
        for key, placed in self.counts.items():
            self.sheet.numbers.append((self.inks[key], self.letters.numbers(placed)))
