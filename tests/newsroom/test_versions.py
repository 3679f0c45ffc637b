"""Versions: a row never has a version again that somebody may have seen."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from newsroom import acts
from newsroom.desk import Desk
from newsroom.edits import posts
from newsroom.errors import StaleChange
from newsroom.model import Placement
from tests.newsroom.conftest import a_post

Open = Callable[[str], Desk]


def put_on(desk: Desk, *channels: str) -> None:
    """Let the post go to exactly these channels."""
    desk.apply(posts.set_channels(acts.the_post(desk, "p1"), desk.posts.placements("p1"), channels))


def test_that_a_placement_that_comes_back_is_not_taken_for_the_one_that_went(open_desk: Open) -> None:
    mine, theirs = open_desk("ik"), open_desk("collega")
    mine.apply(posts.create(a_post(), ["fb"]))
    (seen,) = theirs.posts.placements("p1")
    put_on(mine)
    put_on(mine, "fb")
    (back,) = mine.posts.placements("p1")
    assert back.version > seen.version
    with pytest.raises(StaleChange):
        theirs.apply(posts.change_placement(seen, replace(seen, text="Voor de oude plaatsing")))
    assert mine.one(Placement, seen.id) == back


def test_that_a_new_row_begins_at_one(desk: Desk) -> None:
    desk.apply(posts.create(a_post(), ["fb"]))
    assert acts.the_post(desk, "p1").version == 1
