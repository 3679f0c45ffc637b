"""What is planned: sections with their deviations, campaigns, posts, placements, dates of one's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from newsroom.dates.recurrence import Series
from newsroom.model.keys import Origin, PlacementState, Purpose, SectionKind, Status
from newsroom.model.rows import table


@table("section")
@dataclass(frozen=True, slots=True)
class Section:
    """A fixed section or, of kind free, a place kept open; its slots are computed from the rule, never stored."""

    id: str
    name: str
    start_on: date
    start_at: time
    kind: str = SectionKind.FIXED
    code: str = ""
    colour: str = ""
    position: int = 0
    fold_group: str = ""
    rrule: str = ""
    rdates: tuple[str, ...] = ()
    exdates: tuple[str, ...] = ()
    end_on: date | None = None
    pauses_in_recess: bool = False
    not_on: tuple[str, ...] = ()
    active: bool = True
    channel_ids: tuple[str, ...] = ()
    group_ids: tuple[str, ...] = ()
    goal_ids: tuple[str, ...] = ()
    purpose: str = ""
    theme_id: str | None = None
    maker_id: str | None = None
    minutes: int | None = None
    template: str = ""
    checklist: tuple[str, ...] = ()
    embargo: str = ""
    copy_deadline: str = ""
    version: int = 1

    @property
    def series(self) -> Series:
        """Give the recurrence of this section in local wall time."""
        return Series(
            start=datetime.combine(self.start_on, self.start_at),
            rule=self.rrule,
            rdates=tuple(datetime.fromisoformat(text) for text in self.rdates),
            exdates=tuple(datetime.fromisoformat(text) for text in self.exdates),
            end=self.end_on,
        )


@table("deviation")
@dataclass(frozen=True, slots=True)
class Deviation:
    """One slot that does not follow its rule: skipped with a reason, or moved; it stays known by its original date."""

    id: str
    section_id: str
    original_on: date
    kind: str
    moved_on: date | None = None
    moved_at: time | None = None
    reason: str = ""
    version: int = 1


@table("campaign")
@dataclass(frozen=True, slots=True)
class Campaign:
    """A set of posts with a first and a last day; budget in euro."""

    id: str
    name: str
    first_on: date
    last_on: date
    code: str = ""
    colour: str = ""
    goal_ids: tuple[str, ...] = ()
    budget: float | None = None
    note: str = ""
    version: int = 1


@table("post")
@dataclass(frozen=True, slots=True)
class Post:
    """One message; without a date it is an idea. A post in a slot keeps the slot's original date."""

    id: str
    title: str
    text: str = ""
    planned_on: date | None = None
    planned_at: time | None = None
    status: str = Status.IDEA
    status_reason: str = ""
    section_id: str | None = None
    slot_on: date | None = None
    campaign_id: str | None = None
    theme_id: str | None = None
    domain_id: str | None = None
    purpose: str = Purpose.INFORM
    origin: str = Origin.PROJECT
    requested_by: str = ""
    angle: str = ""
    sender: str = ""
    form: str = ""
    participation: str = ""
    group_ids: tuple[str, ...] = ()
    goal_ids: tuple[str, ...] = ()
    difficult: bool = False
    questions_answers: str = ""
    reaction_address: str = ""
    embargo_until: str = ""
    maker_id: str | None = None
    checker_id: str | None = None
    approver_id: str | None = None
    placer_id: str | None = None
    minutes: int | None = None
    experiment_id: str | None = None
    variant: str = ""
    retention_class: str = ""
    note: str = ""
    import_key: str | None = None
    batch: str | None = None
    version: int = 1


@table("placement")
@dataclass(frozen=True, slots=True)
class Placement:
    """A post on one channel; empty own text or time means that of the post. Spend in euro."""

    id: str
    post_id: str
    channel_id: str
    position: int = 0
    text: str | None = None
    planned_on: date | None = None
    planned_at: time | None = None
    hashtags: tuple[str, ...] = ()
    first_comment: str = ""
    link: str = ""
    utm: str = ""
    state: str = PlacementState.PLANNED
    exported_to: str = ""
    exported_at: str | None = None
    published_at: str | None = None
    address: str = ""
    spend: float | None = None
    batch: str | None = None
    version: int = 1


@table("own_date")
@dataclass(frozen=True, slots=True)
class OwnDate:
    """A date of the municipality itself or from an imported calendar: council, recess, event, collection day."""

    id: str
    name: str
    first_on: date
    last_on: date
    kind: str
    start_at: time | None = None
    end_at: time | None = None
    place: str = ""
    note: str = ""
    rrule: str = ""
    import_key: str | None = None
    calendar: str = ""
    version: int = 1
