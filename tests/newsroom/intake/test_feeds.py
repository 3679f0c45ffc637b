"""Feeds of a calendar, fetched from a real server on this machine: nothing twice, and undo means undo."""

from collections.abc import Callable

import pytest

from newsroom.desk import Desk
from newsroom.edits.imports.feeds import MOST_SEEN, Seen, seen_of
from newsroom.errors import NewsroomError
from newsroom.intake import feeds
from newsroom.intake.fetching import Fetch
from newsroom.model import Signal
from tests.newsroom.intake.conftest import Answer, Web


def here(_host: str, address: str) -> bool:
    return address == "127.0.0.1"


def rss(*items: tuple[str, str, str], title: str = "Krant van hier") -> bytes:
    said = "".join(
        f"<item><guid>{guid}</guid><title>{text}</title><link>https://krant.example/{guid}</link>"
        f"<pubDate>Mon, {day} Jan 2027 08:00:00 GMT</pubDate></item>"
        for guid, text, day in items
    )
    return f"<rss version='2.0'><channel><title>{title}</title>{said}</channel></rss>".encode()


ONE, TWO = ("a", "Brug dicht", "18"), ("b", "Brug weer open", "19")


@pytest.fixture
def desk(open_desk: Callable[[str], Desk]) -> Desk:
    return open_desk("ik")


def fetch(desk: Desk, address: str = "") -> tuple[int, list[tuple[str, NewsroomError]]]:
    plan, failed = feeds.plan(desk, feeds.fetch_all(feeds.wanted(desk, address), Fetch(here)))
    desk.apply(plan.changes)
    return plan.added, failed


def texts(desk: Desk) -> list[str]:
    return sorted(signal.text for signal in desk.all(Signal))


def test_that_a_new_address_becomes_a_source_with_its_name(desk: Desk, web: Web) -> None:
    web.answers["/feed"] = Answer(rss(ONE))
    assert fetch(desk, f"{web.root}/feed") == (1, [])
    (source,) = feeds.followed(desk)
    assert (source.name, source.address, source.kind, source.ours) == (
        "Krant van hier",
        f"{web.root}/feed",
        "feed",
        False,
    )
    (signal,) = desk.all(Signal)
    assert (signal.text, signal.source_id, signal.address) == ("Brug dicht", source.id, "https://krant.example/a")


def test_that_what_a_feed_gave_is_not_given_twice(desk: Desk, web: Web) -> None:
    web.answers["/feed"] = Answer(rss(ONE))
    fetch(desk, f"{web.root}/feed")
    assert fetch(desk) == (0, [])
    web.answers["/feed"] = Answer(rss(TWO, ONE))
    assert fetch(desk) == (1, [])
    assert texts(desk) == ["Brug dicht", "Brug weer open"]


def test_that_nothing_new_is_no_act(desk: Desk, web: Web) -> None:
    web.answers["/feed"] = Answer(rss(ONE))
    fetch(desk, f"{web.root}/feed")
    before = desk.to_undo
    fetch(desk)
    assert desk.to_undo is before


def test_that_undo_gives_the_items_again_and_redo_does_not(desk: Desk, web: Web) -> None:
    web.answers["/feed"] = Answer(rss(ONE), headers={"ETag": '"1"'})
    fetch(desk, f"{web.root}/feed")
    web.answers["/feed"] = Answer(rss(TWO, ONE), headers={"ETag": '"2"'})
    fetch(desk)
    desk.undo()
    assert texts(desk) == ["Brug dicht"]
    desk.redo()
    assert fetch(desk)[0] == 0
    desk.undo()
    assert fetch(desk)[0] == 1
    assert texts(desk) == ["Brug dicht", "Brug weer open"]


def test_that_a_signal_deleted_by_hand_stays_away(desk: Desk, web: Web) -> None:
    from newsroom.edits import signals

    web.answers["/feed"] = Answer(rss(ONE))
    fetch(desk, f"{web.root}/feed")
    desk.apply(signals.delete(desk.all(Signal)[0], ()))
    assert fetch(desk)[0] == 0
    assert texts(desk) == []


def test_that_an_item_that_is_edited_or_dated_anew_does_not_come_twice_but_news_under_its_id_does(
    desk: Desk, web: Web
) -> None:
    web.answers["/feed"] = Answer(rss(ONE))
    fetch(desk, f"{web.root}/feed")
    for item, new in (
        (("a", "Brug is dicht", "18"), 0),
        (("a", "Brug dicht", "20"), 0),
        (("a", "Storm op komst", "21"), 1),
    ):
        web.answers["/feed"] = Answer(rss(item))
        assert fetch(desk)[0] == new, item


def test_that_the_server_is_asked_whether_anything_is_new(desk: Desk, web: Web) -> None:
    web.answers["/feed"] = Answer(rss(ONE), headers={"ETag": '"1"'})
    fetch(desk, f"{web.root}/feed")
    assert fetch(desk) == (0, [])
    assert web.asked[-1][1]["if-none-match"] == '"1"'


def test_that_the_same_address_written_otherwise_is_the_same_feed(desk: Desk, web: Web) -> None:
    web.answers["/feed"] = Answer(rss(ONE))
    web.answers["/feed/"] = Answer(rss(ONE))
    fetch(desk, f"{web.root}/feed")
    assert fetch(desk, f"{web.root}/feed/") == (0, [])
    assert len(feeds.followed(desk)) == 1


def test_that_one_broken_feed_does_not_keep_the_others_back(desk: Desk, web: Web) -> None:
    web.answers["/a"] = Answer(rss(ONE, title="Een"))
    web.answers["/b"] = Answer(rss(TWO, title="Twee"))
    fetch(desk, f"{web.root}/a")
    fetch(desk, f"{web.root}/b")
    web.answers["/a"] = Answer(b"stuk", headers={"Content-Type": "text/html"})
    web.answers["/b"] = Answer(rss(TWO, ("c", "Derde", "20"), title="Twee"))
    added, failed = fetch(desk)
    assert added == 1
    assert [(address, error.code) for address, error in failed] == [(f"{web.root}/a", "fetch_not_a_feed")]


def test_that_all_feeds_together_are_one_act(desk: Desk, web: Web) -> None:
    for name, item in (("a", ONE), ("b", TWO)):
        web.answers[f"/{name}"] = Answer(rss(item, title=name))
    given = feeds.fetch_all([*feeds.wanted(desk, f"{web.root}/a"), *feeds.wanted(desk, f"{web.root}/b")], Fetch(here))
    plan, _failed = feeds.plan(desk, given)
    desk.apply(plan.changes)
    assert (plan.added, plan.changes.data) == (2, {"name": "a, b", "count": 2})
    desk.undo()
    assert (texts(desk), feeds.followed(desk)) == ([], [])


def test_that_a_feed_that_never_ends_keeps_its_memory_small() -> None:
    from newsroom.edits.imports.feeds import _kept
    from newsroom.model.drafts import SignalDraft

    drafts = [SignalDraft(1, "2027-01-18T08:00:00Z", "x", key=f"feed:{number}") for number in range(MOST_SEEN)]
    kept = _kept(("oud",), drafts)
    assert len(kept) == MOST_SEEN
    assert "oud" not in kept


@pytest.mark.parametrize("text", ["", "{", "[]", '{"keys": 3}'])
def test_that_a_damaged_memory_is_an_empty_one(text: str, desk: Desk) -> None:
    from newsroom.model import Source

    assert seen_of(Source("s", "Krant", seen_keys=text)) == Seen()
