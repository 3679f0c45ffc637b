"""The sample year around today: lived until now, begun after it, and always with something to show this week."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsroom.changes import ChangeSet
from newsroom.dates.period import IsoWeek, Period
from newsroom.dates.recurrence import to_local
from newsroom.desk import Desk
from newsroom.edits import demo
from newsroom.edits.demo.data import sample
from newsroom.edits.demo.heard import HeardRow
from newsroom.model import Decision, Link, Placement, Post, Signal
from newsroom.model.keys import OUT

instants = st.datetimes(datetime(2025, 1, 1), datetime(2034, 12, 31), timezones=st.just(UTC))
SUNDAY, MONDAY = datetime(2026, 11, 22, 22, tzinfo=UTC), datetime(2026, 11, 23, 5, tzinfo=UTC)
YEAR_END = datetime(2032, 12, 29, 8, tzinfo=UTC)


@dataclass(frozen=True)
class Told:
    """What a demo around some moment holds, rows of both roads together."""

    now: datetime
    posts: list[dict[str, object]]
    signals: list[dict[str, object]]
    links: list[dict[str, object]]
    changes: ChangeSet

    @property
    def week(self) -> Period:
        return IsoWeek.of(to_local(self.now).date()).period

    def single(self, table: str) -> list[dict[str, object]]:
        return [dict(change.after) for change in self.changes.changes if change.table == table and change.after]


def told(now: datetime) -> Told:
    changes = demo.build(None, now)
    rows = {
        table: [dict(change.after) for change in changes.changes if change.table == table and change.after]
        for table in ("post", "signal", "link")
    }
    for batch in changes.batches:
        if batch.table in rows:
            rows[batch.table] += [dict(zip(batch.columns, row, strict=True)) for row in batch.rows]
    return Told(now, rows["post"], rows["signal"], rows["link"], changes)


def day(text: object) -> date:
    return date.fromisoformat(str(text))


@settings(max_examples=max(2, settings().max_examples // 20))
@given(instants)
@example(datetime(2026, 12, 31, 12, tzinfo=UTC))
@example(datetime(2027, 1, 3, 20, tzinfo=UTC))
@example(datetime(2033, 1, 1, 0, 5, tzinfo=UTC))
def test_that_any_day_is_told_well(now: datetime) -> None:
    demo_now = told(now)
    moved_by_whole_weeks(demo_now)
    past_is_out_and_the_rest_is_not(demo_now)
    nothing_comes_from_the_future(demo_now)
    this_week_has_much_to_show(demo_now)
    ids = [change.id for change in demo_now.changes.changes if change.table == "deviation"]
    assert len(ids) == len(set(ids))


def moved_by_whole_weeks(demo_now: Told) -> None:
    planned = {row["id"]: day(row["planned_on"]) for row in demo_now.posts}
    by = {(planned[each.id] - each.planned.date()).days for each in sample().posts}
    assert len(by) == 1
    assert by.pop() % 7 == 0


def past_is_out_and_the_rest_is_not(demo_now: Told) -> None:
    local = to_local(demo_now.now)
    for row in demo_now.posts:
        planned = datetime.fromisoformat(f"{row['planned_on']}T{row['planned_at']}")
        assert (row["status"] in OUT) == (planned <= local)


def nothing_comes_from_the_future(demo_now: Told) -> None:
    now = demo_now.now
    heard = {row["id"]: datetime.fromisoformat(str(row["heard_at"])) for row in demo_now.signals}
    assert max(heard.values()) <= now
    waiting = [row["id"] for row in demo_now.signals if row["reply_due"] and not row["answered_at"]]
    assert all(now - heard[each] < timedelta(days=2) for each in waiting)
    assert {row["signal_id"] for row in demo_now.links} <= heard.keys()
    assert all(day(row["decided_on"]) <= to_local(now).date() for row in demo_now.single("decision"))


def this_week_has_much_to_show(demo_now: Told) -> None:
    week = demo_now.week
    posts = {row["id"] for row in demo_now.posts if day(row["planned_on"]) in week}
    assert len(posts) >= 6
    assert len(posts & {row["post_id"] for row in demo_now.links}) >= 2
    assert sum(day(row["heard_on"]) in week for row in demo_now.signals) >= 4
    assert len({row["theme_id"] for row in demo_now.signals if day(row["heard_on"]) in week}) >= 2
    assert [row for row in demo_now.single("decision") if day(row["due_on"]) in week]


@pytest.mark.parametrize("now", [SUNDAY, MONDAY, YEAR_END], ids=str)
def test_that_this_week_has_everything_to_show(tmp_path: Path, now: datetime) -> None:
    desk = Desk.create(tmp_path / "demo.newsroom", clock=lambda: now)
    desk.apply(demo.build(None, now))
    week = desk.week(IsoWeek.of(desk.today))
    cards = [card for day in week.days for card in day.posts]
    assert len(cards) >= 6
    assert sum(card.signals > 0 for card in cards) >= 2
    assert sum(len(card.groups) > 0 for card in cards) >= 5
    assert week.signals >= 4
    assert week.themes >= 2
    assert [slot for slot in week.free if slot.on >= desk.today and slot.state in {"open", "moved"}]
    assert week.decisions
    assert desk.problems() == []
    desk.close()


def test_that_the_year_so_far_is_mostly_filled_and_listened_to(tmp_path: Path) -> None:
    now = datetime(2026, 11, 18, 9, tzinfo=UTC)
    desk = Desk.create(tmp_path / "demo.newsroom", clock=lambda: now)
    desk.apply(demo.build(None, now))
    page = desk.year(2026)
    fixed = Counter(
        slot.state
        for line in page.sections
        if line.section.kind == "fixed"
        for slot in line.slots
        if slot.on < desk.today
    )
    assert 0.8 <= fixed["filled"] / fixed.total() <= 0.95
    assert fixed["skipped"] > 0
    assert fixed["missed"] < 0.09 * fixed.total()
    assert all(line.slots for line in page.sections)
    figures = page.figures[: page.column(desk.today)]
    assert all(25 <= week.signals <= 100 for week in figures)
    assert max(week.signals for week in figures) > 1.5 * min(week.signals for week in figures)
    assert sum(week.silent > 0 for week in figures) >= 5
    assert sum(week.signals for week in page.figures[page.column(desk.today) + 1 :]) == 0
    answered = [signal for signal in desk.all(Signal) if signal.reply_due and signal.answered_at]
    in_time = sum(str(signal.answered_at) <= str(signal.reply_due) for signal in answered)
    assert in_time / len(answered) == pytest.approx(0.71, abs=0.03)
    desk.close()


def test_that_links_and_decisions_name_what_is_there(tmp_path: Path) -> None:
    desk = Desk.create(tmp_path / "demo.newsroom", clock=lambda: SUNDAY)
    desk.apply(demo.build(None, SUNDAY))
    posts, signals = ({each.id: each for each in desk.all(kind)} for kind in (Post, Signal))
    for link in desk.all(Link):
        assert signals[link.signal_id].heard_on <= posts[link.post_id].planned_on
        assert signals[link.signal_id].theme_id == posts[link.post_id].theme_id or link.post_id.startswith("p")
    assert {decision.signal_id for decision in desk.all(Decision)} <= signals.keys()
    assert {p.post_id for p in desk.all(Placement)} == posts.keys()
    desk.close()


def test_that_one_undo_takes_the_whole_demo_away(tmp_path: Path) -> None:
    desk = Desk.create(tmp_path / "demo.newsroom", clock=lambda: SUNDAY)
    desk.apply(demo.build(None, SUNDAY))
    desk.undo()
    assert [desk.all(kind) for kind in (Post, Signal, Placement, Link, Decision)] == [[], [], [], [], []]
    assert desk.signals.by_week(Period.iso_year(2026)) == []
    assert desk.problems() == []
    desk.close()


def test_that_the_same_day_is_told_twice_the_same() -> None:
    one, two = demo.build(None, SUNDAY), demo.build(None, SUNDAY)
    assert one.changes == two.changes
    assert [list(batch.rows) for batch in one.batches] == [list(batch.rows) for batch in two.batches]
    assert one.batches[0].columns == HeardRow._fields
