"""A pasted message gives its address and its source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.rules.pasted import pasted, source_at

SOURCES = {"fb": "Facebook eigen pagina", "ig": "Instagram", "x": "X", "krant": "reactie onder bericht lokale krant"}


@pytest.mark.parametrize(
    ("text", "words", "address"),
    [
        ("De container zit vol", "De container zit vol", ""),
        ("https://www.facebook.com/groep/1", "", "https://www.facebook.com/groep/1"),
        ("Container vol, zie https://x.com/a/1.", "Container vol, zie .", "https://x.com/a/1"),
        ("https://x.com/a?b=1\nDe lamp is stuk", "De lamp is stuk", "https://x.com/a?b=1"),
        ("een http://a.nl twee http://b.nl", "een twee http://b.nl", "http://a.nl"),
    ],
)
def test_that_the_first_address_is_taken_out(text: str, words: str, address: str) -> None:
    assert pasted(text) == (words, address)


@pytest.mark.parametrize(
    ("address", "source"),
    [
        ("https://www.facebook.com/voorbeeldstad/posts/1", "fb"),
        ("https://m.facebook.com/1", "fb"),
        ("https://fb.com/1", "fb"),
        ("https://twitter.com/a/status/1", "x"),
        ("https://www.instagram.com/p/1", "ig"),
        ("https://voorbeeldstad.nl/x", ""),
        ("geen adres", ""),
        ("https://localhost/x", ""),
    ],
)
def test_that_the_site_points_at_its_source(address: str, source: str) -> None:
    assert source_at(address, SOURCES) == source


@given(st.lists(st.sampled_from(["een", "twee", "https://x.com/1", "http://a.nl/b"])).map(" ".join))
def test_that_no_word_is_lost(text: str) -> None:
    found = pasted(text)
    without = text.replace(found.address, " ", 1) if found.address else text
    assert found.words.split() == without.split()
    assert bool(found.address) == ("http" in text)
