"""Changing a section for all its slots or from one slot on, ending it and letting it stand still; no post gets lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from newsroom.changes import Change, ChangeSet, added, changed, removed
from newsroom.dates.period import IsoWeek, Period
from newsroom.dates.recurrence import first_after, occurrences, split
from newsroom.edits import sections
from newsroom.edits.sections import deviation_id
from newsroom.ids import new_id
from newsroom.model.keys import OUT, SlotState

if TYPE_CHECKING:
    from newsroom.model import Deviation, Post, Section
    from newsroom.model.slots import Slot

AROUND = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Hanging:
    """What hangs on a section: its deviations and all its posts, with today, before which nothing moves any more."""

    today: date
    deviations: Sequence[Deviation] = ()
    posts: Sequence[Post] = ()
    zone: str = "Europe/Amsterdam"


@dataclass(frozen=True, slots=True)
class Shift:
    """A post that goes along with its slot to another moment."""

    post_id: str
    title: str
    before: datetime
    after: datetime


@dataclass(frozen=True, slots=True)
class Effects:
    """What a change does to what was planned already, to be said before it is done.

    `relinked` posts stay on their day and take another slot; `loosened` posts stay on their day without a slot;
    `dropped` are the skips and moves of slots that will not be there any more; `skipped` are slots that stay empty,
    `restored` are slots that come back.
    """

    moved: tuple[Shift, ...] = ()
    relinked: tuple[Post, ...] = ()
    loosened: tuple[Post, ...] = ()
    kept: tuple[Post, ...] = ()
    dropped: tuple[Deviation, ...] = ()
    skipped: tuple[date, ...] = ()
    restored: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """A change that can be carried out, and what it does."""

    changes: ChangeSet
    effects: Effects


def change_all(old: Section, new: Section, hanging: Hanging) -> Plan:
    """Change a section for all its slots; each post takes the new slot of its week, else of its month.

    A post goes along to another day or time only when it is still to come and stood where its slot was. Raises Refused
    as `sections.change` does.
    """
    written = sections.change(old, new)
    effects, freed = _settle(old, new, hanging.posts, hanging)
    return Plan(ChangeSet("section_change", written.changes + freed.changes, {"name": new.name}), effects)


def change_later(old: Section, new: Section, day: date, hanging: Hanging) -> Plan:
    """Change a section from a day on: it ends before that day, and a new section with its own rule goes on.

    Without a slot before the day the whole section changes. Raises Refused `series_over` (day) when nothing is left
    from the day on, or as `sections.change` does.
    """
    first = first_after(old.series, date.min.replace(year=max(1, old.start_on.year - 1)), hanging.zone)
    if first is None or first.date() >= day:
        return change_all(old, new, hanging)
    before, goes_on = _halves(old, new, day, hanging.zone)
    made = sections.create(goes_on)
    later = [post for post in hanging.posts if post.slot_on is not None and post.slot_on >= day]
    cut = replace(hanging, deviations=[each for each in hanging.deviations if each.original_on >= day])
    effects, freed = _settle(old, goes_on, later, cut)
    steps = changed(old, before) + made.changes + freed.changes
    return Plan(ChangeSet("section_change_later", steps, {"name": new.name, "day": day.isoformat()}), effects)


def end(section: Section, last: date, hanging: Hanging) -> Plan:
    """Let a section have no slots after a day; posts in later slots stay on their day as loose posts."""
    written = sections.end(section, last)
    loose = tuple(post for post in hanging.posts if post.slot_on is not None and post.slot_on > last)
    gone = tuple(each for each in hanging.deviations if each.original_on > last)
    kept = tuple(post for post in hanging.posts if post not in loose)
    steps = written.changes + removed(*gone) + _loosened(loose)
    effects = Effects(loosened=loose, kept=kept, dropped=gone)
    return Plan(ChangeSet("section_end", steps, {"name": section.name}), effects)


def stand_still(section: Section, slots: Iterable[Slot], reason: str, hanging: Hanging) -> Plan:
    """Skip every open slot of those given with one reason; slots that a post has taken are left as they are.

    Raises Refused `reason_missing` without a reason.
    """
    known = {each.original_on: each for each in hanging.deviations}
    open_slots = [slot for slot in slots if slot.state in {SlotState.OPEN, SlotState.MOVED, SlotState.MISSED}]
    skips = [sections.skip(section, slot, reason, known.get(slot.original_on)) for slot in open_slots]
    taken = {slot.original_on for slot in slots if slot.state == SlotState.FILLED}
    steps = tuple(step for each in skips for step in each.changes)
    kept = tuple(post for post in hanging.posts if post.slot_on in taken)
    label = ChangeSet("section_pause", steps, {"name": section.name, "count": len(skips)})
    return Plan(label, Effects(kept=kept, skipped=tuple(slot.on for slot in open_slots)))


def go_on(section: Section, period: Period, deviations: Iterable[Deviation], reason: str = "") -> Plan:
    """Let the skipped slots of a period follow the rule again; only those skipped for one reason when it is given."""
    back = [
        each
        for each in deviations
        if each.kind == "skipped" and each.original_on in period and (not reason or each.reason == reason)
    ]
    changes = ChangeSet("section_resume", removed(*back), {"name": section.name, "count": len(back)})
    return Plan(changes, Effects(restored=tuple(sorted(each.original_on for each in back))))


@dataclass(frozen=True, slots=True)
class Rest:
    """A run of slots that somebody skipped for one reason: first and last of them, and the reason."""

    period: Period
    reason: str
    slots: int


def rest_of(deviations: Iterable[Deviation], today: date) -> Rest | None:
    """Give the rest that a section is in or that comes first, None when no slot to come was skipped."""
    to_come = sorted((d.original_on, d.reason) for d in deviations if d.kind == "skipped" and d.original_on >= today)
    if not to_come:
        return None
    reason = to_come[0][1]
    days = [day for day, why in to_come if why == reason]
    return Rest(Period(days[0], days[-1]), reason, len(days))


def _halves(old: Section, new: Section, day: date, zone: str) -> tuple[Section, Section]:
    """Give the section as it ends before the day, and the one that goes on with the new fields."""
    series, later = split(old.series, day, zone)
    before = replace(old, end_on=series.end, rdates=_texts(series.rdates))
    same_rule = (new.rrule, new.start_on) == (old.rrule, old.start_on)
    start = later.start.date() if same_rule else max(day, new.start_on)
    dates = _texts(later.rdates) if new.rdates == old.rdates else tuple(t for t in new.rdates if t[:10] >= str(day))
    goes_on = replace(new, id=new_id(), start_on=start, rdates=dates, version=1)
    return before, replace(goes_on, rrule=later.rule) if same_rule else goes_on


def _texts(moments: Iterable[datetime]) -> tuple[str, ...]:
    return tuple(moment.isoformat("T", "minutes") for moment in moments)


def _settle(old: Section, new: Section, posts: Sequence[Post], hanging: Hanging) -> tuple[Effects, ChangeSet]:
    """Give posts and deviations of the old slots their place in the new ones."""
    in_slots = [post for post in posts if post.slot_on is not None]
    days = sorted(
        {day for post in in_slots if (day := post.slot_on)} | {each.original_on for each in hanging.deviations}
    )
    span = Period(days[0] - AROUND, days[-1] + AROUND) if days else Period.of_day(hanging.today)
    was = {moment.date(): moment for moment in occurrences(old.series, span, hanging.zone)}
    comes = {moment.date(): moment for moment in occurrences(new.series, span, hanging.zone)}
    dropped = tuple(each for each in hanging.deviations if each.original_on not in comes)
    skipped = {each.original_on for each in hanging.deviations if each.kind == "skipped"}
    homes = _homes(
        sorted({post.slot_on for post in in_slots if post.slot_on}), sorted(set(comes) - skipped), set(comes)
    )
    moved_slots = {each.original_on for each in hanging.deviations if each.kind == "moved"}
    settled = [(post, _settled(post, new, homes, (was, comes), moved_slots, hanging)) for post in in_slots]
    steps = removed(*dropped) + _carried(new, [each for each in hanging.deviations if each.original_on in comes])
    steps += tuple(step for before, after in settled for step in changed(before, after))
    return _effects(settled, dropped), ChangeSet("section_change", steps)


def _homes(taken: Sequence[date], free: Sequence[date], comes: set[date]) -> dict[date, date]:
    """Give each old slot day its new one: the same, else the nearest free one of its week, else of its month."""
    homes = {day: day for day in taken if day in comes}
    left = [day for day in free if day not in homes]
    for same in (_same_week, _same_month):
        for day in taken:
            near = [each for each in left if same(each, day)] if day not in homes else []
            if near:
                homes[day] = min(near, key=lambda each: (abs(each - day), each))
                left.remove(homes[day])
    return homes


def _same_week(one: date, other: date) -> bool:
    return IsoWeek.of(one) == IsoWeek.of(other)


def _same_month(one: date, other: date) -> bool:
    return (one.year, one.month) == (other.year, other.month)


def _settled(
    post: Post,
    section: Section,
    homes: dict[date, date],
    moments: tuple[dict[date, datetime], dict[date, datetime]],
    moved_slots: set[date],
    hanging: Hanging,
) -> Post:
    """Give the post as it stands in its new slot, or loose when there is none."""
    assert post.slot_on is not None
    home = homes.get(post.slot_on)
    if home is None:
        return replace(post, section_id=None, slot_on=None)
    linked = replace(post, section_id=section.id, slot_on=home)
    was, comes = moments[0].get(post.slot_on), moments[1][home]
    over = post.status in OUT or post.planned_on is None or post.planned_on < hanging.today or home < hanging.today
    if over or was is None or post.slot_on in moved_slots or post.planned_on != was.date():
        return linked
    at = comes.time() if post.planned_at == was.time() else post.planned_at
    return replace(linked, planned_on=home, planned_at=at)


def _carried(section: Section, deviations: Iterable[Deviation]) -> tuple[Change, ...]:
    """Give deviations that keep their slot to the section that goes on."""
    old = [each for each in deviations if each.section_id != section.id]
    anew = (
        replace(each, id=deviation_id(section.id, each.original_on), section_id=section.id, version=1) for each in old
    )
    return removed(*old) + added(*anew)


def _loosened(posts: Iterable[Post]) -> tuple[Change, ...]:
    return tuple(step for post in posts for step in changed(post, replace(post, section_id=None, slot_on=None)))


def _effects(settled: Sequence[tuple[Post, Post]], dropped: tuple[Deviation, ...]) -> Effects:
    moved: list[Shift] = []
    relinked: list[Post] = []
    loosened: list[Post] = []
    kept: list[Post] = []
    for before, after in settled:
        if after.slot_on is None:
            loosened.append(before)
        elif _moment(before) != _moment(after):
            moved.append(Shift(before.id, before.title, _moment(before), _moment(after)))
        else:
            (kept if before.slot_on == after.slot_on else relinked).append(before)
    return Effects(tuple(moved), tuple(relinked), tuple(loosened), tuple(kept), dropped)


def _moment(post: Post) -> datetime:
    return datetime.combine(post.planned_on or date.min, post.planned_at or datetime.min.time())
