"""The road of a post in acts: who may take which step, with what reason, and what each channel tells."""

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.edits import workflow
from newsroom.errors import Refused
from newsroom.model import Placement
from newsroom.model.keys import OUT, Status
from newsroom.rules.workflow import Actor, may, steps
from tests.newsroom.conftest import a_post
from tests.newsroom.edits.played import played, rows_of, undone

ANYBODY = Actor()
MAKER = Actor(frozenset({"maker"}), frozenset({"maker", "approver"}), "m1")
CHIEF = Actor(frozenset({"approver"}), frozenset({"maker", "approver"}), "m2")
STATUSES = st.sampled_from(list(Status))


def code(act, *given):
    with pytest.raises(Refused) as refused:
        act(*given)
    return refused.value.code


@given(STATUSES, STATUSES, st.sampled_from([ANYBODY, MAKER, CHIEF]), st.sampled_from(["", "Omdat"]))
def test_that_every_step_of_the_road_can_be_taken_back_and_no_other_is_taken(status, to, who, reason):
    post = a_post(status=status, title="Bericht")
    answer = may(post, to, who)
    if not answer or (answer.step.reason and not reason):
        assert code(workflow.advance, [post], to, who, reason) in {"step_unknown", "role_missing", "reason_missing"}
        return
    changes = workflow.advance([post], to, who, reason)
    assert played(rows_of([post]), changes)["post", "p1"]["status"] == to
    assert undone(rows_of([post]), changes) == rows_of([post])


def test_that_the_road_can_be_walked_from_idea_to_evaluated():
    post = a_post(status="idea")
    for to in ("draft", "review", "approved", "scheduled", "published", "evaluated"):
        row = played(rows_of([post]), workflow.advance([post], to, CHIEF))["post", "p1"]
        post = replace(post, status=row["status"], approver_id=row["approver_id"])
    assert (post.status, post.approver_id) == ("evaluated", "m2")


def test_that_only_an_approver_approves_where_there_is_one():
    assert code(workflow.advance, [a_post(status="review")], "approved", MAKER) == "role_missing"
    assert workflow.advance([a_post(status="review")], "approved", ANYBODY)


def test_that_one_refused_post_stops_the_whole_act():
    assert (
        code(workflow.advance, [a_post("p1", status="draft"), a_post("p2", status="published")], "review", CHIEF)
        == "step_unknown"
    )


def test_that_a_request_stays_an_idea_until_it_has_group_and_goal():
    request = a_post(status="idea", requested_by="Sportzaken")
    assert code(workflow.advance, [request], "draft", CHIEF) == "request_needs_aims"
    assert workflow.advance([replace(request, group_ids=("d1",), goal_ids=("g1",))], "draft", CHIEF)


def test_that_a_post_without_a_day_cannot_be_scheduled():
    assert code(workflow.advance, [a_post(on=None, status="approved")], "scheduled", CHIEF) == "step_needs_day"


def test_that_a_postponed_post_waits_without_a_day_and_needs_approval_again():
    post = a_post(status="scheduled", section_id="r1", slot_on=date(2027, 1, 20))
    row = played(rows_of([post]), workflow.postpone(post, "Besluit is uitgesteld"))["post", "p1"]
    assert (row["planned_on"], row["slot_on"], row["status"]) == (None, None, "draft")
    assert row["status_reason"] == "Besluit is uitgesteld"


def test_that_a_shifted_post_keeps_its_status_and_the_reason():
    post = a_post(status="approved")
    changes = workflow.shift(post, date(2027, 2, 1), time(9), "Wacht op college")
    row = played(rows_of([post]), changes)["post", "p1"]
    assert (row["planned_on"], row["status"], row["status_reason"]) == ("2027-02-01", "approved", "Wacht op college")
    assert changes.data["reason"] == "Wacht op college"


def test_that_a_post_on_hold_that_is_shifted_still_remembers_its_status():
    post = a_post(status="on_hold", status_reason="hold:approved:Wachten")
    row = played(rows_of([post]), workflow.shift(post, date(2027, 2, 1), None, "Later"))["post", "p1"]
    assert row["status_reason"] == "hold:approved:Later"


