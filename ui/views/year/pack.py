"""The year as rows and chips in whole numbers: what stands in which row and column, before any pixel."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from newsroom.model.keys import SectionKind, SlotState

if TYPE_CHECKING:
    from newsroom.insight.year import SectionLine, SlotMark, WeekFigures, YearPage

CHIPS_IN_CELL = 6
BAND_KINDS = frozenset({"school", "recess"})


class RowKind(StrEnum):
    """What a row shows."""

    HEADING = "heading"
    NOTE = "note"
    SECTION = "section"
    CAMPAIGN = "campaign"
    AD_HOC = "ad_hoc"
    ROOM = "room"
    SIGNALS = "signals"
    BIGGEST = "biggest"
    SILENT = "silent"


class Look(StrEnum):
    """How one chip looks; `many` stands for more than a cell can show apart."""

    PUBLISHED = "published"
    PLANNED = "planned"
    OPEN = "open"
    MISSED = "missed"
    SKIPPED = "skipped"
    MANY = "many"


EMPTY_LOOKS = frozenset({Look.OPEN, Look.MISSED})


class Titles(NamedTuple):
    """The words of the rows that no section or campaign names."""

    fixed: str
    campaigns: str
    free: str
    listening: str
    ad_hoc: str
    room: str
    signals: str
    biggest: str
    silent: str
    no_sections: str


class Row(NamedTuple):
    """One line of the year; `id` names its section or campaign."""

    kind: RowKind
    name: str
    colour: str = ""
    id: str = ""

    @property
    def reachable(self) -> bool:
        """Say whether the keys stop at this row."""
        return self.kind not in (RowKind.HEADING, RowKind.NOTE)


class Chip(NamedTuple):
    """One slot or post in a cell that holds `parts` of them; look `many` has a `number`, `out` of it published."""

    row: int
    column: int
    part: int
    parts: int
    look: Look
    post_id: str
    section_id: str = ""
    original_on: date | None = None
    on: date | None = None
    at: time | None = None
    moved: bool = False
    signals: int = 0
    reason: str = ""
    number: int = 1
    out: int = 0

    @property
    def empty_slot(self) -> bool:
        """Say whether it is a slot that still waits for a post."""
        return self.look in EMPTY_LOOKS and self.original_on is not None


class Run(NamedTuple):
    """Columns next to each other that show the same: a campaign's span or the biggest theme of some weeks."""

    row: int
    first: int
    last: int
    name: str


@dataclass(frozen=True, slots=True)
class Packed:
    """Everything the year shows, by row and column."""

    page: YearPage
    rows: tuple[Row, ...]
    cells: dict[tuple[int, int], tuple[Chip, ...]]
    posts: dict[str, Chip]
    campaigns: tuple[Run, ...]
    themes: tuple[Run, ...]
    most_signals: int
    any_free: bool

    @property
    def columns(self) -> int:
        """Count the weeks: 52 or 53."""
        return len(self.page.weeks)

    def figures(self, column: int) -> WeekFigures:
        """Give what one week has besides sections."""
        return self.page.figures[column]

    def row_of(self, kind: RowKind) -> int:
        """Give the one row of a kind that occurs once."""
        return next(number for number, row in enumerate(self.rows) if row.kind is kind)


def pack(page: YearPage, titles: Titles) -> Packed:
    """Put sections, campaigns, free space and listening under each other."""
    rows: list[Row] = []
    cells: dict[tuple[int, int], tuple[Chip, ...]] = {}
    posts: dict[str, Chip] = {}
    fixed = [line for line in page.sections if line.section.kind != SectionKind.FREE]
    rows.append(Row(RowKind.HEADING, titles.fixed))
    if not fixed:
        rows.append(Row(RowKind.NOTE, titles.no_sections))
    for fold_group, lines in _folded(fixed):
        if fold_group:
            rows.append(Row(RowKind.HEADING, fold_group))
        for line in lines:
            _pack_section(len(rows), line, cells, posts)
            rows.append(Row(RowKind.SECTION, line.section.name, line.section.colour, line.section.id))
    runs = _pack_campaigns(page, titles, rows, cells, posts)
    rows.append(Row(RowKind.HEADING, titles.free))
    rows += [Row(RowKind.AD_HOC, titles.ad_hoc), Row(RowKind.ROOM, titles.room)]
    rows += [Row(RowKind.HEADING, titles.listening), Row(RowKind.SIGNALS, titles.signals)]
    rows += [Row(RowKind.BIGGEST, titles.biggest), Row(RowKind.SILENT, titles.silent)]
    return Packed(
        page=page,
        rows=tuple(rows),
        cells=cells,
        posts=posts,
        campaigns=tuple(runs),
        themes=tuple(_theme_runs(len(rows) - 2, page.figures)),
        most_signals=max((week.signals for week in page.figures), default=0),
        any_free=any(week.free for week in page.figures),
    )


