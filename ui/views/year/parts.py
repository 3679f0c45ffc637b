"""What the year is made of, before any pixel: rows, chips, runs, and which rows somebody chose to see."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from typing_extensions import override

from ui.views.year.zoom import Zoom

if TYPE_CHECKING:
    from newsroom.dates.week import IsoWeek
    from newsroom.insight.year import WeekFigures, YearPage
    from ui.views.year.zoom import Span

BAND_KINDS = frozenset({"school", "recess"})


class Placed(Protocol):
    """What may be a post."""

    @property
    def post_id(self) -> str:
        """Give the post, "" for none."""
        ...


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


WEEKLY = frozenset({RowKind.ROOM, RowKind.SIGNALS, RowKind.BIGGEST, RowKind.SILENT})


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
    """One line of the year; `id` names its section or campaign, `key` the row itself.

    A heading has the number of its rows in `size`, and of those that are hidden. `lanes` says how many chips stand
    under each other.
    """

    kind: RowKind
    name: str
    colour: str = ""
    id: str = ""
    key: str = ""
    group: str = ""
    folded: bool = False
    size: int = 0
    hidden: int = 0
    lanes: int = 1

    @property
    def reachable(self) -> bool:
        """Say whether the keys stop at the cells of this row."""
        return self.kind not in (RowKind.HEADING, RowKind.NOTE)


class Chip(NamedTuple):
    """One slot or post in a cell that holds `parts` of them; look `many` has a `number`, `out` of it published.

    Seen from near it stands in a lane of its row and has `room` columns for its words.
    """

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
    title: str = ""
    lane: int = 0
    room: int = 1

    def in_lane(self, lane: int, room: int) -> Chip:
        """Give this chip in a lane of its row: what `_replace` gives too, at a third of the price."""
        return Chip._make((*self[:LANE_FIELD], lane, room))

    @property
    def empty_slot(self) -> bool:
        """Say whether it is a slot that still waits for a post."""
        return self.look in EMPTY_LOOKS and self.original_on is not None

    @property
    def movable(self) -> bool:
        """Say whether it can go to another day: a post, or a slot that waits for one."""
        return self.on is not None and (bool(self.post_id) or self.empty_slot)


LANE_FIELD = Chip._fields.index("lane")


class PostChips(Mapping[str, Chip]):
    """The chip of each post, found when the first is asked for: a change of zoom mostly asks for none."""

    def __init__(self) -> None:
        self._parts: list[tuple[Sequence[Chip], Sequence[Placed]]] = []
        self._found: dict[str, Chip] | None = None

    def add(self, chips: Sequence[Chip], marks: Sequence[Placed]) -> None:
        """Add what stands in a cell, chip for chip; the last chip stands for all that follow."""
        self._parts.append((chips, marks))
        self._found = None

    @override
    def __getitem__(self, post_id: str) -> Chip:
        return self._all()[post_id]

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    @override
    def __len__(self) -> int:
        return len(self._all())

    def _all(self) -> dict[str, Chip]:
        """Find every post; one that stands in several rows is known by the first."""
        if self._found is None:
            self._found = {}
            for chips, marks in self._parts:
                for number, mark in enumerate(marks):
                    if mark.post_id:
                        self._found.setdefault(mark.post_id, chips[min(number, len(chips) - 1)])
        return self._found


class Run(NamedTuple):
    """Columns next to each other that show the same: a campaign's span or the biggest theme of some weeks."""

    row: int
    first: int
    last: int
    name: str


@dataclass(frozen=True, slots=True)
class RowChoice:
    """Which groups are folded and which rows are left out, by key."""

    folded: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()

    def fold(self, key: str, *, folded: bool) -> RowChoice:
        """Fold a group, or open it."""
        return replace(self, folded=self.folded | {key} if folded else self.folded - {key})

    def hide(self, key: str, *, hidden: bool) -> RowChoice:
        """Leave a row out, or show it again."""
        return replace(self, hidden=self.hidden | {key} if hidden else self.hidden - {key})


@dataclass(frozen=True, slots=True)
class Packed:
    """Everything that shows, by row and column; `choices` names every row that can be chosen, by group."""

    page: YearPage
    span: Span
    rows: tuple[Row, ...]
    cells: dict[tuple[int, int], tuple[Chip, ...]]
    posts: PostChips
    campaigns: tuple[Run, ...]
    themes: tuple[Run, ...]
    most_signals: int
    any_free: bool
    choices: tuple[Row, ...]

    @property
    def columns(self) -> int:
        """Count the columns: weeks, or days in a month."""
        return self.span.columns

    @property
    def zoomed(self) -> bool:
        """Say whether less than the whole year shows."""
        return self.span.zoom is not Zoom.YEAR

    def week(self, column: int) -> IsoWeek:
        """Give the week of a column."""
        return self.page.weeks[self.span.week_of(column)]

    def figures(self, column: int) -> WeekFigures:
        """Give what the week of a column has besides sections."""
        return self.page.figures[self.span.week_of(column)]

    def weekly(self) -> Iterator[tuple[int, WeekFigures]]:
        """Give the first column of every week with the figures of that week."""
        for number in range(self.span.weeks):
            yield number * self.span.per_week, self.page.figures[self.span.start + number]

    def step(self, row: int) -> int:
        """Give how many columns one cell of a row takes: a row of figures has a cell a week."""
        return self.span.per_week if row >= 0 and self.rows[row].kind in WEEKLY else 1

    def row_of(self, kind: RowKind) -> int:
        """Give the one row of a kind that occurs once and shows."""
        return next(number for number, row in enumerate(self.rows) if row.kind is kind)

    def find(self, kind: RowKind) -> int | None:
        """Give that row, or None when it does not show."""
        return next((number for number, row in enumerate(self.rows) if row.kind is kind), None)

    def row_with(self, key: str) -> int | None:
        """Give the row with a key, or None when it does not show."""
        return next((number for number, row in enumerate(self.rows) if key and row.key == key), None)
