"""The road of a signal: noted, interpreted, decided, in hand, reported back, closed; what each step asks and gives."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from newsroom.errors import Refused
from newsroom.model.keys import DecisionKind, SignalState

if TYPE_CHECKING:
    from newsroom.model import Signal
    from newsroom.rules.reply import ReplyClock

OPEN = (SignalState.NOTED, SignalState.INTERPRETED)
PASSED = (SignalState.DECIDED, SignalState.IN_HAND)
HANDLED = (SignalState.REPORTED_BACK, SignalState.CLOSED)
SIX = tuple(kind for kind in DecisionKind if kind is not DecisionKind.TO_KCC)
KCC = "KCC"
AHEAD = 2
REVIEW = timedelta(days=14)
_ROAD = tuple(SignalState)


def rank(state: str) -> int:
    """Give how far a state lies on the road."""
    return _ROAD.index(SignalState(state)) if state in _ROAD else 0


def furthest(state: str, other: str) -> str:
    """Give the further of two states: a step never leads back by itself."""
    return max(state, other, key=rank)


def waits(signal: Signal) -> bool:
    """Say whether somebody waits for our answer."""
    return signal.reply_due is not None and signal.answered_at is None


def decided_state(kind: str) -> str:
    """Give the state that a decision leads to; what is passed to the contact centre is in hand at once (S0-11)."""
    return SignalState.IN_HAND if kind == DecisionKind.TO_KCC else SignalState.DECIDED


def due_on(kind: str, today: date, clock: ReplyClock) -> date:
    """Give the usual day for a decision: the contact centre today, following two weeks, else two working days."""
    if kind == DecisionKind.TO_KCC:
        return clock.working_day(today)
    if kind == DecisionKind.FOLLOW:
        return clock.working_day(today + REVIEW)
    return clock.working_day(today + timedelta(days=1), AHEAD - 1)


def need_answer(signal: Signal) -> None:
    """Raise Refused `answer_first` (text) when a signal that still waits would be closed: always answer (S2-09)."""
    if waits(signal):
        raise Refused("answer_first", text=signal.text[:60])
