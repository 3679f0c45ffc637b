"""Next year from this year: rules go on, fixed dates keep their weekday, and the review list says what to look at."""

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, time

from hypothesis import example, given
from hypothesis import strategies as st

from newsroom.dates.period import IsoWeek, Period
from newsroom.dates.recurrence import occurrences
from newsroom.edits.demo.data import sample
from newsroom.edits.years import Wishes, YearPlan, next_year, shifted
from newsroom.model import Campaign, OwnDate, Section
from tests.newsroom.edits.played import played, rows_of, undone

NO_WISH = Wishes()


def a_section(**fields):
    given = {"rrule": "FREQ=WEEKLY;BYDAY=FR", **fields}
    return Section(given.pop("id", "r1"), given.pop("name", "Vraag"), date(2027, 1, 8), time(10), **given)


def codes(prepared):
    return Counter(finding.code for finding in prepared.findings)


def days_in(section, year):
    return [moment.date() for moment in occurrences(section.series, Period.iso_year(year))]


@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)))
def test_that_a_shifted_day_keeps_its_weekday_and_week(day):
    later, week = shifted(day), IsoWeek.of(day)
    assert later.weekday() == day.weekday()
    assert IsoWeek.of(later).year == week.year + 1
    assert IsoWeek.of(later).number == min(week.number, IsoWeek.of(date(week.year + 1, 12, 28)).number)


def test_that_a_rule_without_an_end_continues_untouched():
    prepared = next_year(YearPlan(2027, [a_section()]), NO_WISH)
    assert not prepared.changes
    assert codes(prepared)["year_continues"] == 1


def test_that_a_rule_that_ends_with_the_year_is_carried_on():
    ends = a_section(rrule="FREQ=WEEKLY;BYDAY=FR;UNTIL=20271217T110000Z")
    counts = a_section(id="r2", rrule="FREQ=WEEKLY;BYDAY=FR;COUNT=50")
    closes = a_section(id="r3", end_on=date(2027, 12, 17))
    prepared = next_year(YearPlan(2027, [ends, counts, closes]), NO_WISH)
    assert codes(prepared)["year_extended"] == 3
    assert [days_in(section, 2028)[-1] for section in prepared.sections] == [
        date(2028, 12, 15),
        date(2028, 12, 15),
        date(2028, 12, 15),
    ]


def test_that_a_section_that_ended_earlier_stays_ended_unless_it_is_wished_for():
    ended = a_section(end_on=date(2027, 3, 19))
    assert codes(next_year(YearPlan(2027, [ended]), NO_WISH))["year_ended"] == 1
    assert codes(next_year(YearPlan(2027, [ended]), Wishes(sections={"r1"})))["year_extended"] == 1
    running = a_section(end_on=date(2027, 12, 17))
    assert codes(next_year(YearPlan(2027, [running]), Wishes(sections=())))["year_ended"] == 1


def test_that_fixed_dates_are_shifted_and_named():
    section = replace(a_section(rrule=""), rdates=("2027-03-24T10:00", "2027-12-16T10:00"))
    prepared = next_year(YearPlan(2027, [section]), NO_WISH)
    assert days_in(prepared.sections[0], 2028) == [date(2028, 1, 7), date(2028, 3, 22), date(2028, 12, 14)]
    assert days_in(prepared.sections[0], 2027) == days_in(section, 2027)
    assert codes(prepared)["year_date_shifted"] == 3


def test_that_doing_it_twice_adds_nothing():
    section = replace(a_section(rrule=""), rdates=("2027-03-24T10:00",))
    campaign = Campaign("c1", "Zwerfafval 2027", date(2027, 3, 1), date(2027, 3, 28))
    own = OwnDate("o1", "Nieuwjaarsreceptie", date(2027, 1, 7), date(2027, 1, 7), "event")
    plan, wishes = YearPlan(2027, [section], [campaign], [own]), Wishes(campaigns={"c1"})
    once = next_year(plan, wishes)
    copies = [change.after for change in once.changes.changes if change.before is None]
    assert [(copy["name"], copy["first_on"]) for copy in copies] == [
        ("Zwerfafval 2028", "2028-02-28"),
        ("Nieuwjaarsreceptie", "2028-01-06"),
    ]
    again = YearPlan(
        2027,
        once.sections,
        [
            campaign,
            replace(campaign, id="c2", name="Zwerfafval 2028", first_on=date(2028, 2, 28), last_on=date(2028, 3, 26)),
        ],
        [own, replace(own, id="o2", first_on=date(2028, 1, 6), last_on=date(2028, 1, 6))],
    )
    assert not next_year(again, wishes).changes


