"""Words found in posts and signals, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newsroom.store.engine import Engine, Places


class Found(NamedTuple):
    """One post or signal that holds the words."""

    kind: str
    id: str
    title: str
    snippet: str


class Search:
    """The full-text index of one calendar."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def find(self, text: str, limit: int = 50) -> list[Found]:
        """Give the newest posts, then the newest signals, that hold words beginning with every typed word."""
        words = self._engine.words(text)
        if not words:
            return []
        places: Places = {"words": words, "limit": limit}
        posts = self._engine.rows(
            f"select id, title, text from post where {self._engine.matching('post')} order by key desc limit :limit",
            places,
        )
        signals = self._engine.rows(
            f"select id, heard_on, text from signal where {self._engine.matching('signal')}"
            " order by key desc limit :limit",
            places,
        )
        return [Found("post", str(i), str(title), str(body)) for i, title, body in posts] + [
            Found("signal", str(i), str(day), str(body)) for i, day, body in signals
        ]
