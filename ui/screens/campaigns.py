"""The campaigns screen: the list of all campaigns, and the form of one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from newsroom import acts
from newsroom.ids import new_id
from newsroom.model import Campaign
from ui.forms.campaigns.form import CampaignDialog, CampaignFacts
from ui.forms.campaigns.list import CampaignList
from ui.widgets.pill import Choice

if TYPE_CHECKING:
    from newsroom.changes import ChangeSet
    from newsroom.desk import Changed, Desk
    from newsroom.errors import NewsroomError
    from ui.screens.workplace import Workplace

USUAL_DAYS = 28


class CampaignsScreen(QObject):
    """Everything that is done with campaigns, but for moving one in the year."""

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.list: CampaignList | None = None
        self.form: CampaignDialog | None = None
        work.bridge.changed.connect(self._changed)

    def open_list(self) -> None:
        """Show all campaigns."""
        dialog = CampaignList(self._work.style, self._work.window)
        dialog.new_requested.connect(self._new)
        dialog.change_requested.connect(self.edit)
        dialog.delete_requested.connect(self.remove)
        self.list = dialog
        self._refresh()
        dialog.open()

    def new(self, first: date | None = None, last: date | None = None) -> None:
        """Ask for a new campaign, in a period when it is given; else in the four weeks from today."""
        self._work.jobs.ask(partial(_new_facts, first, last), self._open, about="campaign")

    def _new(self) -> None:
        self.new()

    def edit(self, campaign_id: str) -> None:
        """Show a campaign to change it."""
        self._work.jobs.ask(partial(read_facts, campaign_id), self._open, about="campaign")

    def remove(self, campaign_id: str) -> None:
        """Remove a campaign; its posts stay."""
        self._store(lambda desk: acts.remove_campaign(desk, campaign_id))

    def _open(self, facts: CampaignFacts) -> None:
        over = self.list if self.list is not None and isValid(self.list) else self._work.window
        dialog = CampaignDialog(self._work.style, facts, over)
        dialog.campaign_ready.connect(self._keep)
        dialog.delete_requested.connect(self.remove)
        self.form = dialog
        dialog.open()

    def _keep(self, old: Campaign, new: Campaign) -> None:
        self._store(lambda desk: acts.keep_campaign(desk, old, new))

    def _store(self, act: Callable[[Desk], ChangeSet]) -> None:
        done: list[bool] = []

        def edit(desk: Desk) -> ChangeSet:
            changes = act(desk)
            done.append(True)
            return changes

        self._work.bridge.do(edit, partial(self._refused, done))
        self._work.jobs.ask(lambda _desk: done, self._stored)

    def _stored(self, done: list[bool]) -> None:
        if done and self.form is not None and isValid(self.form):
            self.form.accept()

    def _refused(self, done: list[bool], error: NewsroomError) -> None:
        done.clear()
        if self.form is not None and isValid(self.form):
            self.form.refuse(self._work.words.error(error))
        else:
            self._work.bridge.failed.emit(error)

    def _refresh(self) -> None:
        self._work.jobs.ask(read_campaigns, self._show, about="campaigns")

    def _show(self, found: tuple[list[Campaign], Counter[str]]) -> None:
        if self.list is not None and isValid(self.list):
            self.list.show_campaigns(*found)

    def _changed(self, changed: Changed) -> None:
        shows = self.list is not None and isValid(self.list)
        if shows and (changed.changes is None or changed.changes.touches("campaign", "post")):
            self._refresh()


def read_campaigns(desk: Desk) -> tuple[list[Campaign], Counter[str]]:
    """Give all campaigns, the latest first, with the number of posts of each."""
    found = sorted(desk.lists.campaigns.values(), key=lambda each: each.name.casefold())
    found.sort(key=lambda each: each.first_on, reverse=True)
    return found, Counter({each.id: len(desk.table.in_campaign(each.id)) for each in found})


def read_facts(campaign_id: str, desk: Desk) -> CampaignFacts:
    """Give a campaign with what its form shows. Raises Refused `gone`."""
    campaign = acts.the_campaign(desk, campaign_id)
    return CampaignFacts(campaign, _goals(desk), len(desk.table.in_campaign(campaign_id)), desk.today)


def _new_facts(first: date | None, last: date | None, desk: Desk) -> CampaignFacts:
    begin = first or desk.today
    campaign = Campaign(new_id(), "", begin, last or begin + timedelta(days=USUAL_DAYS - 1))
    return CampaignFacts(campaign, _goals(desk), 0, desk.today, is_new=True)


def _goals(desk: Desk) -> tuple[Choice, ...]:
    return tuple(Choice(each.id, each.name) for each in desk.lists.goals.values())
