"""What a reader of a file from outside gives: drafts with names as they were written, and findings per row."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Generic, TypeVar


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a row or post says that the user must know; `code` names the sentence, `data` fills it.

    `row` is the row of the file as its program counts, from 1; `severity` is "error" (not taken over or not
    exported) or "warning" (taken over, but look).
    """

    code: str
    row: int | None = None
    column: str = ""
    data: Mapping[str, object] = field(default_factory=dict)
    severity: str = "error"
    post_id: str | None = None


@dataclass(frozen=True, slots=True)
class PostDraft:
    """A post as found in a file: groups, goals, channels and people by the names written there.

    `own_texts` holds (channel, text) where a channel has a text of its own; `status` and `purpose` are keys or empty.
    """

    row: int
    title: str
    text: str = ""
    planned_on: date | None = None
    planned_at: time | None = None
    status: str = ""
    channels: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    theme: str = ""
    section: str = ""
    campaign: str = ""
    maker: str = ""
    purpose: str = ""
    form: str = ""
    link: str = ""
    media: str = ""
    note: str = ""
    key: str = ""
    hashtags: tuple[str, ...] = ()
    own_texts: tuple[tuple[str, str], ...] = ()
    alt_text: str = ""
    first_comment: str = ""


@dataclass(frozen=True, slots=True)
class SignalDraft:
    """A signal as found in a file; author, handle, followers and place are never in it."""

    row: int
    heard_at: str
    text: str
    address: str = ""
    source: str = ""
    kind: str = ""
    theme: str = ""
    district: str = ""
    tone: int | None = None
    reach: int | None = None
    answered_at: str | None = None
    state: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class DateDraft:
    """A date from an agenda: whole days when it has no time; `rule` is RRULE text, empty for a single event."""

    row: int
    name: str
    first_on: date
    last_on: date
    start_at: time | None = None
    end_at: time | None = None
    place: str = ""
    kind: str = ""
    rule: str = ""
    key: str = ""


Draft = TypeVar("Draft")
_BETWEEN_MEDIA = re.compile(r"\s*(?:;|\n|\|\|)\s*|,\s*(?=https?://)")
_BETWEEN_ALTS = re.compile(r"\|{1,2}|\n")


@dataclass(frozen=True, slots=True)
class Imported(Generic[Draft]):
    """All that a reader got out of a file, and how it understood it (encoding, delimiter, header row, columns…)."""

    drafts: tuple[Draft, ...]
    findings: tuple[Finding, ...] = ()
    understood: Mapping[str, object] = field(default_factory=dict)


def media_parts(text: str) -> tuple[str, ...]:
    """Give the files or addresses that one cell names: one to a line, or between semicolons or double bars."""
    return tuple(filter(None, _BETWEEN_MEDIA.split(text.strip())))


def alt_parts(text: str) -> tuple[str, ...]:
    """Give the alt texts of the media of one cell, in their order; one without a text is empty."""
    return tuple(part.strip() for part in _BETWEEN_ALTS.split(text)) if text.strip() else ()
