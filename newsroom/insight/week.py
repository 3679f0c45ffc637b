"""The week as the newsroom meeting sees it: listening, sending and doing per day, from rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from newsroom.insight.cards import Card, card
from newsroom.model.keys import SectionKind, SlotState

if TYPE_CHECKING:
    from typing import Protocol

    from newsroom.dates.week import IsoWeek
    from newsroom.insight.cards import Names, Row
    from newsroom.insight.peaks import Peak
    from newsroom.model import Decision
    from newsroom.model.slots import Slot

    class DayThemeRow(Protocol):
        """The signals of one theme on one day, as counted by the store."""

        @property
        def day(self) -> str: ...
        @property
        def theme_id(self) -> str | None: ...
        @property
        def signals(self) -> int: ...
        @property
        def voices(self) -> int: ...
        @property
        def late(self) -> int: ...


Thing = TypeVar("Thing")


class DayDate(NamedTuple):
    """A day that matters: holiday, observance, council, event; multi-day ones appear on each of their days."""

    name: str
    kind: str


class Heard(NamedTuple):
    """What was heard about a theme on a day; `trend` is -1, 0 or 1 against the theme's day before with signals.

    `peak` says how many times normal the theme is heard in this week, 0 when that is no peak.
    """

    theme_id: str
    theme: str
    signals: int
    voices: int
    late: int
    trend: int
    peak: int = 0


class SlotCard(NamedTuple):
    """A slot that waits for a post, or one that is skipped."""

    section_id: str
    section: str
    colour: str
    kind: str
    original_on: date
    on: date
    at: time
    state: str
    reason: str
    channels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the week."""

    on: date
    dates: tuple[DayDate, ...]
    heard: tuple[Heard, ...]
    posts: tuple[Card, ...]
    open_slots: tuple[SlotCard, ...]
    skipped: tuple[SlotCard, ...]
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class WeekPage:
    """The whole week; `hidden` counts the posts that the filter leaves out, `hidden_themes` are what they are about.

    `channels` names all channels in their order.
    """

    week: IsoWeek
    days: tuple[Day, ...]
    today: date
    hidden: int = 0
    hidden_themes: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()

    @property
    def posts(self) -> int:
        """Count the posts that are shown."""
        return sum(len(day.posts) for day in self.days)

    @property
    def signals(self) -> int:
        """Count the signals heard."""
        return sum(heard.signals for day in self.days for heard in day.heard)

    @property
    def themes(self) -> int:
        """Count the themes heard."""
        return len({heard.theme_id for day in self.days for heard in day.heard if heard.theme_id})

    @property
    def late(self) -> int:
        """Count the signals that wait longer than the norm."""
        return sum(heard.late for day in self.days for heard in day.heard)

    @property
    def free(self) -> tuple[SlotCard, ...]:
        """Give the free places that are still open."""
        return tuple(slot for day in self.days for slot in day.open_slots if slot.kind == SectionKind.FREE)

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """Give the decisions of the week."""
        return tuple(decision for day in self.days for decision in day.decisions)


@dataclass(frozen=True, slots=True)
class WeekRows:
    """What the store answered about a week."""

    cards: Sequence[Row]
    heard: Sequence[DayThemeRow]
    slots: Sequence[Slot]
    decisions: Sequence[Decision]
    dates: Sequence[tuple[date, DayDate]]
    peaks: Sequence[Peak] = ()


