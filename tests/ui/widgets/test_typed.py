"""Dates and times as people type them."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.typed import MONTHS, Unreadable, read_date, read_time

TODAY = date(2026, 11, 22)
TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    "text",
    [
        "24-11-2026",
        "24/11/2026",
        "24.11.26",
        "24 11 2026",
        "2026-11-24",
        "di 24-11",
        "di. 24-11-2026",
        "dinsdag 24 november",
        "Tue 24 Nov 2026",
        "24 nov",
        "24 nov.",
        "24-nov",
        "24 november 2026",
        "24-11",
        "24",
        "di",
        "Dinsdag",
        "overmorgen",
        "  di   24-11  ",
    ],
)
def test_that_each_way_of_writing_a_date_is_read(text: str) -> None:
    assert read_date(text, TODAY) == TUESDAY


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("vandaag", TODAY),
        ("today", TODAY),
        ("morgen", TODAY + timedelta(days=1)),
        ("gisteren", TODAY - timedelta(days=1)),
        ("zo", TODAY),
        ("3-1", date(2027, 1, 3)),
        ("1 sept", date(2026, 9, 1)),
        ("29-2", date(2028, 2, 29)),
        ("1 mrt 2027", date(2027, 3, 1)),
        ("vr 1-1", date(2027, 1, 1)),
        ("do 1-1", date(2026, 1, 1)),
        ("2", date(2026, 12, 2)),
    ],
)
def test_that_what_is_left_out_is_the_nearest(text: str, day: date) -> None:
    assert read_date(text, TODAY) == day


@pytest.mark.parametrize(
    "text",
    [
        "30-02-2027",
        "32-1",
        "24-13-2026",
        "ma 24-11-2026",
        "wo 24-11-2026",
        "soon",
        "24 xyz",
        "24 ma",
        "d",
        "m 3",
        "0-0",
        "\u0663-\u0661",
    ],
)
def test_that_a_date_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        read_date(text, TODAY)


@pytest.mark.parametrize("text", ["", "   "])
def test_that_nothing_typed_is_no_date_and_no_time(text: str) -> None:
    assert read_date(text, TODAY) is None
    assert read_time(text) is None


@given(day=st.dates(date(1990, 1, 1), date(2098, 12, 31)), today=st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_that_a_whole_date_is_read_whatever_day_it_is(day: date, today: date) -> None:
    assert read_date(day.isoformat(), today) == day
    assert read_date(f"{day.day}-{day.month}-{day.year}", today) == day
    for spelling in MONTHS[day.month - 1]:
        assert read_date(f"{day.day} {spelling} {day.year}", today) == day
        assert read_date(f"{day.day} {spelling[:3]} {day.year}", today) == day


@given(text=st.text(max_size=20))
def test_that_any_text_gives_a_date_or_is_refused(text: str) -> None:
    for read in (lambda words: read_date(words, TODAY), read_time):
        try:
            found = read(text)
        except Unreadable:
            continue
        assert found is None or isinstance(found, date | time)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("9", time(9)),
        ("09:30", time(9, 30)),
        ("9.30", time(9, 30)),
        ("17u30", time(17, 30)),
        ("17h", time(17)),
        ("9 uur", time(9)),
        ("1730", time(17, 30)),
        ("930", time(9, 30)),
        ("0:00", time(0)),
        ("23:59 uur", time(23, 59)),
    ],
)
def test_that_each_way_of_writing_a_time_is_read(text: str, moment: time) -> None:
    assert read_time(text) == moment


@pytest.mark.parametrize("text", ["24", "12:60", "noon", "9:5", "12345", "-1"])
def test_that_a_time_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        read_time(text)
