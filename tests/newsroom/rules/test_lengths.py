"""Lengths as each channel counts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.rules.lengths import count, excess, hashtags, limit_of, limits, over

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
BUSY = "De Stationsweg is dicht van 11 tot en met 22 januari. Wij leggen een nieuw riool aan."


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("I am a Tweet", 12),
        ("Hi http://test.co", 26),
        ("http://test.co", 23),
        ("Test https://test.com test https://test.com test.com test", 86),
        ("https://www.twitter.com/aloha " * 10, 240),
        ("故" * 160, 320),
        ("the" + "故" * 160, 323),
        ("😷" * 160, 320),
        ("A\u0301B", 2),
        ("😷👾😡🔥💩", 10),
        (f"H🐱☺{FAMILY}", 7),
        ("🙋🏽", 2),
        ("🇳🇱 🇧🇪", 5),
        ("1️⃣", 2),
        ("© 2027 – ‘gemeente’ “Voorbeeldstad”…", 37),
        ("€ 5,80", 7),
        ("Meer weten? Kijk op voorbeeldstad.nl/afval.", 44),
        ("Zie voorbeeldstad.nl", 27),
        ("Mail naar info@voorbeeldstad.nl", 31),
        ("o.a. i.v.m. de dienst d.d. 3.12", 31),
        ("(https://voorbeeldstad.nl/a_b?c=d#e)", 25),
        (BUSY, len(BUSY)),
    ],
)
def test_that_x_counts_by_weight(text: str, length: int) -> None:
    assert count(text, "weighted") == length


@pytest.mark.parametrize(
    ("text", "length"),
    [
        (FAMILY, 1),
        ("e\u0301én", 3),
        ("🇳🇱🇧🇪", 2),
        ("kop\r\nregel", 9),
        ("https://voorbeeldstad.nl", 24),
    ],
)
def test_that_bluesky_counts_what_a_reader_sees(text: str, length: int) -> None:
    assert count(text, "graphemes") == length


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Lees https://voorbeeldstad.nl/een/heel/lang/adres/naar/een/pagina.", 29),
        ("Hallo @balie@sociaal.voorbeeldstad.nl!", 13),
        (f"{FAMILY} samen", 7),
        ("voorbeeldstad.nl", 16),
    ],
)
def test_that_mastodon_counts_a_link_as_23_and_forgets_the_server_of_a_name(text: str, length: int) -> None:
    assert count(text, "mastodon") == length


def test_that_a_text_is_over_from_the_first_sign_too_many() -> None:
    assert (over("a" * 280, "x"), over("a" * 281, "x")) == (0, 1)
    assert (over("é" * 300, "bluesky"), over("é" * 302, "bluesky")) == (0, 2)
    assert over("a" * 2201, " Instagram ") == 1


def test_that_few_signs_of_many_bytes_are_still_too_long_for_bluesky() -> None:
    text = FAMILY * 150
    assert count(text, "graphemes") == 150
    assert over(text, "bluesky") == 150 * 25 - 3000


def test_that_a_channel_without_a_known_limit_takes_every_text() -> None:
    assert over("a" * 100_000, "website") == 0
    assert limit_of("nextdoor").most is None


def test_that_the_agreement_for_whatsapp_is_no_hard_limit() -> None:
    limit = limit_of("whatsapp")
    assert (limit.most, limit.norm) == (300, True)
    assert excess("a" * 310, limit) == 10


def test_that_every_limit_says_when_and_where_it_was_checked() -> None:
    rules = {"characters", "weighted", "graphemes", "mastodon"}
    assert {"x", "facebook", "instagram", "linkedin", "threads", "bluesky", "mastodon"} <= limits().keys()
    assert all(limit.checked and limit.source and limit.name and limit.count in rules for limit in limits().values())


def test_that_hashtags_are_found_and_house_numbers_are_not() -> None:
    assert hashtags("Kom naar #NLdoet en #café, op nummer #12 (#buurt). Zie a.nl/#kop") == (
        "#NLdoet",
        "#café",
        "#buurt",
    )


@given(st.text(), st.sampled_from(["characters", "weighted", "graphemes", "mastodon"]))
def test_that_any_text_can_be_counted(text: str, rule: str) -> None:
    assert 0 <= count(text, rule) <= 23 * len(text)
    assert (count(text, rule) == 0) == (text == "")
