"""What can be done with a campaign."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsroom.changes import Change, ChangeSet, added, changed, removed
from newsroom.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from newsroom.model import Campaign, Expense, Post


def make(campaign: Campaign, others: Iterable[Campaign]) -> ChangeSet:
    """Add a campaign.

    Raises Refused `campaign_nameless`, `period_reversed`, or `campaign_exists` when another that shares a day has its
    name: the same campaign may come back another year.
    """
    new = _sound(campaign, others)
    return ChangeSet("campaign_make", added(new), {"title": new.name})


def change(old: Campaign, new: Campaign, others: Iterable[Campaign]) -> ChangeSet:
    """Change what is known of a campaign; its posts stay on their days. Raises Refused as `make` does."""
    sound = _sound(new, others)
    return ChangeSet("campaign_change", changed(old, sound), {"title": sound.name})


def remove(campaign: Campaign, posts: Iterable[Post], expenses: Iterable[Expense]) -> ChangeSet:
    """Remove a campaign; its posts stay where they are, loose, and what was spent stays too."""
    loosened: tuple[Change, ...] = ()
    count = 0
    for post in posts:
        loosened += changed(post, replace(post, campaign_id=None))
        count += 1
    for expense in expenses:
        loosened += changed(expense, replace(expense, campaign_id=None))
    return ChangeSet("campaign_remove", loosened + removed(campaign), {"title": campaign.name, "count": count})


def set_period(campaign: Campaign, first: date, last: date) -> ChangeSet:
    """Give a campaign another first and last day, both included; its posts stay on their days.

    Raises Refused `period_reversed` when the last day lies before the first.
    """
    if last < first:
        raise Refused("period_reversed", first=first.isoformat(), last=last.isoformat())
    new = replace(campaign, first_on=first, last_on=last)
    return ChangeSet("campaign_period", changed(campaign, new), {"title": campaign.name})


def _sound(campaign: Campaign, others: Iterable[Campaign]) -> Campaign:
    name = " ".join(campaign.name.split())
    if not name:
        raise Refused("campaign_nameless")
    if campaign.last_on < campaign.first_on:
        raise Refused("period_reversed", first=campaign.first_on.isoformat(), last=campaign.last_on.isoformat())
    if any(each.id != campaign.id and _is_twin(campaign, name, each) for each in others):
        raise Refused("campaign_exists", name=name)
    return replace(campaign, name=name)


def _is_twin(campaign: Campaign, name: str, other: Campaign) -> bool:
    together = campaign.first_on <= other.last_on and other.first_on <= campaign.last_on
    return together and other.name.casefold() == name.casefold()
