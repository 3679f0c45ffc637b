"""Hints for plain Dutch: each stands where it belongs, plain texts get none, and any text can be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.rules.plain_language import CODES, hints, language
from newsroom.words import Words


def found(text):
    return [(hint.code, text[hint.first : hint.end]) for hint in hints(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "De straat wordt door de aannemer opnieuw ingericht.",
            [("passive", "wordt door de aannemer opnieuw ingericht")],
        ),
        ("Het plein werd vorig jaar vernieuwd.", [("passive", "werd vorig jaar vernieuwd")]),
        ("Dit wordt door ons college gedragen", [("passive", "wordt door ons college gedragen")]),
        ("Indien u woonachtig bent in Noord", [("jargon", "Indien"), ("jargon", "woonachtig")]),
        ("U dient te betalen", [("jargon", "dient te")]),
        ("De weg is dicht i.v.m. werk.", [("abbreviation", "i.v.m.")]),
        ("Vraag het bij de WMO", [("abbreviation", "WMO")]),
        ("LET OP vanavond", [("shouting", "LET OP")]),
        ("Dit is BELANGRIJK.", [("shouting", "BELANGRIJK")]),
        ("Kom ook #samenvoordebuurt", [("hashtag_case", "#samenvoordebuurt")]),
        ("Feest 😀 🎉👍🏽 🇳🇱 👨‍👩‍👧", [("emoji", "🇳🇱 👨‍👩‍👧")]),
        ("#Een #Twee #Drie #Vier #Vijf #Zes", [("hashtags", "#Zes")]),
    ],
)
def test_that_a_hint_stands_where_the_words_are(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Morgen halen wij uw oud papier op. Zet de bak voor 8 uur buiten.",
        "Dit wordt een groen gebied.",
        "Het wordt warm. Drink genoeg water!",
        "Kijk op https://www.GEMEENTE.NL/INDIEN of bel 112.",
        "De GGD komt naar de KNMI-dag.",
        "Kom ook #SamenVoorDeBuurt #afval",
        "Wij ♥ Oost © 2027",
    ],
)
def test_that_plain_words_get_no_hint(text):
    assert found(text) == []


def test_that_a_sentence_is_long_beyond_the_number_of_words_in_the_list():
    most = language().most_words
    assert found(" ".join(["woord"] * most) + ".") == []
    ((code, place),) = found("Kort. " + " ".join(["woord"] * (most + 1)) + ". Kort.")
    assert (code, len(place.split())) == ("long_sentence", most + 1)


def test_that_a_full_stop_within_an_abbreviation_ends_no_sentence():
    text = " ".join(["woord"] * 12) + " o.a. " + " ".join(["woord"] * 12)
    assert "long_sentence" in {hint.code for hint in hints(text)}


PIECES = ["LET", "OP", "o.a.", "😀", "wordt", "door", "#tagtagtagtagtag", ";", ".", "https://a.nl"]


@given(st.text(max_size=400) | st.lists(st.sampled_from(PIECES)).map(" ".join))
def test_that_any_text_gives_hints_that_lie_within_it(text):
    assert all(0 <= hint.first < hint.end <= len(text) and hint.code in CODES for hint in hints(text))


def test_that_a_very_long_text_is_left_alone():
    assert hints("LET OP " * 20_000) == ()


@pytest.mark.parametrize("name", ["nl", "en"])
def test_that_every_hint_has_its_sentence(name):
    assert all(Words(name).of("language_hint", code) != code for code in CODES)


def test_that_every_word_of_the_lists_finds_itself():
    lists = language()
    for word in (*lists.jargon, *lists.abbreviations):
        assert word in {place.lower() for _, place in found(f"en {word} zo")}
