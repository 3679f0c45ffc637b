"""What an edit does to the data: a ChangeSet of rows before and after, its inverse, and what it touches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from newsroom.model.rows import Scalar, differences, table_of, to_row

__all__ = ["Batch", "Change", "ChangeSet", "Changed", "Step", "added", "changed", "removed"]


@dataclass(frozen=True, slots=True)
class Change:
    """One row added (no before), removed (no after) or changed (only the columns that differ).

    `version` is the version the editor saw; None asks to compare the columns of `before` instead, which is how an
    undo can be applied after somebody changed another column of the same row.
    """

    table: str
    id: str
    before: Mapping[str, Scalar] | None
    after: Mapping[str, Scalar] | None
    version: int | None = None

    def inverse(self) -> Change:
        """Give the change that takes this one back."""
        return Change(self.table, self.id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Batch:
    """Many new rows of one table, loaded at once and known to the history by their batch id only.

    `remove` takes the rows that nobody touched away; `again` brings back what the same desk took away so. `late` gives
    the other rows that turned out to be needed while the rows of the batch were read, such as the themes they name.
    """

    id: str
    table: str
    columns: tuple[str, ...]
    rows: Iterable[Sequence[Scalar]]
    remove: bool = False
    again: bool = False
    late: Callable[[], tuple[Change, ...]] | None = None

    def loaded(self) -> Batch:
        """Give the batch without its rows, as it is known once it was carried out."""
        return replace(self, rows=(), late=None)

    def inverse(self) -> Batch:
        """Give the load that takes this one back; the rows themselves stay with the store."""
        return replace(self.loaded(), remove=not self.remove, again=self.remove)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """One act of a user: a label key with its data and every row it changes; undone and redone as a whole."""

    label: str
    changes: tuple[Change, ...] = ()
    data: Mapping[str, Scalar] = field(default_factory=dict)
    batches: tuple[Batch, ...] = ()

    def inverse(self) -> ChangeSet:
        """Give the act that takes this one back, last row first."""
        return replace(
            self,
            changes=tuple(change.inverse() for change in reversed(self.changes)),
            batches=tuple(batch.inverse() for batch in reversed(self.batches)),
        )

    def touches(self, *tables: str) -> bool:
        """Say whether any row of these tables changes."""
        return any(table in tables for table in self.tables())

    def tables(self) -> frozenset[str]:
        """Name every table with a changed row."""
        return frozenset([c.table for c in self.changes] + [b.table for b in self.batches])

    def ids(self, table: str) -> frozenset[str]:
        """Name the changed rows of one table; rows of a batch are not named."""
        return frozenset(change.id for change in self.changes if change.table == table)

    def __add__(self, other: ChangeSet) -> ChangeSet:
        """Give one act that does both, under the first label."""
        return replace(self, changes=self.changes + other.changes, batches=self.batches + other.batches)

    def __bool__(self) -> bool:
        return bool(self.changes or self.batches)


@dataclass(frozen=True, slots=True)
class Changed:
    """What listeners are told after a commit; `changes` is None when somebody else wrote to the calendar."""

    changes: ChangeSet | None
    who: str


@dataclass(frozen=True, slots=True)
class Step:
    """An act that can be taken back or done again, as it was carried out, with its number in the history."""

    changes: ChangeSet
    seq: int


Thing = TypeVar("Thing")


def added(*things: object) -> tuple[Change, ...]:
    """Give the changes that add these new objects."""
    return tuple(Change(table_of(thing), row_id(thing), None, to_row(thing)) for thing in things)


def removed(*things: object) -> tuple[Change, ...]:
    """Give the changes that remove these objects as they were read."""
    return tuple(Change(table_of(t), row_id(t), to_row(t), None, row_version(t)) for t in things)


def changed(old: Thing, new: Thing) -> tuple[Change, ...]:
    """Give the change from the object as it was read to the object as it must be; nothing when they are equal."""
    before, after = differences(old, new)
    return (Change(table_of(old), row_id(old), before, after, row_version(old)),) if before else ()


def row_id(thing: object) -> str:
    """Give the id of a model object."""
    value = getattr(thing, "id")  # noqa: B009 - every model object has one, their types share no base
    assert isinstance(value, str)
    return value


def row_version(thing: object) -> int:
    """Give the version of a model object as it was read."""
    value = getattr(thing, "version")  # noqa: B009 - as above
    assert isinstance(value, int)
    return value
