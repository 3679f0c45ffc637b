"""What an empty calendar begins with: the usual policy domains and channels, and its name."""

from __future__ import annotations

from newsroom.changes import ChangeSet, added
from newsroom.edits.demo.data import things
from newsroom.model import Setting


def begin(name: str) -> ChangeSet:
    """Fill an empty calendar with the shipped lists (`resources/demo/start.toml`) and call it `name`.

    The domains are those of the survey among municipalities of 2013; the purposes of posts are keys and need no rows.
    """
    return ChangeSet("calendar_begin", added(*things("start"), Setting("name", name)), {"name": name})
