"""Files in and out: reads what the desk knows for an import or export, and leaves the deciding to edits and formats."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsroom import formats
from newsroom.changes import Change, ChangeSet, changed
from newsroom.dates.period import Period
from newsroom.dates.recurrence import to_local
from newsroom.edits import imports
from newsroom.edits.signals import moment, stamp
from newsroom.formats.atomic import write_files
from newsroom.formats.heard_csv import HeardRow
from newsroom.formats.reading.options import DEFAULTS, ReadOptions
from newsroom.model import Attachment, OwnDate, Placement
from newsroom.model.address import address_mark, same_address, words_mark
from newsroom.model.keys import PlacementState
from newsroom.model.outgoing import Media, Outgoing
from newsroom.rules.media import of_channel
from newsroom.rules.preview import with_words
from newsroom.rules.reply import ReplyClock
from newsroom.rules.utm import domains_of, tagged

if TYPE_CHECKING:
    from newsroom.desk import Desk, Lists
    from newsroom.formats.schedulers import FileOut, Preset
    from newsroom.model import Post
    from newsroom.model.drafts import Imported, SignalDraft

LONGEST_ID = 16
KINDS = ("posts", "signals", "dates")


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read from a file, before anything is decided; `format` names how."""

    what: str
    format: str
    imported: Imported[Any]


def read(what: str, path: Path, options: ReadOptions = DEFAULTS, form: str = "") -> Reading:
    """Read a file of posts, signals or dates; the format follows from its name unless it is given."""
    name = form or formats.sniff(path, what).name
    return Reading(what, name, formats.reader(name)(path, options))


def plan(desk: Desk, reading: Reading, choices: imports.Choices) -> imports.ImportPlan:
    """Hold what was read against the calendar: one change set, its counts, its findings; nothing is written."""
    named = [draft.key for draft in reading.imported.drafts if 0 < len(draft.key) <= LONGEST_ID]
    drafts = reading.imported.drafts if reading.what == "signals" else ()
    known, now = known_for(desk, reading.what, named, drafts), desk.clock()
    if reading.what == "posts":
        return imports.plan_posts(reading.imported, known, now, choices)
    if reading.what == "signals":
        return imports.plan_signals(reading.imported, known, now, choices)
    return imports.plan_dates(reading.imported, known, choices)


def known_for(desk: Desk, what: str, named: Sequence[str] = (), drafts: Sequence[SignalDraft] = ()) -> imports.Known:
    """Gather what an import of this kind must meet in the calendar.

    Among it are the posts that the file names by id, and the marks of the signals that `drafts` may be.
    """
    lists = desk.lists
    posts = _known_posts(desk, named) if what == "posts" else ()
    placements = {post.id: tuple(desk.posts.placements(post.id)) for post in posts}
    return imports.Known(
        channels=tuple(lists.channels.values()),
        groups=tuple(lists.groups.values()),
        goals=tuple(lists.goals.values()),
        themes=tuple(lists.themes.values()),
        sections=tuple(lists.sections.values()),
        campaigns=tuple(lists.campaigns.values()),
        members=tuple(lists.members.values()),
        sources=tuple(lists.sources.values()),
        districts=tuple(lists.districts.values()),
        posts=posts,
        placements=placements,
        own_dates=tuple(desk.all(OwnDate)) if what == "dates" else (),
        signal_keys=signal_marks(desk, drafts) if what == "signals" else frozenset(),
        zone=lists.settings.zone,
        due=partial(reply_due, lists),
    )


def signal_marks(desk: Desk, drafts: Sequence[SignalDraft]) -> frozenset[str]:
    """Give the marks of the signals that drafts may be: all that were imported, and by hand those of the same days."""
    zone = desk.lists.settings.zone
    marks = desk.signals.known_keys()
    days = [to_local(moment(draft.heard_at), zone).date() for draft in drafts]
    if not days:
        return frozenset(marks)
    moments = {draft.heard_at for draft in drafts}
    addresses = {same_address(draft.address) for draft in drafts if draft.address}
    for heard_at, text, address in desk.signals.said(Period(min(days), max(days))):
        if heard_at in moments:
            marks.add(words_mark(text, heard_at))
        if address and same_address(address) in addresses:
            marks.add(address_mark(address))
    return frozenset(marks)


def _known_posts(desk: Desk, named: Sequence[str]) -> tuple[Post, ...]:
    """Give the posts that came from a file and those named by their own id, as our own export writes it."""
    found = {post.id: post for post in desk.posts.imported()}
    found |= {post.id: post for name in named if name not in found and (post := desk.posts.one(name))}
    return tuple(found.values())


def reply_due(lists: Lists, heard: datetime) -> datetime:
    """Give the moment on which an answer is due by the calendar's norm, in office hours."""
    clock = ReplyClock.of(lists)
    return clock.hours.due(heard, lists.settings.reply_minutes, clock.zone, clock.closed)


