"""How long a text is to a channel, and whether it fits; the limits are data with the day they were checked."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import resources

if TYPE_CHECKING:
    from datetime import date

    import regex

LINK_WEIGHT = 23
# Code points that X counts as one; all others count as two (twitter-text, config v3).
LIGHT = re.compile("[\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]*")
EMOJI = r"(?V1)[\p{Extended_Pictographic}--[©®]]|\uFE0F|\u20E3|\p{Regional_Indicator}"
LINK = re.compile(r"https?://[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]\S*)?", re.IGNORECASE)
AFTER_LINK = ".,;:!?'\"”’»…)]}"
FAR_NAME = re.compile(r"(?<![\w/@])(@\w+(?:[.-]\w+)*)@\w+(?:[.-]\w+)*")
HASHTAG = re.compile(r"(?<![\w&/])#(?=\w*[^\W\d_])\w+")


@dataclass(frozen=True, slots=True)
class Limit:
    """What a channel allows; `most` None means no known limit, `norm` an agreement of one's own and no hard stop."""

    platform: str
    name: str = ""
    most: int | None = None
    count: str = "characters"
    bytes: int | None = None
    hashtags: int | None = None
    media: str = ""
    norm: bool = False
    checked: date | None = None
    source: str = ""


def limit_of(platform: str) -> Limit:
    """Give the limits of a platform; one that is not in the list has none."""
    return limits().get(platform.strip().lower(), Limit(platform))


@cache
def limits() -> dict[str, Limit]:
    """Give every known limit by platform."""
    return {name: Limit(name, **values) for name, values in _data()["channels"].items()}


def over(text: str, platform: str) -> int:
    """Give how much a text is too long for a platform, in its own unit; 0 when it fits or no limit is known.

    When only the bytes are too many, the number of bytes too many.
    """
    return excess(text, limit_of(platform))


def excess(text: str, limit: Limit) -> int:
    """Give how much a text is over a limit, as `over` does."""
    by_count = 0 if limit.most is None else count(text, limit.count) - limit.most
    by_bytes = 0 if limit.bytes is None else len(text.encode("utf-8")) - limit.bytes
    return by_count if by_count > 0 else max(0, by_bytes)


def count(text: str, rule: str) -> int:
    """Give the length of a text by a counting rule of the limits file.

    Rules: characters (code points), graphemes (Unicode UAX 29), weighted (twitter-text v3), mastodon.
    """
    if rule == "weighted":
        return weighted(text)
    if rule == "mastodon":
        return graphemes(FAR_NAME.sub(r"\1", _with_links_as("x" * LINK_WEIGHT, text)))
    return graphemes(text) if rule == "graphemes" else len(text)


def graphemes(text: str) -> int:
    """Give the number of signs as a reader sees them: a family emoji is one."""
    plain = text.isascii() and "\r\n" not in text
    return len(text) if plain else len(_clusters(text))


def weighted(text: str) -> int:
    """Give the length that X counts: composed first, a link 23, an emoji 2 whatever it is made of."""
    text = unicodedata.normalize("NFC", text)
    links = _links(text)
    gaps = zip([0, *(end for _, end in links)], [*(begin for begin, _ in links), len(text)], strict=True)
    between = sum(_weight(text[begin:end]) for begin, end in gaps)
    return LINK_WEIGHT * len(links) + between


def hashtags(text: str) -> tuple[str, ...]:
    """Give the hashtags in a text, in order, with their sign."""
    return tuple(found[0] for found in HASHTAG.finditer(text))


def _weight(text: str) -> int:
    """Weigh a text without links; one of light signs alone holds no emoji and weighs its length."""
    if LIGHT.fullmatch(text):
        return len(text)
    return sum(2 if _emoji().search(cluster) else _signs(cluster) for cluster in _clusters(text))


def _signs(cluster: str) -> int:
    return sum(1 if LIGHT.fullmatch(sign) else 2 for sign in cluster)


def _links(text: str) -> list[tuple[int, int]]:
    """Find where each link begins and ends, with and without https."""
    found = [(match.start(), match.start() + len(match[0].rstrip(AFTER_LINK))) for match in LINK.finditer(text)]
    taken = [range(begin, end) for begin, end in found]
    bare = (match for match in _bare().finditer(text) if not any(match.start() in reach for reach in taken))
    found.extend((match.start(), match.start() + len(match[0].rstrip(AFTER_LINK))) for match in bare)
    return sorted(found)


def _with_links_as(stand_in: str, text: str) -> str:
    return LINK.sub(lambda match: stand_in + match[0][len(match[0].rstrip(AFTER_LINK)) :], text)


def _clusters(text: str) -> list[str]:
    import regex

    return regex.findall(r"\X", text)


@cache
def _emoji() -> regex.Pattern[str]:
    import regex

    return regex.compile(EMOJI)


@cache
def _bare() -> re.Pattern[str]:
    """Give the pattern of an address without https, such as gemeente.nl/afval."""
    endings = "|".join(sorted(_data()["addresses"]["endings"].split(), key=len, reverse=True))
    label = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
    return re.compile(rf"(?<![\w@$#./-])(?:{label}\.)+(?:{endings})(?![\w@-])(?!\.\w)(?:[/?#]\S*)?", re.IGNORECASE)


@cache
def _data() -> dict[str, Any]:
    import tomllib

    return tomllib.loads(resources.read_text("channels/limits.toml"))
