"""Where typed words lead to, seen from Wednesday 20 January 2027."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.dates.week import IsoWeek
from ui.forms.palette.jumps import Jump, read_jumps

TODAY = date(2027, 1, 20)


def a_day(year: int, month: int, day: int) -> Jump:
    return Jump(day=date(year, month, day))


def a_week(year: int, number: int) -> Jump:
    return Jump(week=IsoWeek(year, number))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("wk 12", a_week(2027, 12)), ("Week 12", a_week(2027, 12)), ("w12", a_week(2027, 12)), ("12", a_week(2027, 12)),
        ("week 12 2028", a_week(2028, 12)), ("week 3 van 2026", a_week(2026, 3)), ("2027-W03", a_week(2027, 3)),
        ("2026w53", a_week(2026, 53)), ("week 53 2026", a_week(2026, 53)), ("volgende week", a_week(2027, 4)),
        ("vorige week", a_week(2027, 2)), ("deze week", a_week(2027, 3)), ("next week", a_week(2027, 4)),
        ("over 2 weken", a_week(2027, 5)), ("3 weken geleden", a_week(2026, 53)), ("3 mei", a_day(2027, 5, 3)),
        ("3-5-2028", a_day(2028, 5, 3)), ("vrijdag", a_day(2027, 1, 22)), ("volgende vrijdag", a_day(2027, 1, 29)),
        ("vandaag", a_day(2027, 1, 20)), ("morgen", a_day(2027, 1, 21)), ("mei", a_day(2027, 5, 1)),
        ("mei 2028", a_day(2028, 5, 1)), ("volgende maand", a_day(2027, 2, 1)), ("over 12 maanden", a_day(2028, 1, 1)),
        ("2028", Jump(year=2028)), ("jaar 2028", Jump(year=2028)), ("volgend jaar", Jump(year=2028)),
        ("over 10 dagen", a_day(2027, 1, 30)),
    ],
)  # fmt: skip
def test_that_words_lead_to_a_place_in_time(text: str, first: Jump) -> None:
    assert read_jumps(text, TODAY)[0] == first


@pytest.mark.parametrize(
    "text", ["", "  ", "afval", "di", "week 60", "2027-W53", "9999", "31-12-9999", "30 februari", "w"]
)
def test_that_other_words_lead_nowhere(text: str) -> None:
    assert read_jumps(text, TODAY) == ()


def test_that_a_bare_number_may_be_a_week_or_a_day_and_a_week_that_of_next_year() -> None:
    assert read_jumps("12", TODAY) == (a_week(2027, 12), a_week(2028, 12), a_day(2027, 2, 12))


@given(
    st.text(max_size=30) | st.from_regex(r"(over|in|w|week|volgende)? ?[0-9]{0,5}[- /]?(w|mei|dagen|jaar)?[0-9]{0,4}")
)
def test_that_no_text_breaks_it(text: str) -> None:
    for jump in read_jumps(text, TODAY):
        assert sum(part is not None for part in jump) == 1


@given(st.dates(date(1950, 1, 1), date(2150, 12, 31)))
def test_that_every_written_day_and_week_is_read_back(day: date) -> None:
    assert read_jumps(day.isoformat(), TODAY)[0] == Jump(day=day)
    assert read_jumps(str(IsoWeek.of(day)), TODAY)[0] == Jump(week=IsoWeek.of(day))
