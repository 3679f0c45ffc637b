"""The small vocabulary of presets: what can stand in a column, and how it is read from a line."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from newsroom.rules.export_findings import moment_of

if TYPE_CHECKING:
    from newsroom.model.outgoing import Media, Outgoing
    from newsroom.words import Words

TOKEN = re.compile("YYYY|MM|DD|HH|mm|ss")
SPELLING = {"YYYY": "%Y", "MM": "%m", "DD": "%d", "HH": "%H", "mm": "%M", "ss": "%S"}


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the file: a post with the channels that it stands for, which differ in nothing else."""

    rows: tuple[Outgoing, ...]

    @property
    def post(self) -> Outgoing:
        """Give the first of the rows; the others are equal but for their channel."""
        return self.rows[0]

    @property
    def public(self) -> tuple[Media, ...]:
        """Give the media that a tool on the internet can fetch."""
        return tuple(media for media in self.post.media if media.address.startswith("https://"))


@dataclass(frozen=True, slots=True)
class Style:
    """How values are written: the patterns of the preset, the words of its language and what parts a list."""

    date_pattern: str
    time_pattern: str
    moment_pattern: str
    words: Words
    separator: str = ", "


def spell(pattern: str, moment: date | time | datetime) -> str:
    """Write a date or time by a pattern of YYYY MM DD HH mm ss, the same in every language."""
    return TOKEN.sub(lambda found: format(moment, SPELLING[found[0]]), pattern)


def _moment(line: Line, style: Style) -> str:
    moment = moment_of(line.post)
    return spell(style.moment_pattern, moment) if moment else ""


def _date(line: Line, style: Style) -> str:
    return spell(style.date_pattern, line.post.planned_on) if line.post.planned_on else ""


def _time(line: Line, style: Style) -> str:
    return spell(style.time_pattern, line.post.planned_at) if line.post.planned_at else ""


def _media(line: Line, style: Style) -> str:
    return style.separator.join(media.address for media in line.public)


def _pictures(line: Line, style: Style) -> str:
    return style.separator.join(media.address for media in line.public if media.kind == "picture")


def _media_names(line: Line, style: Style) -> str:
    return style.separator.join(media.address or media.file_name for media in line.post.media)


def _alt_texts(line: Line, style: Style) -> str:
    """Give one alt text per picture that goes along, empty ones too, so that each stays with its own picture."""
    texts = [media.alt_text for media in (line.public or line.post.media)]
    return style.separator.join(texts) if any(texts) else ""


def _link_without_media(line: Line, style: Style) -> str:
    return "" if line.public else line.post.link


def _link_or_media(line: Line, style: Style) -> str:
    return line.public[0].address if line.public else line.post.link


def _kind(line: Line, style: Style) -> str:
    """Give the sort of message in the words of Vista Social: video, image, article or message."""
    if line.public:
        return "video" if line.public[0].kind == "video" else "image"
    return "article" if line.post.link else "message"


FIELDS: dict[str, Callable[[Line, Style], str]] = {
    "post_id": lambda line, style: line.post.post_id,
    "title": lambda line, style: line.post.title,
    "text": lambda line, style: line.post.text,
    "date": _date,
    "time": _time,
    "moment": _moment,
    "link": lambda line, style: line.post.link,
    "link_without_media": _link_without_media,
    "link_or_media": _link_or_media,
    "media": _media,
    "pictures": _pictures,
    "media_names": _media_names,
    "alt_texts": _alt_texts,
    "kind": _kind,
    "first_comment": lambda line, style: line.post.first_comment,
    "hashtags": lambda line, style: style.separator.join(line.post.hashtags),
    "channels": lambda line, style: style.separator.join(row.channel for row in line.rows),
    "channel_codes": lambda line, style: style.separator.join(row.channel_code for row in line.rows),
    "platforms": lambda line, style: style.separator.join(row.platform for row in line.rows),
    "status": lambda line, style: style.words.of("status", line.post.status),
    "purpose": lambda line, style: style.words.of("purpose", line.post.purpose) if line.post.purpose else "",
    "origin": lambda line, style: style.words.of("origin", line.post.origin) if line.post.origin else "",
    "groups": lambda line, style: style.separator.join(line.post.groups),
    "goals": lambda line, style: style.separator.join(line.post.goals),
    "theme": lambda line, style: line.post.theme,
    "section": lambda line, style: line.post.section,
    "campaign": lambda line, style: line.post.campaign,
    "maker": lambda line, style: line.post.maker,
    "note": lambda line, style: line.post.note,
}
# Fields that name which one they mean after a colon: media:1, alt_text:1, channel:facebook.
NUMBERED = frozenset({"media", "alt_text", "channel"})
# What of a post a field finds a place for in the file.
PLACES = {
    "text": ("text",),
    "link": ("link",),
    "link_without_media": ("link_or_media",),
    "link_or_media": ("link_or_media", "media"),
    "media": ("media",),
    "media_names": ("media_names",),
    "pictures": ("pictures",),
    "hashtags": ("hashtags",),
    "first_comment": ("first_comment",),
    "channel": ("channel",),
    "channels": ("channel",),
    "channel_codes": ("channel",),
    "platforms": ("channel",),
}


def numbered(line: Line, name: str, detail: str, flags: tuple[str, str]) -> str:
    """Give the value of a field with a detail: the nth medium or alt text, or whether the line is for a platform."""
    if name == "channel":
        return flags[0] if any(row.platform == detail for row in line.rows) else flags[1]
    place = int(detail) - 1
    if not 0 <= place < len(line.public):
        return ""
    media = line.public[place]
    return media.address if name == "media" else media.alt_text
