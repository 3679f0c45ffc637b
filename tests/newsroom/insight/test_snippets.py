"""Snippets: what was sought is in sight, and marked where it stands."""

from hypothesis import given
from hypothesis import strategies as st

from newsroom.insight.snippets import MORE, plain, snippet

LETTERS = st.text("aàbcdéñÜ .,-\n", max_size=200)


def test_that_accents_and_case_do_not_count_and_places_are_those_of_the_text() -> None:
    found = snippet("Het CAFÉ en het café-terras", ["cafe"])
    assert [found.text[at : at + length] for at, length in found.marks] == ["CAFÉ", "café"]


def test_that_letters_with_loose_accents_are_put_together_first() -> None:
    found = snippet("cafe\u0301s", ["cafés"])
    assert (found.text, found.marks) == ("cafés", ((0, 5),))


def test_that_only_beginnings_of_words_are_marked_and_a_letter_only_alone() -> None:
    assert snippet("restafval afval", ["afval"]).marks == ((10, 5),)
    assert snippet("a afval", ["a"]).marks == ((0, 1),)


def test_that_the_longest_of_two_words_that_begin_alike_is_marked() -> None:
    assert snippet("afvalpas", ["afval", "afvalpas"]).marks == ((0, 8),)


def test_that_a_far_word_is_brought_into_sight() -> None:
    found = snippet("woord " * 100 + "hier staat afval in een lange tekst " + "woord " * 100, ["afval"], 60)
    assert found.text.startswith(MORE)
    assert found.text.endswith(MORE)
    ((at, length),) = found.marks
    assert found.text[at : at + length] == "afval"


@given(LETTERS, st.lists(st.text("abcde", min_size=2, max_size=3), max_size=3), st.integers(10, 80))
def test_that_every_mark_lies_in_the_piece_and_begins_with_a_word(text: str, words: list[str], length: int) -> None:
    found = snippet(text, words, length)
    assert len(found.text) <= length + 2 * len(MORE)
    assert "\n" not in found.text
    for at, size in found.marks:
        piece = plain(found.text[at : at + size])
        assert piece
        assert any(word.startswith(piece) or piece.startswith(word) for word in words)


@given(st.text(max_size=80))
def test_that_plain_letters_are_as_many_as_the_letters(text: str) -> None:
    assert len(plain(text)) == len(text)
