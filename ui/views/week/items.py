"""What lies in the week, in lanes per day: the input of the geometry. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from newsroom.insight.cards import Card
from newsroom.insight.week import Day, Heard, SlotCard, WeekPage
from newsroom.model import Decision

if TYPE_CHECKING:
    from collections.abc import Iterator

Content: TypeAlias = Card | SlotCard | Heard | Decision | None
WORK_DAYS = 5
SATURDAY = 6
CLOSED = "public"


class Lane(IntEnum):
    """The three lanes of a day, from top to bottom."""

    LISTEN = 0
    SEND = 1
    DO = 2


class Cell(NamedTuple):
    """One lane of one day; the day counted from the first that is shown."""

    lane: Lane
    day: int


class Item(NamedTuple):
    """One thing that can be reached; `content` is empty for an empty cell."""

    id: str
    cell: Cell
    on: date
    at: time | None
    content: Content

    @property
    def post(self) -> Card | None:
        """Give the post, if it is one."""
        return self.content if isinstance(self.content, Card) else None

    @property
    def slot(self) -> SlotCard | None:
        """Give the slot that waits for a post, if it is one."""
        return self.content if isinstance(self.content, SlotCard) and not self.is_skipped else None

    @property
    def theme(self) -> Heard | None:
        """Give the theme that was heard, if it is one."""
        return self.content if isinstance(self.content, Heard) else None

    @property
    def decision(self) -> Decision | None:
        """Give the decision, if it is one."""
        return self.content if isinstance(self.content, Decision) else None

    @property
    def is_skipped(self) -> bool:
        """Say whether this is a slot that is left out."""
        return self.id.startswith("skipped:")


@dataclass(frozen=True, slots=True)
class Board:
    """The items of the days that are shown, by cell, each cell in reading order."""

    days: tuple[Day, ...]
    today: date
    columns: dict[Cell, tuple[Item, ...]]
    found: dict[str, Item]

    def __iter__(self) -> Iterator[Item]:
        for day in range(len(self.days)):
            for lane in Lane:
                yield from self.columns[Cell(lane, day)]

    def day_number(self, on: date) -> int | None:
        """Give the place of a day among those shown."""
        number = (on - self.days[0].on).days if self.days else -1
        return number if 0 <= number < len(self.days) else None


def board(page: WeekPage, work_week: int) -> Board:
    """Put a page in cells, Monday to Friday only in a work week of five days."""
    days = page.days[:WORK_DAYS] if work_week == WORK_DAYS else page.days
    columns = {}
    for number, day in enumerate(days):
        columns[Cell(Lane.LISTEN, number)] = _listening(day, Cell(Lane.LISTEN, number))
        columns[Cell(Lane.SEND, number)] = _sending(day, Cell(Lane.SEND, number))
        columns[Cell(Lane.DO, number)] = _doing(day, Cell(Lane.DO, number))
    return Board(days, page.today, columns, {item.id: item for column in columns.values() for item in column})


def is_quiet(shown: Board, number: int) -> bool:
    """Say whether the office is closed on a day: weekends and public holidays."""
    day = shown.days[number]
    return day.on.isoweekday() >= SATURDAY or any(each.kind == CLOSED for each in day.dates)


def post_id(item_id: str) -> str:
    """Give the id of the post behind an item's id, or nothing."""
    kind, _, name = item_id.partition(":")
    return name if kind == "post" else ""


def _listening(day: Day, cell: Cell) -> tuple[Item, ...]:
    return tuple(Item(f"theme:{day.on}:{heard.theme_id}", cell, day.on, None, heard) for heard in day.heard) or (
        _empty(cell, day),
    )


def _sending(day: Day, cell: Cell) -> tuple[Item, ...]:
    posts = [Item(f"post:{card.id}", cell, day.on, card.planned_at, card) for card in day.posts]
    slots = [Item(f"slot:{slot.section_id}:{slot.original_on}", cell, day.on, slot.at, slot) for slot in day.open_slots]
    timed = sorted((*posts, *slots), key=lambda item: (item.at or time.min, item.post is None))
    skipped = [Item(f"skipped:{slot.section_id}:{slot.original_on}", cell, day.on, None, slot) for slot in day.skipped]
    return (*timed, *skipped) or (_empty(cell, day),)


def _doing(day: Day, cell: Cell) -> tuple[Item, ...]:
    return tuple(Item(f"decision:{each.id}", cell, day.on, None, each) for each in day.decisions) or (
        _empty(cell, day),
    )


def _empty(cell: Cell, day: Day) -> Item:
    return Item(f"empty:{cell.lane.name.lower()}:{day.on}", cell, day.on, None, None)
