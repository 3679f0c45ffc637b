"""Slots: computed from the rule, with everything that keeps one from its day."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.dates.observances import days_of_kind
from newsroom.dates.period import Period
from newsroom.dates.week import IsoWeek
from newsroom.model import Deviation, Section
from newsroom.model.slots import Circumstances, Slot, slots

FRIDAYS = Section("r1", "Vraag van de week", date(2027, 1, 8), time(10), rrule="FREQ=WEEKLY;BYDAY=FR")
SIREN = Section(
    "r10",
    "Sirenetest",
    date(2026, 1, 5),
    time(11, 30),
    rrule="FREQ=MONTHLY;BYDAY=1MO",
    not_on=("public", "remembrance"),
)


def circumstances(**given: object) -> Circumstances:
    """Give circumstances in which nothing keeps a slot from its day."""
    usual = {"taken": frozenset(), "recess": (), "days_of": days_of_kind, "today": date(2027, 1, 1)}
    return Circumstances(**{**usual, **given})  # type: ignore[arg-type]


def one(found: tuple[Slot, ...]) -> Slot:
    """Give the only slot."""
    (slot,) = found
    return slot


def test_that_a_slot_is_open_filled_or_missed() -> None:
    week = IsoWeek(2027, 3).period
    taken = frozenset({("r1", "2027-01-22")})
    assert one(slots([FRIDAYS], [], week, circumstances())).state == "open"
    assert one(slots([FRIDAYS], [], week, circumstances(taken=taken))).state == "filled"
    assert one(slots([FRIDAYS], [], week, circumstances(today=date(2027, 1, 23)))).state == "missed"


def test_that_a_moved_slot_leaves_its_week_and_comes_in_another_one() -> None:
    moved = Deviation("x", "r1", date(2027, 1, 22), "moved", date(2027, 1, 26), time(9))
    assert slots([FRIDAYS], [moved], IsoWeek(2027, 3).period, circumstances()) == ()
    first, second = slots([FRIDAYS], [moved], IsoWeek(2027, 4).period, circumstances())
    assert (first.on, first.at, first.original_on, first.state) == (
        date(2027, 1, 26),
        time(9),
        date(2027, 1, 22),
        "moved",
    )
    assert second.original_on == date(2027, 1, 29)


def test_that_a_skipped_slot_tells_why() -> None:
    skipped = Deviation("x", "r1", date(2027, 1, 22), "skipped", reason="Studiedag")
    found = one(slots([FRIDAYS], [skipped], IsoWeek(2027, 3).period, circumstances()))
    assert (found.state, found.reason) == ("skipped", "Studiedag")


def test_that_a_section_pauses_in_recess_unless_a_post_took_the_slot() -> None:
    pausing = Section("r8", "Raad", date(2027, 7, 2), time(9), rrule="FREQ=WEEKLY;BYDAY=FR", pauses_in_recess=True)
    recess = (Period(date(2027, 7, 19), date(2027, 8, 29)),)
    july = Period(date(2027, 7, 12), date(2027, 7, 31))
    states = [(s.on.day, s.state, s.reason) for s in slots([pausing], [], july, circumstances(recess=recess))]
    assert states == [(16, "open", ""), (23, "skipped", "recess"), (30, "skipped", "recess")]
    taken = frozenset({("r8", "2027-07-23")})
    assert slots([pausing], [], july, circumstances(recess=recess, taken=taken))[1].state == "filled"


@pytest.mark.parametrize(("year", "skipped"), [(2026, [date(2026, 4, 6), date(2026, 5, 4)]), (2027, [])])
def test_that_the_siren_test_keeps_off_holidays_and_remembrance_day(year: int, skipped: list[date]) -> None:
    found = slots([SIREN], [], Period.of_year(year), circumstances(today=date(2026, 1, 1)))
    assert len(found) == 12
    assert [slot.on for slot in found if slot.state == "skipped"] == skipped


def test_that_a_section_that_is_switched_off_has_no_slots() -> None:
    off = Section("r1", "Uit", date(2027, 1, 8), time(10), rrule="FREQ=DAILY", active=False)
    assert slots([off], [], IsoWeek(2027, 3).period, circumstances()) == ()


def test_that_a_section_that_ended_has_no_later_slots() -> None:
    ended = Section("r1", "Op", date(2027, 1, 8), time(10), rrule="FREQ=WEEKLY;BYDAY=FR", end_on=date(2027, 1, 22))
    assert len(slots([ended], [], Period.of_year(2027), circumstances())) == 3


@given(st.integers(-60, 60), st.integers(0, 51))
def test_that_moving_a_slot_never_loses_or_doubles_one(days: int, number: int) -> None:
    year = Period(date(2026, 1, 1), date(2028, 12, 31))
    original = date(2027, 1, 8) + timedelta(weeks=number)
    moved = Deviation("x", "r1", original, "moved", original + timedelta(days=days))
    before = slots([FRIDAYS], [], year, circumstances())
    after = slots([FRIDAYS], [moved], year, circumstances())
    assert sorted(s.original_on for s in after) == [s.original_on for s in before]
    assert {s.original_on: s.on for s in after}[original] == original + timedelta(days=days)
