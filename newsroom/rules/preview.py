"""How a post reads on a channel: its text with hashtags and link, and where the channel cuts it off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsroom.rules.lengths import excess
from newsroom.rules.utm import tagged

if TYPE_CHECKING:
    from newsroom.rules.lengths import Limit


def whole_text(text: str, hashtags: Sequence[str] = (), link: str = "", utm: str = "") -> str:
    """Give the text with what stands under it: hashtags that it does not hold yet, then the link it does not hold."""
    tags = " ".join(tag for tag in hashtags if tag not in text.split())
    address = tagged(link, utm)
    return "\n\n".join(part for part in (text.rstrip(), tags, address if address not in text else "") if part)


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
