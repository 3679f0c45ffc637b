"""Addresses that are the same, and addresses without the person in them."""

import pytest

from newsroom.model.address import import_key, marks_of, same_address, without_person
from newsroom.model.drafts import SignalDraft


@pytest.mark.parametrize(
    "written",
    [
        "https://www.krant.example/a/1/", "http://krant.example/a/1", "HTTPS://Krant.Example/a/1#reacties",
        "https://krant.example/a/1?utm_source=mail&fbclid=x",
    ],
)  # fmt: skip
def test_that_an_address_is_the_same_however_it_is_written(written: str) -> None:
    assert same_address(written) == "krant.example/a/1"


def test_that_another_path_or_question_is_another_address() -> None:
    found = {same_address(f"https://krant.example/{rest}") for rest in ("a", "A", "b", "a?id=1", "a?id=2", "")}
    assert len(found) == 6
    assert same_address("https://twitter.com/x/status/1") == same_address("https://mobile.x.com/x/status/1")


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://krant.example/a/1", "https://krant.example/a/1"),
        ("https://twitter.com/wobke_dz/status/12?s=20", "https://x.com/i/status/12"),
        ("https://x.com/wobke_dz", ""),
        ("https://www.facebook.com/wobke.dz/posts/1", ""),
        ("https://www.facebook.com/groups/buurt/posts/1", "https://www.facebook.com/groups/buurt/posts/1"),
        ("https://www.instagram.com/p/abc", "https://www.instagram.com/p/abc"),
        ("https://mastodon.example/@wobke_dz/9001", ""),
        ("https://bsky.app/profile/wobke.dz/post/1", ""),
        ("https://www.reddit.com/user/wobke_dz/comments/1", ""),
        ("https://wobke:geheim@krant.example/a", ""),
        ("http://[stuk", ""),
        ("", ""),
    ],
)
def test_that_no_account_stays_in_an_address(address: str, kept: str) -> None:
    assert without_person(address) == kept


def test_that_words_at_a_moment_are_known_whatever_their_signs() -> None:
    first = SignalDraft(1, "2027-01-18T08:00:00Z", "Fijn, die  Brug!")
    assert import_key(first) == import_key(SignalDraft(9, first.heard_at, "fijn die brug"))
    assert import_key(first) != import_key(SignalDraft(9, "2027-01-18T08:01:00Z", first.text))
    assert import_key(SignalDraft(1, first.heard_at, "👍")) != import_key(SignalDraft(1, first.heard_at, "🎉"))


def test_that_an_own_number_goes_before_words_and_items_of_a_feed_may_share_an_address() -> None:
    numbered = SignalDraft(1, "2027-01-18T08:00:00Z", "Afval", address="https://a.example/1", key="7")
    assert not set(marks_of(numbered)) & set(marks_of(SignalDraft(2, numbered.heard_at, "Afval", key="8")))
    item = SignalDraft(1, numbered.heard_at, "Code oranje", address="https://a.example/1", key="feed:1")
    assert not set(marks_of(item)) & set(marks_of(numbered))
