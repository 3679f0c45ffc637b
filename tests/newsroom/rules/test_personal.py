"""Personal data in a signal is found and masked; ordinary text is left alone."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.rules.personal import KINDS, MASK, is_bsn, is_iban, is_rrn, labels, masked, personal
from newsroom.words import LANGUAGES, Words


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("zegt @piet_jansen hierover", "handle"),
        ("mail naar piet.jansen@voorbeeld.nl graag", "email"),
        ("bel 06-12345678 na vijven", "phone"),
        ("bel 0612345678", "phone"),
        ("bel +31 6 12345678", "phone"),
        ("telefoon 020 123 4567", "phone"),
        ("op NL91 ABNA 0417 1643 00 gestort", "iban"),
        ("op BE68539007547034", "iban"),
        ("bsn 111222333", "bsn"),
    ],
)
def test_that_what_may_name_a_person_is_found(text: str, kind: str) -> None:
    assert [each.kind for each in personal(text)] == [kind]
    assert MASK in masked(text)


@pytest.mark.parametrize(
    "text",
    [
        "De container aan de Molenweg zit al drie dagen vol.",
        "Vanaf 20:00 tot 06:00 uur, in 2027 en 2028.",
        "Er zijn 123456789 redenen",
        "NL92ABNA0417164300 is geen rekening",
        "Kenteken 12-ab-34 en postcode 1234 AB",
    ],
)
def test_that_ordinary_text_is_left_alone(text: str) -> None:
    assert personal(text) == ()
    assert masked(text) == text


def test_that_several_kinds_are_masked_at_once() -> None:
    text = "@piet (piet@voorbeeld.nl, 06-12345678) vraagt dit"
    assert masked(text) == f"{MASK} ({MASK}, {MASK}) vraagt dit"


@given(st.integers(10_000_000, 99_999_999))
def test_that_at_most_one_last_digit_makes_a_citizen_number(start: int) -> None:
    assert sum(is_bsn(f"{start}{last}") for last in range(10)) <= 1


@given(st.text())
def test_that_only_what_was_found_is_masked(text: str) -> None:
    kept = text
    for each in reversed(personal(text)):
        kept = kept[: each.first] + MASK + kept[each.end :]
    assert masked(text) == kept


def test_that_an_account_number_is_checked() -> None:
    assert is_iban("NL91ABNA0417164300")
    assert not is_iban("NL92ABNA0417164300")


# ---------------------------------------------------------------- made-up lines of inhabitants

LINES = [
    line.partition("|")[::2]
    for line in Path(__file__).with_name("personal_lines.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
HOLDING = [(Counter(kinds.split()), text) for kinds, text in LINES if kinds != "-"]
CLEAN = [text for kinds, text in LINES if kinds == "-"]
LEAST_RECALL, MOST_FALSE = 0.95, 0.05


def test_that_there_are_two_hundred_lines_of_every_kind() -> None:
    assert len(LINES) >= 200
    assert len(CLEAN) >= 100
    assert {kind for kinds, _ in HOLDING for kind in kinds} == set(KINDS)


def test_that_nearly_all_personal_data_is_found() -> None:
    missed = [
        (kind, text)
        for kinds, text in HOLDING
        for kind in (kinds - Counter(each.kind for each in personal(text))).elements()
    ]
    asked = sum(kinds.total() for kinds, _ in HOLDING)
    assert len(missed) <= asked * (1 - LEAST_RECALL), missed


def test_that_false_alarms_are_few() -> None:
    alarms = [text for text in CLEAN if personal(text)]
    assert len(alarms) <= len(CLEAN) * MOST_FALSE, alarms


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_each_kind_has_its_own_mask(language: str) -> None:
    given = labels(Words(language))
    assert len(set(given.values())) == len(KINDS)
    assert all(f"[{each}]" == masked(f"[{each}]", given) for each in given.values())


def test_that_a_mask_says_what_it_covers_and_masking_twice_is_masking_once() -> None:
    given = labels(Words("nl"))
    text = "Mevrouw De Boer, Dorpsstraat 12, mijn moeder heeft kanker, bel 06-12345678"
    once = masked(text, given)
    assert once == "Mevrouw [naam], [adres], mijn moeder heeft [gevoelig gegeven], bel [telefoonnummer]"
    assert masked(once, given) == once
    assert personal(once) == ()


@given(st.text())
def test_that_masking_twice_is_masking_once_whatever_the_text(text: str) -> None:
    given_labels = labels(Words("nl"))
    assert masked(masked(text, given_labels), given_labels) == masked(text, given_labels)


def test_that_numbers_of_the_belgian_register_are_checked() -> None:
    assert is_rrn("85.07.30-033.28")
    assert is_rrn("17.07.30-033.84")
    assert not is_rrn("85.07.30-033.29")
    assert not is_rrn("85.99.30-033.28")
    assert not is_rrn("85.07.30-033")


def test_that_somebody_in_office_and_a_street_named_after_a_person_are_left_alone() -> None:
    assert personal("Wethouder Peter Bakker opent de Jan de Vriesstraat met burgemeester Els Smit") == ()
