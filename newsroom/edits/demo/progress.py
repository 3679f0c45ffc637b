"""How far the posts and signals of a demo are: what is past is placed and answered, what is to come is planned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from newsroom.dates.hours import OfficeHours
from newsroom.dates.observances import ClosedDays
from newsroom.dates.recurrence import to_instant, to_local
from newsroom.edits.posts import placement_id
from newsroom.edits.signals import stamp
from newsroom.model import Decision, Placement, Post, Settings
from newsroom.model.keys import DecisionKind, PlacementState, SignalKind, SignalState, Status, Way

ASKING = frozenset({SignalKind.QUESTION, SignalKind.COMPLAINT, SignalKind.REPORT})
WRITTEN_BY_POST = frozenset({"e-mail", "brief"})
LATE_OF_HUNDRED = 29
STILL_WAITING = timedelta(days=2)
MONTH = timedelta(days=30)
DAY_ENDS = 17
ONE_DAY = timedelta(days=1)
OWNERS = {
    DecisionKind.INFORM_COLLEAGUE: "communicatieadviseur A",
    DecisionKind.ASK_DATA: "data-analist",
    DecisionKind.ANALYSE: "communicatieadviseur B",
    DecisionKind.MAKE_POST: "contentmaker",
    DecisionKind.CHANGE_WEBSITE: "webredacteur",
    DecisionKind.FOLLOW: "newsroomcoordinator",
    DecisionKind.TO_KCC: "webcaremedewerker KCC",
}


class Progress:
    """The moment (an instant) at which a demo is looked at; `ahead` when its whole year has yet to begin.

    A year ahead is told as lived on the listening side, for a signal in a calendar has been heard: answers are given
    and decisions done. Its posts are approved until March, for review until June, and drafts after that.
    """

    def __init__(self, now: datetime, settings: Settings, *, ahead: bool = False) -> None:
        self.now = now
        self.settings = settings
        self.ahead = ahead
        self.hours = OfficeHours.parse(settings.office_hours)
        self.closed = ClosedDays(settings.country)

    @property
    def today(self) -> date:
        """Give the day it is in the municipality."""
        return to_local(self.now, self.settings.zone).date()

    def instant(self, local: datetime) -> datetime:
        """Give the instant of a wall time of the municipality."""
        return to_instant(local, self.settings.zone)

    def is_past(self, local: datetime) -> bool:
        """Say whether a wall time lies behind us."""
        return self.instant(local) <= self.now

    # Posts

    def status(self, planned: datetime, number: int) -> str:
        """Say where a post stands: the nearer it comes, the readier it is."""
        if self.is_past(planned):
            return Status.PUBLISHED
        if self.ahead:
            quarter = (planned.month - 1) // 3
            return (Status.APPROVED, Status.REVIEW, Status.DRAFT, Status.DRAFT)[quarter]
        days = (planned.date() - self.today).days
        ladder = next(steps for limit, steps in _LADDERS if days <= limit)
        return ladder[number % len(ladder)]

    def placements(self, post: Post, channels: Sequence[str]) -> Iterator[Placement]:
        """Give the placements of a post in the state that goes with its status."""
        planned = datetime.combine(post.planned_on, post.planned_at) if post.planned_on and post.planned_at else None
        out = post.status in (Status.PUBLISHED, Status.EVALUATED)
        handed = post.status == Status.SCHEDULED
        moment = stamp(self.instant(planned)) if planned and out else None
        state = PlacementState.PUBLISHED if out else PlacementState.EXPORTED if handed else PlacementState.PLANNED
        for position, channel in enumerate(channels):
            yield Placement(
                placement_id(post.id, channel),
                post.id,
                channel,
                position=position,
                state=state,
                exported_to="generic" if handed else "",
                exported_at=stamp(self.now - timedelta(hours=3)) if handed else None,
                published_at=moment,
            )

    # Signals

    def reply_due(self, heard: datetime, kind: str, way: str, source: str) -> datetime | None:
        """Say when an answer is due, None when nothing was asked of us; `heard` is an instant."""
        if kind not in ASKING or way == Way.INTERNAL:
            return None
        if source in WRITTEN_BY_POST:
            return self.hours.due_days(heard, self.settings.reply_working_days_email, closed=self.closed)
        return self.hours.due(heard, self.settings.reply_minutes, closed=self.closed)

    def answered(self, heard: datetime, due: datetime | None, number: int) -> datetime | None:
        """Say when the answer went out: within the norm for 71 of 100, and none yet for some of the last two days."""
        if due is None:
            return None
        recent = not self.ahead and self.now - heard < STILL_WAITING
        if recent and number % 3 == 0:
            return None
        answer = self._answer(heard, due, number)
        if self.ahead or answer <= self.now:
            return answer
        return None if recent else heard + timedelta(hours=2)

    def _answer(self, heard: datetime, due: datetime, number: int) -> datetime:
        if is_late(number):
            return self.hours.due(due, 20 + number * 53 % 400, closed=self.closed)
        quick = self.hours.due(heard, 10 + number * 37 % 100, closed=self.closed)
        return min(quick, due)

    def decision(self, signal_id: str, kind: str, heard: datetime, text: str) -> Decision | None:
        """Give the decision on a signal heard at this wall time, due in two working days; None when it lies ahead."""
        decided = heard.date() if heard.hour < DAY_ENDS else heard.date() + ONE_DAY
        decided = self._working_day(decided)
        if decided > self.today and not self.ahead:
            return None
        due = self._working_day(self._working_day(decided + ONE_DAY) + ONE_DAY)
        return Decision(
            id=f"{signal_id}-decision",
            kind=kind,
            decided_on=decided,
            text=text,
            signal_id=signal_id,
            owner=OWNERS[DecisionKind(kind)],
            due_on=due,
            done=self.ahead or due < self.today,
        )

    def state(self, heard: datetime, decision: Decision | None, *, answered: bool, told: bool) -> str:
        """Say how far a signal is; `told` when a post about it is out."""
        if decision is None:
            return SignalState.REPORTED_BACK if answered else SignalState.NOTED
        if not decision.done:
            waits = decision.kind == DecisionKind.MAKE_POST and decision.decided_on < self.today
            return SignalState.IN_HAND if waits else SignalState.DECIDED
        if decision.kind == DecisionKind.FOLLOW or self.now - heard > MONTH:
            return SignalState.CLOSED
        return SignalState.REPORTED_BACK if told or answered else SignalState.IN_HAND

    def _working_day(self, day: date) -> date:
        while not self.hours.is_working_day(day, self.closed):
            day += ONE_DAY
        return day


def is_late(number: int) -> bool:
    """Say whether the answer to this signal comes after the norm: 29 of every hundred, evenly spread."""
    return (number + 1) * LATE_OF_HUNDRED // 100 > number * LATE_OF_HUNDRED // 100


def first_sentence(text: str) -> str:
    """Give a text up to its first full stop or question mark."""
    ends = [text.index(sign) + 1 for sign in ".?!" if sign in text]
    return text[: min(ends)] if ends else text


_LADDERS: tuple[tuple[int, tuple[str, ...]], ...] = (
    (2, (Status.APPROVED, Status.SCHEDULED, Status.APPROVED)),
    (6, (Status.APPROVED, Status.REVIEW, Status.SCHEDULED)),
    (14, (Status.REVIEW, Status.DRAFT, Status.APPROVED)),
    (42, (Status.DRAFT, Status.REVIEW)),
    (10**6, (Status.DRAFT, Status.IDEA)),
)
