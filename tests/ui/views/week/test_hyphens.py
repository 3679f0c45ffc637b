"""Long words are broken so that each part fits, and no letter is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.views.week.hyphens import ADDED, MAY_BREAK, hyphenated


def within(width: int):
    return lambda text: len(text) <= width


@given(st.text(alphabet="abcdeghiklnorstvz -", max_size=60), st.integers(5, 20))
def test_that_no_letter_is_lost(text: str, width: int) -> None:
    broken = hyphenated(text, within(width))
    assert broken.replace(ADDED, "") == text


@given(st.text(alphabet="abcdeghiklnorstvz", min_size=1, max_size=60), st.integers(7, 20))
def test_that_every_part_fits(word: str, width: int) -> None:
    assert all(len(part) <= width for part in hyphenated(word, within(width)).split(MAY_BREAK))


@given(st.text(alphabet="abc -", max_size=40))
def test_that_a_text_that_fits_stays_as_it_is(text: str) -> None:
    assert hyphenated(text, within(40)) == text


@pytest.mark.parametrize(
    ("word", "width", "parts"),
    [
        ("raadsvergadering", 13, "raadsvergade- ring"),
        ("werkzaamheden", 11, "werkzaamhe- den"),
        ("energietoeslag", 9, "energie- toeslag"),
        ("kort nieuws", 6, "kort nieuws"),
        ("via WhatsApp-kanaal", 10, "via WhatsApp-kanaal"),
        ("raadsvergadering-agenda nu", 9, "raadsver- gadering-agenda nu"),
    ],
)
def test_that_words_break_between_syllables(word: str, width: int, parts: str) -> None:
    assert hyphenated(word, within(width)).replace(MAY_BREAK, " ") == parts