def outgoing(desk: Desk, period: Period, channel_id: str = "") -> list[Outgoing]:
    """Give the posts of a period, one for each channel; a post without channels comes once, with an empty channel."""
    lists = desk.lists
    placements: defaultdict[str, list[Placement]] = defaultdict(list)
    attachments: defaultdict[str, list[Attachment]] = defaultdict(list)
    for placement in desk.posts.placements_in(period):
        placements[placement.post_id].append(placement)
    for attachment in desk.posts.attachments_in(period):
        attachments[attachment.post_id].append(attachment)
    rows = []
    for post in desk.posts.whole(period):
        wanted = [each for each in placements[post.id] if channel_id in ("", each.channel_id)]
        rows += [_outgoing(post, each, attachments[post.id], lists) for each in wanted]
        if not placements[post.id] and not channel_id:
            rows.append(_outgoing(post, None, attachments[post.id], lists))
    return rows


def heard(desk: Desk, period: Period) -> list[HeardRow]:
    """Give the signals of a period for a spreadsheet: by name, in local time, without voice and address."""
    lists = desk.lists
    return [
        HeardRow(
            heard_at=to_local(moment(each.heard_at), lists.settings.zone),
            source=_name(each.source_id, lists.sources),
            kind=each.kind,
            theme=_name(each.theme_id, lists.themes),
            district=_name(each.district_id, lists.districts),
            way=each.way,
            state=each.state,
            text=each.text,
        )
        for each in desk.signals.whole(period)
    ]


def channel_named(desk: Desk, text: str) -> str:
    """Give the id of a channel by its id, code or name, whatever its case; empty when there is none."""
    wanted = text.casefold()
    channels = desk.lists.channels.values()
    return next((c.id for c in channels if wanted in (c.id.casefold(), c.code.casefold(), c.name.casefold())), "")


def write_export(files: Sequence[FileOut], target: Path) -> list[Path]:
    """Write the files of an export beside each other, all or none, and give their names."""
    contents = {_named(target, each.suffix): each.content for each in files}
    write_files(contents)
    return list(contents)


def exported(desk: Desk, placement_ids: Sequence[str], preset: Preset, name: str) -> ChangeSet:
    """Mark placements as handed to a scheduler, with the file and moment; what is published stays published."""
    at = stamp(desk.clock())
    steps: list[Change] = []
    for placement_id in placement_ids:
        old = desk.one(Placement, placement_id)
        if old is not None and old.state in (PlacementState.PLANNED, PlacementState.EXPORTED):
            new = replace(old, state=PlacementState.EXPORTED, exported_to=f"{preset.id}: {name}", exported_at=at)
            steps += changed(old, new)
    return ChangeSet("posts_exported", tuple(steps), {"count": len(steps), "preset": preset.name})


def _outgoing(post: Post, placement: Placement | None, attachments: Sequence[Attachment], lists: Lists) -> Outgoing:
    channel = lists.channels.get(placement.channel_id) if placement else None
    own = of_channel(attachments, placement.id if placement else None)
    text = placement.text if placement and placement.text is not None else post.text
    domains = domains_of(lists.settings.own_domains)
    return Outgoing(
        post_id=post.id,
        placement_id=placement.id if placement else "",
        title=post.title,
        text=with_words(text, placement, domains) if placement else text,
        channel=channel.name if channel else "",
        channel_code=channel.code if channel else "",
        platform=channel.platform if channel else "",
        planned_on=(placement and placement.planned_on) or post.planned_on,
        planned_at=(placement and placement.planned_at) or post.planned_at,
        status=post.status,
        link=tagged(placement.link, placement.utm) if placement else "",
        hashtags=placement.hashtags if placement else (),
        first_comment=placement.first_comment if placement else "",
        media=tuple(Media(each.address, each.alt_text, each.file_name, each.kind) for each in own),
        groups=_names(post.group_ids, lists.groups),
        goals=_names(post.goal_ids, lists.goals),
        theme=_name(post.theme_id, lists.themes),
        section=_name(post.section_id, lists.sections),
        campaign=_name(post.campaign_id, lists.campaigns),
        purpose=post.purpose,
        origin=post.origin,
        maker=_name(post.maker_id, lists.members),
        note=post.note,
        version=post.version,
    )


def _named(target: Path, suffix: str) -> Path:
    return target.with_name(f"{target.stem}-{suffix.lstrip('-')}{target.suffix}") if suffix else target


def _name(thing_id: str | None, things: Mapping[str, Any]) -> str:
    return str(things[thing_id].name) if thing_id is not None and thing_id in things else ""


def _names(ids: Sequence[str], things: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(str(things[each].name) for each in ids if each in things)
