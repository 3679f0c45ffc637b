"""Why and for whom: groups, channels, goals with measurements, themes, lists, money, results, assessments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from newsroom.model.keys import ChannelKind, GoalKind, IssueState
from newsroom.model.rows import table


@table("target_group")
@dataclass(frozen=True, slots=True)
class TargetGroup:
    """People a post is meant for; free text tags may name a segmentation model."""

    id: str
    name: str
    code: str = ""
    description: str = ""
    area: str = ""
    size: int | None = None
    best_reached_by: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""
    position: int = 0
    version: int = 1


@table("channel")
@dataclass(frozen=True, slots=True)
class Channel:
    """A route to people; the platform names its limits in the data file. Reply norm in minutes or working days."""

    id: str
    name: str
    code: str = ""
    kind: str = ChannelKind.SOCIAL
    platform: str = ""
    purpose: str = ""
    owner: str = ""
    audience: str = ""
    least_per_week: float | None = None
    contact_possible: bool = True
    contact_reader: str = ""
    reply_minutes: int | None = None
    reply_working_days: int | None = None
    house_rules: str = ""
    tone: str = ""
    copy_deadline: str = ""
    opened_on: date | None = None
    closed_on: date | None = None
    note: str = ""
    position: int = 0
    version: int = 1


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


@table("goal")
@dataclass(frozen=True, slots=True)
class Goal:
    """A strategy goal with its indicator; `computed` names a figure of the program, empty means measured by hand."""

    id: str
    name: str
    code: str = ""
    parent_id: str | None = None
    kind: str = GoalKind.KNOWLEDGE
    indicator: str = ""
    unit: str = ""
    rises: bool = True
    baseline: float | None = None
    target: float | None = None
    first_on: date | None = None
    last_on: date | None = None
    owner: str = ""
    computed: str = ""
    measured: str = ""
    note: str = ""
    position: int = 0
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


@table("theme")
@dataclass(frozen=True, slots=True)
class Theme:
    """A subject that lives outside, with the picture, the questions to expect and the advice."""

    id: str
    name: str
    code: str = ""
    state: str = IssueState.SLUMBERING
    picture: str = ""
    questions: str = ""
    advice: str = ""
    advice_to: str = ""
    domain_ids: tuple[str, ...] = ()
    note: str = ""
    position: int = 0
    version: int = 1


@table("policy_domain")
@dataclass(frozen=True, slots=True)
class PolicyDomain:
    """A field of policy; the list of the 2013 survey is shipped and may be edited."""

    id: str
    name: str
    position: int = 0
    version: int = 1


@table("district")
@dataclass(frozen=True, slots=True)
class District:
    """A district, neighbourhood or village of the municipality."""

    id: str
    name: str
    position: int = 0
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
