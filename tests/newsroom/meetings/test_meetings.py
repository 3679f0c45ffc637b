"""The newsroom meeting: what is on the table, what is decided, what comes back, and its minutes."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest

from newsroom.dates.period import IsoWeek
from newsroom.desk import Desk
from newsroom.edits import decisions, lists, meetings, posts, signals
from newsroom.errors import Refused, StaleChange
from newsroom.formats import pages
from newsroom.insight.meeting.saying import said
from newsroom.meetings import acts as meeting_acts
from newsroom.meetings.clippings import clippings
from newsroom.meetings.minutes import minutes
from newsroom.meetings.reading import Place, heard_in, meeting_page, place_of, the_meeting
from newsroom.model import Decision, Meeting, Source, Theme
from newsroom.model.results import Evaluation, Measurement
from newsroom.words import Words
from tests.newsroom.conftest import a_post, a_signal

WEEK = IsoWeek(2027, 3)
MONDAY = Place("week_start", date(2027, 1, 18))


def lines(desk: Desk, point: str, place: Place = MONDAY) -> list[str]:
    """Give what a point says, in Dutch."""
    found = meeting_page(desk, place).point(point)
    assert found is not None
    return [said(each, Words("nl")) for each in found.lines]


@pytest.mark.parametrize("kind", ["day_start", "week_start", "evaluation"])
def test_that_each_kind_of_meeting_has_its_template(desk: Desk, kind: str) -> None:
    page = meeting_page(desk, place_of(desk, kind, WEEK))
    assert [point.key for point in page.points] == list(meetings.AGENDAS[kind])
    assert not meetings.is_kept(page.meeting)
    assert desk.all(Meeting) == []


def test_that_a_meeting_is_kept_with_the_first_act_and_undone_step_by_step(desk: Desk) -> None:
    desk.apply(meeting_acts.tick_point(desk, MONDAY, "look_back"))
    desk.apply(meeting_acts.set_chair(desk, MONDAY, "data", "data-analist"))
    page = meeting_page(desk, MONDAY)
    assert page.next_point == "listen"
    assert page.chairs == {"data": "data-analist"}
    desk.apply(meeting_acts.tick_point(desk, MONDAY, "look_back"))
    assert meeting_page(desk, MONDAY).next_point == "look_back"
    for _ in range(3):
        desk.undo()
    assert desk.all(Meeting) == []


def test_that_two_people_open_one_and_the_same_meeting(open_desk: Callable[[str], Desk]) -> None:
    one, other = open_desk("Sanne"), open_desk("Bas")
    one.apply(meeting_acts.tick_point(one, MONDAY, "look_back"))
    other.apply(meeting_acts.set_chair(other, MONDAY, "policy", "beleid"))
    assert len(one.all(Meeting)) == 1


def test_that_chairs_come_along_to_the_next_meeting(desk: Desk) -> None:
    desk.apply(meeting_acts.set_chair(desk, MONDAY, "service", "KCC"))
    assert the_meeting(desk, Place("week_start", date(2027, 1, 25))).chairs == ("service=KCC",)
    assert the_meeting(desk, Place("evaluation", date(2027, 1, 28))).chairs == ()


def test_that_notes_of_somebody_else_are_not_written_over(desk: Desk) -> None:
    desk.apply(meeting_acts.write_notes(desk, MONDAY, "", "Eerst de afvalpas."))
    with pytest.raises(StaleChange):
        meeting_acts.write_notes(desk, MONDAY, "", "Iets anders.")
    desk.apply(meeting_acts.write_notes(desk, MONDAY, "Eerst de afvalpas.", "Eerst de afvalpas. Dan de N210."))
    assert the_meeting(desk, MONDAY).notes.endswith("N210.")


def test_that_the_duty_belongs_to_the_week_whatever_the_meeting(desk: Desk) -> None:
    desk.apply(meeting_acts.set_duty(desk, WEEK, "first", "Sanne"))
    for kind in ("day_start", "week_start", "evaluation"):
        assert meeting_page(desk, place_of(desk, kind, WEEK)).rota == {"first": "Sanne"}
    assert meeting_page(desk, place_of(desk, "week_start", WEEK.shift(1))).rota == {}


def test_that_open_decisions_come_back_until_they_are_done(desk: Desk) -> None:
    decided = Decision("b1", "ask_data", date(2027, 1, 1), "Cijfers meldingen", owner="data", due_on=date(2027, 3, 1))
    desk.apply(meeting_acts.decide(desk, MONDAY, decided))
    later = Place("week_start", date(2027, 1, 25))
    page = meeting_page(desk, later)
    assert [(each.id, each.decided_on, each.meeting_id) for each in page.decisions] == [
        ("b1", desk.today, "week_start:2027-W03")
    ]
    desk.apply(decisions.tick(page.decisions[0]))
    assert meeting_page(desk, later).decisions == ()
    assert [each.done for each in meeting_page(desk, MONDAY).decisions] == [True]


def test_that_following_comes_back_on_its_review_date(desk: Desk) -> None:
    theme = {"theme_id": "t1", "owner": "analist"}
    with pytest.raises(Refused, match="review_date_missing"):
        decisions.add(Decision("b1", "follow", desk.today, **theme))
    desk.apply(decisions.add(Decision("b1", "follow", desk.today, due_on=date(2027, 2, 4), **theme)))
    assert meeting_page(desk, MONDAY).decisions == ()
    assert [each.id for each in meeting_page(desk, Place("week_start", date(2027, 2, 1))).decisions] == ["b1"]


def test_that_a_decision_needs_words_or_a_subject(desk: Desk) -> None:
    with pytest.raises(Refused, match="decision_empty"):
        decisions.add(Decision("b1", "ask_data", desk.today, " "))


def test_that_the_review_tells_what_was_placed_missed_and_thanked_for(desk: Desk) -> None:
    last = date(2027, 1, 13)
    desk.apply(posts.create(a_post("p1", last, status="published"), ["fb"]))
    desk.apply(posts.create(a_post("p2", last, title="Ijsbaan", status="draft"), ["fb"]))
    desk.apply(signals.note(a_signal("s1", "2027-01-14T10:00:00Z", kind="compliment", text="Fijn geholpen")))
    found = lines(desk, "look_back")
    assert found[0] == "1 van 2 geplande berichten geplaatst"
    assert "Compliment: Fijn geholpen" in found
    assert "Niet geplaatst: Ijsbaan, gepland op wo 13 januari (concept)" in found
    assert "Leeg gebleven: Vraag van de week van vr 15 januari" in found


def test_that_sections_that_were_left_empty_stand_in_one_line(desk: Desk) -> None:
    section = next(each for each in desk.lists.sections.values() if each.name == "Vraag van de week")
    desk.apply(lists.add(replace(section, id="s-andere", name="Afvalweetje")))
    empty = [line for line in lines(desk, "look_back") if "leeg" in line.lower()]
    assert len(empty) == 1
    assert empty[0].startswith("2 plekken bleven leeg: ")
    assert sorted(empty[0].removeprefix("2 plekken bleven leeg: ").split(", ")) == ["Afvalweetje", "Vraag van de week"]


def test_that_themes_come_by_voices_and_a_loud_voice_counts_once(desk: Desk) -> None:
    for number in range(6):
        desk.apply(signals.note(a_signal(f"a{number}", theme_id="t1", voice=7)))
    for number in range(2):
        desk.apply(signals.note(a_signal(f"b{number}", theme_id="t2", voice=number)))
    desk.apply(signals.note(a_signal("c")))
    page = meeting_page(desk, MONDAY)
    assert [(each.theme_id, each.signals, each.voices, each.few) for each in page.talks] == [
        ("t2", 2, 2, False),
        ("t1", 6, 1, True),
        ("", 1, 1, False),
    ]


def test_that_a_theme_three_times_as_loud_as_usual_is_a_peak(desk: Desk) -> None:
    for week in range(5):
        desk.apply(signals.note(a_signal(f"w{week}", f"2026-12-{1 + 7 * week:02}T10:00:00Z", theme_id="t2")))
    for number in range(6):
        desk.apply(signals.note(a_signal(f"n{number}", theme_id="t1")))
        desk.apply(signals.note(a_signal(f"m{number}", theme_id="t2")))
    desk.apply(signals.delete(desk.signals.one("m0"), []))  # type: ignore[arg-type]
    assert {each.theme_id: each.peak for each in meeting_page(desk, MONDAY).talks} == {"t1": True, "t2": False}


def test_that_a_calendar_that_just_began_to_listen_knows_no_peaks(desk: Desk) -> None:
    for number in range(9):
        desk.apply(signals.note(a_signal(f"n{number}", theme_id="t1")))
    assert [each.peak for each in meeting_page(desk, MONDAY).talks] == [False]


def test_that_a_meeting_listens_to_the_last_days_until_now(desk: Desk) -> None:
    assert str(heard_in(desk, MONDAY).first) == "2027-01-14"
    assert heard_in(desk, MONDAY).last == desk.today
    assert heard_in(desk, Place("week_start", date(2027, 1, 4))).last == date(2027, 1, 10)
    assert heard_in(desk, Place("evaluation", date(2027, 1, 21))).first == date(2027, 1, 7)
    assert heard_in(desk, Place("day_start", date(2027, 1, 20))).first == date(2027, 1, 19)


def test_that_the_week_to_fill_names_free_slots_and_what_fits(desk: Desk) -> None:
    desk.apply(lists.change(desk.lists.sections["v1"], replace(desk.lists.sections["v1"], start_on=date(2027, 1, 7))))
    found = meeting_page(desk, Place("week_start", date(2027, 1, 25))).point("fill")
    assert found is not None
    assert said(found.note, Words("nl"), "meeting_note") == "1 vrije plek"
    desk.apply(signals.note(a_signal(theme_id="t1")))
    assert "Past hier: Afval (signalen zonder bericht: 1)" in lines(desk, "fill")
    assert "Nog geen bericht: Vraag van de week, vr 22 januari om 10:00" in lines(desk, "fill")


def test_that_the_evaluation_opens_with_the_goals_and_the_posts_to_judge(desk: Desk) -> None:
    place = place_of(desk, "evaluation", WEEK)
    goal = desk.lists.goals["g1"]
    desk.apply(lists.change(goal, replace(goal, indicator="luistert", unit="%", target=48.0)))
    desk.apply(lists.add(*(Measurement(f"m{n}", "g1", date(2026, n, 1), 40.5 + n) for n in (1, 2))))
    desk.apply(posts.create(a_post("p1", date(2027, 1, 13), status="published"), ["fb"]))
    desk.apply(posts.create(a_post("p2", date(2027, 1, 13), status="published"), ["fb"]))
    desk.apply(lists.add(Evaluation("e1", "p2", "2027-01-14T10:00:00Z", "mooi", "keep")))
    assert lines(desk, "figures", place) == ["luistert: 42,5 %, was 41,5, doel 48"]
    assert lines(desk, "judge", place) == ["Bericht p1, geplaatst op wo 13 januari"]


def test_that_the_evaluation_is_on_the_calendar_until_it_is_taken_off(desk: Desk) -> None:
    def shown() -> list[str]:
        return [
            each.name for day in desk.week(IsoWeek(2027, 4)).days for each in day.dates if each.kind == "evaluation"
        ]

    assert shown() == ["Evaluatie newsroom 11:00"]
    desk.apply(lists.settings([], {"evaluation_meeting": ""}))
    assert shown() == []


def test_that_a_post_is_planned_in_the_first_free_slot_in_one_act(desk: Desk) -> None:
    desk.apply(posts.create(a_post("p1", date(2027, 1, 6), theme_id="t1", group_ids=("d1",), goal_ids=("g1",)), ["ig"]))
    desk.apply(signals.note(a_signal("s1", theme_id="t1")))
    desk.apply(meeting_acts.plan(desk, MONDAY, ("t1", ""), "contentmaker"))
    made = desk.posts.in_slot("v1", date(2027, 1, 26))
    assert made is not None
    assert (made.title, made.theme_id, made.group_ids, made.goal_ids) == ("Afval", "t1", ("d1",), ("g1",))
    assert made.planned_at == time(16)
    assert [each.id for each in desk.signals.of_post(made.id)] == ["s1"]
    assert [each.channel_id for each in desk.posts.placements(made.id)] == ["ig"]
    decision = meeting_page(desk, MONDAY).decisions[0]
    assert (decision.kind, decision.post_id, decision.owner) == ("make_post", made.id, "contentmaker")
    desk.undo()
    assert desk.posts.in_slot("v1", date(2027, 1, 26)) is None
    assert desk.all(Decision) == []


def test_that_a_post_from_one_signal_joins_that_signal_only(desk: Desk) -> None:
    desk.apply(signals.note(a_signal("s1", theme_id="t1", text="De bak is vol\nAl een week")))
    desk.apply(signals.note(a_signal("s2", theme_id="t1")))
    desk.apply(meeting_acts.plan(desk, MONDAY, ("t1", "s1")))
    made = desk.posts.in_slot("v1", date(2027, 1, 26))
    assert made is not None
    assert made.title == "De bak is vol"
    assert [each.id for each in desk.signals.of_post(made.id)] == ["s1"]


def test_that_without_a_free_slot_nothing_is_planned(desk: Desk) -> None:
    section = desk.lists.sections["v1"]
    desk.apply(lists.change(section, replace(section, active=False)))
    with pytest.raises(Refused, match="no_free_place"):
        meeting_acts.plan(desk, MONDAY, ("t1", ""))


def test_that_an_interpretation_is_kept_on_the_theme(desk: Desk) -> None:
    desk.apply(meeting_acts.interpret(desk, "t1", "", "Brief niet bezorgd."))
    assert meeting_page(desk, MONDAY).talks == ()
    assert desk.lists.themes["t1"].picture == "Brief niet bezorgd."
    with pytest.raises(StaleChange):
        meeting_acts.interpret(desk, "t1", "Iets anders", "Nieuw")


@pytest.mark.parametrize("form", pages.FORMS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_minutes_hold_decisions_and_notes_without_personal_data(desk: Desk, form: str, language: str) -> None:
    mail = "jan.jansen@example.nl"
    desk.apply(signals.note(a_signal(theme_id="t1", kind="compliment", text=f"Bel 06-12345678 of {mail}")))
    desk.apply(meeting_acts.write_notes(desk, MONDAY, "", f"<b>Vraag</b> van {mail}"))
    decision = Decision("b1", "inform_colleague", desk.today, f"Antwoord aan {mail}", owner="KCC")
    desk.apply(meeting_acts.decide(desk, MONDAY, replace(decision, due_on=date(2027, 1, 19))))
    words = Words(language)
    answer = minutes(meeting_page(desk, MONDAY, language), words)
    page = pages.write("meeting", form, answer, "Stad", words)
    assert mail not in page
    assert "06-12345678" not in page
    assert "<b>Vraag" not in page if form == "html" else "<b>Vraag</b> van •••" in page
    assert "Antwoord aan •••" in page or "Antwoord aan" in page
    assert words.of("answer", "late") in page
    assert words.of("agenda_point", "listen") in page
    assert json.loads(json.dumps(answer)) == answer


def test_that_clippings_give_news_apart_and_no_addresses_of_persons(desk: Desk) -> None:
    desk.apply(lists.add(Source("krant", "Weekkrant", "press"), Source("fbg", "Facebookgroep", "social")))
    desk.apply(
        signals.note(
            a_signal(
                "s1", theme_id="t1", source_id="krant", address="https://krant.example/1", text="Afval in het nieuws"
            )
        )
    )
    desk.apply(
        signals.note(
            a_signal("s2", theme_id="t1", source_id="fbg", address="https://fb.example/jan", text="Mail jan@example.nl")
        )
    )
    desk.apply(posts.create(a_post("p1", date(2027, 1, 22), theme_id="t1"), ["fb"]))
    answer = clippings(desk, WEEK)
    (theme,) = answer["themes"]  # type: ignore[misc]
    assert [clip["text"] for clip in theme["news"]] == ["Afval in het nieuws"]
    assert theme["news"][0]["address"] == "https://krant.example/1"
    assert [(clip["text"], clip["address"], clip["source"]) for clip in theme["heard"]] == [
        ("Mail •••", "", "Facebookgroep")
    ]
    assert [post["title"] for post in theme["posts"]] == ["Bericht p1"]
    for form in pages.FORMS:
        page = pages.write("clippings", form, answer, "Stad", Words("nl"))
        assert "Weekkrant" in page
        assert "fb.example" not in page


def test_that_clippings_stay_on_one_page_and_count_the_rest(desk: Desk) -> None:
    desk.apply(lists.add(*(Theme(f"x{n}", f"Thema {n}") for n in range(9))))
    for theme in range(9):
        for number in range(5):
            desk.apply(signals.note(a_signal(f"{theme}-{number}", theme_id=f"x{theme}", text="woord " * 60)))
    answer = clippings(desk, WEEK)
    page = pages.write("clippings", "text", answer, "Stad", Words("nl"))
    assert len(answer["themes"]) == 6  # type: ignore[arg-type]
    assert "Ook gehoord: Thema 6 (5), Thema 7 (5), Thema 8 (5)" in page
    assert len(page.splitlines()) < 60
