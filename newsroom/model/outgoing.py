"""A post on one channel as a scheduler wants it: everything by name, text exactly as typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True)
class Media:
    """A picture or video of a post: its public address or file name, and its alt text."""

    address: str
    alt_text: str = ""
    file_name: str = ""
    kind: str = "picture"


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One placement with its post; the text is the channel's own or else the post's, byte for byte."""

    post_id: str
    placement_id: str
    title: str
    text: str
    channel: str
    channel_code: str
    platform: str
    planned_on: date | None
    planned_at: time | None
    status: str
    link: str = ""
    hashtags: tuple[str, ...] = ()
    first_comment: str = ""
    media: tuple[Media, ...] = ()
    groups: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    theme: str = ""
    section: str = ""
    campaign: str = ""
    purpose: str = ""
    origin: str = ""
    maker: str = ""
    note: str = ""
    version: int = 1
