"""From ids to what hangs on a post: its checklist, its pictures and files, read as they are now and edited."""

from __future__ import annotations

from datetime import timedelta
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from newsroom.acts import the_post
from newsroom.changes import ChangeSet
from newsroom.edits import attachments, checklist
from newsroom.edits.signals import stamp
from newsroom.errors import Refused
from newsroom.ids import new_id
from newsroom.model import Attachment, ChecklistItem
from newsroom.rules.media import kind_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from newsroom.desk import Desk
    from newsroom.model import Post

KEPT_DAYS = 30


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


def attach_files(desk: Desk, post_id: str, paths: Sequence[Path], channel_id: str = "") -> ChangeSet:
    """Keep files beside the calendar and hang them on a post; one that cannot be kept stops all.

    With a channel they are for that channel only. Raises as `Files.keep`, or Refused `gone` or `channel_not_chosen`.
    """
    post, own = the_post(desk, post_id), _placement(desk, post_id, channel_id)
    return _hang(desk, post, [desk.files.keep(path) for path in paths], own)


def attach_pasted(desk: Desk, post_id: str, content: bytes, name: str, channel_id: str = "") -> ChangeSet:
    """Keep a picture that was pasted, and hang it on a post. Raises as `attach_files`."""
    post, own = the_post(desk, post_id), _placement(desk, post_id, channel_id)
    return _hang(desk, post, [desk.files.keep_bytes(content, name)], own)


def attach_address(desk: Desk, post_id: str, address: str, channel_id: str = "") -> ChangeSet:
    """Hang what stands on the web on a post, by its address. Raises Refused `address_unsafe`, or as `attach_files`."""
    parts = urlsplit(address.strip())
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise Refused("address_unsafe", address=address)
    name = PurePosixPath(unquote(parts.path)).name
    post, own = the_post(desk, post_id), _placement(desk, post_id, channel_id)
    new = Attachment(new_id(), post_id, kind_of(name), placement_id=own, file_name=name, address=address.strip())
    return attachments.attach(post, [new], desk.posts.attachments(post_id))


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
    desk.files.gather(path.parent, [(each.file_hash, each.file_name) for each in missing_files(desk)])
    if desk.files.path_of(old.file_hash, old.file_name) is not None:
        return ChangeSet("attachment_find")
    kept = desk.files.keep(path)
    return attachments.put_back(old, kept.file_hash, old.file_name if kept.file_hash == old.file_hash else path.name)


def tidy(desk: Desk) -> list[str]:
    """Remove the kept files that nothing names any more, and give their names. Raises StorageFailed.

    What an undo can bring back stays: a file that an act of the last `KEPT_DAYS` took away or brought, in this session
    or another. A file of the last day stays too, for another window may be about to name it.
    """
    if not desk.files.names():
        return []
    since = stamp(desk.clock() - timedelta(days=KEPT_DAYS))
    named = {each.file_hash for each in desk.all(Attachment)}
    return desk.files.tidy(named | desk.history.values_of("attachment", "file_hash", since), desk.clock())


def _hang(desk: Desk, post: Post, kept: Sequence[tuple[str, str, str, int]], own: str | None) -> ChangeSet:
    new = [
        Attachment(new_id(), post.id, kind, placement_id=own, file_hash=file_hash, file_name=file_name)
        for file_hash, file_name, kind, _size in kept
    ]
    return attachments.attach(post, new, desk.posts.attachments(post.id))


def _placement(desk: Desk, post_id: str, channel_id: str) -> str | None:
    if not channel_id:
        return None
    found = next((each.id for each in desk.posts.placements(post_id) if each.channel_id == channel_id), None)
    if found is None:
        raise Refused("channel_not_chosen", title=the_post(desk, post_id).title, channel=channel_id)
    return found


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


def missing_files(desk: Desk) -> list[Attachment]:
    """Give the pictures, videos and documents that do not lie beside the calendar any more."""
    kept = (each for each in desk.all(Attachment) if each.file_hash)
    return [each for each in kept if desk.files.path_of(each.file_hash, each.file_name) is None]
