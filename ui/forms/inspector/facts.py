"""What the inspector shows of one post: read from the desk in the worker, handed to the window as frozen data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Protocol

from newsroom import planning, readiness
from newsroom.dates.week import IsoWeek
from newsroom.model import Experiment
from newsroom.model.keys import SectionKind, SlotState
from newsroom.rules.utm import domains_of
from newsroom.rules.workflow import Actor, Answer, standing, steps
from ui.widgets.pill import Choice

if TYPE_CHECKING:
    from newsroom.dates.period import Period
    from newsroom.desk import Desk
    from newsroom.insight.sheet import PostSheet
    from newsroom.model import Attachment, Post
    from newsroom.model.rows import Scalar
    from newsroom.rules.ready import Check

MOST_LINKS = 60
LOOSE = ""


class SlotChoice(NamedTuple):
    """A slot that a post can take: section and original date, with when it lies."""

    section_id: str
    original_on: date
    on: date
    at: str
    name: str

    @property
    def key(self) -> str:
        """Name the slot in a list of choices."""
        return f"{self.section_id} {self.original_on.isoformat()}"


class Told(NamedTuple):
    """One act in the life of a post: its number, moment (UTC), who, its table, label and the columns that changed."""

    seq: int
    at: str
    who: str
    table: str
    label: str
    before: Mapping[str, Scalar]
    after: Mapping[str, Scalar]
    undone: bool


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything that can be chosen, by the name of its list, and what the channels and sections are like."""

    lists: Mapping[str, tuple[Choice, ...]]
    platforms: Mapping[str, str]
    colours: Mapping[str, str]
    today: date
    zone: str
    domains: tuple[str, ...] = ()

    def of(self, name: str) -> tuple[Choice, ...]:
        """Give the choices of one list."""
        return self.lists.get(name, ())

    def label(self, name: str, key: str | None) -> str:
        """Give the name of one choice; an id without a name is shown as nothing."""
        return next((choice.label for choice in self.of(name) if choice.key == key), "")


@dataclass(frozen=True, slots=True)
class Facts:
    """A post with all that its inspector shows; `where` tells of each kept file where it lies, None when it is lost.

    `utm` has the UTM words that the template of the settings gives each placement.
    """

    sheet: PostSheet
    choices: Choices
    slots: tuple[SlotChoice, ...]
    checks: tuple[Check, ...]
    past: tuple[Told, ...]
    steps: tuple[Answer, ...] = ()
    standing: str = ""
    where: Mapping[str, str | None] = field(default_factory=dict)
    utm: Mapping[str, str] = field(default_factory=dict)

    @property
    def post(self) -> Post:
        """Give the post itself."""
        return self.sheet.post


class _Named(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...


def read_facts(desk: Desk, post_id: str, language: str, who: Actor) -> Facts | None:
    """Give all that the inspector shows of a post, None when it is not there any more; `who` takes its steps."""
    sheet = desk.sheet(post_id)
    if sheet is None:
        return None
    return Facts(
        sheet=sheet,
        choices=read_choices(desk),
        slots=_slots(desk, sheet.post),
        checks=readiness.of_sheet(desk, sheet, language),
        past=_past(desk, sheet),
        steps=steps(sheet.post, who),
        standing=standing(sheet.post, desk.now),
        where=_where(desk, sheet.attachments),
        utm=planning.suggested_utm(desk, sheet.post, sheet.placements),
    )


def read_choices(desk: Desk) -> Choices:
    """Give everything that can be chosen in a form."""
    lists = desk.lists
    fixed = [each for each in lists.sections.values() if each.active]
    return Choices(
        lists={
            "channels": _choices(lists.channels.values()),
            "groups": _choices(lists.groups.values()),
            "goals": _choices(lists.goals.values()),
            "themes": _choices(lists.themes.values()),
            "domains": _choices(lists.domains.values()),
            "campaigns": _choices(lists.campaigns.values()),
            "members": _choices(lists.members.values()),
            "sources": _choices(lists.sources.values()),
            "districts": _choices(lists.districts.values()),
            "sections": _choices(fixed),
            "experiments": _choices(desk.all(Experiment)),
        },
        platforms={each.id: each.platform for each in lists.channels.values()},
        colours={each.id: each.colour for each in lists.sections.values()},
        today=desk.today,
        zone=lists.settings.zone,
        domains=domains_of(lists.settings.own_domains),
    )


def open_slots(desk: Desk, period: Period, kinds: Sequence[str] = tuple(SectionKind)) -> tuple[SlotChoice, ...]:
    """Give the slots of a period that no post has taken, free places first."""
    sections = desk.lists.sections
    found = [slot for slot in desk.slots(period) if slot.state in (SlotState.OPEN, SlotState.MOVED, SlotState.MISSED)]
    wanted = [slot for slot in found if sections[slot.section_id].kind in kinds]
    wanted.sort(key=lambda slot: (sections[slot.section_id].kind != SectionKind.FREE, slot.on, slot.at))
    return tuple(
        SlotChoice(slot.section_id, slot.original_on, slot.on, f"{slot.at:%H:%M}", sections[slot.section_id].name)
        for slot in wanted
    )


def _choices(things: Iterable[_Named]) -> tuple[Choice, ...]:
    return tuple(Choice(thing.id, thing.name) for thing in things)


def _slots(desk: Desk, post: Post) -> tuple[SlotChoice, ...]:
    day = post.planned_on or desk.today
    found = open_slots(desk, IsoWeek.of(day).period)
    section = desk.lists.sections.get(post.section_id or "")
    if section is None or post.slot_on is None:
        return found
    at = f"{post.planned_at:%H:%M}" if post.planned_at else ""
    return (SlotChoice(section.id, post.slot_on, post.planned_on or post.slot_on, at, section.name), *found)


def _where(desk: Desk, attachments: Sequence[Attachment]) -> dict[str, str | None]:
    kept = [each for each in attachments if each.file_hash]
    found = {each.id: desk.files.path_of(each.file_hash, each.file_name) for each in kept}
    return {key: str(path) if path is not None else None for key, path in found.items()}


def _past(desk: Desk, sheet: PostSheet) -> tuple[Told, ...]:
    rows = [("post", sheet.post.id)]
    rows += [("placement", each.id) for each in sheet.placements]
    rows += [("attachment", each.id) for each in sheet.attachments]
    rows += [("checklist_item", each.id) for each in sheet.checklist]
    rows += [("link", each.link_id) for each in sheet.signals[:MOST_LINKS]]
    found: dict[int, Told] = {}
    for table, row_id in rows:
        for row in desk.history.of_row(table, row_id):
            entry = row.entry
            told = Told(
                entry.seq,
                entry.at,
                entry.who,
                table,
                entry.label,
                row.before or {},
                row.after or {},
                entry.undoes is not None,
            )
            found.setdefault(entry.seq, told)
    return tuple(sorted(found.values(), key=lambda told: told.seq, reverse=True))
