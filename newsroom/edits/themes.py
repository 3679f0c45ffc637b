"""What can be done with a theme as an issue: make it, write what is known, turn its state, put two together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsroom.changes import Change, ChangeSet, added, changed, removed
from newsroom.errors import Refused
from newsroom.model.keys import IssueState

if TYPE_CHECKING:
    from newsroom.model import Decision, Post, Section, Signal, Theme


@dataclass(frozen=True, slots=True)
class Hanging:
    """Everything that names a theme."""

    signals: Sequence[Signal] = ()
    posts: Sequence[Post] = ()
    sections: Sequence[Section] = ()
    decisions: Sequence[Decision] = ()


def make(theme: Theme, others: Iterable[Theme]) -> ChangeSet:
    """Add a theme. Raises Refused `theme_nameless`, or `theme_exists` when another has its name."""
    return ChangeSet("theme_make", added(_sound(theme, others)), {"name": theme.name})


def change(old: Theme, new: Theme, others: Iterable[Theme] = ()) -> ChangeSet:
    """Change what is known of a theme. Raises Refused as `make` does when the name changes."""
    label = "theme_state" if new.state != old.state else "theme_change"
    sound = _sound(new, others) if new.name != old.name else new
    return ChangeSet(label, changed(old, sound), {"name": new.name})


def close(theme: Theme) -> ChangeSet:
    """Close a theme: it stays with everything that was said about it, and is offered no more."""
    return change(theme, replace(theme, state=IssueState.CLOSED))


def merge(old: Theme, into: Theme, hanging: Hanging) -> ChangeSet:
    """Put one theme into another: what hangs on it moves, what is known of it is added, and it goes itself.

    Raises Refused `theme_itself` when both are the same.
    """
    if old.id == into.id:
        raise Refused("theme_itself", name=old.name)
    kept = replace(
        into,
        picture=_joined(into.picture, old.picture),
        questions=_joined(into.questions, old.questions),
        advice=_joined(into.advice, old.advice),
        note=_joined(into.note, old.note),
        advice_to=into.advice_to or old.advice_to,
        domain_ids=tuple(dict.fromkeys((*into.domain_ids, *old.domain_ids))),
    )
    moves: tuple[Change, ...] = ()
    for kind in (hanging.signals, hanging.posts, hanging.sections, hanging.decisions):
        moves += tuple(step for each in kind for step in changed(each, replace(each, theme_id=into.id)))
    count = len(hanging.signals) + len(hanging.posts)
    return ChangeSet(
        "theme_merge",
        moves + changed(into, kept) + removed(old),
        {"name": old.name, "into": into.name, "count": count},
    )


def _sound(theme: Theme, others: Iterable[Theme]) -> Theme:
    name = " ".join(theme.name.split())
    if not name:
        raise Refused("theme_nameless")
    if any(each.id != theme.id and each.name.casefold() == name.casefold() for each in others):
        raise Refused("theme_exists", name=name)
    return replace(theme, name=name)


def _joined(first: str, second: str) -> str:
    if not second.strip() or second.strip() in first:
        return first
    return f"{first.rstrip()}\n\n{second}" if first.strip() else second
