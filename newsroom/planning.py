"""From ids to plans: reads from the desk what the larger acts of planning need, as it is now, and gives the plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Protocol

from newsroom.changes import changed
from newsroom.dates.period import Period
from newsroom.edits import crisis, ideas, series, workflow, years
from newsroom.errors import Refused
from newsroom.insight import suggestions
from newsroom.model import OwnDate, Section
from newsroom.model.keys import SectionKind, Status
from newsroom.rules import free_space, silence, utm
from newsroom.rules.preview import with_words
from newsroom.rules.workflow import Actor, actor

if TYPE_CHECKING:
    from newsroom.changes import Change, ChangeSet
    from newsroom.desk import Desk
    from newsroom.edits.series import Plan
    from newsroom.model import Placement, Post
    from newsroom.rules.free_space import WeekSpace
    from newsroom.rules.silence import Quiet

SIGNALS_BACK = timedelta(weeks=8)


class _Named(Protocol):
    @property
    def name(self) -> str: ...


def change_section(desk: Desk, new: Section, since: date | None = None) -> Plan:
    """Plan a change of a section for all its slots, or from a day on; the effects are to be said before it is applied.

    Raises Refused `gone`, or as `series.change_later` does.
    """
    old = _section(desk, new.id)
    around = _hanging(desk, new.id)
    return series.change_all(old, new, around) if since is None else series.change_later(old, new, since, around)


def end_section(desk: Desk, section_id: str, last: date) -> Plan:
    """Plan the end of a section after a day. Raises Refused `gone`."""
    return series.end(_section(desk, section_id), last, _hanging(desk, section_id))


def rest_section(desk: Desk, section_id: str, period: Period, reason: str) -> Plan:
    """Plan that a section stands still in a period. Raises Refused `gone` or `reason_missing`."""
    slots = [slot for slot in desk.slots(period) if slot.section_id == section_id]
    return series.stand_still(_section(desk, section_id), slots, reason, _hanging(desk, section_id))


def resume_section(desk: Desk, section_id: str, period: Period, reason: str = "") -> Plan:
    """Plan that skipped slots of a period, all or those of one reason, follow the rule again. Raises Refused `gone`."""
    return series.go_on(_section(desk, section_id), period, _hanging(desk, section_id).deviations, reason)


def prepare_year(desk: Desk, year: int, wishes: years.Wishes) -> years.Prepared:
    """Plan the ISO year after this one, with its review list."""
    lists = desk.lists
    plan = years.YearPlan(
        year=year,
        sections=tuple(lists.sections.values()),
        campaigns=tuple(lists.campaigns.values()),
        own_dates=desk.all(OwnDate),
        country=lists.settings.country,
        zone=lists.settings.zone,
    )
    return years.next_year(plan, wishes)


def who_acts(desk: Desk, member_id: str | None) -> Actor:
    """Give the roles of the member who sits at the desk."""
    return actor(desk.lists.members.values(), member_id)


def advance(desk: Desk, post_ids: Sequence[str], to: str, who: Actor, reason: str = "") -> ChangeSet:
    """Bring posts to a status; dropping them cancels what waits on their channels. Raises as `workflow` does."""
    found = desk.table.whole(post_ids)
    changes = workflow.advance(found, to, who, reason)
    if to == Status.SCHEDULED and desk.lists.settings.utm_auto:
        return replace(changes, changes=changes.changes + _filled_in(desk, found))
    return cancel(desk, post_ids, reason) if to == Status.DROPPED else changes


def suggested_utm(desk: Desk, post: Post, placements: Sequence[Placement]) -> dict[str, str]:
    """Give the UTM words that the template of the settings makes for each placement of a post, by its id."""
    lists = desk.lists
    settings = lists.settings
    template = utm.Utm(settings.utm_source, settings.utm_medium, settings.utm_campaign)
    about = {
        "campaign": _name_of(lists.campaigns, post.campaign_id),
        "section": _name_of(lists.sections, post.section_id),
        "theme": _name_of(lists.themes, post.theme_id),
    }
    found = {}
    for placement in placements:
        channel = lists.channels.get(placement.channel_id)
        if channel is not None:
            names = {**about, "channel": channel.name, "platform": channel.platform, "kind": channel.kind}
            found[placement.id] = utm.write(utm.filled(template, names))
    return found


def _filled_in(desk: Desk, found: Sequence[Post]) -> tuple[Change, ...]:
    """Give the placements that go out with a link their UTM words; what somebody wrote there stays."""
    domains = utm.domains_of(desk.lists.settings.own_domains)
    steps: tuple[Change, ...] = ()
    for post in found:
        placements = desk.posts.placements(post.id)
        words = suggested_utm(desk, post, placements)
        for old in placements:
            text = post.text if old.text is None else old.text
            new = replace(old, utm=old.utm or words.get(old.id, ""))
            if new.link.strip() or with_words(text, new, domains) != text:
                steps += changed(old, new)
    return steps


def _name_of(things: Mapping[str, _Named], thing_id: str | None) -> str:
    return things[thing_id].name if thing_id is not None and thing_id in things else ""


def cancel(desk: Desk, post_ids: Sequence[str], reason: str) -> ChangeSet:
    """Let posts lapse with a reason. Raises as `workflow.cancel` does."""
    found = desk.table.whole(post_ids)
    placements = [each for post in found for each in desk.posts.placements(post.id)]
    return workflow.cancel(found, placements, reason)


def be_silent(desk: Desk, period: Period, reason: str) -> crisis.Silence:
    """Plan a silence for the posts of a period. Raises Refused `reason_missing`."""
    return crisis.pause(desk.posts.whole(period), desk.posts.placements_in(period), period, reason)


def end_silence(desk: Desk) -> crisis.Silence:
    """Plan the end of every silence."""
    return crisis.resume(desk.table.on_hold(), desk.now)


def take_requests(desk: Desk, text: str) -> ideas.Taken:
    """Take the requests in a text up as ideas; what could not be read is among the findings."""
    found = ideas.read(text)
    there = desk.table.whole([row.id for row in desk.posts.ideas()])
    taken = ideas.take(found.requests, desk.lists.groups, there)
    return ideas.Taken(taken.changes, taken.posts, (*found.findings, *taken.findings))


def suggested(
    desk: Desk, language: str = "nl", declined: frozenset[str] = frozenset()
) -> tuple[suggestions.Suggestion, ...]:
    """Give what could be posted about now."""
    today = desk.today
    ahead = suggestions.ahead(today)
    sources = suggestions.Sources(
        themes=desk.table.open_themes(today - SIGNALS_BACK),
        slots=desk.slots(ahead),
        dates=desk.dates(ahead, language),
        last_year=desk.posts.cards(suggestions.same_weeks_last_year(today)),
        planned=desk.posts.cards(Period(today - suggestions.AHEAD, ahead.last)),
        declined=declined,
    )
    return suggestions.suggestions(sources, desk.lists, today)


def free_weeks(desk: Desk, period: Period) -> tuple[WeekSpace, ...]:
    """Give the free space of every week of a period against the norm of the settings."""
    free = {section.id for section in desk.lists.sections.values() if section.kind == SectionKind.FREE}
    weeks = period.weeks()
    whole = Period(weeks[0].monday, weeks[-1].sunday)
    return free_space.free_space(desk.slots(whole), free, desk.lists.settings.free_share, whole)


def quiet_channels(desk: Desk, weeks: int = silence.SILENT_WEEKS) -> tuple[Quiet, ...]:
    """Name the channels that are silent, below what was agreed, or without purpose or owner."""
    today = desk.today
    around = Period(today - timedelta(weeks=weeks, days=today.weekday()), today + timedelta(days=13 - today.weekday()))
    counted = desk.table.channel_weeks(around)
    heard = {channel: date.fromisoformat(day) for channel, day in desk.table.last_heard().items()}
    posts = {(each.channel_id, date.fromisoformat(each.monday)): each.posts for each in counted}
    traffic = silence.Traffic(posts, heard)
    channels = tuple(desk.lists.channels.values())
    return (
        *silence.silences(channels, traffic, today, weeks),
        *silence.below_least(channels, traffic, around),
        *silence.unkept(channels, today),
    )


def _section(desk: Desk, section_id: str) -> Section:
    found = desk.lists.sections.get(section_id)
    if found is None:
        raise Refused("gone", kind="section", id=section_id)
    return found


def _hanging(desk: Desk, section_id: str) -> series.Hanging:
    deviations = [each for each in desk.lists.deviations.values() if each.section_id == section_id]
    return series.Hanging(desk.today, deviations, desk.table.in_section(section_id), desk.lists.settings.zone)


def who(desk: Desk) -> Actor:
    """Give who works here, found among the members by name."""
    members = desk.lists.members.values()
    known = next((each.id for each in members if each.name == desk.who), None)
    return who_acts(desk, known)
