"""The first and last day of a campaign."""

from datetime import date

import pytest

from newsroom import acts
from newsroom.desk import Desk
from newsroom.edits import campaigns, lists
from newsroom.errors import Refused
from newsroom.model import Campaign

FIRST, LAST = date(2027, 2, 1), date(2027, 2, 28)
CAMPAIGN = Campaign("c1", "Vuurwerkvrij", FIRST, LAST, colour="red")


def test_that_a_campaign_gets_other_days_and_one_undo_gives_the_old(desk: Desk) -> None:
    desk.apply(lists.add(CAMPAIGN))
    desk.apply(acts.move_campaign(desk, "c1", date(2027, 1, 25), LAST))
    assert acts.the_campaign(desk, "c1").first_on == date(2027, 1, 25)
    desk.undo()
    assert acts.the_campaign(desk, "c1").first_on == FIRST


def test_that_a_campaign_of_one_day_is_the_least() -> None:
    assert campaigns.set_period(CAMPAIGN, LAST, LAST).changes
    with pytest.raises(Refused, match="period_reversed"):
        campaigns.set_period(CAMPAIGN, LAST, FIRST)
    assert not campaigns.set_period(CAMPAIGN, FIRST, LAST).changes


def test_that_a_campaign_that_is_gone_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused, match="gone"):
        acts.move_campaign(desk, "weg", FIRST, LAST)
