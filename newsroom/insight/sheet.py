"""Everything about one post on one sheet, as the inspector shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Protocol

    from newsroom.insight.cards import Row
    from newsroom.model import Attachment, ChecklistItem, Comment, Placement, Post
    from newsroom.model.rows import Scalar

    class Linked(Protocol):
        """A signal joined to the post."""

        @property
        def id(self) -> str: ...
        @property
        def heard_at(self) -> str: ...
        @property
        def text(self) -> str: ...
        @property
        def source_id(self) -> str | None: ...
        @property
        def theme_id(self) -> str | None: ...
        @property
        def kind(self) -> str: ...
        @property
        def link_id(self) -> str: ...
        @property
        def link_kind(self) -> str: ...

    class ActRow(Protocol):
        """An act as the history tells it."""

        @property
        def seq(self) -> int: ...
        @property
        def at(self) -> str: ...
        @property
        def who(self) -> str: ...
        @property
        def label(self) -> str: ...
        @property
        def data(self) -> Mapping[str, Scalar]: ...
        @property
        def undoes(self) -> int | None: ...

    class PastRow(Protocol):
        """An act as one row lived through it."""

        @property
        def entry(self) -> ActRow: ...
        @property
        def before(self) -> Mapping[str, Scalar] | None: ...
        @property
        def after(self) -> Mapping[str, Scalar] | None: ...


@dataclass(frozen=True, slots=True)
class Past:
    """One act in the life of the post: moment (UTC), who, label key with data, and the columns before and after."""

    at: str
    who: str
    label: str
    data: Mapping[str, Scalar]
    before: Mapping[str, Scalar]
    after: Mapping[str, Scalar]
    undone: bool


@dataclass(frozen=True, slots=True)
class PostSheet:
    """A post with all that hangs on it, and the posts of the hour around it on the same channels."""

    post: Post
    placements: Sequence[Placement]
    attachments: Sequence[Attachment]
    comments: Sequence[Comment]
    signals: Sequence[Linked]
    past: Sequence[Past]
    neighbours: Sequence[Row] = ()
    checklist: Sequence[ChecklistItem] = ()


NEAR_MINUTES = 60


def past_of(rows: Sequence[PastRow]) -> tuple[Past, ...]:
    """Give the acts in the life of a row, newest first."""
    return tuple(
        Past(
            at=row.entry.at,
            who=row.entry.who,
            label=row.entry.label,
            data=row.entry.data,
            before=row.before or {},
            after=row.after or {},
            undone=row.entry.undoes is not None,
        )
        for row in rows
    )


def neighbours(post_id: str, day: Sequence[Row]) -> tuple[Row, ...]:
    """Give the posts of the same day that go out on one of the same channels within the hour."""
    own = next((row for row in day if row.id == post_id), None)
    if own is None or own.planned_at is None:
        return ()
    channels = set(own.channel_ids.split())
    return tuple(
        row
        for row in day
        if row.id != post_id
        and row.planned_at is not None
        and abs(_minutes(row.planned_at) - _minutes(own.planned_at)) < NEAR_MINUTES
        and not channels.isdisjoint(row.channel_ids.split())
    )


def _minutes(clock: str) -> int:
    hours, minutes = clock.split(":")[:2]
    return 60 * int(hours) + int(minutes)
