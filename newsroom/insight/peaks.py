"""Sudden peaks: a week in which a theme is heard three times as much as is normal for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from newsroom.dates.period import IsoWeek, Period

if TYPE_CHECKING:
    from typing import Protocol

    class WeekTheme(Protocol):
        """The kept count of one theme in one week, named by its Monday."""

        @property
        def week(self) -> str: ...
        @property
        def theme_id(self) -> str: ...
        @property
        def signals(self) -> int: ...


TIMES_NORMAL = 3
WEEKS_BEFORE = 8
LEAST_WEEKS = 4
LEAST_NORMAL = 2.0


class Peak(NamedTuple):
    """A theme that is heard suddenly more: how often in the week, and what is normal in a week."""

    theme_id: str
    monday: date
    signals: int
    normal: float

    @property
    def times(self) -> int:
        """Give how many times normal it is, in whole times."""
        return int(self.signals / max(self.normal, LEAST_NORMAL))


def peaks(rows: Iterable[WeekTheme], period: Period, since: str) -> tuple[Peak, ...]:
    """Find the peaks in the weeks of a period; `rows` reach eight weeks further back, `since` names the first of all.

    Normal is the median of the eight weeks before: an earlier peak does not move it, as it would a mean. It counts for
    at least two signals a week, so that six is the smallest peak; and a calendar needs four weeks of listening first.
    """
    counts: dict[str, dict[date, int]] = {}
    for row in rows:
        if row.theme_id:
            counts.setdefault(row.theme_id, {})[date.fromisoformat(row.week)] = row.signals
    begun = date.fromisoformat(since) if since else date.max
    found = []
    for week in period.weeks():
        known = _before(week.monday, begun)
        if len(known) >= LEAST_WEEKS:
            found += [peak for theme, heard in counts.items() if (peak := _peak(theme, week, heard, known))]
    return tuple(found)


def reach(period: Period) -> Period:
    """Give the days of which the weekly counts are needed to find the peaks of a period."""
    first = period.first - timedelta(days=period.first.weekday())
    return Period(first - timedelta(weeks=WEEKS_BEFORE), period.last)


def _before(monday: date, begun: date) -> list[date]:
    weeks = (monday - timedelta(weeks=back) for back in range(1, WEEKS_BEFORE + 1))
    return [each for each in weeks if each >= begun]


def _peak(theme_id: str, week: IsoWeek, heard: Mapping[date, int], known: Sequence[date]) -> Peak | None:
    signals = heard.get(week.monday, 0)
    normal = _median(sorted(heard.get(each, 0) for each in known))
    high = signals >= TIMES_NORMAL * max(normal, LEAST_NORMAL)
    return Peak(theme_id, week.monday, signals, normal) if high else None


def _median(counts: Sequence[int]) -> float:
    """Give the middle of sorted counts; the library's own is too slow to load for the first week."""
    middle = len(counts) // 2
    return float(counts[middle]) if len(counts) % 2 else (counts[middle - 1] + counts[middle]) / 2
