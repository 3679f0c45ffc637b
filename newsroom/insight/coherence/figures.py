"""The figures of listening joined to sending, each a share (0-1) or a count with what it is counted from."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from newsroom.model.keys import Purpose, SectionKind, SlotState, Status

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsroom.dates.hours import OfficeHours
    from newsroom.insight.coherence.lines import Line
    from newsroom.insight.coherence.rows import SentRow
    from newsroom.model import Section
    from newsroom.model.slots import Slot


INVITING = frozenset({Purpose.SAY, Purpose.DIALOGUE, Purpose.PARTICIPATION, Purpose.COCREATION})


class Tally(NamedTuple):
    """What the store counted of the signals of a period.

    `asking` have an answer due and no reason to do without; `answered` of these have one. `found` were found by
    ourselves, outside what came to us. `linked` are joined to a post, `reactions` came after one.
    """

    signals: int = 0
    asking: int = 0
    answered: int = 0
    found: int = 0
    linked: int = 0
    reactions: int = 0
    reactions_answered: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one period; a share is None when there is nothing to share."""

    tally: Tally
    posts: int
    posts_from_signal: int
    inviting: int
    themes_heard: int
    themes_covered: int
    free: int
    free_used: int
    free_for_signals: int
    median_response_minutes: int | None

    @property
    def answered_share(self) -> float | None:
        """Give the share of the signals that ask for an answer and have one."""
        return share(self.tally.answered, self.tally.asking)

    @property
    def posts_from_signal_share(self) -> float | None:
        """Give the share of posts that came of a signal."""
        return share(self.posts_from_signal, self.posts)

    @property
    def signals_linked_share(self) -> float | None:
        """Give the share of signals that are joined to a post."""
        return share(self.tally.linked, self.tally.signals)

    @property
    def proactive_share(self) -> float | None:
        """Give the share of signals that were found elsewhere, so that the newsroom joins the talk."""
        return share(self.tally.found, self.tally.signals)

    @property
    def free_used_for_signals_share(self) -> float | None:
        """Give the share of the free places that a post from a signal took."""
        return share(self.free_for_signals, self.free)

    @property
    def inviting_share(self) -> float | None:
        """Give the share of posts that invite people to say something back."""
        return share(self.inviting, self.posts)

    @property
    def reactions_answered_share(self) -> float | None:
        """Give the share of the reactions to posts that have an answer."""
        return share(self.tally.reactions_answered, self.tally.reactions)


def figures(
    tally: Tally, posts: Iterable[SentRow], themes: Iterable[Line], free: Sequence[Slot], minutes: int | None
) -> Figures:
    """Count the figures of a period; `free` are its free places, without those that are skipped."""
    kept = [post for post in posts if post.status != Status.DROPPED]
    heard = [line for line in themes if line.signals]
    by_slot = {(post.section_id, post.slot_on): post.signals for post in kept if post.section_id and post.slot_on}
    taken = [slot.key for slot in free if slot.key in by_slot]
    return Figures(
        tally=tally,
        posts=len(kept),
        posts_from_signal=sum(post.signals > 0 for post in kept),
        inviting=sum(post.purpose in INVITING or bool(post.participation) for post in kept),
        themes_heard=len(heard),
        themes_covered=sum(line.posts > 0 for line in heard),
        free=len(free),
        free_used=len(taken),
        free_for_signals=sum(by_slot[key] > 0 for key in taken),
        median_response_minutes=minutes,
    )


def free_places(slots: Iterable[Slot], sections: Mapping[str, Section]) -> list[Slot]:
    """Give the free places among slots, without those that are skipped."""
    return [
        slot for slot in slots if slot.state != SlotState.SKIPPED and sections[slot.section_id].kind == SectionKind.FREE
    ]


def median_minutes(
    answers: Iterable[tuple[datetime, datetime]], hours: OfficeHours, zone: str, closed: Container[date]
) -> int | None:
    """Give the median of the office minutes between hearing and answering; None without answers."""
    took = [hours.open_minutes_between(heard, answered, zone, closed) for heard, answered in answers]
    return round(median(took)) if took else None


def share(part: int, whole: int) -> float | None:
    """Give a part of a whole as 0-1, None of nothing."""
    return part / whole if whole else None
