"""Requests from colleagues: read from what they mail or paste, taken up as ideas, or declined with a reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.edits import ideas
from newsroom.edits.ideas import Request
from newsroom.errors import Refused
from newsroom.model import TargetGroup
from newsroom.rules.workflow import is_request
from tests.newsroom.conftest import a_post
from tests.newsroom.edits.played import played, rows_of, undone

GROUPS = {"d1": TargetGroup("d1", "Alle inwoners"), "d2": TargetGroup("d2", "Ondernemers", code="OND")}
FORM = "Wat: Nieuwe fietsenstalling\nVoor wie: ondernemers\nVan wie: Verkeer\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FORM, [Request("Nieuwe fietsenstalling", "ondernemers", "Verkeer")]),
        ("**What:** Bike shed\n**From:** Traffic", [Request("Bike shed", "", "Traffic")]),
        (f"{FORM}\n---\n{FORM}", [Request("Nieuwe fietsenstalling", "ondernemers", "Verkeer")] * 2),
        (FORM + FORM, [Request("Nieuwe fietsenstalling", "ondernemers", "Verkeer")] * 2),
        ("Open dag | alle inwoners | Sport", [Request("Open dag", "alle inwoners", "Sport")]),
        ("Open dag\tjeugd\tSport\nMarkt", [Request("Open dag", "jeugd", "Sport"), Request("Markt")]),
        (
            "Wat: Open dag\nom 10:00 uur in de hal\r\nVan: Sport",
            [Request("Open dag\nom 10:00 uur in de hal", "", "Sport")],
        ),
    ],
)
def test_that_what_colleagues_write_is_read(text, expected):
    assert list(ideas.read(text).requests) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "request_empty"),
        (ideas.form(), "request_empty"),
        ("Wat:\nVan: Sport", "request_incomplete"),
        ("x" * 70_000, "request_too_large"),
    ],
)
def test_that_what_is_missing_is_said(text, code):
    found = ideas.read(text)
    assert (found.requests, [finding.code for finding in found.findings]) == ((), [code])


words = st.text(st.characters(exclude_categories=("C",)), max_size=40).map(lambda text: " ".join(text.split()))


@given(words.filter(bool), words, words, st.sampled_from(["nl", "en"]))
def test_that_a_written_request_reads_back(what, whom, sender, language):
    request = Request(what, whom, sender)
    assert ideas.read(ideas.write(request, language)).requests == (request,)


@given(st.text(max_size=200))
def test_that_any_text_can_be_read_and_taken_up(text):
    found = ideas.read(text)
    taken = ideas.take(found.requests, GROUPS)
    assert undone({}, taken.changes) == {}
    assert all(post.title and post.status == "idea" and post.planned_on is None for post in taken.posts)


def test_that_a_request_becomes_an_idea_that_waits_for_group_and_goal():
    taken = ideas.take([Request("Nieuwe stalling", "OND en wandelaars", "Verkeer")], GROUPS)
    (post,) = taken.posts
    assert (post.group_ids, post.note, post.requested_by) == (("d2",), "wandelaars", "Verkeer")
    assert is_request(post)
    assert [finding.code for finding in taken.findings] == ["request_group_unknown"]


def test_that_a_request_is_taken_up_once():
    there = a_post(on=None, title="Open dag", requested_by="sport")
    taken = ideas.take([Request("Open  dag!", "", "Sport"), Request("Markt"), Request("markt")], GROUPS, [there])
    assert [post.title for post in taken.posts] == ["Markt"]
    assert [finding.code for finding in taken.findings] == ["request_twice", "request_twice"]


def test_that_a_long_request_keeps_all_its_words():
    text = "Een heel lang verhaal " * 10
    (post,) = ideas.take([Request(text)], GROUPS).posts
    assert len(post.title) <= ideas.LONGEST_TITLE
    assert post.text == text.strip()


def test_that_not_placed_with_a_reason_is_an_end():
    post = a_post(on=None, status="idea", requested_by="Sport")
    changes = ideas.decline(post, "Past niet bij onze doelen")
    assert played(rows_of([post]), changes)["post", "p1"]["status"] == "dropped"
    assert undone(rows_of([post]), changes) == rows_of([post])
    with pytest.raises(Refused, match="reason_missing"):
        ideas.decline(post, "")
    with pytest.raises(Refused, match="already_out"):
        ideas.decline(a_post(status="published"), "Toch niet")


def test_that_an_idea_needs_a_title():
    post, changes = ideas.note(" Kerstmarkt ")
    assert played({}, changes)["post", post.id]["title"] == "Kerstmarkt"
    with pytest.raises(Refused, match="title_missing"):
        ideas.note(" ")
