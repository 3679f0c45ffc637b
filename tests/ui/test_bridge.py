"""The window's side of the one door."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from newsroom import acts
from newsroom.changes import ChangeSet
from newsroom.desk import Changed, Desk
from newsroom.edits import posts
from newsroom.model import Post
from ui.bridge import Bridge, Stack
from ui.jobs import Jobs

if TYPE_CHECKING:
    from newsroom.errors import NewsroomError

POST = Post("p1", "Ijsbaan", planned_on=date(2027, 1, 20))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A calendar with one post."""
    path = tmp_path / "a.newsroom"
    desk = Desk.create(path)
    desk.apply(posts.create(POST))
    desk.close()
    return path


@pytest.fixture
def bridge(qtbot: QtBot, path: Path) -> Iterator[Bridge]:
    """A bridge to that calendar."""
    jobs = Jobs()
    bridge = Bridge(jobs)
    jobs.open(lambda: Desk.open(path, "ik"), bridge.attach)
    qtbot.waitUntil(lambda: jobs.idle)
    yield bridge
    bridge.close()
    jobs.close()


def move(desk: Desk) -> ChangeSet:
    """Move the post a day."""
    return acts.move_posts(desk, ["p1"], date(2027, 1, 21))


def test_that_a_change_is_stored_told_and_can_be_taken_back(bridge: Bridge, qtbot: QtBot) -> None:
    told: list[Changed] = []
    saved: list[ChangeSet] = []
    bridge.changed.connect(told.append)
    bridge.saved.connect(saved.append)
    bridge.do(move)
    qtbot.waitUntil(lambda: bridge.jobs.idle and len(told) == 1)
    assert [each.label for each in saved] == ["post_move"]
    assert bridge.stack.undo is not None
    bridge.undo()
    qtbot.waitUntil(lambda: bridge.jobs.idle and len(told) == 2)
    assert bridge.stack.undo is None
    assert bridge.stack.redo is not None
    assert bridge.stack.redo.label == "post_move"
    bridge.redo()
    qtbot.waitUntil(lambda: bridge.jobs.idle and len(told) == 3)
    assert bridge.stack.undo is not None


def test_that_a_refused_change_is_told_and_is_no_step(bridge: Bridge, qtbot: QtBot) -> None:
    failures: list[NewsroomError] = []
    bridge.failed.connect(failures.append)
    bridge.do(lambda desk: posts.change(POST, replace(POST, title=" ")))
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].code == "title_missing"
    assert bridge.stack == Stack()


def test_that_an_undo_with_nothing_to_take_back_does_nothing(bridge: Bridge, qtbot: QtBot) -> None:
    saved: list[ChangeSet] = []
    bridge.saved.connect(saved.append)
    bridge.undo()
    qtbot.waitUntil(lambda: bridge.jobs.idle)
    assert saved == []


def test_that_a_change_of_somebody_else_reaches_the_window(bridge: Bridge, qtbot: QtBot, path: Path) -> None:
    other = Desk.open(path, "collega")
    other.apply(move(other))
    other.close()
    with qtbot.waitSignal(bridge.changed, timeout=5000) as caught:
        pass
    assert caught.args == [Changed(None, "")]
