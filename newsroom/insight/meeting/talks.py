"""Themes on the table: what was heard, how loud that is against other weeks, and what is sent about it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from statistics import median
from typing import TYPE_CHECKING

from newsroom.insight.meeting.page import Planned, Quote, Talk
from newsroom.insight.peaks import LEAST_WEEKS

if TYPE_CHECKING:
    from typing import Protocol

    from newsroom.insight.cards import Names, Row

    class ThemeRow(Protocol):
        """What the store counted about a theme in a period."""

        @property
        def theme_id(self) -> str | None: ...
        @property
        def signals(self) -> int: ...
        @property
        def voices(self) -> int: ...
        @property
        def late(self) -> int: ...
        @property
        def waiting(self) -> int: ...

    class WeekRow(Protocol):
        """The kept count of a theme in a week."""

        @property
        def week(self) -> str: ...
        @property
        def theme_id(self) -> str: ...
        @property
        def signals(self) -> int: ...

    class TextRow(Protocol):
        """A signal in its own words."""

        @property
        def id(self) -> str: ...
        @property
        def heard_on(self) -> str: ...
        @property
        def text(self) -> str: ...
        @property
        def theme_id(self) -> str | None: ...
        @property
        def kind(self) -> str: ...


DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class HeardRows:
    """What the store answered about listening: counts now, counts of `weeks` weeks before, texts, and what is sent."""

    counts: Sequence[ThemeRow]
    before: Sequence[WeekRow]
    weeks: int
    texts: Sequence[TextRow]
    cards: Sequence[Row]
    last_sent: Mapping[str, str]


def talks(rows: HeardRows, names: Names) -> tuple[Talk, ...]:
    """Give the themes heard, most voices first; what has no theme comes last, to be interpreted first."""
    usual = _usual(rows)
    quotes: defaultdict[str, list[Quote]] = defaultdict(list)
    for text in rows.texts:
        quotes[text.theme_id or ""].append(Quote(text.id, text.text, date.fromisoformat(text.heard_on), text.kind))
    sent = _sent(rows.cards)
    found = []
    for count in rows.counts:
        theme_id = count.theme_id or ""
        theme = names.themes.get(theme_id)
        last = rows.last_sent.get(theme_id)
        found.append(
            Talk(
                theme_id=theme_id,
                theme=theme.name if theme else "",
                signals=count.signals,
                voices=count.voices,
                late=count.late,
                waiting=count.waiting,
                normal=usual.get(theme_id, 0.0) if usual is not None else None,
                picture=theme.picture if theme else "",
                posts=tuple(sent[theme_id]) if theme_id else (),
                last_on=date.fromisoformat(last) if last else None,
                quotes=tuple(quotes[theme_id]),
            )
        )
    return tuple(sorted(found, key=lambda talk: not talk.theme_id))


def _usual(rows: HeardRows) -> dict[str, float] | None:
    """Give the median of the weeks before by theme; None while a calendar has not listened for four weeks."""
    if len({row.week for row in rows.before}) < LEAST_WEEKS:
        return None
    weekly: defaultdict[str, list[int]] = defaultdict(list)
    for row in rows.before:
        weekly[row.theme_id].append(row.signals)
    return {theme: float(median([*counts, *[0] * (rows.weeks - len(counts))])) for theme, counts in weekly.items()}


def _sent(cards: Iterable[Row]) -> defaultdict[str, list[Planned]]:
    sent: defaultdict[str, list[Planned]] = defaultdict(list)
    for card in cards:
        if card.theme_id and card.planned_on and card.status != DROPPED:
            at = time.fromisoformat(card.planned_at) if card.planned_at else None
            sent[card.theme_id].append(
                Planned(card.id, card.title, date.fromisoformat(card.planned_on), at, card.status, card.signal_count)
            )
    return sent