def week_page(
    week: IsoWeek, rows: WeekRows, names: Names, today: date, let_through: Collection[str] | None = None
) -> WeekPage:
    """Put the rows of a week on its days; only the posts that a filter has let through, or all."""
    shown = rows.cards if let_through is None else [row for row in rows.cards if row.id in let_through]
    posts = _by_day((row.planned_on or "", card(row, names)) for row in shown)
    heard = _heard(rows, names)
    waiting = _by_day((s.on.isoformat(), _slot_card(s, names)) for s in rows.slots if s.state not in _NOT_WAITING)
    skipped = _by_day((s.on.isoformat(), _slot_card(s, names)) for s in rows.slots if s.state == SlotState.SKIPPED)
    dates = _by_day((day.isoformat(), each) for day, each in rows.dates)
    first = week.monday.isoformat()
    doing = _by_day((max(d.due_on.isoformat(), first) if d.due_on else first, d) for d in rows.decisions)
    days = tuple(
        Day(
            on=day,
            dates=tuple(dates[day.isoformat()]),
            heard=tuple(heard[day.isoformat()]),
            posts=tuple(posts[day.isoformat()]),
            open_slots=tuple(waiting[day.isoformat()]),
            skipped=tuple(skipped[day.isoformat()]),
            decisions=tuple(doing[day.isoformat()]),
        )
        for day in week.days
    )
    left_out = [row for row in rows.cards if let_through is not None and row.id not in let_through]
    about = (names.themes.get(row.theme_id or "") for row in left_out)
    themes = tuple(theme.name for theme in about if theme is not None)
    channels = tuple(channel.name for channel in names.channels.values())
    return WeekPage(week, days, today, hidden=len(left_out), hidden_themes=themes, channels=channels)


_NOT_WAITING = frozenset({SlotState.FILLED, SlotState.SKIPPED})


def _by_day(pairs: Iterable[tuple[str, Thing]]) -> defaultdict[str, list[Thing]]:
    days: defaultdict[str, list[Thing]] = defaultdict(list)
    for day, thing in pairs:
        days[day].append(thing)
    return days


def _heard(rows: WeekRows, names: Names) -> defaultdict[str, list[Heard]]:
    before: dict[str | None, int] = {}
    days: defaultdict[str, list[Heard]] = defaultdict(list)
    peaks = {peak.theme_id: peak.times for peak in rows.peaks}
    for row in rows.heard:
        earlier = before.get(row.theme_id)
        trend = 0 if earlier is None else (row.signals > earlier) - (row.signals < earlier)
        before[row.theme_id] = row.signals
        theme = names.themes.get(row.theme_id or "")
        days[row.day].append(
            Heard(
                row.theme_id or "",
                theme.name if theme else "",
                row.signals,
                row.voices,
                row.late,
                trend,
                peaks.get(row.theme_id or "", 0),
            )
        )
    return days


def _slot_card(slot: Slot, names: Names) -> SlotCard:
    section = names.sections[slot.section_id]
    return SlotCard(
        slot.section_id,
        section.name,
        section.colour,
        section.kind,
        slot.original_on,
        slot.on,
        slot.at,
        slot.state,
        slot.reason,
        tuple(names.channels[each].name for each in section.channel_ids if each in names.channels),
    )


class ThemeBalance(NamedTuple):
    """What was heard about a theme in a week, beside the posts of that week about it."""

    theme_id: str
    theme: str
    signals: int
    late: int
    posts: int
    first_on: date
    peak: int = 0


def balance(page: WeekPage) -> tuple[ThemeBalance, ...]:
    """Hold listening against sending: every theme of the week, most heard first; without a theme is left out.

    What is sent holds for the whole plan: a filter hides a post, it does not take it out of the week.
    """
    sent = Counter(card.theme for day in page.days for card in day.posts if card.theme)
    sent.update(page.hidden_themes)
    heard: dict[str, list[tuple[date, Heard]]] = defaultdict(list)
    for day in page.days:
        for each in day.heard:
            if each.theme_id:
                heard[each.theme_id].append((day.on, each))
    rows = [
        ThemeBalance(
            theme_id=theme_id,
            theme=days[0][1].theme,
            signals=sum(each.signals for _day, each in days),
            late=sum(each.late for _day, each in days),
            posts=sent[days[0][1].theme],
            first_on=days[0][0],
            peak=days[0][1].peak,
        )
        for theme_id, days in heard.items()
    ]
    return tuple(sorted(rows, key=lambda row: (-row.signals, row.theme)))
