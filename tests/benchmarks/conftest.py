"""What the benchmarks share: a large calendar made once, and a table that sets each figure beside its floor.

Run: `python -m pytest tests/benchmarks -q`. Each figure is a ratio within one run; both sides take turns.
"""

import os
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsroom.desk import Desk
from newsroom.edits import demo

NOW = datetime(2027, 1, 20, 9, 0, tzinfo=UTC)
POSTS, SIGNALS = 50_000, 100_000
Work = Callable[[], object]
Judge = Callable[..., None]


@pytest.fixture(scope="session")
def large_calendar(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten years of a busy newsroom, some twenty seconds in the making."""
    path = tmp_path_factory.mktemp("large") / "groot.newsroom"
    desk = Desk.create(path, "maker", lambda: NOW)
    for part in demo.calendar(2027, NOW, POSTS, SIGNALS, demo.SEED):
        desk.apply(part)
    desk.close()
    os.sync()
    return path


@pytest.fixture
def large_desk(large_calendar: Path) -> Iterator[Desk]:
    """The large calendar, open."""
    desk = Desk.open(large_calendar, "ik", lambda: NOW)
    yield desk
    desk.close()


def seconds(work: Work) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def in_turns(ours: Work, floor: Work, times: int) -> tuple[float, float]:
    """Give the medians of two works that take turns, so that a busy moment of the machine slows both."""
    for _ in range(5):
        ours()
        floor()
    pairs = [(seconds(ours), seconds(floor)) for _ in range(times)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


@pytest.fixture
def judge(capsys: pytest.CaptureFixture[str]) -> Judge:
    """Print a figure beside its floor and fail above the limit; without a limit it is only told."""

    def compare(what: str, ours: float, floor: float, limit: float | None, unit: str = "ms") -> None:
        ratio = ours / floor
        aim = f"limit {limit:.2f}" if limit else "told only"
        with capsys.disabled():
            print(f"\n{what:<58} floor {floor:9.3f} {unit}  ours {ours:9.3f} {unit}  ratio {ratio:5.2f}  {aim}", end="")  # noqa: T201 - figures are what a benchmark is for
        assert limit is None or ratio <= limit, f"{what}: {ratio:.2f} times its floor, {limit} is the limit"

    return compare
