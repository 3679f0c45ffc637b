"""Why and for whom: groups, channels, goals, themes, fields of policy, districts."""

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