def test_that_imported_and_recurring_own_dates_are_left_to_their_source():
    imported = OwnDate("o1", "Raad", date(2027, 3, 4), date(2027, 3, 4), "council", import_key="uid")
    recurring = OwnDate("o2", "Reces", date(2027, 7, 1), date(2027, 8, 1), "recess", rrule="FREQ=YEARLY")
    assert not next_year(YearPlan(2027, own_dates=[imported, recurring]), NO_WISH).changes


def test_that_the_review_names_holidays_clashes_and_weeks_without_free_space():
    siren = a_section(id="s", name="Sirene", rrule="FREQ=MONTHLY;BYDAY=1MO", channel_ids=("fb",))
    other = a_section(id="o", name="Week", rrule="FREQ=WEEKLY;BYDAY=MO", channel_ids=("fb",), not_on=("public",))
    free = a_section(id="v", name="Vrij", kind="free", rrule="FREQ=WEEKLY;BYDAY=TU", end_on=None)
    found = next_year(
        YearPlan(2025, [replace(each, start_on=date(2025, 1, 3)) for each in (siren, other, free)]), NO_WISH
    ).findings
    holidays = [(each.data["name"], each.data["day"]) for each in found if each.code == "year_on_holiday"]
    assert ("Sirene", date(2026, 4, 6)) in holidays
    assert ("Sirene", date(2026, 5, 4)) in holidays
    assert ("Week", date(2026, 4, 6)) not in holidays
    clashes = [each.data["day"] for each in found if each.code == "year_clash"]
    assert date(2026, 3, 2) in clashes
    assert not [each for each in found if each.code == "year_no_free"]
    without = next_year(YearPlan(2025, [siren]), NO_WISH).findings
    assert sum(each.code == "year_no_free" for each in without) == 53


def test_that_the_sample_year_goes_on_with_every_section_and_can_be_undone():
    lists, sections = sample().lists, sample().sections
    campaigns = [each for each in lists if isinstance(each, Campaign)]
    own = [each for each in lists if isinstance(each, OwnDate)]
    plan = YearPlan(2027, sections, campaigns, own)
    prepared = next_year(plan, Wishes(campaigns={each.id for each in campaigns}))
    lively = [each for each in sections if each.active and days_in(each, 2027)[-1:] > [date(2027, 11, 1)]]
    assert all(days_in(each, 2028) for each in prepared.sections if each.id in {one.id for one in lively})
    before = rows_of([*sections, *campaigns, *own])
    assert undone(before, prepared.changes) == before
    after = played(before, prepared.changes)
    assert all(after[key] == row for key, row in before.items() if key[0] != "section")


moments = st.datetimes(datetime(2027, 1, 4), datetime(2028, 1, 2)).map(lambda at: at.replace(second=0, microsecond=0))


@given(
    st.sampled_from(["FREQ=WEEKLY;BYDAY=FR", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "FREQ=MONTHLY;BYDAY=-1FR"]),
    st.sampled_from(["", ";COUNT=9", ";COUNT=40", ";COUNT=50", ";UNTIL=20271217T230000Z"]),
    st.lists(moments, max_size=5, unique=True),
)
@example("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", ";UNTIL=20271217T230000Z", [datetime(2027, 12, 20)])
def test_that_nothing_of_this_year_changes_and_undo_restores_all(rule, tail, dates):
    section = a_section(rrule=rule + tail, rdates=tuple(at.isoformat("T", "minutes") for at in dates))
    prepared = next_year(YearPlan(2027, [section]), NO_WISH)
    assert days_in(prepared.sections[0], 2027) == days_in(section, 2027)
    assert undone(rows_of([section]), prepared.changes) == rows_of([section])
    coming = set(days_in(prepared.sections[0], 2028))
    assert all(shifted(at.date()) in coming for at in dates)