def test_that_a_cancelled_post_is_cancelled_on_the_channels_that_still_wait():
    post = a_post(status="scheduled")
    waits, out = Placement("p1:fb", "p1", "fb", state="exported"), Placement("p1:ig", "p1", "ig", state="published")
    before = rows_of([post, waits, out])
    changes = workflow.cancel([post], [waits, out], "Gaat niet door")
    after = played(before, changes)
    assert after["post", "p1"]["status"] == "dropped"
    assert (after["placement", "p1:fb"]["state"], after["placement", "p1:ig"]["state"]) == ("cancelled", "published")
    assert undone(before, changes) == before


@pytest.mark.parametrize("act", [workflow.postpone, lambda post, reason: workflow.cancel([post], [], reason)])
def test_that_what_changes_the_plan_needs_a_reason_and_a_post_that_is_not_out(act):
    assert code(act, a_post(status="draft"), "  ") == "reason_missing"
    assert all(code(act, a_post(status=status), "Omdat") == "already_out" for status in OUT)


@given(st.lists(STATUSES, max_size=6), st.text(max_size=12))
def test_that_posts_on_hold_go_on_from_the_status_they_had(statuses, reason):
    posts = [a_post(f"p{number}", status=status) for number, status in enumerate(statuses) if status not in OUT]
    before = rows_of(posts)
    if not reason.strip():
        assert not posts or code(workflow.hold, posts, reason) == "reason_missing"
        return
    held = played(before, workflow.hold(posts, reason))
    stopped = [
        replace(post, **{key: held["post", post.id][key] for key in ("status", "status_reason")}) for post in posts
    ]
    after = played(held, workflow.release(stopped))
    was_held = {post.id for post in posts if post.status == "on_hold"}
    assert all(after["post", post.id]["status"] == post.status for post in posts if post.id not in was_held)


def test_that_a_post_is_placed_once_no_channel_waits_any_more():
    post = a_post(status="scheduled")
    one, two = Placement("p1:fb", "p1", "fb", state="exported"), Placement("p1:ig", "p1", "ig")
    before = rows_of([post, one, two])
    first = workflow.published(post, [one, two], "fb", "2027-01-20T10:00:00Z", "https://example.nl/1")
    assert "post" not in first.tables()
    after = played(before, first)
    assert (
        after["placement", "p1:fb"] | {"state": "published", "published_at": "2027-01-20T10:00:00Z"}
        == after["placement", "p1:fb"]
    )
    done = replace(one, state="published")
    assert (
        played(before, workflow.published(post, [done, two], "ig", "2027-01-20T10:00:00Z"))["post", "p1"]["status"]
        == "published"
    )


def test_that_an_address_that_is_no_web_address_is_refused():
    assert (
        code(workflow.published, a_post(), [Placement("p1:fb", "p1", "fb")], "fb", "", "javascript:alert(1)")
        == "address_unsafe"
    )
    assert code(workflow.published, a_post(), [], "fb", "") == "channel_not_chosen"


def test_that_a_failure_is_kept_with_its_reason_and_can_be_tried_again():
    post, placed = a_post(status="scheduled"), Placement("p1:fb", "p1", "fb", state="exported")
    before = rows_of([post, placed])
    changes = workflow.failed(post, [placed], "fb", "Beeld te groot", "2027-01-20T10:00:00Z")
    after = played(before, changes)
    assert after["placement", "p1:fb"]["state"] == "failed"
    assert [row["text"] for key, row in after.items() if key[0] == "comment"] == ["Beeld te groot"]
    assert undone(before, changes) == before
    again = workflow.again(post, [replace(placed, state="failed")], "fb")
    assert again.changes[0].after == {"state": "planned"}


def test_that_an_export_notes_preset_and_moment_and_leaves_what_is_out():
    out, waits = Placement("p1:ig", "p1", "ig", state="published"), Placement("p1:fb", "p1", "fb")
    changes = workflow.exported(a_post(), [out, waits], "buffer", "2027-01-19T10:00:00Z")
    assert [change.after for change in changes.changes] == [
        {"state": "exported", "exported_to": "buffer", "exported_at": "2027-01-19T10:00:00Z"}
    ]


@given(STATUSES)
def test_that_there_is_always_a_way_on_or_back(status):
    assert steps(a_post(status=status), ANYBODY)
