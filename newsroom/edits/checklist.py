"""What can be done with the checklist of a post: items added, ticked, rewritten, put in order and removed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from newsroom.changes import ChangeSet, added, changed, removed
from newsroom.errors import Refused
from newsroom.ids import new_id

if TYPE_CHECKING:
    from newsroom.model import ChecklistItem, Post


def lines(text: str) -> tuple[str, ...]:
    """Read items one by line; a bullet, number or box in front of a line is no part of it."""
    stripped = (" ".join(line.split()).lstrip("-*•–☐☑ ").removeprefix("[ ]").strip() for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in stripped if line))


def items(post_id: str, texts: Sequence[str], first: int = 0) -> tuple[ChecklistItem, ...]:
    """Make the open items of a post from their texts, from a place on."""
    from newsroom.model import ChecklistItem  # no screen of the start shows it

    return tuple(ChecklistItem(new_id(), post_id, text, position=first + n) for n, text in enumerate(texts))


def add(post: Post, texts: Sequence[str], there: Sequence[ChecklistItem]) -> ChangeSet:
    """Add items behind those that are there; one that is there already is not added again."""
    known = {each.text for each in there}
    new = [text for text in texts if text not in known]
    behind = max((each.position for each in there), default=-1) + 1
    return ChangeSet("checklist_add", added(*items(post.id, new, behind)), {"title": post.title, "count": len(new)})


def tick(item: ChecklistItem, *, done: bool) -> ChangeSet:
    """Mark an item as done, or as open again."""
    return ChangeSet(
        "checklist_tick" if done else "checklist_untick", changed(item, replace(item, done=done)), {"text": item.text}
    )


def rewrite(item: ChecklistItem, text: str) -> ChangeSet:
    """Give an item another text. Raises Refused `item_missing` without one."""
    given = " ".join(text.split())
    if not given:
        raise Refused("item_missing")
    return ChangeSet("checklist_change", changed(item, replace(item, text=given)), {"text": given})


def reorder(there: Sequence[ChecklistItem], ids: Sequence[str]) -> ChangeSet:
    """Put items in this order; items that are not named follow as they stood."""
    place = {item_id: number for number, item_id in enumerate(ids)}
    stood = sorted(there, key=lambda each: (place.get(each.id, len(place)), each.position))
    steps = tuple(step for number, each in enumerate(stood) for step in changed(each, replace(each, position=number)))
    return ChangeSet("checklist_order", steps)


def remove(item: ChecklistItem) -> ChangeSet:
    """Remove an item."""
    return ChangeSet("checklist_remove", removed(item), {"text": item.text})
