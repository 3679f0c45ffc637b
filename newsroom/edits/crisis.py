"""Silence in a crisis: one act puts the planned posts of a period on hold, and one brings them back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING

from newsroom.changes import ChangeSet, changed
from newsroom.edits.workflow import paused, resumed
from newsroom.errors import Refused
from newsroom.model.drafts import Finding
from newsroom.model.keys import OUT, Origin, PlacementState, Status
from newsroom.rules.workflow import held

if TYPE_CHECKING:
    from newsroom.dates.period import Period
    from newsroom.model import Placement, Post

MARK = "crisis"


@dataclass(frozen=True, slots=True)
class Silence:
    """An act of silence or its end, the posts that it takes, and what has to be done by hand."""

    changes: ChangeSet
    posts: tuple[Post, ...] = ()
    findings: tuple[Finding, ...] = ()


def pause(posts: Iterable[Post], placements: Iterable[Placement], period: Period, reason: str) -> Silence:
    """Put every post planned in a period on hold; each remembers its status and its day.

    Posts about the crisis itself (origin crisis) go on, what is out or lapsed stays so. A post that already waits in a
    planner goes out by itself: that is said. Raises Refused `reason_missing`.
    """
    if not reason.strip():
        raise Refused("reason_missing")
    taken = tuple(post for post in posts if _waits(post, period))
    steps = tuple(step for post in taken for step in changed(post, paused(post, MARK, reason.strip())))
    by_id = {post.id: post for post in taken}
    findings = tuple(
        Finding("crisis_exported", data={"title": by_id[each.post_id].title, "preset": each.exported_to},
                severity="warning", post_id=each.post_id)
        for each in placements
        if each.post_id in by_id and each.state == PlacementState.EXPORTED
    )  # fmt: skip
    return Silence(ChangeSet("crisis_pause", steps, {"count": len(taken), "reason": reason.strip()}), taken, findings)


def resume(posts: Sequence[Post], now: datetime) -> Silence:
    """Bring every post that a silence stopped back to its status; `now` is local wall time.

    A post that somebody put on hold for a reason of its own stays so. Posts whose moment went by are named.
    """
    taken = tuple(post for post in posts if held(post)[0] == MARK)
    steps = tuple(step for post in taken for step in changed(post, resumed(post)))
    findings = tuple(
        Finding("crisis_past", data={"title": post.title, "day": post.planned_on}, severity="warning", post_id=post.id)
        for post in taken
        if post.planned_on and datetime.combine(post.planned_on, post.planned_at or time.max) < now
    )
    return Silence(ChangeSet("crisis_resume", steps, {"count": len(taken)}), taken, findings)


def _waits(post: Post, period: Period) -> bool:
    if post.planned_on is None or post.planned_on not in period or post.origin == Origin.CRISIS:
        return False
    return post.status not in {*OUT, Status.DROPPED, Status.ON_HOLD}
