"""The road of a post in its panel: steps by role and with reasons, and what is told about a post that is not ready."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from newsroom import acts
from newsroom.edits import lists
from newsroom.model import ChannelGroup, Member, Post
from newsroom.model.keys import Status
from ui.screens.post import PostScreen

POST = "p12"


@pytest.fixture
def screen(desk_session) -> PostScreen:
    found = PostScreen(desk_session.work, desk_session.window)
    desk_session.show(found.widget)
    found.show_post(POST)
    desk_session.settle()
    return found


def the_post(desk_session) -> Post:
    found = desk_session.ask(lambda desk: desk.posts.one(POST))
    assert found is not None
    return found


def test_that_a_status_is_taken_from_the_road(screen: PostScreen, desk_session) -> None:
    screen.inspector.road.row.button(Status.REVIEW).click()
    desk_session.settle()
    assert the_post(desk_session).status == Status.REVIEW
    assert screen.inspector.road.row.current() == Status.REVIEW


def test_that_dropping_asks_why_and_stores_it(screen: PostScreen, desk_session, qtbot) -> None:
    road = screen.inspector.road
    before = the_post(desk_session).status
    road.ask_aside(Status.DROPPED)
    road.confirm()
    desk_session.settle()
    assert the_post(desk_session).status == before
    qtbot.keyClicks(road.reason, "niet meer nodig")
    qtbot.keyClick(road.reason, Qt.Key.Key_Return)
    desk_session.settle()
    post = the_post(desk_session)
    assert (post.status, post.status_reason) == (Status.DROPPED, "niet meer nodig")


def test_that_a_step_the_road_does_not_have_is_refused_in_one_sentence(screen: PostScreen, desk_session) -> None:
    before, road = the_post(desk_session), screen.inspector.road
    road.row.button(Status.EVALUATED).click()
    desk_session.settle()
    assert the_post(desk_session) == before
    assert road.fault().count(".") == 1
    assert desk_session.work.words.of("status", Status.SCHEDULED) in road.fault()
    assert road.row.current() == before.status


def test_that_only_who_may_approve_approves(screen: PostScreen, desk_session) -> None:
    approver = Member("m-approver", "Iemand anders", roles=("approver",))
    desk_session.apply(lambda _desk: lists.add(approver))
    screen.inspector.road.row.button(Status.DRAFT).click()
    desk_session.settle()
    screen.inspector.road.row.button(Status.APPROVED).click()
    desk_session.settle()
    assert the_post(desk_session).status != Status.APPROVED
    assert screen.inspector.road.fault()
    sanne = desk_session.ask(lambda desk: next((m for m in desk.all(Member) if m.name == "Sanne"), None))
    own = replace(sanne, roles=("approver",)) if sanne else Member("m-sanne", "Sanne", roles=("approver",))
    desk_session.apply(lambda _desk: lists.change(sanne, own) if sanne else lists.add(own))
    screen.inspector.road.row.button(Status.APPROVED).click()
    desk_session.settle()
    post = the_post(desk_session)
    assert (post.status, post.approver_id) == (Status.APPROVED, own.id)
    assert screen.inspector.road.fault() == ""


def test_that_a_step_back_asks_why(screen: PostScreen, desk_session, qtbot) -> None:
    road = screen.inspector.road
    road.row.button(Status.REVIEW).click()
    desk_session.settle()
    road.row.button(Status.DRAFT).click()
    desk_session.settle()
    assert the_post(desk_session).status == Status.REVIEW
    qtbot.keyClicks(road.reason, "datum klopt niet")
    qtbot.keyClick(road.reason, Qt.Key.Key_Return)
    desk_session.settle()
    post = the_post(desk_session)
    assert (post.status, post.status_reason) == (Status.DRAFT, "datum klopt niet")


def test_that_a_silence_shows_its_reason_and_where_the_post_stood(screen: PostScreen, desk_session, qtbot) -> None:
    road, words = screen.inspector.road, desk_session.work.words
    before = the_post(desk_session).status
    road.ask_aside(Status.ON_HOLD)
    qtbot.keyClicks(road.reason, "brand in de haven")
    qtbot.keyClick(road.reason, Qt.Key.Key_Return)
    desk_session.settle()
    assert the_post(desk_session).status == Status.ON_HOLD
    assert road.pills() == ("Zendpauze",)
    assert "brand in de haven" in road.told()
    assert words.of("status", before) in road.told()
    assert "hold:" not in road.told() + screen.inspector.past.text()
    road.row.button(before).click()
    desk_session.settle()
    assert the_post(desk_session).status == before


def test_that_an_unapproved_post_past_its_time_shows_as_expired(screen: PostScreen, desk_session) -> None:
    screen.inspector.road.row.button(Status.DRAFT).click()
    desk_session.settle()
    assert screen.inspector.road.pills() == ()
    desk_session.now = datetime(2027, 3, 1, 10, 0, tzinfo=UTC)
    screen.refresh()
    desk_session.settle()
    assert screen.inspector.road.pills() == ("Verlopen",)
    assert desk_session.work.words.of("ready", "expired") in screen.inspector.ready.sentences()


def test_that_a_copy_on_the_same_channel_is_told_as_the_same_text(screen: PostScreen, desk_session) -> None:
    def codes() -> set[str]:
        return {check.code for check in screen.inspector.facts.checks}

    assert "same_text" not in codes()
    desk_session.apply(lambda desk: acts.duplicate_posts(desk, [POST]))
    assert "same_text" in codes()


def test_that_a_channel_outside_the_matrix_is_told(screen: PostScreen, desk_session) -> None:
    group = the_post(desk_session).group_ids[0]
    channels = screen.inspector.text.tabs.keys()[1:]
    other = desk_session.ask(lambda desk: next(key for key in desk.lists.channels if key not in channels))
    desk_session.apply(lambda _desk: lists.add(ChannelGroup("cg1", other, group)))
    screen.refresh()
    desk_session.settle()
    found = [check for check in screen.inspector.facts.checks if check.code == "misfit"]
    assert len(found) == len(channels)
    desk_session.apply(lambda _desk: lists.add(ChannelGroup("cg2", channels[0], group, fits=False, reason="te druk")))
    screen.refresh()
    desk_session.settle()
    assert any("te druk" in sentence for sentence in screen.inspector.ready.sentences())
