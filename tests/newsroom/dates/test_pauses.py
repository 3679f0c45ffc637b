"""Pauses: named periods, written and read back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.dates.pauses import Pause, pause_on, read_pauses, write_pauses
from newsroom.dates.period import Period
from newsroom.errors import Refused

SUMMER = Pause(Period(date(2027, 7, 19), date(2027, 8, 29)), "Zomerreces")
CHRISTMAS = Pause(Period(date(2027, 12, 20), date(2028, 1, 3)), "Kerstreces")
DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))
NAMES = st.text(st.characters(whitelist_categories=("L", "Nd")), max_size=12)


def test_that_pauses_are_read_in_order():
    text = "2027-12-20/2028-01-03 Kerstreces; 2027-07-19 / 2027-08-29 Zomerreces;"
    assert read_pauses(text) == (SUMMER, CHRISTMAS)
    assert read_pauses("") == ()


@given(st.lists(st.builds(lambda a, b, name: Pause(Period(min(a, b), max(a, b)), name), DAYS, DAYS, NAMES), max_size=5))
def test_that_pauses_are_read_back_as_written(pauses):
    assert read_pauses(write_pauses(pauses)) == tuple(sorted(pauses))


def test_that_the_pause_of_a_day_is_found():
    assert pause_on(date(2027, 8, 29), (SUMMER, CHRISTMAS)) == SUMMER
    assert pause_on(date(2027, 8, 30), (SUMMER, CHRISTMAS)) is None


@pytest.mark.parametrize("text", ["zomer", "2027-07-19", "2027-02-30/2027-03-01", "2027-07-19/"])
def test_that_what_is_no_interval_is_refused(text):
    with pytest.raises(Refused) as refused:
        read_pauses(text)
    assert refused.value.code == "not_a_pause"
    assert refused.value.data == {"text": text}
