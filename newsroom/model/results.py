"""What is counted, spent, judged, discussed and erased: figures beside the calendar; loaded with its first use."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from newsroom.model.keys import MeetingKind
from newsroom.model.rows import table


@table("channel_group")
@dataclass(frozen=True, slots=True)
class ChannelGroup:
    """Whether a channel fits a target group, and why."""

    id: str
    channel_id: str
    group_id: str
    fits: bool = True
    reason: str = ""
    version: int = 1


@table("measurement")
@dataclass(frozen=True, slots=True)
class Measurement:
    """One value of a goal's indicator on one day."""

    id: str
    goal_id: str
    measured_on: date
    value: float
    note: str = ""
    version: int = 1


@table("budget")
@dataclass(frozen=True, slots=True)
class Budget:
    """The money and hours of one year, in euro and hours."""

    id: str
    year: int
    kind: str
    amount: float
    structural: bool = False
    note: str = ""
    version: int = 1


@table("expense")
@dataclass(frozen=True, slots=True)
class Expense:
    """Money spent on a post or campaign, in euro."""

    id: str
    spent_on: date
    amount: float
    kind: str
    post_id: str | None = None
    campaign_id: str | None = None
    note: str = ""
    version: int = 1


@table("result")
@dataclass(frozen=True, slots=True)
class Result:
    """What a placement did, counted on one day."""

    id: str
    placement_id: str
    counted_on: date
    reach: int | None = None
    interactions: int | None = None
    clicks: int | None = None
    replies: int | None = None
    version: int = 1


@table("evaluation")
@dataclass(frozen=True, slots=True)
class Evaluation:
    """What a post taught: what worked, and keep, stop or try."""

    id: str
    post_id: str
    at: str
    worked: str = ""
    verdict: str = ""
    version: int = 1


@table("assessment")
@dataclass(frozen=True, slots=True)
class Assessment:
    """One answer or mark (1-10) of a self-assessment, with the role that gave it."""

    id: str
    year: int
    instrument: str
    item: str
    score: float | None = None
    answer: str = ""
    reason: str = ""
    role: str = ""
    version: int = 1


@table("experiment")
@dataclass(frozen=True, slots=True)
class Experiment:
    """Something tried on purpose: the guess, what is measured, what came out, what was decided."""

    id: str
    name: str
    hypothesis: str = ""
    measure: str = ""
    first_on: date | None = None
    last_on: date | None = None
    outcome: str = ""
    decision: str = ""
    version: int = 1


@table("meeting")
@dataclass(frozen=True, slots=True)
class Meeting:
    """A newsroom meeting; chairs and duty rota are `key=name` texts, an agenda point is its key, `=done` behind it."""

    id: str
    held_on: date
    kind: str = MeetingKind.WEEK_START
    agenda: tuple[str, ...] = ()
    chairs: tuple[str, ...] = ()
    rota: tuple[str, ...] = ()
    notes: str = ""
    version: int = 1


@table("erasure")
@dataclass(frozen=True, slots=True)
class Erasure:
    """The hash of something erased on request, so that a restored backup erases it again."""

    id: str
    erased_at: str
    hash: str
    version: int = 1
