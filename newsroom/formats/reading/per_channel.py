"""Cells that speak per channel ("Instagram: 5/5/2025", one to a line), and lists of channels ("FB+IG; web")."""

from __future__ import annotations

import re

from newsroom.model.channel_names import CHANNEL_WORDS
from newsroom.model.fold import fold

_LINE = re.compile(r"\s*([^:\n]{1,25}?)\s*:\s*(\S.*?)\s*")
_LIST = re.compile(r"\s*(?:[,;|/+&\n]|\ben\b|\band\b|\bet\b)\s*", re.IGNORECASE)
_NAMES = re.compile(r"\s*[,;|\n]\s*")
_STRONG = re.compile(r"\s*[;|\n]\s*")
LONGEST_GOAL_WORDS = 3


def split_per_channel(text: str) -> tuple[tuple[str, str], ...]:
    """Give (channel, value) for each line; nothing when a line does not begin with a channel and a colon."""
    found = []
    for line in filter(str.strip, text.split("\n")):
        parts = _LINE.fullmatch(line)
        if parts is None or fold(parts[1]) not in CHANNEL_WORDS:
            return ()
        found.append((parts[1], parts[2]))
    return tuple(found)


def same_channel(one: str, other: str) -> bool:
    """Tell whether two names mean one channel: FB and Facebook do."""
    one, other = fold(one), fold(other)
    return CHANNEL_WORDS.get(one, one) == CHANNEL_WORDS.get(other, other)


def channel_list(text: str) -> tuple[str, ...]:
    """Split a list of channels as people write it: "FB+IG+WA", "web; fb", "Insta en krant"."""
    if fold(text) in CHANNEL_WORDS:
        return (text.strip(),)
    return _unique(_LIST.split(text))


def name_list(text: str) -> tuple[str, ...]:
    """Split a list of groups; where a semicolon, bar or line end parts them, a comma belongs to a name."""
    strong = _unique(_STRONG.split(text))
    return strong if len(strong) > 1 else _unique(_NAMES.split(text))


def goal_list(text: str) -> tuple[str, ...]:
    """Split a list of goals; commas split only short names, for a goal may be a sentence."""
    strong = _unique(_STRONG.split(text))
    if len(strong) > 1:
        return strong
    parts = name_list(text)
    return parts if all(len(part.split()) <= LONGEST_GOAL_WORDS for part in parts) else strong


def _unique(parts: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))
