"""The sample year as written: every row of the plan, and every fact that it was made to show."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from newsroom.dates.period import IsoWeek, Period
from newsroom.dates.recurrence import to_instant, to_local
from newsroom.desk import Desk
from newsroom.edits import demo, start
from newsroom.edits.demo.data import sample
from newsroom.edits.signals import moment
from newsroom.model import (
    Budget,
    Campaign,
    Channel,
    Decision,
    Deviation,
    Experiment,
    Goal,
    Link,
    Placement,
    PolicyDomain,
    Post,
    Section,
    Signal,
    TargetGroup,
    Theme,
)

NOW = datetime(2026, 11, 18, 9, tzinfo=UTC)
YEAR = Period.of_year(2027)
UNLINKED = {"s29", "s30", "s40", "s49", "s50", "s59", "s60", "s70", "s72", "s79", "s80"}


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The sample year in a calendar."""
    desk = Desk.create(tmp_path_factory.mktemp("demo") / "demo.newsroom", clock=lambda: NOW)
    desk.apply(demo.build(2027, NOW))
    yield desk
    desk.close()


def written(shared: Path, second: str) -> list[dict[str, str]]:
    """The rows of the table in the plan whose third column has this name."""
    lines = (shared / "sample-year.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line[1:-1].split("|")] for line in lines if line.startswith("| ")]
    head = next(cells for cells in rows if cells[:2] == ["id", "moment"] and cells[2] == second)
    letter = {"origin": "P", "bron": "S"}[second]
    return [dict(zip(head, cells, strict=True)) for cells in rows if re.fullmatch(rf"{letter}\d\d", cells[0])]


def codes(cell: str) -> tuple[str, ...]:
    return tuple(part.strip().lower() for part in cell.split(",") if part.strip() not in {"", "-"})


def test_that_the_year_has_all_its_parts(year: Desk) -> None:
    counts = {kind: len(year.all(kind)) for kind in (Post, Signal, TargetGroup, Theme, Channel, Campaign, PolicyDomain)}
    assert list(counts.values()) == [60, 80, 10, 8, 8, 4, 14]
    assert Counter(section.kind for section in year.all(Section)) == {"fixed": 16, "free": 3}
    assert Counter(goal.code[-1].isalpha() and goal.parent_id == goal.id[:3] for goal in year.all(Goal)) == {
        True: 4,
        False: 10,
    }
    assert len(year.all(Experiment)) == 3
    assert sum(campaign.budget or 0 for campaign in year.all(Campaign)) == 3100
    assert [budget.amount for budget in year.all(Budget)] == [5000]
    settings = year.lists.settings
    assert (settings.school_region, settings.free_share, settings.proactive_share) == ("midden", 0.4, 0.25)
    assert year.problems() == []


def test_that_every_post_is_as_the_plan_has_it(year: Desk, shared: Path) -> None:
    for row in written(shared, "origin"):
        post = year.one(Post, row["id"].lower())
        assert post is not None
        assert post.planned_on is not None
        assert post.planned_at is not None
        assert datetime.combine(post.planned_on, post.planned_at) == datetime.fromisoformat(row["moment"])
        assert (post.title, post.text, post.theme_id) == (row["titel"], row["tekst"], row["theme"].lower())
        assert (post.group_ids, post.goal_ids) == (codes(row["groups"]), codes(row["goals"]))
        assert tuple(p.channel_id for p in year.posts.placements(post.id)) == codes(row["channels"])
        assert {link.id for link in year.signals.of_post(post.id)} == set(codes(row["signals"]))
        code = row["origin"].split(",")[0]
        assert post.section_id == (code.lower() if re.fullmatch(r"[RV]\d\d", code) else None)


def test_that_every_signal_is_as_the_plan_has_it(year: Desk, shared: Path) -> None:
    names = {source.id: source.name for source in year.lists.sources.values()}
    ways = {"I": "came", "Z": "found", "N": "internal"}
    for row in written(shared, "bron"):
        signal = year.one(Signal, row["id"].lower())
        assert signal is not None
        assert to_local(moment(signal.heard_at)) == datetime.fromisoformat(row["moment"])
        assert (signal.text, signal.theme_id, signal.voice) == (row["tekst"], row["thema"].lower(), int(row["stem"]))
        assert (names[signal.source_id or ""], signal.way) == (row["bron"], ways[row["how"]])
        assert signal.simple == (row["simple"] == "J")


def test_that_a_post_of_a_section_stands_in_its_slot(year: Desk) -> None:
    loose = [post.id for post in year.all(Post) if post.section_id and post.slot_on != post.planned_on]
    filled = {slot.key for slot in year.slots(YEAR) if slot.state == "filled"}
    assert loose == []
    assert len(filled) == sum(post.section_id is not None for post in year.all(Post))


def test_that_47_of_60_posts_answer_a_signal_and_eleven_signals_have_no_post(year: Desk) -> None:
    links = year.all(Link)
    assert len({link.post_id for link in links}) == 47
    assert {signal.id for signal in year.all(Signal)} - {link.signal_id for link in links} == UNLINKED
    assert {link.kind for link in links} == {"prompted_by"}


def test_that_no_signal_was_heard_after_the_post_that_it_prompted(year: Desk) -> None:
    signals, posts = ({each.id: each for each in year.all(kind)} for kind in (Signal, Post))
    for link in year.all(Link):
        post = posts[link.post_id]
        planned = to_instant(datetime.combine(post.planned_on, post.planned_at))
        assert moment(signals[link.signal_id].heard_at) < planned


def test_that_one_voice_is_loud_and_counts_once(year: Desk) -> None:
    signals = year.all(Signal)
    assert {s.id for s in signals if s.voice == 7} == {"s01", "s06", "s11", "s20", "s59", "s61", "s72"}
    assert sum(s.voice == 7 and s.theme_id == "t1" for s in signals) == 2
    # Two others spoke twice.
    assert len({s.voice for s in signals}) == 80 - 6 - 2


def test_that_every_theme_is_heard_alike_but_not_sent_alike(year: Desk) -> None:
    assert set(Counter(signal.theme_id for signal in year.all(Signal)).values()) == {10}
    sent = Counter(post.theme_id for post in year.all(Post))
    assert (sent["t6"], sent["t2"], sent["t3"], sent["t8"]) == (4, 5, 5, 15)


def test_that_simple_and_proactive_shares_are_those_of_the_plan(year: Desk) -> None:
    signals = year.all(Signal)
    routed = {decision.signal_id for decision in year.all(Decision) if decision.kind == "to_kcc"}
    assert sum(signal.simple for signal in signals) == 30
    assert sum(signal.simple and signal.id in routed for signal in signals) == 10
    assert Counter(signal.way for signal in signals) == {"came": 42, "found": 25, "internal": 13}


def test_that_every_signal_is_decided_on_within_two_working_days(year: Desk) -> None:
    decisions = year.all(Decision)
    assert {decision.signal_id for decision in decisions} == {signal.id for signal in year.all(Signal)}
    for decision in decisions:
        assert decision.owner
        assert decision.due_on is not None
        assert decision.due_on.weekday() < 5
        assert 2 <= (decision.due_on - decision.decided_on).days <= 6


def test_that_questions_are_answered_within_the_norm_as_often_as_the_goal_says(year: Desk) -> None:
    asked = [signal for signal in year.all(Signal) if signal.reply_due]
    in_time = sum(str(signal.answered_at) <= str(signal.reply_due) for signal in asked if signal.answered_at)
    assert all(signal.answered_at for signal in asked)
    assert in_time / len(asked) == pytest.approx(0.71, abs=0.02)


def test_that_difficult_news_is_marked(year: Desk) -> None:
    assert {post.id for post in year.all(Post) if post.difficult} == {"p12", "p17", "p25", "p34", "p54"}


def test_that_the_week_of_the_elections_has_no_free_place(year: Desk) -> None:
    assert year.week(IsoWeek(2027, 11)).free == ()
    assert len(year.week(IsoWeek(2027, 10)).free) == 3


def test_that_the_road_works_move_to_tuesday_three_times(year: Desk) -> None:
    moved = {d.original_on: d.moved_on for d in year.all(Deviation) if d.section_id == "r02"}
    assert moved == {
        date(2027, 3, 29): date(2027, 3, 30),
        date(2027, 5, 17): date(2027, 5, 18),
        date(2027, 12, 27): date(2027, 12, 28),
    }
    on = {slot.on: slot for slot in year.slots(Period.of_month(2027, 3)) if slot.section_id == "r02"}
    assert (on[date(2027, 3, 30)].state, on[date(2027, 3, 30)].at) == ("moved", time(8))


def test_that_a_section_keeps_its_local_time_when_the_clock_changes(year: Desk) -> None:
    around = Period(date(2027, 3, 22), date(2027, 11, 7))
    assert {slot.at for slot in year.slots(around) if slot.section_id == "r05"} == {time(10)}


def test_that_sections_pause_in_the_recess_and_the_siren_on_holidays(year: Desk) -> None:
    skipped = {(slot.section_id, slot.original_on): slot.reason for slot in year.slots(YEAR) if slot.state == "skipped"}
    assert {skipped[("r01", day)] for day in (date(2027, 7, 21), date(2027, 8, 25))} == {"recess"}
    assert skipped[("r15", date(2027, 8, 10))] == "recess"
    assert not [key for key in skipped if key[0] in {"r02", "r05"}]


def test_that_the_fourth_of_january_lies_in_week_one(year: Desk) -> None:
    assert [card.id for card in year.week(IsoWeek(2027, 1)).days[0].posts] == ["p01", "p02"]


def test_that_a_year_ahead_is_approved_until_march_and_drafted_after_june(year: Desk) -> None:
    by_status = {post.id: post.status for post in year.all(Post)}
    assert (by_status["p11"], by_status["p35"], by_status["p49"]) == ("approved", "review", "draft")
    assert {placement.state for placement in year.all(Placement)} == {"planned"}


def test_that_the_same_year_is_made_twice_the_same() -> None:
    assert demo.build(2027, NOW) == demo.build(2027, NOW)


def test_that_another_year_keeps_weeks_and_weekdays(year: Desk) -> None:
    later = demo.edition(2029, NOW).sample
    for here, there in zip(sample().posts, later.posts, strict=True):
        assert here.planned.isocalendar()[1:] == there.planned.isocalendar()[1:]
        assert here.planned.time() == there.planned.time()


def test_that_a_lived_year_has_published_what_is_past(tmp_path: Path) -> None:
    now = datetime(2027, 6, 1, 9, tzinfo=UTC)
    desk = Desk.create(tmp_path / "lived.newsroom", clock=lambda: now)
    desk.apply(demo.build(2027, now))
    for post in desk.all(Post):
        past = to_instant(datetime.combine(post.planned_on, post.planned_at)) <= now
        assert (post.status == "published") == past
        assert all((p.published_at is not None) == past for p in desk.posts.placements(post.id))
    assert all(decision.done == (decision.due_on < now.date()) for decision in desk.all(Decision))
    desk.close()


def test_that_an_empty_calendar_begins_with_domains_and_channels(tmp_path: Path) -> None:
    desk = Desk.create(tmp_path / "new.newsroom", clock=lambda: NOW)
    desk.apply(start.begin("Gemeente Elders"))
    assert desk.lists.settings.name == "Gemeente Elders"
    assert len(desk.lists.domains) == 14
    assert len(desk.lists.channels) == 8
    assert desk.lists.channels["fb"].platform == "facebook"
    desk.close()
