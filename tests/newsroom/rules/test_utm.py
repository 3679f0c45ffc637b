"""UTM words: plain, in their place in the address, never twice, and what else stood there untouched."""

from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.rules.utm import Utm, domains_of, filled, plain, read, tagged, tagged_in, unknown, write

TEMPLATE = Utm("{platform|channel}", "{kind}", "{campaign|section}")


@pytest.mark.parametrize(
    ("link", "utm", "expected"),
    [
        ("https://dorp.nl/a?b=1#c", "?utm_source=x", "https://dorp.nl/a?b=1&utm_source=x#c"),
        ("https://dorp.nl", "", "https://dorp.nl"),
        ("", "utm_source=x", ""),
        ("http://[", "utm_source=x", "http://["),
        ("https://dorp.nl/?UTM_Source=oud&q=a%20b+c", "utm_source=x", "https://dorp.nl/?q=a%20b+c&utm_source=x"),
        ("https://dorp.nl/a?leeg&b=#", "utm_source=x", "https://dorp.nl/a?leeg&b=&utm_source=x"),
    ],
)
def test_that_utm_words_join_the_query_once(link: str, utm: str, expected: str) -> None:
    assert tagged(link, utm) == expected
    assert tagged(tagged(link, utm), utm) == expected


def test_that_a_template_takes_the_first_name_that_is_known() -> None:
    names = {"platform": "facebook", "channel": "Facebook-pagina", "kind": "social", "section": "Uit de raad"}
    assert filled(TEMPLATE, names) == Utm("facebook", "social", "uit-de-raad")
    assert filled(TEMPLATE, {"channel": "Café De Zon", "campaign": "Vuurwerk 2027!"}) == Utm(
        "cafe-de-zon", "", "vuurwerk-2027"
    )
    assert (unknown("{platform|kanaal}"), unknown("{channel}-x")) == ("kanaal", "")


def test_that_parts_are_read_and_written_and_other_words_stay() -> None:
    words = write(Utm("Facebook ", "social", ""), "utm_source=oud&utm_term=kerst&ref=a")
    assert words == "utm_source=facebook&utm_medium=social&utm_term=kerst&ref=a"
    assert read(words) == Utm("facebook", "social", "")
    assert write(Utm(), "?utm_campaign=oud") == ""


@given(st.text(max_size=30))
def test_that_a_plain_word_needs_no_escape_and_stays_as_it_is(text: str) -> None:
    word = plain(text)
    assert plain(word) == word
    assert word == word.lower()
    assert dict(parse_qsl(write(Utm(word)))) == ({"utm_source": word} if word else {})


QUERY = st.lists(st.tuples(st.sampled_from("abc"), st.text("xyz %&=#+é", max_size=4)), max_size=4)


@given(QUERY, st.sampled_from(["", "deel", "x=1"]))
def test_that_the_query_and_fragment_of_an_address_stay_right(query: list[tuple[str, str]], fragment: str) -> None:
    from urllib.parse import urlencode

    link = "https://dorp.nl/a" + ("?" + urlencode(query) if query else "") + ("#" + fragment if fragment else "")
    found = urlsplit(tagged(link, "utm_source=x"))
    assert parse_qsl(found.query, keep_blank_values=True) == [*query, ("utm_source", "x")]
    assert found.fragment == fragment


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kijk op https://dorp.nl/a?b=1#c.", "Kijk op https://dorp.nl/a?b=1&utm_source=x#c."),
        ("https://www.dorp.nl/ en http://zwembad.dorp.nl", None),
        ("https://nepdorp.nl https://dorp.nl.kwaad.nl https://elders.nl/?a=dorp.nl", "same"),
        ("Al gedaan: https://dorp.nl/?utm_campaign=eigen", "same"),
        ("dorp.nl zonder https blijft", "same"),
    ],
)
def test_that_only_own_links_in_a_text_get_words_and_never_twice(text: str, expected: str | None) -> None:
    found = tagged_in(text, "utm_source=x", domains_of("https://www.dorp.nl/; anders.nl"))
    if expected is None:
        assert found.count("utm_source=x") == 2
    else:
        assert found == (text if expected == "same" else expected)
    assert tagged_in(found, "utm_source=x", ("dorp.nl",)) == found
