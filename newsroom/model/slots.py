"""The occurrences of sections: computed from the rule, the deviations, pauses and the posts that took them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING

from newsroom.dates.recurrence import occurrences
from newsroom.model.keys import SlotState

if TYPE_CHECKING:
    from newsroom.dates.period import Period
    from newsroom.model.planning import Deviation, Section

DayKinds = Callable[[str, int], Collection[date]]


@dataclass(frozen=True, slots=True)
class Slot:
    """One occurrence; it stays known by section and original date wherever it is moved to.

    `reason` says why it is skipped: the words of the user, or the key of a rule (`recess`, `public`, `remembrance`).
    """

    section_id: str
    original_on: date
    on: date
    at: time
    state: str
    reason: str = ""

    @property
    def moved(self) -> bool:
        """Say whether it lies on another day than its rule gave."""
        return self.on != self.original_on

    @property
    def key(self) -> tuple[str, str]:
        """Name the slot as a post does: section and original date."""
        return self.section_id, self.original_on.isoformat()


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What decides over slots besides their rules: taken slots, recess, days to avoid by kind and year, and today."""

    taken: Collection[tuple[str, str]]
    recess: tuple[Period, ...]
    days_of: DayKinds
    today: date
    zone: str = "Europe/Amsterdam"


def slots(
    sections: Iterable[Section], deviations: Iterable[Deviation], period: Period, circumstances: Circumstances
) -> tuple[Slot, ...]:
    """Give every slot that lies in a period, by day, time and section; a slot moved out of it is left out."""
    by_slot = {(d.section_id, d.original_on): d for d in deviations}
    found: list[Slot] = []
    for section in sections:
        if section.active:
            found += _section_slots(section, by_slot, period, circumstances)
    return tuple(sorted(found, key=lambda slot: (slot.on, slot.at, slot.section_id)))


def _section_slots(
    section: Section, deviations: Mapping[tuple[str, date], Deviation], period: Period, circumstances: Circumstances
) -> list[Slot]:
    found = []
    for moment in occurrences(section.series, period, circumstances.zone):
        slot = _slot(section, moment.date(), moment.time(), deviations.get((section.id, moment.date())), circumstances)
        if slot.on in period:
            found.append(slot)
    for (section_id, original), deviation in deviations.items():
        if section_id == section.id and deviation.moved_on and deviation.moved_on in period and original not in period:
            found.append(_slot(section, original, section.start_at, deviation, circumstances))
    return found


def _slot(section: Section, day: date, at: time, deviation: Deviation | None, circumstances: Circumstances) -> Slot:
    if deviation is not None and deviation.kind == "skipped":
        return Slot(section.id, day, day, at, SlotState.SKIPPED, deviation.reason)
    moved = deviation is not None and deviation.moved_on is not None
    on = deviation.moved_on if deviation is not None and deviation.moved_on is not None else day
    at = deviation.moved_at if deviation is not None and deviation.moved_at is not None else at
    if (section.id, day.isoformat()) in circumstances.taken:
        return Slot(section.id, day, on, at, SlotState.FILLED)
    reason = "" if moved else _kept_off(section, day, circumstances)
    if reason:
        return Slot(section.id, day, day, at, SlotState.SKIPPED, reason)
    if on < circumstances.today:
        return Slot(section.id, day, on, at, SlotState.MISSED)
    return Slot(section.id, day, on, at, SlotState.MOVED if moved else SlotState.OPEN)


def _kept_off(section: Section, day: date, circumstances: Circumstances) -> str:
    if section.pauses_in_recess and any(day in recess for recess in circumstances.recess):
        return "recess"
    return next((kind for kind in section.not_on if day in circumstances.days_of(kind, day.year)), "")
