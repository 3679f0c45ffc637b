"""What a meeting has on the table: its points with their lines, themes by voices, decisions, chairs and duty."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING, NamedTuple

from newsroom.insight.peaks import LEAST_NORMAL, TIMES_NORMAL

if TYPE_CHECKING:
    from newsroom.dates.period import IsoWeek, Period
    from newsroom.model import Decision, Meeting

FEW_VOICES = 3


class Line(NamedTuple):
    """One thing to say at a point: a code of the words group `meeting_line` with its data, and what it is about.

    `tone` is "", "ok", "warn" or "bad"; `about` names the kind and id of what it leads to ("post", "slot", "goal" …).
    """

    code: str
    data: Mapping[str, object]
    tone: str = ""
    about: tuple[str, str] = ("", "")


class Planned(NamedTuple):
    """A post about a theme, placed or to come."""

    id: str
    title: str
    on: date
    at: time | None
    status: str
    signals: int


class Quote(NamedTuple):
    """What somebody said, in own words."""

    signal_id: str
    text: str
    on: date
    kind: str


class Talk(NamedTuple):
    """A theme on the table; an empty id gathers what has none yet. `normal` is the usual number, None if unknown."""

    theme_id: str
    theme: str
    signals: int
    voices: int
    late: int
    waiting: int
    normal: float | None
    picture: str
    posts: tuple[Planned, ...]
    last_on: date | None
    quotes: tuple[Quote, ...]

    @property
    def peak(self) -> bool:
        """Say whether it is three times as loud as usual; usual counts for at least two a week."""
        return self.normal is not None and self.signals >= TIMES_NORMAL * max(self.normal, LEAST_NORMAL)

    @property
    def times(self) -> int:
        """Give how many times as loud as usual it is, in whole times, 0 when that is not known."""
        return int(self.signals / max(self.normal, LEAST_NORMAL)) if self.normal is not None else 0

    def sounds(self, most: int) -> tuple[str, ...]:
        """Give what people say, newest first; what several say is read out once."""
        return tuple(dict.fromkeys(each.text for each in self.quotes))[:most]

    @property
    def few(self) -> bool:
        """Say whether few voices carry many messages: one loud voice counts once."""
        return self.voices <= FEW_VOICES and self.signals >= 2 * self.voices


class Free(NamedTuple):
    """The first free place for a post about a theme, with what it brings."""

    section_id: str
    original_on: date
    on: date
    at: time
    section: str
    channels: tuple[str, ...]
    groups: tuple[str, ...]
    goals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """One point of the agenda: `note` is what its row says at the right, as a line of the group `meeting_note`."""

    key: str
    done: bool
    note: Line
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Balance:
    """Listening against sending in the week: themes that come back, free share (0-1), posts without a goal."""

    answered: int
    heard: int
    free_share: float
    free_norm: float
    without_goal: int


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """A meeting in a week: `heard` is the period that was listened to, `moment` when it is held."""

    meeting: Meeting
    week: IsoWeek
    moment: datetime
    today: date
    heard: Period
    points: tuple[Point, ...]
    talks: tuple[Talk, ...]
    decisions: tuple[Decision, ...]
    free: Free | None
    balance: Balance
    rota: Mapping[str, str]
    chairs: Mapping[str, str]
    names: tuple[str, ...]

    @property
    def open_decisions(self) -> int:
        """Count what is decided and not yet done."""
        return sum(not each.done for each in self.decisions)

    def point(self, key: str) -> Point | None:
        """Give a point of the agenda, None when this meeting has not got it."""
        return next((each for each in self.points if each.key == key), None)

    def talk(self, theme_id: str) -> Talk | None:
        """Give a theme on the table."""
        return next((each for each in self.talks if each.theme_id == theme_id), None)

    @property
    def next_point(self) -> str:
        """Name the first point that is not done, the last when all are."""
        return next((each.key for each in self.points if not each.done), self.points[-1].key)


def counted(code: str, number: int, **more: object) -> Line:
    """Give a line with a number, in the singular when it is one."""
    return Line(f"{code}_one" if number == 1 else code, {"count": number, **more})
