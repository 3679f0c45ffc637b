"""From ids to what hangs on a post: its checklist, its pictures and files, read as they are now and edited."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from newsroom.acts import the_post
from newsroom.changes import ChangeSet
from newsroom.edits import attachments, checklist
from newsroom.errors import Refused
from newsroom.ids import new_id
from newsroom.model import Attachment, ChecklistItem
from newsroom.rules.media import kind_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

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


def attach_files(desk: Desk, post_id: str, paths: Sequence[Path]) -> ChangeSet:
    """Keep files beside the calendar and hang them on a post; one that cannot be kept stops all. Raises as `keep`."""
    post = the_post(desk, post_id)
    kept = [desk.files.keep(path) for path in paths]
    new = [Attachment(new_id(), post_id, k.kind, file_hash=k.file_hash, file_name=k.file_name) for k in kept]
    return attachments.attach(post, new, desk.posts.attachments(post_id))


def attach_pasted(desk: Desk, post_id: str, content: bytes, name: str) -> ChangeSet:
    """Keep a picture that was pasted, and hang it on a post. Raises as `attach_files`."""
    post, kept = the_post(desk, post_id), desk.files.keep_bytes(content, name)
    new = Attachment(new_id(), post_id, kept.kind, file_hash=kept.file_hash, file_name=kept.file_name)
    return attachments.attach(post, [new], desk.posts.attachments(post_id))


def attach_address(desk: Desk, post_id: str, address: str) -> ChangeSet:
    """Hang what stands on the web on a post, by its address. Raises Refused `gone` or `address_unsafe`."""
    parts = urlsplit(address.strip())
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise Refused("address_unsafe", address=address)
    name = PurePosixPath(unquote(parts.path)).name
    new = Attachment(new_id(), post_id, kind_of(name), file_name=name, address=address.strip())
    return attachments.attach(the_post(desk, post_id), [new], desk.posts.attachments(post_id))


def remove_attachment(desk: Desk, attachment_id: str) -> ChangeSet:
    """Take an attachment off its post. Raises Refused `gone`."""
    return attachments.remove(_attachment(desk, attachment_id))


def order_attachments(desk: Desk, post_id: str, ids: Sequence[str]) -> ChangeSet:
    """Put the attachments of a post in this order."""
    return attachments.reorder(desk.posts.attachments(post_id), ids)


def find_again(desk: Desk, attachment_id: str, path: Path) -> ChangeSet:
    """Put a file in the place of one that is lost; others that lie lost beside it come along. Raises as `keep`.

    Files that were kept before are known by their names, so one look in a moved folder brings all of them back.
    """
    old = _attachment(desk, attachment_id)
    desk.files.gather(path.parent, [(each.file_hash, each.file_name) for each in desk.missing_files()])
    if desk.files.path_of(old.file_hash, old.file_name) is not None:
        return ChangeSet("attachment_find")
    kept = desk.files.keep(path)
    return attachments.put_back(old, kept.file_hash, old.file_name if kept.file_hash == old.file_hash else path.name)


def _attachment(desk: Desk, attachment_id: str) -> Attachment:
    found = desk.one(Attachment, attachment_id)
    if found is None:
        raise Refused("gone", kind="attachment", id=attachment_id)
    return found


def _item(desk: Desk, item_id: str) -> ChecklistItem:
    found = desk.one(ChecklistItem, item_id)
    if found is None:
        raise Refused("gone", kind="checklist_item", id=item_id)
    return found
