"""Steps of signals along their road: interpreted, decided, in hand, reported back, closed; many at once in one act."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from newsroom.changes import Change, ChangeSet, added, changed
from newsroom.edits.posts import create
from newsroom.edits.signals import join, moment, stamp
from newsroom.errors import Refused
from newsroom.ids import new_id
from newsroom.model import Decision, Post, Signal
from newsroom.model.keys import DecisionKind, SignalState
from newsroom.rules.signal_road import decided_state, furthest, need_answer, waits

if TYPE_CHECKING:
    from newsroom.rules.reply import ReplyClock

DUE_FOLLOWS = frozenset({"kind", "way", "source_id", "heard_at"})
ABOUT = 120


@dataclass(frozen=True, slots=True)
class Plan:
    """What was decided: one of the six or passing it on, by whom, before or on which day, and in which words."""

    kind: str
    today: date
    owner: str = ""
    due_on: date | None = None
    text: str = ""


def interpret(signals: Sequence[Signal], text: str) -> ChangeSet:
    """Write down what is going on; the signal is interpreted with it, and no longer without."""
    words = text.strip()

    def step(signal: Signal) -> Signal:
        state = signal.state
        if words:
            state = furthest(state, SignalState.INTERPRETED)
        elif state == SignalState.INTERPRETED:
            state = SignalState.NOTED
        return replace(signal, interpretation=words, state=state)

    return _each("signals_interpret", signals, step)


def decide(signals: Sequence[Signal], plan: Plan) -> ChangeSet:
    """Decide on signals: each gets its decision, its owner and its place on the road.

    What is followed comes back on its day; what is passed to the contact centre is simple service work (S0-11).
    """
    follows = plan.kind == DecisionKind.FOLLOW
    simple = plan.kind == DecisionKind.TO_KCC

    def step(signal: Signal) -> Signal:
        return replace(
            signal,
            state=furthest(signal.state, decided_state(plan.kind))
            if signal.state != SignalState.CLOSED
            else signal.state,
            owner=plan.owner or signal.owner,
            review_on=plan.due_on if follows else None,
            simple=signal.simple or simple,
        )

    steps = _steps(signals, step) + added(*(_decision(signal, plan) for signal in signals))
    return ChangeSet("signals_decide", steps, {"decision": plan.kind, "count": len(signals)})


def plan_post(signals: Sequence[Signal], post: Post, channel_ids: Sequence[str], plan: Plan, zone: str) -> ChangeSet:
    """Plan a post from signals in one act: the post, its channels, the links, and the decisions to make it."""
    made = create(post, channel_ids) + join(signals, post, zone) + decide(signals, plan)
    steps = tuple(_about(change, post.id) for change in made.changes)
    return replace(made, label="signals_post", changes=steps, data={"title": post.title, "count": len(signals)})


def take_up(signals: Sequence[Signal]) -> ChangeSet:
    """Say that somebody is at work on signals."""
    return _each("signals_take_up", signals, _in_hand)


def answer(signals: Sequence[Signal], at: datetime) -> ChangeSet:
    """Say that an answer went out at an instant; the clock of the first answer stops, and it was reported back."""

    def step(signal: Signal) -> Signal:
        state = furthest(signal.state, SignalState.REPORTED_BACK)
        return replace(signal, answered_at=signal.answered_at or stamp(at), state=state, review_on=None)

    return _each("signals_answer", signals, step)


def no_reply(signals: Sequence[Signal], reason: str) -> ChangeSet:
    """Say why no answer is needed; the clock stops. Raises Refused `reason_missing` (S2-09)."""
    if not reason.strip():
        raise Refused("reason_missing")

    def step(signal: Signal) -> Signal:
        return replace(signal, no_reply_reason=reason.strip(), reply_due=None) if not signal.answered_at else signal

    return _each("signals_no_reply", signals, step)


def close(signals: Sequence[Signal], reason: str = "") -> ChangeSet:
    """Close signals; for those that wait for an answer `reason` says why none is needed.

    Raises Refused `answer_first` (text) when one still waits and no reason is given.
    """

    def step(signal: Signal) -> Signal:
        if waits(signal) and reason.strip():
            signal = replace(signal, no_reply_reason=reason.strip(), reply_due=None)
        need_answer(signal)
        return replace(signal, state=SignalState.CLOSED, review_on=None)

    return _each("signals_close", signals, step)


def reopen(signals: Sequence[Signal], clock: ReplyClock) -> ChangeSet:
    """Bring signals back to where they are to be decided on; what was answered stays answered."""

    def step(signal: Signal) -> Signal:
        state = SignalState.INTERPRETED if signal.interpretation else SignalState.NOTED
        due = signal.reply_due or (_due(signal, clock) if signal.answered_at is None else None)
        return replace(signal, state=state, no_reply_reason="", reply_due=due, review_on=None)

    return _each("signals_reopen", signals, step)


def set_field(signals: Sequence[Signal], column: str, value: object, clock: ReplyClock) -> ChangeSet:
    """Give signals the same value in one field; where the norm hangs on it an open reply is due anew."""

    def step(signal: Signal) -> Signal:
        new = replace(signal, **{column: value})  # type: ignore[arg-type]
        return with_due(new, clock) if column in DUE_FOLLOWS and new != signal else new

    return _each("signals_change", signals, step)


def with_due(signal: Signal, clock: ReplyClock) -> Signal:
    """Give a signal the moment on which its answer is due; what was answered, or needs no answer, stays as it is."""
    if signal.answered_at is not None or signal.no_reply_reason:
        return signal
    return replace(signal, reply_due=_due(signal, clock))


def _due(signal: Signal, clock: ReplyClock) -> str | None:
    due = clock.due(moment(signal.heard_at), signal.kind, signal.way, signal.source_id)
    return stamp(due) if due else None


def _in_hand(signal: Signal) -> Signal:
    return replace(signal, state=furthest(signal.state, SignalState.IN_HAND), review_on=None)


def _decision(signal: Signal, plan: Plan) -> Decision:
    return Decision(
        id=new_id(),
        kind=plan.kind,
        decided_on=plan.today,
        text=plan.text or signal.interpretation[:ABOUT] or signal.text[:ABOUT],
        signal_id=signal.id,
        owner=plan.owner or signal.owner,
        due_on=plan.due_on,
    )


def _about(change: Change, post_id: str) -> Change:
    """Let a new decision name the post that it is about."""
    if change.table != "decision" or change.after is None:
        return change
    return replace(change, after={**change.after, "post_id": post_id})


def _each(label: str, signals: Sequence[Signal], step: Callable[[Signal], Signal]) -> ChangeSet:
    text = signals[0].text[:60] if signals else ""
    return ChangeSet(label, _steps(signals, step), {"count": len(signals), "text": text})


def _steps(signals: Iterable[Signal], step: Callable[[Signal], Signal]) -> tuple[Change, ...]:
    return tuple(change for signal in signals for change in changed(signal, step(signal)))
