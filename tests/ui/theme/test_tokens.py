"""Contrast of every pair that the program paints, computed from the theme files."""

import re

import pytest

import resources
from ui.theme.tokens import THEMES, TOKEN_NAMES, Theme, contrast, read_theme

GROUNDS = [
    "ground",
    "surface",
    "soft",
    "listen_wash",
    "listen_soft",
    "send_soft",
    "selection",
    "weekend",
    "recess",
    "neutral_soft",
    "warn_soft",
    "bad_soft",
    "ok_soft",
    "group_soft",
]
MEANINGS = ["listen", "send", "warn", "bad", "ok", "group"]
UNDER_MEANINGS = [
    "ground",
    "surface",
    "soft",
    "selection",
    "weekend",
    "recess",
    "listen_wash",
    "listen_soft",
    "neutral_soft",
]
MARKS = ["border", "focus", "disabled"]
UNDER_MARKS = ["ground", "surface", "soft", "weekend", "recess", "neutral_soft"]

every_theme = pytest.mark.parametrize("theme", [read_theme(name) for name in THEMES], ids=THEMES)


def least(theme: Theme) -> tuple[float, float]:
    """The contrast asked of text and of marks."""
    return (7.0, 4.5) if theme.name == "contrast" else (4.5, 3.0)


def too_weak(theme: Theme, pairs: list[tuple[str, str]], asked: float) -> list[str]:
    colours = {name: getattr(theme.tokens, name) for name in TOKEN_NAMES} | theme.sections
    found = ((over, under, contrast(colours[over], colours[under])) for over, under in pairs)
    return [f"{over} on {under}: {ratio:.2f}" for over, under, ratio in found if ratio < asked]


@every_theme
def test_that_every_text_can_be_read_on_every_ground(theme: Theme) -> None:
    pairs = [(text, ground) for text in ("ink", "muted") for ground in GROUNDS]
    pairs += [(text, ground) for text in MEANINGS for ground in (*UNDER_MEANINGS, f"{text}_soft")]
    pairs += [("on_fill", fill) for fill in (*MEANINGS, *theme.sections)]
    pairs += [("observance", ground) for ground in ("ground", "surface", "weekend", "recess")]
    assert not too_weak(theme, pairs, least(theme)[0])


@every_theme
def test_that_every_mark_stands_out_from_its_ground(theme: Theme) -> None:
    pairs = [(edge, ground) for edge in MARKS for ground in UNDER_MARKS]
    pairs += [
        (section, ground)
        for section in theme.sections
        for ground in ("ground", "surface", "weekend", "recess", "selection")
    ]
    assert not too_weak(theme, pairs, least(theme)[1])


@every_theme
def test_that_a_theme_has_twelve_different_section_colours(theme: Theme) -> None:
    assert len(set(theme.sections.values())) == len(theme.sections) == 12
    assert list(theme.sections) == list(read_theme("light").sections)


@every_theme
def test_that_the_drawn_marks_have_the_colours_of_their_theme(theme: Theme) -> None:
    colours = {"check": "on_fill", "partly": "on_fill", "radio": "on_fill", "menu-check": "ink"}
    colours |= dict.fromkeys(("up", "down", "right"), "muted")
    for name, token in colours.items():
        drawing = resources.read_text(f"themes/{theme.name}/{name}.svg")
        assert set(re.findall(r"#[0-9A-Fa-f]{6}", drawing)) == {getattr(theme.tokens, token)}, name


def test_that_contrast_is_measured_as_the_norm_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#3B4CB5", "#3B4CB5") == 1
