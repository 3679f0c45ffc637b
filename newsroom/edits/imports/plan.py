"""What an import will do before it does it: what the calendar knows, what the user chose, and the plan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from newsroom.dates.zone import HOME_ZONE

if TYPE_CHECKING:
    from newsroom.changes import ChangeSet
    from newsroom.model import (
        Campaign,
        Channel,
        District,
        Goal,
        Member,
        OwnDate,
        Placement,
        Post,
        Section,
        Source,
        TargetGroup,
        Theme,
    )
    from newsroom.model.drafts import Finding

MANY_SIGNALS = 5_000


@dataclass(frozen=True, slots=True)
class Known:
    """What the calendar holds that an import must meet: lists for names, and what was imported before.

    `posts` are those with an import key, and those whose own id the file may name; `placements` theirs by post id;
    `own_dates` those with a key; `signal_keys` the marks of the signals that it may meet. `due` gives the moment
    an answer is due, None when the calendar has no norm.
    """

    channels: tuple[Channel, ...] = ()
    groups: tuple[TargetGroup, ...] = ()
    goals: tuple[Goal, ...] = ()
    themes: tuple[Theme, ...] = ()
    sections: tuple[Section, ...] = ()
    campaigns: tuple[Campaign, ...] = ()
    members: tuple[Member, ...] = ()
    sources: tuple[Source, ...] = ()
    districts: tuple[District, ...] = ()
    posts: tuple[Post, ...] = ()
    placements: Mapping[str, tuple[Placement, ...]] = field(default_factory=dict)
    own_dates: tuple[OwnDate, ...] = ()
    signal_keys: frozenset[str] = frozenset()
    zone: str = HOME_ZONE
    due: Callable[[datetime], datetime] | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user chose: the file's name, whether unknown names are made, and those that are not.

    `source` names where signals come from that do not say it themselves; `mask` blacks out what names a person in their
    text; `mapping` is how the columns were taken by hand, kept with the source so that its next file needs no question.
    """

    file: str = ""
    create_missing: bool = True
    leave: frozenset[str] = frozenset()
    source: str = ""
    mask: bool = True
    mapping: str = ""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The one change set of an import with its counts; `proposed` names what will be made, by table.

    `unchanged` is what the calendar had or the file said twice; `repeated` what the file itself said twice; `left_out`
    names the columns that say who or where somebody is.
    """

    changes: ChangeSet
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    skipped: int = 0
    findings: tuple[Finding, ...] = ()
    proposed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    repeated: int = 0


def skipped_rows(findings: Iterable[Finding]) -> int:
    """Count the rows that were not taken over; a row with two errors counts once."""
    return len({(each.data.get("sheet"), each.row) for each in findings if each.severity == "error" and each.row})
