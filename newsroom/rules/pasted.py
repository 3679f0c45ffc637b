"""A message as it is pasted from elsewhere: its address apart, and the source that the address points at."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsroom.model.fold import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

ADDRESS = re.compile(r"https?://[^\s<>\"“”]+", re.IGNORECASE)
HOST = re.compile(r"https?://(?:[^/@\s]*@)?([^/:?#\s]+)", re.IGNORECASE)
ENDS = ".,;:!?)"
KNOWN = {"fb": "facebook", "youtu": "youtube", "twitter": "x"}
# Before the last part of a host stands who it is of: voorbeeldstad in www.voorbeeldstad.nl.
OWNER = -2


class Pasted(NamedTuple):
    """The words without the first address, and that address; empty when there is none."""

    words: str
    address: str


def pasted(text: str) -> Pasted:
    """Take the first web address out of a text."""
    found = ADDRESS.search(text)
    if found is None:
        return Pasted(text, "")
    address = found[0].rstrip(ENDS)
    rest = f"{text[: found.start()].rstrip()} {text[found.start() + len(address) :].lstrip()}".strip()
    return Pasted(rest, address)


def source_at(address: str, sources: Mapping[str, str]) -> str:
    """Give the id of the first source whose name holds the site of an address as a word, "" when none does."""
    found = HOST.match(address)
    parts = found[1].casefold().split(".") if found else []
    site = parts[OWNER] if len(parts) >= -OWNER else ""
    site = KNOWN.get(site, site)
    return next((key for key, name in sources.items() if site and site in fold(name).split()), "")
