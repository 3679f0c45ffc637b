"""What the forms of sections know, read from the desk in the worker; and the days on which a section comes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from newsroom.dates.observances import days_of_kind
from newsroom.dates.period import Period
from newsroom.dates.phrases import Rhythm, say
from newsroom.dates.recurrence import first_after
from newsroom.model.keys import SlotState
from newsroom.model.slots import Circumstances, Slot, slots

if TYPE_CHECKING:
    from newsroom.edits.series import Rest
    from newsroom.model import Deviation, Section
    from ui.forms.inspector.facts import Choices

SHOWN = 10
YEARS_AHEAD = 12
FAST_YEARS = 1


@dataclass(frozen=True, slots=True)
class Around:
    """What decides over the days of sections: today, the zone, the country and the recess of the council."""

    today: date
    zone: str
    country: str
    recess: tuple[Period, ...] = ()


@dataclass(frozen=True, slots=True)
class SectionFacts:
    """A section with all that its editor shows; `slot_on` is the slot that it was opened from."""

    section: Section
    choices: Choices
    around: Around
    deviations: tuple[Deviation, ...] = ()
    fold_groups: tuple[str, ...] = ()
    is_new: bool = False
    slot_on: date | None = None


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section as the list shows it: its rhythm in words, its next day (none: it does not come back), its posts.

    `rest` is the run of skipped slots that it is in or that comes.
    """

    section: Section
    rhythm: str
    next_on: date | None
    posts: int
    rest: Rest | None = None


@dataclass(frozen=True, slots=True)
class RestFacts:
    """What the form to let a section rest begins with; `rest` is what can be ended, with `waking`."""

    section: Section
    today: date
    recess: tuple[Period, ...] = ()
    rest: Rest | None = None
    waking: bool = False


def coming(section: Section, around: Around, deviations: tuple[Deviation, ...] = ()) -> tuple[Slot, ...]:
    """Give the first ten days from today on, with those that fall out between them."""

    def barred(kind: str, year: int) -> frozenset[date]:
        return days_of_kind(kind, year, around.country)

    there = Circumstances((), around.recess, barred, around.today, around.zone)
    active = replace(section, active=True)
    first = around.today
    found: tuple[Slot, ...] = ()
    for years in (FAST_YEARS, YEARS_AHEAD):
        if first.year + years > date.max.year or first_after(section.series, first, around.zone) is None:
            break
        period = Period(first, date(first.year + years, 12, 31))
        found = _first(slots((active,), deviations, period, there))
        if _count(found) == SHOWN:
            break
    return found


def rhythm_words(section: Section, language: str, zone: str) -> str:
    """Say how a section comes back, in words that can be typed; the rule itself when it has no plain words."""
    start = datetime.combine(section.start_on, section.start_at)
    if not section.rrule and section.rdates:
        return ""
    return say(Rhythm(section.rrule), start, language, zone) or section.rrule


def _first(found: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """Give all up to the tenth that goes on."""
    going = 0
    for number, slot in enumerate(found):
        going += slot.state != SlotState.SKIPPED
        if going == SHOWN:
            return found[: number + 1]
    return found


def _count(found: tuple[Slot, ...]) -> int:
    return sum(slot.state != SlotState.SKIPPED for slot in found)
