"""Pasted words: what they are taken for, and what of them is kept."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.desk import Desk
from newsroom.formats.reading.options import DEFAULTS
from newsroom.intake.pasting import Pasted, pasted, plan_pasted
from newsroom.model import Signal

NOW = datetime(2027, 1, 20, 9, 0, tzinfo=UTC)
STAMP = "2027-01-20T09:00:00Z"
MAIL = (
    "Van: Wobke Dijkzwart <wobke@mail.example>\nVerzonden: maandag 18 januari 2027 09:15\nAan: info@gemeente.example\n"
    "Onderwerp: Losse tegel\n\nBeste gemeente,\nDe tegel bij het plein ligt los.\n"
)


def paste(text: str, *, as_one: bool = False) -> Pasted:
    return pasted(text, NOW, DEFAULTS, as_one=as_one)


def said(found: Pasted) -> list[tuple[str, str, str]]:
    return [(draft.text, draft.heard_at, draft.address) for draft in found.drafts]


def test_that_an_address_alone_is_an_address() -> None:
    assert paste("  https://krant.example/feed \n") == Pasted("address", address="https://krant.example/feed")


def test_that_one_message_is_one_signal_whatever_its_lines() -> None:
    text = "Beste,\n\nde bak is vol.\n\nGroet"
    assert (paste(text).kind, said(paste(text))) == ("message", [(text, STAMP, "")])


def test_that_an_email_is_its_subject_and_words_without_sender() -> None:
    found = paste(MAIL)
    assert found.kind == "mail"
    assert said(found) == [
        ("Losse tegel\nBeste gemeente,\nDe tegel bij het plein ligt los.", "2027-01-18T08:15:00Z", "")
    ]


def test_that_each_line_of_a_list_is_a_signal() -> None:
    found = paste("- Waar is de bus?\n2) Wanneer komt de container?\n\n• Fijn, die bankjes\n")
    assert found.kind == "lines"
    assert [draft.text for draft in found.drafts] == [
        "Waar is de bus?",
        "Wanneer komt de container?",
        "Fijn, die bankjes",
    ]
    assert len(paste("- Waar is de bus?\n- Wanneer komt hij?", as_one=True).drafts) == 1


def test_that_a_line_gives_its_moment_and_address_and_loses_its_account() -> None:
    found = paste(
        "18-01 09:15 @wobke_dz: De brug staat open https://forum.example/t/1.\n31-12 23:00 - Veel vuurwerk in de wijk\n"
    )
    assert said(found) == [
        ("De brug staat open.", "2027-01-18T08:15:00Z", "https://forum.example/t/1"),
        ("Veel vuurwerk in de wijk", "2026-12-31T22:00:00Z", ""),
    ]


def test_that_a_moment_that_is_still_to_come_is_part_of_the_words() -> None:
    assert said(paste("25-12-2027 10:00 gaat de kerstmarkt open")) == [
        ("25-12-2027 10:00 gaat de kerstmarkt open", STAMP, "")
    ]


def test_that_pasted_html_gives_its_words() -> None:
    assert said(paste("<p>Hoe laat <b>begint</b> het?</p>")) == [("Hoe laat begint het?", STAMP, "")]


@pytest.mark.parametrize("text", ["", "  \n ", "\t"])
def test_that_nothing_is_nothing(text: str) -> None:
    assert paste(text) == Pasted("nothing")


@given(st.text(max_size=400))
def test_that_anything_can_be_pasted(text: str) -> None:
    assert all(draft.text and draft.heard_at <= STAMP for draft in paste(text).drafts)


def test_that_pasted_signals_are_one_act_masked_and_come_once(open_desk: Callable[[str], Desk]) -> None:
    desk = open_desk("ik")
    found = pasted("- Bel mij op 0612345678 over de bus\n- Wanneer komt de container?", NOW, DEFAULTS)
    plan = plan_pasted(desk, found)
    desk.apply(plan.changes)
    texts = [signal.text for signal in desk.all(Signal)]
    assert (plan.added, "0612345678" in repr(texts), "Wanneer komt de container?" in texts) == (2, False, True)
    assert [finding.code for finding in plan.findings] == ["personal_masked"]
    assert plan_pasted(desk, found).added == 0
    desk.undo()
    assert desk.all(Signal) == []
