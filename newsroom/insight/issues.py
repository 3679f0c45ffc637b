"""A theme as an issue: whether what is heard asks for another state, which a person then decides; and what it was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsroom.model.keys import IssueState

if TYPE_CHECKING:
    from newsroom.insight.sheet import Past
    from newsroom.model import Theme

WEEKS = 8
HALF = WEEKS // 2
RISES, FALLS = 1.5, 0.5
FEWEST = 4
QUIET = 1
RESTING = frozenset({IssueState.SLUMBERING, IssueState.FADING, IssueState.CLOSED})


class Turn(NamedTuple):
    """A change of state in the past: when (UTC), by whom, and what it became."""

    at: str
    who: str
    state: str


class Advice(NamedTuple):
    """The state that the figures point to, with the signals of the last four weeks and of the four before."""

    state: IssueState
    recent: int
    earlier: int


def advice(theme: Theme, weeks: Sequence[int]) -> Advice | None:
    """Give the state that the last eight weeks (oldest first) point to, None when the present one fits.

    Half as many signals again in four weeks, and at least four more, is rising; half or less of at least four is
    falling; after a fall, at most one signal in four weeks is quiet. Nothing changes by itself.
    """
    recent, earlier = sum(weeks[-HALF:]), sum(weeks[-WEEKS:-HALF])
    state: IssueState | None = None
    if recent >= RISES * earlier and recent - earlier >= FEWEST:
        state = IssueState.CURRENT if theme.state in RESTING else None
    elif theme.state == IssueState.CURRENT and earlier >= FEWEST and recent <= FALLS * earlier:
        state = IssueState.FADING
    elif theme.state in (IssueState.FADING, IssueState.CURRENT) and recent <= QUIET and earlier <= QUIET:
        state = IssueState.SLUMBERING
    return Advice(state, recent, earlier) if state is not None else None


def turns(past: Iterable[Past]) -> tuple[Turn, ...]:
    """Give the changes of state out of the life of a theme, newest first; the last is how it began."""
    return tuple(Turn(each.at, each.who, str(each.after["state"])) for each in past if "state" in each.after)
