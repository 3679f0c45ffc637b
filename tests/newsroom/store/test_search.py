"""Search: any text is safe, what is found is what holds the words, and the newest comes first."""

import random
import unicodedata
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsroom import acts
from newsroom.desk import Desk
from newsroom.edits import posts, signals
from newsroom.errors import Refused
from newsroom.insight.snippets import plain
from newsroom.store.search import Hits
from newsroom.store.typed import finished, typed_words
from tests.newsroom.conftest import a_post, a_signal

NASTY = (
    "", " ", "'", '"', '""', "'; drop table post; --", "a'b", 'a"b', "*", "**", "a*", "*a", "-a", "a -b", "a NOT b",
    "NOT", "AND", "OR", "a AND", "NEAR(a b)", "NEAR", "title:afval", "{title}:afval", "^afval", "afval^2", "(afval",
    "afval)", "a + b", "a:b", "\\", "%", "_", "[", "]", "\x00", "a\x00b", "\ud800", "a\udfffb", "💧", "👩‍👩‍👧", "é",
    "e\u0301", "ﬁ", "İ", "ß", "٣", "²", "\u202eafval", "x" * 5000, "a " * 5000, "--", "#afval", "@gemeente", "1=1",
    "afval\n\tafval",
)  # fmt: skip
TEXTS = (
    "Afval en containers", "De afvalkalender 2027", "Café Één opent", "Cafe\u0301 in de wijk", "Wegwerk N210 dicht",
    "Vraag van de week", "Kerst- en nieuwjaarsduik", "Überraschung aan het plein", "Straat 12b", "Énergie besparen",
)  # fmt: skip


@pytest.fixture
def small(desk: Desk) -> Desk:
    for number, text in enumerate(TEXTS):
        desk.apply(posts.create(a_post(f"p{number}", title=text, text=TEXTS[-number - 1])))
        desk.apply(signals.note(a_signal(f"s{number}", text=text)))
    return desk


@pytest.mark.parametrize("text", NASTY)
def test_that_no_text_breaks_the_search(small: Desk, text: str) -> None:
    with suppress(Refused):  # nothing but an account is refused in a sentence
        small.search.find(text)
    small.search.hits(text)


@pytest.mark.parametrize("text", ["@piet_jansen", "piet@voorbeeld.nl", "06-12345678"])
def test_that_nothing_but_a_person_is_not_sought(small: Desk, text: str) -> None:
    small.apply(signals.note(a_signal("s99", text=f"zegt {text} hierover")))
    assert small.search.hits(text) == Hits(person=True)
    with pytest.raises(Refused, match="person_search"):
        small.search.find(text)
    assert [hit.id for hit in small.search.hits("zegt hierover").signals] == ["s99"]


def test_that_thousands_of_random_texts_find_what_they_find_without_a_fault(small: Desk) -> None:
    chance = random.Random(20)
    for _ in range(50 * settings().max_examples):  # 2,000; the long profile takes 100,000
        length = chance.randrange(1, 9)
        text = "".join(
            chr(chance.choice((chance.randrange(32, 127), chance.randrange(0x110000)))) for _ in range(length)
        )
        hits = small.search.hits(text)
        assert len(hits.posts) <= len(TEXTS)


def holds(text: str, typed: str) -> bool:
    """The plain way to say the same: every typed word stands behind a blank or a sign."""
    line = plain(unicodedata.normalize("NFC", text))
    spaced = " " + "".join(letter if letter.isalnum() else " " for letter in line)
    return all(f" {plain(word)}" in spaced for word in typed_words(typed))


@pytest.mark.parametrize(
    "typed",
    ["afval", "AFVAL ka", "café", "cafe", "een", "n2", "van de", "uber", "nieuw", "12", "plein ub", "energie", "zz"],
)
def test_that_words_find_what_a_plain_comparison_finds(small: Desk, typed: str) -> None:
    hits = small.search.hits(typed, 99)
    expected = {f"p{number}" for number, text in enumerate(TEXTS) if holds(f"{text} {TEXTS[-number - 1]}", typed)}
    assert {hit.id for hit in hits.posts} == expected
    assert {hit.id for hit in hits.signals} == {f"s{number}" for number, text in enumerate(TEXTS) if holds(text, typed)}


def test_that_what_came_last_stands_first_and_the_words_are_marked(small: Desk) -> None:
    hits = small.search.hits("afval")
    assert [hit.id for hit in hits.signals] == ["s1", "s0"]
    assert hits.signals[1].snippet.marks == ((0, 5),)
    found = next(hit for hit in hits.posts if hit.id == "p0")
    assert (found.title.text, found.title.marks, found.on) == (TEXTS[0], ((0, 5),), "2027-01-20")


def test_that_a_limit_gives_the_newest(small: Desk) -> None:
    every = [hit.id for hit in small.search.hits("de", 99).posts]
    assert [hit.id for hit in small.search.hits("de", 2).posts] == every[:2]


def test_that_one_letter_is_a_whole_word_and_one_more_word_in_the_making_is_not_awaited(small: Desk) -> None:
    assert small.search.hits("a") == small.search.hits("")
    assert small.search.hits("afval k") == small.search.hits("afval")
    assert finished("straat 1") == "straat 1"


def test_that_a_note_is_found_and_shown_when_only_it_holds_the_word(small: Desk) -> None:
    small.apply(posts.create(a_post("p99", note="Bel de zandbak terug")))
    (hit,) = small.search.hits("zandbak").posts
    assert (hit.snippet.text, hit.snippet.marks) == ("Bel de zandbak terug", ((7, 7),))


def test_that_a_change_and_a_removal_are_found_at_once(small: Desk) -> None:
    small.apply(acts.delete_posts(small, ["p0"]))
    assert "p0" not in {hit.id for hit in small.search.hits("containers").posts}
    small.undo()
    assert "p0" in {hit.id for hit in small.search.hits("containers").posts}


def test_that_recent_posts_begin_with_those_seen_and_then_those_changed(small: Desk) -> None:
    small.apply(acts.move_posts(small, ["p3"], date(2027, 1, 22), None))
    assert [hit.id for hit in small.search.recent(("p5", "gone"), 3)] == ["p5", "p3", "p9"]


def test_that_recent_posts_of_an_empty_calendar_are_none(tmp_path: Path) -> None:
    desk = Desk.create(tmp_path / "leeg.newsroom")
    assert desk.search.recent() == ()
    desk.close()


@given(st.text(max_size=60))
def test_that_typed_words_hold_no_sign_of_the_question_language(text: str) -> None:
    assert all(word.isalnum() for word in typed_words(text))
