"""From ids to steps of signals: reads from the desk what a step needs, as it is now, and gives its change set."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from newsroom.changes import Change, ChangeSet
from newsroom.dates.period import Period
from newsroom.edits import decisions, listening, posts, signals
from newsroom.edits.listening import Plan
from newsroom.errors import Refused
from newsroom.ids import new_id
from newsroom.insight.table import Column, Order, PostFilter
from newsroom.model import Decision, Post
from newsroom.model.keys import DecisionKind, Origin, SectionKind, SlotState, Status
from newsroom.rules.reply import ReplyClock
from newsroom.rules.signal_road import KCC, due_on, waits

if TYPE_CHECKING:
    from newsroom.desk import Desk
    from newsroom.insight.table import TableRow
    from newsroom.model import Signal
    from newsroom.model.rows import Scalar
    from newsroom.model.slots import Slot

MOST_AT_ONCE = 2000
AHEAD = timedelta(days=27)
USUAL_TIME = time(9)
LATEST_POSTS = 12
LONGEST_TITLE = 70
ENDS = ".?!"
WAITING_SLOT = frozenset({SlotState.OPEN, SlotState.MOVED})


class Aims(NamedTuple):
    """What a post about a theme usually has: its channels, groups and goals."""

    channels: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()


def clock(desk: Desk) -> ReplyClock:
    """Give the reply clock of a calendar."""
    return ReplyClock.of(desk.lists)


def the_signals(desk: Desk, signal_ids: Sequence[str]) -> list[Signal]:
    """Give signals. Raises Refused `gone` when one is not there any more, `too_many_signals` (count, most)."""
    if len(signal_ids) > MOST_AT_ONCE:
        raise Refused("too_many_signals", count=len(signal_ids), most=MOST_AT_ONCE)
    found = desk.heard.whole(signal_ids)
    missing = set(signal_ids) - {each.id for each in found}
    if missing:
        raise Refused("gone", kind="signal", id=min(missing))
    return found


def note(desk: Desk, signal: Signal) -> ChangeSet:
    """Add a signal with the moment on which its answer is due. Raises Refused `text_missing`."""
    return signals.note(listening.with_due(signal, clock(desk)))


def interpret(desk: Desk, signal_ids: Sequence[str], text: str) -> ChangeSet:
    """Write down what is going on with signals."""
    return listening.interpret(the_signals(desk, signal_ids), text)


def decide(desk: Desk, signal_ids: Sequence[str], kind: str, owner: str = "", on: date | None = None) -> ChangeSet:
    """Decide on signals; without an owner or a day by whom and when it usually is."""
    plan = usual_plan(desk, kind)
    return listening.decide(
        the_signals(desk, signal_ids), replace(plan, owner=owner or plan.owner, due_on=on or plan.due_on)
    )


def usual_plan(desk: Desk, kind: str) -> Plan:
    """Give the plan of a decision as it is usually made: the owner of the last one of its kind, and the usual day."""
    owner = KCC if kind == DecisionKind.TO_KCC else desk.signals.last_owner(kind)
    return Plan(kind, desk.today, owner, due_on(kind, desk.today, clock(desk)))


def take_up(desk: Desk, signal_ids: Sequence[str]) -> ChangeSet:
    """Say that somebody is at work on signals."""
    return listening.take_up(the_signals(desk, signal_ids))


def answer(desk: Desk, signal_ids: Sequence[str]) -> ChangeSet:
    """Say that signals have been answered now."""
    return listening.answer(the_signals(desk, signal_ids), desk.clock())


def no_reply(desk: Desk, signal_ids: Sequence[str], reason: str) -> ChangeSet:
    """Say why signals need no answer."""
    return listening.no_reply(the_signals(desk, signal_ids), reason)


def close(desk: Desk, signal_ids: Sequence[str], reason: str = "") -> ChangeSet:
    """Close signals; Raises Refused `answer_first` when one waits for an answer and no reason is given."""
    return listening.close(the_signals(desk, signal_ids), reason)


def reopen(desk: Desk, signal_ids: Sequence[str]) -> ChangeSet:
    """Bring signals back to the table."""
    return listening.reopen(the_signals(desk, signal_ids), clock(desk))


def set_field(desk: Desk, signal_ids: Sequence[str], column: str, value: object) -> ChangeSet:
    """Give signals the same value in one field."""
    return listening.set_field(the_signals(desk, signal_ids), column, value, clock(desk))


def any_waits(desk: Desk, signal_ids: Sequence[str]) -> bool:
    """Say whether any of these signals waits for an answer."""
    return any(waits(signal) for signal in the_signals(desk, signal_ids))


def delete(desk: Desk, signal_ids: Sequence[str]) -> ChangeSet:
    """Remove signals with their links; decisions about them stay."""
    found = the_signals(desk, signal_ids)
    sets = [signals.delete(each, desk.signals.links(each.id), desk.signals.decisions_on(each.id)) for each in found]
    changes = tuple(change for each in sets for change in each.changes)
    return replace(sets[0], changes=changes) if len(sets) == 1 else _many("signals_delete", changes, len(sets))


def plan_post(desk: Desk, signal_ids: Sequence[str]) -> ChangeSet:
    """Plan a post from signals in the first free slot that suits, with theme, groups, goals, channels and links.

    Without a free slot in four weeks it comes loose on the next working day. The new post is in the change set.
    """
    found = the_signals(desk, signal_ids)
    if not found:
        raise Refused("nothing_chosen")
    theme = _theme(found)
    aims = usual_aims(desk, theme, found)
    slot = first_slot(desk, theme)
    if slot is None:
        day = clock(desk).working_day(desk.today + timedelta(days=1))
        post = Post(new_id(), "", planned_on=day, planned_at=USUAL_TIME, status=Status.DRAFT)
        channels: tuple[str, ...] = ()
    else:
        post, channels = posts.for_slot(desk.lists.sections[slot.section_id], slot)
    post = replace(
        post,
        title=title_of(found, desk.lists.themes[theme].name if theme and theme in desk.lists.themes else ""),
        origin=Origin.SIGNAL,
        theme_id=theme or post.theme_id,
        domain_id=next((each.domain_id for each in found if each.domain_id), None),
        group_ids=post.group_ids or aims.groups,
        goal_ids=post.goal_ids or aims.goals,
    )
    plan = replace(usual_plan(desk, DecisionKind.MAKE_POST), due_on=post.planned_on, text=post.title)
    return listening.plan_post(found, post, channels or aims.channels, plan, desk.lists.settings.zone)


def first_slot(desk: Desk, theme_id: str | None) -> Slot | None:
    """Give the first free slot to come that suits a theme: one of that theme, or of none."""
    now = desk.now
    sections = desk.lists.sections
    found = [
        slot
        for slot in desk.slots(Period(desk.today, desk.today + AHEAD))
        if sections[slot.section_id].kind == SectionKind.FREE
        and slot.state in WAITING_SLOT
        and datetime.combine(slot.on, slot.at) > now
        and sections[slot.section_id].theme_id in {None, theme_id}
    ]
    return min(found, key=_soonest, default=None)


def usual_aims(desk: Desk, theme_id: str | None, found: Sequence[Signal] = ()) -> Aims:
    """Give what the latest posts about a theme have; the channel where the signals were heard comes first."""
    rows: list[TableRow] = []
    if theme_id:
        keys = desk.table.keys(Order(Column.PLANNED, descending=True), PostFilter(themes=frozenset({theme_id})))
        rows = desk.table.rows(keys.numbers[:LATEST_POSTS])
    sources = (desk.lists.sources.get(each.source_id or "") for each in found)
    heard_on = [each.channel_id for each in sources if each and each.channel_id]
    used = _often(tuple(row.channel_ids.split()) for row in rows)
    return Aims(
        channels=tuple(dict.fromkeys((*heard_on, *used))),
        groups=_often(_ids(row.group_ids) for row in rows),
        goals=_often(_ids(row.goal_ids) for row in rows),
    )


def title_of(found: Sequence[Signal], theme: str) -> str:
    """Give the first title of a post from signals: what was made of them, else the words of the newest."""
    newest = max(found, key=_heard_at)
    words = next((each.interpretation for each in found if each.interpretation), newest.text)
    ends = [words.index(sign) + 1 for sign in ENDS if sign in words]
    sentence = " ".join((words[: min(ends)] if ends else words).split())
    if len(sentence) > LONGEST_TITLE:
        sentence = sentence[:LONGEST_TITLE].rsplit(" ", 1)[0] + "…"
    return sentence or theme


def owners(desk: Desk) -> tuple[str, ...]:
    """Name who can take up a signal: the contact centre, the members, departments and partners (S0-27)."""
    named = (each.strip() for each in desk.lists.settings.owners.split(";"))
    members = (each.name for each in desk.lists.members.values() if each.active)
    return tuple(dict.fromkeys(each for each in (KCC, *members, *named) if each))


def decision_change(desk: Desk, decision_id: str, column: str, value: Scalar | date) -> ChangeSet:
    """Change owner, day, words or note of a decision; the signal keeps the owner and review day of its decision."""
    old = desk.one(Decision, decision_id)
    if old is None:
        raise Refused("gone", kind="decision", id=decision_id)
    new = replace(old, **{column: value})  # type: ignore[arg-type]
    changes = decisions.change(old, new)
    follows = old.kind == DecisionKind.FOLLOW and column == "due_on"
    if old.signal_id and (column == "owner" or follows):
        held = the_signals(desk, [old.signal_id])
        changes += listening.set_field(held, "owner" if column == "owner" else "review_on", value, clock(desk))
    return changes


def _theme(found: Iterable[Signal]) -> str | None:
    themes = Counter(each.theme_id for each in found if each.theme_id)
    return themes.most_common(1)[0][0] if themes else None


def _often(values: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """Give what at least half of the posts have, or else what most of them have."""
    every = list(values)
    used = Counter(each for ids in every for each in ids)
    half = tuple(each for each, count in used.most_common() if 2 * count >= len(every))
    return half or tuple(each for each, _count in used.most_common(1))


def _ids(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text)) if text else ()


def _soonest(slot: Slot) -> tuple[date, time, str]:
    return slot.on, slot.at, slot.section_id


def _heard_at(signal: Signal) -> str:
    return signal.heard_at


def _many(label: str, changes: tuple[Change, ...], count: int) -> ChangeSet:
    return ChangeSet(label, changes, {"count": count})
