"""Rows as a plain model: what a change set does to them, told by the change set alone."""

from collections.abc import Iterable
from copy import deepcopy

from newsroom.changes import ChangeSet, row_id
from newsroom.model.rows import Row, table_of, to_row

Rows = dict[tuple[str, str], Row]


def rows_of(things: Iterable[object]) -> Rows:
    """Give things as rows by table and id."""
    return {(table_of(each), row_id(each)): to_row(each) for each in things}


def played(rows: Rows, changes: ChangeSet) -> Rows:
    """Give the rows after an act; a change that does not fit the rows fails."""
    found = deepcopy(rows)
    for change in changes.changes:
        key = (change.table, change.id)
        if change.before is None:
            assert key not in found
            assert change.after is not None
            found[key] = dict(change.after)
            continue
        assert all(found[key][name] == value for name, value in change.before.items())
        if change.after is None:
            del found[key]
        else:
            found[key] |= change.after
    return found


def undone(rows: Rows, changes: ChangeSet) -> Rows:
    """Give the rows after an act was done and taken back."""
    return played(played(rows, changes), changes.inverse())
