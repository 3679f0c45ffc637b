"""Sudden peaks per theme, and what the figures advise about the state of an issue."""

from datetime import date, timedelta
from typing import NamedTuple

import pytest

from newsroom.dates.week import IsoWeek
from newsroom.insight.issues import Advice, advice
from newsroom.insight.peaks import peaks, reach
from newsroom.model import Theme

WEEK = IsoWeek(2027, 20)


class Kept(NamedTuple):
    """A kept count."""

    week: str
    theme_id: str
    signals: int


def heard(*counts: int, theme: str = "t1") -> list[Kept]:
    """The counts of the weeks up to and with week 20."""
    first = WEEK.shift(1 - len(counts)).monday
    return [Kept((first + timedelta(weeks=n)).isoformat(), theme, count) for n, count in enumerate(counts)]


def found(*counts: int, since: str = "2026-01-05", theme: str = "t1") -> list[tuple[int, float]]:
    listed = peaks(heard(*counts, theme=theme), WEEK.period, since)
    return [(peak.signals, peak.normal) for peak in listed]


def test_that_three_times_the_median_is_a_peak() -> None:
    assert found(4, 4, 4, 4, 4, 4, 4, 4, 12) == [(12, 4.0)]
    assert found(4, 4, 4, 4, 4, 4, 4, 4, 11) == []


def test_that_one_earlier_peak_does_not_hide_the_next() -> None:
    assert found(4, 4, 4, 90, 4, 4, 4, 4, 12) == [(12, 4.0)]


def test_that_a_quiet_theme_needs_six_signals() -> None:
    assert found(0, 0, 0, 0, 0, 0, 0, 0, 5) == []
    assert found(0, 0, 0, 0, 0, 0, 0, 0, 6) == [(6, 0.0)]


def test_that_a_calendar_needs_four_weeks_of_listening_first() -> None:
    assert found(20, since=WEEK.shift(-3).monday.isoformat()) == []
    assert found(20, since=WEEK.shift(-4).monday.isoformat()) == [(20, 0.0)]
    assert found(20, since="") == []


def test_that_signals_without_a_theme_make_no_peak() -> None:
    assert found(0, 0, 0, 0, 0, 0, 0, 0, 60, theme="") == []


def test_that_eight_weeks_before_the_first_are_reached() -> None:
    assert reach(WEEK.period).first == WEEK.monday - timedelta(weeks=8)
    assert reach(WEEK.period.shift(3)).first == WEEK.monday - timedelta(weeks=8)
    assert reach(WEEK.period).first < date(2027, 4, 1)


@pytest.mark.parametrize(
    ("state", "weeks", "expected"),
    [
        ("slumbering", (1, 1, 0, 1, 1, 2, 3, 3), Advice("current", 9, 3)),  # type: ignore[arg-type]
        ("current", (1, 1, 0, 1, 1, 2, 3, 3), None),
        ("slumbering", (0, 0, 0, 0, 1, 1, 1, 0), None),
        ("closed", (0, 0, 0, 0, 0, 0, 0, 9), Advice("current", 9, 0)),  # type: ignore[arg-type]
        ("current", (4, 4, 4, 4, 2, 2, 2, 2), Advice("fading", 8, 16)),  # type: ignore[arg-type]
        ("current", (4, 4, 4, 4, 3, 3, 3, 3), None),
        ("fading", (1, 0, 0, 0, 0, 0, 1, 0), Advice("slumbering", 1, 1)),  # type: ignore[arg-type]
        ("fading", (1, 2, 0, 0, 0, 0, 1, 0), None),
    ],
)
def test_that_the_figures_advise_another_state_only_when_they_differ(
    state: str, weeks: tuple[int, ...], expected: Advice | None
) -> None:
    assert advice(Theme("t1", "Afval", state=state), weeks) == expected
