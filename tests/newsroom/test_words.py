"""Words: keys become words and values are said as people say them."""

from datetime import date

import pytest

from newsroom.errors import Refused
from newsroom.words import Words

SLOT = {"name": "Vraag van de week", "day": "2027-01-08"}


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "‘Vraag van de week’ van 8 januari 2027 overslaan"), ("en", "skip ‘Vraag van de week’ of 8 January 2027")],
)
def test_that_a_day_is_said_in_words(language: str, said: str) -> None:
    assert Words(language).say("undo", "slot_skip", SLOT) == said
    assert Words(language).say("undo", "slot_skip", {**SLOT, "day": date(2027, 1, 8)}) == said


def test_that_a_day_that_does_not_exist_is_said_as_it_was_typed() -> None:
    assert "2027-02-30" in Words("nl").error(Refused("no_date", text="2027-02-30"))


def test_that_a_status_is_said_in_words() -> None:
    assert (
        Words("nl").say("undo", "post_step", {"to": "review", "count": 2}) == "berichten naar ‘ter controle’ zetten (2)"
    )


def test_that_a_missing_value_or_word_never_raises() -> None:
    assert "[name]" in Words("nl").say("undo", "section_end", {})
    assert Words("nl").say("undo", "nergens", {"a": 1}) == "nergens: a 1"
    assert Words("nl").of("status", "nergens") == "nergens"
