"""Packing in whole numbers: what is shown of a column, the time between two cards, lanes without overlap."""

from hypothesis import given
from hypothesis import strategies as st

from newsroom.layout import Span, between, fitting, lanes, shown, total

HEIGHTS = st.lists(st.integers(10, 80), max_size=30)
MINUTES = st.integers(0, 24 * 60 - 1)


def filled(heights: list[int], first: int, end: int, more: int, gap: int) -> int:
    """The height of the cards and the lines that count the rest."""
    lines = [more] * (first > 0) + heights[first:end] + [more] * (end < len(heights))
    return sum(lines) + gap * (len(lines) - 1)


@given(HEIGHTS, st.integers(0, 600), st.integers(0, 40))
def test_that_what_is_shown_of_a_column_fits_or_is_one_card(heights: list[int], room: int, first: int) -> None:
    seen = shown(heights, room, 24, 6, first)
    assert 0 <= seen.first <= seen.end <= len(heights)
    assert seen.end - seen.first <= 1 or filled(heights, *seen, 24, 6) <= room


@given(HEIGHTS, st.integers(0, 600), st.integers(0, 40))
def test_that_one_more_card_would_not_fit(heights: list[int], room: int, first: int) -> None:
    seen = shown(heights, room, 24, 6, first)
    if seen.end < len(heights):
        assert filled(heights, seen.first, seen.end + 1, 24, 6) > room
    elif seen.first:
        assert filled(heights, seen.first - 1, seen.end, 24, 6) > room


@given(HEIGHTS.filter(bool), st.integers(0, 600))
def test_that_every_card_can_be_scrolled_into_sight(heights: list[int], room: int) -> None:
    reached = {n for first in range(len(heights)) for n in range(*shown(heights, room, 24, 6, first))}
    assert reached == set(range(len(heights)))


class Measured(list[int]):
    """Heights that remember how many were asked for."""

    asked = 0

    def __getitem__(self, number):  # type: ignore[no-untyped-def,override]
        self.asked += 1
        return super().__getitem__(number)


def test_that_a_long_column_is_measured_only_as_far_as_it_is_shown() -> None:
    column = Measured([50] * 1000)
    shown(column, 500, 24, 6)
    assert column.asked <= 10
    column.asked = 0
    total(column, 6, 500)
    assert column.asked <= 10


@given(HEIGHTS)
def test_that_the_total_counts_the_gaps_between(heights: list[int]) -> None:
    assert total(heights, 6) == sum(heights) + 6 * max(len(heights) - 1, 0)


@given(MINUTES, MINUTES)
def test_that_the_time_between_two_cards_lies_between_them(one: int, other: int) -> None:
    before, after = sorted((one, other))
    middle = between(before, after)
    assert before <= middle <= after
    if after - before >= 30:
        assert middle % 15 == 0


def test_that_the_time_between_is_a_whole_quarter() -> None:
    assert between(10 * 60, 15 * 60) == 12 * 60 + 30
    assert between(9 * 60, 9 * 60 + 50) == 9 * 60 + 30
    assert between(9 * 60, 9 * 60 + 5) == 9 * 60


SPANS = st.lists(st.tuples(st.integers(0, 52), st.integers(0, 12)), max_size=25)


@given(SPANS)
def test_that_no_two_bars_in_a_lane_overlap(drawn: list[tuple[int, int]]) -> None:
    spans = [Span(str(n), first, first + length) for n, (first, length) in enumerate(drawn)]
    placed = lanes(spans)
    taken = {(placed[span.id], column) for span in spans for column in range(span.first, span.last + 1)}
    assert len(taken) == sum(span.last - span.first + 1 for span in spans)


@given(HEIGHTS, st.integers(0, 600))
def test_that_the_cards_that_fit_leave_room_for_the_count_of_the_rest(heights: list[int], room: int) -> None:
    number = fitting(heights, room, 24, 6)
    used = sum(heights[:number]) + 6 * max(number - 1, 0)
    assert number == 0 or used + (30 if number < len(heights) else 0) <= room
