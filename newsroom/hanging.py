"""From ids to what hangs on a post: its checklist, read as it is now, and the edits of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsroom.acts import the_post
from newsroom.edits import checklist
from newsroom.errors import Refused
from newsroom.model import ChecklistItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsroom.changes import ChangeSet
    from newsroom.desk import Desk
    from newsroom.model import Post


def add_items(desk: Desk, post_id: str, texts: Sequence[str]) -> ChangeSet:
    """Add items to the checklist of a post. Raises Refused `gone`."""
    return checklist.add(the_post(desk, post_id), texts, desk.posts.checklist(post_id))


def tick_item(desk: Desk, item_id: str, *, done: bool) -> ChangeSet:
    """Mark an item as done or open. Raises Refused `gone`."""
    return checklist.tick(_item(desk, item_id), done=done)


def rewrite_item(desk: Desk, item_id: str, text: str) -> ChangeSet:
    """Give an item another text. Raises Refused `gone` or `item_missing`."""
    return checklist.rewrite(_item(desk, item_id), text)


def remove_item(desk: Desk, item_id: str) -> ChangeSet:
    """Remove an item. Raises Refused `gone`."""
    return checklist.remove(_item(desk, item_id))


def order_items(desk: Desk, post_id: str, ids: Sequence[str]) -> ChangeSet:
    """Put the items of a post in this order."""
    return checklist.reorder(desk.posts.checklist(post_id), ids)


def usual_items(desk: Desk, post: Post, more: Sequence[str] = ()) -> tuple[str, ...]:
    """Give what is to be done for a new post: what its section asks of each post, then `more`."""
    section = desk.lists.sections.get(post.section_id or "")
    return tuple(dict.fromkeys((*(section.checklist if section else ()), *more)))


def _item(desk: Desk, item_id: str) -> ChecklistItem:
    found = desk.one(ChecklistItem, item_id)
    if found is None:
        raise Refused("gone", kind="checklist_item", id=item_id)
    return found
