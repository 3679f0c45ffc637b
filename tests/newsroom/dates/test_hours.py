"""Office hours: worked cases, and that due and waited agree."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.dates.hours import OfficeHours
from newsroom.dates.observances import ClosedDays
from newsroom.dates.zone import HOME_ZONE, to_instant, to_local
from newsroom.errors import Refused

OFFICE = OfficeHours.parse("mon=08:30-17:00 tue=08:30-17:00 wed=08:30-17:00 thu=08:30-20:00 fri=08:30-17:00")
LUNCH = OfficeHours.parse("mon=09:00-12:00,13:00-17:00 wed=09:00-12:00")
NIGHT = OfficeHours.parse("sat=22:00-23:30 sun=00:00-08:00")
CLOSED = ClosedDays("NL")

# Arrival, minutes and due in wall time: hours, arrival, minutes, due.
DUE = [
    ("an ordinary morning", OFFICE, "2027-01-11T09:00", 120, "2027-01-11T11:00"),
    ("exactly until closing", OFFICE, "2027-01-11T15:00", 120, "2027-01-11T17:00"),
    ("over the night", OFFICE, "2027-01-11T16:00", 120, "2027-01-12T09:30"),
    ("the long Thursday", OFFICE, "2027-01-14T18:00", 120, "2027-01-14T20:00"),
    ("over the weekend", OFFICE, "2027-01-15T16:30", 120, "2027-01-18T10:00"),
    ("before opening", OFFICE, "2027-01-11T06:00", 120, "2027-01-11T10:30"),
    ("after closing", OFFICE, "2027-01-11T22:00", 120, "2027-01-12T10:30"),
    ("in the weekend", OFFICE, "2027-01-16T12:00", 0, "2027-01-18T08:30"),
    ("at once", OFFICE, "2027-01-11T09:00", 0, "2027-01-11T09:00"),
    ("over Easter", OFFICE, "2027-03-26T16:00", 120, "2027-03-30T09:30"),
    ("over Ascension Day", OFFICE, "2027-05-05T16:30", 60, "2027-05-07T09:00"),
    ("over Christmas and New Year", OFFICE, "2027-12-24T16:00", 24 * 60, "2027-12-29T14:30"),
    ("over lunch", LUNCH, "2027-01-11T11:30", 60, "2027-01-11T13:30"),
    ("two short days", LUNCH, "2027-01-11T16:30", 240, "2027-01-18T09:30"),
    ("from one night into the next", NIGHT, "2026-03-28T23:00", 120, "2026-03-29T01:30"),
    ("through the spring jump", NIGHT, "2026-03-29T01:00", 120, "2026-03-29T04:00"),
    ("through the autumn jump", NIGHT, "2027-10-31T01:00", 180, "2027-10-31T03:00"),
]

# The last column is the day on which the answer is due, at closing time.
DUE_DAYS = [
    ("Monday, one day", "2027-01-11T09:00", 1, "2027-01-12T17:00"),
    ("Wednesday to the long Thursday", "2027-01-13T09:00", 1, "2027-01-14T20:00"),
    ("Friday morning", "2027-01-15T09:00", 1, "2027-01-18T17:00"),
    ("Friday evening", "2027-01-15T21:00", 1, "2027-01-18T17:00"),
    ("Saturday", "2027-01-16T12:00", 1, "2027-01-18T17:00"),
    ("the same day", "2027-01-11T09:00", 0, "2027-01-11T17:00"),
    ("the same day, too late", "2027-01-11T18:00", 0, "2027-01-12T17:00"),
    ("Thursday before Easter, two days", "2027-03-25T10:00", 2, "2027-03-30T17:00"),
    ("over New Year's Day", "2026-12-31T10:00", 1, "2027-01-04T17:00"),
    ("before King's Day, five days", "2027-04-26T10:00", 5, "2027-05-04T17:00"),
]

OPEN_BETWEEN = [
    ("within a day", OFFICE, "2027-01-11T09:00", "2027-01-11T09:45", 45),
    ("a whole week", OFFICE, "2027-01-11T00:00", "2027-01-18T00:00", 4 * 510 + 690),
    ("over the night", OFFICE, "2027-01-11T16:00", "2027-01-12T09:30", 120),
    ("only closed time", OFFICE, "2027-01-15T18:00", "2027-01-18T08:00", 0),
    ("backwards", OFFICE, "2027-01-12T09:00", "2027-01-11T09:00", 0),
    ("over Easter", OFFICE, "2027-03-26T16:00", "2027-03-30T09:30", 120),
    ("over lunch", LUNCH, "2027-01-11T11:30", "2027-01-11T13:30", 60),
    ("the spring night", NIGHT, "2026-03-29T00:00", "2026-03-29T08:00", 7 * 60),
    ("the autumn night", NIGHT, "2027-10-31T00:00", "2027-10-31T08:00", 9 * 60),
]


def instant(text):
    return to_instant(datetime.fromisoformat(text))


@pytest.mark.parametrize(("hours", "start", "minutes", "due"), [case[1:] for case in DUE], ids=[c[0] for c in DUE])
def test_that_an_answer_is_due_after_so_many_open_minutes(hours, start, minutes, due):
    assert hours.due(instant(start), minutes, HOME_ZONE, CLOSED) == instant(due)


@pytest.mark.parametrize(("start", "days", "due"), [case[1:] for case in DUE_DAYS], ids=[c[0] for c in DUE_DAYS])
def test_that_working_days_count_from_the_day_after_arrival(start, days, due):
    assert OFFICE.due_days(instant(start), days, HOME_ZONE, CLOSED) == instant(due)


@pytest.mark.parametrize(
    ("hours", "begin", "end", "minutes"), [case[1:] for case in OPEN_BETWEEN], ids=[c[0] for c in OPEN_BETWEEN]
)
def test_that_waiting_counts_open_minutes_only(hours, begin, end, minutes):
    assert hours.open_minutes_between(instant(begin), instant(end), HOME_ZONE, CLOSED) == minutes


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)).map(
        lambda moment: moment.replace(second=0, microsecond=0)
    ),
    st.integers(1, 3000),
    st.sampled_from([OFFICE, LUNCH, NIGHT]),
)
def test_that_the_time_waited_until_due_is_the_norm(start, minutes, hours):
    begin = start.replace(tzinfo=UTC)
    due = hours.due(begin, minutes, HOME_ZONE, CLOSED)
    assert hours.open_minutes_between(begin, due, HOME_ZONE, CLOSED) == minutes
    assert hours.open_minutes_between(begin, due - timedelta(minutes=1), HOME_ZONE, CLOSED) == minutes - 1
    assert hours.is_open(due - timedelta(minutes=1), HOME_ZONE, CLOSED)


def test_that_open_and_closed_are_told_apart():
    assert OFFICE.is_open(instant("2027-01-11T08:30"))
    assert not OFFICE.is_open(instant("2027-01-11T17:00"))
    assert not OFFICE.is_open(instant("2027-03-29T10:00"), HOME_ZONE, CLOSED)
    assert OFFICE.is_working_day(date(2027, 3, 29))
    assert not OFFICE.is_working_day(date(2027, 3, 29), CLOSED)
    assert not OFFICE.is_working_day(date(2027, 3, 28))


def test_that_another_zone_has_its_own_opening():
    due = OFFICE.due(instant("2027-01-11T06:00"), 60, "Europe/London")
    assert to_local(due, "Europe/London") == datetime(2027, 1, 11, 9, 30)


def test_that_hours_are_read_back_as_written():
    for hours in (OFFICE, LUNCH, NIGHT):
        assert OfficeHours.parse(str(hours)) == hours
    assert str(OfficeHours.parse("fri=9:00-12:30 mon=")) == "fri=09:00-12:30"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("maandag=08:30-17:00", "not_office_hours"),
        ("mon=08:30", "not_office_hours"),
        ("mon=08:30-25:00", "not_office_hours"),
        ("mon=08:30-17:00 mon=08:30-17:00", "not_office_hours"),
        ("mon=17:00-08:30", "hours_overlap"),
        ("mon=08:30-12:00,11:00-17:00", "hours_overlap"),
    ],
)
def test_that_hours_that_make_no_sense_are_refused(text, code):
    with pytest.raises(Refused) as refused:
        OfficeHours.parse(text)
    assert refused.value.code == code
    assert refused.value.data


def test_that_an_office_that_never_opens_is_refused_not_searched_for_ever():
    for ask in (OfficeHours.parse("").due, OfficeHours.parse("").due_days):
        with pytest.raises(Refused) as refused:
            ask(instant("2027-01-11T09:00"), 1)
        assert refused.value.code == "never_open"
