"""Loud and unique voices: messages and senders per theme, so that thirty messages of one sender count once (S2-08)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

LEAST_MESSAGES = 5
FEW = 3
LOUD_LEAST, LOUD_TIMES = 2, 1.5


class Said(NamedTuple):
    """How many messages one sender sent about a theme; `voice` None stands for one unknown sender each."""

    theme_id: str
    voice: int | None
    messages: int


class ThemeVoices(NamedTuple):
    """A theme with its messages, its senders, and the messages of the one who sent most; no sender is named."""

    theme_id: str
    messages: int
    voices: int
    loudest: int

    @property
    def is_few(self) -> bool:
        """Say whether few people carry the theme: five messages or more, and three for each sender on average."""
        return self.messages >= LEAST_MESSAGES and self.voices * FEW <= self.messages

    @property
    def is_loud(self) -> bool:
        """Say whether one sender is heard more than the others: twice or more, and half as much again as usual."""
        return self.loudest >= LOUD_LEAST and self.loudest * self.voices >= LOUD_TIMES * self.messages


def theme_voices(rows: Iterable[Said]) -> tuple[ThemeVoices, ...]:
    """Count messages and senders of each theme, the theme with most senders first."""
    known: defaultdict[str, Counter[int]] = defaultdict(Counter)
    unknown: Counter[str] = Counter()
    themes: dict[str, None] = {}
    for row in rows:
        themes[row.theme_id] = None
        if row.voice is None:
            unknown[row.theme_id] += row.messages
        else:
            known[row.theme_id][row.voice] += row.messages
    found = [_theme(theme, known[theme], unknown[theme]) for theme in themes]
    return tuple(sorted(found, key=lambda each: (-each.voices, -each.messages, each.theme_id)))


def _theme(theme_id: str, known: Counter[int], unknown: int) -> ThemeVoices:
    loudest = max(known.values(), default=min(unknown, 1))
    return ThemeVoices(theme_id, known.total() + unknown, len(known) + unknown, loudest)
