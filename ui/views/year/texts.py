"""Every word of the year view: titles of rows, names of days and months, and what a cell tells."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject

from newsroom.model.keys import SlotState, Status
from ui.views.year.parts import Look, Row, RowKind, Titles
from ui.views.year.zoom import Zoom

if TYPE_CHECKING:
    from newsroom.dates.week import IsoWeek
    from newsroom.insight.year import WeekFigures
    from newsroom.words import Words
    from ui.views.year.geometry import Spot
    from ui.views.year.parts import Chip, Packed
    from ui.views.year.zoom import Span

SLOT_STATES = {Look.PLANNED: SlotState.FILLED, Look.MISSED: SlotState.MISSED, Look.SKIPPED: SlotState.SKIPPED}


class YearTexts(QObject):
    """Says what the year shows, in the language of the words."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._locale = QLocale(words.language)

    def titles(self, free_norm: float = 0.0) -> Titles:
        """Give the titles of groups and rows; the share that must be free is said with the row of free space."""
        room = self.tr("Space left")
        if free_norm:
            room = self.tr("Space left · norm {percent} %").format(percent=round(100 * free_norm))
        return Titles(
            fixed=self.tr("Fixed sections"),
            campaigns=self.tr("Campaigns"),
            free=self.tr("Free space"),
            listening=self.tr("Listening"),
            ad_hoc=self.tr("Ad hoc"),
            room=room,
            signals=self.tr("Signals per week"),
            biggest=self.tr("Biggest theme"),
            silent=self.tr("Theme without post"),
            no_sections=self.tr("No fixed sections yet. Add one in Settings, or import your calendar."),
        )

    def today(self) -> str:
        """Give the word in the flag of today."""
        return self.tr("today")

    def view_name(self, year: int, span: Span) -> str:
        """Name the whole view."""
        if span.zoom is Zoom.YEAR:
            return self.tr("Year {year}").format(year=year)
        return self.period(year, span)

    def period(self, year: int, span: Span) -> str:
        """Name the days that show: 2026, 4e kwartaal 2026, november 2026."""
        if span.zoom is Zoom.YEAR:
            return str(year)
        if span.zoom is Zoom.QUARTER:
            return self.tr("Quarter {number} of {year}").format(number=span.part, year=year)
        return self.long_month(date(year, span.part, 1))

    def zoom(self, zoom: Zoom) -> str:
        """Name a zoom."""
        return {Zoom.YEAR: self.tr("Year"), Zoom.QUARTER: self.tr("Quarter"), Zoom.MONTH: self.tr("Month")}[zoom]

    def long_month(self, day: date) -> str:
        """Give a month with its year: november 2026."""
        return f"{self._locale.standaloneMonthName(day.month)} {day.year}"

    def short_day(self, day: date) -> str:
        """Give a day in short: ma 16."""
        return f"{self._weekday(day)} {day.day}"

    def week_name(self, number: int) -> str:
        """Give the number of a week with its word."""
        return self.tr("week {number}").format(number=number)

    def kept_back(self, row: Row) -> str:
        """Say how many rows a heading keeps from sight; nothing when all show."""
        if row.folded:
            return self.tr("%n row(s)", "", row.size)
        return self.tr("%n hidden", "", row.hidden) if row.hidden else ""

    def label(self, chip: Chip, *, with_day: bool) -> str:
        """Give the words of a chip seen from near: the title of its post, or what its slot waits for."""
        if chip.post_id:
            return chip.title
        if chip.look is Look.SKIPPED:
            return f"– {self.state(chip)}" if with_day else self.state(chip)
        parts = (self._weekday(chip.on) if with_day and chip.on else "", f"{chip.at:%H:%M}" if chip.at else "")
        told = chip.title or ("" if with_day else self.state(chip))
        return " ".join(part for part in (*parts, told) if part)

    def room(self, week: WeekFigures) -> str:
        """Say how many free places of a week are left."""
        if not week.free_left:
            return self.tr("full")
        return self.tr("{left}/{all} free").format(left=week.free_left, all=week.free)

    def _weekday(self, day: date) -> str:
        return self._locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")

    def month(self, number: int) -> str:
        """Give a month in short: jan, feb, mrt."""
        return self._locale.standaloneMonthName(number, QLocale.FormatType.ShortFormat).rstrip(".")

    def day(self, day: date) -> str:
        """Give a day as it is read: ma 22 maart."""
        return self._locale.toString(QDate(day.year, day.month, day.day), "ddd d MMMM").replace(".", "")

    def days(self, first: date, last: date) -> str:
        """Give a first and last day as they are read."""
        return f"{self.day(first)} – {self.day(last)}"

    def landing(self, day: date, *, copies: bool) -> str:
        """Say on which day what is dragged would come to lie, and that it is a copy."""
        return self.tr("Copy · {day}").format(day=self.day(day)) if copies else self.day(day)

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
        week = packed.week(spot.column)
        if spot.chip is not None:
            title = [spot.chip.title] if spot.chip.title else []
            return "\n".join([row.name, *title, self.when(spot.chip, week), *self.chip_lines(spot.chip)])
        figures = self.figures(packed, row, spot.column)
        return "\n".join([row.name, self.week(week), *([figures] if figures else [])])

    def head_tip(self, packed: Packed, column: int) -> str:
        """Tell a week, or a day of a month, and all its days that matter."""
        week, day = packed.week(column), packed.span.day_of(column)
        first, last = (day, day) if packed.span.zoom is Zoom.MONTH else (week.monday, week.sunday)
        days = [each for each in packed.page.dates if each.first <= last and each.last >= first]
        lines = [f"{self.day(each.first)}: {each.name}" for each in days if each.first == each.last]
        spans = [
            f"{self.day(each.first)} – {self.day(each.last)}: {each.name}" for each in days if each.first != each.last
        ]
        name = self.week(week) if first != last else f"{self.day(day)}, {self.week_name(week.number)}"
        return "\n".join([name, *spans, *lines])

    def figures(self, packed: Packed, row: Row, column: int) -> str:
        """Tell what a week has in a row of figures; nothing for rows of slots."""
        week = packed.figures(column)
        if row.kind is RowKind.AD_HOC:
            return self.tr("%n post(s) outside fixed sections", "", week.ad_hoc)
        if row.kind is RowKind.ROOM:
            return self._room_told(week, packed.page.free_norm)
        if row.kind is RowKind.SIGNALS:
            told = self.signals(week.signals)
            peaks = self.tr("Peak: {themes}").format(themes=", ".join(week.peaks)) if week.peaks else ""
            return ". ".join(each for each in (told, peaks) if each)
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
            kept = self.kept_back(packed.rows[row])
            return f"{name}, {kept}" if kept else name
        week, chips = packed.week(column).number, packed.cells.get((row, column), ())
        told = "; ".join(self._told(chip) for chip in chips)
        if chips and chips[0].on is not None:
            return self.tr("{row}, week {week}, {told}").format(row=name, week=week, told=told)
        if packed.step(row) < packed.span.per_week:
            day = self.day(packed.span.day_of(column))
            return self.tr("{row}, {day}: {told}").format(row=name, day=day, told=told or self.tr("empty"))
        told = told or self.figures(packed, packed.rows[row], column) or self.tr("empty")
        return self.tr("{row}, week {week}: {told}").format(row=name, week=week, told=told)

    def _room_told(self, week: WeekFigures, norm: float) -> str:
        """Tell the free places of a week, and where they fall short of the norm."""
        if not week.free:
            return self.tr("no free space")
        told = [self.tr("{left} of {all} places free").format(left=week.free_left, all=week.free)]
        if not week.free_left:
            told.append(self.tr("no free space left"))
        if norm:
            shares = self.tr("fixed {fixed} % : free {free} %, norm {norm} %")
            free = round(100 * week.free_share)
            told.append(shares.format(fixed=100 - free, free=free, norm=round(100 * norm)))
        if week.free_share < norm:
            told.append(self.tr("below the norm"))
        return ", ".join(told)

    def _told(self, chip: Chip) -> str:
        told = ", ".join([*([chip.title] if chip.title else []), *self.chip_lines(chip)])
        return f"{self.day(chip.on)}: {told}" if chip.on else told
