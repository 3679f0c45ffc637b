"""The pages of week and year, made from a real calendar."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

from newsroom import acts
from newsroom.dates.week import IsoWeek
from newsroom.desk import Desk
from newsroom.edits import lists, posts, signals
from newsroom.insight.answers import slots_answer, week_answer, year_answer
from newsroom.insight.table import PostFilter
from newsroom.insight.week import balance
from newsroom.model import Campaign, Decision, OwnDate, Section
from tests.newsroom.conftest import a_post, a_signal

WEEK = IsoWeek(2027, 3)


def test_that_a_week_shows_its_days_in_order_with_today(desk: Desk) -> None:
    page = desk.week(WEEK)
    assert [day.on for day in page.days] == list(WEEK.days)
    assert page.today == date(2027, 1, 20)


def test_that_a_filter_hides_posts_and_counts_them(desk: Desk) -> None:
    desk.apply(posts.create(a_post("p1", group_ids=("d1",)), ["fb"]))
    desk.apply(posts.create(a_post("p2", goal_ids=("g1",)), ["ig"]))
    for chosen, shown in (
        (PostFilter(channels=frozenset({"fb"})), "p1"),
        (PostFilter(groups=frozenset({"d1"})), "p1"),
        (PostFilter(goals=frozenset({"g1"})), "p2"),
    ):
        page = desk.week(WEEK, chosen)
        assert ([card.id for day in page.days for card in day.posts], page.hidden) == ([shown], 1)


def test_that_an_open_decision_of_before_the_week_lies_on_its_first_day(desk: Desk) -> None:
    desk.apply(lists.add(Decision("b1", "ask_data", date(2027, 1, 12), text="Cijfers", due_on=date(2027, 1, 14))))
    desk.apply(lists.add(Decision("b2", "ask_data", date(2027, 1, 12), due_on=date(2027, 1, 13), done=True)))
    assert [(day.on.day, d.id) for day in desk.week(WEEK).days for d in day.decisions] == [(18, "b1")]


def test_that_the_trend_of_a_theme_is_seen_from_its_day_before(desk: Desk) -> None:
    for number, day in enumerate(("18", "19", "19", "21")):
        desk.apply(signals.note(a_signal(f"s{number}", f"2027-01-{day}T10:00:00Z", theme_id="t1")))
    trends = [heard.trend for day in desk.week(WEEK).days for heard in day.heard]
    assert trends == [0, 1, -1]


def test_that_own_dates_and_holidays_stand_on_their_days(desk: Desk) -> None:
    raad = OwnDate(
        "o1", "Raad", date(2027, 1, 7), date(2027, 1, 7), "council", time(19, 30), rrule="FREQ=WEEKLY;INTERVAL=2"
    )
    desk.apply(lists.add(raad, OwnDate("o2", "Reces", date(2027, 1, 23), date(2027, 1, 24), "recess")))
    names = {day.on.day: [each.name for each in day.dates] for day in desk.week(WEEK).days}
    assert "Raad" in names[21]
    assert "Reces" in names[23]
    assert "Reces" in names[24]
    easter = desk.week(IsoWeek(2027, 13))
    assert any(each.kind == "public" for each in easter.days[0].dates), "Tweede Paasdag 2027"


def test_that_a_year_of_fifty_three_weeks_has_them_all(desk: Desk) -> None:
    page = desk.year(2026)
    assert (len(page.weeks), len(page.figures)) == (53, 53)
    assert page.column(date(2027, 1, 3)) == 52


def test_that_the_year_places_slots_campaigns_and_loose_posts(desk: Desk) -> None:
    section, slot = acts.the_slot(desk, "r1", date(2027, 1, 22))
    desk.apply(posts.create(replace(posts.for_slot(section, slot)[0], id="p1", status="published")))
    desk.apply(lists.add(Campaign("c1", "Stemmen", date(2027, 1, 11), date(2027, 1, 31))))
    desk.apply(posts.create(a_post("p2", campaign_id="c1")))
    page = desk.year(2027)
    (line,) = [line for line in page.sections if line.section.id == "r1"]
    (mark,) = [mark for mark in line.slots if mark.post_id]
    assert (mark.column, mark.state, mark.out) == (2, "filled", True)
    assert (page.campaigns[0].first, page.campaigns[0].last, len(page.campaigns[0].posts)) == (1, 3, 1)
    assert page.figures[2].ad_hoc == 1
    assert page.ad_hoc_share == 0.5


def test_that_a_week_without_free_space_is_seen_as_such(desk: Desk) -> None:
    section, slot = acts.the_slot(desk, "v1", date(2027, 1, 26))
    desk.apply(posts.create(posts.for_slot(section, slot, "Vol")[0]))
    figures = desk.year(2027).figures
    assert (figures[3].free, figures[3].free_left) == (1, 0)
    assert (figures[4].free, figures[4].free_left) == (1, 1)


def test_that_a_theme_that_nobody_answers_is_counted_as_silent(desk: Desk) -> None:
    desk.apply(signals.note(a_signal("s1", theme_id="t1")))
    desk.apply(signals.note(a_signal("s2", theme_id="t2")))
    assert desk.year(2027).figures[2].silent == 2
    desk.apply(posts.create(a_post("p1", date(2027, 2, 4), theme_id="t1")))
    page = desk.year(2027)
    assert (page.figures[2].silent, page.figures[2].signals) == (1, 2)
    assert page.figures[2].biggest in ("Afval", "Verkeer")


def test_that_the_answers_have_the_keys_that_scripts_rely_on(desk: Desk) -> None:
    desk.apply(posts.create(a_post(), ["fb"]))
    desk.apply(signals.note(a_signal(theme_id="t1")))
    week = week_answer(desk.week(WEEK))
    assert list(week) == ["week", "days", "free", "decisions"]
    assert week["week"] == "2027-W03"
    (day,) = [day for day in week["days"] if day["posts"]]  # type: ignore[attr-defined]
    assert day["posts"][0].items() >= {"id": "p1", "time": "10:00", "channels": ["Facebook"], "signals": 0}.items()
    assert week["free"] == [{"section": "Vrije plek", "date": "2027-01-19", "time": "16:00"}]
    year = year_answer(desk.year(2027))
    assert (year["year"], year["weeks"]) == (2027, 52)
    assert {"section", "kind", "slots"} <= set(year["sections"][0])  # type: ignore[index]
    slots = slots_answer(desk.slots(WEEK.period), desk.lists)
    assert {"date", "time", "section", "kind", "state"} <= set(slots[0])


def test_that_a_sheet_knows_the_posts_of_the_same_hour(desk: Desk, open_desk: Callable[[str], Desk]) -> None:
    desk.apply(posts.create(a_post("p1"), ["fb", "ig"]))
    desk.apply(posts.create(replace(a_post("p2"), planned_at=time(10, 40)), ["ig"]))
    desk.apply(posts.create(replace(a_post("p3"), planned_at=time(10, 10)), []))
    sheet = desk.sheet("p1")
    assert sheet is not None
    assert [row.id for row in sheet.neighbours] == ["p2"]
    assert [past.label for past in sheet.past] == ["post_create"]
    assert open_desk("ik").sheet("nergens") is None


def test_that_a_filter_narrows_the_year_and_leaves_what_the_whole_plan_says(desk: Desk) -> None:
    desk.apply(posts.create(a_post("p1", theme_id="t1"), ["fb"]))
    desk.apply(posts.create(a_post("p2"), ["ig"]))
    desk.apply(signals.note(a_signal("s1", "2027-01-18T10:00:00Z", theme_id="t1")))
    whole, narrowed = desk.year(2027), desk.year(2027, chosen=PostFilter(channels=frozenset({"ig"})))
    assert (whole.posts, whole.hidden, narrowed.posts, narrowed.hidden) == (2, 0, 1, 1)
    assert [week.silent for week in narrowed.figures] == [week.silent for week in whole.figures]
    assert sum(week.ad_hoc for week in narrowed.figures) == 1


def test_that_a_filter_hides_a_filled_slot_but_no_open_one(desk: Desk) -> None:
    desk.apply(lists.add(Section("r9", "Rubriek", date(2027, 1, 6), time(9), rrule="FREQ=WEEKLY")))
    desk.apply(posts.create(a_post("p1", section_id="r9", slot_on=date(2027, 1, 20)), ["fb"]))
    chosen = PostFilter(channels=frozenset({"ig"}))
    whole, narrowed = (
        {slot.original_on for line in page.sections if line.section.id == "r9" for slot in line.slots}
        for page in (desk.year(2027), desk.year(2027, chosen=chosen))
    )
    assert whole - narrowed == {date(2027, 1, 20)}
    assert narrowed


def test_that_a_theme_whose_post_is_hidden_is_not_called_silent(desk: Desk) -> None:
    desk.apply(posts.create(a_post("p1", theme_id="t1"), ["fb"]))
    desk.apply(signals.note(a_signal("s1", "2027-01-18T10:00:00Z", theme_id="t1")))
    page = desk.week(WEEK, PostFilter(channels=frozenset({"ig"})))
    assert [(row.theme_id, row.posts) for row in balance(page)] == [("t1", 1)]
