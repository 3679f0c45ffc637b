"""A sudden peak stands out in the week, in the year and on the sheet of its theme."""

from datetime import UTC, datetime, timedelta

import pytest

from newsroom.changes import ChangeSet, added
from newsroom.dates.week import IsoWeek
from newsroom.desk import Desk
from newsroom.insight.answers import week_answer
from newsroom.insight.week import balance
from newsroom.joining.themes import read_theme
from tests.newsroom.conftest import a_signal

WEEK = IsoWeek(2027, 3)


@pytest.fixture
def peaking(desk: Desk) -> Desk:
    """Two signals a week about waste for eight weeks, and then seven; two a week about traffic all along."""
    heard = []
    for back in range(9):
        monday = datetime(2027, 1, 18, 10, tzinfo=UTC) - timedelta(weeks=back)
        for theme, number in (("t1", 7 if back == 0 else 2), ("t2", 2)):
            moment = monday.strftime("%Y-%m-%dT%H:%M:%SZ")
            heard += [a_signal(f"{theme}-{back}-{n}", moment, theme_id=theme) for n in range(number)]
    desk.apply(ChangeSet("signal_note", added(*heard), {"text": ""}))
    return desk


def test_that_a_peak_stands_in_its_week_and_in_no_other(peaking: Desk) -> None:
    page = peaking.week(WEEK)
    assert {each.theme_id: each.peak for day in page.days for each in day.heard} == {"t1": 3, "t2": 0}
    assert [row.peak for row in balance(page)] == [3, 0]
    assert not any(each.peak for day in peaking.week(WEEK.shift(-1)).days for each in day.heard)
    days = week_answer(page)["days"]
    assert isinstance(days, list)
    assert [signals["peak"] for signals in days[0]["signals"]] == [3, 0]


def test_that_a_peak_stands_in_the_year_on_its_week(peaking: Desk) -> None:
    figures = peaking.year(2027).figures
    assert figures[2].peaks == ("Afval",)
    assert not any(week.peaks for number, week in enumerate(figures) if number != 2)


def test_that_a_theme_tells_its_peak_and_advises_to_call_it_current(peaking: Desk) -> None:
    sheet = read_theme(peaking, "t1")
    assert sheet.peak is not None
    assert (sheet.peak.signals, sheet.peak.times) == (7, 3)
    assert sheet.advice is not None
    assert sheet.advice.state == "current"
    assert read_theme(peaking, "t2").peak is None
