"""Spellings of dates and times."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.formats.reading.clock import read_clock
from newsroom.formats.reading.moments import read_moment
from newsroom.formats.reading.spelling import DateOrder, order_of, read_date


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2027-01-18", "2027-01-18"),
        ("2027/1/8", "2027-01-08"),
        ("20270118", "2027-01-18"),
        ("18-01-2027", "2027-01-18"),
        ("18.1.27", "2027-01-18"),
        ("26/9/25", "2025-09-26"),
        ("5/12/2027", "2027-12-05"),
        ("3 mei 2027", "2027-05-03"),
        ("3-mei-27", "2027-05-03"),
        ("1er mai 2027", "2027-05-01"),
        ("24th Sept 2025", "2025-09-24"),
        ("March 5, 2027", "2027-03-05"),
        ("di 5 januari 2027", "2027-01-05"),
        ("jeudi 5 août 2027", "2027-08-05"),
        ("4 jan. '27", "2027-01-04"),
        ("46040", "2026-01-18"),
        (46040, "2026-01-18"),
        (46040.4375, "2026-01-18"),
        (date(2027, 1, 18), "2027-01-18"),
        ("2024-07-16 00:00:00", "2024-07-16"),
    ],
)
def test_that_a_date_is_read_as_people_write_it(written: object, meant: str) -> None:
    spelled = read_date(written)  # type: ignore[arg-type]
    assert (spelled.day, spelled.code) == (date.fromisoformat(meant), "")


@pytest.mark.parametrize("written", ["24th Sept", "16thFeb", "Jan 21st ", "ma 4 januari", "lundi 15 juin", "18-1"])
def test_that_a_date_without_a_year_needs_one_from_elsewhere(written: str) -> None:
    assert read_date(written).code == "date_no_year"
    assert read_date(written, year=2026).day is not None


def test_that_a_weekday_that_does_not_fit_is_a_warning() -> None:
    spelled = read_date("ma 5 januari 2027")
    assert (spelled.day, spelled.code) == (date(2027, 1, 5), "weekday_differs")


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("30-02-2027", "no_such_day_february"),
        ("29 februari 2027", "no_such_day_february"),
        ("31-04-2027", "no_such_day_april"),
        ("31 juni 2027", "no_such_day_june"),
        ("2027-09-31", "no_such_day_september"),
        ("31/11/27", "no_such_day_november"),
        ("32-01-2027", "no_such_date"),
        ("13-13-2027", "no_such_date"),
        ("volgende week", "date_unclear"),
        ("2027", "date_unclear"),
        (True, "date_unclear"),
        ("x" * 500, "date_unclear"),
    ],
)
def test_that_what_is_no_date_says_why(written: object, code: str) -> None:
    spelled = read_date(written)  # type: ignore[arg-type]
    assert (spelled.day, spelled.code) == (None, code)


def test_that_a_day_that_does_not_exist_tells_how_long_its_month_is() -> None:
    assert read_date("30-02-2027").data == {"text": "30-02-2027", "year": 2027, "days": 28}
    assert read_date("29-02-2028").day == date(2028, 2, 29)


@pytest.mark.parametrize("written", ["", "n.t.b.", "TBD", "-", "volgt", None])
def test_that_an_open_date_is_no_date_and_no_fault(written: str | None) -> None:
    assert read_date(written) == read_date("")


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ("2018-12-05 11:00:00", time(11)),
        ("3 mei 2027 om 10.00 uur", time(10)),
        ("5 mei 2027 10:00", time(10)),
        ("jeudi 5 août 2027 à 14h30", time(14, 30)),
        (46040.4375, time(10, 30)),
        (datetime(2027, 1, 18, 9, 5, 33), time(9, 5)),
    ],
)
def test_that_a_time_beside_a_date_is_read(written: object, at: time) -> None:
    spelled = read_date(written)  # type: ignore[arg-type]
    assert (spelled.at, spelled.code) == (at, "")


def test_that_words_beside_a_date_are_told() -> None:
    spelled = read_date("5-1-2027 of 6-1-2027")
    assert (spelled.day, spelled.code, spelled.data["rest"]) == (date(2027, 1, 5), "date_rest", "of 6-1-2027")


def test_that_one_cell_decides_the_order_of_a_column() -> None:
    order = order_of(["5/5/2025", "5/7/2025", "5/14/2025"])
    assert (order.day_first, order.evidence, order.seen, order.doubtful) == (False, "5/14/2025", 1, 0)
    assert read_date("5/7/2025", order).day == date(2025, 5, 7)


def test_that_days_come_first_without_evidence_and_the_doubt_is_counted() -> None:
    assert order_of(["5/7/2025", "6/6/2025", "x"]) == DateOrder(day_first=True, doubtful=1)


def test_that_the_user_may_settle_the_order() -> None:
    assert read_date("5/7/2025", order_of(["31-12-2026"], day_first=False)).day == date(2025, 5, 7)


def test_that_the_one_cell_in_the_other_order_is_read_with_a_warning() -> None:
    spelled = read_date("5/14/2025", DateOrder())
    assert (spelled.day, spelled.code) == (date(2025, 5, 14), "date_other_order")


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ("10 uur", "10:00"),
        ("10:00", "10:00"),
        ("9.30u", "09:30"),
        ("14h30", "14:30"),
        ("14u", "14:00"),
        ("7:00 PM", "19:00"),
        ("12 AM", "00:00"),
        ("12:15 pm", "12:15"),
        ("10:00-11:00", "10:00"),
        ("10.00 tot 11.00 uur", "10:00"),
        ("8:00–10:30AM", "08:00"),
        ("1:00-3:00 PM", "13:00"),
        ("11:00-1:00 PM", "11:00"),
        ("vanaf 9 uur", "09:00"),
        ("0930", "09:30"),
        ("23:22:16", "23:22"),
        (0.4375, "10:30"),
        (9.3, "09:30"),
        (10, "10:00"),
    ],
)
def test_that_a_time_is_read_as_people_write_it(written: object, at: str) -> None:
    assert read_clock(written) == read_clock(time.fromisoformat(at))  # type: ignore[arg-type]


@pytest.mark.parametrize("written", ["25:00", "12:75", "ochtend", "13 PM", "0.5x", 99.0, "9:00" * 99])
def test_that_what_is_no_time_says_so(written: object) -> None:
    clock = read_clock(written)  # type: ignore[arg-type]
    assert (clock.at, clock.code) == (None, "time_unclear")


def test_that_of_a_choice_of_times_the_first_is_taken_with_a_warning() -> None:
    clock = read_clock("2:00PM or 4:00PM")
    assert (clock.at, clock.code, clock.data["taken"]) == (time(14), "time_choice", "14:00")


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("2026-08-08T07:26:07.22+00:00", "2026-08-08T07:26:07Z"),
        ("2026-08-08T07:26:24.68602+00:00", "2026-08-08T07:26:24Z"),
        ("2018-07-26 18:34 +0200", "2018-07-26T16:34:00Z"),
        ("2027-01-18 09:15", "2027-01-18T08:15:00Z"),
        ("2027-07-18 09:15", "2027-07-18T07:15:00Z"),
        ("2027-03-28 02:30", "2027-03-28T01:30:00Z"),
        ("18-01-2027", "2027-01-18T11:00:00Z"),
        (1_800_000_000, "2027-01-15T08:00:00Z"),
        (1_800_000_000_000, "2027-01-15T08:00:00Z"),
    ],
)
def test_that_a_moment_becomes_an_instant(written: object, heard: str) -> None:
    assert read_moment(written, None, DateOrder(), "Europe/Amsterdam")[0] == heard  # type: ignore[arg-type]


@given(
    st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.sampled_from(["%d-%m-%Y", "%Y-%m-%d", "%d.%m.%Y", "%Y/%m/%d"])
)
def test_that_every_date_in_a_plain_pattern_reads_back(day: date, pattern: str) -> None:
    assert read_date(day.strftime(pattern)).day == day


@given(st.times(), st.sampled_from(["%H:%M", "%H.%M uur", "%Hu%M", "%Hh%M", "%I:%M %p", "%H:%M:%S"]))
def test_that_every_time_in_a_plain_pattern_reads_back(at: time, pattern: str) -> None:
    assert read_clock(at.strftime(pattern)).at == at.replace(second=0, microsecond=0)


CELLS = st.text(max_size=90) | st.floats() | st.integers() | st.booleans() | st.datetimes() | st.none()


@given(CELLS | st.text("0123456789-/. :TZ+janmeiPMuh", max_size=30))
def test_that_no_cell_makes_the_readers_stumble(cell: object) -> None:
    spelled, clock = read_date(cell), read_clock(cell)  # type: ignore[arg-type]
    moment, _why = read_moment(cell, cell, order_of([cell]), "Europe/Brussels")  # type: ignore[arg-type, list-item]
    assert spelled.day is None or isinstance(spelled.day, date)
    assert clock.at is None or clock.at.second == 0
    assert moment == "" or datetime.fromisoformat(moment).tzinfo == UTC
