"""Questions about posts: slim rows for the views, whole objects for forms and export."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from newsroom import model
from newsroom.model import Link, Placement, Post
from newsroom.model.rows import columns, from_values
from newsroom.store.lists import one, where

if TYPE_CHECKING:
    from newsroom.dates.period import Period
    from newsroom.store.engine import Engine, Places


class CardRow(NamedTuple):
    """What a view paints of a post; the id lists are JSON (groups, goals) or spaced words (channels)."""

    id: str
    title: str
    planned_on: str | None
    planned_at: str | None
    status: str
    section_id: str | None
    slot_on: str | None
    campaign_id: str | None
    theme_id: str | None
    group_ids: str
    goal_ids: str
    channel_ids: str
    signal_count: int
    difficult: int


class MarkRow(NamedTuple):
    """What the year view needs of a post: where it stands and how it is doing."""

    id: str
    title: str
    planned_on: str
    planned_at: str | None
    section_id: str | None
    slot_on: str | None
    campaign_id: str | None
    theme_id: str | None
    status: str
    signal_count: int


class SayingRow(NamedTuple):
    """A post that says a text, and when."""

    id: str
    title: str
    planned_on: str


CARD = ", ".join(CardRow._fields)
MARK = ", ".join(MarkRow._fields)
SAYING = """select post.id, title, post.planned_on from post join placement on placement.post_id = post.id
 where post.planned_on between :first and :last and channel_id = :channel and status not in ('dropped', 'on_hold')
 and trim(coalesce(placement.text, post.text)) = :text order by post.planned_on, post.key"""
PLANNED = "planned_on between :first and :last"


class Posts:
    """The posts of one calendar."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def one(self, post_id: str) -> Post | None:
        """Give a whole post."""
        return one(self._engine, Post, post_id)

    def cards(self, period: Period) -> list[CardRow]:
        """Give the posts planned in a period, by day and time."""
        sql = f"select {CARD} from post where {PLANNED} order by planned_on, planned_at, key"
        return [CardRow._make(row) for row in self._engine.rows(sql, _places(period))]

    def ideas(self, limit: int = 500) -> list[CardRow]:
        """Give the posts without a date, newest first."""
        sql = f"select {CARD} from post where planned_on is null order by key desc limit :limit"
        return [CardRow._make(row) for row in self._engine.rows(sql, {"limit": limit})]

    def marks(self, period: Period) -> list[MarkRow]:
        """Give what the year view shows of the posts planned in a period, by day."""
        sql = f"select {MARK} from post where {PLANNED} order by planned_on, key"
        return [MarkRow._make(row) for row in self._engine.rows(sql, _places(period))]

    def saying(self, text: str, channel_id: str, period: Period) -> list[SayingRow]:
        """Give the posts of a period that say exactly this on a channel, by day."""
        places = {**_places(period), "channel": channel_id, "text": text.strip(" ")}
        return [SayingRow._make(row) for row in self._engine.rows(SAYING, places)]

    def in_slots(self, period: Period) -> set[tuple[str, str]]:
        """Name the slots of a period that a post has taken: section and original date."""
        rows = self._engine.rows(
            "select section_id, slot_on from post where section_id is not null"
            " and slot_on between :first and :last and status <> 'dropped'",
            _places(period),
        )
        return {(str(section), str(slot)) for section, slot in rows}

    def in_slot(self, section_id: str, original_on: date) -> Post | None:
        """Give the post that has taken a slot, None when it is open."""
        row = self._engine.row(
            f"select {', '.join(columns(Post))} from post where section_id = :section and slot_on = :slot"
            " and status <> 'dropped' order by key",
            {"section": section_id, "slot": original_on.isoformat()},
        )
        return from_values(Post, row) if row else None

    def placements(self, post_id: str) -> list[Placement]:
        """Give the placements of a post in their order."""
        found = where(self._engine, Placement, "post_id", post_id)
        return sorted(found, key=lambda placement: (placement.position, placement.id))

    def parts(self, post_id: str) -> tuple[object, ...]:
        """Give everything that hangs on a post and goes with it: placements, attachments, comments, links and more."""
        kinds: tuple[type[object], ...] = (
            model.Attachment,
            Placement,
            model.Comment,
            model.ChecklistItem,
            model.Evaluation,
            model.Expense,
            Link,
        )
        return tuple(part for kind in kinds for part in where(self._engine, kind, "post_id", post_id))

    def attachments(self, post_id: str) -> list[model.Attachment]:
        """Give the pictures, videos and documents of a post, in their order."""
        found = where(self._engine, model.Attachment, "post_id", post_id)
        return sorted(found, key=lambda attachment: (attachment.position, attachment.id))

    def checklist(self, post_id: str) -> list[model.ChecklistItem]:
        """Give what is to be done for a post, in its order."""
        found = where(self._engine, model.ChecklistItem, "post_id", post_id)
        return sorted(found, key=lambda item: (item.position, item.id))

    def comments(self, post_id: str) -> list[model.Comment]:
        """Give what colleagues said about a post, oldest first."""
        return sorted(where(self._engine, model.Comment, "post_id", post_id), key=lambda comment: comment.at)

    def whole(self, period: Period) -> list[Post]:
        """Give the whole posts planned in a period, by day and time."""
        sql = f"select {', '.join(columns(Post))} from post where {PLANNED} order by planned_on, planned_at, key"
        return [from_values(Post, row) for row in self._engine.rows(sql, _places(period))]

    def placements_in(self, period: Period) -> list[Placement]:
        """Give the placements of all posts planned in a period."""
        names = ", ".join(f"l.{name}" for name in columns(Placement))
        sql = (
            f"select {names} from placement l join post p on p.id = l.post_id"
            " where p.planned_on between :first and :last order by l.post_id, l.position, l.id"
        )
        return [from_values(Placement, row) for row in self._engine.rows(sql, _places(period))]

    def attachments_in(self, period: Period) -> list[model.Attachment]:
        """Give the attachments of all posts planned in a period."""
        names = ", ".join(f"a.{name}" for name in columns(model.Attachment))
        sql = (
            f"select {names} from attachment a join post p on p.id = a.post_id"
            " where p.planned_on between :first and :last order by a.post_id, a.position, a.id"
        )
        return [from_values(model.Attachment, row) for row in self._engine.rows(sql, _places(period))]

    def checklists_in(self, period: Period) -> dict[str, list[model.ChecklistItem]]:
        """Give what is to be done for the posts planned in a period, by post and in its order."""
        names = ", ".join(f"c.{name}" for name in columns(model.ChecklistItem))
        sql = (
            f"select {names} from checklist_item c join post p on p.id = c.post_id"
            " where p.planned_on between :first and :last order by c.post_id, c.position, c.id"
        )
        found: dict[str, list[model.ChecklistItem]] = {}
        for row in self._engine.rows(sql, _places(period)):
            item = from_values(model.ChecklistItem, row)
            found.setdefault(item.post_id, []).append(item)
        return found

    def imported(self) -> list[Post]:
        """Give the posts that came from a file, to meet them again at the next import."""
        sql = f"select {', '.join(columns(Post))} from post where import_key is not null"
        return [from_values(Post, row) for row in self._engine.rows(sql)]

    def count(self, period: Period) -> int:
        """Count the posts planned in a period."""
        found = self._engine.row(f"select count(*) from post where {PLANNED}", _places(period))
        assert found is not None
        return int(found[0] or 0)


def _places(period: Period) -> Places:
    return {"first": period.first.isoformat(), "last": period.last.isoformat()}
