"""Pictures, videos and documents: what a name says about its kind, and how large each may be."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from newsroom.model.keys import AttachmentKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsroom.model import Attachment

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".heic", ".tif", ".tiff", ".bmp"})
VIDEOS = frozenset({".mp4", ".mov", ".webm", ".avi", ".m4v"})
DOCUMENTS = frozenset(
    {".pdf", ".doc", ".docx", ".odt", ".rtf", ".txt", ".md", ".xls", ".xlsx", ".ods", ".csv", ".ppt", ".pptx", ".odp",
     ".srt", ".vtt"}
)  # fmt: skip
MEGABYTE = 1_000_000
# Our own bounds, so that a calendar can still be copied: the platforms take no more of a picture or video either.
MOST: Mapping[str, int] = {
    AttachmentKind.PICTURE: 30 * MEGABYTE,
    AttachmentKind.VIDEO: 500 * MEGABYTE,
    AttachmentKind.DOCUMENT: 50 * MEGABYTE,
}


def suffix_of(name: str) -> str:
    """Give the ending of a file name or address, in small letters and without what stands behind ? or #."""
    return PurePath(name.partition("?")[0].partition("#")[0]).suffix.lower()


def kind_of(name: str) -> str:
    """Say by its name whether something is a picture, a video or a document."""
    suffix = suffix_of(name)
    if suffix in VIDEOS:
        return AttachmentKind.VIDEO
    return AttachmentKind.PICTURE if suffix in PICTURES else AttachmentKind.DOCUMENT


def of_channel(attachments: Sequence[Attachment], placement_id: str | None) -> list[Attachment]:
    """Give what goes along on one channel: its own pictures and videos in the place of the general ones, if any.

    Documents do not take each other's place: the general ones and its own go along. Without a placement, all general
    ones.
    """
    reach = [each for each in attachments if each.placement_id in (None, placement_id)]
    own = any(each.placement_id and each.kind != AttachmentKind.DOCUMENT for each in reach)
    return [each for each in reach if each.placement_id or not own or each.kind == AttachmentKind.DOCUMENT]


def is_known(name: str) -> bool:
    """Say whether a file of this name may be kept; a program, for one, may not."""
    return suffix_of(name) in PICTURES | VIDEOS | DOCUMENTS
