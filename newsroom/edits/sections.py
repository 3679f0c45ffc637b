"""What can be done with a section and its slots."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from newsroom.changes import Change, ChangeSet, added, changed, removed
from newsroom.dates.recurrence import ended, validate
from newsroom.errors import Refused
from newsroom.model import Deviation, Post, Section

if TYPE_CHECKING:
    from newsroom.model.slots import Slot

ONE_DAY = timedelta(days=1)


def deviation_id(section_id: str, original_on: date) -> str:
    """Name the deviation of a slot: one for each slot, so that two people cannot make it twice."""
    return f"{section_id}:{original_on.isoformat()}"


def create(section: Section) -> ChangeSet:
    """Add a section. Raises Refused when it has no name or its rule cannot be expanded safely."""
    _check(section)
    return ChangeSet("section_create", added(section), {"name": section.name})


def change(old: Section, new: Section) -> ChangeSet:
    """Change any field of a section, for all its slots."""
    _check(new)
    return ChangeSet("section_change", changed(old, new), {"name": new.name})


def skip(section: Section, slot: Slot, reason: str, deviation: Deviation | None = None) -> ChangeSet:
    """Leave one slot out. Raises Refused `reason_missing` without a reason."""
    if not reason.strip():
        raise Refused("reason_missing")
    new = Deviation(
        deviation_id(section.id, slot.original_on), section.id, slot.original_on, "skipped", reason=reason.strip()
    )
    return ChangeSet("slot_skip", _deviate(deviation, new), {"name": section.name, "day": slot.original_on.isoformat()})


def move(
    section: Section, slot: Slot, on: date, at: time, deviation: Deviation | None, post: Post | None = None
) -> ChangeSet:
    """Put one slot on another day and time; it stays known by its original date, and its post goes along."""
    new = Deviation(
        deviation_id(section.id, slot.original_on), section.id, slot.original_on, "moved", on, at, slot.reason
    )
    steps = _deviate(deviation, new)
    if post is not None:
        steps += changed(post, replace(post, planned_on=on, planned_at=at))
    return ChangeSet("slot_move", steps, {"name": section.name, "day": on.isoformat()})


def restore(section: Section, deviation: Deviation) -> ChangeSet:
    """Let a slot follow its rule again."""
    data = {"name": section.name, "day": deviation.original_on.isoformat()}
    return ChangeSet("slot_restore", removed(deviation), data)


def end(section: Section, last: date) -> ChangeSet:
    """Let a section have no slots after a day; what was keeps its place."""
    return ChangeSet(
        "section_end",
        changed(section, replace(section, end_on=ended(section.series, last).end)),
        {"name": section.name},
    )


def delete(section: Section, deviations: Iterable[Deviation], posts: Iterable[Post]) -> ChangeSet:
    """Remove a section and its deviations; its posts stay as loose posts."""
    freed = tuple(step for post in posts for step in changed(post, replace(post, section_id=None, slot_on=None)))
    gone = removed(*deviations) + removed(section)
    return ChangeSet("section_delete", freed + gone, {"name": section.name})


def reorder(sections: Iterable[Section], ids: Sequence[str]) -> ChangeSet:
    """Put sections in this order; sections that are not named follow as they stood."""
    place = {section_id: number for number, section_id in enumerate(ids)}
    stood = sorted(sections, key=lambda section: place.get(section.id, len(place)))
    steps = tuple(
        step for number, each in enumerate(stood, start=1) for step in changed(each, replace(each, position=number))
    )
    return ChangeSet("section_order", steps, {"count": len(steps)})


def _deviate(old: Deviation | None, new: Deviation) -> tuple[Change, ...]:
    return changed(old, replace(new, id=old.id, version=old.version)) if old else added(new)


def _check(section: Section) -> None:
    if not section.name.strip():
        raise Refused("name_missing")
    if section.rrule:
        validate(section.rrule)
