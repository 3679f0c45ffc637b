"""The one door: what goes in is stored whole, can be taken back, and never overwrites somebody else."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from newsroom import acts
from newsroom.changes import Batch, ChangeSet, added, changed
from newsroom.dates.period import Period
from newsroom.dates.week import IsoWeek
from newsroom.desk import Changed, Desk
from newsroom.edits import lists, posts, sections, signals
from newsroom.errors import Refused, StaleChange
from newsroom.model import Channel, Decision, Post, Theme
from newsroom.model.rows import columns
from newsroom.model.tables import tables as model_tables
from tests.newsroom.conftest import NOW, a_post, a_signal

WEEK = IsoWeek(2027, 3)
ZONE = "Europe/Amsterdam"

Open = Callable[[str], Desk]


def test_that_every_class_of_the_model_has_exactly_its_columns_in_the_schema(desk: Desk) -> None:
    for name, cls in model_tables().items():
        stored = {str(row[1]) for row in desk._engine.rows(f"pragma table_info({name})")}  # noqa: SLF001
        derived = {"post": {"key", "channel_ids", "signal_count"}, "signal": {"key", "post_count"}}.get(name, set())
        assert stored - set(columns(cls)) == derived, name
        assert set(columns(cls)) <= stored, name


def test_that_a_post_comes_back_as_it_was_given(desk: Desk) -> None:
    given = replace(
        a_post(group_ids=("d1",), goal_ids=("g1",), theme_id="t1"),
        text="Regel één\r\n=niet rekenen 🌳",
        difficult=True,
        minutes=30,
    )
    desk.apply(posts.create(given, ["fb", "ig"]))
    assert desk.posts.one("p1") == given
    assert [each.channel_id for each in desk.posts.placements("p1")] == ["fb", "ig"]


def test_that_an_act_is_all_or_nothing(desk: Desk) -> None:
    wrong = ChangeSet("list_add", added(Theme("t9", "Nieuw"), a_post(theme_id="nergens")))
    with pytest.raises(Refused):
        desk.apply(wrong)
    assert desk.posts.one("p1") is None
    assert "t9" not in desk.lists.themes
    assert desk.to_undo is None


def test_that_two_people_who_change_the_same_post_do_not_overwrite_each_other(open_desk: Open) -> None:
    mine, theirs = open_desk("ik"), open_desk("collega")
    mine.apply(posts.create(a_post()))
    seen = mine.posts.one("p1")
    assert seen is not None
    theirs.apply(posts.change(seen, replace(seen, title="Van de collega")))
    with pytest.raises(StaleChange) as caught:
        mine.apply(posts.change(seen, replace(seen, text="Van mij")))
    assert caught.value.theirs is not None
    assert caught.value.theirs["title"] == "Van de collega"
    assert theirs.posts.one("p1") == replace(seen, title="Van de collega", version=2)


def test_that_a_post_deleted_meanwhile_is_not_brought_back_by_an_edit(open_desk: Open) -> None:
    mine, theirs = open_desk("ik"), open_desk("collega")
    mine.apply(posts.create(a_post()))
    seen = acts.the_post(mine, "p1")
    theirs.apply(acts.delete_posts(theirs, ["p1"]))
    with pytest.raises(StaleChange) as caught:
        mine.apply(posts.change(seen, replace(seen, title="Toch")))
    assert caught.value.theirs is None
    assert mine.posts.one("p1") is None


def test_that_an_undo_leaves_what_a_colleague_changed_in_another_field(open_desk: Open) -> None:
    mine, theirs = open_desk("ik"), open_desk("collega")
    mine.apply(posts.create(a_post()))
    mine.apply(acts.move_posts(mine, ["p1"], date(2027, 1, 22)))
    seen = acts.the_post(theirs, "p1")
    theirs.apply(posts.change(seen, replace(seen, note="Let op")))
    mine.undo()
    found = acts.the_post(mine, "p1")
    assert (found.planned_on, found.note) == (date(2027, 1, 20), "Let op")


def test_that_an_undo_of_a_field_that_a_colleague_changed_is_refused_and_can_be_tried_again(open_desk: Open) -> None:
    mine, theirs = open_desk("ik"), open_desk("collega")
    mine.apply(posts.create(a_post()))
    mine.apply(acts.move_posts(mine, ["p1"], date(2027, 1, 22)))
    theirs.apply(acts.move_posts(theirs, ["p1"], date(2027, 1, 23)))
    with pytest.raises(StaleChange):
        mine.undo()
    assert acts.the_post(mine, "p1").planned_on == date(2027, 1, 23)
    assert mine.to_undo is not None


def test_that_undo_and_redo_walk_back_and_forth_over_several_acts(desk: Desk) -> None:
    desk.apply(posts.create(a_post(), ["fb"]))
    desk.apply(acts.move_posts(desk, ["p1"], date(2027, 1, 22)))
    desk.apply(posts.change(seen := acts.the_post(desk, "p1"), replace(seen, status="approved")))
    for _ in range(3):
        desk.undo()
    assert desk.posts.one("p1") is None
    assert desk.undo() is None
    for _ in range(3):
        desk.redo()
    assert desk.redo() is None
    found = acts.the_post(desk, "p1")
    assert (found.planned_on, found.status) == (date(2027, 1, 22), "approved")
    assert len(desk.posts.placements("p1")) == 1


def test_that_a_new_act_ends_what_could_be_done_again(desk: Desk) -> None:
    desk.apply(posts.create(a_post("p1")))
    desk.undo()
    desk.apply(posts.create(a_post("p2")))
    assert desk.to_redo is None
    assert desk.redo() is None


def test_that_deleting_a_post_takes_its_parts_along_and_undo_brings_all_back(desk: Desk) -> None:
    desk.apply(posts.create(a_post(), ["fb", "ig"]))
    desk.apply(signals.note(a_signal()))
    desk.apply(acts.join(desk, ["s1"], "p1"))
    desk.apply(lists.add(Decision("b1", "make_post", date(2027, 1, 19), post_id="p1", due_on=date(2027, 1, 21))))
    desk.apply(acts.delete_posts(desk, ["p1"]))
    assert desk.week(WEEK).posts == 0
    assert desk.all(Decision)[0].post_id is None
    desk.undo()
    (card,) = desk.week(WEEK).days[2].posts
    assert (card.channels, card.signals) == (("Facebook", "Instagram"), 1)
    assert desk.all(Decision)[0].post_id == "p1"
    assert desk.problems() == []


def test_that_a_row_that_is_still_used_cannot_be_removed(desk: Desk) -> None:
    desk.apply(posts.create(a_post(), ["fb"]))
    with pytest.raises(Refused):
        desk.apply(lists.remove(desk.lists.channels["fb"]))
    assert "fb" in desk.lists.channels


def test_that_listeners_hear_of_every_act_and_of_its_undo(desk: Desk) -> None:
    heard: list[Changed] = []
    desk.listen(heard.append)
    desk.apply(posts.create(a_post()))
    desk.undo()
    assert [(each.who, each.changes.touches("post")) for each in heard if each.changes] == [("ik", True)] * 2


def test_that_a_change_of_somebody_else_is_noticed_once(open_desk: Open) -> None:
    mine, theirs = open_desk("ik"), open_desk("collega")
    heard: list[Changed] = []
    mine.listen(heard.append)
    assert not mine.look_elsewhere()
    theirs.apply(lists.add(Theme("t3", "Groen")))
    assert mine.look_elsewhere()
    assert not mine.look_elsewhere()
    assert heard == [Changed(None, "")]
    assert mine.lists.themes["t3"].name == "Groen"


def test_that_the_history_tells_who_did_what_and_what_it_was_before(open_desk: Open) -> None:
    open_desk("collega").apply(posts.create(a_post()))
    mine = open_desk("ik")
    mine.apply(acts.move_posts(mine, ["p1"], date(2027, 1, 22)))
    moved, made = mine.history.of_row("post", "p1")
    assert (made.entry.who, made.entry.label, made.before) == ("collega", "post_create", None)
    assert (moved.entry.who, moved.before, moved.after) == (
        "ik",
        {"planned_on": "2027-01-20"},
        {"planned_on": "2027-01-22"},
    )


def test_that_the_last_act_of_a_closed_calendar_can_still_be_taken_back(open_desk: Open) -> None:
    first = open_desk("ik")
    first.apply(posts.create(a_post("p1")))
    first.apply(posts.create(a_post("p2")))
    first.undo()
    later = open_desk("morgen")
    back = later.undo_last_entry()
    assert back is not None
    assert back.label == "post_create"
    assert later.posts.one("p1") is None
    assert later.undo_last_entry() is not None, "the filling of the lists"


def a_load(count: int) -> ChangeSet:
    fields = [name for name in columns(type(a_signal())) if name not in ("batch", "version")]
    signals_in = [a_signal(f"s{number}", theme_id="t1", import_key=f"k{number}") for number in range(count)]
    rows = [tuple(_plain(each, name) for name in fields) for each in signals_in]
    return ChangeSet("import_signals", data={"count": count}, batches=(Batch("b1", "signal", tuple(fields), rows),))


def test_that_a_batch_is_one_entry_whose_undo_spares_what_a_colleague_worked_on(open_desk: Open) -> None:
    desk, theirs = open_desk("ik"), open_desk("collega")
    desk.apply(a_load(50))
    assert desk.signals.count(WEEK.period) == 50
    assert desk.signals.by_week(WEEK.period)[0].signals == 50
    assert len(desk.search.find("container")) == 50
    theirs.apply(posts.create(a_post()))
    theirs.apply(acts.join(theirs, ["s7"], "p1"))
    worked = acts.the_signal(theirs, "s8")
    theirs.apply(signals.change(worked, replace(worked, interpretation="Route veranderd")))
    desk.undo()
    assert {each.id for each in desk.signals.listed(WEEK.period)} == {"s7", "s8"}
    assert desk.signals.by_week(WEEK.period)[0].signals == 2
    desk.redo()
    assert desk.signals.by_week(WEEK.period)[0].signals == 50
    assert len(desk.search.find("container", 99)) == 50
    assert acts.the_signal(desk, "s8").interpretation == "Route veranderd"


def test_that_the_undo_of_a_batch_takes_along_what_was_worked_on_and_put_back(desk: Desk) -> None:
    desk.apply(a_load(9))
    for text in ("Eerst", "Daarna"):
        worked = acts.the_signal(desk, "s8")
        desk.apply(signals.change(worked, replace(worked, interpretation=text)))
    desk.apply(acts.delete_signal(desk, "s5"))
    for _ in range(3):
        desk.undo()
    desk.redo()
    desk.undo()
    assert desk.signals.count(WEEK.period) == 9
    desk.undo()
    assert desk.signals.count(WEEK.period) == 0
    for _ in range(4):
        desk.redo()
    assert acts.the_signal(desk, "s8").interpretation == "Daarna"
    assert desk.signals.count(WEEK.period) == 8


def test_that_a_row_that_comes_back_is_not_taken_for_the_one_that_was_seen(open_desk: Open) -> None:
    mine, theirs = open_desk("ik"), open_desk("collega")
    mine.apply(posts.create(a_post()))
    seen = acts.the_post(theirs, "p1")
    mine.undo()
    mine.redo()
    with pytest.raises(StaleChange):
        theirs.apply(posts.change(seen, replace(seen, title="Van de collega")))


def _plain(signal: object, name: str) -> object:
    value = getattr(signal, name)
    return value.isoformat() if isinstance(value, date) else int(value) if isinstance(value, bool) else value


def test_that_counts_follow_a_signal_to_another_theme_and_day(desk: Desk) -> None:
    desk.apply(signals.note(a_signal(theme_id="t1")))
    seen = acts.the_signal(desk, "s1")
    desk.apply(signals.change(seen, replace(seen, theme_id="t2", heard_on=date(2027, 1, 26))))
    assert desk.signals.by_week(WEEK.period) == []
    assert [(row.week, row.theme_id) for row in desk.signals.by_week(Period(date(2027, 1, 25), date(2027, 1, 25)))] == [
        ("2027-01-25", "t2")
    ]
    desk.apply(signals.delete(acts.the_signal(desk, "s1"), []))
    assert desk.signals.by_week(Period.iso_year(2027)) == []


def test_that_voices_are_counted_once_and_late_answers_are_seen(desk: Desk) -> None:
    for number in range(3):
        desk.apply(signals.note(a_signal(f"s{number}", theme_id="t1", voice=7, reply_due="2027-01-19T12:00:00Z")))
    desk.apply(signals.note(a_signal("s9", theme_id="t1")))
    (heard,) = desk.week(WEEK).days[1].heard
    assert (heard.signals, heard.voices, heard.late) == (4, 2, 3)


def test_that_a_signal_after_the_post_is_a_reaction(desk: Desk) -> None:
    desk.apply(posts.create(a_post()))
    desk.apply(signals.note(a_signal("before", "2027-01-20T08:59:00Z")))
    desk.apply(signals.note(a_signal("after", "2027-01-20T09:01:00Z")))
    desk.apply(acts.join(desk, ["before", "after"], "p1"))
    assert {each.id: each.link_kind for each in desk.signals.of_post("p1")} == {
        "before": "prompted_by",
        "after": "reaction_to",
    }
    desk.apply(acts.join(desk, ["before"], "p1"))
    assert len(desk.signals.of_post("p1")) == 2


def test_that_a_post_takes_a_free_place_and_leaves_it_open_again(desk: Desk) -> None:
    section, slot = acts.the_slot(desk, "v1", date(2027, 1, 19))
    post, channels = posts.for_slot(section, slot, "Kerstboom weg?")
    desk.apply(posts.create(post, channels))
    assert acts.the_slot(desk, "v1", date(2027, 1, 19))[1].state == "filled"
    desk.apply(acts.move_posts(desk, [post.id], None))
    assert acts.the_slot(desk, "v1", date(2027, 1, 19))[1].state == "missed", "the nineteenth is past"
    assert acts.the_post(desk, post.id).section_id is None


def test_that_a_moved_slot_keeps_its_rule_and_takes_its_post_along(desk: Desk) -> None:
    section, slot = acts.the_slot(desk, "r1", date(2027, 1, 22))
    post, _channels = posts.for_slot(section, slot)
    desk.apply(posts.create(post))
    desk.apply(acts.move_slot(desk, "r1", date(2027, 1, 22), date(2027, 1, 25), time(9)))
    assert acts.the_post(desk, post.id).planned_on == date(2027, 1, 25)
    moved = acts.the_slot(desk, "r1", date(2027, 1, 22))[1]
    assert (moved.on, moved.original_on, moved.state) == (date(2027, 1, 25), date(2027, 1, 22), "filled")
    assert all(each.section_id != "r1" for each in desk.slots(WEEK.period))
    desk.apply(acts.restore_slot(desk, "r1", date(2027, 1, 22)))
    assert acts.the_slot(desk, "r1", date(2027, 1, 22))[1].on == date(2027, 1, 22)


def test_that_a_skipped_slot_needs_a_reason_and_an_open_place(desk: Desk) -> None:
    with pytest.raises(Refused):
        desk.apply(acts.skip_slot(desk, "r1", date(2027, 1, 22), "  "))
    desk.apply(acts.skip_slot(desk, "r1", date(2027, 1, 22), "Geen vraag"))
    (slot,) = [each for each in desk.slots(WEEK.period) if each.section_id == "r1"]
    assert (slot.state, slot.reason) == ("skipped", "Geen vraag")
    section, free = acts.the_slot(desk, "v1", date(2027, 1, 26))
    desk.apply(posts.create(posts.for_slot(section, free, "Vol")[0]))
    with pytest.raises(Refused):
        desk.apply(acts.skip_slot(desk, "v1", date(2027, 1, 26), "Toch niet"))


def test_that_a_closed_section_leaves_its_posts(desk: Desk) -> None:
    section, slot = acts.the_slot(desk, "r1", date(2027, 1, 22))
    post, _channels = posts.for_slot(section, slot)
    desk.apply(posts.create(post))
    desk.apply(sections.delete(desk.lists.sections["r1"], [], [acts.the_post(desk, post.id)]))
    assert acts.the_post(desk, post.id).section_id is None
    desk.undo()
    assert acts.the_post(desk, post.id).section_id == "r1"


def test_that_several_posts_move_together_and_keep_their_distance(desk: Desk) -> None:
    for number in range(3):
        desk.apply(posts.create(a_post(f"p{number}", date(2027, 1, 18 + number))))
    desk.apply(acts.move_posts(desk, ["p0", "p1", "p2"], date(2027, 2, 1)))
    assert [row.planned_on for row in desk.posts.cards(IsoWeek(2027, 5).period)] == [
        "2027-02-01",
        "2027-02-02",
        "2027-02-03",
    ]
    desk.undo()
    assert desk.week(WEEK).posts == 3


def test_that_the_duplicate_of_a_post_is_a_draft_without_a_slot(desk: Desk) -> None:
    desk.apply(posts.create(a_post(section_id="r1", slot_on=date(2027, 1, 22), status="published"), ["fb"]))
    copy, changes = posts.duplicate(acts.the_post(desk, "p1"), desk.posts.placements("p1"))
    desk.apply(changes)
    found = acts.the_post(desk, copy.id)
    assert (found.status, found.section_id, found.slot_on) == ("draft", None, None)
    assert [each.state for each in desk.posts.placements(copy.id)] == ["planned"]


def test_that_an_act_that_changes_nothing_is_no_step(desk: Desk) -> None:
    desk.apply(posts.create(a_post()))
    seen = acts.the_post(desk, "p1")
    desk.apply(ChangeSet("post_change", changed(seen, seen)))
    assert desk.to_undo is not None
    assert desk.to_undo.label == "post_create"


def test_that_the_settings_change_and_come_back(desk: Desk) -> None:
    from newsroom.model import Setting

    desk.apply(lists.settings(desk.all(Setting), {"municipality": "Elzerloo", "reply_minutes": "60"}))
    assert (desk.lists.settings.municipality, desk.lists.settings.reply_minutes) == ("Elzerloo", 60)
    desk.undo()
    assert desk.lists.settings.municipality == ""


def test_that_the_whole_calendar_can_be_written_as_rows(desk: Desk) -> None:
    desk.apply(posts.create(a_post(), ["fb"]))
    rows = desk.tables()
    assert rows["placement"][0]["post_id"] == "p1"
    assert {row["id"] for row in rows["channel"]} == {"fb", "ig"}


def test_that_a_backup_is_a_calendar_of_its_own(desk: Desk, tmp_path: Path) -> None:
    desk.apply(posts.create(a_post()))
    copy = desk.backup(tmp_path / "kopie.newsroom")
    desk.apply(acts.delete_posts(desk, ["p1"]))
    other = Desk.open(copy, "ik", lambda: NOW)
    assert other.posts.one("p1") is not None
    other.close()


def test_that_a_post_without_a_title_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused):
        posts.create(Post("p1", "  "))
    assert desk.posts.ideas() == []


def test_that_links_to_channels_keep_the_order_that_was_chosen(desk: Desk) -> None:
    desk.apply(lists.add(Channel("web", "Website")))
    desk.apply(posts.create(a_post(), ["ig", "fb"]))
    post = acts.the_post(desk, "p1")
    desk.apply(posts.set_channels(post, desk.posts.placements("p1"), ["web", "ig"]))
    (card,) = desk.week(WEEK).days[2].posts
    assert card.channels == ("Website", "Instagram")
