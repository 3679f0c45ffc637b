"""What can be done with a post."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from newsroom.changes import Change, ChangeSet, added, changed, removed
from newsroom.dates.lead import duration
from newsroom.edits import checklist
from newsroom.errors import Refused
from newsroom.ids import new_id
from newsroom.model import Placement, Post, Section
from newsroom.model.keys import Origin, Purpose, SectionKind, Status

if TYPE_CHECKING:
    from newsroom.model import Attachment
    from newsroom.model.slots import Slot


def placement_id(post_id: str, channel_id: str) -> str:
    """Name the placement of a post on a channel: one for each pair, so that two people cannot make it twice."""
    return f"{post_id}:{channel_id}"


def create(post: Post, channel_ids: Sequence[str] = (), todo: Sequence[str] = ()) -> ChangeSet:
    """Add a new post on these channels, with what is to be done. Raises Refused `title_missing` without a title."""
    _need_title(post)
    placements = (
        Placement(placement_id(post.id, channel), post.id, channel, position=n) for n, channel in enumerate(channel_ids)
    )
    return ChangeSet("post_create", added(post, *placements, *checklist.items(post.id, todo)), {"title": post.title})


def for_slot(section: Section, slot: Slot, title: str = "") -> tuple[Post, tuple[str, ...]]:
    """Start a post from a slot: everything that the section gives its posts, and the channels it goes to."""
    post = Post(
        id=new_id(),
        title=title or ("" if section.kind == SectionKind.FREE else section.name),
        text=section.template,
        planned_on=slot.on,
        planned_at=slot.at,
        status=Status.DRAFT,
        section_id=section.id,
        slot_on=slot.original_on,
        theme_id=section.theme_id,
        purpose=section.purpose or Purpose.INFORM,
        origin=Origin.PROJECT if section.kind == SectionKind.FREE else Origin.SECTION,
        group_ids=section.group_ids,
        goal_ids=section.goal_ids,
        maker_id=section.maker_id,
        minutes=section.minutes,
        embargo_until=_embargo(section, slot),
    )
    return post, section.channel_ids


def change(old: Post, new: Post) -> ChangeSet:
    """Change any fields of a post. Raises Refused `title_missing` without a title."""
    _need_title(new)
    return ChangeSet("post_change", changed(old, new), {"title": new.title})


def reschedule(posts: Iterable[Post], days: int, at: time | None = None) -> ChangeSet:
    """Move posts by whole days, and to another time of day when `at` is given; ideas without a date stay.

    A post that leaves the day of its slot keeps its link to the slot, as a moved slot does.
    """
    moves = [
        step
        for post in posts
        if post.planned_on is not None
        for step in changed(
            post,
            replace(post, planned_on=post.planned_on + timedelta(days=days), planned_at=at or post.planned_at),
        )
    ]
    return ChangeSet("post_move", tuple(moves), {"count": len(moves)})


def place(post: Post, on: date | None, at: time | None) -> ChangeSet:
    """Put a post on a day and time, or take it off the calendar as an idea when there is no day."""
    new = replace(post, planned_on=on, planned_at=at if on else None)
    if on is None:
        new = replace(new, section_id=None, slot_on=None)
    return ChangeSet("post_move" if on else "post_unplan", changed(post, new), {"title": post.title, "count": 1})


def into_slot(post: Post, slot: Slot) -> ChangeSet:
    """Let a post take a slot."""
    new = replace(post, planned_on=slot.on, planned_at=slot.at, section_id=slot.section_id, slot_on=slot.original_on)
    return ChangeSet("post_into_slot", changed(post, new), {"title": post.title})


def set_channels(
    post: Post, placements: Sequence[Placement], channel_ids: Sequence[str], attachments: Iterable[Attachment] = ()
) -> ChangeSet:
    """Let a post go to exactly these channels; what is kept keeps its own text and state.

    Pictures and files for a channel that is left out go with it.
    """
    kept = {placement.channel_id: placement for placement in placements}
    gone = {kept[channel].id: kept[channel] for channel in kept if channel not in channel_ids}
    steps = removed(*(each for each in attachments if each.placement_id in gone), *gone.values())
    for position, channel in enumerate(channel_ids):
        if channel in kept:
            steps += changed(kept[channel], replace(kept[channel], position=position))
        else:
            steps += added(Placement(placement_id(post.id, channel), post.id, channel, position=position))
    return ChangeSet("post_channels", steps, {"title": post.title})


def change_placement(old: Placement, new: Placement) -> ChangeSet:
    """Change the text, time or link of a post on one channel."""
    return ChangeSet("placement_change", changed(old, new))


def delete(post: Post, parts: Iterable[object], decisions: Iterable[object] = ()) -> ChangeSet:
    """Remove a post with everything that hangs on it; decisions about it stay and no longer name it."""
    freed = tuple(step for each in decisions for step in changed(each, replace(each, post_id=None)))  # type: ignore[type-var]
    return ChangeSet("post_delete", freed + removed(*parts) + removed(post), {"title": post.title})


def duplicate(post: Post, placements: Sequence[Placement], parts: Iterable[object] = ()) -> tuple[Post, ChangeSet]:
    """Copy a post, its texts per channel, its pictures and files, and its checklist with every item open.

    The copy is a draft that takes no slot and has no history of its own; comments, links and results stay behind.
    """
    copy = replace(_twin(post), status=Status.DRAFT if post.planned_on else Status.IDEA)
    steps = _added_twin(copy, placements) + added(*_taken_along(copy, parts))
    return copy, ChangeSet("post_duplicate", steps, {"title": copy.title})


def copy_to(post: Post, parts: Sequence[object], on: date, at: time | None, slot: Slot | None = None) -> ChangeSet:
    """Copy a post to a day and time, or into a slot, as a concept that goes its own road.

    Text, groups, goals, campaign, channels with their texts, pictures and files, and the checklist with every item
    open go along, an embargo as many days as the post. What belongs to the one post does not: signals, results, what
    was placed, comments and its experiment.
    """
    placements = [each for each in parts if isinstance(each, Placement)]
    days = on - (post.planned_on or on)
    copy = replace(
        _twin(post),
        status=Status.DRAFT,
        planned_on=on,
        planned_at=at,
        embargo_until=_shifted(post.embargo_until, days),
        experiment_id=None,
        variant="",
        reaction_address="",
    )
    if slot is not None:
        copy = replace(copy, section_id=slot.section_id, slot_on=slot.original_on)
    steps = _added_twin(copy, placements) + added(*_taken_along(copy, parts))
    return ChangeSet("post_copy", steps, {"title": copy.title, "count": 1})


def _twin(post: Post) -> Post:
    return replace(
        post, id=new_id(), status_reason="", section_id=None, slot_on=None, import_key=None, batch=None, version=1
    )


def _added_twin(copy: Post, placements: Sequence[Placement]) -> tuple[Change, ...]:
    twins = (
        Placement(
            placement_id(copy.id, each.channel_id),
            copy.id,
            each.channel_id,
            position=each.position,
            text=each.text,
            hashtags=each.hashtags,
            first_comment=each.first_comment,
            link=each.link,
            utm=each.utm,
        )
        for each in placements
    )
    return added(copy, *twins)


def _shifted(moment: str, days: timedelta) -> str:
    """Move a wall time by days; one that cannot be read stays as it is written."""
    try:
        return (datetime.fromisoformat(moment) + days).isoformat("T", "minutes") if moment else ""
    except ValueError:
        return moment


def _taken_along(copy: Post, parts: Iterable[object]) -> Iterator[object]:
    """Give the parts of a post that its copy has too."""
    from newsroom.model.details import Attachment, ChecklistItem  # no screen of the start shows these

    for part in parts:
        if isinstance(part, ChecklistItem):
            yield replace(part, id=new_id(), post_id=copy.id, done=False, version=1)
        elif isinstance(part, Attachment):
            post_id, _, channel_id = (part.placement_id or "").partition(":")
            own = placement_id(copy.id, channel_id) if post_id and channel_id else None
            yield replace(part, id=new_id(), post_id=copy.id, placement_id=own, version=1)


def _embargo(section: Section, slot: Slot) -> str:
    """Give the wall time before which a post in a slot must not be out, "" without an embargo."""
    ahead = duration(section.embargo)
    return (datetime.combine(slot.on, slot.at) - ahead).isoformat("T", "minutes") if ahead else ""


def _need_title(post: Post) -> None:
    if not post.title.strip():
        raise Refused("title_missing")
