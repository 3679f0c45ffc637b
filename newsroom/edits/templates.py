"""Templates for kinds of post: kept from a post, renamed, removed; every name is there once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from newsroom.edits import lists
from newsroom.errors import Refused
from newsroom.ids import new_id
from newsroom.model import Template
from newsroom.model.fold import fold

if TYPE_CHECKING:
    from newsroom.changes import ChangeSet
    from newsroom.model import Post


def keep(post: Post, name: str, there: Iterable[Template], todo: Sequence[str] = ()) -> ChangeSet:
    """Keep title, text, purpose and checklist of a post as a template. Raises Refused as `rename` does."""
    kept = (post.title, post.text, post.purpose, tuple(todo))
    new = Template(new_id(), _free(name, there), *kept)
    return replace(lists.add(new), label="template_keep", data={"name": new.name})


def rename(old: Template, name: str, there: Iterable[Template]) -> ChangeSet:
    """Give a template another name. Raises Refused `template_name_missing`, or `template_name_taken` (name)."""
    new = replace(old, name=_free(name, (each for each in there if each.id != old.id)))
    return replace(lists.change(old, new), label="template_rename", data={"name": new.name})


def remove(old: Template) -> ChangeSet:
    """Remove a template; the posts that were made with it stay."""
    return replace(lists.remove(old), label="template_remove", data={"name": old.name})


def _free(name: str, there: Iterable[Template]) -> str:
    given = name.strip()
    if not given:
        raise Refused("template_name_missing")
    if fold(given) in {fold(each.name) for each in there}:
        raise Refused("template_name_taken", name=given)
    return given
