"""The year as rows and chips in whole numbers: what stands in which row and column, before any pixel."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import time
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from newsroom.dates.period import Period
from newsroom.model.keys import SectionKind, SlotState
from ui.views.year.lanes import MOST_LANES, in_lanes
from ui.views.year.parts import Chip, Look, Packed, PostChips, Row, RowChoice, RowKind, Run
from ui.views.year.zoom import Zoom, span_of

if TYPE_CHECKING:
    from newsroom.insight.year import CampaignLine, PostMark, SectionLine, SlotMark, YearPage
    from ui.views.year.parts import Titles
    from ui.views.year.zoom import Span

CHIPS_IN_CELL = MOST_LANES
# A row with more posts than this a column has no room for their words: then its cells are counted.
CROWDED = {Zoom.YEAR: 1000, Zoom.QUARTER: 7, Zoom.MONTH: 2}
WORDS_ASK = {Zoom.YEAR: 1, Zoom.QUARTER: 1, Zoom.MONTH: 4}
ALL_ROWS = RowChoice()
# A free place that nobody took is no omission; it is simply gone.
GONE_BY = frozenset({SlotState.FILLED, SlotState.MISSED})
FIXED, CAMPAIGNS, FREE, LISTENING = "fixed", "campaigns", "free", "listening"

Place = tuple[int, int, int, int]
Marked = TypeVar("Marked", "SlotMark", "PostMark")


class ByWeek:
    """The slots and loose posts of a year by week: found once, used at every zoom."""

    def __init__(self, page: YearPage) -> None:
        self.page = page
        self.slots = {line.section.id: _grouped(line.slots) for line in page.sections}
        self.loose = _grouped(page.loose)


def pack(weeks: ByWeek | YearPage, titles: Titles, span: Span | None = None, choice: RowChoice = ALL_ROWS) -> Packed:
    """Put sections, campaigns, free space and listening under each other; without a span the whole year."""
    if not isinstance(weeks, ByWeek):
        weeks = ByWeek(weeks)
    page = weeks.page
    packer = _Packer(weeks, span or span_of(page, Zoom.YEAR, 1), choice)
    packer.sections(titles)
    packer.campaigns(titles)
    packer.free(titles)
    packer.listening(titles)
    return Packed(
        page=page,
        span=packer.span,
        rows=tuple(packer.rows),
        cells=packer.cells,
        posts=packer.posts,
        campaigns=tuple(packer.runs),
        themes=tuple(packer.themes),
        most_signals=max((week.signals for week in page.figures), default=0),
        any_free=any(week.free for week in page.figures),
        choices=tuple(packer.choices),
    )


class _Packer:
    """Adds row by row."""

    def __init__(self, weeks: ByWeek, span: Span, choice: RowChoice) -> None:
        self.weeks, self.page, self.span, self.choice = weeks, weeks.page, span, choice
        self.rows: list[Row] = []
        self.choices: list[Row] = []
        self.cells: dict[tuple[int, int], tuple[Chip, ...]] = {}
        self.posts = PostChips()
        self.runs: list[Run] = []
        self.themes: list[Run] = []

    def sections(self, titles: Titles) -> None:
        """Add the fixed sections, those of a fold group under a heading of their own."""
        fixed = [line for line in self.page.sections if line.section.kind != SectionKind.FREE]
        keys = [section_key(line) for line in fixed]
        shown = self._heading(FIXED, titles.fixed, keys)
        if shown and not fixed:
            self.rows.append(Row(RowKind.NOTE, titles.no_sections))
        for name, lines in _by_fold_group(fixed):
            group = f"fold:{name}" if name else FIXED
            keys = [section_key(line) for line in lines]
            open_here = shown and (not name or self._heading(group, name, keys))
            for line in lines:
                section = line.section
                self._section(line, Row(RowKind.SECTION, section.name, section.colour, section.id), group, open_here)

    def campaigns(self, titles: Titles) -> None:
        """Add the campaigns that touch the days that show."""
        shown_days = Period(self.span.first_day, self.span.last_day)
        lines = [
            (line, touched)
            for line in self.page.campaigns
            if (touched := Period(line.campaign.first_on, line.campaign.last_on).clipped(shown_days))
        ]
        if not lines:
            return
        shown = self._heading(CAMPAIGNS, titles.campaigns, [f"campaign:{line.campaign.id}" for line, _ in lines])
        for line, touched in lines:
            campaign = line.campaign
            row = Row(RowKind.CAMPAIGN, campaign.name, campaign.colour, campaign.id, f"campaign:{campaign.id}")
            number = self._row(row._replace(group=CAMPAIGNS), shown)
            if number is not None:
                first, last = self.span.column_of(touched.first), self.span.column_of(touched.last)
                self.runs.append(Run(number, first, last, campaign.name))
                self._campaign_posts(number, line)

    def free(self, titles: Titles) -> None:
        """Add the posts outside fixed sections, seen from near with the free places, and the space that is left."""
        shown = self._heading(FREE, titles.free, [RowKind.AD_HOC, RowKind.ROOM])
        number = self._row(Row(RowKind.AD_HOC, titles.ad_hoc, key=RowKind.AD_HOC, group=FREE), shown)
        if number is not None and self.span.zoom is not Zoom.YEAR:
            self._loose(number)
        self._row(Row(RowKind.ROOM, titles.room, key=RowKind.ROOM, group=FREE), shown)

    def listening(self, titles: Titles) -> None:
        """Add what was heard."""
        names = {RowKind.SIGNALS: titles.signals, RowKind.BIGGEST: titles.biggest, RowKind.SILENT: titles.silent}
        shown = self._heading(LISTENING, titles.listening, list(names))
        for kind, name in names.items():
            number = self._row(Row(kind, name, key=kind, group=LISTENING), shown)
            if number is not None and kind is RowKind.BIGGEST:
                self.themes = self._theme_runs(number)

    # ------------------------------------------------------------ rows

    def _heading(self, key: str, name: str, keys: Sequence[str]) -> bool:
        """Add the heading of a group; say whether its rows show."""
        hidden = sum(each in self.choice.hidden for each in keys)
        folded = key in self.choice.folded
        row = Row(RowKind.HEADING, name, key=key, group=key, folded=folded, size=len(keys), hidden=hidden)
        self.rows.append(row)
        return not folded

    def _row(self, row: Row, shown: bool) -> int | None:
        self.choices.append(row)
        if not shown or row.key in self.choice.hidden:
            return None
        self.rows.append(row)
        return len(self.rows) - 1

    def _section(self, line: SectionLine, row: Row, group: str, shown: bool) -> None:
        number = self._row(row._replace(key=section_key(line), group=group), shown)
        if number is not None:
            marks = self._by_column(self.weeks.slots[row.id])
            self._fill(number, marks, _slot_chip, row.id)
            self._know(number, marks)

    # ------------------------------------------------------------ chips

    def _by_column(self, weeks: Mapping[int, list[Marked]]) -> dict[int, list[Marked]]:
        """Group what stands in the weeks that show by its column."""
        start = self.span.start
        found = {week - start: weeks[week] for week in range(start, start + self.span.weeks) if week in weeks}
        if self.span.zoom is not Zoom.MONTH:
            return found
        by_day: defaultdict[int, list[Marked]] = defaultdict(list)
        first = self.span.first_day.toordinal()
        for marks in found.values():
            for mark in marks:
                by_day[mark.on.toordinal() - first].append(mark)
        return by_day

    def _fill(
        self,
        row: int,
        by_column: dict[int, list[Marked]],
        made: Callable[[Place, Marked, str], Chip],
        section_id: str = "",
    ) -> None:
        """Give each cell its chips, or one that counts them when they are too many."""
        cells: dict[int, tuple[Chip, ...]] = {}
        crowded = sum(map(len, by_column.values())) > CROWDED[self.span.zoom] * self.span.columns
        most = 1 if crowded else CHIPS_IN_CELL
        is_out = attrgetter("out")
        for column, marks in by_column.items():
            if len(marks) > most:
                out = sum(map(is_out, marks))
                cells[column] = (Chip(row, column, 0, 1, Look.MANY, "", number=len(marks), out=out),)
            else:
                parts = len(marks)
                cells[column] = tuple(
                    made((row, column, part, parts), mark, section_id) for part, mark in enumerate(marks)
                )
        if self.span.zoom is not Zoom.YEAR:
            cells, lanes = in_lanes(cells, WORDS_ASK[self.span.zoom], self.span.columns)
            self.rows[row] = self.rows[row]._replace(lanes=lanes)
        for column, chips in cells.items():
            self.cells[row, column] = chips

    def _know(self, row: int, by_column: Mapping[int, Sequence[Marked]]) -> None:
        """Keep which chip stands for which post; one in a section's slot is known there: sections come first."""
        for column, marks in by_column.items():
            self.posts.add(self.cells[row, column], marks)

    def _campaign_posts(self, row: int, line: CampaignLine) -> None:
        posts = sorted(line.posts, key=lambda post: (post.on, post.at or time.min, post.post_id))
        marks = self._by_column(_grouped(posts))
        self._fill(row, marks, _post_chip)
        self._know(row, marks)

    def _loose(self, row: int) -> None:
        """Put free places that wait beside the posts that took others."""
        free = [line for line in self.page.sections if line.section.kind == SectionKind.FREE]
        waiting: defaultdict[int, list[Chip]] = defaultdict(list)
        for line in free:
            for column, marks in self._by_column(self.weeks.slots[line.section.id]).items():
                waiting[column] += (
                    _slot_chip((row, column, 0, 1), mark, line.section.id)._replace(title=line.section.name)
                    for mark in marks
                    if not mark.post_id and mark.state not in GONE_BY
                )
        posts = self._by_column(self.weeks.loose)
        self._fill(row, posts, _post_chip)
        self._add_waiting(row, waiting)
        self._know(row, posts)

    def _add_waiting(self, row: int, waiting: dict[int, list[Chip]]) -> None:
        """Let free places stand in the cells as far as there is room for them."""
        cells = {column: chips for (at, column), chips in self.cells.items() if at == row}
        for column, free in waiting.items():
            there = cells.get(column, ())
            many = bool(there) and there[0].look is Look.MANY
            both = [*there, *free[: 0 if many else CHIPS_IN_CELL - len(there)]]
            if len(both) == len(there):
                continue
            cells[column] = tuple(chip._replace(part=part, parts=len(both)) for part, chip in enumerate(both))
        cells, lanes = in_lanes(cells, WORDS_ASK[self.span.zoom], self.span.columns)
        self.rows[row] = self.rows[row]._replace(lanes=lanes)
        for column, chips in cells.items():
            self.cells[row, column] = chips

    def _theme_runs(self, row: int) -> list[Run]:
        figures, start, per_week = self.page.figures, self.span.start, self.span.per_week
        runs = []
        for name, weeks in groupby(range(self.span.weeks), key=lambda week: figures[start + week].biggest):
            if name:
                found = list(weeks)
                runs.append(Run(row, found[0] * per_week, (found[-1] + 1) * per_week - 1, name))
        return runs


