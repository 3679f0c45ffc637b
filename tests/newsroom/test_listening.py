"""Steps of signals, by id against a calendar: the road, many at once, a post planned in one act, one undo."""

from dataclasses import replace
from datetime import date, time

import pytest

from newsroom import listening
from newsroom.changes import ChangeSet, added
from newsroom.desk import Desk
from newsroom.edits import lists, signals
from newsroom.errors import Refused
from newsroom.insight.heard import Queue, SignalFilter
from newsroom.model import Channel, Decision, Member, Placement, Post, Section, Signal, Source, Theme
from newsroom.model.keys import DecisionKind, SignalState
from newsroom.rules.signal_road import SIX
from tests.newsroom.conftest import a_signal

DUE = "2027-01-19T12:00:00Z"


@pytest.fixture
def heard(desk: Desk) -> Desk:
    """Three signals about waste, one of them waiting for an answer; Wednesday 20 January 2027, ten in the morning."""
    desk.apply(lists.add(Source("fb-page", "Facebook", channel_id="fb"), Member("m1", "webredacteur")))
    desk.apply(
        ChangeSet(
            "signal_note",
            added(
                a_signal("s1", theme_id="t1", kind="question", reply_due=DUE, source_id="fb-page"),
                a_signal("s2", theme_id="t1", kind="idea", text="Meer containers graag. In Noord."),
                a_signal("s3", heard="2027-01-19T11:00:00Z", theme_id="t2", kind="report"),
            ),
        )
    )
    return desk


def one(desk: Desk, signal_id: str) -> Signal:
    found = desk.signals.one(signal_id)
    assert found is not None
    return found


def states(desk: Desk) -> list[str]:
    return [one(desk, signal_id).state for signal_id in ("s1", "s2", "s3")]


def in_queue(desk: Desk, queue: Queue, today: date = date(2027, 1, 20)) -> list[str]:
    part = desk.heard.part(SignalFilter(queue, today=today), 10)
    return sorted(row.id for row in desk.heard.rows(part.numbers))


def test_that_a_noted_signal_gets_its_clock(desk: Desk) -> None:
    desk.apply(listening.note(desk, a_signal("s9", heard="2027-01-19T10:00:00Z", kind="question")))
    desk.apply(listening.note(desk, a_signal("s8", kind="compliment")))
    assert one(desk, "s9").reply_due == DUE
    assert one(desk, "s8").reply_due is None


def test_that_a_signal_goes_the_whole_road(heard: Desk) -> None:
    def stands(act: ChangeSet) -> str:
        heard.apply(act)
        return one(heard, "s1").state

    assert in_queue(heard, Queue.TO_INTERPRET) == ["s1", "s2", "s3"]
    assert stands(listening.interpret(heard, ["s1"], " Brief is niet bezorgd. ")) == SignalState.INTERPRETED
    assert one(heard, "s1").interpretation == "Brief is niet bezorgd."
    assert stands(listening.interpret(heard, ["s1"], "")) == SignalState.NOTED
    assert stands(listening.decide(heard, ["s1"], DecisionKind.ASK_DATA)) == SignalState.DECIDED
    assert in_queue(heard, Queue.PASSED) == ["s1"]
    assert stands(listening.take_up(heard, ["s1"])) == SignalState.IN_HAND
    assert in_queue(heard, Queue.AWAITING) == ["s1"]
    assert stands(listening.answer(heard, ["s1"])) == SignalState.REPORTED_BACK
    assert one(heard, "s1").answered_at == "2027-01-20T09:00:00Z"
    assert stands(listening.interpret(heard, ["s1"], "Toch nog iets.")) == SignalState.REPORTED_BACK
    assert stands(listening.close(heard, ["s1"])) == SignalState.CLOSED
    assert in_queue(heard, Queue.HANDLED) == ["s1"]
    assert stands(listening.reopen(heard, ["s1"])) == SignalState.INTERPRETED
    assert one(heard, "s1").answered_at == "2027-01-20T09:00:00Z"


@pytest.mark.parametrize("kind", SIX)
def test_that_each_of_the_six_is_decided_on_many_at_once(heard: Desk, kind: str) -> None:
    heard.apply(listening.decide(heard, ["s1", "s2", "s3"], kind, "webredacteur", date(2027, 1, 22)))
    made = [each for signal_id in ("s1", "s2", "s3") for each in heard.signals.decisions_on(signal_id)]
    assert [(each.kind, each.owner, each.due_on, each.done) for each in made] == [
        (kind, "webredacteur", date(2027, 1, 22), False)
    ] * 3
    assert states(heard) == [SignalState.DECIDED] * 3
    assert one(heard, "s2").owner == "webredacteur"
    heard.undo()
    assert states(heard) == [SignalState.NOTED] * 3
    assert heard.all(Decision) == []


