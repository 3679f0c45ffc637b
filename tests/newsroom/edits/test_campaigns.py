"""The first and last day of a campaign."""

from dataclasses import replace
from datetime import date

import pytest

from newsroom import acts
from newsroom.desk import Desk
from newsroom.edits import campaigns, lists
from newsroom.errors import Refused
from newsroom.model import Campaign, Expense, Post

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


def test_that_a_campaign_is_made_and_changed_with_a_tidy_name(desk: Desk) -> None:
    desk.apply(acts.keep_campaign(desk, CAMPAIGN, replace(CAMPAIGN, name="  Vuurwerk  vrij ")))
    kept = acts.the_campaign(desk, "c1")
    assert kept.name == "Vuurwerk vrij"
    desk.apply(acts.keep_campaign(desk, kept, replace(kept, budget=1500.0, note="Samen met de brandweer")))
    assert acts.the_campaign(desk, "c1").budget == 1500.0
    desk.undo()
    assert acts.the_campaign(desk, "c1").budget is None


def test_that_a_campaign_needs_a_name_and_days_in_order() -> None:
    with pytest.raises(Refused, match="campaign_nameless"):
        campaigns.make(replace(CAMPAIGN, name="  "), ())
    with pytest.raises(Refused, match="period_reversed"):
        campaigns.make(replace(CAMPAIGN, first_on=LAST, last_on=FIRST), ())


def test_that_a_name_comes_back_another_year_but_not_in_the_same_days() -> None:
    again = Campaign("c2", "vuurwerkvrij", date(2027, 2, 28), date(2027, 3, 5))
    with pytest.raises(Refused, match="campaign_exists"):
        campaigns.make(again, [CAMPAIGN])
    later = replace(again, first_on=date(2028, 2, 1), last_on=date(2028, 2, 28))
    assert campaigns.make(later, [CAMPAIGN]).changes
    assert campaigns.change(CAMPAIGN, replace(CAMPAIGN, note="nu"), [CAMPAIGN]).changes


def test_that_the_posts_and_costs_of_a_removed_campaign_stay_and_undo_joins_them_again(desk: Desk) -> None:
    posts = [Post(f"p{n}", f"Bericht {n}", planned_on=FIRST, campaign_id="c1") for n in range(3)]
    other = Post("q", "Los", planned_on=FIRST)
    desk.apply(lists.add(CAMPAIGN, *posts, other, Expense("e1", FIRST, 80.0, "drukwerk", campaign_id="c1")))
    removal = acts.remove_campaign(desk, "c1")
    assert removal.data["count"] == 3
    desk.apply(removal)
    assert "c1" not in desk.lists.campaigns
    assert {each.id for each in desk.all(Post) if each.planned_on == FIRST} == {"p0", "p1", "p2", "q"}
    assert not desk.table.in_campaign("c1")
    assert desk.all(Expense)[0].amount == 80.0
    desk.undo()
    assert len(desk.table.in_campaign("c1")) == 3
    assert desk.all(Expense)[0].campaign_id == "c1"
