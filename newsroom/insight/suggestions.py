"""What there is to post about: signals that wait, sections due, dates ahead, and what ran in these weeks last year."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from newsroom.dates.period import IsoWeek, Period
from newsroom.model.fold import fold
from newsroom.model.keys import OUT, SectionKind, SlotState

if TYPE_CHECKING:
    from newsroom.insight.cards import Names, Row
    from newsroom.model.slots import Slot

AHEAD = timedelta(weeks=3)
AROUND_WEEKS = 1
MOST = 50
TELLING = ("public", "remembrance", "civic", "council", "election", "awareness", "event")
SHORTEST_WORD = 5


class Kind(StrEnum):
    """Where a suggestion comes from, in the order in which they are shown: what people ask goes first."""

    SIGNALS = "signals"
    SECTION = "section"
    DATE = "date"
    LAST_YEAR = "last_year"


class OpenTheme(Protocol):
    """Signals of one theme that no post is joined to."""

    @property
    def theme_id(self) -> str | None: ...
    @property
    def signals(self) -> int: ...
    @property
    def last_on(self) -> str: ...
    @property
    def newest_id(self) -> str: ...
    @property
    def newest_text(self) -> str: ...


class NamedDate(Protocol):
    """A day or span that has a name."""

    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def first(self) -> date: ...


class Suggestion(NamedTuple):
    """Something to post about: when (None: any time), its title, why (`code` with `data`), and what it is made from.

    `source_id` is a theme, section, or post of last year; `original_on` names the slot of a section.
    """

    kind: Kind
    title: str
    on: date | None
    source_id: str = ""
    original_on: date | None = None
    data: Mapping[str, object] = {}


@dataclass(frozen=True, slots=True)
class Sources:
    """What suggestions are made from, as the store and the calendar answered."""

    themes: Sequence[OpenTheme] = ()
    slots: Sequence[Slot] = ()
    dates: Sequence[NamedDate] = ()
    last_year: Sequence[Row] = ()
    planned: Sequence[Row] = ()
    declined: Collection[str] = field(default=())


def suggestions(sources: Sources, names: Names, today: date) -> tuple[Suggestion, ...]:
    """Give what could be posted about, by kind and then by day; what is planned already is no suggestion."""
    taken = {fold(row.title) for row in sources.planned}
    found = [
        *_signals(sources.themes, names),
        *_sections(sources.slots, names, today),
        *_dates(sources.dates, sources.planned, today),
        *_last_year(sources.last_year, taken),
    ]
    return tuple(each for each in found if name_of(each) not in sources.declined)


def name_of(suggestion: Suggestion) -> str:
    """Name a suggestion, so that one that was waved away stays away."""
    return f"{suggestion.kind}:{suggestion.source_id or fold(suggestion.title)}:{suggestion.on or ''}"


def same_weeks_last_year(today: date, around: int = AROUND_WEEKS) -> Period:
    """Give the weeks of last ISO year with the same numbers as this week and those around it."""
    week = IsoWeek.of(today)
    last = IsoWeek.of(date.fromisocalendar(week.year - 1, min(week.number, 52), 1))
    return Period(last.shift(-around).monday, last.shift(around).sunday)


def ahead(today: date) -> Period:
    """Give the days that are looked ahead."""
    return Period(today, today + AHEAD)


def _signals(themes: Iterable[OpenTheme], names: Names) -> list[Suggestion]:
    """Give each theme with signals that wait, the theme with most of them first."""
    found = []
    for each in sorted(themes, key=_fewest):
        theme = names.themes.get(each.theme_id or "")
        title = theme.name if theme else each.newest_text[:60]
        data = {"signals": each.signals, "last": each.last_on, "text": each.newest_text, "signal": each.newest_id}
        found.append(Suggestion(Kind.SIGNALS, title, None, each.theme_id or "", data=data))
    return found[:MOST]


def _fewest(theme: OpenTheme) -> tuple[int, str]:
    return -theme.signals, theme.theme_id or ""


def _sections(slots: Iterable[Slot], names: Names, today: date) -> list[Suggestion]:
    """Give the open slots of fixed sections, soonest first; free space is meant to stay open."""
    found = []
    for slot in sorted(slots, key=_soonest):
        section = names.sections.get(slot.section_id)
        is_open = slot.state in {SlotState.OPEN, SlotState.MOVED} and today <= slot.on <= today + AHEAD
        if section is not None and section.kind == SectionKind.FIXED and is_open:
            data = {"time": f"{slot.at:%H:%M}", "days": (slot.on - today).days}
            found.append(Suggestion(Kind.SECTION, section.name, slot.on, section.id, slot.original_on, data))
    return found[:MOST]


def _soonest(slot: Slot) -> tuple[date, str, str]:
    return slot.on, str(slot.at), slot.section_id


def _dates(dates: Iterable[NamedDate], planned: Sequence[Row], today: date) -> list[Suggestion]:
    """Give the named days ahead that no planned post seems to be about, by the words of its title."""
    titles = [fold(row.title) for row in planned]
    found = []
    for each in sorted(dates, key=_first_day):
        if each.kind in TELLING and today <= each.first <= today + AHEAD and not _is_about(each.name, titles):
            data = {"kind": each.kind, "days": (each.first - today).days}
            found.append(Suggestion(Kind.DATE, each.name, each.first, data=data))
    return found[:MOST]


def _first_day(named: NamedDate) -> tuple[date, str]:
    return named.first, named.name


def _is_about(name: str, titles: Iterable[str]) -> bool:
    words = [word for word in fold(name).split() if len(word) >= SHORTEST_WORD] or [fold(name)]
    return any(all(word in title for word in words) for title in titles)


def _last_year(rows: Iterable[Row], taken: Collection[str]) -> list[Suggestion]:
    """Give what was placed in these weeks last year; what came from a section comes back by itself."""
    found = []
    for row in rows:
        if row.status in OUT and row.section_id is None and row.planned_on and fold(row.title) not in taken:
            data = {"before": row.planned_on, "signals": row.signal_count}
            on = date.fromisoformat(row.planned_on)
            found.append(Suggestion(Kind.LAST_YEAR, row.title, on + timedelta(weeks=_weeks(on)), row.id, data=data))
    return found[:MOST]


def _weeks(day: date) -> int:
    """Give the weeks from a day to the same week of the next ISO year."""
    week = IsoWeek.of(day)
    return (IsoWeek(week.year + 1, 1).monday - IsoWeek(week.year, 1).monday).days // 7
