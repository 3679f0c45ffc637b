"""Every word of the year view: titles of rows, names of days and months, and what a cell tells."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject

from newsroom.model.keys import SlotState, Status
from ui.views.year.pack import Look, Row, RowKind, Titles

if TYPE_CHECKING:
    from newsroom.dates.week import IsoWeek
    from newsroom.words import Words
    from ui.views.year.geometry import Spot
    from ui.views.year.pack import Chip, Packed

SLOT_STATES = {Look.PLANNED: SlotState.FILLED, Look.MISSED: SlotState.MISSED, Look.SKIPPED: SlotState.SKIPPED}


class YearTexts(QObject):
    """Says what the year shows, in the language of the words."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._locale = QLocale(words.language)

    def titles(self) -> Titles:
        """Give the titles of groups and rows."""
        return Titles(
            fixed=self.tr("Fixed sections"),
            campaigns=self.tr("Campaigns"),
            free=self.tr("Free space"),
            listening=self.tr("Listening"),
            ad_hoc=self.tr("Ad hoc"),
            room=self.tr("Space left"),
            signals=self.tr("Signals per week"),
            biggest=self.tr("Biggest theme"),
            silent=self.tr("Theme without post"),
            no_sections=self.tr("No fixed sections yet. Add one in Settings, or import your calendar."),
        )

    def today(self) -> str:
        """Give the word in the flag of today."""
        return self.tr("today")

    def view_name(self, year: int) -> str:
        """Name the whole view."""
        return self.tr("Year {year}").format(year=year)

    def month(self, number: int) -> str:
        """Give a month in short: jan, feb, mrt."""
        return self._locale.standaloneMonthName(number, QLocale.FormatType.ShortFormat).rstrip(".")

    def day(self, day: date) -> str:
        """Give a day as it is read: ma 22 maart."""
        return self._locale.toString(QDate(day.year, day.month, day.day), "ddd d MMMM").replace(".", "")

    def week(self, week: IsoWeek) -> str:
        """Name a week with its days."""
        text = self.tr("week {number}, {first} to {last}")
        return text.format(number=week.number, first=self.day(week.monday), last=self.day(week.sunday))

    def state(self, chip: Chip) -> str:
        """Give the state of a chip in words."""
        if chip.look is Look.MANY:
            return self.tr("{count} posts, {out} published").format(count=chip.number, out=chip.out)
        if chip.look is Look.PUBLISHED:
            return self._words.of("status", Status.PUBLISHED)
        if chip.look is Look.OPEN:
            return self._words.of("slot_state", SlotState.MOVED if chip.moved else SlotState.OPEN)
        return self._words.of("slot_state", SLOT_STATES[chip.look])

    def chip_lines(self, chip: Chip) -> list[str]:
        """Tell all about a chip: state, reason, where it came from, signals."""
        lines = [self.state(chip)]
        if chip.reason:
            lines.append(self.tr("Reason: {reason}").format(reason=self._words.of("skip_reason", chip.reason)))
        if chip.moved and chip.original_on:
            lines.append(self.tr("Moved from {day}").format(day=self.day(chip.original_on)))
        if chip.signals:
            lines.append(self.signals(chip.signals))
        return lines

    def signals(self, count: int) -> str:
        """Count signals."""
        return self.tr("%n signal(s)", "", count)

    def when(self, chip: Chip, week: IsoWeek) -> str:
        """Tell when a chip is: its day and time, or its week."""
        if chip.on is None:
            return self.week(week)
        return f"{self.day(chip.on)} {chip.at:%H:%M}" if chip.at else self.day(chip.on)

    def tip(self, packed: Packed, spot: Spot) -> str:
        """Tell in lines what lies at a spot."""
        if spot.row < 0:
            return self.head_tip(packed, spot.column)
        row = packed.rows[spot.row]
        if spot.column < 0:
            return row.name
        week = packed.page.weeks[spot.column]
        if spot.chip is not None:
            return "\n".join([row.name, self.when(spot.chip, week), *self.chip_lines(spot.chip)])
        figures = self.figures(packed, row, spot.column)
        return "\n".join([row.name, self.week(week), *([figures] if figures else [])])

    def head_tip(self, packed: Packed, column: int) -> str:
        """Tell a week and all its days that matter."""
        week = packed.page.weeks[column]
        days = [each for each in packed.page.dates if each.first <= week.sunday and each.last >= week.monday]
        lines = [f"{self.day(each.first)}: {each.name}" for each in days if each.first == each.last]
        spans = [
            f"{self.day(each.first)} – {self.day(each.last)}: {each.name}" for each in days if each.first != each.last
        ]
        return "\n".join([self.week(week), *spans, *lines])

    def figures(self, packed: Packed, row: Row, column: int) -> str:
        """Tell what a week has in a row of figures; nothing for rows of slots."""
        week = packed.figures(column)
        if row.kind is RowKind.AD_HOC:
            return self.tr("%n post(s) outside fixed sections", "", week.ad_hoc)
        if row.kind is RowKind.ROOM:
            return self.tr("{left} of {all} places free").format(left=week.free_left, all=week.free)
        if row.kind is RowKind.SIGNALS:
            return self.signals(week.signals)
        if row.kind is RowKind.BIGGEST:
            return week.biggest
        if row.kind is RowKind.SILENT:
            return self.tr("%n theme(s) heard but without a post", "", week.silent)
        return ""

    def cell_name(self, packed: Packed, row: int, column: int) -> str:
        """Name a cell for a screen reader, on one line: section, week, day and state."""
        if row < 0:
            return self.head_tip(packed, column).replace("\n", ", ")
        name = packed.rows[row].name
        if column < 0:
            return name
        week, chips = packed.page.weeks[column].number, packed.cells.get((row, column), ())
        told = "; ".join(self._told(chip) for chip in chips)
        if chips and chips[0].on is not None:
            return self.tr("{row}, week {week}, {told}").format(row=name, week=week, told=told)
        told = told or self.figures(packed, packed.rows[row], column) or self.tr("empty")
        return self.tr("{row}, week {week}: {told}").format(row=name, week=week, told=told)

    def _told(self, chip: Chip) -> str:
        told = ", ".join(self.chip_lines(chip))
        return f"{self.day(chip.on)}: {told}" if chip.on else told
