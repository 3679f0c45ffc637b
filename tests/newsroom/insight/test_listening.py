"""Figures of listening: answers by place, loud and unique voices, simple questions, counts of the list."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from newsroom.insight.heard import Queue, SignalFilter, Tally, facets, with_bar
from newsroom.insight.replies import Asked, ReplyFigures, reply_figures
from newsroom.insight.service import Taken, service
from newsroom.insight.table import PostFilter
from newsroom.insight.voices import Said, ThemeVoices, theme_voices

NOON = datetime(2027, 1, 11, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def minutes(begin: datetime, end: datetime) -> int:
    return int((end - begin).total_seconds() // 60)


def asked(place: str, due: int, answered: int | None) -> Asked:
    """Heard at noon, due and answered so many hours later."""
    return Asked(place, NOON, NOON + due * HOUR, NOON + answered * HOUR if answered is not None else None)


def test_that_answers_are_met_missed_or_still_waiting() -> None:
    rows = [asked("fb", 2, 1), asked("fb", 2, 2), asked("fb", 2, 5), asked("mail", 2, None), asked("mail", 9, None)]
    every, fb, mail = reply_figures(rows, minutes, NOON + 4 * HOUR)
    assert every == ReplyFigures("", asked=5, met=2, missed=2, waiting=1, median=120)
    assert fb == ReplyFigures("fb", asked=3, met=2, missed=1, waiting=0, median=120)
    assert mail == ReplyFigures("mail", asked=2, met=0, missed=1, waiting=1, median=None)
    assert every.share == 0.5
    assert reply_figures([], minutes, NOON) == (ReplyFigures("", 0, 0, 0, 0, None),)
    assert reply_figures([], minutes, NOON)[0].share is None


def test_that_thirty_messages_of_one_voice_count_once() -> None:
    found = theme_voices([Said("t1", 7, 30), Said("t1", 8, 1), Said("t2", 9, 1), Said("t2", None, 4)])
    assert found == (ThemeVoices("t2", 5, 5, 1), ThemeVoices("t1", 31, 2, 30))
    loud, quiet = found[1], found[0]
    assert loud.is_few
    assert loud.is_loud
    assert not quiet.is_few
    assert not quiet.is_loud


def test_that_a_theme_of_two_messages_is_not_called_few() -> None:
    (theme,) = theme_voices([Said("t1", 7, 2)])
    assert not theme.is_few


@given(st.lists(st.builds(Said, st.sampled_from("ab"), st.none() | st.integers(1, 5), st.integers(1, 9))))
def test_that_voices_never_outnumber_messages(rows: list[Said]) -> None:
    for each in theme_voices(rows):
        assert 1 <= each.voices <= each.messages
        assert 1 <= each.loudest <= each.messages


def test_that_simple_questions_and_what_we_found_are_shares() -> None:
    rows = [Taken(1, 1, "came", 6), Taken(1, 0, "came", 2), Taken(0, 0, "found", 2)]
    assert service(rows) == (10, 0.8, 0.75, 0.2)
    assert service([]) == (0, None, None, None)


TALLIES = (
    Tally("noted", "t1", "fb", "", 1, 0, 5),
    Tally("interpreted", "t2", "fb", "", 0, 0, 2),
    Tally("decided", "t1", "ig", "noord", 0, 1, 3),
    Tally("closed", "", "ig", "noord", 0, 1, 7),
)
BACK = (Tally("decided", "t1", "ig", "noord", 0, 1, 1),)


def test_that_each_queue_counts_what_it_would_show() -> None:
    found = facets(TALLIES, BACK, SignalFilter())
    assert found.queues == {
        Queue.ALL: 17,
        Queue.TO_INTERPRET: 8,
        Queue.AWAITING: 5,
        Queue.PASSED: 2,
        Queue.LINKED: 10,
        Queue.HANDLED: 7,
    }


def test_that_a_choice_counts_with_the_other_choices_only() -> None:
    chosen = SignalFilter(Queue.ALL, themes=frozenset({"t1"}), sources=frozenset({"fb"}))
    found = facets(TALLIES, (), chosen)
    assert found.queues[Queue.ALL] == 5
    assert found.themes == {"t1": 5, "t2": 2}
    assert found.sources == {"fb": 5, "ig": 3}
    assert found.districts == {"": 5}


def test_that_the_bar_of_all_screens_narrows_by_what_a_signal_has() -> None:
    channels = {"fb": frozenset({"fb-page", "fb-group"})}
    chosen = SignalFilter(themes=frozenset({"t1", "t2"}))
    bar = PostFilter(channels=frozenset({"fb"}), themes=frozenset({"t2"}), goals=frozenset({"g1"}))
    found = with_bar(chosen, bar, channels)
    assert found is not None
    assert found.themes == {"t2"}
    assert found.sources == {"fb-page", "fb-group"}
    assert found.posts == PostFilter(goals=frozenset({"g1"}))
    assert with_bar(chosen, PostFilter(themes=frozenset({"t3"})), channels) is None
    assert with_bar(chosen, PostFilter(channels=frozenset({"ig"})), channels) is None
    assert with_bar(chosen, PostFilter(), channels) == chosen
