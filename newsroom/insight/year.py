"""The year at a glance: sections by ISO week, campaigns, free space and listening, from rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING, NamedTuple

from newsroom.dates.period import Period
from newsroom.dates.week import IsoWeek, weeks_of_year
from newsroom.model.keys import SectionKind, SlotState, Status

if TYPE_CHECKING:
    from typing import Protocol

    from newsroom.insight.agenda import YearDate
    from newsroom.insight.cards import Names
    from newsroom.insight.peaks import Peak
    from newsroom.model import Campaign, Section
    from newsroom.model.slots import Slot

    class Mark(Protocol):
        """The columns of a post that the year needs."""

        @property
        def id(self) -> str: ...
        @property
        def title(self) -> str: ...
        @property
        def planned_on(self) -> str: ...
        @property
        def planned_at(self) -> str | None: ...
        @property
        def section_id(self) -> str | None: ...
        @property
        def slot_on(self) -> str | None: ...
        @property
        def campaign_id(self) -> str | None: ...
        @property
        def theme_id(self) -> str | None: ...
        @property
        def status(self) -> str: ...
        @property
        def signal_count(self) -> int: ...

    class WeekThemeRow(Protocol):
        """The kept count of one theme in one week."""

        @property
        def week(self) -> str: ...
        @property
        def theme_id(self) -> str: ...
        @property
        def signals(self) -> int: ...


class SlotMark(NamedTuple):
    """One slot in the grid; `out` says that its post has been published, `column` counts weeks from 0.

    It stands where its post is planned, else where the slot lies. A post of a section without a slot of its own has
    no original day.
    """

    column: int
    on: date
    at: time | None
    original_on: date | None
    state: str
    post_id: str
    out: bool
    signals: int
    reason: str
    title: str = ""


class SectionLine(NamedTuple):
    """A section with its slots of the year."""

    section: Section
    slots: tuple[SlotMark, ...]


class PostMark(NamedTuple):
    """A post outside the fixed sections; `out` says that it has been published, `column` counts weeks from 0."""

    column: int
    on: date
    post_id: str
    out: bool
    at: time | None = None
    title: str = ""
    signals: int = 0


class CampaignLine(NamedTuple):
    """A campaign with its first and last column and its posts."""

    campaign: Campaign
    first: int
    last: int
    posts: tuple[PostMark, ...]


class WeekFigures(NamedTuple):
    """What one week has besides sections: loose posts, free places in all and left, listening.

    `biggest` is the theme heard most in the month. `silent` counts themes that were heard but have no post in the
    week or the two after it. `fixed` counts the slots of fixed sections that are not skipped.
    `peaks` name the themes that are heard three times as much as normal.
    """

    ad_hoc: int
    free: int
    free_left: int
    signals: int
    biggest: str
    silent: int
    fixed: int = 0
    peaks: tuple[str, ...] = ()

    @property
    def free_share(self) -> float:
        """Give the share (0-1) of the places of the week that is kept free of fixed sections."""
        return self.free / (self.free + self.fixed) if self.free else 0.0


@dataclass(frozen=True, slots=True)
class YearPage:
    """The whole ISO year; `hidden` counts the posts that the filter leaves out."""

    year: int
    weeks: tuple[IsoWeek, ...]
    today: date
    sections: tuple[SectionLine, ...]
    campaigns: tuple[CampaignLine, ...]
    figures: tuple[WeekFigures, ...]
    dates: tuple[YearDate, ...]
    posts: int
    signals: int
    hidden: int = 0
    loose: tuple[PostMark, ...] = ()
    free_norm: float = 0.0

    @property
    def period(self) -> Period:
        """Give the days from the first Monday to the last Sunday."""
        return Period(self.weeks[0].monday, self.weeks[-1].sunday)

    @property
    def ad_hoc_share(self) -> float:
        """Give the share (0-1) of posts that stand in no fixed section."""
        return sum(week.ad_hoc for week in self.figures) / self.posts if self.posts else 0.0

    def column(self, day: date) -> int:
        """Give the column of a day, counted from 0; days outside the year lie before 0 or after the last."""
        return (day - self.weeks[0].monday).days // 7


@dataclass(frozen=True, slots=True)
class YearRows:
    """What the store answered about a year; `left_out` are the posts that a filter hides."""

    marks: Sequence[Mark]
    slots: Sequence[Slot]
    heard: Sequence[WeekThemeRow]
    dates: Sequence[YearDate]
    free_norm: float = 0.0
    left_out: Sequence[Mark] = ()
    peaks: Sequence[Peak] = ()


THEME_ANSWERED_WITHIN_WEEKS = 3
GONE = frozenset({Status.DROPPED})


def year_page(year: int, rows: YearRows, names: Names, today: date) -> YearPage:
    """Put the rows of a year on its weeks."""
    weeks = weeks_of_year(year)
    campaigns = _campaigns(names.campaigns.values(), rows.marks, weeks)
    return YearPage(
        year=year,
        weeks=weeks,
        today=today,
        sections=_sections(rows, names, weeks[0].monday),
        campaigns=campaigns,
        figures=_figures(rows, names, weeks),
        dates=tuple(rows.dates),
        posts=sum(mark.status not in GONE for mark in rows.marks),
        signals=sum(row.signals for row in rows.heard),
        hidden=sum(mark.status not in GONE for mark in rows.left_out),
        loose=_loose(rows.marks, names, {line.campaign.id for line in campaigns}, weeks[0].monday),
        free_norm=rows.free_norm,
    )


def _sections(rows: YearRows, names: Names, first: date) -> tuple[SectionLine, ...]:
    """Give each section its slots, and the posts that belong to it without a slot of this year."""
    waiting: defaultdict[tuple[str, str], list[Mark]] = defaultdict(list)
    for mark in rows.marks:
        if mark.section_id and mark.status not in GONE:
            waiting[mark.section_id, mark.slot_on or ""].append(mark)
    lines: defaultdict[str, list[SlotMark]] = defaultdict(list)
    for slot in rows.slots:
        found = waiting.get(slot.key)
        lines[slot.section_id].append(_slot_mark(slot, found.pop(0) if found else None, first))
    for (section_id, _), left in waiting.items():
        section = names.sections.get(section_id)
        if section is not None and section.kind == SectionKind.FIXED:
            lines[section_id] += (_post_slot(mark, first) for mark in left)
    return tuple(
        SectionLine(section, tuple(lines[section.id])) for section in names.sections.values() if section.id in lines
    )


def _slot_mark(slot: Slot, mark: Mark | None, first: date) -> SlotMark:
    on = date.fromisoformat(mark.planned_on) if mark else slot.on
    return SlotMark(
        column=(on - first).days // 7,
        on=on,
        at=_time(mark) if mark else slot.at,
        original_on=slot.original_on,
        state=slot.state,
        post_id=mark.id if mark else "",
        out=_is_out(mark) if mark else False,
        signals=mark.signal_count if mark else 0,
        reason=slot.reason,
        title=mark.title if mark else "",
    )


def _post_slot(mark: Mark, first: date) -> SlotMark:
    on = date.fromisoformat(mark.planned_on)
    column, state = (on - first).days // 7, SlotState.FILLED
    return SlotMark(
        column, on, _time(mark), None, state, mark.id, _is_out(mark), mark.signal_count, reason="", title=mark.title
    )


def _post_mark(mark: Mark, first: date) -> PostMark:
    on = date.fromisoformat(mark.planned_on)
    return PostMark((on - first).days // 7, on, mark.id, _is_out(mark), _time(mark), mark.title, mark.signal_count)


def _time(mark: Mark) -> time | None:
    return time.fromisoformat(mark.planned_at) if mark.planned_at else None


def _loose(marks: Iterable[Mark], names: Names, campaigns: Set[str], first: date) -> tuple[PostMark, ...]:
    """Give the posts that neither a fixed section nor a campaign shows."""
    fixed = {section.id for section in names.sections.values() if section.kind == SectionKind.FIXED}
    return tuple(
        _post_mark(mark, first)
        for mark in marks
        if mark.status not in GONE and mark.section_id not in fixed and mark.campaign_id not in campaigns
    )


def _is_out(mark: Mark) -> bool:
    return mark.status in (Status.PUBLISHED, Status.EVALUATED)


def _campaigns(
    campaigns: Iterable[Campaign], marks: Sequence[Mark], weeks: tuple[IsoWeek, ...]
) -> tuple[CampaignLine, ...]:
    start = weeks[0].monday
    year = Period(start, weeks[-1].sunday)
    posts: defaultdict[str, list[PostMark]] = defaultdict(list)
    for mark in marks:
        if mark.campaign_id and mark.status not in GONE:
            posts[mark.campaign_id].append(_post_mark(mark, start))
    lines = []
    for campaign in campaigns:
        span = Period(campaign.first_on, campaign.last_on).clipped(year)
        if span is not None:
            first, last = (span.first - start).days // 7, (span.last - start).days // 7
            lines.append(CampaignLine(campaign, first, last, tuple(posts[campaign.id])))
    return tuple(lines)


def _figures(rows: YearRows, names: Names, weeks: tuple[IsoWeek, ...]) -> tuple[WeekFigures, ...]:
    start = weeks[0].monday
    kinds = {section.id: section.kind for section in names.sections.values()}
    ad_hoc = Counter(
        _column(m.planned_on, start)
        for m in rows.marks
        if m.status not in GONE and kinds.get(m.section_id or "") != SectionKind.FIXED
    )
    free_slots = [s for s in rows.slots if kinds[s.section_id] == SectionKind.FREE and s.state != SlotState.SKIPPED]
    free = Counter((s.on - start).days // 7 for s in free_slots)
    fixed = Counter(
        (s.on - start).days // 7
        for s in rows.slots
        if kinds[s.section_id] == SectionKind.FIXED and s.state != SlotState.SKIPPED
    )
    left = Counter((s.on - start).days // 7 for s in free_slots if s.state != SlotState.FILLED)
    heard: defaultdict[int, list[WeekThemeRow]] = defaultdict(list)
    for row in rows.heard:
        heard[_column(row.week, start)].append(row)
    sent = _sent((*rows.marks, *rows.left_out), start)
    biggest = _biggest(rows.heard, weeks, names)
    peaks = _peaks(rows.peaks, names, start)
    return tuple(
        WeekFigures(
            ad_hoc=ad_hoc[column],
            free=free[column],
            free_left=left[column],
            signals=sum(row.signals for row in heard[column]),
            biggest=biggest.get(_month(weeks[column]), "") if heard[column] else "",
            silent=sum(_is_silent(row.theme_id, column, sent) for row in heard[column] if row.theme_id),
            fixed=fixed[column],
            peaks=tuple(peaks[column]),
        )
        for column in range(len(weeks))
    )


def _peaks(found: Iterable[Peak], names: Names, start: date) -> Mapping[int, list[str]]:
    peaks: defaultdict[int, list[str]] = defaultdict(list)
    for peak in found:
        if peak.theme_id in names.themes:
            peaks[(peak.monday - start).days // 7].append(names.themes[peak.theme_id].name)
    return peaks


def _sent(marks: Iterable[Mark], start: date) -> Mapping[str, set[int]]:
    sent: defaultdict[str, set[int]] = defaultdict(set)
    for mark in marks:
        if mark.theme_id and mark.status not in GONE:
            sent[mark.theme_id].add(_column(mark.planned_on, start))
    return sent


def _is_silent(theme_id: str, column: int, sent: Mapping[str, set[int]]) -> bool:
    return sent.get(theme_id, set()).isdisjoint(range(column, column + THEME_ANSWERED_WITHIN_WEEKS))


def _biggest(rows: Iterable[WeekThemeRow], weeks: Sequence[IsoWeek], names: Names) -> Mapping[tuple[int, int], str]:
    """Name the theme that was heard most in each month; single weeks change too fast to be read in a year."""
    counts: defaultdict[tuple[int, int], Counter[str]] = defaultdict(Counter)
    start = weeks[0].monday
    for row in rows:
        theme = names.themes.get(row.theme_id)
        if theme is not None:
            counts[_month(weeks[_column(row.week, start)])][theme.name] += row.signals
    return {month: themes.most_common(1)[0][0] for month, themes in counts.items()}


def _month(week: IsoWeek) -> tuple[int, int]:
    """Give the month that a week belongs to: that of its Thursday, as ISO 8601 gives it its year."""
    thursday = week.days[3]
    return thursday.year, thursday.month


def _column(day: str, start: date) -> int:
    return (date.fromisoformat(day) - start).days // 7
