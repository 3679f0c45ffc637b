"""Is a post ready to go out: every check with its outcome, as the inspector lists them under "ready to publish?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from newsroom.model.keys import OUT, AttachmentKind, Status
from newsroom.rules.lengths import excess, limit_of
from newsroom.rules.workflow import EXPIRED, UNAPPROVED, standing

if TYPE_CHECKING:
    from newsroom.model import Attachment, ChecklistItem, Post

DURATION = re.compile(r"P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?)?", re.ASCII)
APPROVED = frozenset({Status.APPROVED, Status.SCHEDULED, Status.PUBLISHED, Status.EVALUATED})
HALTED = frozenset({Status.DROPPED, Status.ON_HOLD})
SAME_TEXT_DAYS = 3


class Outcome(StrEnum):
    """How a check came out: in order, look at it, or mend it first."""

    OK = "ok"
    LOOK = "look"
    MEND = "mend"


@dataclass(frozen=True, slots=True)
class Check:
    """One check; `code` names the sentence, `data` fills it, `spot` names the field that mends it."""

    code: str
    outcome: Outcome
    spot: str = ""
    data: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Route:
    """The post on one channel: the text that goes there, and how long before it must be handed in (ISO duration).

    `whole` is the text with hashtags and link, as its length is counted; empty is the text alone.
    """

    channel_id: str
    channel: str
    platform: str
    text: str
    copy_deadline: str = ""
    whole: str = ""


@dataclass(frozen=True, slots=True)
class Near:
    """Another post within the hour on one of the same channels."""

    title: str
    at: str
    channels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Days:
    """The named days that matter: what the planned day is called, and which days the office is closed."""

    names: tuple[str, ...] = ()
    closed: Mapping[date, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Twin:
    """Another post that says the same on a channel within three days."""

    channel_id: str
    channel: str
    title: str
    day: date


@dataclass(frozen=True, slots=True)
class Misfit:
    """A channel that was not chosen for a group, and why when somebody wrote that down."""

    channel: str
    group: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a post; `alt_blocks` says that a picture without alt text holds it up.

    `todo` is its checklist, `missing` are its files that do not lie beside the calendar any more.
    """

    near: Sequence[Near] = ()
    days: Days = field(default_factory=Days)
    twins: Sequence[Twin] = ()
    misfits: Sequence[Misfit] = ()
    alt_blocks: bool = True
    todo: Sequence[ChecklistItem] = ()
    missing: Sequence[Attachment] = ()


def checks(
    post: Post, routes: Sequence[Route], attachments: Sequence[Attachment], around: Around, now: datetime
) -> tuple[Check, ...]:
    """Give every check of a post; `now` is local wall time. What is out already is not held up any more."""
    found = [
        *_aims(post),
        *_moment(post, now),
        *_texts(post, routes),
        *_twins(post, around.twins),
        *_pictures(attachments, around.alt_blocks),
        *_files(around.missing),
        *_company(post, routes, around.near),
        *_fit(around.misfits),
        *_embargo(post),
        *_day(post, around.days),
        *_deadlines(post, routes, around.days, now),
        *_approval(post, now),
        *_todo(post, around.todo),
    ]
    return tuple(found)


def before(duration: str) -> timedelta | None:
    """Read an ISO duration of weeks, days, hours and minutes such as P4DT21H; None when it is no such text."""
    read = DURATION.fullmatch(duration.strip().removeprefix("-"))
    if read is None or not any(read.groups()):
        return None
    weeks, days, hours, minutes = (int(part or 0) for part in read.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes)


def _aims(post: Post) -> Iterator[Check]:
    if post.goal_ids and post.group_ids:
        yield Check("aims_chosen", Outcome.OK)
    elif post.goal_ids:
        yield Check("group_missing", Outcome.MEND, "post.group_ids")
    elif post.group_ids:
        yield Check("goal_missing", Outcome.MEND, "post.goal_ids")
    else:
        yield Check("aims_missing", Outcome.MEND, "post.group_ids")


def _moment(post: Post, now: datetime) -> Iterator[Check]:
    if post.planned_on is None:
        yield Check("day_missing", Outcome.MEND, "post.planned_on")
    elif post.planned_at is None:
        yield Check("time_missing", Outcome.LOOK, "post.planned_at")
    elif datetime.combine(post.planned_on, post.planned_at) < now and post.status not in OUT | HALTED:
        yield Check("moment_past", Outcome.MEND, "post.planned_on")


