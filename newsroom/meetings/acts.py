"""What is done in a meeting: reads the rows as they are now and gives the change set of one act."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from newsroom import acts
from newsroom.changes import changed
from newsroom.edits import decisions, meetings, posts, signals, themes
from newsroom.errors import Refused, StaleChange
from newsroom.ids import new_id
from newsroom.meetings.reading import free_place, heard_in, rota_of, the_meeting
from newsroom.model import Decision, Post, Theme
from newsroom.model.keys import DecisionKind, Origin, SignalState
from newsroom.model.rows import table_of, to_row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsroom.changes import Change, ChangeSet
    from newsroom.dates.period import IsoWeek
    from newsroom.desk import Desk
    from newsroom.insight.meeting.page import Free
    from newsroom.meetings.reading import Place
    from newsroom.model import Signal

MOST_JOINED = 200


def tick_point(desk: Desk, place: Place, point: str) -> ChangeSet:
    """Mark an agenda point as done, or as open again."""
    return meetings.tick(the_meeting(desk, place), point)


def set_chair(desk: Desk, place: Place, chair: str, name: str) -> ChangeSet:
    """Say who sits in a chair."""
    return meetings.chair(the_meeting(desk, place), chair, name)


def set_duty(desk: Desk, week: IsoWeek, duty: str, name: str) -> ChangeSet:
    """Say who has the duty of a week."""
    return meetings.duty(rota_of(desk, week), duty, name)


def write_notes(desk: Desk, place: Place, seen: str, notes: str) -> ChangeSet:
    """Keep the notes. Raises StaleChange when somebody else wrote in them since they were `seen`."""
    meeting = the_meeting(desk, place)
    if meeting.notes not in {seen, notes}:
        raise StaleChange("meeting", meeting.id, to_row(meeting))
    return meetings.write(meeting, notes)


def interpret(desk: Desk, theme_id: str, seen: str, picture: str) -> ChangeSet:
    """Keep what a theme means to us. Raises Refused `gone`, StaleChange when it was changed since `seen`."""
    theme = _theme(desk, theme_id)
    if theme.picture not in {seen, picture}:
        raise StaleChange(table_of(theme), theme.id, to_row(theme))
    return themes.change(theme, replace(theme, picture=picture))


def decide(desk: Desk, place: Place, decision: Decision) -> ChangeSet:
    """Take a decision in a meeting; the meeting is kept with it. Raises Refused as `decisions.add` does."""
    meeting = the_meeting(desk, place)
    taken = decisions.add(replace(decision, meeting_id=meeting.id, decided_on=desk.today))
    return replace(taken, changes=meetings.keep(meeting) + taken.changes)


def decide_about(desk: Desk, place: Place, subject: tuple[str, str], what: tuple[str, str, date | None]) -> ChangeSet:
    """Take one of the six decisions about a theme or signal; making a post plans it in the first free place.

    `subject` is a theme and a signal, one of which may be empty; `what` is the kind, the owner and the day.
    Raises Refused as `plan` and `decisions.add` do.
    """
    (theme_id, signal_id), (kind, owner, due) = subject, what
    if kind == DecisionKind.MAKE_POST:
        return plan(desk, place, subject, owner, due)
    signal = acts.the_signal(desk, signal_id) if signal_id else None
    text = _first_words(signal) if signal else _theme(desk, theme_id).name
    about = Decision(new_id(), kind, desk.today, text, signal_id or None, theme_id or None)
    taken = decide(desk, place, replace(about, owner=owner, due_on=due))
    return replace(taken, changes=taken.changes + _decided([signal] if signal else []))


def remove_decision(desk: Desk, decision_id: str) -> ChangeSet:
    """Take a decision back. Raises Refused `gone`."""
    found = desk.one(Decision, decision_id)
    if found is None:
        raise Refused("gone", kind="decision", id=decision_id)
    return decisions.remove(found)


def plan(desk: Desk, place: Place, subject: tuple[str, str], owner: str = "", due: date | None = None) -> ChangeSet:
    """Plan a post in the first free place, joined to what was heard, with the decision to make it: one act.

    `subject` is a theme and a signal, one of which may be empty. Groups, goals and channels come from the section, else
    from the last post about the theme. Raises Refused `no_free_place`, `gone`.
    """
    theme_id, signal_id = subject
    signal = acts.the_signal(desk, signal_id) if signal_id else None
    theme_id = theme_id or (signal.theme_id or "" if signal else "")
    free = free_place(desk, place.week, theme_id)
    if free is None:
        raise Refused("no_free_place")
    post, channels = _post(desk, free, theme_id, signal)
    found = [signal] if signal else _unanswered(desk, place, theme_id)
    made = posts.create(post, channels) + signals.join(found, post, desk.lists.settings.zone)
    decision = Decision(
        new_id(),
        DecisionKind.MAKE_POST,
        desk.today,
        text=post.title,
        signal_id=signal_id or None,
        theme_id=theme_id or None,
        post_id=post.id,
        owner=owner,
        due_on=due or free.on,
    )
    data = {"title": post.title, "day": free.on.isoformat()}
    taken = decide(desk, place, decision)
    return replace(made, label="meeting_plan", data=data, changes=made.changes + taken.changes + _decided(found))


def _decided(found: Iterable[Signal]) -> tuple[Change, ...]:
    """Bring signals on their road to decided; one that is further stays where it is."""
    waiting = (each for each in found if each.state in {SignalState.NOTED, SignalState.INTERPRETED})
    return tuple(step for each in waiting for step in changed(each, replace(each, state=SignalState.DECIDED)))


def _post(desk: Desk, free: Free, theme_id: str, signal: Signal | None) -> tuple[Post, tuple[str, ...]]:
    section, slot = acts.the_slot(desk, free.section_id, free.original_on)
    title = _theme(desk, theme_id).name if theme_id and signal is None else _first_words(signal)
    post, channels = posts.for_slot(section, slot, title)
    like = desk.meetings.newest_about(theme_id) if theme_id else None
    if like is not None:
        post = replace(post, group_ids=post.group_ids or like.group_ids, goal_ids=post.goal_ids or like.goal_ids)
        channels = channels or tuple(each.channel_id for each in desk.posts.placements(like.id))
    return replace(post, theme_id=theme_id or None, origin=Origin.SIGNAL), channels


def _unanswered(desk: Desk, place: Place, theme_id: str) -> list[Signal]:
    rows = desk.signals.listed(heard_in(desk, place), theme_id, MOST_JOINED)
    return [acts.the_signal(desk, each.id) for each in rows if not each.posts]


def _first_words(signal: Signal | None) -> str:
    return signal.text.partition("\n")[0][: decisions.SHOWN_TEXT].strip() if signal else ""


def _theme(desk: Desk, theme_id: str) -> Theme:
    found = desk.lists.themes.get(theme_id)
    if found is None:
        raise Refused("gone", kind="theme", id=theme_id)
    return found