def test_that_a_decision_without_owner_or_day_gets_the_usual_ones(heard: Desk) -> None:
    heard.apply(listening.decide(heard, ["s1"], DecisionKind.ASK_DATA, "data-analist", date(2027, 1, 21)))
    heard.apply(listening.decide(heard, ["s2"], DecisionKind.ASK_DATA))
    (made,) = heard.signals.decisions_on("s2")
    assert (made.owner, made.due_on) == ("data-analist", date(2027, 1, 22))


def test_that_simple_questions_go_to_the_contact_centre(heard: Desk) -> None:
    heard.apply(listening.decide(heard, ["s1", "s3"], DecisionKind.TO_KCC))
    assert (one(heard, "s1").owner, one(heard, "s1").simple, one(heard, "s1").state) == ("KCC", True, "in_hand")
    assert [each.due_on for each in heard.signals.decisions_on("s1")] == [date(2027, 1, 20)]
    assert not one(heard, "s2").simple


def test_that_what_is_followed_comes_back_on_its_day(heard: Desk) -> None:
    heard.apply(listening.decide(heard, ["s2"], DecisionKind.FOLLOW))
    back = one(heard, "s2").review_on
    assert back == date(2027, 2, 3)
    assert in_queue(heard, Queue.TO_INTERPRET) == ["s1", "s3"]
    assert in_queue(heard, Queue.TO_INTERPRET, back) == ["s1", "s2", "s3"]
    assert in_queue(heard, Queue.PASSED, back) == []
    (decision,) = heard.signals.decisions_on("s2")
    heard.apply(listening.decision_change(heard, decision.id, "due_on", date(2027, 1, 20)))
    assert in_queue(heard, Queue.TO_INTERPRET) == ["s1", "s2", "s3"]
    heard.apply(listening.decide(heard, ["s2"], DecisionKind.ASK_DATA))
    assert in_queue(heard, Queue.PASSED) == ["s2"]


def test_that_the_owner_of_a_decision_is_that_of_its_signal(heard: Desk) -> None:
    heard.apply(listening.decide(heard, ["s2"], DecisionKind.INFORM_COLLEAGUE, "wijkteam"))
    (decision,) = heard.signals.decisions_on("s2")
    heard.apply(listening.decision_change(heard, decision.id, "owner", "Politie"))
    assert one(heard, "s2").owner == "Politie"
    assert heard.signals.decisions_on("s2")[0].owner == "Politie"
    with pytest.raises(Refused, match="gone"):
        listening.decision_change(heard, "nobody", "owner", "Politie")


def test_that_no_answer_needs_a_reason(heard: Desk) -> None:
    with pytest.raises(Refused, match="reason_missing"):
        listening.no_reply(heard, ["s1"], "  ")
    with pytest.raises(Refused, match="answer_first"):
        listening.close(heard, ["s1", "s2"])
    assert listening.any_waits(heard, ["s2", "s1"])
    heard.apply(listening.no_reply(heard, ["s1", "s2"], "Staat al op de website"))
    assert in_queue(heard, Queue.AWAITING) == []
    assert one(heard, "s1").no_reply_reason == "Staat al op de website"
    heard.apply(listening.close(heard, ["s1", "s2"]))
    assert states(heard)[:2] == [SignalState.CLOSED] * 2
    heard.apply(listening.reopen(heard, ["s1"]))
    assert one(heard, "s1").reply_due is not None
    heard.apply(listening.close(heard, ["s1"], "Was een vergissing"))
    assert (one(heard, "s1").state, one(heard, "s1").no_reply_reason) == ("closed", "Was een vergissing")


def test_that_another_kind_or_source_moves_the_clock(heard: Desk) -> None:
    heard.apply(lists.add(Source("mail", "e-mail", kind="mail")))
    heard.apply(listening.set_field(heard, ["s1", "s2"], "source_id", "mail"))
    assert one(heard, "s1").reply_due == "2027-01-20T16:00:00Z"
    assert one(heard, "s2").reply_due is None
    heard.apply(listening.set_field(heard, ["s1"], "kind", "compliment"))
    assert one(heard, "s1").reply_due is None
    heard.apply(listening.set_field(heard, ["s1"], "theme_id", "t2"))
    assert one(heard, "s1").theme_id == "t2"


