"""How a post reads on a channel: nothing is told twice, and what is kept always fits."""

from hypothesis import given
from hypothesis import strategies as st

from newsroom.model import Placement
from newsroom.rules.lengths import Limit, excess
from newsroom.rules.preview import cut_at, sent_text, whole_text


def test_that_hashtags_and_link_stand_under_the_text() -> None:
    found = whole_text("Wij ruimen op. #afval", ("#afval", "#buurt"), "https://dorp.nl/op?utm_source=x")
    assert found == "Wij ruimen op. #afval\n\n#buurt\n\nhttps://dorp.nl/op?utm_source=x"


def test_that_a_link_in_the_text_is_not_told_twice() -> None:
    assert whole_text("Lees https://dorp.nl/op", (), "https://dorp.nl/op") == "Lees https://dorp.nl/op"


@given(st.text(max_size=60), st.integers(1, 40), st.sampled_from(["characters", "graphemes", "weighted"]))
def test_that_what_is_kept_fits_and_what_fits_is_kept(text: str, most: int, rule: str) -> None:
    limit = Limit("x", most=most, count=rule)
    place = cut_at(text, limit)
    assert excess(text[:place], limit) == 0
    assert (place == len(text)) == (excess(text, limit) == 0)


def test_that_what_is_sent_has_the_words_in_the_links_of_the_text_and_tells_the_link_once() -> None:
    placement = Placement("p:fb", "p", "fb", link="https://dorp.nl/op", utm="utm_source=x", hashtags=("#Afval",))
    found = sent_text("Lees https://dorp.nl/op. En https://elders.nl! #afval", placement, ("dorp.nl",))
    assert found == "Lees https://dorp.nl/op?utm_source=x. En https://elders.nl! #afval"
