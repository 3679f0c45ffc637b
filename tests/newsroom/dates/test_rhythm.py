"""The standing moments of meetings: a weekday and a time, every so many weeks."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.dates.period import IsoWeek, Period
from newsroom.dates.rhythm import Rhythm
from newsroom.errors import Refused


def test_that_a_rhythm_is_read_and_written() -> None:
    found = Rhythm.parse("thu=11:00 every=2")
    assert found == Rhythm(3, time(11), 2)
    assert str(found) == "thu=11:00 every=2"
    assert str(Rhythm.parse("mon=9:30")) == "mon=09:30"
    assert Rhythm.parse(" ") is None


@pytest.mark.parametrize("text", ["donderdag 11 uur", "thu=25:00", "thu=11:60", "thu=11:00 every=0", "thu"])
def test_that_nonsense_is_refused_in_words(text: str) -> None:
    with pytest.raises(Refused, match="not_a_rhythm"):
        Rhythm.parse(text)


@given(st.dates(date(2020, 1, 1), date(2035, 12, 1)), st.integers(1, 8))
def test_that_every_so_many_weeks_counts_on_over_new_year(day: date, every: int) -> None:
    rhythm = Rhythm(3, time(11), every)
    week = IsoWeek.of(day)
    held = [number for number in range(2 * every) if rhythm.in_week(week.shift(number)) is not None]
    assert len(held) == 2
    assert held[1] - held[0] == every


def test_that_days_lie_in_the_period() -> None:
    rhythm = Rhythm(3, time(11), 2)
    assert rhythm.in_week(IsoWeek(2027, 4)) == datetime(2027, 1, 28, 11)
    assert rhythm.days(Period(date(2027, 1, 1), date(2027, 1, 31))) == (date(2027, 1, 14), date(2027, 1, 28))
    assert rhythm.days(Period(date(2027, 1, 29), date(2027, 1, 31))) == ()
