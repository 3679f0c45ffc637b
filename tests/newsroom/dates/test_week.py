"""ISO weeks and periods: no day lost, none twice."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.dates.period import Period
from newsroom.dates.week import IsoWeek, weeks_in_year, weeks_of_year
from newsroom.errors import Refused

DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))


def week_by_thursday(day):
    """Number a day without isocalendar: a week belongs to the year of its Thursday."""
    thursday = day + timedelta(days=3 - day.weekday())
    return thursday.year, (thursday - date(thursday.year, 1, 1)).days // 7 + 1


def test_that_every_day_of_a_century_lies_in_the_week_of_its_thursday():
    day = date(2000, 1, 1)
    while day.year < 2100:
        week = IsoWeek.of(day)
        assert (week.year, week.number) == week_by_thursday(day)
        day += timedelta(days=1)


@pytest.mark.parametrize("year", [2020, 2026, 2032, 2037, 2043, 2048])
def test_that_long_years_have_week_53(year):
    assert weeks_of_year(year)[-1] == IsoWeek(year, 53)
    assert IsoWeek(year, 53).shift(1) == IsoWeek(year + 1, 1)


def test_that_only_the_known_years_of_this_half_century_are_long():
    assert [year for year in range(2020, 2050) if weeks_in_year(year) == 53] == [2020, 2026, 2032, 2037, 2043, 2048]


@pytest.mark.parametrize("text", ["2027-W53", "2025-w53", "2027-W00", "2026-W54", "0000-W01", "9999-W01"])
def test_that_a_week_the_year_lacks_is_refused_with_what_the_year_has(text):
    with pytest.raises(Refused) as refused:
        IsoWeek.parse(text)
    assert refused.value.code == "no_such_week"
    assert refused.value.data["week"] == int(text[-2:])


def test_that_the_refusal_says_how_many_weeks_there_are():
    with pytest.raises(Refused) as refused:
        IsoWeek(2027, 53)
    assert refused.value.data == {"year": 2027, "week": 53, "weeks": 52}


@pytest.mark.parametrize("text", ["", "2027", "W03", "2027-03", "week 3", "2027-W003", "٢٠٢٧-W03", "2027-W3-1"])
def test_that_other_spellings_are_refused(text):
    with pytest.raises(Refused) as refused:
        IsoWeek.parse(text)
    assert refused.value.code == "not_a_week"
    assert refused.value.data == {"text": text}


@pytest.mark.parametrize("text", ["2027-W03", "2027-w3", "2027W03", " 2027-w03 "])
def test_that_usual_spellings_are_read(text):
    assert IsoWeek.parse(text) == IsoWeek(2027, 3)


def test_that_new_year_2027_lies_in_week_53_of_2026():
    assert str(IsoWeek.of(date(2027, 1, 1))) == "2026-W53"
    assert IsoWeek.of(date(2027, 1, 4)) == IsoWeek(2027, 1)
    assert Period.iso_year(2026) == Period(date(2025, 12, 29), date(2027, 1, 3))


@given(DAYS)
def test_that_a_week_runs_from_monday_to_sunday_and_holds_its_day(day):
    week = IsoWeek.of(day)
    assert day in week.period
    assert week.days == tuple(week.monday + timedelta(days=number) for number in range(7))
    assert (week.monday.weekday(), week.sunday.weekday()) == (0, 6)
    assert IsoWeek.parse(str(week)) == week


@given(DAYS, st.integers(-300, 300))
def test_that_shifting_moves_whole_weeks_and_keeps_the_order(day, weeks):
    week = IsoWeek.of(day)
    shifted = week.shift(weeks)
    assert (shifted.monday - week.monday).days == 7 * weeks
    assert (shifted > week) == (weeks > 0)
    assert shifted.shift(-weeks) == week


@given(st.integers(1950, 2150))
def test_that_the_weeks_of_a_year_tile_the_week_year(year):
    days = [day for week in weeks_of_year(year) for day in week.days]
    assert days == list(Period.iso_year(year).days)
    assert Period.iso_year(year).weeks() == weeks_of_year(year)


@given(DAYS, st.integers(0, 900))
def test_that_a_period_counts_its_days_and_weeks(first, length):
    period = Period(first, first + timedelta(days=length))
    assert period.length == length + 1 == len(period.days)
    assert period.weeks() == tuple(sorted({IsoWeek.of(day) for day in period}))
    assert list(period.years) == sorted({day.year for day in period})


@given(DAYS, st.integers(0, 60), DAYS, st.integers(0, 60))
def test_that_clipping_gives_the_shared_days(first, length, other_first, other_length):
    one = Period(first, first + timedelta(days=length))
    other = Period(first + (other_first - first) % timedelta(days=90), first + timedelta(days=90 + other_length))
    clipped = one.clipped(other)
    assert set(clipped or ()) == set(one) & set(other)
    assert one.overlaps(other) == other.overlaps(one) == (clipped is not None)


def test_that_a_reversed_period_is_refused():
    with pytest.raises(Refused) as refused:
        Period(date(2027, 1, 2), date(2027, 1, 1))
    assert refused.value.data == {"first": date(2027, 1, 2), "last": date(2027, 1, 1)}


def test_that_months_and_years_end_on_their_last_day():
    assert Period.of_year(2028).length == 366
    assert Period.of_month(2028, 2) == Period(date(2028, 2, 1), date(2028, 2, 29))
    assert Period.of_month(2027, 12) == Period(date(2027, 12, 1), date(2027, 12, 31))
    assert Period.of_day(date(2027, 1, 1)).shift(31) == Period.of_day(date(2027, 2, 1))


def test_that_no_source_counts_weeks_with_a_format():
    root = Path(__file__).parents[3]
    sources = [*root.glob("newsroom/**/*.py"), *root.glob("ui/**/*.py")]
    assert len(sources) > 10
    assert not [str(path) for path in sources if re.search(r"%[VUW]\b", path.read_text(encoding="utf-8"))]
