"""What a demo around today has besides the sample year: the weeks before it lived, the weeks to come begun."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from random import Random
from typing import TYPE_CHECKING

from newsroom.dates.observances import days_of_kind
from newsroom.dates.period import ONE_DAY, Period
from newsroom.dates.recurrence import to_local
from newsroom.edits.demo.data import tables_of
from newsroom.edits.demo.heard import Crowd, HeardRow, monday_of
from newsroom.edits.demo.posts import Author, Memory, Written, batches
from newsroom.edits.demo.progress import Progress, first_sentence
from newsroom.edits.sections import deviation_id
from newsroom.edits.signals import moment, stamp
from newsroom.model import Decision, Deviation, Evaluation, OwnDate, Post, Section
from newsroom.model.keys import DecisionKind, SectionKind, SignalKind, SignalState, SlotState, Status
from newsroom.model.slots import Circumstances, Slot, slots

if TYPE_CHECKING:
    from newsroom.changes import Batch

SEED = 2027
BATCH = "demo"
WEEKS_BACK, WEEKS_ON = 61, 8
SIGNALS_A_WEEK, LEAST_TODAY = 45, 6
FILLED_SHARE, FREE_FILLED_SHARE, SKIPPED_SHARE = 0.89, 0.65, 0.06
BEGUN_SHARES = (0.85, 0.7, 0.5, 0.35, 0.2, 0.15, 0.1, 0.1, 0.1)
LAST_FREE = time(16)
SATURDAY, SUNDAY = 5, 6
DECISIONS = {
    SignalKind.QUESTION: (DecisionKind.TO_KCC, DecisionKind.CHANGE_WEBSITE),
    SignalKind.COMPLAINT: (DecisionKind.INFORM_COLLEAGUE, DecisionKind.ASK_DATA, DecisionKind.ANALYSE),
    SignalKind.REPORT: (DecisionKind.TO_KCC,),
    SignalKind.IDEA: (DecisionKind.INFORM_COLLEAGUE,),
    SignalKind.COMPLIMENT: (DecisionKind.INFORM_COLLEAGUE,),
    SignalKind.MESSAGE: (DecisionKind.FOLLOW, DecisionKind.ANALYSE),
}
VERDICTS = ("keep", "try", "stop", "keep")


@dataclass(frozen=True, slots=True)
class Filling:
    """Rows that stand in the history one by one, and those that are loaded at once."""

    rows: tuple[object, ...]
    batches: tuple[Batch, ...]


def fill(
    sections: Sequence[Section],
    deviations: Sequence[Deviation],
    recess: Sequence[OwnDate],
    posts: Sequence[Post],
    progress: Progress,
) -> Filling:
    """Live the year around today: posts in most slots, some skipped or missed, and listening every week.

    `posts` are those of the sample: their slots are taken.
    """
    by_id = {each.id: each for each in sections}
    kept = tuple(_last_free_place(sections, progress))
    around = Circumstances(
        taken=frozenset((p.section_id, p.slot_on.isoformat()) for p in posts if p.section_id and p.slot_on),
        recess=tuple(Period(each.first_on, each.last_on) for each in recess),
        days_of=lambda kind, year: days_of_kind(kind, year, progress.settings.country),
        today=progress.today,
        zone=progress.settings.zone,
    )
    week = timedelta(weeks=1)
    monday = monday_of(progress.today)
    found = slots(sections, (*deviations, *kept), Period(monday - WEEKS_BACK * week, monday + WEEKS_ON * week), around)
    skipped, filled = _sort(found, by_id, progress)
    author = Author(progress, by_id, SEED)
    written = [author.in_slot(slot) for slot in filled]
    heard = listening(progress)
    rows = (*kept, *skipped, *_decisions(heard, progress), *_evaluations(written, progress))
    return Filling(rows, batches(BATCH, heard, list(_things(written, heard, progress))))


def recesses(lists: Iterable[object], year: int) -> tuple[OwnDate, ...]:
    """Give each recess of the sample in this year and the years beside it, in the ISO weeks that it has in the sample.

    Posts move with the sample, but summer and Christmas stay where they are.
    """
    return tuple(
        replace(each, id=f"{each.id}-{at}", first_on=first, last_on=first + (each.last_on - each.first_on))
        for each in lists
        if isinstance(each, OwnDate)
        for at in (year - 1, year, year + 1)
        for first in (date.fromisocalendar(at, each.first_on.isocalendar().week, each.first_on.isoweekday()),)
    )


def listening(progress: Progress) -> list[HeardRow]:
    """Give what was heard in the weeks before and until now; the day itself is squeezed into what is past of it."""
    crowd = Crowd(progress, SEED)
    monday = monday_of(progress.today)
    whole = Period(monday - timedelta(weeks=WEEKS_BACK), monday + 6 * ONE_DAY)
    counts = crowd.counts(whole, SIGNALS_A_WEEK * (WEEKS_BACK + 1))[: (progress.today - whole.first).days + 1]
    now = to_local(progress.now, progress.settings.zone)
    counts[-1] = max(counts[-1] * now.hour // 24, LEAST_TODAY)
    return list(crowd.heard(Period(whole.first, progress.today), counts))


def _last_free_place(sections: Iterable[Section], progress: Progress) -> Iterator[Deviation]:
    """Move the free place of Saturday to Sunday when it is Sunday, so that this week still has one to fill."""
    for section in sections:
        if (
            section.kind == SectionKind.FREE
            and section.start_on.weekday() == SATURDAY
            and progress.today.weekday() == SUNDAY
        ):
            saturday = progress.today - ONE_DAY
            name = deviation_id(section.id, saturday)
            yield Deviation(name, section.id, saturday, "moved", progress.today, LAST_FREE)


def _sort(
    found: Iterable[Slot], sections: Mapping[str, Section], progress: Progress
) -> tuple[list[Deviation], list[Slot]]:
    """Decide for each slot that the sample leaves open: skipped with a reason, filled, or left as it is."""
    skipped, filled = [], []
    for slot in found:
        if slot.state not in (SlotState.OPEN, SlotState.MISSED, SlotState.MOVED):
            continue
        chance = Random(f"{SEED}:slot:{slot.key}")
        free = sections[slot.section_id].kind == SectionKind.FREE
        share = _filled_share(slot, progress, free=free)
        drawn = chance.random()
        if drawn < share:
            filled.append(slot)
        elif not (free or slot.moved) and slot.state == SlotState.MISSED and drawn < share + SKIPPED_SHARE:
            reason = chance.choice(tables_of("more")["skipped"])
            name = deviation_id(slot.section_id, slot.original_on)
            skipped.append(Deviation(name, slot.section_id, slot.original_on, "skipped", reason=reason))
    return skipped, filled


def _filled_share(slot: Slot, progress: Progress, *, free: bool) -> float:
    weeks = (monday_of(slot.on) - monday_of(progress.today)).days // 7
    past = progress.is_past(datetime.combine(slot.on, slot.at))
    if free and weeks >= 0 and (not past or slot.original_on.weekday() == SATURDAY):
        return 0.0
    if past and weeks == 0:
        return 1.0
    if past:
        return FREE_FILLED_SHARE if free else FILLED_SHARE
    return BEGUN_SHARES[weeks] if weeks < len(BEGUN_SHARES) else 0.0


def _things(written: Sequence[Written], heard: Iterable[HeardRow], progress: Progress) -> Iterator[object]:
    memory = Memory(SEED)
    memory.hear(heard)
    for post, channels in sorted(written, key=lambda each: (str(each.post.planned_on), each.post.id)):
        yield post
        yield from progress.placements(post, channels)
        yield from memory.links(post, always=post.goal_ids == ("g02",))


def _decisions(heard: Iterable[HeardRow], progress: Progress) -> Iterator[Decision]:
    decided = (row for row in heard if row.state == SignalState.DECIDED)
    for number, row in enumerate(decided):
        at = to_local(moment(row.heard_at), progress.settings.zone)
        kinds = DECISIONS[SignalKind(row.kind)]
        decision = progress.decision(row.id, kinds[number % len(kinds)], at, first_sentence(row.text))
        if decision is not None:
            yield decision


def _evaluations(written: Iterable[Written], progress: Progress) -> Iterator[Evaluation]:
    lessons = tables_of("more")["worked"]
    old = (each.post for each in written if each.post.status == Status.EVALUATED)
    for number, post in enumerate(old):
        assert post.planned_on is not None
        at = progress.instant(datetime.combine(post.planned_on + 14 * ONE_DAY, time(11)))
        yield Evaluation(
            f"{post.id}-evaluation",
            post.id,
            stamp(at),
            lessons[number % len(lessons)],
            VERDICTS[number % len(VERDICTS)],
        )
