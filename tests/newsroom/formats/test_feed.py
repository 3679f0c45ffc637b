"""Feeds: items as signals, whatever the feed forgets, and nothing of who wrote them."""

from pathlib import Path

import pytest

from newsroom.errors import Unreadable
from newsroom.formats import feed
from newsroom.formats.reading.html_text import plain_text

ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Alerts &amp; nieuws</title><id>tag:a</id><link href="https://a.example"/>
<entry><id>tag:a:1</id><title type="html">&lt;b&gt;Brug&lt;/b&gt; dicht</title><link href="https://a.example/1"/>
<published>2027-01-18T09:15:00+01:00</published><updated>2027-01-19T09:15:00Z</updated>
<content type="html">&lt;p&gt;De brug is dicht.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</content>
<author><name>Wobke Dijkzwart</name></author></entry></feed>"""
MASTODON = """<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Gemeente</title>
<link>https://mastodon.example/@gemeente</link>
<item><guid isPermaLink="true">https://mastodon.example/@gemeente/1</guid><link>https://mastodon.example/@gemeente/1</link>
<pubDate>Mon, 18 Jan 2027 08:15:00 +0000</pubDate>
<description>&lt;p&gt;Waar kan ik #snoeiafval brengen?&lt;/p&gt;</description>
<media:content url="https://m.example/a.jpg"><media:description>Een tak</media:description></media:content></item>
<item><guid>leeg</guid></item>
<item><guid>geen-datum</guid><title>Zonder datum</title></item></channel></rss>"""


def test_that_an_atom_item_is_its_title_and_words_at_the_moment_it_was_published() -> None:
    imported = feed.read(ATOM.encode())
    (draft,) = imported.drafts
    assert (draft.heard_at, draft.text) == ("2027-01-18T08:15:00Z", "Brug dicht\nDe brug is dicht.")
    assert (draft.address, draft.key) == ("https://a.example/1", "feed:tag:a:1")
    assert imported.understood["title"] == "Alerts & nieuws"
    assert "Wobke" not in repr(imported)


def test_that_an_item_without_title_is_its_words_and_one_without_date_gets_the_moment_of_fetching() -> None:
    assert [each.code for each in feed.read(MASTODON.encode()).findings] == ["signal_no_text", "signal_no_date"]
    first, second = feed.read(MASTODON.encode(), fetched_at="2027-01-20T09:00:00Z").drafts
    assert (first.text, first.heard_at) == ("Waar kan ik #snoeiafval brengen?", "2027-01-18T08:15:00Z")
    assert (second.text, second.heard_at) == ("Zonder datum", "2027-01-20T09:00:00Z")


def test_that_a_real_feed_of_no_warnings_is_two_signals_and_not_sixteen(shared_data: Path) -> None:
    imported = feed.read(next((shared_data / "feeds").glob("*.xml")))
    assert imported.understood["items"] == 16
    assert [draft.text.split("\n")[0] for draft in imported.drafts] == [
        "Code groen: Er zijn geen waarschuwingen",
        "Waarschuwingen Waddeneilanden",
    ]
    assert "<" not in imported.drafts[0].text


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"<html><body>Geen feed</body></html>", "feed_broken"),
        (b"zomaar wat", "feed_broken"),
        (b'<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel/></rss>', "feed_unsafe"),
        (b"   ", "file_empty"),
    ],
)
def test_that_what_is_no_feed_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Unreadable, match=code):
        feed.read(data)


def test_that_bytes_are_never_taken_for_a_file_or_an_address(tmp_path: Path) -> None:
    secret = tmp_path / "secret.xml"
    secret.write_text(ATOM, encoding="utf-8")
    for told in (str(secret), f"file://{secret}", "http://127.0.0.1:1/feed"):
        with pytest.raises(Unreadable, match="feed_broken"):
            feed.read(told.encode())


def test_that_a_feed_without_items_is_read_as_empty() -> None:
    imported = feed.read(b"<rss version='2.0'><channel><title>Leeg</title></channel></rss>")
    assert (imported.drafts, imported.understood["title"]) == ((), "Leeg")


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("gewoon 3 < 4", "gewoon 3 < 4"),
        ("<p>Een&nbsp;twee</p><p>drie</p>", "Een twee\ndrie"),
        ("a<style>b{}</style>c", "ac"),
        ("<p>open", "open"),
        ("a<br/>b &amp; c", "a\nb & c"),
    ],
)
def test_that_html_gives_its_words(html: str, words: str) -> None:
    assert plain_text(html) == words
