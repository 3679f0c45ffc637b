"""Spans to look back over, and the period to hold each against."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from newsroom.dates.period import Period
from newsroom.dates.span import Span, before, span_around, stepped

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


def test_that_a_quarter_ends_on_its_last_day() -> None:
    assert span_around(Span.QUARTER, date(2027, 2, 28)) == Period(date(2027, 1, 1), date(2027, 3, 31))
    assert span_around(Span.QUARTER, date(2027, 12, 31)) == Period(date(2027, 10, 1), date(2027, 12, 31))


def test_that_eight_weeks_end_with_the_week_of_the_day() -> None:
    period = span_around(Span.WEEKS, date(2027, 1, 20))
    assert (period.last, period.length) == (date(2027, 1, 24), 56)


def test_that_a_period_is_held_against_its_own_kind() -> None:
    assert before(Period.of_month(2027, 3)) == Period.of_month(2027, 2)
    assert before(Period.of_year(2027)) == Period.of_year(2026)
    assert before(Period(date(2027, 1, 1), date(2027, 3, 31))) == Period(date(2026, 10, 1), date(2026, 12, 31))
    assert before(Period(date(2027, 1, 5), date(2027, 1, 7))) == Period(date(2027, 1, 2), date(2027, 1, 4))


@given(st.sampled_from(Span), DAYS, st.integers(-5, 5))
def test_that_a_step_there_and_back_is_no_step(span: Span, day: date, steps: int) -> None:
    period = span_around(span, day)
    assert day in period
    assert stepped(span, stepped(span, period, steps), -steps) == period


@given(st.sampled_from(Span), DAYS)
def test_that_the_period_before_lies_right_before(span: Span, day: date) -> None:
    period = span_around(span, day)
    assert before(period).last + timedelta(days=1) == period.first
