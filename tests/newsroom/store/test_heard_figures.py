"""The planted cases of the sample year come out: the loud voice, the joined posts, what was answered in time."""

from datetime import UTC, date, datetime

import pytest

from newsroom.dates.period import Period
from newsroom.desk import Desk
from newsroom.edits import demo
from newsroom.edits.signals import moment
from newsroom.insight.replies import Asked, reply_figures
from newsroom.insight.service import service
from newsroom.insight.voices import theme_voices
from newsroom.rules.reply import ReplyClock

AFTER = datetime(2028, 2, 1, 9, tzinfo=UTC)
YEAR = Period(date(2026, 12, 1), date(2028, 1, 31))


@pytest.fixture(scope="module")
def lived(tmp_path_factory):
    """The sample year when it is over."""
    desk = Desk.create(tmp_path_factory.mktemp("lived") / "k.newsroom", "ik", lambda: AFTER)
    desk.apply(demo.build(2027, AFTER))
    yield desk
    desk.close()


def test_that_the_loud_voice_stands_out_in_two_themes(lived):
    found = {each.theme_id: each for each in theme_voices(lived.heard_figures.said(YEAR))}
    assert {theme for theme, each in found.items() if each.is_loud} == {"t1", "t2"}
    assert (found["t1"].messages, found["t1"].voices, found["t1"].loudest) == (10, 9, 2)
    assert not any(each.is_few for each in found.values())


def test_that_47_of_60_posts_are_joined_to_a_signal(lived):
    assert lived.heard_figures.linked_posts(YEAR) == (60, 47)
    every, linked = lived.heard_figures.linked_signals(YEAR)
    assert every == 80
    assert 0 < linked <= 80


def test_that_answers_are_figures_by_source(lived):
    rows = [
        Asked(row.source_id or "", moment(row.heard_at), moment(row.reply_due), moment(row.answered_at))
        for row in lived.heard_figures.asked(YEAR)
        if row.answered_at
    ]
    every, *places = reply_figures(rows, ReplyClock.of(lived.lists).waited, AFTER)
    assert every.asked == len(rows) == sum(each.asked for each in places)
    assert every.met + every.missed == every.asked
    assert every.share == pytest.approx(0.71, abs=0.05)
    assert every.median is not None


def test_that_simple_questions_and_volume_are_counted(lived):
    found = service(lived.heard_figures.taken(YEAR))
    assert found.signals == 80
    assert found.simple_passed is not None
    assert 0 < found.simple_passed < 1
    volume = lived.heard_figures.volume(YEAR)
    assert sum(each.signals for each in volume) == 80
    assert "2027-01" in {each.month for each in volume}
