"""How alike two texts are, by the words they share: for suggestions that a user confirms, never to decide."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from newsroom.model.fold import fold

SHORTEST = 4
STEM = 6
LEAST = 0.15
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

    `themes` are names by id; `earlier` are (theme id, text) of signals that somebody gave a theme.
    """
    said = stems(text)
    score: Counter[str] = Counter()
    for theme_id, name in themes.items():
        score[theme_id] += 100 * len(said & stems(name))
    for theme_id, words in earlier:
        if theme_id in themes:
            score[theme_id] += round(100 * likeness(said, stems(words)) ** 2)
    best = score.most_common(2)
    if not best or best[0][1] < 100 * LEAST or (len(best) > 1 and best[0][1] == best[1][1]):
        return ""
    return best[0][0]
