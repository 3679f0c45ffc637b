"""Moving the sample year through time by whole ISO weeks, and letting its rules reach further than one year."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from newsroom.dates.period import IsoWeek, Period
from newsroom.dates.recurrence import occurrences
from newsroom.edits.demo.data import SAMPLE_YEAR, Sample, SamplePost
from newsroom.edits.sections import deviation_id
from newsroom.model import Budget, Deviation, Section

Thing = TypeVar("Thing")
SHOWN_WEEK = IsoWeek(SAMPLE_YEAR, 22)
NEAR = timedelta(days=20)
WRITTEN_UTC = "%Y%m%dT%H%M%SZ"
_UNTIL = re.compile(r"UNTIL=(\d{8}T\d{6}Z)")
_COUNT = re.compile(r"COUNT=(\d+)")


def weeks_to_year(year: int) -> int:
    """Count the weeks from week 1 of the sample year to week 1 of another."""
    return _weeks_between(IsoWeek(SAMPLE_YEAR, 1), IsoWeek(year, 1))


def weeks_to_day(today: date) -> int:
    """Count the weeks that bring the week with most to show to the week of a day."""
    return _weeks_between(SHOWN_WEEK, IsoWeek.of(today))


def shifted(sample: Sample, weeks: int) -> Sample:
    """Move everything by whole weeks, so that each day keeps its weekday and each time its hour."""
    if not weeks:
        return sample
    by = timedelta(weeks=weeks)
    return Sample(
        lists=tuple(_moved(each, by) for each in sample.lists),
        sections=tuple(_moved_section(each, by) for each in sample.sections),
        deviations=tuple(_renamed(_moved(each, by)) for each in sample.deviations),
        posts=tuple(replace(each, planned=each.planned + by) for each in sample.posts),
        signals=tuple(replace(each, heard=each.heard + by) for each in sample.signals),
    )


def widened(section: Section, weeks_before: int, weeks_after: int) -> Section:
    """Let a rule begin earlier and end later; an even number of weeks before keeps the phase of every second week."""
    if not section.rrule:
        return section
    count = _COUNT.sub(lambda found: f"COUNT={int(found[1]) + weeks_before + weeks_after}", section.rrule)
    return replace(
        section,
        start_on=section.start_on - timedelta(weeks=weeks_before),
        rrule=_later_until(count, timedelta(weeks=weeks_after)),
    )


def in_slots(posts: Iterable[SamplePost], sections: Iterable[Section]) -> tuple[dict[str, date], tuple[Deviation, ...]]:
    """Give each post of a section its slot: that of its own day, or else the nearest, which is then moved to the post.

    Slots by month do not keep step with whole weeks, so a shifted year has such moves; the sample year itself has none.
    """
    by_id = {section.id: section for section in sections}
    slots: dict[str, date] = {}
    used: set[tuple[str, date]] = set()
    moves = []
    for post in posts:
        if post.section is None:
            continue
        day = post.planned.date()
        near = [moment.date() for moment in occurrences(by_id[post.section].series, Period(day - NEAR, day + NEAR))]
        free = [each for each in near if (post.section, each) not in used]
        if not free:
            continue
        slot = min(free, key=lambda each: (abs(each - day), each))
        slots[post.id] = slot
        used.add((post.section, slot))
        if slot != day:
            name = deviation_id(post.section, slot)
            moves.append(Deviation(name, post.section, slot, "moved", day, post.planned.time()))
    return slots, tuple(moves)


def _weeks_between(first: IsoWeek, second: IsoWeek) -> int:
    return (second.monday - first.monday).days // 7


def _moved(thing: Thing, by: timedelta) -> Thing:
    dates = {
        each.name: value + by
        for each in fields(thing)  # type: ignore[arg-type]
        if isinstance(value := getattr(thing, each.name), date)
    }
    if isinstance(thing, Budget):
        year = (date(thing.year, 7, 1) + by).year
        return replace(thing, id=thing.id.replace(str(thing.year), str(year)), year=year)
    return replace(thing, **dates) if dates else thing  # type: ignore[type-var]


def _moved_section(section: Section, by: timedelta) -> Section:
    return replace(
        _moved(section, by),
        rrule=_later_until(section.rrule, by),
        rdates=tuple((datetime.fromisoformat(text) + by).isoformat("T", "minutes") for text in section.rdates),
    )


def _later_until(rule: str, by: timedelta) -> str:
    def later(found: re.Match[str]) -> str:
        until = datetime.strptime(found[1], WRITTEN_UTC).replace(tzinfo=UTC) + by
        return f"UNTIL={until.strftime(WRITTEN_UTC)}"

    return _UNTIL.sub(later, rule)


def _renamed(deviation: Deviation) -> Deviation:
    return replace(deviation, id=deviation_id(deviation.section_id, deviation.original_on))
