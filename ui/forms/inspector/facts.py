"""What the inspector shows of one post: read from the desk in the worker, handed to the window as frozen data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple, Protocol

from newsroom.dates.observances import days_of_kind, on
from newsroom.dates.period import Period
from newsroom.dates.week import IsoWeek
from newsroom.model import ChannelGroup, Experiment
from newsroom.model.keys import SectionKind, SlotState
from newsroom.rules import utm
from newsroom.rules.preview import whole_text
from newsroom.rules.ready import SAME_TEXT_DAYS, Around, Check, Days, Misfit, Near, Route, Twin, checks
from newsroom.rules.workflow import Actor, Answer, standing, steps
from ui.widgets.pill import Choice

if TYPE_CHECKING:
    from newsroom.desk import Desk
    from newsroom.insight.sheet import PostSheet
    from newsroom.model import Attachment, Post
    from newsroom.model.rows import Scalar

NAMED_KINDS = ("public", "remembrance")
DEADLINE_DAYS = 14
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
        checks=_checks(desk, sheet, language),
        past=_past(desk, sheet),
        steps=steps(sheet.post, who),
        standing=standing(sheet.post, desk.now),
        where=_where(desk, sheet.attachments),
        utm=_utm(desk, sheet),
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


def _utm(desk: Desk, sheet: PostSheet) -> dict[str, str]:
    lists, post = desk.lists, sheet.post
    template = utm.Utm(lists.settings.utm_source, lists.settings.utm_medium, lists.settings.utm_campaign)
    about = {
        "campaign": _name_of(lists.campaigns, post.campaign_id),
        "section": _name_of(lists.sections, post.section_id),
        "theme": _name_of(lists.themes, post.theme_id),
    }
    found = {}
    for placement in sheet.placements:
        channel = lists.channels.get(placement.channel_id)
        if channel is not None:
            names = {**about, "channel": channel.name, "platform": channel.platform, "kind": channel.kind}
            found[placement.id] = utm.write(utm.filled(template, names))
    return found


def _name_of(things: Mapping[str, _Named], thing_id: str | None) -> str:
    return things[thing_id].name if thing_id is not None and thing_id in things else ""


def _where(desk: Desk, attachments: Sequence[Attachment]) -> dict[str, str | None]:
    kept = [each for each in attachments if each.file_hash]
    found = {each.id: desk.files.path_of(each.file_hash, each.file_name) for each in kept}
    return {key: str(path) if path is not None else None for key, path in found.items()}


def _checks(desk: Desk, sheet: PostSheet, language: str) -> tuple[Check, ...]:
    post, lists = sheet.post, desk.lists
    section = lists.sections.get(post.section_id or "")
    routes = []
    for placement in sheet.placements:
        channel = lists.channels.get(placement.channel_id)
        if channel is None:
            continue
        text = placement.text if placement.text is not None else post.text
        whole = whole_text(text, placement.hashtags, placement.link, placement.utm)
        routes.append(Route(channel.id, channel.name, channel.platform, text, channel.copy_deadline, whole))
    if section is not None and section.copy_deadline and not any(route.copy_deadline for route in routes):
        routes = [replace(route, copy_deadline=section.copy_deadline) for route in routes[:1]] + routes[1:]
    own = {route.channel_id: route.channel for route in routes}
    near = [
        Near(row.title, row.planned_at or "", tuple(own[each] for each in row.channel_ids.split() if each in own))
        for row in sheet.neighbours
    ]
    around = Around(
        near=near,
        days=_days(desk, post, language),
        twins=_twins(desk, post, routes),
        misfits=_misfits(desk, post, routes),
        alt_blocks=lists.settings.alt_text_rule == "block",
        todo=sheet.checklist,
        missing=[each for each in sheet.attachments if _where(desk, [each]).get(each.id, "") is None],
    )
    return checks(post, routes, sheet.attachments, around, desk.now)


def _twins(desk: Desk, post: Post, routes: Sequence[Route]) -> tuple[Twin, ...]:
    if post.planned_on is None:
        return ()
    days = timedelta(days=SAME_TEXT_DAYS)
    period = Period(post.planned_on - days, post.planned_on + days)
    return tuple(
        Twin(route.channel_id, route.channel, said.title, date.fromisoformat(said.planned_on))
        for route in routes
        if route.text.strip()
        for said in desk.posts.saying(route.text, route.channel_id, period)
        if said.id != post.id
    )


def _misfits(desk: Desk, post: Post, routes: Sequence[Route]) -> tuple[Misfit, ...]:
    """Name the channels outside the matrix: said not to fit, or left out where others were chosen for the group."""
    rows = {(each.group_id, each.channel_id): each for each in desk.all(ChannelGroup)}
    chosen = {group for (group, _channel), each in rows.items() if each.fits}
    found = []
    for group in post.group_ids:
        name = desk.lists.groups[group].name if group in desk.lists.groups else ""
        for route in routes:
            row = rows.get((group, route.channel_id))
            if name and ((row is None and group in chosen) or (row is not None and not row.fits)):
                found.append(Misfit(route.channel, name, row.reason.strip() if row else ""))
    return tuple(found)


def _days(desk: Desk, post: Post, language: str) -> Days:
    if post.planned_on is None:
        return Days()
    country = desk.lists.settings.country
    names = tuple(each.name(language) for each in on(post.planned_on, country, kinds=NAMED_KINDS))
    before = Period(post.planned_on - timedelta(days=DEADLINE_DAYS), post.planned_on)
    closed = {
        day: next((each.name(language) for each in on(day, country, kinds=("public",))), "")
        for day in before
        if day in days_of_kind("public", day.year, country)
    }
    return Days(names, closed)


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
