"""What was heard as it is read out in a meeting or cut out for the clippings."""

from __future__ import annotations

from typing import NamedTuple

NEWS_KINDS = frozenset({"press", "media", "news", "rss"})


class HeardText(NamedTuple):
    """A signal by where it came from, when, and its own words."""

    id: str
    heard_on: str
    text: str
    source_id: str | None
    theme_id: str | None
    kind: str
    address: str


class Wanted(NamedTuple):
    """Which texts: of a theme ("" is any, None those without), of a kind, of the news only (True) or all but that."""

    theme_id: str | None = ""
    kind: str = ""
    news: bool | None = None
