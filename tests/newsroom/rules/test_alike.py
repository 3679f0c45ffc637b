"""Suggestions by shared words: clear ones only."""

from hypothesis import given
from hypothesis import strategies as st

from newsroom.rules.alike import alike, guess_theme, likeness, stems

THEMES = {"t1": "Afval en schone straten", "t2": "Verkeer en werk aan de weg"}
EARLIER = (
    ("t1", "De container zit vol"),
    ("t1", "Wanneer wordt de container geleegd?"),
    ("t2", "Is de N210 weer dicht?"),
    ("t2", "De omleiding bij de N210 klopt niet, de omleiding is lang"),
)


def test_that_a_theme_is_guessed_by_earlier_words() -> None:
    assert guess_theme("Alweer containers die vol zitten", THEMES, EARLIER) == "t1"


def test_that_a_theme_is_guessed_by_its_name() -> None:
    assert guess_theme("Zoveel afval op straat", THEMES, ()) == "t1"


def test_that_nothing_is_guessed_when_nothing_points_clearly() -> None:
    assert guess_theme("Mooi weer vandaag", THEMES, EARLIER) == ""
    assert guess_theme("Afval door verkeer", THEMES, ()) == ""
    assert guess_theme("", {}, ()) == ""


def test_that_a_theme_that_is_gone_is_never_guessed() -> None:
    assert guess_theme("container", {"t2": "Verkeer"}, EARLIER) == ""


@given(st.text(), st.text())
def test_that_likeness_is_a_share_and_the_same_both_ways(one: str, other: str) -> None:
    share = likeness(stems(one), stems(other))
    assert 0 <= share <= 1
    assert share == likeness(stems(other), stems(one))


def test_that_alike_texts_are_found_most_alike_first() -> None:
    others = [
        ("same", "De ophaaldag van het restafval is veranderd!"),
        ("near", "Waarom is de ophaaldag voor restafval nu weer veranderd"),
        ("theme", "Restafval ligt naast de container"),
        ("far", "Lantaarnpaal bij het station is uit"),
        ("empty", ""),
    ]
    found = alike("de ophaaldag van restafval is veranderd", others)
    assert [each.id for each in found] == ["same", "near"]
    assert found[0].score == 100
    assert [each.id for each in alike("de ophaaldag van restafval is veranderd", others, most=1)] == ["same"]


def test_that_one_shared_word_does_not_make_texts_alike() -> None:
    assert alike("Container", [("a", "Container"), ("b", "De container zit vol")]) == ()
