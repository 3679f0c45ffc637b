"""Sections changed for all, or from one slot on: posts follow their slots, none is lost, and undo restores all."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.dates.period import Period
from newsroom.dates.recurrence import first_after, occurrences
from newsroom.edits import sections, series
from newsroom.edits.series import Hanging
from newsroom.errors import Refused
from newsroom.model import Deviation, Post, Section
from newsroom.model.slots import Circumstances, slots
from tests.newsroom.edits.played import played, rows_of, undone

TODAY = date(2027, 3, 1)
YEAR = Period(date(2027, 1, 1), date(2027, 12, 31))
RULES = (
    "FREQ=WEEKLY;BYDAY=FR",
    "FREQ=WEEKLY;BYDAY=TH",
    "FREQ=WEEKLY;BYDAY=MO,TH",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR",
    "FREQ=WEEKLY;BYDAY=FR;COUNT=20",
    "FREQ=MONTHLY;BYDAY=2TH",
    "FREQ=MONTHLY;BYMONTHDAY=15",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "FREQ=DAILY;INTERVAL=3",
)


def a_section(rule="FREQ=WEEKLY;BYDAY=FR", **fields):
    return Section("r1", "Vraag van de week", date(2027, 1, 1), time(10), rrule=rule, **fields)


def days_of(section, period=YEAR):
    return [moment.date() for moment in occurrences(section.series, period)]


def in_slot(section, day, number=0, **fields):
    given = {"planned_on": day, "planned_at": time(10), "status": "draft", **fields}
    return Post(f"p{number}", f"Bericht {number}", section_id=section.id, slot_on=day, **given)


@st.composite
def planned(draw):
    """Draw a section with posts in its slots, some moved or out already, and slots skipped or moved."""
    section = a_section(
        draw(st.sampled_from(RULES)), end_on=draw(st.none() | st.dates(date(2027, 3, 1), date(2027, 12, 31)))
    )
    days = days_of(section)
    chosen = draw(st.lists(st.sampled_from(days), unique=True, max_size=8)) if days else []
    posts, deviations = [], []
    for number, day in enumerate(chosen):
        kind = draw(st.sampled_from(["plain", "plain", "elsewhere", "out", "skipped", "moved"]))
        if kind == "skipped":
            deviations.append(Deviation(f"r1:{day}", "r1", day, "skipped", reason="reces"))
        else:
            away = timedelta(days=2 if kind in {"elsewhere", "moved"} else 0)
            status = "published" if kind == "out" else "draft"
            posts.append(in_slot(section, day, number, planned_on=day + away, status=status))
        if kind == "moved":
            deviations.append(Deviation(f"r1:{day}", "r1", day, "moved", day + timedelta(days=2), time(10)))
    return section, Hanging(TODAY, deviations, posts)


def check(plan, section, hanging):
    """See that each post is still there, on a day, and in a slot that exists or in none; that undo restores all."""
    before = rows_of([section, *hanging.deviations, *hanging.posts])
    after = played(before, plan.changes)
    assert undone(before, plan.changes) == before
    found = {key[1]: row for key, row in after.items() if key[0] == "post"}
    assert set(found) == {post.id for post in hanging.posts}
    known = {key[1]: row for key, row in after.items() if key[0] == "section"}
    taken = set()
    for post in hanging.posts:
        row = found[post.id]
        assert row["planned_on"] is not None
        assert row["title"] == post.title
        if row["section_id"] is None:
            assert row["slot_on"] is None
            assert row["planned_on"] == post.planned_on.isoformat()
        else:
            home = known[row["section_id"]]
            ends = home["end_on"]
            assert ends is None or row["slot_on"] <= ends
            slot = (row["section_id"], row["slot_on"])
            assert slot not in taken
            taken.add(slot)
        if post.status == "published" or post.planned_on < TODAY:
            assert row["planned_on"] == post.planned_on.isoformat()
    assert all(row["section_id"] in known for key, row in after.items() if key[0] == "deviation")
    told = plan.effects
    named = [shift.post_id for shift in told.moved]
    named += [post.id for posts in (told.relinked, told.loosened, told.kept) for post in posts]
    assert len(named) == len(set(named))
    assert {key[1] for key in before if key[0] == "post" and after[key] != before[key]} <= set(named)


@given(planned(), st.sampled_from(RULES), st.sampled_from([time(10), time(16)]))
def test_that_changing_all_of_a_section_loses_no_post_and_undo_restores_all(case, rule, at):
    section, hanging = case
    check(series.change_all(section, replace(section, rrule=rule, start_at=at), hanging), section, hanging)


@given(planned(), st.sampled_from(RULES), st.dates(date(2027, 1, 1), date(2027, 10, 1)))
def test_that_changing_a_section_from_a_slot_on_loses_no_post_and_undo_restores_all(case, rule, day):
    section, hanging = case
    if first_after(section.series, day) is None and min(days_of(section), default=day) < day:
        with pytest.raises(Refused, match="series_over"):
            series.change_later(section, replace(section, rrule=rule), day, hanging)
    else:
        check(series.change_later(section, replace(section, rrule=rule), day, hanging), section, hanging)


@given(planned(), st.dates(date(2027, 1, 1), date(2027, 12, 31)))
def test_that_ending_a_section_loses_no_post_and_undo_restores_all(case, last):
    section, hanging = case
    check(series.end(section, last, hanging), section, hanging)


@given(planned(), st.dates(date(2027, 1, 10), date(2027, 12, 1)))
def test_that_a_section_cut_without_another_change_keeps_every_slot_and_post(case, day):
    section, hanging = case
    try:
        plan = series.change_later(section, replace(section, name="Nieuwe naam"), day, hanging)
    except Refused:
        return
    after = played(rows_of([section, *hanging.deviations, *hanging.posts]), plan.changes)
    kept = [each for each in hanging.posts if each.id in {shift.post_id for shift in plan.effects.moved}]
    assert not kept
    assert not plan.effects.loosened
    assert not plan.effects.dropped
    assert sum(key[0] == "deviation" for key in after) == len(hanging.deviations)


def test_that_a_post_goes_along_to_the_slot_of_its_week():
    section = a_section()
    post = in_slot(section, date(2027, 3, 12))
    plan = series.change_all(
        section, replace(section, rrule="FREQ=WEEKLY;BYDAY=TH", start_at=time(16)), Hanging(TODAY, (), [post])
    )
    assert [(shift.before, shift.after) for shift in plan.effects.moved] == [
        (datetime(2027, 3, 12, 10), datetime(2027, 3, 11, 16))
    ]


def test_that_a_post_with_a_time_of_its_own_keeps_it():
    section = a_section()
    post = in_slot(section, date(2027, 3, 12), planned_at=time(8))
    plan = series.change_all(section, replace(section, start_at=time(16)), Hanging(TODAY, (), [post]))
    assert plan.effects.kept == (post,)


def test_that_what_was_placed_stays_on_its_day_and_takes_the_new_slot():
    section = a_section()
    post = in_slot(section, date(2027, 2, 12), status="published")
    plan = series.change_all(section, replace(section, rrule="FREQ=WEEKLY;BYDAY=TH"), Hanging(TODAY, (), [post]))
    assert plan.effects.relinked == (post,)
    assert plan.changes.changes[-1].after == {"slot_on": "2027-02-11"}


def test_that_a_post_without_a_new_slot_stays_on_its_day_as_a_loose_post():
    section = a_section()
    posts = [in_slot(section, date(2027, 3, day), day) for day in (5, 12, 19)]
    plan = series.change_all(section, replace(section, rrule="FREQ=MONTHLY;BYDAY=2FR"), Hanging(TODAY, (), posts))
    assert plan.effects.kept == (posts[1],)
    assert plan.effects.loosened == (posts[0], posts[2])


def test_that_a_change_from_a_slot_on_leaves_what_was_before_it():
    section = a_section()
    early, late = in_slot(section, date(2027, 3, 5), 1), in_slot(section, date(2027, 4, 9), 2)
    skip = Deviation("r1:2027-04-16", "r1", date(2027, 4, 16), "skipped", reason="reces")
    plan = series.change_later(
        section, replace(section, start_at=time(16)), date(2027, 4, 2), Hanging(TODAY, [skip], [early, late])
    )
    after = played(rows_of([section, skip, early, late]), plan.changes)
    (new_id,) = {key[1] for key in after if key[0] == "section"} - {"r1"}
    assert after["section", "r1"]["end_on"] == "2027-04-01"
    assert after["section", new_id]["start_on"] == "2027-04-02"
    assert after["post", "p1"]["section_id"] == "r1"
    assert (after["post", "p2"]["section_id"], after["post", "p2"]["planned_at"]) == (new_id, "16:00")
    assert after["deviation", f"{new_id}:2027-04-16"]["reason"] == "reces"


def test_that_a_change_from_the_first_slot_on_changes_the_section_itself():
    section = a_section()
    plan = series.change_later(section, replace(section, name="Anders"), date(2027, 1, 1), Hanging(TODAY))
    assert [(change.table, change.id) for change in plan.changes.changes] == [("section", "r1")]


def test_that_a_section_that_is_over_cannot_be_changed_from_a_later_day():
    section = a_section(end_on=date(2027, 3, 1))
    with pytest.raises(Refused, match="series_over"):
        series.change_later(section, replace(section, name="Anders"), date(2027, 6, 1), Hanging(TODAY))


def test_that_standing_still_skips_open_slots_and_can_be_taken_back():
    section = a_section()
    post = in_slot(section, date(2027, 3, 12))
    circumstances = Circumstances({("r1", "2027-03-12")}, (), lambda kind, year: (), TODAY)
    found = slots([section], [], Period.of_month(2027, 3), circumstances)
    plan = series.stand_still(section, found, "Verbouwing", Hanging(TODAY, (), [post]))
    after = played(rows_of([section, post]), plan.changes)
    skips = [Deviation(key[1], "r1", date.fromisoformat(row["original_on"]), row["kind"], reason=row["reason"])
             for key, row in after.items() if key[0] == "deviation"]  # fmt: skip
    assert [skip.original_on.day for skip in skips] == [5, 19, 26]
    assert plan.effects.kept == (post,)
    assert [day.day for day in plan.effects.skipped] == [5, 19, 26]
    rest = series.rest_of([*skips, Deviation("x", "r1", date(2027, 9, 3), "skipped", reason="Anders")], TODAY)
    assert rest == series.Rest(Period(date(2027, 3, 5), date(2027, 3, 26)), "Verbouwing", 3)
    assert series.rest_of(skips, date(2027, 4, 1)) is None
    back = series.go_on(section, Period.of_month(2027, 3), skips, "Verbouwing")
    assert [day.day for day in back.effects.restored] == [5, 19, 26]
    assert played(after, back.changes) == rows_of([section, post])
    with pytest.raises(Refused, match="reason_missing"):
        series.stand_still(section, found, " ", Hanging(TODAY))


@given(planned(), st.data())
def test_that_moving_and_skipping_slots_loses_no_post(case, data):
    section, hanging = case
    days = days_of(section)
    if not days:
        return
    circumstances = Circumstances(
        {(post.section_id, post.slot_on.isoformat()) for post in hanging.posts}, (), lambda *_: (), TODAY
    )
    found = slots([section], hanging.deviations, Period(date(2026, 12, 1), date(2028, 2, 1)), circumstances)
    slot = data.draw(st.sampled_from(found))
    deviation = next((each for each in hanging.deviations if each.original_on == slot.original_on), None)
    post = next((each for each in hanging.posts if each.slot_on == slot.original_on), None)
    changes = sections.move(
        section, slot, data.draw(st.dates(date(2027, 1, 1), date(2027, 12, 31))), time(9), deviation, post
    )
    before = rows_of([section, *hanging.deviations, *hanging.posts])
    assert {key for key in played(before, changes) if key[0] == "post"} == {key for key in before if key[0] == "post"}
    assert undone(before, changes) == before
