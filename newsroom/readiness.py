"""Is a post ready to go out: the rules held against the calendar, for one post and for all of a period."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from newsroom.dates.observances import days_of_kind, on
from newsroom.dates.period import Period
from newsroom.insight.sheet import neighbours
from newsroom.model import ChannelGroup
from newsroom.model.keys import OUT
from newsroom.rules.preview import sent_text
from newsroom.rules.ready import (
    HALTED,
    SAME_TEXT_DAYS,
    Around,
    Check,
    Days,
    Misfit,
    Near,
    Outcome,
    Route,
    Twin,
    checks,
)
from newsroom.rules.utm import domains_of
from newsroom.rules.workflow import EXPIRED, standing

if TYPE_CHECKING:
    from newsroom.desk import Desk
    from newsroom.insight.cards import Row
    from newsroom.insight.sheet import PostSheet
    from newsroom.model import Attachment, ChecklistItem, Placement, Post

NAMED_KINDS = ("public", "remembrance")
DEADLINE_DAYS = 14
LATE_DAYS = 28
AHEAD_DAYS = 14


class Unready(NamedTuple):
    """A post of which something must be mended or looked at, with its channels by name."""

    post: Post
    channels: tuple[str, ...]
    checks: tuple[Check, ...]

    @property
    def mend(self) -> bool:
        """Say whether it cannot go out like this."""
        return any(check.outcome is Outcome.MEND for check in self.checks)


@dataclass(frozen=True, slots=True)
class Parts:
    """A post with what hangs on it, and its neighbours of the hour."""

    post: Post
    placements: Sequence[Placement]
    attachments: Sequence[Attachment] = ()
    checklist: Sequence[ChecklistItem] = ()
    near: Sequence[Row] = ()
    twins: Sequence[Twin] = ()


@dataclass(frozen=True, slots=True)
class _Known:
    """What holds for every post: read once, and days once each."""

    desk: Desk
    language: str
    matrix: Mapping[tuple[str, str], ChannelGroup]
    domains: tuple[str, ...]
    days: dict[date, Days] = field(default_factory=dict)


def of_sheet(desk: Desk, sheet: PostSheet, language: str) -> tuple[Check, ...]:
    """Give every check of one post, those that came out well among them."""
    known = _known(desk, language)
    routes = _routes(known, sheet.post, sheet.placements)
    parts = Parts(
        sheet.post,
        sheet.placements,
        sheet.attachments,
        sheet.checklist,
        sheet.neighbours,
        _twins(desk, sheet.post, routes),
    )
    return _checks(known, parts, routes)


def of_period(desk: Desk, period: Period, language: str) -> list[Unready]:
    """Give the posts of a period that are not ready, by day and time; only the checks that ask for something.

    What is out already, lapsed or on hold is left out.
    """
    known = _known(desk, language)
    found = []
    for parts in _gathered(desk, period):
        routes = _routes(known, parts.post, parts.placements)
        open_checks = tuple(each for each in _checks(known, parts, routes) if each.outcome is not Outcome.OK)
        if open_checks:
            found.append(Unready(parts.post, tuple(route.channel for route in routes), open_checks))
    return found


def coming(desk: Desk, language: str, days: int = AHEAD_DAYS) -> list[Unready]:
    """Give what is not ready of the coming days, today among them, after what passed its time without approval."""
    today = desk.today
    late = Period(today - timedelta(days=LATE_DAYS), today - timedelta(days=1))
    passed = [each for each in of_period(desk, late, language) if standing(each.post, desk.now) == EXPIRED]
    return passed + of_period(desk, Period(today, today + timedelta(days=days - 1)), language)


def lost(desk: Desk, attachments: Sequence[Attachment]) -> list[Attachment]:
    """Give the kept files among attachments that do not lie beside the calendar any more."""
    kept = (each for each in attachments if each.file_hash)
    return [each for each in kept if desk.files.path_of(each.file_hash, each.file_name) is None]


def _known(desk: Desk, language: str) -> _Known:
    matrix = {(each.group_id, each.channel_id): each for each in desk.all(ChannelGroup)}
    return _Known(desk, language, matrix, domains_of(desk.lists.settings.own_domains))


def _checks(known: _Known, parts: Parts, routes: Sequence[Route]) -> tuple[Check, ...]:
    desk, post = known.desk, parts.post
    own = {route.channel_id: route.channel for route in routes}
    near = [
        Near(row.title, row.planned_at or "", tuple(own[each] for each in row.channel_ids.split() if each in own))
        for row in parts.near
    ]
    around = Around(
        near=near,
        days=_days(known, post.planned_on),
        twins=parts.twins,
        misfits=_misfits(known, post, routes),
        alt_blocks=desk.lists.settings.alt_text_rule == "block",
        todo=parts.checklist,
        missing=lost(desk, parts.attachments),
    )
    return checks(post, routes, parts.attachments, around, desk.now)


def _routes(known: _Known, post: Post, placements: Sequence[Placement]) -> list[Route]:
    lists = known.desk.lists
    section = lists.sections.get(post.section_id or "")
    routes = []
    for placement in placements:
        channel = lists.channels.get(placement.channel_id)
        if channel is not None:
            text = placement.text if placement.text is not None else post.text
            whole = sent_text(text, placement, known.domains)
            routes.append(Route(channel.id, channel.name, channel.platform, text, channel.copy_deadline, whole))
    if section is not None and section.copy_deadline and not any(route.copy_deadline for route in routes):
        routes = [replace(route, copy_deadline=section.copy_deadline) for route in routes[:1]] + routes[1:]
    return routes


def _gathered(desk: Desk, period: Period) -> Iterator[Parts]:
    """Read all posts of a period with what hangs on them, each table once."""
    around = Period(period.first - timedelta(days=SAME_TEXT_DAYS), period.last + timedelta(days=SAME_TEXT_DAYS))
    whole = {post.id: post for post in desk.posts.whole(around)}
    placements, attachments = defaultdict(list), defaultdict(list)
    for placement in desk.posts.placements_in(around):
        placements[placement.post_id].append(placement)
    for attachment in desk.posts.attachments_in(period):
        attachments[attachment.post_id].append(attachment)
    todo = desk.posts.checklists_in(period)
    days: dict[str, list[Row]] = defaultdict(list)
    for card in desk.posts.cards(period):
        days[card.planned_on or ""].append(card)
    said = _said(whole, placements)
    names = {each.id: each.name for each in desk.lists.channels.values()}
    for post in whole.values():
        if post.planned_on and post.planned_on in period and post.status not in OUT | HALTED:
            near = neighbours(post.id, days[post.planned_on.isoformat()])
            twins = _twins_among(said, post, placements[post.id], names)
            yield Parts(post, placements[post.id], attachments[post.id], todo.get(post.id, ()), near, twins)


Said = Mapping[tuple[str, str], Sequence["Post"]]


def _said(whole: Mapping[str, Post], placements: Mapping[str, Sequence[Placement]]) -> Said:
    """Find who says what on which channel; lapsed posts and those on hold say nothing."""
    said: defaultdict[tuple[str, str], list[Post]] = defaultdict(list)
    for post in whole.values():
        for each in placements.get(post.id, ()) if post.status not in HALTED else ():
            text = (post.text if each.text is None else each.text).strip(" ")
            if text:
                said[each.channel_id, text].append(post)
    return said


def _twins_among(said: Said, post: Post, placements: Sequence[Placement], names: Mapping[str, str]) -> tuple[Twin, ...]:
    found = []
    for each in placements:
        text = (post.text if each.text is None else each.text).strip(" ")
        for other in said.get((each.channel_id, text), ()) if text.strip() else ():
            if other.id == post.id or other.planned_on is None or post.planned_on is None:
                continue
            if abs((other.planned_on - post.planned_on).days) <= SAME_TEXT_DAYS and each.channel_id in names:
                found.append(Twin(each.channel_id, names[each.channel_id], other.title, other.planned_on))
    return tuple(found)


def _twins(desk: Desk, post: Post, routes: Sequence[Route]) -> tuple[Twin, ...]:
    if post.planned_on is None:
        return ()
    days = timedelta(days=SAME_TEXT_DAYS)
    period = Period(post.planned_on - days, post.planned_on + days)
    return tuple(
        Twin(route.channel_id, route.channel, said.title, date.fromisoformat(said.planned_on))
        for route in routes
        if route.text.strip()
        for said in desk.posts.saying(route.text, route.channel_id, period)
        if said.id != post.id
    )


def _misfits(known: _Known, post: Post, routes: Sequence[Route]) -> tuple[Misfit, ...]:
    """Name the channels outside the matrix: said not to fit, or left out where others were chosen for the group."""
    groups = known.desk.lists.groups
    chosen = {group for (group, _channel), each in known.matrix.items() if each.fits}
    found = []
    for group in post.group_ids:
        name = groups[group].name if group in groups else ""
        for route in routes:
            row = known.matrix.get((group, route.channel_id))
            if name and ((row is None and group in chosen) or (row is not None and not row.fits)):
                found.append(Misfit(route.channel, name, row.reason.strip() if row else ""))
    return tuple(found)


def _days(known: _Known, day: date | None) -> Days:
    if day is None:
        return Days()
    if day not in known.days:
        known.days[day] = _named(day, known.desk.lists.settings.country, known.language)
    return known.days[day]


def _named(day: date, country: str, language: str) -> Days:
    names = tuple(each.name(language) for each in on(day, country, kinds=NAMED_KINDS))
    closed = {
        each: next((found.name(language) for found in on(each, country, kinds=("public",))), "")
        for each in Period(day - timedelta(days=DEADLINE_DAYS), day)
        if each in days_of_kind("public", each.year, country)
    }
    return Days(names, closed)
