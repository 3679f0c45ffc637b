"""What the store answers about listening beside sending, as plain rows."""

from __future__ import annotations

from typing import NamedTuple


class SentRow(NamedTuple):
    """A planned post as figures and lines need it; `signals` came before it, `districts` are those of its signals."""

    id: str
    title: str
    planned_on: str
    status: str
    theme_id: str | None
    domain_id: str | None
    group_ids: str
    section_id: str | None
    slot_on: str | None
    purpose: str
    participation: str
    signals: int
    districts: str


class DotRow(NamedTuple):
    """A signal on a timeline; `late` waits longer than the norm, `place` counts within its day from 1."""

    id: str
    heard_on: str
    heard_at: str
    text: str
    late: int
    linked: int
    place: int


class JoinRow(NamedTuple):
    """What joins a signal of a timeline to a post."""

    signal_id: str
    post_id: str
    kind: str


class CountedRow(NamedTuple):
    """A signal in the list behind a number."""

    id: str
    on: str
    at: str
    text: str
    theme_id: str | None
    answered_at: str | None
    linked: int


class Said(NamedTuple):
    """One signal as the picture counts it; the text is masked before it is shown."""

    on: str
    text: str
    kind: str
    way: str
    tone: int | None
    state: str
    source: str
