"""A large demo: exactly so many rows, in the shape of the sample, the same for the same seed, and undone in parts."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import pytest

from newsroom.dates.period import IsoWeek, Period
from newsroom.desk import Desk
from newsroom.edits import demo
from newsroom.model import Link, Placement, Post, Signal

NOW = datetime(2026, 11, 18, 9, tzinfo=UTC)
POSTS, SIGNALS = 900, 1800


def filled(path: Path, year: int | None, seed: int = 1) -> Desk:
    desk = Desk.create(path, clock=lambda: NOW)
    for part in demo.calendar(year, NOW, POSTS, SIGNALS, seed):
        desk.apply(part)
    return desk


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A large calendar around 2027, in small."""
    desk = filled(tmp_path_factory.mktemp("demo") / "many.newsroom", 2027)
    yield desk
    desk.close()


def test_that_there_are_exactly_as_many_as_asked(many: Desk) -> None:
    assert (len(many.all(Post)), len(many.all(Signal))) == (POSTS, SIGNALS)
    weeks = many.signals.by_week(Period(IsoWeek(2022, 1).monday, IsoWeek(2031, 52).sunday))
    assert sum(week.signals for week in weeks) == SIGNALS
    assert many.problems() == []


def test_that_they_lie_in_ten_years_and_the_sample_among_them(many: Desk) -> None:
    years = Counter(post.planned_on.isocalendar().year for post in many.all(Post) if post.planned_on)
    assert sorted(years) == list(range(2022, 2032))
    assert min(years.values()) > 70
    assert sum(post.id.startswith("p") for post in many.all(Post)) == 60


def test_that_posts_go_to_channels_and_stand_in_slots_of_their_own(many: Desk) -> None:
    posts = many.all(Post)
    assert {placement.post_id for placement in many.all(Placement)} == {post.id for post in posts}
    slots = [(post.section_id, post.slot_on) for post in posts if post.section_id]
    assert len(slots) == len(set(slots)) > POSTS / 2


def test_that_a_signal_was_heard_before_the_post_that_it_prompted(many: Desk) -> None:
    posts, signals = ({each.id: each for each in many.all(kind)} for kind in (Post, Signal))
    links = many.all(Link)
    assert len(links) > POSTS / 10
    assert all(signals[link.signal_id].heard_on <= posts[link.post_id].planned_on for link in links)


def test_that_a_post_in_a_large_demo_is_found_by_its_words(many: Desk) -> None:
    assert many.search.find("frituurvet")


def test_that_around_today_nothing_is_heard_after_it(tmp_path: Path) -> None:
    desk = filled(tmp_path / "many.newsroom", None)
    assert max(signal.heard_on for signal in desk.all(Signal)) <= desk.today
    assert (len(desk.all(Post)), len(desk.all(Signal))) == (POSTS, SIGNALS)
    desk.close()


def test_that_a_seed_decides_everything() -> None:
    def rows(seed: int) -> list[object]:
        parts = islice(demo.calendar(2027, NOW, POSTS, SIGNALS, seed), 3)
        return [list(batch.rows) for part in parts for batch in part.batches]

    assert rows(1) == rows(1)
    assert rows(1) != rows(2)


def test_that_a_small_number_still_holds_the_whole_sample() -> None:
    parts = list(demo.calendar(2027, NOW, 10, 10, 1))
    assert len(parts[0].ids("post")) == 60
    assert not [row for part in parts[1:] for batch in part.batches for row in batch.rows]


def test_that_undoing_a_part_leaves_what_was_put_to_use(tmp_path: Path) -> None:
    desk = Desk.create(tmp_path / "many.newsroom", clock=lambda: NOW)
    parts = demo.calendar(2027, NOW, POSTS, SIGNALS, 1)
    desk.apply(next(parts))
    before = len(desk.all(Post)), len(desk.all(Signal)), len(desk.all(Placement)), len(desk.all(Link))
    desk.apply(next(parts))
    desk.undo()
    assert (len(desk.all(Post)), len(desk.all(Signal)), len(desk.all(Placement)), len(desk.all(Link))) == before
    assert desk.problems() == []
    desk.close()
