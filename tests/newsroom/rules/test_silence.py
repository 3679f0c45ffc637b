"""Silent channels and weeks without free space."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.dates.period import IsoWeek, Period
from newsroom.model import Channel
from newsroom.model.slots import Slot
from newsroom.rules.free_space import Space, free_space, short_weeks
from newsroom.rules.silence import CODES, Traffic, below_least, silences, unkept
from newsroom.words import Words

TODAY = date(2027, 3, 3)
MARCH = Period(date(2027, 3, 1), date(2027, 3, 28))
KEPT = {"purpose": "Informeren", "owner": "Redactie"}


def posts(channel, *weeks):
    return {(channel, IsoWeek(2027, week).monday): 1 for week in weeks}


def codes(found):
    return [(each.code, each.channel_id) for each in found]


def test_that_a_channel_without_posts_for_weeks_is_silent():
    channels = [Channel("fb", "Facebook", contact_possible=False), Channel("ig", "Instagram", contact_possible=False)]
    traffic = Traffic(posts("fb", 6) | posts("ig", 4))
    assert codes(silences(channels, traffic, TODAY)) == [("channel_silent", "ig")]


def test_that_what_is_planned_for_next_week_breaks_the_silence():
    channel = Channel("fb", "Facebook", contact_possible=False)
    assert not silences([channel], Traffic(posts("fb", 10)), TODAY)
    assert silences([channel], Traffic(posts("fb", 11)), TODAY)


def test_that_a_channel_on_which_nothing_is_heard_is_named_when_people_can_reach_us_there():
    channel = Channel("fb", "Facebook")
    traffic = Traffic(posts("fb", 9), {"fb": date(2027, 1, 4)})
    assert codes(silences([channel], traffic, TODAY)) == [("channel_unheard", "fb")]
    assert not silences([channel], Traffic(posts("fb", 9), {"fb": date(2027, 2, 28)}), TODAY)


def test_that_new_and_closed_channels_are_left_alone():
    new = Channel("a", "Nieuw", opened_on=date(2027, 2, 20))
    closed = Channel("b", "Dicht", closed_on=date(2027, 1, 1))
    assert not silences([new, closed], Traffic({}), TODAY)
    assert not unkept([closed], TODAY)


def test_that_weeks_under_the_least_are_named():
    channel = Channel("fb", "Facebook", least_per_week=1)
    (found,) = below_least([channel], Traffic(posts("fb", 9, 11)), MARCH)
    assert [week.number for week in found.weeks] == [10, 12]


def test_that_half_a_post_a_week_is_one_in_two_weeks():
    channel = Channel("fb", "Facebook", least_per_week=0.5)
    assert not below_least([channel], Traffic(posts("fb", 9, 11)), MARCH)
    (found,) = below_least([channel], Traffic(posts("fb", 9)), MARCH)
    assert [week.number for week in found.weeks] == [11, 12]


def test_that_a_channel_needs_a_purpose_and_an_owner():
    assert codes(unkept([Channel("fb", "Facebook"), Channel("ig", "Instagram", **KEPT)], TODAY)) == [
        ("channel_without_purpose", "fb"),
        ("channel_without_owner", "fb"),
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_every_finding_has_its_sentence(language):
    assert all(Words(language).of("channel_finding", code) != code for code in CODES)
    assert all(Words(language).of("space", space) != space for space in Space)


def slot(section, day, state="open"):
    return Slot(section, day, day, time(10), state)


def test_that_a_week_is_held_against_the_norm():
    days = [date(2027, 3, 1), date(2027, 3, 8), date(2027, 3, 15)]
    found = free_space(
        [
            *(slot("vast", days[0]) for _ in range(3)),
            *(slot("vrij", days[0], "filled") for _ in range(2)),
            *(slot("vast", days[1]) for _ in range(2)),
            slot("vrij", days[1]),
            slot("vast", days[2]),
            slot("vrij", days[2], "skipped"),
        ],
        {"vrij"},
        0.4,
        MARCH,
    )
    assert [week.space for week in found] == ["enough", "under", "none", "empty"]
    assert [(week.fixed, week.free, week.open) for week in found] == [(3, 2, 0), (2, 1, 1), (1, 0, 0), (0, 0, 0)]
    assert [week.week.number for week in short_weeks(found)] == [10, 11]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["vast", "vrij"]),
            st.dates(date(2027, 3, 1), date(2027, 3, 28)),
            st.sampled_from(["open", "filled", "skipped"]),
        ),
        max_size=30,
    ),
    st.floats(0, 1),
)
def test_that_every_slot_is_counted_in_one_week(drawn, norm):
    found = free_space([slot(*each) for each in drawn], {"vrij"}, norm, MARCH)
    assert sum(week.fixed + week.free for week in found) == sum(state != "skipped" for _, _, state in drawn)
    assert all(0 <= week.share <= 1 and week.open <= week.free for week in found)
