"""What hangs on a post, and what users keep under a name of their own; loaded with its first use."""

from __future__ import annotations

from dataclasses import dataclass

from newsroom.model.rows import table


@table("attachment")
@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture, video or document of a post or of one placement; by address or by the hash of a kept file."""

    id: str
    post_id: str
    kind: str
    placement_id: str | None = None
    file_hash: str = ""
    file_name: str = ""
    address: str = ""
    alt_text: str = ""
    captions: str = ""
    position: int = 0
    version: int = 1


@table("comment")
@dataclass(frozen=True, slots=True)
class Comment:
    """What a colleague says about a post."""

    id: str
    post_id: str
    at: str
    text: str
    member_id: str | None = None
    version: int = 1


@table("checklist_item")
@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One thing to do for a post."""

    id: str
    post_id: str
    text: str
    done: bool = False
    position: int = 0
    version: int = 1


@table("template")
@dataclass(frozen=True, slots=True)
class Template:
    """The user's own start for a kind of post, with what is to be done for each."""

    id: str
    name: str
    title: str = ""
    text: str = ""
    purpose: str = ""
    checklist: tuple[str, ...] = ()
    version: int = 1


@table("saved_view")
@dataclass(frozen=True, slots=True)
class SavedView:
    """A filter and layout kept under a name."""

    id: str
    name: str
    view: str
    definition: str
    version: int = 1


@table("export_preset")
@dataclass(frozen=True, slots=True)
class ExportPreset:
    """A scheduler dialect of the user's own, as the text of a preset file."""

    id: str
    name: str
    definition: str
    version: int = 1
