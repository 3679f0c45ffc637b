"""Words found in posts and signals: the newest first and never ranked, so that each key typed costs the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsroom.insight.snippets import Snippet, snippet
from newsroom.rules.person_search import person_sought, refuse_person
from newsroom.store.typed import finished, typed_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsroom.model.rows import Scalar
    from newsroom.store.engine import Engine, Places

NOTHING_MARKED = Snippet("")
RECENT_CHANGES = 400


class Found(NamedTuple):
    """One post or signal that holds the words."""

    kind: str
    id: str
    title: str
    snippet: str


class Hit(NamedTuple):
    """A post or signal with the found words marked; `on` is the planned or heard day, `snippet` its text."""

    id: str
    title: Snippet
    snippet: Snippet
    on: str | None
    status: str = ""
    theme_id: str = ""


class Hits(NamedTuple):
    """What was found for a text, the newest first; `person` says that only a person was sought, which is not done."""

    posts: tuple[Hit, ...] = ()
    signals: tuple[Hit, ...] = ()
    person: bool = False


class Search:
    """The full-text index of one calendar."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def find(self, text: str, limit: int = 50) -> list[Found]:
        """Give the newest posts, then the newest signals, that hold words beginning with every typed word.

        Raises Refused `person_search` when only an account, address or number of a person is sought.
        """
        refuse_person(text)
        places = self._places(text, limit)
        if places is None:
            return []
        posts = self._rows("post", "id, title, text", places)
        signals = self._rows("signal", "id, heard_on, text", places)
        return [Found("post", str(i), str(title), str(body)) for i, title, body in posts] + [
            Found("signal", str(i), str(day), str(body)) for i, day, body in signals
        ]

    def hits(self, text: str, limit: int = 8) -> Hits:
        """Give the newest posts and signals that hold words beginning with every typed word, these words marked.

        Newest is what came into the calendar last. One letter alone finds nothing that begins with it, only the word.
        """
        text = finished(text)
        if person_sought(text):
            return Hits(person=True)
        places = self._places(text, limit)
        if places is None:
            return Hits()
        words = typed_words(text)
        posts = self._rows("post", "id, title, text, note, planned_on, status", places)
        signals = self._rows("signal", "id, text, heard_on, theme_id", places)
        return Hits(
            tuple(_post(row, words) for row in posts),
            tuple(
                Hit(str(i), NOTHING_MARKED, snippet(str(body), words), str(day), theme_id=str(theme or ""))
                for i, body, day, theme in signals
            ),
        )

    def recent(self, seen: tuple[str, ...] = (), limit: int = 6) -> tuple[Hit, ...]:
        """Give the posts that were seen last, then those changed or made last; `seen` begins with the last."""
        changed = self._engine.rows(
            "select row_id from (select key, table_name, row_id from history_change order by key desc limit :most) c"
            " where table_name = 'post' group by row_id order by max(key) desc limit :limit",
            {"most": RECENT_CHANGES, "limit": limit},
        )
        made = self._engine.rows("select id from post order by key desc limit :limit", {"limit": limit})
        wanted = tuple(dict.fromkeys((*seen, *(str(i) for (i,) in (*changed, *made)))))
        places: Places = {f"p{number}": post_id for number, post_id in enumerate(wanted)}
        rows = self._engine.rows(
            "select id, title, text, note, planned_on, status from post"
            f" where id in ({', '.join(f':{name}' for name in places)})",
            places,
        )
        found = {str(row[0]): _post(row, ()) for row in rows}
        return tuple(found[post_id] for post_id in wanted if post_id in found)[:limit]

    def _places(self, text: str, limit: int) -> Places | None:
        words = self._engine.words(text)
        return {"words": words, "limit": limit} if words else None

    def _rows(self, table: str, columns: str, places: Places) -> list[tuple[Scalar, ...]]:
        return self._engine.rows(
            f"select {columns} from {table} where {self._engine.newest(table)} order by key desc", places
        )


def _post(row: tuple[Scalar, ...], words: Sequence[str]) -> Hit:
    """Make the hit of a post; its text is given only where it holds words, and its note when only that does."""
    post_id, title, text, note, on, status = row
    found = snippet(str(text), words) if words else NOTHING_MARKED
    if words and not found.marks:
        found = snippet(str(note), words)
    return Hit(
        str(post_id),
        snippet(str(title), words),
        found if found.marks else NOTHING_MARKED,
        str(on) if on else None,
        status=str(status),
    )
