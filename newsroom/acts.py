"""From ids to edits: reads from the desk what an act needs, as it is now, and gives its change set."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING, TypeVar

from newsroom.changes import ChangeSet, added, changed, removed
from newsroom.dates.period import Period
from newsroom.edits import campaigns, decisions, posts, sections, signals
from newsroom.errors import Refused, StaleChange
from newsroom.model import Campaign, Decision, Deviation, Link, Post, Section, Signal
from newsroom.model.rows import table_of, to_row
from newsroom.model.slots import Slot

if TYPE_CHECKING:
    from newsroom.desk import Desk

Thing = TypeVar("Thing")
CHANGING = {
    "placement": "placement_change",
    "attachment": "attachment_change",
    "comment": "comment_change",
    "link": "link_kind",
}
ADDING = {"comment": "comment_add"}
REMOVING = {"comment": "comment_remove"}


def move_posts(desk: Desk, post_ids: Sequence[str], on: date | None, at: time | None = None) -> ChangeSet:
    """Move posts to a day, each keeping its time unless one is given; None takes them off the calendar as ideas.

    Several posts keep their distance in days: the first of them comes to lie on the day.
    """
    found = the_posts(desk, post_ids)
    if on is None or len(found) == 1 or any(post.planned_on is None for post in found):
        moves = [posts.place(post, on, at or post.planned_at) for post in found]
        return _together(moves)
    first = min(post.planned_on for post in found if post.planned_on)
    return posts.reschedule(found, (on - first).days, at if len(found) == 1 else None)


def copy_posts(desk: Desk, post_ids: Sequence[str], on: date, at: time | None = None) -> ChangeSet:
    """Copy posts to a day as concepts, each at its own time unless one is given.

    Several keep their distance in days.
    """
    found = the_posts(desk, post_ids)
    first = min((post.planned_on for post in found if post.planned_on), default=on)
    given = at if len(found) == 1 else None
    copies = []
    for post in found:
        day = on + ((post.planned_on or first) - first)
        copies.append(posts.copy_to(post, desk.posts.parts(post.id), day, given or post.planned_at))
    return _together(copies)


def copy_into_slot(desk: Desk, post_id: str, section_id: str, original_on: date) -> ChangeSet:
    """Copy a post into an open slot as a concept. Raises Refused `slot_filled` when a post has the slot already."""
    post, (section, slot) = the_post(desk, post_id), the_slot(desk, section_id, original_on)
    if desk.posts.in_slot(section_id, original_on) is not None:
        raise Refused("slot_filled", name=section.name, day=original_on.isoformat())
    return posts.copy_to(post, desk.posts.parts(post_id), slot.on, slot.at, slot)


def move_slot(desk: Desk, section_id: str, original_on: date, on: date, at: time | None = None) -> ChangeSet:
    """Move one slot of a section to another day; its post goes along."""
    section, slot = the_slot(desk, section_id, original_on)
    post = desk.posts.in_slot(section_id, original_on)
    return sections.move(section, slot, on, at or slot.at, _deviation(desk, section_id, original_on), post)


def move_campaign(desk: Desk, campaign_id: str, first: date, last: date) -> ChangeSet:
    """Give a campaign another first and last day. Raises Refused `gone`, or `period_reversed` as `campaigns` does."""
    return campaigns.set_period(the_campaign(desk, campaign_id), first, last)


def keep_campaign(desk: Desk, old: Campaign, new: Campaign) -> ChangeSet:
    """Add a campaign, or change one that is there already. Raises Refused as `campaigns` does."""
    others = desk.lists.campaigns.values()
    known = old.id in desk.lists.campaigns
    return campaigns.change(old, new, others) if known else campaigns.make(new, others)


def remove_campaign(desk: Desk, campaign_id: str) -> ChangeSet:
    """Remove a campaign; its posts stay, loose. Raises Refused `gone`."""
    from newsroom.model import Expense  # what was spent loads at first use

    spent = [each for each in desk.all(Expense) if each.campaign_id == campaign_id]
    return campaigns.remove(the_campaign(desk, campaign_id), desk.table.in_campaign(campaign_id), spent)


def skip_slot(desk: Desk, section_id: str, original_on: date, reason: str) -> ChangeSet:
    """Leave one slot of a section out. Raises Refused `slot_filled` while a post has it."""
    section, slot = the_slot(desk, section_id, original_on)
    if desk.posts.in_slot(section_id, original_on) is not None:
        raise Refused("slot_filled", name=section.name, day=original_on.isoformat())
    return sections.skip(section, slot, reason, _deviation(desk, section_id, original_on))


def restore_slot(desk: Desk, section_id: str, original_on: date) -> ChangeSet:
    """Let a skipped or moved slot follow its rule again."""
    deviation = _deviation(desk, section_id, original_on)
    if deviation is None:
        return ChangeSet("slot_restore")
    return sections.restore(desk.lists.sections[section_id], deviation)


def deviates(desk: Desk, section_id: str, original_on: date) -> bool:
    """Say whether a slot was skipped or moved by somebody, and not by its rule."""
    return _deviation(desk, section_id, original_on) is not None


def join(desk: Desk, signal_ids: Iterable[str], post_id: str) -> ChangeSet:
    """Join signals to a post; those that are joined already are left as they are."""
    post = the_post(desk, post_id)
    joined = {linked.id for linked in desk.signals.of_post(post_id)}
    found = [the_signal(desk, signal_id) for signal_id in signal_ids if signal_id not in joined]
    return signals.join(found, post, desk.lists.settings.zone)


def join_theme(desk: Desk, theme_id: str, day: date, post_id: str) -> ChangeSet:
    """Join every signal about a theme of one day to a post."""
    heard = desk.signals.listed(Period.of_day(day), theme_id)
    return join(desk, [signal.id for signal in heard], post_id)


def unjoin(desk: Desk, link_id: str) -> ChangeSet:
    """Take a link between a signal and a post away."""
    return signals.unjoin(_need(desk.signals.link(link_id), Link, link_id))


def delete_posts(desk: Desk, post_ids: Iterable[str]) -> ChangeSet:
    """Remove posts with everything that hangs on them."""
    about: defaultdict[str, list[Decision]] = defaultdict(list)
    for decision in desk.all(Decision):
        about[decision.post_id or ""].append(decision)
    return _together([posts.delete(the_post(desk, each), desk.posts.parts(each), about[each]) for each in post_ids])


def duplicate_posts(desk: Desk, post_ids: Iterable[str]) -> ChangeSet:
    """Copy posts with their texts per channel."""
    found = the_posts(desk, tuple(post_ids))
    return _together(
        [posts.duplicate(post, desk.posts.placements(post.id), desk.posts.parts(post.id))[1] for post in found]
    )


def change_field(desk: Desk, cls: type[Thing], row_id: str, column: str, values: tuple[object, object]) -> ChangeSet:
    """Change one field of a post, placement, attachment or link; `values` are what the editor saw and what it must be.

    Raises StaleChange when the field holds something else by now, Refused `gone` without the row.
    """
    old = _need(desk.one(cls, row_id), cls, row_id)
    seen, value = values
    if getattr(old, column) != seen:
        raise StaleChange(table_of(old), row_id, to_row(old))
    if isinstance(old, Post):
        return _change_post(old, column, value)
    return ChangeSet(CHANGING[table_of(old)], changed(old, replace(old, **{column: value})))  # type: ignore[type-var]


def put_in_slot(desk: Desk, post_id: str, section_id: str, original_on: date | None) -> ChangeSet:
    """Let a post take a slot of a section; without a section it becomes a loose post on the same day."""
    post = the_post(desk, post_id)
    if not section_id or original_on is None:
        return posts.change(post, replace(post, section_id=None, slot_on=None))
    _section, slot = the_slot(desk, section_id, original_on)
    taken = desk.posts.in_slot(section_id, original_on)
    if taken is not None and taken.id != post_id:
        raise Refused("slot_filled", name=desk.lists.sections[section_id].name, day=original_on.isoformat())
    return posts.into_slot(post, slot)


def set_channels(desk: Desk, post_id: str, channel_ids: Sequence[str]) -> ChangeSet:
    """Let a post go to exactly these channels."""
    post, hanging = the_post(desk, post_id), desk.posts.attachments(post_id)
    return posts.set_channels(post, desk.posts.placements(post_id), channel_ids, hanging)


def add_part(desk: Desk, post_id: str, part: object) -> ChangeSet:
    """Add a comment to a post."""
    return ChangeSet(ADDING[table_of(part)], added(part), {"title": the_post(desk, post_id).title})


def remove_part(desk: Desk, cls: type[Thing], row_id: str) -> ChangeSet:
    """Remove a comment."""
    part = _need(desk.one(cls, row_id), cls, row_id)
    return ChangeSet(REMOVING[table_of(part)], removed(part))


def delete_signal(desk: Desk, signal_id: str) -> ChangeSet:
    """Remove a signal with its links; decisions about it stay."""
    about = [each for each in desk.all(Decision) if each.signal_id == signal_id]
    return signals.delete(the_signal(desk, signal_id), desk.signals.links(signal_id), about)


def toggle_decision(desk: Desk, decision_id: str) -> ChangeSet:
    """Mark a decision as done, or as open again."""
    decision = _need(desk.one(Decision, decision_id), Decision, decision_id)
    return decisions.tick(decision)


def the_post(desk: Desk, post_id: str) -> Post:
    """Give a post. Raises Refused `gone` when it is not there any more."""
    return _need(desk.posts.one(post_id), Post, post_id)


def the_posts(desk: Desk, post_ids: Sequence[str]) -> list[Post]:
    """Give posts in the order asked. Raises Refused `gone` when one is not there any more."""
    found = {post.id: post for post in desk.table.whole(post_ids)}
    return [_need(found.get(post_id), Post, post_id) for post_id in post_ids]


def the_campaign(desk: Desk, campaign_id: str) -> Campaign:
    """Give a campaign. Raises Refused `gone` when it is not there any more."""
    return _need(desk.lists.campaigns.get(campaign_id), Campaign, campaign_id)


def the_signal(desk: Desk, signal_id: str) -> Signal:
    """Give a signal. Raises Refused `gone` when it is not there any more."""
    return _need(desk.signals.one(signal_id), Signal, signal_id)


def the_slot(desk: Desk, section_id: str, original_on: date) -> tuple[Section, Slot]:
    """Give a section with one of its slots, wherever that lies now. Raises Refused `gone` without it."""
    section = _need(desk.lists.sections.get(section_id), Section, section_id)
    deviation = _deviation(desk, section_id, original_on)
    day = deviation.moved_on if deviation and deviation.moved_on else original_on
    found = (s for s in desk.slots(Period.of_day(day)) if s.section_id == section_id and s.original_on == original_on)
    return section, _need(next(found, None), Slot, f"{section_id} {original_on}")


def _change_post(post: Post, column: str, value: object) -> ChangeSet:
    new = replace(post, **{column: value})  # type: ignore[arg-type]
    if column in ("planned_on", "planned_at"):
        return posts.place(post, new.planned_on, new.planned_at)
    return posts.change(post, new)


def _deviation(desk: Desk, section_id: str, original_on: date) -> Deviation | None:
    return desk.lists.deviations.get(sections.deviation_id(section_id, original_on))


def _together(sets: Sequence[ChangeSet]) -> ChangeSet:
    if len(sets) == 1:
        return sets[0]
    changes = tuple(change for each in sets for change in each.changes)
    data = dict(sets[0].data) if sets else {}
    if "title" in data:
        data["title"] = f"{data['title']} (+{len(sets) - 1})"
    return ChangeSet(sets[0].label if sets else "nothing", changes, data | {"count": len(sets)})


def _need(thing: Thing | None, cls: type[Thing], row_id: str) -> Thing:
    if thing is None:
        raise Refused("gone", kind=cls.__name__.lower(), id=row_id)
    return thing
