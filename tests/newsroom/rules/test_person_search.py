"""A search for nothing but a person is told apart from a search on a theme."""

import pytest

from newsroom.errors import Refused
from newsroom.rules.person_search import person_sought, refuse_person


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("@piet_jansen", "handle"),
        (' "@piet" ', "handle"),
        ("piet@voorbeeld.nl", "email"),
        ("+31 6 12345678", "phone"),
        ("06-12345678, 0471 23 45 67", "phone"),
        ("NL91 ABNA 0417 1643 00", "iban"),
        ("instagram.com/anoukje", "handle"),
    ],
)
def test_that_a_search_for_nothing_but_a_person_is_known(text: str, kind: str) -> None:
    assert person_sought(text) == kind
    with pytest.raises(Refused, match="person_search"):
        refuse_person(text)


@pytest.mark.parametrize(
    "text", ["afval", "wk 12", "3 mei 2027", "112", "afval @piet", "vuilnis 06-12345678", "Jan de Vries", "", "@"]
)
def test_that_other_words_are_sought(text: str) -> None:
    assert person_sought(text) == ""


def test_that_a_whole_name_counts_for_what_is_kept() -> None:
    assert person_sought("Jan de Vries", names=True) == "name"
    assert person_sought("Mevrouw De Boer", names=True) == ""
    assert person_sought("Afval van Jan de Vries", names=True) == ""
