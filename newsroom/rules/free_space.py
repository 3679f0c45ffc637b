"""Free space for what comes up: its share of the slots of each week against the norm of the newsroom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from newsroom.dates.period import IsoWeek
from newsroom.model.keys import SlotState

if TYPE_CHECKING:
    from newsroom.dates.period import Period
    from newsroom.model.slots import Slot


class Space(StrEnum):
    """How a week stands: enough free space, less than the norm, or none at all; or nothing is planned."""

    ENOUGH = "enough"
    UNDER = "under"
    NONE = "none"
    EMPTY = "empty"


class WeekSpace(NamedTuple):
    """A week: fixed and free slots, free ones that no post has taken, the free share (0-1) and how it stands."""

    week: IsoWeek
    fixed: int
    free: int
    open: int
    share: float
    space: Space


def free_space(
    slots: Iterable[Slot], free_sections: Collection[str], norm: float, period: Period
) -> tuple[WeekSpace, ...]:
    """Give the free space of every week of a period; `norm` is the least free share (0.4 is 60 fixed to 40 free).

    A skipped slot is no slot; a moved one counts where it lies now. Source: free room for ad hoc, S3-15.
    """
    fixed: Counter[IsoWeek] = Counter()
    free: Counter[IsoWeek] = Counter()
    left: Counter[IsoWeek] = Counter()
    for slot in slots:
        if slot.state == SlotState.SKIPPED:
            continue
        week = IsoWeek.of(slot.on)
        if slot.section_id in free_sections:
            free[week] += 1
            left[week] += slot.state in {SlotState.OPEN, SlotState.MOVED}
        else:
            fixed[week] += 1
    return tuple(_week(week, fixed[week], free[week], left[week], norm) for week in period.weeks())


def short_weeks(weeks: Iterable[WeekSpace]) -> tuple[WeekSpace, ...]:
    """Give the weeks to flag: no free space, or less than the norm."""
    return tuple(each for each in weeks if each.space in {Space.NONE, Space.UNDER})


def _week(week: IsoWeek, fixed: int, free: int, left: int, norm: float) -> WeekSpace:
    every = fixed + free
    share = free / every if every else 0.0
    if not every:
        space = Space.EMPTY
    elif not free:
        space = Space.NONE
    else:
        space = Space.ENOUGH if share >= norm else Space.UNDER
    return WeekSpace(week, fixed, free, left, share, space)
