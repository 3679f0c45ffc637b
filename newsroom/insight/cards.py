"""A post as the views show it, by name."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, time
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Protocol

    from newsroom.model import Campaign, Channel, Goal, Section, TargetGroup, Theme

    class Names(Protocol):
        """The short lists that give ids their names."""

        @property
        def sections(self) -> Mapping[str, Section]: ...
        @property
        def campaigns(self) -> Mapping[str, Campaign]: ...
        @property
        def channels(self) -> Mapping[str, Channel]: ...
        @property
        def groups(self) -> Mapping[str, TargetGroup]: ...
        @property
        def goals(self) -> Mapping[str, Goal]: ...
        @property
        def themes(self) -> Mapping[str, Theme]: ...

    class Row(Protocol):
        """The columns of a post that a card is made of."""

        @property
        def id(self) -> str: ...
        @property
        def title(self) -> str: ...
        @property
        def planned_on(self) -> str | None: ...
        @property
        def planned_at(self) -> str | None: ...
        @property
        def status(self) -> str: ...
        @property
        def section_id(self) -> str | None: ...
        @property
        def slot_on(self) -> str | None: ...
        @property
        def campaign_id(self) -> str | None: ...
        @property
        def theme_id(self) -> str | None: ...
        @property
        def group_ids(self) -> str: ...
        @property
        def goal_ids(self) -> str: ...
        @property
        def channel_ids(self) -> str: ...
        @property
        def signal_count(self) -> int: ...
        @property
        def difficult(self) -> int: ...

    class _Named(Protocol):
        @property
        def name(self) -> str: ...


class Card(NamedTuple):
    """A post on a day: `planned_at` is empty when only the day is known; names in the order they were chosen."""

    id: str
    title: str
    planned_on: date | None
    planned_at: time | None
    status: str
    channels: tuple[str, ...]
    groups: tuple[str, ...]
    goals: tuple[str, ...]
    signals: int
    section_id: str | None
    section: str
    colour: str
    slot_on: date | None
    theme: str
    difficult: bool


def card(row: Row, names: Names) -> Card:
    """Make the card of a post; an id without a name is left out."""
    section = names.sections.get(row.section_id or "")
    campaign = names.campaigns.get(row.campaign_id or "")
    theme = names.themes.get(row.theme_id or "")
    return Card(
        id=row.id,
        title=row.title,
        planned_on=date.fromisoformat(row.planned_on) if row.planned_on else None,
        planned_at=time.fromisoformat(row.planned_at) if row.planned_at else None,
        status=row.status,
        channels=_names(row.channel_ids.split(), names.channels),
        groups=_names(_ids(row.group_ids), names.groups),
        goals=_names(_ids(row.goal_ids), names.goals),
        signals=row.signal_count,
        section_id=row.section_id,
        section=section.name if section else campaign.name if campaign else "",
        colour=section.colour if section else campaign.colour if campaign else "",
        slot_on=date.fromisoformat(row.slot_on) if row.slot_on else None,
        theme=theme.name if theme else "",
        difficult=bool(row.difficult),
    )


@lru_cache(maxsize=4096)  # few choices of groups and goals return on many posts
def _ids(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def _names(ids: Sequence[str], things: Mapping[str, _Named]) -> tuple[str, ...]:
    return tuple(things[each].name for each in ids if each in things)
