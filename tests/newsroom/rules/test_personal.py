"""Personal data in a signal is found and masked; ordinary text is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.rules.personal import MASK, is_bsn, is_iban, masked, personal


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
