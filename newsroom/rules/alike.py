"""How alike two texts are, by the words they share: for suggestions that a user confirms, never to decide."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from newsroom.model.fold import fold

SHORTEST = 4
STEM = 6
LEAST_SHARED, ALIKE_SCORE = 2, 72
LEAST, LEAST_USES, NAMED, CLEAR = 0.8, 2, 2, 1.25
EMPTY_WORDS = """deze door echt even geen gemeente goed graag heb hebben heeft hier hoe jullie kan kunnen kwam maar meer
mijn moet naar niet nog nooit onze ook over waar waarom wanneer want wat weer welke wel wie wij word worden wordt zijn
zoals about from have that their they this what when where which will with your"""
EMPTY = frozenset(EMPTY_WORDS.split())
WORD = re.compile(r"[0-9a-z]+")


@lru_cache(maxsize=4096)
def stems(text: str) -> frozenset[str]:
    """Give the telling words of a text, each cut to its first letters so that "containers" meets "container"."""
    words = WORD.findall(fold(text))
    return frozenset(word[:STEM] for word in words if len(word) >= SHORTEST and word not in EMPTY)


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Give the share of the smaller set that both have, 0 to 1."""
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def guess_theme(text: str, themes: Mapping[str, str], earlier: Iterable[tuple[str, str]]) -> str:
    """Give the id of the theme that a text is most likely about, or "" when nothing points clearly.

    `themes` are names by id; `earlier` are (theme id, text) of signals that somebody gave a theme. A word counts for a
    theme by the share of its earlier uses that were about that theme; a word of the theme's name counts double.
    """
    said = stems(text)
    used: Counter[tuple[str, str]] = Counter()
    for theme_id, words in earlier:
        if theme_id in themes:
            used.update((stem, theme_id) for stem in said & stems(words))
    uses = Counter(stem for stem, _theme in used.elements())
    score = {theme_id: float(NAMED * len(said & stems(name))) for theme_id, name in themes.items()}
    for (stem, theme_id), times in used.items():
        if uses[stem] >= LEAST_USES:
            score[theme_id] += times / uses[stem]
    best = sorted(score, key=lambda theme_id: -score[theme_id])[:2]
    if not best or score[best[0]] < LEAST:
        return ""
    return best[0] if len(best) == 1 or score[best[0]] > CLEAR * score[best[1]] else ""


class Alike(NamedTuple):
    """A text that is like another: its id and how much, 0 to 100."""

    id: str
    score: int


def alike(text: str, others: Iterable[tuple[str, str]], most: int = 20) -> tuple[Alike, ...]:
    """Give the texts (id, text) that say about the same, most alike first; the order of words does not matter."""
    from rapidfuzz import fuzz  # not on the start path

    said, own = _telling(text), stems(text)
    found = []
    for other_id, other in others:
        if len(own & stems(other)) >= LEAST_SHARED:
            score = fuzz.token_set_ratio(said, _telling(other))
            if score >= ALIKE_SCORE:
                found.append(Alike(other_id, round(score)))
    return tuple(sorted(found, key=_most_alike)[:most])


def _telling(text: str) -> str:
    return " ".join(word for word in WORD.findall(fold(text)) if word not in EMPTY)


def _most_alike(each: Alike) -> tuple[int, str]:
    return -each.score, each.id
