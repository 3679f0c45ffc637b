"""Packing posts and headings into rows."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newsroom.insight.table import Keys, groups
from ui.views.posts.rows import rows, runs


@st.composite
def packed(draw: st.DrawFn) -> tuple[Keys, frozenset[str]]:
    sizes = draw(st.lists(st.integers(1, 6), max_size=8))
    values = [f"g{n}" for n, size in enumerate(sizes) for _ in range(size)]
    folded = draw(st.sets(st.sampled_from([f"g{n}" for n in range(len(sizes))]))) if sizes else set()
    return Keys(list(range(100, 100 + len(values))), groups(values)), frozenset(folded)


@given(packed())
def test_that_every_post_of_an_open_group_lies_on_one_row_and_is_found_there(
    made: tuple[Keys, frozenset[str]],
) -> None:
    keys, folded = made
    found = rows(keys, folded)
    open_posts = [
        n for group in keys.groups if group.value not in folded for n in range(group.first, group.first + group.rows)
    ]
    assert [found.at(found.row_of(post)).post for post in open_posts] == open_posts
    assert [found.at(row).is_heading for row in range(found.count)].count(True) == len(keys.groups)
    assert found.count == len(keys.groups) + len(open_posts)
    assert found.count_in(0, found.count - 1) == len(open_posts)


@given(packed())
def test_that_a_post_that_is_folded_away_has_no_row(made: tuple[Keys, frozenset[str]]) -> None:
    keys, folded = made
    found = rows(keys, folded)
    hidden = [group.first for group in keys.groups if group.value in folded]
    assert all(found.row_of(post) == -1 for post in (*hidden, -1, len(keys.numbers)))


@given(st.integers(0, 50))
def test_that_posts_without_groups_lie_on_their_own_rows(count: int) -> None:
    found = rows(Keys(list(range(count))))
    assert found.count == count
    assert list(found.posts_in(0, count - 1)) == [found.at(row).post for row in range(count)]


@given(st.sets(st.integers(0, 40)))
def test_that_runs_hold_exactly_the_rows_that_were_given(chosen: set[int]) -> None:
    found = runs(sorted(chosen))
    assert [row for first, last in found for row in range(first, last + 1)] == sorted(chosen)
    assert all(last + 1 < first for (_, last), (first, _) in pairwise(found))
