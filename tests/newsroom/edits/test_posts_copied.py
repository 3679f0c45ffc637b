"""What a copied post takes along, and what stays with the post that it was copied from."""

from dataclasses import replace
from datetime import date

import pytest

from newsroom import acts
from newsroom.changes import ChangeSet
from newsroom.dates.period import Period
from newsroom.desk import Desk
from newsroom.edits import posts, signals
from newsroom.errors import Refused
from newsroom.model import Placement, Post
from newsroom.model.keys import PlacementState, Status
from tests.newsroom.conftest import a_post, a_signal

ZONE = "Europe/Amsterdam"
MONDAY, FRIDAY = date(2027, 2, 1), date(2027, 2, 5)


def made(desk: Desk, changes: ChangeSet) -> list[tuple[Post, list[Placement]]]:
    """Apply an act and give the posts that it added."""
    desk.apply(changes)
    ids = [change.id for change in changes.changes if change.table == "post"]
    return [(acts.the_post(desk, each), list(desk.posts.placements(each))) for each in ids]


def a_published_post(desk: Desk) -> None:
    """A post in a slot that was placed, with its own text per channel and a signal."""
    post = a_post(
        section_id="r1", slot_on=date(2027, 1, 22), status=Status.PUBLISHED, status_reason="", text="Kom ook.",
        group_ids=("d1",), goal_ids=("g1",), embargo_until="2027-01-19T12:00", reaction_address="https://x.test/1",
        import_key="rij 3",
    )  # fmt: skip
    out = Placement(
        "p1:fb", "p1", "fb", text="Voor Facebook", hashtags=("#afval",), state=PlacementState.PUBLISHED,
        published_at="2027-01-20T09:00:00Z", address="https://fb.test/9", spend=12.5,
    )  # fmt: skip
    desk.apply(posts.create(post))
    desk.apply(ChangeSet("list_add", posts.added(out, Placement("p1:ig", "p1", "ig", position=1))))
    desk.apply(signals.note(a_signal()))
    desk.apply(acts.join(desk, ["s1"], "p1"))


def test_that_a_copy_is_a_concept_with_the_same_words_groups_goals_and_channels(desk: Desk) -> None:
    a_published_post(desk)
    ((copy, placements),) = made(desk, acts.copy_posts(desk, ["p1"], MONDAY))
    old = acts.the_post(desk, "p1")
    assert (copy.status, copy.planned_on, copy.planned_at) == (Status.DRAFT, MONDAY, old.planned_at)
    assert (copy.text, copy.group_ids, copy.goal_ids) == (old.text, old.group_ids, old.goal_ids)
    assert [(each.channel_id, each.text) for each in placements] == [("fb", "Voor Facebook"), ("ig", None)]
    assert placements[0].hashtags == ("#afval",)


def test_that_signals_results_and_what_was_placed_stay_behind(desk: Desk) -> None:
    a_published_post(desk)
    ((copy, placements),) = made(desk, acts.copy_posts(desk, ["p1"], MONDAY))
    assert desk.signals.of_post(copy.id) == []
    assert len(desk.signals.of_post("p1")) == 1
    assert (copy.section_id, copy.slot_on, copy.import_key, copy.reaction_address) == (None, None, None, "")
    kept = [(each.state, each.published_at, each.address, each.spend) for each in placements]
    assert kept == [(PlacementState.PLANNED, None, "", None)] * 2


def test_that_an_embargo_goes_along_as_many_days_as_the_post(desk: Desk) -> None:
    a_published_post(desk)
    ((copy, _),) = made(desk, acts.copy_posts(desk, ["p1"], MONDAY))
    assert copy.embargo_until == "2027-01-31T12:00"
    odd = replace(acts.the_post(desk, "p1"), embargo_until="na de raad")
    written = [change.after for change in posts.copy_to(odd, (), MONDAY, None).changes]
    assert [row["embargo_until"] for row in written if row] == ["na de raad"]


def test_that_several_copies_keep_their_distance_and_are_one_step_back(desk: Desk) -> None:
    for number in range(3):
        desk.apply(posts.create(a_post(f"p{number}", date(2027, 1, 18 + number))))
    copies = made(desk, acts.copy_posts(desk, ["p2", "p0", "p1"], MONDAY))
    assert sorted(copy.planned_on for copy, _ in copies if copy.planned_on) == [
        MONDAY, date(2027, 2, 2), date(2027, 2, 3),
    ]  # fmt: skip
    desk.undo()
    assert [row.id for row in desk.posts.cards(Period(date(2027, 1, 1), date(2027, 3, 1)))] == ["p0", "p1", "p2"]


def test_that_a_copy_of_an_idea_is_planned(desk: Desk) -> None:
    desk.apply(posts.create(a_post("i1", None, status=Status.IDEA)))
    ((copy, _),) = made(desk, acts.copy_posts(desk, ["i1"], MONDAY))
    assert (copy.status, copy.planned_on) == (Status.DRAFT, MONDAY)
    assert acts.the_post(desk, "i1").planned_on is None


def test_that_a_copy_takes_an_open_slot_and_no_other(desk: Desk) -> None:
    desk.apply(posts.create(a_post()))
    ((copy, _),) = made(desk, acts.copy_into_slot(desk, "p1", "r1", FRIDAY))
    assert (copy.section_id, copy.slot_on, copy.planned_on) == ("r1", FRIDAY, FRIDAY)
    assert acts.the_post(desk, "p1").section_id is None
    with pytest.raises(Refused, match="slot_filled"):
        acts.copy_into_slot(desk, "p1", "r1", FRIDAY)
