"""What is not ready in a period: the same as each post says of itself, each finding of the list among them."""

from dataclasses import replace
from datetime import date

import pytest

from newsroom import acts, readiness
from newsroom.changes import ChangeSet, added
from newsroom.dates.period import Period
from newsroom.edits import lists, posts
from newsroom.model import Attachment, ChannelGroup, ChecklistItem
from newsroom.rules.ready import Outcome
from tests.newsroom.conftest import a_post

DAY = date(2027, 5, 4)
WEEK = Period(DAY, date(2027, 5, 10))


@pytest.fixture
def full(desk):
    """Posts of one week that lack everything that can be lacking."""
    early = replace(desk.lists.channels["ig"], copy_deadline="P300D")
    desk.apply(lists.change(desk.lists.channels["ig"], early))
    group = next(iter(desk.lists.groups))
    desk.apply(ChangeSet("x", added(ChannelGroup(f"{group}:fb", "fb", group, fits=False))))
    desk.apply(posts.create(a_post("p1", DAY, text="Tekst", embargo_until="2027-06-01T10:00"), ["fb", "ig"]))
    desk.apply(posts.create(a_post("p2", DAY, text="Zelfde tekst", group_ids=(group,)), ["fb"]))
    desk.apply(posts.create(a_post("p3", date(2027, 5, 6), text="Zelfde tekst"), ["fb"]))
    hanging = added(
        Attachment("a1", "p2", "picture", file_hash="0" * 64, file_name="weg.png"), ChecklistItem("c1", "p2", "Bel", 0)
    )
    desk.apply(ChangeSet("x", hanging))
    desk.apply(posts.create(a_post("out", DAY, status="published"), ["fb"]))
    desk.apply(posts.create(a_post("lapsed", DAY, status="dropped"), ["fb"]))
    return desk


def codes(found):
    return {each.post.id: {check.code for check in each.checks} for each in found}


def test_that_every_finding_is_told_of_the_posts_that_wait(full):
    found = codes(readiness.of_period(full, WEEK, "nl"))
    assert found.keys() == {"p1", "p2", "p3"}
    assert {"aims_missing", "embargo", "named_day", "deadline_past", "near", "approval_missing"} <= found["p1"]
    assert {"goal_missing", "alt_missing", "file_gone", "same_text", "misfit", "todo_open"} <= found["p2"]


def test_that_the_list_says_the_same_as_the_sheet_of_each_post(full):
    for each in readiness.of_period(full, WEEK, "nl"):
        alone = readiness.of_sheet(full, full.sheet(each.post.id), "nl")
        assert each.checks == tuple(check for check in alone if check.outcome is not Outcome.OK)


def test_that_what_passed_without_approval_comes_first(desk):
    before = desk.today
    for name, day, status in (
        ("late", -3, "draft"),
        ("fine", -2, "approved"),
        ("next", 2, "draft"),
        ("far", 20, "draft"),
    ):
        on = date.fromordinal(before.toordinal() + day)
        desk.apply(posts.create(a_post(name, on, status=status), ["fb"]))
    found = readiness.coming(desk, "nl")
    assert [each.post.id for each in found] == ["late", "next"]
    assert found[0].mend
    assert "expired" in codes(found)["late"]


def test_that_a_mended_post_leaves_the_list(desk):
    group, goal = next(iter(desk.lists.groups)), next(iter(desk.lists.goals))
    on = date(2027, 5, 12)
    desk.apply(posts.create(a_post("p1", on, text="Tekst", status="approved", group_ids=(group,)), ["fb"]))
    assert codes(readiness.of_period(desk, Period.of_day(on), "nl")) == {"p1": {"goal_missing"}}
    desk.apply(acts.change_field(desk, type(desk.posts.one("p1")), "p1", "goal_ids", ((), (goal,))))
    assert readiness.of_period(desk, Period.of_day(on), "nl") == []
