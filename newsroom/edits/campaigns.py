"""What can be done with a campaign."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsroom.changes import ChangeSet, changed
from newsroom.errors import Refused

if TYPE_CHECKING:
    from datetime import date

    from newsroom.model import Campaign


def set_period(campaign: Campaign, first: date, last: date) -> ChangeSet:
    """Give a campaign another first and last day, both included; its posts stay on their days.

    Raises Refused `period_reversed` when the last day lies before the first.
    """
    if last < first:
        raise Refused("period_reversed", first=first.isoformat(), last=last.isoformat())
    new = replace(campaign, first_on=first, last_on=last)
    return ChangeSet("campaign_period", changed(campaign, new), {"title": campaign.name})
