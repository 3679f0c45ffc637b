"""Channels that fall silent: nothing planned or heard for weeks, or fewer posts in a week than was agreed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from newsroom.dates.period import IsoWeek

if TYPE_CHECKING:
    from newsroom.dates.period import Period
    from newsroom.model import Channel

SILENT_WEEKS = 4
CODES = ("channel_silent", "channel_unheard", "channel_below_least", "channel_without_purpose", "channel_without_owner")


@dataclass(frozen=True, slots=True)
class Quiet:
    """What is the matter with a channel; `code` names the sentence, `data` fills it, `weeks` are those it is about."""

    code: str
    channel_id: str
    data: Mapping[str, object] = field(default_factory=dict)
    weeks: tuple[IsoWeek, ...] = ()


@dataclass(frozen=True, slots=True)
class Traffic:
    """What goes over the channels: posts by channel and Monday, and the last day something was heard on each."""

    posts: Mapping[tuple[str, date], int]
    heard: Mapping[str, date] = field(default_factory=dict)


def silences(
    channels: Iterable[Channel], traffic: Traffic, today: date, weeks: int = SILENT_WEEKS
) -> tuple[Quiet, ...]:
    """Name channels without a post or a signal in the last weeks, this one and the next included (S0-02).

    A channel that was opened less than that ago, or is closed, is left alone; `posts` must reach that far back.
    """
    span = [IsoWeek.of(today).shift(number) for number in range(-weeks, 2)]
    found = []
    for channel in channels:
        if not _is_open(channel, span[0].monday, today):
            continue
        if not any(traffic.posts.get((channel.id, week.monday), 0) for week in span):
            found.append(Quiet("channel_silent", channel.id, {"name": channel.name, "weeks": weeks}))
        last = traffic.heard.get(channel.id)
        if channel.contact_possible and (last is None or last < today - timedelta(weeks=weeks)):
            found.append(Quiet("channel_unheard", channel.id, {"name": channel.name, "weeks": weeks}))
    return tuple(found)


def below_least(channels: Iterable[Channel], traffic: Traffic, period: Period) -> tuple[Quiet, ...]:
    """Name channels with weeks that have fewer posts than their least; a least of 0.5 is one post in two weeks."""
    found = []
    for channel in channels:
        least = channel.least_per_week
        if not least:
            continue
        weeks = [week for week in period.weeks() if _is_open(channel, week.monday, week.sunday)]
        span = max(1, round(1 / least)) if least < 1 else 1
        counts = [traffic.posts.get((channel.id, week.monday), 0) for week in weeks]
        low = tuple(
            week
            for number, week in enumerate(weeks)
            if number >= span - 1 and sum(counts[number - span + 1 : number + 1]) < least * span
        )
        if low:
            data = {"name": channel.name, "least": least, "count": len(low), "first": str(low[0])}
            found.append(Quiet("channel_below_least", channel.id, data, low))
    return tuple(found)


def unkept(channels: Iterable[Channel], today: date) -> tuple[Quiet, ...]:
    """Name channels that nobody owns or that serve no purpose: being present is not enough."""
    found = []
    for channel in channels:
        if _is_open(channel, today, today):
            if not channel.purpose.strip():
                found.append(Quiet("channel_without_purpose", channel.id, {"name": channel.name}))
            if not channel.owner.strip():
                found.append(Quiet("channel_without_owner", channel.id, {"name": channel.name}))
    return tuple(found)


def _is_open(channel: Channel, first: date, last: date) -> bool:
    opened = channel.opened_on is None or channel.opened_on <= first
    return opened and (channel.closed_on is None or channel.closed_on > last)
