"""Opening a week and saving a post in a calendar of 50,000 posts and 100,000 signals, each beside its bare SQL."""

import os
import random
import sqlite3
import statistics
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from newsroom import acts
from newsroom.dates.period import Period
from newsroom.dates.week import IsoWeek
from newsroom.desk import Desk
from newsroom.edits import posts
from newsroom.edits.signals import stamp
from tests.benchmarks.conftest import Judge, in_turns, seconds

WEEK = IsoWeek(2027, 3)
SAVES = 300
DAYS = {"first": WEEK.monday.isoformat(), "last": WEEK.sunday.isoformat()}
POSTS_OF_WEEK = (
    "select id, title, text, planned_on, planned_at, section_id, status, group_ids, goal_ids from post"
    " where planned_on between :first and :last order by planned_on, planned_at"
)
LINKED = (
    "select l.post_id, s.id, s.heard_at, s.source_id, s.kind, s.text, s.theme_id from post p"
    " join link l on l.post_id = p.id join signal s on s.id = l.signal_id where p.planned_on between :first and :last"
)
HEARD = "select id, heard_at, source_id, kind, text, theme_id from signal where heard_on between :first and :last"


@pytest.fixture
def bare(large_calendar: Path) -> Iterator[sqlite3.Connection]:
    """The same file without any of the program."""
    with closing(sqlite3.connect(large_calendar, isolation_level=None)) as connection:
        yield connection


def test_that_opening_a_week_stays_near_the_bare_read(large_desk: Desk, bare: sqlite3.Connection, judge: Judge) -> None:
    """Ours: every question that a week asks, as objects. Floor: posts and their signals, as tuples, in two queries."""
    period, now = WEEK.period, stamp(large_desk.clock())

    def ours() -> object:
        return (
            large_desk.posts.cards(period),
            large_desk.signals.by_day(period, now),
            large_desk.posts.in_slots(period),
            large_desk.signals.decisions(period),
            large_desk.signals.own_dates(period),
        )

    def floor() -> object:
        return bare.execute(POSTS_OF_WEEK, DAYS).fetchall(), bare.execute(LINKED, DAYS).fetchall()

    mine, least = in_turns(ours, floor, 301)
    judge("open a week: posts, links, signals", mine * 1e3, least * 1e3, 1.5)


def test_that_a_whole_page_of_a_week_stays_within_a_few_reads(
    large_desk: Desk, bare: sqlite3.Connection, judge: Judge
) -> None:
    """Ours: the page with slots, dates and cards. Floor: posts, linked signals and signals heard, as tuples."""

    def floor() -> object:
        return [bare.execute(sql, DAYS).fetchall() for sql in (POSTS_OF_WEEK, LINKED, HEARD)]

    mine, least = in_turns(lambda: large_desk.week(WEEK), floor, 301)
    judge("the page of a week, ready to be painted", mine * 1e3, least * 1e3, 4)


def test_that_the_slots_of_any_week_take_a_millisecond(large_desk: Desk, judge: Judge) -> None:
    weeks = [IsoWeek(year, number).period for year in (2025, 2027, 2029) for number in range(1, 53)]
    for each in weeks:
        large_desk.slots(each)
    took = [seconds(lambda each=each: large_desk.slots(each)) for each in weeks * 3]  # type: ignore[misc]
    judge("slots of any week, warm, in ms", statistics.median(took) * 1e3, 1.0, 1.0)


def test_that_saving_a_post_stays_near_a_bare_upsert(large_desk: Desk, tmp_path: Path, judge: Judge) -> None:
    """Ours: a change of text, versions checked, with history and words. Floor: one row in a plain table, same disk."""
    chance = random.Random(3)
    with closing(plain_table(large_desk, tmp_path / "floor.db")) as bare:
        keys = [key for (key,) in bare.execute("select id from post")]
        ids = [row.id for row in large_desk.posts.marks(Period.iso_year(2027))]
        chosen = chance.sample(ids, SAVES)
        os.sync()
        mine, least = [], []
        for number, post_id in enumerate(chosen):
            old = acts.the_post(large_desk, post_id)
            change = posts.change(old, replace(old, text=f"{old.text} Kom ook kijken, nummer {number}."))
            mine.append(seconds(lambda change=change: large_desk.apply(change)))  # type: ignore[misc]
            key = chance.choice(keys)
            least.append(seconds(lambda key=key, number=number: upsert(bare, key, number)))  # type: ignore[misc]
    judge("save one post", statistics.median(mine) * 1e3, statistics.median(least) * 1e3, 1.5)


def plain_table(desk: Desk, path: Path) -> sqlite3.Connection:
    """The posts in a table of nine columns with one index, in a file of their own."""
    rows = desk._engine.rows(  # noqa: SLF001 - the floor is made of the same posts
        "select key, title, text, planned_on || 'T' || planned_at, channel_ids, section_id, status, group_ids, goal_ids"
        " from post"
    )
    bare = sqlite3.connect(path, isolation_level=None)
    bare.execute("pragma journal_mode=wal")
    bare.execute("pragma synchronous=full")
    bare.execute(
        "create table post(id integer primary key, title text, body text, publish_at text, channel text, section text,"
        " status text, target_groups text, goals text)"
    )
    bare.execute("begin immediate")
    bare.executemany("insert into post values(?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    bare.execute("create index post_time on post(publish_at)")
    bare.execute("commit")
    bare.execute("pragma wal_checkpoint(truncate)")
    return bare


def upsert(bare: sqlite3.Connection, key: int, number: int) -> None:
    bare.execute("begin immediate")
    bare.execute(
        "insert into post(id, title, body, publish_at, channel, section, status) values(?, ?, ?, ?, ?, ?, ?)"
        " on conflict(id) do update set title = excluded.title, body = excluded.body, publish_at = excluded.publish_at",
        (key, f"Titel {number}", "x" * 400, "2026-10-05T09:00:00", "website", "rubriek 1", "idee"),
    )
    bare.execute("commit")
