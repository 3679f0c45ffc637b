"""What can be done with a decision: the one way in which a decision comes about, changes and is ticked off."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsroom.changes import ChangeSet, added, changed, removed
from newsroom.errors import Refused
from newsroom.model.keys import DecisionKind

if TYPE_CHECKING:
    from newsroom.model import Decision

SHOWN_TEXT = 60


def add(decision: Decision) -> ChangeSet:
    """Take a decision. Raises Refused `decision_empty` without words or subject, `review_date_missing` for `follow`.

    To follow something is a decision only with the day on which it is looked at again (S3-18).
    """
    _check(decision)
    return ChangeSet("decision_take", added(decision), _named(decision))


def change(old: Decision, new: Decision) -> ChangeSet:
    """Change words, owner or date of a decision. Raises Refused as `add` does."""
    _check(new)
    return ChangeSet("decision_change", changed(old, new), _named(new))


def tick(decision: Decision) -> ChangeSet:
    """Mark a decision as done, or as open again."""
    new = replace(decision, done=not decision.done)
    return ChangeSet("decision_done" if new.done else "decision_open", changed(decision, new), _named(decision))


def remove(decision: Decision) -> ChangeSet:
    """Take a decision back as if it was never taken."""
    return ChangeSet("decision_remove", removed(decision), _named(decision))


def _check(decision: Decision) -> None:
    subject = decision.signal_id or decision.theme_id or decision.post_id
    if not decision.text.strip() and not subject:
        raise Refused("decision_empty")
    if decision.kind == DecisionKind.FOLLOW and decision.due_on is None:
        raise Refused("review_date_missing")


def _named(decision: Decision) -> dict[str, str]:
    return {"text": decision.text[:SHOWN_TEXT], "kind": decision.kind}
