"""Office hours: when an answer is due and how long people waited, counted in the hours that somebody is there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from newsroom.dates.zone import HOME_ZONE, to_instant, to_local
from newsroom.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

Spans = tuple[tuple[time, time], ...]
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NEVER_CLOSED: frozenset[date] = frozenset()
FURTHEST_DAYS = 3660
ISO_LENGTH = 10
MINUTE = timedelta(minutes=1)
SPAN = re.compile(r"(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})", re.ASCII)


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """Opening times in wall time for Monday to Sunday; a day without spans is closed.

    `special` are days with other hours than their weekday, such as a half day before Christmas; they also hold on a
    public holiday. Raises Refused `hours_overlap` (day) when spans are reversed, touch or overlap.
    """

    days: tuple[Spans, Spans, Spans, Spans, Spans, Spans, Spans]
    special: tuple[tuple[date, Spans], ...] = ()

    def __post_init__(self) -> None:
        named = [(day.isoformat(), spans) for day, spans in self.special]
        for name, spans in (*zip(WEEKDAYS, self.days, strict=True), *named):
            moments = [moment for span in spans for moment in span]
            if any(earlier >= later for earlier, later in pairwise(moments)):
                raise Refused("hours_overlap", day=name)

    @classmethod
    def parse(cls, text: str) -> OfficeHours:
        """Read "mon=08:30-17:00 thu=08:30-12:00,13:00-20:00 2027-12-24=08:30-12:00"; days left out are closed.

        A date without times is closed all day. Raises Refused `not_office_hours` (part), `hours_overlap` (day).
        """
        spans: dict[str, Spans] = {}
        special: dict[date, Spans] = {}
        for part in text.split():
            name, _, written = part.partition("=")
            times = tuple(_span(each, part) for each in written.split(",") if each)
            if name in WEEKDAYS and name not in spans:
                spans[name] = times
            elif (day := _date(name)) and day not in special:
                special[day] = times
            else:
                raise Refused("not_office_hours", part=part)
        monday, tuesday, wednesday, thursday, friday, saturday, sunday = (spans.get(name, ()) for name in WEEKDAYS)
        return cls((monday, tuesday, wednesday, thursday, friday, saturday, sunday), tuple(sorted(special.items())))

    def __str__(self) -> str:
        days = [(name, spans) for name, spans in zip(WEEKDAYS, self.days, strict=True) if spans]
        days += [(day.isoformat(), spans) for day, spans in self.special]
        return " ".join(f"{name}={','.join(f'{a:%H:%M}-{b:%H:%M}' for a, b in spans)}" for name, spans in days)

    def is_working_day(self, day: date, closed: Container[date] = NEVER_CLOSED) -> bool:
        """Tell whether the office opens on a day."""
        return bool(self._spans_on(day, closed))

    def is_open(self, instant: datetime, zone: str = HOME_ZONE, closed: Container[date] = NEVER_CLOSED) -> bool:
        """Tell whether the office is open at an instant."""
        return any(
            first <= instant < last for first, last in self._open_on(to_local(instant, zone).date(), zone, closed)
        )

    def due(
        self, start: datetime, minutes: int, zone: str = HOME_ZONE, closed: Container[date] = NEVER_CLOSED
    ) -> datetime:
        """Return the UTC instant at which so many open minutes have passed since an instant.

        What comes in while closed starts to count at the next opening. `closed` holds the days on which nobody is
        there (`ClosedDays`). Raises Refused `never_open` when ten years of days do not hold the minutes.
        """
        left = timedelta(minutes=max(minutes, 0))
        for first, last in self._open_from(start, zone, closed):
            begin = max(first, start)
            if last > begin and last - begin >= left:
                return begin + left
            left -= max(last - begin, timedelta(0))
        raise Refused("never_open")

    def due_days(
        self, start: datetime, working_days: int, zone: str = HOME_ZONE, closed: Container[date] = NEVER_CLOSED
    ) -> datetime:
        """Return the UTC instant at which the office closes, so many working days after the day of arrival.

        The day of arrival itself never counts: what comes in on Friday or in the weekend is due, at one working day,
        when the office closes on Monday. Nought means the end of the first working day from arrival on.
        Raises Refused `never_open`.
        """
        arrived = to_local(start, zone).date()
        left = working_days
        for number in range(0 if working_days <= 0 else 1, FURTHEST_DAYS):
            spans = self._open_on(arrived + timedelta(days=number), zone, closed)
            if not spans or spans[-1][1] <= start:
                continue
            left -= 1
            if left <= 0:
                return spans[-1][1]
        raise Refused("never_open")

    def open_minutes_between(
        self, begin: datetime, end: datetime, zone: str = HOME_ZONE, closed: Container[date] = NEVER_CLOSED
    ) -> int:
        """Return the whole open minutes between two instants; 0 when the second is not later."""
        open_time = timedelta(0)
        if end <= begin:
            return 0
        last_day = to_local(end, zone).date()
        day = to_local(begin, zone).date()
        while day <= last_day:
            for first, last in self._open_on(day, zone, closed):
                open_time += max(min(last, end) - max(first, begin), timedelta(0))
            day += timedelta(days=1)
        return open_time // MINUTE

    def _open_on(self, day: date, zone: str, closed: Container[date]) -> tuple[tuple[datetime, datetime], ...]:
        return _instants(self._spans_on(day, closed), day, zone)

    def _spans_on(self, day: date, closed: Container[date]) -> Spans:
        for special, spans in self.special:
            if special == day:
                return spans
        return () if day in closed else self.days[day.weekday()]

    def _open_from(self, start: datetime, zone: str, closed: Container[date]) -> Iterator[tuple[datetime, datetime]]:
        day = to_local(start, zone).date()
        for number in range(FURTHEST_DAYS):
            yield from self._open_on(day + timedelta(days=number), zone, closed)


@lru_cache(maxsize=4096)
def _instants(spans: Spans, day: date, zone: str) -> tuple[tuple[datetime, datetime], ...]:
    """Return the spans of a day as instants, so that a clock change inside one counts as the hour it is."""
    moments = ((datetime.combine(day, opens), datetime.combine(day, closes)) for opens, closes in spans)
    return tuple((to_instant(opens, zone), to_instant(closes, zone)) for opens, closes in moments)


def _date(name: str) -> date | None:
    try:
        return date.fromisoformat(name) if len(name) == ISO_LENGTH else None
    except ValueError:
        return None


def _span(written: str, part: str) -> tuple[time, time]:
    found = SPAN.fullmatch(written)
    try:
        if found is None:
            raise ValueError(written)
        return time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    except ValueError as error:
        raise Refused("not_office_hours", part=part) from error
