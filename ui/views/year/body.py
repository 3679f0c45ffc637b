"""Lays the rows of the year on a sheet: names, slots, campaigns, free space and listening."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize

from ui.theme import mixed
from ui.views.year.pack import BAND_KINDS, Look, Row, RowKind
from ui.views.year.sheet import Box, Sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from ui.theme import Style
    from ui.views.year.geometry import YearGeometry
    from ui.views.year.lettering import Lettering
    from ui.views.year.pack import Chip
    from ui.views.year.stamps import Stamps

AD_HOC_STACK = 4
SHADES = (0.72, 0.86, 1.0)
LETTERS_WORTH_SHOWING = 3
STAMPED_PARTS = 2


def body_sheet(geometry: YearGeometry, style: Style, letters: Lettering, stamps: Stamps, least: int) -> Sheet:
    """Lay out all rows; the sheet is at least as high as the room under the head."""
    sheet = Sheet(QSize(geometry.width, max(geometry.height, least)), style.colours.ground)
    _add_ground(sheet, geometry, style)
    maker = _Maker(sheet, geometry, style, letters, stamps)
    for number, row in enumerate(geometry.packed.rows):
        maker.name(number, row)
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
    colours, high, page = style.colours, sheet.size.height(), geometry.packed.page
    for each in page.dates:
        if each.kind in BAND_KINDS:
            left, right = geometry.x_of(each.first), geometry.x_of(each.last + timedelta(days=1))
            sheet.fill(colours.recess, QRect(left, 0, right - left, high))
    for day in month_starts(geometry):
        sheet.fill(colours.line_strong, QRect(geometry.x_of(day), 0, 1, high))
    for top in geometry.tops[1:]:
        sheet.fine(colours.line, QRect(0, top - 1, geometry.width, 1))
    sheet.fine(colours.line_strong, QRect(geometry.names, 0, 1, high))
    if page.today in page.period:
        sheet.top_boxes.append(Box(QRect(geometry.x_of(page.today), 0, 2, high), 0, colours.send))


def month_starts(geometry: YearGeometry) -> list[date]:
    """Give the days on which a month begins within the weeks of the year; January begins with the first week."""
    page = geometry.packed.page
    days = [date(page.year, month, 1) for month in range(2, 13)]
    new_year = date(page.year + 1, 1, 1)
    return [*days, new_year] if new_year in page.period else days


class _Maker:
    """Puts row by row on the sheet."""

    def __init__(self, sheet: Sheet, geometry: YearGeometry, style: Style, letters: Lettering, stamps: Stamps) -> None:
        self.sheet, self.geometry, self.style, self.letters, self.stamps = sheet, geometry, style, letters, stamps
        self.packed = geometry.packed
        self.counts: defaultdict[int, list[tuple[str, QRect]]] = defaultdict(list)
        self.inks: dict[int, QColor] = {}
        self._ink_by_colour: dict[str, QColor] = {}

    def name(self, number: int, row: Row) -> None:
        """Add a row's name with its colour mark, or a heading."""
        style, place = self.style, self.geometry.name_rect(number)
        left = style.px(24)
        if row.kind is RowKind.NOTE:
            box = self.geometry.row_rect(number).adjusted(left, 0, -left, 0)
            self.sheet.words.append(self.letters.word(row.name, box, style.fonts.body, style.colours.muted))
            return
        if row.kind is RowKind.HEADING:
            box = QRect(
                style.px(12), place.y() + style.px(3), place.width() - style.px(16), place.height() - style.px(4)
            )
            self.sheet.words.append(self.letters.word(row.name, box, style.fonts.label, style.colours.muted))
            return
        if row.colour or row.kind in (RowKind.SECTION, RowKind.CAMPAIGN):
            mark = QRect(style.px(12), 0, style.metrics.bar, style.px(15))
            mark.moveTop(place.center().y() - mark.height() // 2)
            self.sheet.fine(style.section(row.colour), mark)
        box = QRect(left, place.y(), place.width() - left - style.px(8), place.height())
        self.sheet.words.append(self.letters.word(row.name, box, style.fonts.body, style.colours.ink))

    def campaigns(self) -> None:
        """Add the outlined band of each campaign."""
        for run in self.packed.campaigns:
            colour = self.style.section(self.packed.rows[run.row].colour)
            place = self.geometry.span_rect(run.row, run.first, run.last)
            tall = self.geometry.chip.height() + self.style.px(5)
            band = QRect(place.x() + 1, place.center().y() - tall // 2, place.width() - 1, tall)
            fill = mixed(colour, self.style.colours.ground, 0.18)
            self.sheet.boxes.append(Box(band, self.style.px(5), fill, colour))

    def chips(self) -> None:
        """Add every slot and post."""
        rows = self.packed.rows
        for (row, _), chips in self.packed.cells.items():
            for chip in chips:
                self._add_chip(chip, rows[row].colour)

    def _add_chip(self, chip: Chip, colour: str) -> None:
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
            self.inks.setdefault(ink.rgba(), ink)
            self.counts[ink.rgba()].append((text, place))

    def ad_hoc(self) -> None:
        """Add the stacked bars of loose posts; more than fit become one block with their number."""
        row, colour = self.packed.row_of(RowKind.AD_HOC), self.style.colours.send
        wide, ink = self.geometry.chip.width(), self.style.on(colour)
        for column, week in enumerate(self.packed.page.figures):
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
        """Add the boxes of free space: filled as far as places are left, red without any."""
        if not self.packed.any_free:
            return
        row, colours = self.packed.row_of(RowKind.ROOM), self.style.colours
        size = self.geometry.chip
        empty, full = self.stamps.dashed(size, colours.bad), self.stamps.dashed(size, colours.border)
        level = mixed(colours.send, colours.ground, 0.2)
        for column, week in enumerate(self.packed.page.figures):
            place = QRect(QPoint(), size)
            place.moveCenter(self.geometry.cell_rect(row, column).center())
            self.sheet.stamp(full if week.free_left else empty, place.topLeft())
            if week.free_left:
                high = (place.height() - 4) * week.free_left // week.free
                self.sheet.fine(level, QRect(place.x() + 2, place.bottom() - 1 - high, place.width() - 4, high))

    def signals(self) -> None:
        """Add the bars of signals, darker as they are more."""
        row, most = self.packed.row_of(RowKind.SIGNALS), self.packed.most_signals
        shades = [mixed(self.style.colours.listen, self.style.colours.ground, share) for share in SHADES]
        for column, week in enumerate(self.packed.page.figures):
            if week.signals:
                cell = self.geometry.cell_rect(row, column).adjusted(2, self.style.px(6), -2, -self.style.px(5))
                high = max(2, cell.height() * week.signals // most)
                shade = shades[min(len(shades) * week.signals // (most + 1), len(shades) - 1)]
                self.sheet.fine(shade, QRect(cell.x(), cell.bottom() + 1 - high, cell.width(), high))

    def themes(self) -> None:
        """Add one pill for each run of weeks with the same biggest theme."""
        for run in self.packed.themes:
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
        row, side = self.packed.row_of(RowKind.SILENT), self.style.px(10)
        dot = self.stamps.dot(min(side, self.geometry.chip.width()), self.style.colours.bad)
        for column, week in enumerate(self.packed.page.figures):
            if week.silent:
                place = QRect(QPoint(), dot.deviceIndependentSize().toSize())
                place.moveCenter(self.geometry.cell_rect(row, column).center())
                self.sheet.stamp(dot, place.topLeft())

    def finish(self) -> None:
        """Gather the numbers into one run a colour."""
        for key, placed in self.counts.items():
            self.sheet.numbers.append((self.inks[key], self.letters.numbers(placed)))
