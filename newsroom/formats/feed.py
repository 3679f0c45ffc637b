"""RSS and Atom feeds: each item a signal in words, by the id that the feed gives it; who wrote it is never read."""

from __future__ import annotations

from calendar import timegm
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from time import struct_time

from newsroom.errors import Unreadable
from newsroom.formats.reading.html_text import plain_text
from newsroom.formats.reading.moments import instant_text
from newsroom.formats.reading.options import DEFAULTS, ReadOptions
from newsroom.formats.reading.post_rows import is_address
from newsroom.formats.reading.text import load, name_of
from newsroom.model.address import FEED, words_mark
from newsroom.model.drafts import Finding, Imported, SignalDraft

MOST_ITEMS = 2_000
LONGEST_TEXT = 4_000
LONGEST_TITLE = 120
SHOWN = 60
TELLING = 40


def read(source: Path | bytes, options: ReadOptions = DEFAULTS, fetched_at: str = "") -> Imported[SignalDraft]:
    """Read the items of a feed; a row is the place of the item, from 1. An item without a date gets `fetched_at`.

    Raises Unreadable `feed_broken` (name), `feed_unsafe` (name) for one that declares entities.
    """
    del options  # a feed says everything itself
    data, name = load(source), name_of(source)
    if b"<!ENTITY" in data[:200_000]:
        raise Unreadable("feed_unsafe", name=name)
    found = _parsed(data)
    entries = found.entries[:MOST_ITEMS]
    if not entries and not found.version:
        raise Unreadable("feed_broken", name=name)
    links = Counter(str(entry.get("link", "")) for entry in entries)
    general = {found.link, *(link for link, count in links.items() if count > 1)}
    findings: list[Finding] = []
    drafts = [
        (draft, _said(entry))
        for number, entry in enumerate(entries, start=1)
        if (draft := _draft(number, entry, general, fetched_at, findings))
    ]
    once = _once(drafts, findings)
    title = plain_text(found.title)[:LONGEST_TITLE]
    understood = {"title": title, "version": found.version, "items": len(entries), "repeated": len(drafts) - len(once)}
    return Imported(once, tuple(findings), understood)


@dataclass(frozen=True, slots=True)
class _Feed:
    """What the library found, in our own types."""

    title: str
    link: str
    version: str
    entries: Sequence[Mapping[str, object]]


def _parsed(data: bytes) -> _Feed:
    import feedparser  # slow to import, and only needed for feeds

    # A stream, so that no bytes are ever taken for the name of a file or an address.
    found = feedparser.parse(BytesIO(data), sanitize_html=True, resolve_relative_uris=False)
    version = "" if found.bozo and not found.entries else str(found.version)
    return _Feed(str(found.feed.get("title", "")), str(found.feed.get("link", "")), version, list(found.entries))


def _draft(
    number: int, entry: Mapping[str, object], general: set[str], fetched_at: str, findings: list[Finding]
) -> SignalDraft | None:
    text = _text(entry)
    if not text:
        findings.append(Finding("signal_no_text", number, data={"text": ""}))
        return None
    heard_at = _moment(entry) or fetched_at
    if not heard_at:
        findings.append(Finding("signal_no_date", number, data={"text": text[:SHOWN]}))
        return None
    link = str(entry.get("link", ""))
    own = str(entry.get("id", "")) or (link if link not in general else "") or words_mark(text, "")
    return SignalDraft(number, heard_at, text, address=link if is_address(link) else "", key=f"{FEED}{own}")


def _text(entry: Mapping[str, object]) -> str:
    """Give the words of an item: its title and what it says, not twice the same."""
    title = plain_text(str(entry.get("title", "")))
    said = _said(entry)
    start = title.rstrip("…. ")
    if not title or (start and said.startswith(start)):
        return said[:LONGEST_TEXT] or title
    return "\n".join(filter(None, (title, said)))[:LONGEST_TEXT]


def _said(entry: Mapping[str, object]) -> str:
    """Give what an item says below its title."""
    said = plain_text(str(entry.get("summary", "")))
    parts = entry.get("content")
    more = (plain_text(str(each.get("value", ""))) for each in (parts if isinstance(parts, list) else []))
    return said or next(more, "")


def _moment(entry: Mapping[str, object]) -> str:
    """Give the moment of an item in UTC, or nothing when it has none that can be."""
    for name in ("published_parsed", "updated_parsed", "created_parsed"):
        told = entry.get(name)
        if isinstance(told, struct_time):
            try:
                return instant_text(datetime.fromtimestamp(timegm(told), UTC))
            except (ValueError, OverflowError, OSError):
                continue
    return ""


def _once(drafts: list[tuple[SignalDraft, str]], findings: list[Finding]) -> tuple[SignalDraft, ...]:
    """Keep of items that say the same at the same moment only the first: "no warnings" for every province is one."""
    seen: set[str] = set()
    kept = []
    for draft, said in drafts:
        mark = words_mark(said if len(said) >= TELLING else draft.text, draft.heard_at)
        if mark in seen:
            findings.append(Finding("signal_repeated", draft.row, "", {"text": draft.text[:SHOWN]}, "warning"))
            continue
        seen.add(mark)
        kept.append(draft)
    return tuple(kept)
