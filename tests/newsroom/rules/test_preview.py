"""How a post reads on a channel: nothing is told twice, and what is kept always fits."""

from hypothesis import given
from hypothesis import strategies as st

from newsroom.rules.lengths import Limit, excess
from newsroom.rules.preview import cut_at, whole_text


def test_that_hashtags_and_link_stand_under_the_text() -> None:
    found = whole_text("Wij ruimen op. #afval", ("#afval", "#buurt"), "https://dorp.nl/op", "utm_source=x")
    assert found == "Wij ruimen op. #afval\n\n#buurt\n\nhttps://dorp.nl/op?utm_source=x"


def test_that_a_link_in_the_text_is_not_told_twice() -> None:
    assert whole_text("Lees https://dorp.nl/op", (), "https://dorp.nl/op") == "Lees https://dorp.nl/op"


@given(st.text(max_size=60), st.integers(1, 40), st.sampled_from(["characters", "graphemes", "weighted"]))
def test_that_what_is_kept_fits_and_what_fits_is_kept(text: str, most: int, rule: str) -> None:
    limit = Limit("x", most=most, count=rule)
    place = cut_at(text, limit)
    assert excess(text[:place], limit) == 0
    assert (place == len(text)) == (excess(text, limit) == 0)
