"""What is sent on a channel: the text with hashtags and link, as every count measures it, and where it is cut off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsroom.rules.lengths import excess
from newsroom.rules.lengths import hashtags as found_in
from newsroom.rules.utm import tagged, tagged_in

if TYPE_CHECKING:
    from newsroom.model import Placement
    from newsroom.rules.lengths import Limit


def sent_text(text: str, placement: Placement, own: Sequence[str] = ()) -> str:
    """Give all that goes out on the channel of a placement; `own` are the domains of the municipality."""
    return whole_text(with_words(text, placement, own), placement.hashtags, tagged(placement.link, placement.utm))


def with_words(text: str, placement: Placement, own: Sequence[str] = ()) -> str:
    """Give a text with the UTM words of a placement in its own links: to `own` domains, and to the placement's link."""
    return tagged_in(text, placement.utm, own, placement.link)


def whole_text(text: str, hashtags: Sequence[str] = (), link: str = "") -> str:
    """Give a text with what stands under it: hashtags that it does not hold yet, then the link it does not hold."""
    tags = " ".join(hashtags_beside(text, hashtags))
    return "\n\n".join(part for part in (text.rstrip(), tags, link if link not in text else "") if part)


def hashtags_beside(text: str, hashtags: Sequence[str]) -> tuple[str, ...]:
    """Give the hashtags that a text does not hold itself, whatever their case."""
    held = frozenset(tag.removeprefix("#").casefold() for tag in found_in(text))
    return tuple(tag for tag in hashtags if tag.lstrip("#").casefold() not in held)


def cut_at(text: str, limit: Limit) -> int:
    """Give the place from which a text is too long for a channel; its length when it fits."""
    if not excess(text, limit):
        return len(text)
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if excess(text[:middle], limit):
            high = middle - 1
        else:
            low = middle
    return low
