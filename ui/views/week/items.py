"""What lies in the week, in lanes per day: the input of the geometry. Knows no Qt."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, time
from enum import IntEnum
from itertools import count
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from newsroom.insight.cards import Card
from newsroom.insight.week import Day, Heard, SlotCard, WeekPage
from newsroom.model import Decision

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Content: TypeAlias = Card | SlotCard | Heard | Decision | None
WORK_DAYS = 5
SATURDAY = 6
CLOSED = "public"
TWIN = "@"


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
    """One thing that can be reached; `content` is empty for an empty cell.

    Where the cards stand by channel, `channel` is that of its lane, "" for the lane of none; a thing on several
    channels has a twin in each of their lanes, and only the first carries the id without a number.
    """

    id: str
    cell: Cell
    on: date
    at: time | None
    content: Content
    channel: str | None = None
    twin: int = 0

    @property
    def key(self) -> str:
        """Give the id that this thing has in its first lane."""
        return self.id.removesuffix(_mark(self.twin))

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

    def of_post(self, post: str) -> Iterator[str]:
        """Give the ids of a post, one for every lane it stands in."""
        ids = (f"post:{post}{_mark(twin)}" for twin in count())
        for each in ids:
            if each not in self.found:
                return
            yield each

    def heads(self, cell: Cell, number: int) -> bool:
        """Say whether a lane of a channel begins with an item."""
        items = self.columns[cell]
        channel = items[number].channel
        return channel is not None and (number == 0 or items[number - 1].channel != channel)

    def day_number(self, on: date) -> int | None:
        """Give the place of a day among those shown."""
        number = (on - self.days[0].on).days if self.days else -1
        return number if 0 <= number < len(self.days) else None


def board(page: WeekPage, work_week: int, *, by_channel: bool = False) -> Board:
    """Put a page in cells, Monday to Friday only in a work week of five days; posts by time, or in lanes by channel."""
    days = page.days[:WORK_DAYS] if work_week == WORK_DAYS else page.days
    columns = {}
    for number, day in enumerate(days):
        columns[Cell(Lane.LISTEN, number)] = _listening(day, Cell(Lane.LISTEN, number))
        sending = _sending(day, Cell(Lane.SEND, number))
        columns[Cell(Lane.SEND, number)] = _in_lanes(sending, page.channels) if by_channel else sending
        columns[Cell(Lane.DO, number)] = _doing(day, Cell(Lane.DO, number))
    return Board(days, page.today, columns, {item.id: item for column in columns.values() for item in column})


def is_quiet(shown: Board, number: int) -> bool:
    """Say whether the office is closed on a day: weekends and public holidays."""
    day = shown.days[number]
    return day.on.isoweekday() >= SATURDAY or any(each.kind == CLOSED for each in day.dates)


def post_id(item_id: str) -> str:
    """Give the id of the post behind an item's id, or nothing."""
    kind, _, name = item_id.partition(":")
    return name.partition(TWIN)[0] if kind == "post" else ""


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


def _in_lanes(items: Sequence[Item], order: Sequence[str]) -> tuple[Item, ...]:
    """Group the cards of a day by channel, in the order of the channels; what goes to none comes last."""
    lanes: dict[str, list[Item]] = {channel: [] for channel in order}
    without: list[Item] = []
    for item in items:
        if item.content is None:
            return tuple(items)
        channels = dict.fromkeys(_channels(item))
        for channel in channels:
            lanes.setdefault(channel, []).append(item)
        if not channels:
            without.append(item)
    seen: Counter[str] = Counter()
    placed = []
    for channel, lane in (*lanes.items(), ("", without)):
        for item in lane:
            twin = seen[item.id]
            seen[item.id] += 1
            placed.append(item._replace(id=item.id + _mark(twin), channel=channel, twin=twin))
    return tuple(placed)


def _channels(item: Item) -> tuple[str, ...]:
    return item.content.channels if isinstance(item.content, (Card, SlotCard)) else ()


def _mark(twin: int) -> str:
    return f"{TWIN}{twin}" if twin else ""


def _doing(day: Day, cell: Cell) -> tuple[Item, ...]:
    return tuple(Item(f"decision:{each.id}", cell, day.on, None, each) for each in day.decisions) or (
        _empty(cell, day),
    )


def _empty(cell: Cell, day: Day) -> Item:
    return Item(f"empty:{cell.lane.name.lower()}:{day.on}", cell, day.on, None, None)
