"""The rules of the road: what is next, what has expired, who is missing."""

from datetime import date, datetime
from itertools import pairwise

import pytest

from newsroom.model import Member
from newsroom.model.keys import ROAD, Status
from newsroom.rules import workflow
from newsroom.rules.workflow import (
    STEPS,
    Actor,
    actor,
    held,
    held_note,
    next_step,
    reason_of,
    roles_without_member,
    standing,
)
from tests.newsroom.conftest import a_post

NOW = datetime(2027, 1, 20, 12)


def test_that_every_status_has_steps_that_lead_to_a_status():
    assert set(STEPS) == set(Status)
    assert {step.to for steps in STEPS.values() for step in steps} <= set(Status)


@pytest.mark.parametrize(("status", "after"), list(pairwise(ROAD)))
def test_that_the_next_step_leads_along_the_road(status, after):
    assert next_step(a_post(status=status), Actor()).step.to == after


def test_that_the_road_ends_at_evaluated_and_has_no_next_step_beside_it():
    assert all(next_step(a_post(status=status), Actor()) is None for status in ("evaluated", "dropped"))


def test_that_an_unapproved_post_past_its_time_has_expired():
    assert standing(a_post(status="review"), NOW) == "expired"
    assert standing(a_post(status="approved"), NOW) == "approved"
    assert standing(a_post(status="review", on=date(2027, 1, 21)), NOW) == "review"
    assert standing(a_post(status="idea", on=None), NOW) == "idea"


def test_that_a_role_that_nobody_holds_binds_nobody():
    members = [Member("m1", "Maker", roles=("maker",)), Member("m2", "Weg", roles=("approver",), active=False)]
    assert actor(members, "m1").may("approver")
    chief = Member("m3", "Chef", roles=("approver",))
    assert not actor([*members, chief], "m1").may("approver")
    assert not actor([*members, chief], None).may("approver")
    assert actor([*members, chief], "m3").may("approver")


def test_that_why_a_post_is_on_hold_reads_back():
    post = a_post(status="on_hold", status_reason=held_note("crisis", "approved", "Brand: zie draaiboek"))
    assert held(post) == ("crisis", "approved", "Brand: zie draaiboek")
    assert reason_of(post) == "Brand: zie draaiboek"
    assert workflow.steps(post, Actor())[0].step.to == "approved"
    assert held(a_post(status="on_hold", status_reason="Zomaar: iets")) == ("", "draft", "Zomaar: iets")


def test_that_roles_that_nobody_was_given_are_named():
    assert roles_without_member(a_post(maker_id="m1"), ("maker", "checker")) == ("checker",)
