"""Reads from the desk what a meeting has on the table, and gives its page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from newsroom.dates.period import IsoWeek, Period
from newsroom.dates.rhythm import Rhythm
from newsroom.edits import meetings
from newsroom.edits.signals import stamp
from newsroom.insight import suggestions
from newsroom.insight.meeting.page import Balance, Free, MeetingPage, Quote
from newsroom.insight.meeting.points import PointRows, point
from newsroom.insight.meeting.talks import HeardRows, talks
from newsroom.model import Meeting
from newsroom.model.heard import HeardText, Wanted
from newsroom.model.keys import MeetingKind, SectionKind, SignalKind, SlotState
from newsroom.model.results import Experiment, Measurement
from newsroom.rules.personal import masked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsroom.desk import Desk
    from newsroom.insight.cards import Row
    from newsroom.model.slots import Slot

USUAL_WEEKS = 8
OUTLOOK_WEEKS = 3
LOOK_FOR_FREE = timedelta(days=27)
SENT_BACK = timedelta(days=365)
MOST_THANKS = 3
MOST_SUGGESTED = 5
MOST_THEMES = 12
MOST_QUOTES = 12
OPEN = frozenset({SlotState.OPEN, SlotState.MOVED})
FIRST_HOUR = time(9)


@dataclass(frozen=True, slots=True)
class Place:
    """Which meeting: its kind, and a day of the week (for a day start: the day) that it is of."""

    kind: str
    day: date

    @property
    def week(self) -> IsoWeek:
        """Give the week of the meeting."""
        return IsoWeek.of(self.day)


def place_of(desk: Desk, kind: str, week: IsoWeek) -> Place:
    """Give the meeting of a kind in a week: on its standing day, a day start on today when that lies in the week."""
    MeetingKind(kind)
    if kind == MeetingKind.DAY_START:
        return Place(kind, desk.today if desk.today in week.period else week.monday)
    settings = desk.lists.settings
    written = settings.week_start_meeting if kind == MeetingKind.WEEK_START else settings.evaluation_meeting
    rhythm = Rhythm.parse(written)
    return Place(kind, week.monday + timedelta(days=rhythm.weekday if rhythm else 0))


def usual_kind(desk: Desk, week: IsoWeek) -> str:
    """Give the kind that is at hand: the evaluation on its day, else the week start."""
    if desk.today not in week.period:
        return MeetingKind.WEEK_START
    rhythm = Rhythm.parse(desk.lists.settings.evaluation_meeting)
    moment = rhythm.in_week(week) if rhythm else None
    if moment is not None and moment.date() == desk.today:
        return MeetingKind.EVALUATION
    return MeetingKind.WEEK_START


def the_meeting(desk: Desk, place: Place) -> Meeting:
    """Give a meeting as it is kept, or as its template begins it: with the chairs of the last one."""
    found = desk.one(Meeting, meetings.meeting_id(place.kind, place.day))
    if found is not None:
        return found
    before = desk.meetings.before(place.day, place.kind)
    return meetings.start(place.kind, place.day, before.chairs if before else ())


def rota_of(desk: Desk, week: IsoWeek) -> Meeting:
    """Give the meeting that keeps the duty rota of a week: its week start."""
    return the_meeting(desk, place_of(desk, MeetingKind.WEEK_START, week))


def heard_in(desk: Desk, place: Place) -> Period:
    """Give the days that a meeting listens to: the last week (two weeks, day) until now."""
    last = place.day if place.kind == MeetingKind.DAY_START else place.week.sunday
    last = min(last, desk.today)
    return Period(last - meetings.days_back(place.kind) + (timedelta(days=0 if _is_day(place) else 1)), last)


def meeting_page(desk: Desk, place: Place, language: str = "nl") -> MeetingPage:
    """Give everything that a meeting has on the table. Raises Refused `not_a_rhythm` for an unreadable setting."""
    meeting = the_meeting(desk, place)
    heard = heard_in(desk, place)
    rows = _rows(desk, place, language)
    found = talks(_heard_rows(desk, heard, rows.cards), desk.lists)
    decisions = tuple(desk.meetings.decisions(meeting.id, max(place.week.sunday, meeting.held_on)))
    table = (found, decisions)
    return MeetingPage(
        meeting=meeting,
        week=place.week,
        moment=_moment(desk, meeting),
        today=desk.today,
        heard=heard,
        points=tuple(
            point((key, meetings.is_done(meeting, key)), rows, table, desk.lists) for key in meetings.points(meeting)
        ),
        talks=found,
        decisions=decisions,
        free=free_place(desk, place.week),
        balance=_balance(desk, place.week, rows),
        rota=meetings.named(rota_of(desk, place.week).rota),
        chairs=meetings.named(meeting.chairs),
        names=tuple(member.name for member in desk.lists.members.values() if member.active),
    )


def free_place(desk: Desk, week: IsoWeek, theme_id: str = "") -> Free | None:
    """Give the first free place from now on in a week or the weeks after it, None when there is none.

    A place of a section that has a theme of its own suits only that theme.
    """
    lists, first = desk.lists, max(week.monday, desk.today)
    for slot in desk.slots(Period(first, first + LOOK_FOR_FREE)):
        section = lists.sections[slot.section_id]
        ahead = datetime.combine(slot.on, slot.at) > desk.now
        if section.kind != SectionKind.FREE or slot.state not in OPEN or not ahead:
            continue
        if section.theme_id and theme_id and section.theme_id != theme_id:
            continue
        return Free(
            slot.section_id,
            slot.original_on,
            slot.on,
            slot.at,
            section.name,
            tuple(lists.channels[each].name for each in section.channel_ids if each in lists.channels),
            tuple(lists.groups[each].name for each in section.group_ids if each in lists.groups),
            tuple(lists.goals[each].name for each in section.goal_ids if each in lists.goals),
        )
    return None


def _rows(desk: Desk, place: Place, language: str) -> PointRows:
    here = Period.of_day(place.day) if _is_day(place) else place.week.period
    back = Period(here.first - meetings.days_back(place.kind), here.first - timedelta(days=1))
    after = place.week.sunday + timedelta(days=1)
    ahead = Period(after, after + timedelta(days=7 * OUTLOOK_WEEKS - 1))
    reach = Period(min(back.first, place.week.monday), ahead.last)
    asked = desk.meetings
    return PointRows(
        today=desk.today,
        back=back,
        here=here,
        ahead=ahead,
        cards=desk.posts.cards(reach),
        slots=desk.slots(reach),
        dates=desk.dates(ahead, language),
        results=asked.results(back),
        thanks=_thanks(desk, back),
        decisions_done=asked.done(back),
        voices_back=asked.voices(back),
        signals_back=desk.signals.count(back),
        suggestions=_suggested(desk) if desk.today in place.week.period else (),
        judge=asked.to_judge(back),
        measurements=desk.all(Measurement),
        experiments=_running(desk, back),
    )


def _heard_rows(desk: Desk, heard: Period, cards: Sequence[Row]) -> HeardRows:
    before = Period(heard.first - timedelta(weeks=USUAL_WEEKS), heard.first - timedelta(days=1))
    weeks = before.weeks()
    asked = desk.meetings
    counts = asked.themes(heard, stamp(desk.clock()))
    return HeardRows(
        counts=counts,
        before=desk.signals.by_week(Period(weeks[0].monday, before.last)),
        weeks=USUAL_WEEKS,
        texts=[text for each in counts[:MOST_THEMES] for text in _quotes(desk, heard, each.theme_id)],
        cards=[each for each in cards if each.planned_on and each.planned_on >= heard.first.isoformat()],
        last_sent=asked.last_sent(Period(heard.first - SENT_BACK, desk.today)),
    )


def _suggested(desk: Desk) -> tuple[suggestions.Suggestion, ...]:
    """Give the themes that wait for a post; other suggestions are shown beside the calendar."""
    since = desk.today - timedelta(weeks=USUAL_WEEKS)
    sources = suggestions.Sources(themes=desk.table.open_themes(since))
    return suggestions.suggestions(sources, desk.lists, desk.today)[:MOST_SUGGESTED]


def _thanks(desk: Desk, period: Period) -> tuple[Quote, ...]:
    rows = desk.meetings.texts(period, MOST_THANKS, Wanted(kind=SignalKind.COMPLIMENT))
    return tuple(Quote(each.id, masked(each.text), date.fromisoformat(each.heard_on), each.kind) for each in rows)


def _quotes(desk: Desk, heard: Period, theme_id: str | None) -> list[HeardText]:
    """Give what was said about a theme, masked: it is read out in a room and stands on a wall."""
    rows = desk.meetings.texts(heard, MOST_QUOTES, Wanted(theme_id=theme_id))
    return [each._replace(text=masked(each.text)) for each in rows]


def _running(desk: Desk, back: Period) -> tuple[Experiment, ...]:
    found = (each for each in desk.all(Experiment) if each.first_on is None or each.first_on <= desk.today)
    return tuple(each for each in found if not each.outcome and (each.last_on is None or each.last_on >= back.first))


def _balance(desk: Desk, week: IsoWeek, rows: PointRows) -> Balance:
    cards = [each for each in rows.cards if each.planned_on and date.fromisoformat(each.planned_on) in week.period]
    sent = {each.theme_id for each in cards}
    themes = {each.theme_id for each in desk.signals.by_day(week.period, stamp(desk.clock())) if each.theme_id}
    inside: list[Slot] = [each for each in rows.slots if each.on in week.period and each.state != SlotState.SKIPPED]
    free = sum(desk.lists.sections[each.section_id].kind == SectionKind.FREE for each in inside)
    return Balance(
        answered=len(themes & sent),
        heard=len(themes),
        free_share=free / len(inside) if inside else 0.0,
        free_norm=desk.lists.settings.free_share,
        without_goal=sum(each.goal_ids in ("", "[]") for each in cards),
    )


def _moment(desk: Desk, meeting: Meeting) -> datetime:
    settings = desk.lists.settings
    written = {
        MeetingKind.WEEK_START: settings.week_start_meeting,
        MeetingKind.EVALUATION: settings.evaluation_meeting,
    }.get(MeetingKind(meeting.kind), "")
    rhythm = Rhythm.parse(written)
    return datetime.combine(meeting.held_on, rhythm.at if rhythm else FIRST_HOUR)


def _is_day(place: Place) -> bool:
    return place.kind == MeetingKind.DAY_START
