"""The demo calendar: the sample year of Gemeente Voorbeeldstad, as written or lying around today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import count

from newsroom.changes import ChangeSet, added
from newsroom.dates.period import IsoWeek
from newsroom.dates.recurrence import to_local
from newsroom.edits.demo.data import Sample, SamplePost, SampleSignal, sample
from newsroom.edits.demo.fill import SEED, fill, recesses
from newsroom.edits.demo.heard import FOR_EVER, INVENTED
from newsroom.edits.demo.many import WEEKS_REACHED, Amounts, Crowded
from newsroom.edits.demo.progress import Progress, first_sentence
from newsroom.edits.demo.shift import in_slots, shifted, weeks_to_day, weeks_to_year, widened
from newsroom.edits.signals import stamp
from newsroom.model import Decision, Deviation, Link, OwnDate, Post, Setting, Settings, Signal
from newsroom.model.keys import OUT, DecisionKind, LinkKind

__all__ = ["SEED", "Edition", "build", "calendar", "edition", "rows"]

LABEL = "demo_fill"
REACH = 40
WEEKS_TO_COME = 20


@dataclass(frozen=True, slots=True)
class Edition:
    """The sample year where it lies now: how far it is, and which slots its posts take."""

    sample: Sample
    progress: Progress
    slots: dict[str, date]
    moves: tuple[Deviation, ...]

    @property
    def deviations(self) -> tuple[Deviation, ...]:
        """Give every slot that does not follow its rule."""
        moved = {each.id for each in self.moves}
        return tuple(each for each in self.sample.deviations if each.id not in moved) + self.moves


def build(year: int | None, now: datetime) -> ChangeSet:
    """Give the sample year: of a named year whole and nothing else, or around the day that it is at the instant `now`.

    Around today the rules reach over the weeks before and after, and what would be heard later is left out.
    """
    chosen = edition(year, now)
    if year is not None:
        return ChangeSet(LABEL, added(*rows(chosen)), {"year": year})
    found = list(rows(chosen))
    more = fill(
        chosen.sample.sections,
        chosen.deviations,
        [each for each in found if isinstance(each, OwnDate)],
        list(_posts(found)),
        chosen.progress,
    )
    return ChangeSet(LABEL, added(*found, *more.rows), batches=more.batches)


def calendar(
    year: int | None, now: datetime, posts: int | None = None, signals: int | None = None, seed: int = SEED
) -> Iterator[ChangeSet]:
    """Give everything that a demo calendar holds, to be applied in this order to an empty one.

    With a number of posts or signals the sample year is the heart of ten years with so many in all (never fewer than
    the sample has), in parts that are made one by one; the same seed always makes the same.
    """
    if posts is None and signals is None:
        yield build(year, now)
        return
    chosen = edition(year, now, WEEKS_REACHED)
    found = list(rows(chosen))
    yield ChangeSet(LABEL, added(*found), {"year": year})
    today = chosen.progress.today
    amounts = Amounts(
        posts=max((posts or 0) - len(chosen.sample.posts), 0),
        signals=max((signals or 0) - len(chosen.sample.signals), 0),
        seed=seed,
        heard_until=today if year is None else date.max,
    )
    taken = frozenset((p.section_id, p.slot_on.isoformat()) for p in _posts(found) if p.section_id and p.slot_on)
    crowded = Crowded(chosen.sample.sections, taken, chosen.progress)
    for part in crowded.parts(year or IsoWeek.of(today).year, amounts):
        yield ChangeSet(LABEL, data={"year": year}, batches=part)


def edition(year: int | None, now: datetime, reach: int = 0) -> Edition:
    """Put the sample year on its place in time, by whole ISO weeks; its rules reach so many weeks further both ways."""
    settings = Settings.of({each.id: each.value for each in sample().lists if isinstance(each, Setting)})
    if year is None:
        found = shifted(sample(), weeks_to_day(to_local(now, settings.zone).date()))
        progress = Progress(now, settings)
        reach = max(reach, REACH)
        found = replace(
            found,
            lists=_without_recess(found.lists) + recesses(sample().lists, IsoWeek.of(progress.today).year),
            signals=tuple(each for each in found.signals if progress.is_past(each.heard)),
        )
    else:
        found = shifted(sample(), weeks_to_year(year))
        progress = Progress(now, settings, ahead=to_local(now, settings.zone).date() < IsoWeek(year, 1).monday)
    if reach:
        found = replace(found, sections=tuple(widened(each, reach, reach + WEEKS_TO_COME) for each in found.sections))
    slots, moves = in_slots(found.posts, found.sections)
    return Edition(found, progress, slots, moves)


def _without_recess(lists: Iterable[object]) -> tuple[object, ...]:
    return tuple(each for each in lists if not isinstance(each, OwnDate))


def rows(chosen: Edition) -> Iterator[object]:
    """Give every row of an edition."""
    yield from chosen.sample.lists
    yield from chosen.sample.sections
    yield from chosen.deviations
    posts = {each.id: _post(each, number, chosen) for number, each in enumerate(chosen.sample.posts)}
    for each in chosen.sample.posts:
        yield posts[each.id]
        yield from chosen.progress.placements(posts[each.id], each.channels)
    yield from _listening(chosen, posts)


def _posts(found: Iterable[object]) -> Iterator[Post]:
    return (each for each in found if isinstance(each, Post))


def _post(each: SamplePost, number: int, chosen: Edition) -> Post:
    return Post(
        id=each.id,
        title=each.title,
        text=each.text,
        planned_on=each.planned.date(),
        planned_at=each.planned.time(),
        status=chosen.progress.status(each.planned, number),
        section_id=each.section if each.id in chosen.slots else None,
        slot_on=chosen.slots.get(each.id),
        campaign_id=each.campaign,
        theme_id=each.theme,
        purpose=each.purpose,
        origin=each.origin,
        group_ids=each.groups,
        goal_ids=each.goals,
        difficult=each.difficult,
        maker_id=each.maker,
        minutes=each.minutes,
    )


def _listening(chosen: Edition, posts: dict[str, Post]) -> Iterator[object]:
    """Give the signals with what was decided on them and the posts that they prompted."""
    answers = count()
    prompted: dict[str, list[Post]] = {}
    for each in chosen.sample.posts:
        for signal in each.signals:
            prompted.setdefault(signal, []).append(posts[each.id])
    for heard in sorted(chosen.sample.signals, key=lambda signal: signal.heard):
        linked = prompted.get(heard.id, [])
        decision = _decision(heard, linked, chosen.progress)
        yield _signal(heard, linked, decision, (chosen.progress, answers))
        if decision is not None:
            yield decision
        for post in linked:
            yield Link(f"{post.id}:{heard.id}", heard.id, post.id, LinkKind.PROMPTED_BY)


def _decision(each: SampleSignal, linked: list[Post], progress: Progress) -> Decision | None:
    about = linked[0].title if linked and each.decision == DecisionKind.MAKE_POST else first_sentence(each.text)
    return progress.decision(each.id, each.decision, each.heard, about)


def _signal(
    each: SampleSignal, linked: list[Post], decision: Decision | None, telling: tuple[Progress, count[int]]
) -> Signal:
    progress, answers = telling
    heard = progress.instant(each.heard)
    due = progress.reply_due(heard, each.kind, each.way, each.source)
    answered = progress.answered(heard, due, next(answers)) if due else None
    told = any(post.status in OUT for post in linked)
    return Signal(
        id=each.id,
        heard_at=stamp(heard),
        heard_on=each.heard.date(),
        noted_at=stamp(heard),
        text=each.text,
        source_id=each.source,
        kind=each.kind,
        theme_id=each.theme,
        district_id=each.district,
        way=each.way,
        simple=each.simple,
        voice=each.voice,
        reply_due=stamp(due) if due else None,
        answered_at=stamp(answered) if answered else None,
        state=progress.state(heard, decision, answered=answered is not None, told=told),
        owner=decision.owner if decision else "",
        keep_reason=INVENTED,
        keep_until=FOR_EVER,
    )
