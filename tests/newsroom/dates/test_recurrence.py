"""Recurring moments: the same as dateutil walked from the first moment, in wall time, within limits."""

import subprocess
import sys
import warnings
from datetime import UTC, date, datetime, time, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from newsroom.dates.period import Period
from newsroom.dates.recurrence import Series, ended, exported_rule, first_after, occurrences, split, validate
from newsroom.dates.week import IsoWeek
from newsroom.dates.zone import to_instant
from newsroom.errors import Refused

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
STARTS = st.datetimes(datetime(1998, 1, 1), datetime(2032, 12, 31), allow_imaginary=True).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)


def some(values, most=3):
    return st.lists(st.sampled_from(values), min_size=1, max_size=most, unique=True)


def written(values):
    return ",".join(str(value) for value in values)


MONTHS = some(range(1, 13)).map(lambda months: f";BYMONTH={written(months)}")
MONTH_DAYS = some([*range(1, 32), *range(-31, 0)]).map(lambda days: f";BYMONTHDAY={written(days)}")
PLAIN_DAYS = some(WEEKDAYS, 7).map(lambda days: f";BYDAY={written(days)}")
NTH_DAYS = st.lists(
    st.builds("{}{}".format, st.sampled_from([1, 2, 3, 4, 5, -1, -2, -5]), st.sampled_from(WEEKDAYS)),
    min_size=1,
    max_size=3,
    unique=True,
).map(lambda days: f";BYDAY={written(days)}")
POSITIONS = some([1, 2, 3, 4, -1, -2]).map(lambda positions: f";BYSETPOS={written(positions)}")


@st.composite
def rules(draw):
    """Draw a rule of every shape that the calendar keeps, without an end."""
    frequency = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    interval = draw(st.sampled_from([1, 1, 2, 3, 4, 5, 7, 12, 13, 40]))
    text = f"FREQ={frequency};INTERVAL={interval}"
    if frequency == "WEEKLY":
        text += draw(st.just("") | PLAIN_DAYS) + draw(st.just("") | MONTHS)
        return text + draw(st.sampled_from(["", ";WKST=MO", ";WKST=SU", ";WKST=TH"]))
    if frequency == "DAILY":
        return text + draw(st.just("") | MONTHS) + draw(st.just("") | PLAIN_DAYS) + draw(st.just("") | MONTH_DAYS)
    months = draw(MONTHS | st.just(""))
    kind = draw(st.sampled_from(["plain", "month day", "weekday", "both", "position", "year day"]))
    if kind == "year day" and frequency == "YEARLY":
        return f"{text};BYYEARDAY={written(draw(some([1, 2, 59, 60, 100, 365, 366, -1, -366])))}"
    if kind in {"month day", "both"} and frequency == "YEARLY" and not months:
        months = draw(MONTHS)
    days = {"month day": MONTH_DAYS, "weekday": NTH_DAYS | PLAIN_DAYS, "position": PLAIN_DAYS}.get(kind, st.just(""))
    text += months + draw(days)
    if kind == "both":
        text += draw(MONTH_DAYS) + draw(PLAIN_DAYS)
    return text + (draw(POSITIONS) if kind == "position" else "")


def refusal(act, *given_to_it):
    """Act and give the code of the refusal, or "none"."""
    try:
        act(*given_to_it)
    except Refused as refused:
        return refused.code
    return "none"


def walked(start, rule, years):
    """Expand with dateutil alone, from the first moment on."""
    moments = {year: [] for year in years}
    for moment in rrulestr(rule if "WKST" in rule else f"{rule};WKST=MO", dtstart=start):
        if moment.year > years[-1]:
            break
        if moment.year in moments:
            moments[moment.year].append(moment)
    return {year: tuple(found) for year, found in moments.items()}


def comes_often(series):
    """Tell whether the years after the start all have a moment, so that dateutil's search ends soon."""
    return all(of_year(series, series.start.year + later) for later in range(1, 15))


def of_year(series, year):
    return occurrences(series, Period.of_year(year))


