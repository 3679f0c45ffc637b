"""Questions for the table and the board of all posts: first which rows in which order, then the rows that are seen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple, cast

from newsroom.insight.table import (
    EVERYTHING,
    Column,
    Group,
    Grouping,
    Keys,
    Order,
    PostFilter,
    TableRow,
    groups,
    monday,
)
from newsroom.model import Post
from newsroom.model.keys import Status
from newsroom.model.rows import columns, from_values
from newsroom.store.filtering import condition
from newsroom.store.lists import where

if TYPE_CHECKING:
    from datetime import date

    from newsroom.dates.period import Period
    from newsroom.model.rows import Scalar
    from newsroom.store.engine import Engine

PAGE = 500
ROW = ", ".join(f"post.{name}" for name in TableRow._fields)
BY_MOMENT = "post.planned_on is null, post.planned_on, post.planned_at, post.key"
STATUS_RANK = (
    "case post.status " + " ".join(f"when '{s.value}' then {n}" for n, s in enumerate(Status)) + " else 99 end"
)
# Each column by what it is sorted, and the list whose names it needs.
SORTED: dict[Column, tuple[str, str, str]] = {
    Column.TITLE: ("lower(post.title)", "", ""),
    Column.STATUS: (STATUS_RANK, "", ""),
    Column.CHANNELS: ("post.channel_ids", "", ""),
    Column.GROUPS: ("post.group_ids", "", ""),
    Column.GOALS: ("post.goal_ids", "", ""),
    Column.THEME: ("lower(theme.name)", "theme", "theme_id"),
    Column.SECTION: ("lower(section.name)", "section", "section_id"),
    Column.CAMPAIGN: ("lower(campaign.name)", "campaign", "campaign_id"),
    Column.MAKER: ("lower(member.name)", "member", "maker_id"),
    Column.APPROVER: ("lower(member.name)", "member", "approver_id"),
    Column.PURPOSE: ("post.purpose", "", ""),
    Column.ORIGIN: ("post.origin", "", ""),
    Column.SIGNALS: ("post.signal_count", "", ""),
    Column.MINUTES: ("post.minutes", "", ""),
}
GROUPED = {
    Grouping.WEEK: ("post.planned_on", ""),
    Grouping.STATUS: ("post.status", f"{STATUS_RANK}, "),
    Grouping.SECTION: ("post.section_id", "post.section_id is null, section.position, section.name, section.id, "),
}


class ChannelWeek(NamedTuple):
    """How many posts one channel has in one week, named by its Monday; what lapsed does not count."""

    channel_id: str
    monday: str
    posts: int


class OpenTheme(NamedTuple):
    """Signals of one theme that no post is joined to: how many, first and last day, and the newest as an example."""

    theme_id: str | None
    signals: int
    first_on: str
    last_on: str
    newest_id: str
    newest_text: str


class PostTable:
    """All posts of one calendar, as a table."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def keys(self, order: Order = Order(), chosen: PostFilter = EVERYTHING) -> Keys:  # noqa: B008 - frozen
        """Give every row of the table in order, by number; ask `rows` for those that are seen."""
        by_moment = order.column == Column.PLANNED and not order.descending
        if order.grouping == Grouping.NONE or (order.grouping == Grouping.WEEK and by_moment):
            numbers = _numbers(self._ordered("post.key", order, chosen))
            return Keys(numbers, self._weeks(chosen) if order.grouping == Grouping.WEEK else ())
        found = self._ordered(f"post.key, {GROUPED[order.grouping][0]}", order, chosen)
        if order.grouping == Grouping.WEEK:
            found = _by_week(found)
        return Keys(_numbers(found), groups(_text(value) for _, value in found))

    def _weeks(self, chosen: PostFilter) -> tuple[Group, ...]:
        """Count posts by week from counts by day: the rows themselves need not be looked at one by one."""
        where_clause, places = condition(self._engine, chosen)
        sql = f"select post.planned_on, count(*) from post{where_clause} group by post.planned_on"
        weeks: dict[str, int] = {}
        for day, count in self._engine.rows(sql, places):
            week = monday(str(day)) if day is not None else ""
            weeks[week] = weeks.get(week, 0) + int(count or 0)
        named = sorted(weeks, key=_ideas_last)
        firsts = accumulate((weeks[week] for week in named), initial=0)
        return tuple(Group(week, first, weeks[week]) for week, first in zip(named, firsts, strict=False))

    def _ordered(self, names: str, order: Order, chosen: PostFilter) -> list[tuple[Scalar, ...]]:
        """Ask for rows in order; by planned moment in two questions, so that the index gives the order."""
        where_clause, places = condition(self._engine, chosen)
        by, joined = _order(order)
        ask = f"select {names} from post{joined}{where_clause}"
        if order.column != Column.PLANNED or order.grouping in {Grouping.SECTION, Grouping.STATUS}:
            return self._engine.rows(f"{ask} order by {by}", places)
        also = f"{ask} {'and' if where_clause else 'where'} post.planned_on is"
        way = " desc" if order.descending else ""
        by = f"post.planned_on{way}, post.planned_at{way}, post.key{way}"
        dated = self._engine.rows(f"{also} not null order by {by}", places)
        return dated + self._engine.rows(f"{also} null order by post.key{way}", places)

    def rows(self, keys: Sequence[int]) -> list[TableRow]:
        """Give rows by number, in the order asked; numbers that are gone are left out."""
        found: dict[int, TableRow] = {}
        for first in range(0, len(keys), PAGE):
            page = keys[first : first + PAGE]
            sql = f"select {ROW} from post where key in ({_marks('k', len(page))})"
            rows = map(TableRow._make, self._engine.rows(sql, _numbered("k", page)))
            found |= {row.key: row for row in rows}
        return [found[key] for key in keys if key in found]

    def ids_of(self, numbers: Sequence[int]) -> list[str]:
        """Name the posts of these rows, in the order asked."""
        return [row.id for row in self.rows(numbers)]

    def ids(self, chosen: PostFilter) -> frozenset[str]:
        """Name every post that a filter lets through, so that any view can be narrowed by it."""
        where_clause, places = condition(self._engine, chosen)
        return frozenset(
            str(post_id) for (post_id,) in self._engine.rows(f"select post.id from post{where_clause}", places)
        )

    def count(self, chosen: PostFilter = EVERYTHING) -> int:
        """Count the posts that a filter lets through."""
        where_clause, places = condition(self._engine, chosen)
        found = self._engine.row(f"select count(*) from post{where_clause}", places)
        assert found is not None
        return int(found[0] or 0)

    def by_status(self, chosen: PostFilter = EVERYTHING) -> dict[str, int]:
        """Count the posts of every status."""
        where_clause, places = condition(self._engine, chosen)
        sql = f"select post.status, count(*) from post{where_clause} group by post.status"
        return {str(status): int(count or 0) for status, count in self._engine.rows(sql, places)}

    def board(self, chosen: PostFilter = EVERYTHING, limit: int = 200) -> list[TableRow]:
        """Give the first posts of every status by planned moment, ideas last; of what is out, the newest."""
        where_clause, places = condition(self._engine, chosen)
        newest = "case when post.status in ('published', 'evaluated', 'dropped') then -1 else 1 end"
        inner = (
            "select post.key, post.status, row_number() over (partition by post.status order by"
            " post.planned_on is null,"
            f" {newest} * cast(replace(coalesce(post.planned_on, ''), '-', '') as integer), post.planned_at, post.key)"
            f" as place from post{where_clause}"
        )
        sql = f"select key from ({inner}) as ranked where place <= :limit order by status, place"
        return self.rows([_number(key) for (key,) in self._engine.rows(sql, {**places, "limit": limit})])

    def whole(self, post_ids: Sequence[str]) -> list[Post]:
        """Give whole posts by id, in the order asked; what is gone is left out."""
        found: dict[str, Post] = {}
        for first in range(0, len(post_ids), PAGE):
            page = post_ids[first : first + PAGE]
            sql = f"select {', '.join(columns(Post))} from post where id in ({_marks('i', len(page))})"
            found |= {str(row[0]): from_values(Post, row) for row in self._engine.rows(sql, _numbered("i", page))}
        return [found[post_id] for post_id in post_ids if post_id in found]

    def in_section(self, section_id: str) -> list[Post]:
        """Give every post of a section, by its slot."""
        found = where(self._engine, Post, "section_id", section_id)
        return sorted(found, key=_slot_of)

    def in_experiment(self, experiment_id: str) -> list[Post]:
        """Give every post of an experiment."""
        return where(self._engine, Post, "experiment_id", experiment_id)

    def in_campaign(self, campaign_id: str) -> list[Post]:
        """Give every post of a campaign."""
        return where(self._engine, Post, "campaign_id", campaign_id)

    def on_hold(self) -> list[Post]:
        """Give every post that is on hold."""
        return where(self._engine, Post, "status", Status.ON_HOLD)

    def channel_weeks(self, period: Period) -> list[ChannelWeek]:
        """Count posts by channel and week of the days of a period; a placement on another day counts there."""
        sql = (
            "select l.channel_id, coalesce(l.planned_on, p.planned_on) as day, count(*) from placement l"
            " join post p on p.id = l.post_id where p.status <> 'dropped' and l.state not in ('cancelled', 'failed')"
            " and coalesce(l.planned_on, p.planned_on) between :first and :last group by l.channel_id, day"
        )
        places = {"first": period.first.isoformat(), "last": period.last.isoformat()}
        counted: dict[tuple[str, str], int] = {}
        for channel, day, count in self._engine.rows(sql, places):
            week = (str(channel), monday(str(day)))
            counted[week] = counted.get(week, 0) + int(count or 0)
        return [ChannelWeek(channel, week, count) for (channel, week), count in sorted(counted.items())]

    def last_heard(self) -> dict[str, str]:
        """Give the last day on which something was heard on each channel, by the sources that belong to it."""
        sql = (
            "select s.channel_id, (select max(g.heard_on) from signal g where g.source_id = s.id)"
            " from source s where s.channel_id is not null"
        )
        found: dict[str, str] = {}
        for channel, day in self._engine.rows(sql):
            if day is not None:
                found[str(channel)] = max(str(day), found.get(str(channel), ""))
        return found

    def open_themes(self, since: date) -> list[OpenTheme]:
        """Give the signals since a day that wait for a post, by theme, most signals first."""
        sql = (
            "select theme_id, count(*), min(heard_on), max(heard_on), max(heard_at || ' ' || id) from signal"
            " where heard_on >= :since and state not in ('closed', 'reported_back') and kind <> 'compliment'"
            " and not exists (select 1 from link where link.signal_id = signal.id)"
            " group by theme_id order by count(*) desc, theme_id"
        )
        return [self._open_theme(row) for row in self._engine.rows(sql, {"since": since.isoformat()})]

    def _open_theme(self, row: tuple[Scalar, ...]) -> OpenTheme:
        theme, count, first, last, newest = row
        newest_id = str(newest).partition(" ")[2]
        found = self._engine.row("select text from signal where id = :id", {"id": newest_id})
        text = str(found[0]) if found else ""
        return OpenTheme(str(theme) if theme else None, int(count or 0), str(first), str(last), newest_id, text)


