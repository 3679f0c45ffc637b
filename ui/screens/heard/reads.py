"""What was heard about a theme, read from the desk in the worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsroom.dates.period import Period
    from newsroom.desk import Desk
    from newsroom.model import Signal


@dataclass(frozen=True, slots=True)
class Found:
    """What the desk knows of a theme in a period."""

    theme: str
    period: Period
    signals: tuple[Signal, ...]
    posts: Mapping[str, int]
    voices: int
    sources: Mapping[str, str]
    zone: str
    now: datetime


def read_heard(desk: Desk, theme_id: str, period: Period) -> Found:
    """Give the signals of a theme heard in a period, newest first; an empty theme is what has none."""
    rows = [each for each in desk.signals.listed(period, theme_id or None) if (each.theme_id or "") == theme_id]
    whole = tuple(signal for each in rows if (signal := desk.signals.one(each.id)) is not None)
    lists = desk.lists
    theme = lists.themes.get(theme_id)
    return Found(
        theme=theme.name if theme else "",
        period=period,
        signals=whole,
        posts={each.id: each.posts for each in rows},
        voices=len({each.id if each.voice is None else str(each.voice) for each in whole}),
        sources={key: source.name for key, source in lists.sources.items()},
        zone=lists.settings.zone,
        now=desk.clock().astimezone(UTC),
    )