def _grouped(marks: Iterable[Marked]) -> dict[int, list[Marked]]:
    weeks: defaultdict[int, list[Marked]] = defaultdict(list)
    for mark in marks:
        weeks[mark.column].append(mark)
    return weeks


def section_key(line: SectionLine) -> str:
    """Name the row of a section."""
    return f"section:{line.section.id}"


def _by_fold_group(lines: Iterable[SectionLine]) -> list[tuple[str, list[SectionLine]]]:
    """Group the sections by fold group in the order of first sight; those without a group come first."""
    groups: defaultdict[str, list[SectionLine]] = defaultdict(list)
    groups[""] = []
    for line in lines:
        groups[line.section.fold_group].append(line)
    return list(groups.items())


def _slot_chip(place: Place, mark: SlotMark, section_id: str) -> Chip:
    return Chip(
        *place,
        look=_look(mark),
        post_id=mark.post_id,
        section_id=section_id,
        original_on=mark.original_on,
        on=mark.on,
        at=mark.at,
        moved=mark.original_on is not None and mark.on != mark.original_on,
        signals=mark.signals,
        reason=mark.reason,
        title=mark.title,
    )


def _look(mark: SlotMark) -> Look:
    if mark.state == SlotState.SKIPPED:
        return Look.SKIPPED
    if mark.post_id or mark.state == SlotState.FILLED:
        return Look.PUBLISHED if mark.out else Look.PLANNED
    return Look.MISSED if mark.state == SlotState.MISSED else Look.OPEN


def _post_chip(place: Place, mark: PostMark, _section_id: str) -> Chip:
    look = Look.PUBLISHED if mark.out else Look.PLANNED
    return Chip(*place, look, mark.post_id, on=mark.on, at=mark.at, signals=mark.signals, title=mark.title)
