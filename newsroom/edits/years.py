"""Next year's calendar from this year's in one act, with a list of everything that a planner must look at."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from newsroom.changes import Change, ChangeSet, added, changed
from newsroom.dates.observances import observances
from newsroom.dates.period import IsoWeek, Period
from newsroom.dates.recurrence import occurrences
from newsroom.dates.rule import parts_of, read_rule
from newsroom.ids import new_id
from newsroom.model.drafts import Finding
from newsroom.model.keys import SectionKind

if TYPE_CHECKING:
    from newsroom.model import Campaign, OwnDate, Section

LAST_WEEKS = timedelta(weeks=9)
HELD_KINDS = ("public", "remembrance")
UNTIL = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class YearPlan:
    """What this year's calendar consists of."""

    year: int
    sections: Sequence[Section] = ()
    campaigns: Sequence[Campaign] = ()
    own_dates: Sequence[OwnDate] = ()
    country: str = "NL"
    zone: str = "Europe/Amsterdam"

    @property
    def period(self) -> Period:
        """Give the ISO year."""
        return Period.iso_year(self.year)

    @property
    def coming(self) -> Period:
        """Give the ISO year after it."""
        return Period.iso_year(self.year + 1)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What to take along: sections that end this year but go on (None: those that run to its last weeks), and more."""

    sections: Collection[str] | None = None
    campaigns: Collection[str] = ()
    own_dates: bool = True


@dataclass(frozen=True, slots=True)
class Prepared:
    """The act that prepares next year, and the review list, by section and by day."""

    changes: ChangeSet
    findings: tuple[Finding, ...] = ()
    sections: tuple[Section, ...] = field(default=())


def next_year(plan: YearPlan, wishes: Wishes) -> Prepared:
    """Prepare the ISO year after this one; what is there already is left alone, so it can be done twice.

    Rules without an end simply continue. A rule or count that ends in the last weeks of the year is carried a year on;
    fixed dates, campaigns and own dates are shifted by 52 or 53 whole weeks, so that they keep their weekday.
    """
    steps: tuple[Change, ...] = ()
    findings: list[Finding] = []
    result = []
    for section in plan.sections:
        carried, said = _section(section, plan, wishes)
        steps += changed(section, carried)
        findings += said
        result.append(carried)
    for campaign in plan.campaigns:
        if campaign.id in wishes.campaigns:
            made, said = _campaign(campaign, plan)
            steps += made
            findings += said
    if wishes.own_dates:
        made, said = _own_dates(plan)
        steps += made
        findings += said
    findings += review(result, plan.coming, plan.country, plan.zone)
    return Prepared(ChangeSet("year_prepare", steps, {"year": plan.year + 1}), tuple(findings), tuple(result))


def review(sections: Sequence[Section], period: Period, country: str, zone: str) -> list[Finding]:
    """List the slots that fall on a holiday or remembrance day, clash, or leave a week without free space."""
    named = {day: each for each in observances(period, country, kinds=HELD_KINDS) for day in each.period.days}
    at: defaultdict[datetime, list[Section]] = defaultdict(list)
    found = []
    for section in sections:
        barred = set(section.not_on)
        for moment in _moments(section, period, zone):
            holiday = named.get(moment.date())
            if holiday is not None and not barred & {holiday.kind, holiday.key}:
                data = {
                    "name": section.name,
                    "day": moment.date(),
                    "holiday_nl": holiday.name_nl,
                    "holiday": holiday.key,
                }
                found.append(Finding("year_on_holiday", data=data, severity="warning"))
            elif holiday is None:
                at[moment].append(section)
    found += [finding for moment in sorted(at) for finding in _clashes(moment, at[moment])]
    return found + list(_without_free(sections, period, zone))


def shift_weeks(day: date) -> int:
    """Give how many whole weeks bring a day to the same week of the next ISO year: 52 or 53.

    Week 53 has no twin; it goes to the last week of a year with 52.
    """
    week = IsoWeek.of(day)
    weeks = (IsoWeek(week.year + 1, 1).monday - IsoWeek(week.year, 1).monday).days // 7
    return weeks if IsoWeek.of(day + timedelta(weeks=weeks)).year == week.year + 1 else weeks - 1


def shifted(day: date) -> date:
    """Give the same weekday in the same week of the next ISO year."""
    return day + timedelta(weeks=shift_weeks(day))


def _moments(section: Section, period: Period, zone: str) -> tuple[datetime, ...]:
    return occurrences(section.series, period, zone) if section.active else ()


def _section(section: Section, plan: YearPlan, wishes: Wishes) -> tuple[Section, list[Finding]]:
    """Give a section as it goes on next year, and what to say about it."""
    if not _moments(section, plan.period, plan.zone):
        return section, []
    carried, said = _ruled(section, plan, wishes) if section.rrule else (section, [])
    dated, more = _fixed_dates(carried, plan)
    return dated, said + more


def _ruled(section: Section, plan: YearPlan, wishes: Wishes) -> tuple[Section, list[Finding]]:
    """Carry a rule on that ends with the year."""
    by_rule = replace(section, rdates=())
    this_year = _moments(by_rule, plan.period, plan.zone)
    if not this_year:
        return section, []
    if _moments(by_rule, plan.coming, plan.zone):
        return section, [_say("year_continues", section)]
    last = this_year[-1].date()
    near = last >= plan.period.last - LAST_WEEKS
    if section.id not in wishes.sections if wishes.sections is not None else not near:
        return section, [_say("year_ended", section, day=last)]
    carried = _carried(section, shifted(last), plan.zone)
    # What the longer rule adds to this year was not planned, so it is taken out.
    extra = (moment for moment in _moments(carried, plan.period, plan.zone) if moment.date() > last)
    known = set(carried.series.rdates)
    out = tuple(moment.isoformat("T", "minutes") for moment in extra if moment not in known)
    carried = replace(carried, exdates=(*carried.exdates, *out))
    until = max((moment.date() for moment in _moments(carried, plan.coming, plan.zone)), default=last)
    return carried, [_say("year_extended", section, day=until)]


def _fixed_dates(section: Section, plan: YearPlan) -> tuple[Section, list[Finding]]:
    """Add the fixed dates of this year, shifted; without a rule the start itself is one of them."""
    fixed = {datetime.fromisoformat(text) for text in section.rdates}
    if not section.rrule:
        fixed.add(datetime.combine(section.start_on, section.start_at))
    end = section.end_on if section.rrule else None
    there = {moment.date() for moment in _moments(section, plan.coming, plan.zone)}
    later = {
        moment: moment + timedelta(weeks=shift_weeks(moment.date()))
        for moment in _moments(section, plan.period, plan.zone)
        if moment in fixed
    }
    new = {
        old: moment
        for old, moment in later.items()
        if moment.date() not in there and (end is None or moment.date() <= end)
    }
    if not new:
        return section, []
    last = max(new.values()).date()
    dated = replace(
        section,
        rdates=(*section.rdates, *(moment.isoformat("T", "minutes") for moment in new.values())),
        end_on=max(section.end_on, last) if section.end_on else None,
    )
    return dated, [_say("year_date_shifted", section, before=old.date(), day=to.date()) for old, to in new.items()]


def _carried(section: Section, last: date, zone: str) -> Section:
    """Let the end of a section lie a year later: its last day, the UNTIL of its rule, or its count up to a day."""
    end = shifted(section.end_on) if section.end_on else None
    parts = parts_of(section.rrule)
    until = read_rule(section.rrule).until
    if "COUNT" in parts:
        endless = ";".join(f"{name}={value}" for name, value in parts.items() if name != "COUNT")
        series = replace(section.series, rule=endless, rdates=(), exdates=(), end=None)
        parts["COUNT"] = str(len(occurrences(series, Period(section.start_on, last), zone)))
    if until is not None:
        later = until + timedelta(weeks=shift_weeks(until.date()))
        parts["UNTIL"] = later.strftime(UNTIL if parts["UNTIL"].endswith("Z") else UNTIL[:-1])
    return replace(section, end_on=end, rrule=";".join(f"{name}={value}" for name, value in parts.items()))


def _campaign(campaign: Campaign, plan: YearPlan) -> tuple[tuple[Change, ...], list[Finding]]:
    """Copy a campaign of this year to the next; the year in its name goes along."""
    name = _renamed(campaign.name, plan.year)
    there = {(each.name, IsoWeek.of(each.first_on).year) for each in plan.campaigns}
    if campaign.first_on not in plan.period or (name, plan.year + 1) in there:
        return (), []
    by = timedelta(weeks=shift_weeks(campaign.first_on))
    first, last = campaign.first_on + by, campaign.last_on + by
    copy = replace(campaign, id=new_id(), name=name, first_on=first, last_on=last, version=1)
    data = {"name": name, "day": first, "last": last}
    return added(copy), [Finding("year_campaign_copied", data=data, severity="warning")]


def _own_dates(plan: YearPlan) -> tuple[tuple[Change, ...], list[Finding]]:
    """Copy own dates without a rule that nobody imported: an imported agenda comes again from its own source."""
    there = {each.name for each in plan.own_dates if each.first_on in plan.coming}
    made = []
    for own in plan.own_dates:
        name = _renamed(own.name, plan.year)
        if own.first_on in plan.period and not own.rrule and own.import_key is None and name not in there:
            by = timedelta(weeks=shift_weeks(own.first_on))
            made.append(
                replace(own, id=new_id(), name=name, first_on=own.first_on + by, last_on=own.last_on + by, version=1)
            )
    said = [
        Finding("year_own_date_copied", data={"name": each.name, "day": each.first_on}, severity="warning")
        for each in made
    ]
    return added(*made), said


def _renamed(name: str, year: int) -> str:
    return re.sub(rf"\b{year}\b", str(year + 1), name)


def _clashes(moment: datetime, sections: Sequence[Section]) -> Iterator[Finding]:
    """Name two fixed sections at the same moment on the same channel."""
    for number, one in enumerate(sections):
        for other in sections[number + 1 :]:
            if set(one.channel_ids) & set(other.channel_ids):
                data = {"name": one.name, "other": other.name, "day": moment.date(), "time": f"{moment:%H:%M}"}
                yield Finding("year_clash", data=data, severity="warning")


def _without_free(sections: Iterable[Section], period: Period, zone: str) -> Iterator[Finding]:
    free = [section for section in sections if section.kind == SectionKind.FREE]
    weeks = {IsoWeek.of(moment.date()) for section in free for moment in _moments(section, period, zone)}
    for week in period.weeks():
        if week not in weeks:
            yield Finding("year_no_free", data={"week": str(week)}, severity="warning")


def _say(code: str, section: Section, **data: object) -> Finding:
    return Finding(code, data={"name": section.name, **data}, severity="warning")
