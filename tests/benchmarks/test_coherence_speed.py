"""Listening beside sending per theme and week, from kept counts, beside the same figures counted from the rows."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from newsroom.dates.period import Period
from newsroom.desk import Desk
from newsroom.joining.coherence import in_out
from tests.benchmarks.conftest import Judge, in_turns

YEAR = Period.iso_year(2026)
DAYS = {"first": YEAR.first.isoformat(), "last": YEAR.last.isoformat()}
COUNTED = (
    "select date(heard_on, 'weekday 0', '-6 days'), theme_id, count(*) from signal"
    " where heard_on between :first and :last group by 1, 2"
)


@pytest.fixture
def bare(large_calendar: Path) -> Iterator[sqlite3.Connection]:
    """The same file without any of the program."""
    with closing(sqlite3.connect(large_calendar, isolation_level=None)) as connection:
        yield connection


def test_that_theme_by_week_comes_from_kept_counts(large_desk: Desk, bare: sqlite3.Connection, judge: Judge) -> None:
    """Ours: signals and posts of a year per week and theme. Against: the signals alone, counted from their rows."""
    mine, least = in_turns(lambda: in_out(large_desk, YEAR), lambda: bare.execute(COUNTED, DAYS).fetchall(), 51)
    judge("theme x week of a year, kept against counted", mine * 1e3, least * 1e3, 0.2)


def test_that_theme_by_week_takes_a_millisecond(large_desk: Desk, judge: Judge) -> None:
    mine, _same = in_turns(lambda: in_out(large_desk, YEAR), lambda: None, 101)
    judge("theme x week of a year, in ms", mine * 1e3, 1.0, 1.0)
