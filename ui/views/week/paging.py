"""With which day a week begins that is too narrow for all its days. Knows no widget."""

from __future__ import annotations


class Paging:
    """With which day the days that show begin; None is today, as a week opens."""

    def __init__(self) -> None:
        self.first: int | None = None
        self._way = 0

    def arrive(self, way: int) -> None:
        """Let the next week begin with its first days, and the week before with its last."""
        self._way = way

    def begin(self, days: int) -> None:
        """Begin another week of so many days."""
        way, self._way = self._way, 0
        self.first = None if not way else 0 if way > 0 else days
