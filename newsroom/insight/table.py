"""The table of all posts: what it can be sorted, narrowed and grouped by, and its rows by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from newsroom.insight import cards
from newsroom.model.keys import Status

if TYPE_CHECKING:
    from typing import Protocol

    from newsroom.dates.period import Period
    from newsroom.model import Member

    class Names(cards.Names, Protocol):
        """The short lists that give ids their names, with the members."""

        @property
        def members(self) -> Mapping[str, Member]: ...


class Column(StrEnum):
    """What the table shows and can be sorted by; the value names the column of the store."""

    PLANNED = "planned"
    TITLE = "title"
    STATUS = "status"
    CHANNELS = "channels"
    GROUPS = "groups"
    GOALS = "goals"
    THEME = "theme"
    SECTION = "section"
    CAMPAIGN = "campaign"
    MAKER = "maker"
    APPROVER = "approver"
    PURPOSE = "purpose"
    ORIGIN = "origin"
    SIGNALS = "signals"
    MINUTES = "minutes"


class Grouping(StrEnum):
    """What the rows of the table can be put together by."""

    NONE = "none"
    WEEK = "week"
    STATUS = "status"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class PostFilter:
    """What every view of posts is narrowed to, by id; an empty set lets everything through.

    `people` have any of the four roles; `districts` are those of the joined signals, or named as the area of a target
    group; `text` are the first letters of words of title, text or note; `period` is the planned day.
    """

    channels: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    goals: frozenset[str] = frozenset()
    themes: frozenset[str] = frozenset()
    sections: frozenset[str] = frozenset()
    campaigns: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    districts: frozenset[str] = frozenset()
    text: str = ""
    period: Period | None = None
    ideas: bool = True

    def __bool__(self) -> bool:
        return any(getattr(self, each.name) for each in fields(self) if each.name != "ideas") or not self.ideas


EVERYTHING = PostFilter()


@dataclass(frozen=True, slots=True)
class Order:
    """How the table is sorted; equal rows follow by planned moment, and ideas without a day come last."""

    column: Column = Column.PLANNED
    descending: bool = False
    grouping: Grouping = Grouping.NONE


class Group(NamedTuple):
    """Rows that belong together: the value they share (a Monday, a status, a section id, or "") and where they lie."""

    value: str
    first: int
    rows: int


class Keys(NamedTuple):
    """The rows of the table before they are read: their numbers in the store, in order, and how they are grouped."""

    numbers: list[int]
    groups: tuple[Group, ...] = ()


class TableRow(NamedTuple):
    """What the table paints of a post; id lists are JSON (groups, goals) or spaced words (channels)."""

    key: int
    id: str
    title: str
    planned_on: str | None
    planned_at: str | None
    status: str
    section_id: str | None
    slot_on: str | None
    campaign_id: str | None
    theme_id: str | None
    group_ids: str
    goal_ids: str
    channel_ids: str
    signal_count: int
    difficult: int
    purpose: str
    origin: str
    maker_id: str | None
    checker_id: str | None
    approver_id: str | None
    placer_id: str | None
    minutes: int | None
    requested_by: str
    version: int


class Line(NamedTuple):
    """A row of the table by name."""

    card: cards.Card
    campaign: str
    purpose: str
    origin: str
    maker: str
    checker: str
    approver: str
    placer: str
    minutes: int | None
    requested_by: str
    version: int


def line(row: TableRow, names: Names) -> Line:
    """Make the row of a post by name; an id without a name is left out."""
    campaign = names.campaigns.get(row.campaign_id or "")
    people = (names.members.get(each or "") for each in (row.maker_id, row.checker_id, row.approver_id, row.placer_id))
    maker, checker, approver, placer = (member.name if member else "" for member in people)
    return Line(
        card=cards.card(row, names),
        campaign=campaign.name if campaign else "",
        purpose=row.purpose,
        origin=row.origin,
        maker=maker,
        checker=checker,
        approver=approver,
        placer=placer,
        minutes=row.minutes,
        requested_by=row.requested_by,
        version=row.version,
    )


def groups(values: Iterable[str | None]) -> tuple[Group, ...]:
    """Give the groups of rows that come in a grouped order, from what each row shares."""
    found, first = [], 0
    for value, members in groupby(values):
        count = sum(1 for _ in members)
        found.append(Group(value or "", first, count))
        first += count
    return tuple(found)


def monday(day: str) -> str:
    """Give the Monday of a day, both as ISO text: what the rows of a week share."""
    found = date.fromisoformat(day)
    return (found - timedelta(days=found.weekday())).isoformat()


def status_rank(status: str) -> int:
    """Give the place of a status on the road; what lies beside the road comes after it."""
    every = tuple(Status)
    return every.index(Status(status)) if status in every else len(every)
