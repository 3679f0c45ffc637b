"""What can be done with a newsroom meeting: agenda, chairs, duty rota, notes. It is kept with the first act in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from newsroom.changes import Change, ChangeSet, added, changed
from newsroom.dates.period import IsoWeek
from newsroom.model import Meeting
from newsroom.model.keys import AgendaPoint, Chair, Duty, MeetingKind

if TYPE_CHECKING:
    from collections.abc import Mapping

NOT_KEPT = 0
DONE = "done"
AGENDAS: Mapping[str, tuple[AgendaPoint, ...]] = {
    MeetingKind.DAY_START: (AgendaPoint.LISTEN, AgendaPoint.TODAY, AgendaPoint.ACT),
    MeetingKind.WEEK_START: (
        AgendaPoint.LOOK_BACK,
        AgendaPoint.LISTEN,
        AgendaPoint.ACT,
        AgendaPoint.FILL,
        AgendaPoint.AHEAD,
    ),
    MeetingKind.EVALUATION: (
        AgendaPoint.FIGURES,
        AgendaPoint.JUDGE,
        AgendaPoint.EXPERIMENTS,
        AgendaPoint.GAP,
        AgendaPoint.ACT,
    ),
}


def meeting_id(kind: str, day: date) -> str:
    """Name a meeting: one day start a day, one of the others a week, so that two people cannot open it twice."""
    return f"{kind}:{day.isoformat()}" if kind == MeetingKind.DAY_START else f"{kind}:{IsoWeek.of(day)}"


def start(kind: str, day: date, chairs: tuple[str, ...] = ()) -> Meeting:
    """Begin a meeting from the template of its kind; it is not kept yet (`is_kept`)."""
    return Meeting(meeting_id(kind, day), day, kind, tuple(AGENDAS[kind]), chairs, version=NOT_KEPT)


def is_kept(meeting: Meeting) -> bool:
    """Say whether a meeting is in the calendar already."""
    return meeting.version != NOT_KEPT


def keep(meeting: Meeting) -> tuple[Change, ...]:
    """Give the changes by which a meeting stands in the calendar; none when it does."""
    return () if is_kept(meeting) else added(meeting)


def hold(meeting: Meeting) -> ChangeSet:
    """Keep a meeting in the calendar as it is."""
    return ChangeSet("meeting_hold", keep(meeting), _named(meeting))


def tick(meeting: Meeting, point: str) -> ChangeSet:
    """Mark an agenda point as done, or as open again."""
    done = is_done(meeting, point)
    agenda = tuple(
        (key if done else f"{key}={DONE}") if key == point else each
        for each in meeting.agenda
        for key in (each.partition("=")[0],)
    )
    label = "agenda_open" if done else "agenda_done"
    return _kept(label, meeting, replace(meeting, agenda=agenda), point=point)


def is_done(meeting: Meeting, point: str) -> bool:
    """Say whether an agenda point is done."""
    return f"{point}={DONE}" in meeting.agenda


def points(meeting: Meeting) -> tuple[str, ...]:
    """Give the agenda points in order."""
    return tuple(each.partition("=")[0] for each in meeting.agenda)


def chair(meeting: Meeting, chair_key: str, name: str) -> ChangeSet:
    """Say who sits in one of the four chairs; nobody when the name is empty."""
    return _kept("meeting_chair", meeting, replace(meeting, chairs=_with(meeting.chairs, Chair(chair_key), name)))


def duty(meeting: Meeting, duty_key: str, name: str) -> ChangeSet:
    """Say who has the duty of the week; nobody when the name is empty."""
    return _kept("meeting_duty", meeting, replace(meeting, rota=_with(meeting.rota, Duty(duty_key), name)))


def write(meeting: Meeting, notes: str) -> ChangeSet:
    """Keep the notes of a meeting."""
    return _kept("meeting_notes", meeting, replace(meeting, notes=notes))


def named(entries: tuple[str, ...]) -> dict[str, str]:
    """Read `key=name` texts."""
    return {key: name for key, _, name in (each.partition("=") for each in entries)}


def days_back(kind: str) -> timedelta:
    """Give how far a meeting of this kind looks back: a day, a week or two weeks."""
    return timedelta(days={MeetingKind.DAY_START: 1, MeetingKind.WEEK_START: 7}.get(MeetingKind(kind), 14))


def _with(entries: tuple[str, ...], key: str, name: str) -> tuple[str, ...]:
    found = named(entries) | {key: name.strip()}
    return tuple(f"{each}={who}" for each, who in found.items() if who)


def _kept(label: str, old: Meeting, new: Meeting, **more: str) -> ChangeSet:
    steps = changed(old, new) if is_kept(old) else added(new)
    return ChangeSet(label, steps, _named(new) | more)


def _named(meeting: Meeting) -> dict[str, str]:
    return {"kind": meeting.kind, "day": meeting.held_on.isoformat()}
