"""The road of a post: which step may be taken from where and by whom, and what stands as expired."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING

from newsroom.model.keys import OUT, ROAD, Status

if TYPE_CHECKING:
    from newsroom.model import Member, Post

EXPIRED = "expired"
STANDING_STILL = frozenset({Status.DROPPED, Status.ON_HOLD})
UNAPPROVED = frozenset({Status.IDEA, Status.DRAFT, Status.REVIEW})
HELD_MARKS = ("hold", "crisis")


class Role(StrEnum):
    """What a member may be asked to do; a role that nobody holds binds nobody."""

    MAKER = "maker"
    CHECKER = "checker"
    APPROVER = "approver"
    PLACER = "placer"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who takes a step: roles held, and the roles that anybody in this newsroom holds."""

    roles: frozenset[str] = frozenset()
    roles_in_use: frozenset[str] = frozenset()
    member_id: str | None = None

    def may(self, role: str) -> bool:
        """Say whether this person may do what needs a role."""
        return not role or role in self.roles or role not in self.roles_in_use


@dataclass(frozen=True, slots=True)
class Step:
    """A step to another status; `role` is who may take it ("" anybody), `reason` says that it needs a reason."""

    to: str
    role: str = ""
    reason: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether a step may be taken; `code` names why not, `data` fills the sentence."""

    step: Step
    code: str = ""
    data: Mapping[str, object] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return not self.code


DROP, HOLD = Step(Status.DROPPED, reason=True), Step(Status.ON_HOLD, reason=True)
STEPS: Mapping[str, tuple[Step, ...]] = {
    Status.IDEA: (Step(Status.DRAFT), DROP),
    Status.DRAFT: (Step(Status.REVIEW), Step(Status.APPROVED, Role.APPROVER), Step(Status.IDEA), HOLD, DROP),
    Status.REVIEW: (Step(Status.APPROVED, Role.APPROVER), Step(Status.DRAFT, reason=True), HOLD, DROP),
    Status.APPROVED: (Step(Status.SCHEDULED), Step(Status.REVIEW), Step(Status.DRAFT), HOLD, DROP),
    Status.SCHEDULED: (Step(Status.PUBLISHED), Step(Status.APPROVED), Step(Status.DRAFT), HOLD, DROP),
    Status.PUBLISHED: (Step(Status.EVALUATED), Step(Status.SCHEDULED, reason=True)),
    Status.EVALUATED: (Step(Status.PUBLISHED),),
    Status.DROPPED: (Step(Status.IDEA), Step(Status.DRAFT)),
    Status.ON_HOLD: (Step(Status.DRAFT), DROP),
}
"""The steps from each status, the next of the road first; from on hold a post also returns to where it stood."""


def actor(members: Iterable[Member], member_id: str | None) -> Actor:
    """Give who takes the steps; somebody unknown holds no role."""
    active = {member.id: member for member in members if member.active}
    roles = frozenset(role for member in active.values() for role in member.roles)
    own = active.get(member_id or "")
    return Actor(frozenset(own.roles) if own else frozenset(), roles, own.id if own else None)


def steps(post: Post, who: Actor) -> tuple[Answer, ...]:
    """Give every step from where a post stands, with why it may not be taken now."""
    return tuple(_answer(post, step, who) for step in _steps_of(post))


def may(post: Post, to: str, who: Actor) -> Answer:
    """Say whether a post may be brought to a status by somebody; `step_unknown` when the road has no such step."""
    found = next((step for step in _steps_of(post) if step.to == to), None)
    if found is None:
        return Answer(Step(to), "step_unknown", {"title": post.title, "status": post.status, "to": to})
    return _answer(post, found, who)


def next_step(post: Post, who: Actor) -> Answer | None:
    """Give the first step that leads on along the road, None at its end and beside it."""
    ahead = ROAD.index(Status(post.status)) if post.status in ROAD else len(ROAD)
    onward = (answer for answer in steps(post, who) if answer.step.to in ROAD[ahead + 1 :])
    return next(onward, None)


def is_expired(status: str, planned: datetime | None, now: datetime) -> bool:
    """Say whether a post that nobody approved is past its moment (both local wall time): it shows as verlopen."""
    return status in UNAPPROVED and planned is not None and planned < now


def standing(post: Post, now: datetime) -> str:
    """Give the status as it is shown: `expired` for an unapproved post past its time (none: the end of its day)."""
    planned = datetime.combine(post.planned_on, post.planned_at or time.max) if post.planned_on else None
    return EXPIRED if is_expired(post.status, planned, now) else post.status


def is_request(post: Post) -> bool:
    """Say whether a post is a request that has no group or goal yet: it stays an idea until it has both."""
    return bool(post.requested_by.strip()) and not (post.group_ids and post.goal_ids)


def held(post: Post) -> tuple[str, str, str]:
    """Take apart why a post is on hold: the mark ("hold", "crisis", "" when unknown), its status before, the reason."""
    mark, _, rest = post.status_reason.partition(":")
    status, colon, reason = rest.partition(":")
    known = post.status == Status.ON_HOLD and mark in HELD_MARKS and colon and status in set(Status)
    return (mark, status, reason) if known else ("", Status.DRAFT, post.status_reason)


def held_note(mark: str, status: str, reason: str) -> str:
    """Write why a post is on hold so that `held` reads it."""
    return f"{mark}:{status}:{reason}"


def reason_of(post: Post) -> str:
    """Give the reason of the last step as people wrote it."""
    return held(post)[2] if post.status == Status.ON_HOLD else post.status_reason


def _steps_of(post: Post) -> tuple[Step, ...]:
    found = STEPS.get(post.status, ())
    if post.status != Status.ON_HOLD:
        return found
    back = Step(held(post)[1])
    return (back, *(step for step in found if step.to != back.to))


def _answer(post: Post, step: Step, who: Actor) -> Answer:
    if not who.may(step.role):
        return Answer(step, "role_missing", {"title": post.title, "role": str(step.role), "to": step.to})
    if post.status == Status.IDEA and step.to == Status.DRAFT and is_request(post):
        return Answer(step, "request_needs_aims", {"title": post.title})
    if step.to in {Status.SCHEDULED, *OUT} and post.planned_on is None:
        return Answer(step, "step_needs_day", {"title": post.title, "to": step.to})
    return Answer(step)


def roles_without_member(post: Post, roles: Collection[str] = tuple(Role)) -> tuple[str, ...]:
    """Name the roles of a post that nobody has been given, so that unassigned work is visible."""
    given = {
        Role.MAKER: post.maker_id,
        Role.CHECKER: post.checker_id,
        Role.APPROVER: post.approver_id,
        Role.PLACER: post.placer_id,
    }
    return tuple(role for role in Role if role in roles and not given[role])
