"""The words of the week in both languages."""

from datetime import date

import pytest

from newsroom.model import Decision
from newsroom.model.keys import DecisionKind, SlotState
from newsroom.words import Words
from tests.ui.views.week.sample_pages import TODAY, day, page, post, rich_page, slot
from ui.views.week.items import Lane, board
from ui.views.week.wording import WeekWording


@pytest.fixture
def wording(qapp) -> WeekWording:
    return WeekWording(Words("nl"))


def test_that_lanes_count_what_they_hold(wording: WeekWording) -> None:
    made = rich_page()
    assert wording.counts(Lane.LISTEN, made, 7) == ["61 signals", "5 themes", "3 late"]
    assert wording.counts(Lane.SEND, made, 7) == ["12 posts", "2 free places"]
    assert wording.counts(Lane.DO, made, 7) == ["3 decisions"]


def test_that_posts_out_of_sight_are_counted(wording: WeekWording) -> None:
    assert "1 in the weekend" in wording.counts(Lane.SEND, rich_page(), 5)
    assert "4 left out by the filter" in wording.counts(Lane.SEND, page({}, hidden=4), 7)


def test_that_one_is_said_as_one(wording: WeekWording) -> None:
    made = page({0: {"posts": (post(0, "09:00", "Een"),), "open_slots": (slot(0, "10:00"),)}})
    assert wording.counts(Lane.SEND, made, 7) == ["1 post", "1 free place"]


def test_that_days_are_written_in_the_language_of_the_words(qapp) -> None:
    dutch, english = WeekWording(Words("nl")), WeekWording(Words("en"))
    assert dutch.weekdays(day(1)) == ("dinsdag", "di")
    assert english.weekdays(day(1)) == ("Tuesday", "Tue")
    assert dutch.dates(day(0), TODAY) == ["23 november", "23 nov", "23"]
    assert dutch.day(day(1)) == "dinsdag 24 november"


def test_that_today_is_named(wording: WeekWording) -> None:
    assert wording.dates(TODAY, TODAY) == ["24 november · today", "24 nov · today", "24 · today", "today"]
    assert wording.header(rich_page().days[1], board(rich_page(), 7)) == "dinsdag 24 november, today"


def decision(due: date | None) -> Decision:
    return Decision(id="d", kind=DecisionKind.ASK_DATA, decided_on=day(0), owner="KCC", due_on=due)


def test_that_a_decision_near_by_has_a_weekday_and_one_further_off_a_date(wording: WeekWording) -> None:
    assert wording.owner(decision(TODAY), TODAY) == "KCC · today"
    assert wording.owner(decision(day(3)), TODAY) == "KCC · do"
    assert wording.owner(decision(date(2026, 12, 9)), TODAY) == "KCC · 9 dec"
    assert wording.owner(decision(None), TODAY) == "KCC"


def test_that_a_decision_without_words_is_named_by_its_kind(wording: WeekWording) -> None:
    word = Words("nl").of("decision_kind", DecisionKind.ASK_DATA)
    assert wording.decision(decision(None)) == word[0].upper() + word[1:]


def test_that_a_slot_says_what_became_of_it(wording: WeekWording) -> None:
    assert wording.slot_hint(slot(0, "10:00")) == "+ post or signal here"
    assert wording.slot_hint(slot(0, "10:00", state=SlotState.MOVED)).startswith("+ post or signal here · ")
    assert not wording.slot_hint(slot(0, "10:00", state=SlotState.MISSED)).startswith("+")


def test_that_a_status_begins_with_a_capital(wording: WeekWording) -> None:
    assert wording.status("draft") == "Concept"