@settings(max_examples=settings().max_examples // 2)
@given(STARTS, rules(), st.integers(0, 25))
@example(datetime(2020, 2, 29, 9), "FREQ=YEARLY", 8)
@example(datetime(2020, 2, 29, 9), "FREQ=YEARLY;INTERVAL=3", 12)
@example(datetime(2026, 12, 31, 23, 30), "FREQ=MONTHLY", 2)
@example(datetime(2027, 1, 1, 9), "FREQ=YEARLY;BYDAY=1MO,-1FR", 1)
@example(datetime(2026, 12, 30, 9), "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU", 1)
@example(datetime(2027, 1, 31, 9), "FREQ=MONTHLY;INTERVAL=5", 7)
@example(datetime(2027, 1, 29, 16), "FREQ=MONTHLY;BYDAY=-1FR", 3)
@example(datetime(2027, 1, 1, 9), "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", 3)
def test_that_a_year_expanded_from_a_moved_start_equals_dateutil_walked_from_the_first(start, rule, later):
    year = start.year + later
    expected = slowly(start, rule, range(year, year + 10))
    for each in range(year, year + 10):
        assert of_year(Series(start, rule), each) == expected[each]
    if any(expected[each] for each in range(year + 1, year + 10)):  # else dateutil may search for centuries
        assert walked(start, rule, range(year, year + 1))[year] == expected[year]


def slowly(start, rule, years):
    """Expand by asking of every day of every period that INTERVAL leaves whether each part leaves it."""
    parts = dict(part.split("=") for part in rule.split(";"))
    frequency, interval = parts.pop("FREQ"), int(parts.pop("INTERVAL", "1"))
    week_start = WEEKDAYS.index(parts.pop("WKST", "MO"))
    if frequency != "DAILY" and not parts.keys() & {"BYDAY", "BYMONTHDAY", "BYYEARDAY"}:
        default = {"BYDAY": WEEKDAYS[start.weekday()]} if frequency == "WEEKLY" else {"BYMONTHDAY": str(start.day)}
        parts = {"BYMONTH": str(start.month)} | parts | default if frequency == "YEARLY" else parts | default
    found = {year: [] for year in years}
    for first, final in periods(frequency, interval, start, week_start, years):
        for day in matching(frequency, parts, first, final):
            moment = datetime.combine(day, start.time())
            if moment >= start and day.year in found:
                found[day.year].append(moment)
    return {year: tuple(sorted(moments)) for year, moments in found.items()}


def periods(frequency, interval, start, week_start, years):
    """Give first and last day of the days, weeks, months or years that INTERVAL leaves and that touch the years."""
    number = 0
    week = start.date() - timedelta(days=(start.weekday() - week_start) % 7)
    while True:
        if frequency == "DAILY":
            first = final = start.date() + timedelta(days=number)
        elif frequency == "WEEKLY":
            first = week + timedelta(weeks=number)
            final = first + timedelta(days=6)
        elif frequency == "MONTHLY":
            month = start.month - 1 + number
            first, final = edges(start.year + month // 12, month % 12 + 1, 1)
        else:
            first, final = edges(start.year + number, 1, 12)
        if first.year > years[-1]:
            return
        if final.year >= years[0]:
            yield first, final
        number += interval


def edges(year, month, months):
    after = month - 1 + months
    return date(year, month, 1), date(year + after // 12, after % 12 + 1, 1) - timedelta(days=1)


def matching(frequency, parts, first, final):
    """Give the days of one period that all parts leave, then the positions among them."""
    days = [first + timedelta(days=number) for number in range((final - first).days + 1)]
    left = [day for day in days if all(fits(day, name, value, frequency, parts) for name, value in parts.items())]
    if "BYSETPOS" not in parts:
        return left
    wanted = [int(position) for position in parts["BYSETPOS"].split(",")]
    return {left[p - 1 if p > 0 else p] for p in wanted if abs(p) <= len(left)}


def fits(day, name, value, frequency, parts):
    values = value.split(",")
    length = (date(day.year + day.month // 12, day.month % 12 + 1, 1) - timedelta(days=1)).day
    of_year_day, year_length = day.timetuple().tm_yday, Period.of_year(day.year).length
    if name == "BYMONTH":
        return str(day.month) in values
    if name == "BYMONTHDAY":
        return {day.day, day.day - length - 1} & {int(each) for each in values} != set()
    if name == "BYYEARDAY":
        return {of_year_day, of_year_day - year_length - 1} & {int(each) for each in values} != set()
    if name == "BYDAY":
        in_year = frequency == "YEARLY" and "BYMONTH" not in parts
        place, size = (of_year_day, year_length) if in_year else (day.day, length)
        weekday = WEEKDAYS[day.weekday()]
        nth = {"", str((place - 1) // 7 + 1), str(-((size - place) // 7 + 1))}
        return any(each[-2:] == weekday and each[:-2] in nth for each in values)
    return True


@given(STARTS, rules(), st.integers(1, 60), st.integers(0, 12))
def test_that_a_count_is_spent_from_the_first_moment(start, rule, count, later):
    year, text = start.year + later, f"{rule};COUNT={count}"
    every = [moment for each in range(start.year, year + 1) for moment in of_year(Series(start, rule), each)]
    assert of_year(Series(start, text), year) == tuple(moment for moment in every[:count] if moment.year == year)
    if comes_often(Series(start, rule)):
        assert of_year(Series(start, text), year) == walked(start, text, range(year, year + 1))[year]


@given(STARTS, rules(), st.integers(0, 12), st.integers(0, 3000))
def test_that_until_cuts_off(start, rule, later, days):
    until = start + timedelta(days=days)
    expected = tuple(each for each in of_year(Series(start, rule), start.year + later) if each <= until)
    assert of_year(Series(start, f"{rule};UNTIL={until:%Y%m%dT%H%M%S}"), start.year + later) == expected


@given(STARTS, rules(), st.integers(0, 10), st.integers(1, 53))
def test_that_any_week_is_a_slice_of_its_years(start, rule, later, number):
    assume(number < 53)
    week = IsoWeek(start.year + later, number).period
    years = {moment for year in week.years for moment in of_year(Series(start, rule), year)}
    assert occurrences(Series(start, rule), week) == tuple(sorted(each for each in years if each.date() in week))


def test_that_until_in_utc_means_wall_time_of_the_municipality():
    series = Series(datetime(2027, 1, 6, 12), "FREQ=WEEKLY;BYDAY=WE;UNTIL=20271222T110000Z")
    assert of_year(series, 2027)[-1] == datetime(2027, 12, 22, 12)
    assert occurrences(series, Period.of_year(2027), "Europe/London")[-1] == datetime(2027, 12, 15, 12)
    summer = Series(datetime(2027, 1, 6, 12), "FREQ=WEEKLY;BYDAY=WE;UNTIL=20270721T095959Z")
    assert of_year(summer, 2027)[-1] == datetime(2027, 7, 14, 12)


def test_that_until_with_a_day_alone_includes_that_day():
    assert len(of_year(Series(datetime(2027, 1, 4, 9), "FREQ=DAILY;UNTIL=20270106"), 2027)) == 3


def test_that_wall_time_stays_over_both_clock_changes():
    series = Series(datetime(2027, 3, 22, 9), "FREQ=WEEKLY")
    moments = of_year(series, 2027)
    assert {moment.time() for moment in moments} == {time(9)}
    assert {to_instant(moment).hour for moment in moments} == {7, 8}


def test_that_the_31st_skips_short_months_and_29_february_common_years():
    assert [moment.month for moment in of_year(Series(datetime(2027, 1, 31, 9), "FREQ=MONTHLY"), 2027)] == [
        1, 3, 5, 7, 8, 10, 12,
    ]  # fmt: skip
    leap = Series(datetime(2024, 2, 29, 9), "FREQ=YEARLY")
    assert [year for year in range(2024, 2034) if of_year(leap, year)] == [2024, 2028, 2032]


def test_that_without_a_rule_the_start_and_the_added_dates_remain():
    added = tuple(datetime(2027, month, 24, 10) for month in (3, 4, 5))
    assert of_year(Series(added[0], rdates=added), 2027) == added
    assert of_year(Series(datetime(2027, 1, 4, 9)), 2028) == ()


def test_that_exceptions_take_away_a_day_and_additions_come_on_top():
    start = datetime(2027, 1, 4, 8)
    series = Series(
        start,
        "FREQ=WEEKLY;BYDAY=MO",
        rdates=(datetime(2027, 3, 29, 15), datetime(2027, 3, 30, 8), datetime(2028, 1, 1, 8)),
        exdates=(datetime(2027, 3, 29), datetime(2027, 3, 30, 9)),
    )
    march = occurrences(series, Period(date(2027, 3, 28), date(2027, 4, 4)))
    assert march == (datetime(2027, 3, 29, 15), datetime(2027, 3, 30, 8))
    assert of_year(series, 2028)[0] == datetime(2028, 1, 1, 8)


def test_that_a_series_carries_no_zone():
    with pytest.raises(ValueError, match="without zone"):
        Series(datetime(2027, 1, 1, tzinfo=UTC))


def test_that_a_period_may_span_years():
    series = Series(datetime(2026, 12, 28, 9), "FREQ=DAILY")
    assert len(occurrences(series, IsoWeek(2026, 53).period)) == 7


@given(STARTS, rules(), st.integers(0, 1500))
def test_that_an_ended_series_has_nothing_after_its_last_day(start, rule, days):
    series = Series(start, rule)
    last = start.date() + timedelta(days=days)
    period = Period(start.date(), last + timedelta(days=700))
    assert occurrences(ended(series, last), period) == tuple(
        moment for moment in occurrences(series, period) if moment.date() <= last
    )
    assert ended(ended(series, last), last + timedelta(days=5)) == ended(series, last)


@given(STARTS, rules(), st.sampled_from(["", ";COUNT=9", ";COUNT=40"]), st.integers(1, 900))
def test_that_the_two_halves_of_a_split_series_have_the_moments_of_the_whole(start, rule, count, days):
    day = start.date() + timedelta(days=days)
    extra = (start + timedelta(days=3, hours=1), start + timedelta(days=400, hours=1))
    series = Series(start, rule + count, rdates=extra, exdates=(start + timedelta(days=14),))
    if first_after(series, day) is None:
        assert refusal(split, series, day) == "series_over"
        return
    before, after = split(series, day)
    period = Period(start.date(), day + timedelta(days=800))
    halves = occurrences(before, period) + occurrences(after, period)
    assert halves == occurrences(series, period)
    assert all(moment.date() < day for moment in occurrences(before, period))


def test_that_the_rule_for_a_calendar_file_carries_the_end_in_utc():
    weekly = Series(datetime(2027, 1, 4, 9), "freq=weekly;byday=mo")
    assert exported_rule(weekly) == "FREQ=WEEKLY;BYDAY=MO"
    assert exported_rule(ended(weekly, date(2027, 7, 1))) == "FREQ=WEEKLY;BYDAY=MO;UNTIL=20270701T215959Z"
    local = Series(datetime(2027, 1, 4, 9), "FREQ=WEEKLY;UNTIL=20270201T090000")
    assert exported_rule(ended(local, date(2027, 7, 1))) == "FREQ=WEEKLY;UNTIL=20270201T080000Z"
    counted = Series(datetime(2027, 1, 4, 9), "FREQ=WEEKLY;COUNT=3")
    assert exported_rule(ended(counted, date(2027, 7, 1))) == "FREQ=WEEKLY;COUNT=3"
    assert exported_rule(ended(counted, date(2027, 1, 12))) == "FREQ=WEEKLY;UNTIL=20270112T225959Z"
    assert exported_rule(Series(datetime(2027, 1, 4, 9))) == ""


@given(rules())
def test_that_rules_of_every_kept_shape_pass(rule):
    validate(rule)
    validate(f"RRULE:{rule.lower()}")


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=2MO",
        "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30",
        "FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=WEEKLY;INTERVAL=1000;BYMONTH=3;COUNT=5000",
    ],
)
def test_that_rules_without_a_moment_end_their_search(rule):
    series = Series(datetime(1927, 2, 1, 9), rule)
    assert first_after(series, date(2027, 1, 1)) is None


def test_that_no_year_has_more_than_a_moment_a_day_and_too_many_added_dates_are_refused():
    assert len(of_year(Series(datetime(1900, 1, 1, 9), "FREQ=DAILY"), 2028)) == 366
    with pytest.raises(Refused) as refused:
        Series(datetime(2027, 1, 1), rdates=(datetime(2027, 1, 1),) * 5001)
    assert refused.value.data == {"count": 5001, "limit": 5000}


def test_that_weeks_and_periods_cost_no_library():
    code = (
        "import sys, newsroom.dates.week, newsroom.dates.period, newsroom.dates.recurrence;"
        "sys.exit(bool({'dateutil', 'tomllib', 'csv'} & sys.modules.keys()))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_that_dateutil_never_warns_about_our_rules():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert of_year(Series(datetime(2027, 1, 4, 9), "FREQ=WEEKLY;COUNT=4"), 2027)[-1] == datetime(2027, 1, 25, 9)
