"""From the start of the process to the painted week of the demo, and its peak memory, beside an empty window."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from newsroom.desk import Desk, utc_now
from newsroom.edits import demo
from tests.benchmarks.conftest import Judge
from tests.conftest import SCRATCH

RUNS = 9
ROOT = Path(__file__).parents[2]
COMPILED = SCRATCH / "compiled"


@pytest.fixture(scope="module")
def demo_calendar(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.newsroom"
    desk = Desk.create(path)
    desk.apply(demo.build(None, utc_now()))
    desk.close()
    return path


def start(what: str) -> tuple[float, float]:
    """Give the seconds and the peak MiB of one start."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.start_probe", what],
        cwd=ROOT,
        env={**kept, "PYTHONPYCACHEPREFIX": str(COMPILED)},  # installed programs are compiled
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return time.perf_counter() - begun, float(done.stdout)


def test_that_the_week_is_painted_within_two_empty_windows(demo_calendar: Path, judge: Judge) -> None:
    for what in ("empty", str(demo_calendar)):
        start(what)
    pairs = [(start(str(demo_calendar)), start("empty")) for _ in range(RUNS)]
    (ours, ours_mib), (least, least_mib) = (
        (statistics.median(each[0] for each in side), statistics.median(each[1] for each in side))
        for side in zip(*pairs, strict=True)
    )
    judge("peak memory after the start", ours_mib, least_mib, 2, "MiB")
    judge("process start to painted week", ours * 1e3, least * 1e3, 2)