def _order(order: Order) -> tuple[str, str]:
    """Write how the table is sorted, and the lists that it needs for that."""
    way = " desc" if order.descending else ""
    needed: dict[str, str] = {}
    if order.column == Column.PLANNED:
        by = f"post.planned_on is null, post.planned_on{way}, post.planned_at{way}, post.key"
    else:
        value, table, key = SORTED[order.column]
        needed |= {table: key} if table else {}
        by = f"{value} is null, {value}{way}, {BY_MOMENT}"
    if order.grouping == Grouping.SECTION:
        needed["section"] = "section_id"
    before = GROUPED[order.grouping][1] if order.grouping in GROUPED else ""
    joined = "".join(f" left join {table} on {table}.id = post.{key}" for table, key in needed.items())
    return before + by, joined


def _by_week(rows: Iterable[tuple[Scalar, ...]]) -> list[tuple[Scalar, ...]]:
    """Put rows of one week together, each week in the order asked; ideas come last."""
    weeks: dict[Scalar, str] = {}
    found: list[tuple[Scalar, ...]] = []
    for key, day in rows:
        if day is not None and day not in weeks:
            weeks[day] = monday(str(day))
        found.append((key, weeks.get(day)))
    return sorted(found, key=_week_of)


def _ideas_last(week: str) -> tuple[bool, str]:
    return not week, week


def _week_of(row: tuple[Scalar, ...]) -> tuple[bool, str]:
    return row[1] is None, str(row[1] or "")


def _text(value: Scalar) -> str | None:
    return None if value is None else str(value)


def _slot_of(post: Post) -> tuple[str, str]:
    return str(post.slot_on or ""), post.id


def _marks(letter: str, count: int) -> str:
    return ", ".join(f":{letter}{number}" for number in range(count))


def _numbered(letter: str, values: Iterable[str | int]) -> dict[str, Scalar]:
    return {f"{letter}{number}": value for number, value in enumerate(values)}


def _numbers(rows: Iterable[tuple[Scalar, ...]]) -> list[int]:
    """Give the first value of each row, which is the number of a post; a look at each would double the time."""
    return cast("list[int]", [row[0] for row in rows])


def _number(value: Scalar) -> int:
    assert isinstance(value, int)
    return value
