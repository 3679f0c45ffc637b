"""What can be done with the pictures, videos and documents of a post."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsroom.changes import ChangeSet, added, changed, removed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsroom.model import Attachment, Post


def attach(post: Post, new: Sequence[Attachment], there: Sequence[Attachment]) -> ChangeSet:
    """Hang files or addresses on a post or one of its channels, behind those that are there; none hangs there twice."""
    known = {_what(each) for each in there}
    behind = max((each.position for each in there), default=-1) + 1
    wanted: dict[tuple[str, str], Attachment] = {}
    for each in new:
        if (what := _what(each)) not in known:
            wanted.setdefault(what, each)
    placed = [replace(each, position=behind + number) for number, each in enumerate(wanted.values())]
    return ChangeSet("attachment_add", added(*placed), {"title": post.title, "count": len(placed)})


def put_back(old: Attachment, file_hash: str, file_name: str) -> ChangeSet:
    """Let an attachment have another file in the place of one that is lost; nothing changes when it is the same."""
    new = replace(old, file_hash=file_hash, file_name=file_name)
    same = file_hash == old.file_hash
    return ChangeSet("attachment_find", () if same else changed(old, new), {"name": file_name})


def reorder(there: Sequence[Attachment], ids: Sequence[str]) -> ChangeSet:
    """Put attachments in this order; those that are not named follow as they stood."""
    place = {each: number for number, each in enumerate(ids)}
    stood = sorted(there, key=lambda each: (place.get(each.id, len(place)), each.position))
    steps = tuple(step for number, each in enumerate(stood) for step in changed(each, replace(each, position=number)))
    return ChangeSet("attachment_order", steps)


def remove(old: Attachment) -> ChangeSet:
    """Take an attachment off its post; its file stays beside the calendar, so that this can be undone."""
    return ChangeSet("attachment_remove", removed(old), {"name": old.file_name or old.address})


def _what(each: Attachment) -> tuple[str, str]:
    return (each.placement_id or "", each.file_hash or each.address)
