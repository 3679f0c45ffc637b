"""Steps along the road of a post, with their reasons, and what happened to it on each channel."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING

from newsroom.changes import Change, ChangeSet, added, changed
from newsroom.errors import Refused
from newsroom.ids import new_id
from newsroom.model import Comment, Placement, Post
from newsroom.model.keys import OUT, PlacementState, Status
from newsroom.rules.workflow import held, held_note, may

if TYPE_CHECKING:
    from newsroom.rules.workflow import Actor

WAITING = frozenset({PlacementState.PLANNED, PlacementState.EXPORTED})


def advance(posts: Sequence[Post], to: str, who: Actor, reason: str = "") -> ChangeSet:
    """Bring posts to a status, all or none; an approver becomes the approver of a post that had none.

    Raises Refused `step_unknown` (title, status, to), `role_missing` (title, role, to), `request_needs_aims` (title),
    `step_needs_day` (title, to) or `reason_missing`.
    """
    steps: tuple[Change, ...] = ()
    for post in posts:
        answer = may(post, to, who)
        if not answer:
            raise Refused(answer.code, **answer.data)
        if answer.step.reason and not reason.strip():
            raise Refused("reason_missing")
        steps += changed(post, _stepped(post, to, who, reason.strip()))
    return ChangeSet("post_step", steps, {"to": to, "count": len(posts)})


def postpone(post: Post, reason: str) -> ChangeSet:
    """Take a post off the calendar until there is a new day; it leaves its slot and its approval has to be given anew.

    Raises Refused `reason_missing`, or `already_out` (title) for what has been placed.
    """
    _check(post, reason)
    status = post.status if post.status in {Status.IDEA, Status.DRAFT, Status.REVIEW} else Status.DRAFT
    new = replace(post, planned_on=None, planned_at=None, section_id=None, slot_on=None, status=status)
    new = replace(new, status_reason=reason.strip())
    return ChangeSet("post_postpone", changed(post, new), {"title": post.title, "reason": reason.strip()})


def shift(post: Post, on: date, at: time | None, reason: str) -> ChangeSet:
    """Put a post on another day and time with a reason; it keeps its slot and status.

    Raises Refused `reason_missing`, or `already_out` (title) for what has been placed.
    """
    _check(post, reason)
    new = replace(post, planned_on=on, planned_at=at, status_reason=reason.strip())
    if post.status == Status.ON_HOLD:
        mark, status, _old = held(post)
        new = replace(new, status_reason=held_note(mark or "hold", status, reason.strip()))
    data = {"title": post.title, "reason": reason.strip(), "day": on.isoformat()}
    return ChangeSet("post_shift", changed(post, new), data)


def cancel(posts: Sequence[Post], placements: Iterable[Placement], reason: str) -> ChangeSet:
    """Let posts lapse with a reason; what still waits on a channel is cancelled there, their slots are open again.

    Raises Refused `reason_missing`, or `already_out` (title) for what has been placed.
    """
    for post in posts:
        _check(post, reason)
    steps = _all(posts, status=Status.DROPPED, status_reason=reason.strip())
    ids = {post.id for post in posts}
    waiting = [each for each in placements if each.post_id in ids and each.state in WAITING]
    steps += tuple(step for each in waiting for step in changed(each, replace(each, state=PlacementState.CANCELLED)))
    return ChangeSet("post_cancel", steps, {"count": len(posts), "reason": reason.strip()})


def hold(posts: Sequence[Post], reason: str) -> ChangeSet:
    """Put posts on hold with a reason; each remembers its status. Raises Refused as `cancel` does."""
    for post in posts:
        _check(post, reason)
    waiting = [post for post in posts if post.status not in {Status.ON_HOLD, Status.DROPPED}]
    steps = tuple(step for post in waiting for step in changed(post, paused(post, "hold", reason.strip())))
    return ChangeSet("post_hold", steps, {"count": len(waiting), "reason": reason.strip()})


def release(posts: Iterable[Post]) -> ChangeSet:
    """Let posts that are on hold go on from the status they had."""
    on_hold = [post for post in posts if post.status == Status.ON_HOLD]
    steps = tuple(step for post in on_hold for step in changed(post, resumed(post)))
    return ChangeSet("post_release", steps, {"count": len(on_hold)})


def paused(post: Post, mark: str, reason: str) -> Post:
    """Give a post on hold that remembers its status."""
    return replace(post, status=Status.ON_HOLD, status_reason=held_note(mark, post.status, reason))


def resumed(post: Post) -> Post:
    """Give a post from on hold back in the status it had."""
    return replace(post, status=held(post)[1], status_reason="")


def exported(post: Post, placements: Sequence[Placement], preset: str, at: str) -> ChangeSet:
    """Note that placements of a post were handed to a planner, at a moment in UTC."""
    steps = tuple(
        step
        for each in placements
        if each.state in {*WAITING, PlacementState.FAILED}
        for step in changed(each, replace(each, state=PlacementState.EXPORTED, exported_to=preset, exported_at=at))
    )
    return ChangeSet("placement_exported", steps, {"title": post.title, "preset": preset})


def published(post: Post, placements: Sequence[Placement], channel_id: str, at: str, address: str = "") -> ChangeSet:
    """Note that a post is out on one channel, with the moment (UTC) and its address.

    The post itself is placed once no channel waits any more. Raises Refused `channel_not_chosen` (title, channel), or
    `address_unsafe` (address) for an address that is no web address.
    """
    if address and not address.lower().startswith(("https://", "http://")):
        raise Refused("address_unsafe", address=address[:80])
    old = _on_channel(post, placements, channel_id)
    steps = changed(old, replace(old, state=PlacementState.PUBLISHED, published_at=at, address=address or old.address))
    others = [each for each in placements if each.id != old.id]
    if post.status in {Status.APPROVED, Status.SCHEDULED} and not any(each.state in WAITING for each in others):
        steps += changed(post, replace(post, status=Status.PUBLISHED, status_reason=""))
    return ChangeSet("placement_published", steps, {"title": post.title, "channel": channel_id})


def failed(post: Post, placements: Sequence[Placement], channel_id: str, reason: str, at: str) -> ChangeSet:
    """Note that placing failed on one channel; the reason is kept as a comment of the moment `at` (UTC).

    Raises Refused `reason_missing` or `channel_not_chosen` (title, channel).
    """
    if not reason.strip():
        raise Refused("reason_missing")
    old = _on_channel(post, placements, channel_id)
    steps = changed(old, replace(old, state=PlacementState.FAILED, published_at=None))
    comment = Comment(new_id(), post.id, at, reason.strip())
    data = {"title": post.title, "channel": channel_id, "reason": reason.strip()}
    return ChangeSet("placement_failed", steps + added(comment), data)


def again(post: Post, placements: Sequence[Placement], channel_id: str) -> ChangeSet:
    """Let a failed or cancelled placement be planned again."""
    old = _on_channel(post, placements, channel_id)
    new = replace(old, state=PlacementState.PLANNED, published_at=None)
    return ChangeSet("placement_again", changed(old, new), {"title": post.title, "channel": channel_id})


def _stepped(post: Post, to: str, who: Actor, reason: str) -> Post:
    if to == Status.ON_HOLD:
        return paused(post, "hold", reason)
    new = replace(post, status=to, status_reason=reason)
    if to == Status.APPROVED and post.approver_id is None and who.member_id is not None:
        return replace(new, approver_id=who.member_id)
    return new


def _check(post: Post, reason: str) -> None:
    if not reason.strip():
        raise Refused("reason_missing")
    if post.status in OUT:
        raise Refused("already_out", title=post.title)


def _all(posts: Iterable[Post], **fields: str) -> tuple[Change, ...]:
    return tuple(step for post in posts for step in changed(post, replace(post, **fields)))  # type: ignore[arg-type]


def _on_channel(post: Post, placements: Iterable[Placement], channel_id: str) -> Placement:
    found = next((each for each in placements if each.channel_id == channel_id), None)
    if found is None:
        raise Refused("channel_not_chosen", title=post.title, channel=channel_id)
    return found
