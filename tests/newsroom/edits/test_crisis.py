"""A silence stops what is planned and brings it back as it was."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.dates.period import Period
from newsroom.edits import crisis, workflow
from newsroom.errors import Refused
from newsroom.model import Placement
from newsroom.model.keys import OUT, Origin, Status
from tests.newsroom.conftest import a_post
from tests.newsroom.edits.played import played, rows_of, undone

JANUARY = Period.of_month(2027, 1)
NOW = datetime(2027, 1, 15, 12)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(list(Status)),
            st.none() | st.dates(date(2026, 12, 1), date(2027, 2, 28)),
            st.sampled_from(list(Origin)),
        ),
        max_size=8,
    ),
    st.text(min_size=1, max_size=20).filter(str.strip),
)
def test_that_a_silence_takes_what_is_planned_and_its_end_brings_every_post_back(drawn, reason):
    posts = [a_post(f"p{n}", on, status=status, origin=origin) for n, (status, on, origin) in enumerate(drawn)]
    before = rows_of(posts)
    silence = crisis.pause(posts, [], JANUARY, reason)
    stopped = played(before, silence.changes)
    for post in posts:
        free = post.planned_on is None or post.planned_on not in JANUARY or post.origin == "crisis"
        stays = free or post.status in {*OUT, "dropped", "on_hold"}
        assert stopped["post", post.id]["status"] == (post.status if stays else "on_hold")
    assert undone(before, silence.changes) == before
    held = [
        replace(post, **{key: stopped["post", post.id][key] for key in ("status", "status_reason")}) for post in posts
    ]
    assert played(stopped, crisis.resume(held, NOW).changes) == before


def test_that_a_post_on_hold_for_a_reason_of_its_own_stays_on_hold():
    post = a_post(status="approved")
    row = played(rows_of([post]), workflow.hold([post], "Wacht op cijfers"))["post", "p1"]
    held = replace(post, status=row["status"], status_reason=row["status_reason"])
    assert not crisis.resume([held], NOW).changes


def test_that_what_waits_in_a_planner_and_what_went_by_are_named():
    post = a_post(on=date(2027, 1, 10), status="scheduled")
    waits = Placement("p1:fb", "p1", "fb", state="exported", exported_to="buffer")
    silence = crisis.pause([post], [waits], JANUARY, "Brand")
    assert [(each.code, each.data["preset"]) for each in silence.findings] == [("crisis_exported", "buffer")]
    row = played(rows_of([post]), silence.changes)["post", "p1"]
    held = replace(post, status=row["status"], status_reason=row["status_reason"])
    assert [each.code for each in crisis.resume([held], NOW).findings] == ["crisis_past"]


def test_that_a_silence_needs_a_reason():
    with pytest.raises(Refused, match="reason_missing"):
        crisis.pause([a_post()], [], JANUARY, " ")
