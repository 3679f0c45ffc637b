"""Reply clocks: how soon an answer is due by the norm, how it stands now, and how long people waited, in open hours.

Answers are counted in office hours only (S1-07); a norm can be set per channel and per kind of signal (S2-09).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from newsroom.dates.hours import OfficeHours
from newsroom.dates.observances import ClosedDays
from newsroom.dates.zone import to_local
from newsroom.errors import Refused
from newsroom.model.keys import SignalKind, Way

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Protocol

    from newsroom.model import Channel, Settings, Source

    class Names(Protocol):
        """The lists that a norm follows from."""

        @property
        def settings(self) -> Settings: ...
        @property
        def sources(self) -> Mapping[str, Source]: ...
        @property
        def channels(self) -> Mapping[str, Channel]: ...


ASKING = frozenset({SignalKind.QUESTION, SignalKind.COMPLAINT, SignalKind.REPORT})
MAIL = "mail"
MAILED = frozenset({"mail", "letter"})
SOON_MINUTES = 30
FAR = timedelta(days=14)
WRITTEN = re.compile(r"(?:(?P<place>[^\s/=]+)/)?(?P<kind>[a-z*]+)=(?P<number>\d{1,5})(?P<unit>[md])", re.ASCII)
ANY = "*"
FURTHEST = 366


class Norm(NamedTuple):
    """How soon an answer is due: in open minutes, or in working days when those are given."""

    minutes: int = 0
    working_days: int | None = None


class Standing(StrEnum):
    """How a signal stands to its answer."""

    NONE = "none"
    NOT_NEEDED = "not_needed"
    WAITING = "waiting"
    SOON = "soon"
    LATE = "late"
    IN_TIME = "in_time"
    TOO_LATE = "too_late"


class Reply(NamedTuple):
    """How the answer stands, with the open minutes left or gone by; beyond two weeks whole days instead of minutes."""

    standing: Standing
    minutes: int = 0
    days: int = 0


class ReplyNorms:
    """The norms that a municipality sets per kind, or per channel and kind: "complaint=5d fb/question=60m".

    `mail/` stands for e-mail and letters, `fb/*` for every kind on a channel. Raises Refused `not_reply_norms` (part).
    """

    def __init__(self, text: str = "") -> None:
        self._norms: dict[tuple[str, str], Norm] = {}
        for part in text.split():
            found = WRITTEN.fullmatch(part)
            if found is None or found["kind"] not in {*SignalKind, ANY}:
                raise Refused("not_reply_norms", part=part)
            number = int(found["number"])
            norm = Norm(number) if found["unit"] == "m" else Norm(working_days=number)
            self._norms[found["place"] or "", found["kind"]] = norm

    def __str__(self) -> str:
        return " ".join(
            f"{place}/{kind}={written(norm)}" if place else f"{kind}={written(norm)}"
            for (place, kind), norm in sorted(self._norms.items())
        )

    def items(self) -> list[tuple[tuple[str, str], Norm]]:
        """Give every norm that was set, by place and kind."""
        return sorted(self._norms.items())

    def get(self, place: str, kind: str) -> Norm | None:
        """Give the norm that was set for exactly this place and kind."""
        return self._norms.get((place, kind))

    def with_norm(self, place: str, kind: str, norm: Norm | None) -> ReplyNorms:
        """Give the norms with another one for a place and kind, or without."""
        new = ReplyNorms()
        new._norms = {key: each for key, each in self._norms.items() if key != (place, kind)}
        if norm is not None:
            new._norms[place, kind] = norm
        return new


def written(norm: Norm) -> str:
    """Write a norm as it is kept: 120m, 1d."""
    return f"{norm.minutes}m" if norm.working_days is None else f"{norm.working_days}d"


@dataclass(frozen=True, slots=True)
class ReplyClock:
    """The norms and office hours of a calendar; the narrowest norm wins.

    That is: set for channel and kind, for the kind, for the channel, for e-mail and letters, for the calendar.
    """

    hours: OfficeHours
    closed: ClosedDays
    zone: str
    norms: ReplyNorms
    names: Names

    @classmethod
    def of(cls, names: Names) -> ReplyClock:
        """Give the clock of a calendar."""
        settings = names.settings
        hours, closed = OfficeHours.parse(settings.office_hours), ClosedDays(settings.country)
        return cls(hours, closed, settings.zone, ReplyNorms(settings.reply_norms), names)

    def place(self, source_id: str | None) -> str:
        """Name the place whose norm a source follows: its channel, `mail`, or nothing."""
        source = self.names.sources.get(source_id or "")
        if source is None:
            return ""
        return source.channel_id or (MAIL if source.kind in MAILED else "")

    def norm(self, kind: str, place: str = "") -> Norm:
        """Give the norm for a kind of signal that came in at a place."""
        for key in ((place, kind), ("", kind), (place, ANY)):
            found = self.norms.get(*key)
            if found is not None:
                return found
        return self._usual(place)

    def due(self, heard: datetime, kind: str, way: str, source_id: str | None) -> datetime | None:
        """Give the instant on which an answer is due; None when nothing is asked of us, or nobody is ever there."""
        if kind not in ASKING or way == Way.INTERNAL:
            return None
        norm = self.norm(kind, self.place(source_id))
        try:
            if norm.working_days is None:
                return self.hours.due(heard, norm.minutes, self.zone, self.closed)
            return self.hours.due_days(heard, norm.working_days, self.zone, self.closed)
        except Refused:
            return None

    def waited(self, begin: datetime, end: datetime) -> int:
        """Give the whole open minutes between two instants."""
        return self.hours.open_minutes_between(begin, end, self.zone, self.closed)

    def reply(self, due: datetime | None, answered: datetime | None, reason: str, now: datetime) -> Reply:
        """Say how an answer stands at an instant; `reason` is why none is needed."""
        if answered is not None:
            in_time = due is None or answered <= due
            return Reply(Standing.IN_TIME if in_time else Standing.TOO_LATE)
        if due is None:
            return Reply(Standing.NOT_NEEDED if reason else Standing.NONE)
        late = due < now
        first, last = (due, now) if late else (now, due)
        if last - first > FAR:
            return Reply(Standing.LATE if late else Standing.WAITING, days=(last - first).days)
        minutes = self.waited(first, last)
        if late:
            return Reply(Standing.LATE, minutes)
        return Reply(Standing.SOON if minutes <= SOON_MINUTES else Standing.WAITING, minutes)

    def working_day(self, start: date, ahead: int = 0) -> date:
        """Give the day so many working days after a day; with none ahead the day itself or the first working day."""
        day, left = start, ahead
        for _ in range(FURTHEST):
            if self.hours.is_working_day(day, self.closed):
                if left <= 0:
                    return day
                left -= 1
            day += timedelta(days=1)
        return start + timedelta(days=ahead)

    def local_day(self, instant: datetime) -> date:
        """Give the day in the municipality of an instant."""
        return to_local(instant, self.zone).date()

    def _usual(self, place: str) -> Norm:
        channel = self.names.channels.get(place)
        if channel is not None and channel.reply_minutes is not None:
            return Norm(channel.reply_minutes)
        if channel is not None and channel.reply_working_days is not None:
            return Norm(working_days=channel.reply_working_days)
        settings = self.names.settings
        return Norm(working_days=settings.reply_working_days_email) if place == MAIL else Norm(settings.reply_minutes)
