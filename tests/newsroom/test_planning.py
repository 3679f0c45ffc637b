"""The larger acts of planning through the desk: done, seen, taken back, and nothing lost."""

from dataclasses import replace
from datetime import date, time

import pytest

from newsroom import planning
from newsroom.changes import ChangeSet, added
from newsroom.dates.period import IsoWeek, Period
from newsroom.edits import lists, posts
from newsroom.edits.years import Wishes
from newsroom.errors import Refused
from newsroom.model import Deviation, Member, Post
from newsroom.rules.workflow import Actor
from tests.newsroom.conftest import a_post, a_signal

FEBRUARY = Period.of_month(2027, 2)


@pytest.fixture
def planned(desk):
    """Four posts in slots of February, one of them placed on a channel, and a skipped slot."""
    for number, day in enumerate((5, 12, 19, 26)):
        on = date(2027, 2, day)
        desk.apply(posts.create(a_post(f"p{number}", on, section_id="r1", slot_on=on, status="approved"), ["fb"]))
    desk.apply(
        ChangeSet("slot_skip", added(Deviation("r1:2027-03-05", "r1", date(2027, 3, 5), "skipped", reason="Reces")))
    )
    return desk


def state(desk):
    return {name: sorted(map(str, rows)) for name, rows in desk.tables().items()}


ACTS = {
    "all": lambda desk: (
        planning.change_section(desk, replace(desk.lists.sections["r1"], rrule="FREQ=WEEKLY;BYDAY=TH")).changes
    ),
    "later": lambda desk: (
        planning.change_section(
            desk, replace(desk.lists.sections["r1"], rrule="FREQ=MONTHLY;BYDAY=2TH"), date(2027, 2, 10)
        ).changes
    ),
    "end": lambda desk: planning.end_section(desk, "r1", date(2027, 2, 15)).changes,
    "rest": lambda desk: planning.rest_section(desk, "r1", Period.of_month(2027, 4), "Verbouwing").changes,
    "resume": lambda desk: planning.resume_section(desk, "r1", Period.of_month(2027, 3)).changes,
    "silence": lambda desk: planning.be_silent(desk, FEBRUARY, "Brand").changes,
    "cancel": lambda desk: planning.advance(desk, ["p1", "p2"], "dropped", Actor(), "Gaat niet door"),
    "requests": lambda desk: planning.take_requests(desk, "Wat: Open dag\nVan wie: Sport").changes,
    "year": lambda desk: planning.prepare_year(desk, 2027, Wishes()).changes,
}


@pytest.mark.parametrize("name", ACTS)
def test_that_an_act_of_planning_loses_no_post_and_undo_restores_all(planned, name):
    before = state(planned)
    ids = {post.id for post in planned.all(Post)}
    changes = planned.apply(ACTS[name](planned))
    assert ids <= {post.id for post in planned.all(Post)}
    if changes:
        assert state(planned) != before
        planned.undo()
    assert state(planned) == before


def test_that_a_silence_ends_with_every_post_as_it_was(planned):
    before = [(post.id, post.status, post.status_reason) for post in planned.all(Post)]
    planned.apply(planning.be_silent(planned, FEBRUARY, "Brand").changes)
    assert {post.status for post in planned.all(Post)} == {"on_hold"}
    planned.apply(planning.end_silence(planned).changes)
    assert [(post.id, post.status, post.status_reason) for post in planned.all(Post)] == before


def test_that_a_change_from_a_day_on_tells_its_effects_first(planned):
    new = replace(planned.lists.sections["r1"], rrule="FREQ=WEEKLY;BYDAY=TH", start_at=time(16))
    effects = planning.change_section(planned, new, date(2027, 2, 15)).effects
    assert [shift.post_id for shift in effects.moved] == ["p2", "p3"]
    assert [each.original_on for each in effects.dropped] == [date(2027, 3, 5)]
    with pytest.raises(Refused, match="gone"):
        planning.change_section(planned, replace(new, id="weg"))


def test_that_a_resting_section_has_only_skipped_slots(planned):
    planned.apply(planning.rest_section(planned, "r1", Period.of_month(2027, 4), "Verbouwing").changes)
    april = [slot for slot in planned.slots(Period.of_month(2027, 4)) if slot.section_id == "r1"]
    assert {(slot.state, slot.reason) for slot in april} == {("skipped", "Verbouwing")}


def test_that_a_dropped_post_is_cancelled_on_its_channels(planned):
    planned.apply(ACTS["cancel"](planned))
    assert [each.state for each in planned.posts.placements("p1")] == ["cancelled"]


def test_that_who_acts_follows_from_the_members(planned):
    planned.apply(lists.add(Member("m1", "Anna", roles=("approver",)), Member("m2", "Bob")))
    assert planning.who_acts(planned, "m1").may("approver")
    assert not planning.who_acts(planned, "m2").may("approver")


def test_that_the_desk_suggests_signals_sections_and_dates(planned):
    planned.apply(lists.add(a_signal("s1", theme_id="t1")))
    kinds = {each.kind for each in planning.suggested(planned)}
    assert {"signals", "section"} <= kinds


def test_that_weeks_and_channels_are_held_against_what_was_agreed(planned):
    spaces = planning.free_weeks(planned, Period(date(2027, 2, 1), date(2027, 2, 14)))
    assert [(week.week, week.space) for week in spaces] == [(IsoWeek(2027, 5), "enough"), (IsoWeek(2027, 6), "enough")]
    found = {(each.code, each.channel_id) for each in planning.quiet_channels(planned)}
    assert ("channel_silent", "ig") in found


@pytest.mark.parametrize("chosen", [True, False])
def test_that_utm_words_fill_themselves_in_when_that_is_chosen(desk, chosen):
    desk.apply(lists.settings([], {"utm_auto": "1" if chosen else "0", "own_domains": "dorp.nl"}))
    text = "Lees https://dorp.nl/op"
    desk.apply(posts.create(a_post("p1", status="approved", text=text), ["fb", "ig"]))
    own = desk.posts.placements("p1")[1]
    desk.apply(posts.change_placement(own, replace(own, text="Zonder link")))
    desk.apply(planning.advance(desk, ["p1"], "scheduled", Actor()))
    facebook, instagram = desk.posts.placements("p1")
    assert ("utm_source=facebook" in facebook.utm) is chosen
    assert instagram.utm == ""
    desk.undo()
    assert desk.posts.one("p1").status == "approved"
    assert desk.posts.placements("p1")[0].utm == ""