def test_that_a_post_is_planned_from_signals_in_one_act_and_one_undo(heard: Desk) -> None:
    before = heard.tables()
    heard.apply(
        ChangeSet(
            "post_create",
            added(
                Post("old", "Eerder", planned_on=date(2027, 1, 12), theme_id="t1", group_ids=("d1",), goal_ids=("g1",)),
                Placement("old:ig", "old", "ig"),
            ),
        )
    )
    act = heard.apply(listening.plan_post(heard, ["s1", "s2"]))
    (post_id,) = act.ids("post")
    post = heard.posts.one(post_id)
    assert post is not None
    assert (post.planned_on, post.planned_at, post.section_id) == (date(2027, 1, 26), time(16), "v1")
    assert (post.theme_id, post.origin, post.status) == ("t1", "signal", "draft")
    assert (post.group_ids, post.goal_ids) == (("d1",), ("g1",))
    assert [each.channel_id for each in heard.posts.placements(post_id)] == ["fb", "ig"]
    assert sorted(each.id for each in heard.signals.of_post(post_id)) == ["s1", "s2"]
    (decision,) = heard.signals.decisions_on("s1")
    assert (decision.kind, decision.post_id, decision.due_on) == ("make_post", post_id, date(2027, 1, 26))
    assert states(heard) == ["decided", "decided", "noted"]
    assert in_queue(heard, Queue.LINKED) == ["s1", "s2"]
    heard.undo()
    heard.undo()
    assert heard.tables() == before


def test_that_a_free_slot_of_another_theme_does_not_suit(heard: Desk) -> None:
    free = heard.lists.sections["v1"]
    heard.apply(lists.change(free, replace(free, theme_id="t2")))
    assert listening.first_slot(heard, "t1") is None
    slot = listening.first_slot(heard, "t2")
    assert slot is not None
    act = heard.apply(listening.plan_post(heard, ["s2"]))
    (post_id,) = act.ids("post")
    post = heard.posts.one(post_id)
    assert post is not None
    assert (post.planned_on, post.planned_at, post.section_id) == (date(2027, 1, 21), time(9), None)
    assert post.title == "Meer containers graag."


def test_that_a_slot_that_has_gone_by_today_is_not_taken(heard: Desk) -> None:
    heard.apply(
        lists.add(
            Section("v2", "Vroeg", date(2027, 1, 20), time(8), kind="free", rrule="FREQ=DAILY"),
            Section("v3", "Dicht", date(2027, 1, 20), time(11), kind="fixed", rrule="FREQ=DAILY"),
        )
    )
    slot = listening.first_slot(heard, "t1")
    assert slot is not None
    assert (slot.section_id, slot.on) == ("v2", date(2027, 1, 21))


def test_that_titles_are_short_and_whole() -> None:
    long = "Sinds de nieuwe route komt niemand meer langs bij ons in de straat en dat is al drie weken zo vervelend"
    title = listening.title_of([a_signal(text=long)], "Afval")
    assert len(title) <= 71
    assert title.endswith("…")
    assert (
        listening.title_of([a_signal(text=long, interpretation="Route klopt niet. Let op.")], "") == "Route klopt niet."
    )


def test_that_owners_are_the_contact_centre_members_and_partners(heard: Desk) -> None:
    assert listening.owners(heard) == ("KCC", "webredacteur", "Politie", "Veiligheidsregio", "Buurgemeente")


def test_that_many_are_deleted_with_their_links_and_come_back(heard: Desk) -> None:
    heard.apply(listening.plan_post(heard, ["s1", "s2"]))
    before = heard.tables()
    heard.apply(listening.delete(heard, ["s1", "s2"]))
    assert [each.id for each in heard.all(Signal)] == ["s3"]
    assert {each.signal_id for each in heard.all(Decision)} == {None}
    heard.undo()
    assert heard.tables() == before


def test_that_too_many_at_once_or_gone_is_refused(heard: Desk) -> None:
    with pytest.raises(Refused, match="too_many_signals"):
        listening.answer(heard, [f"x{number}" for number in range(3000)])
    with pytest.raises(Refused, match="gone"):
        listening.answer(heard, ["s1", "nobody"])
    with pytest.raises(Refused, match="nothing_chosen"):
        listening.plan_post(heard, [])


def test_that_the_whole_signal_can_be_noted_and_changed(heard: Desk) -> None:
    old = one(heard, "s1")
    heard.apply(signals.change(old, replace(old, voice=12, tone=-1, simple=True, way="found")))
    assert (one(heard, "s1").voice, one(heard, "s1").tone) == (12, -1)
    assert heard.lists.channels["fb"] == Channel("fb", "Facebook", code="FB")
    assert heard.lists.themes["t1"] == Theme("t1", "Afval")