def _folded(lines: Iterable[SectionLine]) -> list[tuple[str, list[SectionLine]]]:
    """Group the sections by fold group in the order of first sight; those without a group come first."""
    groups: defaultdict[str, list[SectionLine]] = defaultdict(list)
    groups[""] = []
    for line in lines:
        groups[line.section.fold_group].append(line)
    return list(groups.items())


def _pack_section(
    row: int, line: SectionLine, cells: dict[tuple[int, int], tuple[Chip, ...]], posts: dict[str, Chip]
) -> None:
    by_column: defaultdict[int, list[SlotMark]] = defaultdict(list)
    for mark in line.slots:
        by_column[mark.column].append(mark)
    for column, marks in by_column.items():
        if len(marks) > CHIPS_IN_CELL:
            chips: tuple[Chip, ...] = (_many(row, column, len(marks), sum(mark.out for mark in marks)),)
            posts.update((mark.post_id, chips[0]) for mark in marks if mark.post_id)
        else:
            chips = tuple(_slot_chip(row, part, len(marks), mark, line.section.id) for part, mark in enumerate(marks))
            posts.update((chip.post_id, chip) for chip in chips if chip.post_id)
        cells[row, column] = chips


def _many(row: int, column: int, count: int, out: int) -> Chip:
    return Chip(row, column, 0, 1, Look.MANY, "", number=count, out=out)


def _slot_chip(row: int, part: int, parts: int, mark: SlotMark, section_id: str) -> Chip:
    return Chip(
        row=row,
        column=mark.column,
        part=part,
        parts=parts,
        look=_look(mark),
        post_id=mark.post_id,
        section_id=section_id,
        original_on=mark.original_on,
        on=mark.on,
        at=mark.at,
        moved=mark.on != mark.original_on,
        signals=mark.signals,
        reason=mark.reason,
    )


def _look(mark: SlotMark) -> Look:
    if mark.state == SlotState.SKIPPED:
        return Look.SKIPPED
    if mark.post_id or mark.state == SlotState.FILLED:
        return Look.PUBLISHED if mark.out else Look.PLANNED
    return Look.MISSED if mark.state == SlotState.MISSED else Look.OPEN


def _pack_campaigns(
    page: YearPage,
    titles: Titles,
    rows: list[Row],
    cells: dict[tuple[int, int], tuple[Chip, ...]],
    posts: dict[str, Chip],
) -> list[Run]:
    if not page.campaigns:
        return []
    weeks = len(page.weeks)
    rows.append(Row(RowKind.HEADING, titles.campaigns))
    runs = []
    for line in page.campaigns:
        row = len(rows)
        rows.append(Row(RowKind.CAMPAIGN, line.campaign.name, line.campaign.colour, line.campaign.id))
        runs.append(Run(row, line.first, line.last, line.campaign.name))
        by_column = sorted(post for post in line.posts if 0 <= post[0] < weeks)
        for column, found in groupby(by_column, key=lambda post: post[0]):
            marks = list(found)
            if len(marks) > CHIPS_IN_CELL:
                chips: tuple[Chip, ...] = (_many(row, column, len(marks), sum(out for _, _, out in marks)),)
            else:
                chips = tuple(_post_chip(row, part, len(marks), mark) for part, mark in enumerate(marks))
            cells[row, column] = chips
            # A post in a section's slot is shown where its slot is.
            for number, (_, post_id, _) in enumerate(marks):
                posts.setdefault(post_id, chips[min(number, len(chips) - 1)])
    return runs


def _post_chip(row: int, part: int, parts: int, mark: tuple[int, str, bool]) -> Chip:
    column, post_id, out = mark
    return Chip(row, column, part, parts, Look.PUBLISHED if out else Look.PLANNED, post_id)


def _theme_runs(row: int, figures: Sequence[WeekFigures]) -> list[Run]:
    runs = []
    for name, columns in groupby(range(len(figures)), key=lambda column: figures[column].biggest):
        if name:
            span = list(columns)
            runs.append(Run(row, span[0], span[-1], name))
    return runs
