"""The edits of the posts screen: each on all that is chosen, as one change set. Knows no Qt."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsroom import acts, planning
from newsroom.changes import ChangeSet
from newsroom.edits import lists
from newsroom.errors import Refused
from newsroom.model import Post, SavedView
from newsroom.planning import who
from newsroom.rules.person_search import refuse_person
from ui.screens.posts.reads import KIND, ids_of
from ui.screens.posts.saved import read
from ui.views.posts.columns import Field

if TYPE_CHECKING:
    from newsroom.desk import Desk
    from ui.screens.posts.reads import Chosen
    from ui.views.posts.page import Shown

COLUMNS = {
    Field.TITLE: "title",
    Field.DATE: "planned_on",
    Field.TIME: "planned_at",
    Field.THEME: "theme_id",
    Field.MAKER: "maker_id",
}


def change_cell(desk: Desk, shown: Shown, field: Field, value: object) -> ChangeSet:
    """Change one cell, unless somebody else changed it since it was read."""
    card, row = shown.line.card, shown.row
    seen = {
        Field.TITLE: card.title,
        Field.DATE: card.planned_on,
        Field.TIME: card.planned_at,
        Field.THEME: row.theme_id,
        Field.MAKER: row.maker_id,
    }[field]
    given = None if value == "" and field is not Field.TITLE else value
    return acts.change_field(desk, Post, row.id, COLUMNS[field], (seen, given))


def step(desk: Desk, chosen: Chosen, to: str, reason: str = "") -> ChangeSet:
    """Bring posts to a status along the road, all or none; those that stand there already stay."""
    found = [post.id for post in desk.table.whole(ids_of(desk, chosen)) if post.status != to]
    return planning.advance(desk, found, to, who(desk), reason) if found else ChangeSet("post_step")


def duplicate(desk: Desk, chosen: Chosen) -> ChangeSet:
    """Copy posts with their texts per channel."""
    ids = ids_of(desk, chosen)
    changes = acts.duplicate_posts(desk, ids)
    return changes if len(ids) == 1 else replace(changes, label="posts_duplicate", data={"count": len(ids)})


def keep_view(view_id: str, name: str, definition: str) -> ChangeSet:
    """Keep a view under a name. Raises Refused `view_name_missing` without a name.

    Raises Refused `person_search` when its name, or the words it seeks, are nothing but a person.
    """
    _need_name(name)
    for text in (name, read(definition).text):
        refuse_person(text, names=True)
    view = SavedView(view_id, name.strip(), KIND, definition)
    return replace(lists.add(view), label="view_keep", data={"name": view.name})


def rename_view(desk: Desk, view_id: str, name: str) -> ChangeSet:
    """Give a kept view another name. Raises Refused as `keep_view` does."""
    _need_name(name)
    refuse_person(name, names=True)
    old = _view(desk, view_id)
    return replace(lists.change(old, replace(old, name=name.strip())), label="view_rename", data={"name": name.strip()})


def remove_view(desk: Desk, view_id: str) -> ChangeSet:
    """Remove a kept view; the posts stay as they are."""
    old = _view(desk, view_id)
    return replace(lists.remove(old), label="view_remove", data={"name": old.name})


def _need_name(name: str) -> None:
    if not name.strip():
        raise Refused("view_name_missing")


def _view(desk: Desk, view_id: str) -> SavedView:
    found = desk.one(SavedView, view_id)
    if found is None:
        raise Refused("gone", kind="saved_view", id=view_id)
    return found
