"""What can be done with the rows of a short list, a setting, a decision or any thing that stands alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from newsroom.changes import Change, ChangeSet, added, changed, removed
from newsroom.model import Setting


def add(*things: object) -> ChangeSet:
    """Add rows."""
    return ChangeSet("list_add", added(*things))


def change(old: object, new: object) -> ChangeSet:
    """Change a row."""
    return ChangeSet("list_change", changed(old, new))


def remove(*things: object) -> ChangeSet:
    """Remove rows; the store refuses it while something still names them."""
    return ChangeSet("list_remove", removed(*things))


def settings(old: Iterable[Setting], new: Mapping[str, str]) -> ChangeSet:
    """Bring the stored settings to these values; a setting that is not named stays."""
    stored = {setting.id: setting for setting in old}
    steps: tuple[Change, ...] = ()
    for name, value in new.items():
        if name in stored:
            steps += changed(stored[name], Setting(name, value, stored[name].version))
        else:
            steps += added(Setting(name, value))
    return ChangeSet("settings_change", steps)


def practise(old: Iterable[Setting], real: str) -> ChangeSet:
    """Mark a calendar as a practice copy of the one in the file `real`."""
    return ChangeSet("practice_copy", settings(old, {"practice": "1", "practice_of": real}).changes)
