"""What the forms of sections begin with, and what a change would do, read from the desk in the worker."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from newsroom import acts, planning
from newsroom.dates.period import Period
from newsroom.edits import sections, series
from newsroom.edits.series import Effects, Hanging, Plan
from newsroom.errors import Refused, StaleChange
from newsroom.ids import new_id
from newsroom.insight.agenda import recesses
from newsroom.model import Section
from newsroom.model.keys import SlotState
from newsroom.model.rows import to_row
from ui.forms.inspector.facts import read_choices
from ui.forms.sections.facts import Around, RestFacts, SectionFacts, SectionRow, coming, rhythm_words
from ui.forms.sections.scope import Scope

if TYPE_CHECKING:
    from newsroom.changes import ChangeSet
    from newsroom.desk import Desk
    from ui.forms.sections.rest import RestWish

AHEAD = timedelta(days=2 * 366)
USUAL_TIME = time(10)


def new_facts(desk: Desk) -> SectionFacts:
    """Begin a section on the same weekday in the week to come."""
    known = desk.lists.sections.values()
    place = max((each.position for each in known), default=0) + 1
    section = Section(new_id(), "", desk.today, USUAL_TIME, position=place)
    return _facts(desk, section, is_new=True)


def facts_of(desk: Desk, section_id: str, slot_on: date | None = None) -> SectionFacts:
    """Show a section. Raises Refused `gone` without it."""
    return _facts(desk, the_section(desk, section_id), slot_on=slot_on)


def rows(desk: Desk, language: str) -> tuple[SectionRow, ...]:
    """Give every section as the list shows it."""
    around, found = around_of(desk), []
    deviations = tuple(desk.lists.deviations.values())
    for section in desk.lists.sections.values():
        own = tuple(each for each in deviations if each.section_id == section.id)
        going = (slot.on for slot in coming(section, around, own) if slot.state != SlotState.SKIPPED)
        words = rhythm_words(section, language, around.zone)
        posts = len(desk.table.in_section(section.id))
        found.append(SectionRow(section, words, next(going, None), posts, series.rest_of(own, desk.today)))
    return tuple(found)


def around_of(desk: Desk) -> Around:
    """Give what decides over the days of sections."""
    settings = desk.lists.settings
    recess = recesses(desk.dates(Period(desk.today, desk.today + AHEAD)))
    return Around(desk.today, settings.zone, settings.country, recess)


def the_section(desk: Desk, section_id: str) -> Section:
    """Give a section. Raises Refused `gone` when it is not there any more."""
    section = desk.lists.sections.get(section_id)
    if section is None:
        raise Refused("gone", kind="section", id=section_id)
    return section


def planned(desk: Desk, old: Section, new: Section, scope: str, day: date) -> Plan:
    """Give a change of a section with what it does to what is planned.

    Raises StaleChange when somebody changed the section since it was shown, Refused as the edits do.
    """
    now = the_section(desk, old.id)
    if now != old:
        raise StaleChange("section", old.id, to_row(now))
    if scope == Scope.ONE:
        return Plan(acts.move_slot(desk, old.id, day, day, new.start_at), _effects_of_one(desk, old, new, day))
    hanging = _hanging(desk, old)
    return series.change_later(old, new, day, hanging) if scope == Scope.LATER else series.change_all(old, new, hanging)


def ended(desk: Desk, section_id: str, last: date) -> Plan:
    """Give the end of a section with what it does."""
    section = the_section(desk, section_id)
    return series.end(section, last, _hanging(desk, section))


def deleted(desk: Desk, section_id: str) -> Plan:
    """Give the removal of a section with what it does."""
    section = the_section(desk, section_id)
    hanging = _hanging(desk, section)
    changes = sections.delete(section, hanging.deviations, hanging.posts)
    return Plan(changes, Effects(loosened=tuple(hanging.posts), dropped=tuple(hanging.deviations)))


def rest_facts(desk: Desk, section_id: str, *, waking: bool) -> RestFacts:
    """Give what the form to let a section rest, or wake, begins with. Raises Refused `gone`."""
    section = the_section(desk, section_id)
    ahead = tuple(each for each in around_of(desk).recess if each.last >= desk.today)
    return RestFacts(section, desk.today, ahead, series.rest_of(_hanging(desk, section).deviations, desk.today), waking)


def rested(desk: Desk, wish: RestWish, *, waking: bool) -> Plan:
    """Give the rest of a section, or the end of one, with what it does.

    Raises Refused `gone`, `period_reversed` or `reason_missing`.
    """
    period = Period(wish.first, wish.last)
    if waking:
        return planning.resume_section(desk, wish.section_id, period, wish.reason)
    return planning.rest_section(desk, wish.section_id, period, wish.reason)


def reordered(desk: Desk, ids: list[str]) -> ChangeSet:
    """Put the sections in this order."""
    return sections.reorder(desk.lists.sections.values(), ids)


def only_time(old: Section, new: Section) -> bool:
    """Say whether nothing but the time of day differs, which may hold for one slot alone."""
    return replace(new, start_at=old.start_at) == old and new.start_at != old.start_at


def _effects_of_one(desk: Desk, old: Section, new: Section, day: date) -> Effects:
    post = desk.posts.in_slot(old.id, day)
    if post is None or post.planned_on is None:
        return Effects()
    before = datetime.combine(post.planned_on, post.planned_at or old.start_at)
    after = datetime.combine(day, new.start_at)
    return Effects(moved=(series.Shift(post.id, post.title, before, after),))


def _hanging(desk: Desk, section: Section) -> Hanging:
    deviations = [each for each in desk.lists.deviations.values() if each.section_id == section.id]
    return Hanging(desk.today, deviations, desk.table.in_section(section.id), desk.lists.settings.zone)


def _facts(desk: Desk, section: Section, *, is_new: bool = False, slot_on: date | None = None) -> SectionFacts:
    lists = desk.lists
    groups = dict.fromkeys(each.fold_group for each in lists.sections.values() if each.fold_group)
    own = tuple(each for each in lists.deviations.values() if each.section_id == section.id)
    return SectionFacts(section, read_choices(desk), around_of(desk), own, tuple(groups), is_new, slot_on)
