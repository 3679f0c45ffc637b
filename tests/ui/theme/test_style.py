"""The record that views paint from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from ui.theme import FONT_PERCENTS, THEMES, Tone, build_style, mixed
from ui.theme.style import MARK_CONTRAST
from ui.theme.tokens import contrast

every_theme = pytest.mark.parametrize("theme", THEMES)


def test_that_type_and_lengths_grow_with_the_font_size_and_lines_do_not() -> None:
    small, large = build_style("light", 100), build_style("light", 200)
    assert large.fonts.body.pixelSize() == 2 * small.fonts.body.pixelSize() == 26
    assert large.metrics.row == 2 * small.metrics.row
    assert large.metrics.line == small.metrics.line == 1
    assert large.px(10) == 20


def test_that_a_size_outside_the_range_is_held_at_its_end() -> None:
    assert build_style("light", 20).percent == FONT_PERCENTS[0]
    assert build_style("light", 900).percent == FONT_PERCENTS[-1]


def test_that_targets_are_large_enough_to_hit() -> None:
    metrics = build_style("light", 100).metrics
    assert min(metrics.target, metrics.row, metrics.field) >= 24


@every_theme
def test_that_every_tone_has_words_and_a_tint(theme: str) -> None:
    style = build_style(theme, 100)
    assert len({style.tone(tone)[1].name() for tone in Tone}) == len(Tone)
    assert style.tone(Tone.LISTEN) == (style.colours.listen, style.colours.listen_soft)


@every_theme
def test_that_a_section_takes_its_colour_by_name_and_slate_without_one(theme: str) -> None:
    style = build_style(theme, 100)
    assert style.section("pink") == style.sections["pink"]
    assert style.section("") == style.section("no colour") == style.sections["slate"]


@every_theme
@given(stored=st.from_regex(r"#[0-9a-f]{6}", fullmatch=True))
def test_that_any_stored_colour_shows_as_a_mark_with_readable_words_on_it(theme: str, stored: str) -> None:
    style = build_style(theme, 100)
    colour = style.section(stored)
    assert contrast(colour.name(), style.colours.surface.name()) >= MARK_CONTRAST
    assert contrast(style.on(colour).name(), colour.name()) >= 4.5


def test_that_a_stored_colour_that_is_visible_stays_as_it_is() -> None:
    assert build_style("light", 100).section("#3b4cb5").name() == "#3b4cb5"


def test_that_mixing_goes_from_the_ground_to_the_colour() -> None:
    black, white = QColor("black"), QColor("white")
    assert mixed(black, white, 0) == white
    assert mixed(black, white, 1) == black
    assert mixed(black, white, 0.5).red() in {127, 128}
