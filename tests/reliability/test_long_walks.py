"""Long walks: the machine of two people for thousands of steps, and 200 times 200 acts undone and done again."""

import os
import shutil
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from newsroom import acts
from newsroom.changes import ChangeSet
from newsroom.dates.period import Period
from newsroom.desk import Desk
from newsroom.edits import posts, signals
from tests.newsroom.conftest import NOW, a_post, a_signal
from tests.newsroom.test_desk_machine import blank_calendar

ROOT = Path(__file__).parents[2]
YEAR = Period(date(2026, 12, 1), date(2028, 1, 31))
SEEDS, ACTS = int(os.environ.get("WALKS", "40")), 200


def any_act(desk: Desk, number: int, chance: Random) -> ChangeSet:
    """Give one act on what is there now."""
    known = [post.id for post in desk.posts.cards(YEAR)] if number else []
    heard = [row.id for row in desk.signals.listed(YEAR)]
    day = date(2027, 1, 4) + timedelta(days=chance.randrange(300))
    kind = chance.randrange(6) if known else 0
    if kind == 1 and heard:
        return acts.join(desk, chance.sample(heard, min(3, len(heard))), chance.choice(known))
    if kind == 2:
        return acts.move_posts(desk, chance.sample(known, min(3, len(known))), day)
    if kind == 3:
        return acts.set_channels(desk, chance.choice(known), chance.sample(["fb", "ig"], chance.randrange(3)))
    if kind == 4 and chance.random() < 0.5:
        return acts.delete_posts(desk, [chance.choice(known)])
    if kind == 5:
        return signals.note(a_signal(f"s{number}", f"{day}T10:00:00Z", theme_id="t1"))
    return posts.create(a_post(f"p{number}", day), ["fb"])


def test_that_walks_of_200_acts_go_back_and_forth_whole(tmp_path: Path) -> None:
    begin = blank_calendar(tmp_path / "begin.newsroom")
    for seed in range(SEEDS):
        path = Path(shutil.copyfile(begin, tmp_path / f"{seed}.newsroom"))
        desk, chance = Desk.open(path, "ik", lambda: NOW), Random(seed)
        start = desk.tables()
        for number in range(ACTS):
            desk.apply(any_act(desk, number, chance))
        end = desk.tables()
        while desk.undo():
            pass
        assert desk.tables() == start, seed
        while desk.redo():
            pass
        assert desk.tables() == end, seed
        assert desk.problems() == [], seed
        desk.close()
        path.unlink()


def test_that_the_machine_of_two_people_holds_for_thousands_of_steps() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "tests/newsroom/test_desk_machine.py", "-q", "-o", "faulthandler_timeout=0"],
        cwd=ROOT,
        env={**os.environ, "HYPOTHESIS_PROFILE": "long"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.fail(done.stdout[-4000:])