def _texts(post: Post, routes: Sequence[Route]) -> Iterator[Check]:
    if not routes:
        yield Check("channel_missing", Outcome.MEND, "channels")
    if not post.text.strip() and not any(route.text.strip() for route in routes):
        yield Check("text_missing", Outcome.MEND, "post.text")
        return
    fits = True
    for route in routes:
        too_long = excess(route.whole or route.text, limit_of(route.platform))
        if too_long:
            fits = False
            yield Check("too_long", Outcome.MEND, f"text:{route.channel_id}", {"channel": route.channel, "n": too_long})
    if fits and routes:
        yield Check("fits", Outcome.OK)


def _twins(post: Post, twins: Sequence[Twin]) -> Iterator[Check]:
    if post.status in OUT | HALTED:
        return
    for each in twins:
        data = {"channel": each.channel, "title": each.title, "day": each.day}
        yield Check("same_text", Outcome.LOOK, f"text:{each.channel_id}", data)


def _pictures(attachments: Sequence[Attachment], blocks: bool) -> Iterator[Check]:
    outcome = Outcome.MEND if blocks else Outcome.LOOK
    pictures = [each for each in attachments if each.kind == AttachmentKind.PICTURE]
    for each in pictures:
        if not each.alt_text.strip():
            yield Check("alt_missing", outcome, f"attachment:{each.id}.alt_text", {"name": each.file_name})
    if pictures and all(each.alt_text.strip() for each in pictures):
        yield Check("alt_written", Outcome.OK)
    for each in attachments:
        if each.kind == AttachmentKind.VIDEO and not each.captions.strip():
            yield Check("captions_missing", Outcome.LOOK, f"attachment:{each.id}.captions", {"name": each.file_name})


def _files(missing: Sequence[Attachment]) -> Iterator[Check]:
    for each in missing:
        yield Check("file_gone", Outcome.MEND, f"attachment:{each.id}.find", {"name": each.file_name})


def _company(post: Post, routes: Sequence[Route], near: Sequence[Near]) -> Iterator[Check]:
    for each in near:
        data = {"title": each.title, "time": each.at, "channel": ", ".join(each.channels)}
        yield Check("near", Outcome.LOOK, "post.planned_at", data)
    if routes and post.planned_on and post.planned_at and not near:
        yield Check("alone", Outcome.OK, data={"channel": ", ".join(route.channel for route in routes)})


def _fit(misfits: Sequence[Misfit]) -> Iterator[Check]:
    for each in misfits:
        data = {"channel": each.channel, "group": each.group, "reason": each.reason}
        yield Check("misfit_because" if each.reason else "misfit", Outcome.LOOK, "channels", data)


def _approval(post: Post, now: datetime) -> Iterator[Check]:
    if standing(post, now) == EXPIRED:
        yield Check("expired", Outcome.MEND, "status")
    elif post.status in UNAPPROVED:
        yield Check("approval_missing", Outcome.LOOK, "status")
    elif post.status in APPROVED:
        yield Check("approved", Outcome.OK)


def _todo(post: Post, todo: Sequence[ChecklistItem]) -> Iterator[Check]:
    """Tell what is still to be done; it is a reminder and never holds a post up."""
    still_open = [each.text for each in todo if not each.done]
    if still_open and post.status not in OUT | HALTED:
        data = {"n": len(still_open), "text": still_open[0]}
        yield Check("todo_open" if len(still_open) == 1 else "todo_open_more", Outcome.LOOK, "checklist", data)
    elif todo and not still_open:
        yield Check("todo_done", Outcome.OK)


def _embargo(post: Post) -> Iterator[Check]:
    text = post.embargo_until.strip()
    if not text:
        return
    until = _read(text)
    if until is None:
        yield Check("embargo_note", Outcome.LOOK, "post.embargo_until", {"text": text})
    elif post.planned_on and datetime.combine(post.planned_on, post.planned_at or time()) < until:
        yield Check("embargo", Outcome.MEND, "post.planned_on", {"text": text})


def _day(post: Post, days: Days) -> Iterator[Check]:
    for name in days.names:
        yield Check("named_day", Outcome.LOOK, "post.planned_on", {"day": name})


def _deadlines(post: Post, routes: Sequence[Route], days: Days, now: datetime) -> Iterator[Check]:
    if post.planned_on is None or post.status in OUT | HALTED:
        return
    planned = datetime.combine(post.planned_on, post.planned_at or time())
    for route in routes:
        ahead = before(route.copy_deadline)
        if ahead is None:
            continue
        deadline = planned - ahead
        data: dict[str, object] = {"channel": route.channel, "day": deadline.date(), "time": f"{deadline:%H:%M}"}
        if deadline < now and post.status not in APPROVED:
            yield Check("deadline_past", Outcome.MEND, "status", data)
        elif deadline.date() in days.closed and deadline >= now:
            data["name"] = days.closed[deadline.date()]
            yield Check("deadline_closed", Outcome.LOOK, "post.planned_on", data)


def _read(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found.replace(tzinfo=None)
