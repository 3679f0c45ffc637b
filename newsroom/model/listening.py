"""What is heard and what is done with it: sources, signals, links, decisions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from newsroom.model.keys import SignalKind, SignalState, Way
from newsroom.model.rows import table


@table("source")
@dataclass(frozen=True, slots=True)
class Source:
    """A place where signals come from, with purpose, legal basis and retention in days; `officer` is the FG to ask.

    Without days of its own the retention is that of the calendar (`Settings.retention_days`).
    """

    id: str
    name: str
    kind: str = ""
    address: str = ""
    ours: bool = True
    purpose: str = ""
    legal_basis: str = ""
    retention_days: int | None = None
    retention_reason: str = ""
    officer: str = ""
    channel_id: str | None = None
    mapping: str = ""
    fetched_at: str | None = None
    seen_keys: str = ""
    position: int = 0
    version: int = 1


@table("signal")
@dataclass(frozen=True, slots=True)
class Signal:
    """Something heard, in own words; `voice` is a pseudonym number, never a name. `heard_on` is the local day.

    What identifies is erased when its retention is over, never while `legal_hold` is set and not before `keep_until`
    (both with a reason); `erased_at` is when that was done: the text is empty from then on.
    `review_on` is the day on which a signal that is followed comes back.
    """

    id: str
    heard_at: str
    heard_on: date
    noted_at: str
    text: str
    source_id: str | None = None
    kind: str = SignalKind.MESSAGE
    address: str = ""
    theme_id: str | None = None
    domain_id: str | None = None
    district_id: str | None = None
    way: str = Way.CAME
    simple: bool = False
    tone: int | None = None
    voice: int | None = None
    reach: int | None = None
    reply_due: str | None = None
    answered_at: str | None = None
    no_reply_reason: str = ""
    state: str = SignalState.NOTED
    interpretation: str = ""
    owner: str = ""
    review_on: date | None = None
    legal_hold: bool = False
    keep_reason: str = ""
    keep_until: date | None = None
    erased_at: str | None = None
    import_key: str | None = None
    batch: str | None = None
    version: int = 1


@table("link")
@dataclass(frozen=True, slots=True)
class Link:
    """Joins a signal and a post."""

    id: str
    signal_id: str
    post_id: str
    kind: str
    batch: str | None = None
    version: int = 1


@table("decision")
@dataclass(frozen=True, slots=True)
class Decision:
    """What will be done about a signal, theme or post, by whom and before when."""

    id: str
    kind: str
    decided_on: date
    text: str = ""
    signal_id: str | None = None
    theme_id: str | None = None
    post_id: str | None = None
    meeting_id: str | None = None
    owner: str = ""
    due_on: date | None = None
    done: bool = False
    note: str = ""
    version: int = 1
