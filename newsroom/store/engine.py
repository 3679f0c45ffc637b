"""What an engine must offer; all SQL of the questions is shared, an engine supplies only what differs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from newsroom.model.rows import Scalar

Values = tuple[Scalar, ...]
Places = Mapping[str, Scalar]
NOTHING: Places = {}


class Engine(Protocol):
    """One open connection to a calendar, used by one thread."""

    name: str

    def rows(self, sql: str, places: Places = NOTHING) -> list[Values]:
        """Answer a question with all its rows."""
        ...

    def row(self, sql: str, places: Places = NOTHING) -> Values | None:
        """Answer a question with its first row, None when there is none."""
        ...

    def run(self, sql: str, places: Places = NOTHING) -> int:
        """Write, and give the number of rows written."""
        ...

    def run_many(self, sql: str, rows: Iterable[Sequence[Scalar]]) -> None:
        """Write many rows with the same statement, its places by position (`?`)."""
        ...

    def writing(self) -> AbstractContextManager[None]:
        """Open the one write transaction: committed at the end, rolled back on any error."""
        ...

    def bulk(self, table: str, batch: str) -> AbstractContextManager[None]:
        """Load many rows of a table inside a transaction: index and counts are brought up to date once, at the end."""
        ...

    def matching(self, table: str) -> str:
        """Give the condition that a row of this table holds the words `:words`."""
        ...

    def newest(self, table: str) -> str:
        """Give the condition that a row of this table is one of the `:limit` newest that hold the words `:words`."""
        ...

    def hits(self, table: str) -> str:
        """Give a table `h` of the numbers (`key`) of the rows of this table that hold the words `:words`."""
        ...

    def aside(self, column: str) -> str:
        """Write a column in a condition that must not decide which index is read."""
        ...

    def words(self, text: str) -> str:
        """Give typed text as `:words` for `matching`; any text is safe; empty when nothing can be sought."""
        ...

    def changed_elsewhere(self) -> bool:
        """Say whether another connection has written since this was last asked."""
        ...

    def close(self) -> None:
        """Let go of the calendar."""
        ...
