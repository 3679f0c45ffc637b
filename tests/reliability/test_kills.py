"""A process killed at any moment: nothing that was told as stored is lost, nothing is half there.

Run: `python -m pytest tests/reliability -q`; KILLS=500 for the long one. Not among the gates: it takes minutes.
"""

import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from newsroom.desk import Desk
from newsroom.edits import lists
from newsroom.model import Theme

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("KILLS", "60"))


def killed_after(path: Path, seed: int, pause: float) -> list[str]:
    """Let a process work for a while, kill it, and give what it said was stored."""
    command = [sys.executable, "-m", "tests.reliability.worker", str(path), str(seed)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        first = process.stdout.readline()
        timer = threading.Timer(pause, process.send_signal, [signal.SIGKILL])
        timer.start()
        said = [first, *process.stdout.readlines()]
        timer.join()
        wrong = process.stderr.read()
    assert process.returncode == -signal.SIGKILL, wrong
    # The last line may have been cut in the middle.
    return [line.strip() for line in said if line.endswith("\n")]


def test_that_no_kill_loses_what_was_stored(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, chance = tmp_path / "k.newsroom", Random(11)
    desk = Desk.create(path)
    desk.apply(lists.add(Theme("t1", "Afval")))
    desk.close()
    stored: set[str] = set()
    loads: dict[str, int] = {}
    figures: Counter[str] = Counter()
    for number in range(KILLS):
        said = killed_after(path, number, chance.uniform(0.0, 0.6))
        for line in said:
            what, *rest = line.split()
            figures[what] += 1
            if what == "post":
                stored.add(rest[0])
            elif what == "load":
                loads[rest[0]] = int(rest[1])
            elif what == "gone":
                loads[rest[0]] = 0
        check(path, stored, loads)
        copy = path.with_name("kopie.newsroom")
        if copy.exists():
            Desk.open(copy).close()
    with capsys.disabled():
        print(f"\n{KILLS} kills: {dict(figures)} told as stored, none lost, none half there", end="")  # noqa: T201


def check(path: Path, stored: set[str], loads: dict[str, int]) -> None:
    """Look for everything that was told, and count every load: whole or not there."""
    desk = Desk.open(path)
    try:
        assert desk.problems() == []
        there = {str(key) for (key,) in desk._engine.rows("select id from post")}  # noqa: SLF001 - all ids at once
        assert stored <= there
        counted = dict(desk._engine.rows("select batch, count(*) from signal group by batch"))  # noqa: SLF001 - as above
        for name, count in loads.items():
            # A kill may fall between an undo and its word.
            assert counted.get(name, 0) in ({count, 0} if count else {0}), name
        desk._engine.run("insert into signal_words(signal_words, rank) values ('integrity-check', 1)")  # noqa: SLF001
        desk._engine.run("insert into post_words(post_words, rank) values ('integrity-check', 1)")  # noqa: SLF001
        kept = desk._engine.row("select coalesce(sum(signals), 0) from signal_week")  # noqa: SLF001 - as above
        assert kept == (sum(int(str(each)) for each in counted.values()),)
    finally:
        desk.close()
