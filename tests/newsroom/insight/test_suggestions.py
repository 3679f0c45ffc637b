"""What there is to post about, from a calendar with signals, sections, dates and last year's posts."""

from datetime import date, time

from hypothesis import given
from hypothesis import strategies as st

from newsroom.dates.period import IsoWeek
from newsroom.insight.agenda import YearDate
from newsroom.insight.suggestions import Kind, Sources, ahead, name_of, same_weeks_last_year, suggestions
from newsroom.model.slots import Slot
from newsroom.store.posts import CardRow
from newsroom.store.table import OpenTheme

TODAY = date(2027, 1, 20)


def a_row(title, on="2026-01-21", status="published", section=None):
    return CardRow("p", title, on, "10:00", status, section, None, None, None, "[]", "[]", "", 2, 0)


def found(sources, desk):
    return [(each.kind, each.title, each.on) for each in suggestions(sources, desk.lists, TODAY)]


def test_that_themes_with_most_waiting_signals_come_first(desk):
    themes = [
        OpenTheme("t1", 2, "2027-01-01", "2027-01-19", "s1", "Vol"),
        OpenTheme("t2", 7, "2027-01-01", "2027-01-19", "s2", "Druk"),
        OpenTheme(None, 1, "2027-01-01", "2027-01-19", "s3", "Licht kapot"),
    ]
    assert [title for _, title, _ in found(Sources(themes=themes), desk)] == ["Verkeer", "Afval", "Licht kapot"]


def test_that_open_slots_of_fixed_sections_are_due_soonest_first(desk):
    slots = [
        Slot("r1", date(2027, 1, 29), date(2027, 1, 29), time(10), "open"),
        Slot("r1", date(2027, 1, 22), date(2027, 1, 21), time(10), "moved"),
        Slot("r1", date(2027, 2, 5), date(2027, 2, 5), time(10), "filled"),
        Slot("r1", date(2027, 3, 5), date(2027, 3, 5), time(10), "open"),
        Slot("v1", date(2027, 1, 26), date(2027, 1, 26), time(16), "open"),
    ]
    assert [on for _, _, on in found(Sources(slots=slots), desk)] == [date(2027, 1, 21), date(2027, 1, 29)]


def test_that_dates_ahead_are_suggested_unless_a_post_is_about_them(desk):
    dates = [
        YearDate("Valentijnsdag", "awareness", date(2027, 2, 2), date(2027, 2, 2)),
        YearDate("Nationale Voorleesdagen", "awareness", date(2027, 1, 21), date(2027, 1, 30)),
        YearDate("Voorjaarsvakantie", "school", date(2027, 1, 30), date(2027, 2, 7)),
        YearDate("Koningsdag", "public", date(2027, 4, 27), date(2027, 4, 27)),
    ]
    planned = [a_row("Kom naar de nationale voorleesdagen!", "2027-01-22", "draft")]
    assert found(Sources(dates=dates, planned=planned), desk) == [(Kind.DATE, "Valentijnsdag", date(2027, 2, 2))]


def test_that_last_years_loose_posts_come_back_in_the_same_week(desk):
    rows = [a_row("Gladheid"), a_row("Rubriek", section="r1"), a_row("Concept", status="draft"), a_row("IJsbaan")]
    assert found(Sources(last_year=rows, planned=[a_row("ijsbaan")]), desk) == [
        (Kind.LAST_YEAR, "Gladheid", date(2027, 1, 27))
    ]


def test_that_what_was_waved_away_stays_away(desk):
    sources = Sources(last_year=[a_row("Gladheid")])
    (one,) = suggestions(sources, desk.lists, TODAY)
    assert not suggestions(Sources(last_year=sources.last_year, declined={name_of(one)}), desk.lists, TODAY)


@given(st.dates(date(2000, 1, 1), date(2060, 12, 31)))
def test_that_the_same_weeks_of_last_year_have_the_same_numbers(today):
    period = same_weeks_last_year(today)
    middle = period.weeks()[1]
    assert len(period.weeks()) == 3
    assert (middle.year, middle.number) == (IsoWeek.of(today).year - 1, min(IsoWeek.of(today).number, 52))
    assert today in ahead(today)
