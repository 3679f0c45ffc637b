"""Next year from this one: reads the review, lets it be chosen line by line, and stores it as one act."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from newsroom.changes import ChangeSet, added
from newsroom.dates.period import IsoWeek, Period
from newsroom.dates.recurrence import occurrences
from newsroom.edits import years
from newsroom.edits.sections import deviation_id
from newsroom.edits.years import Prepared, Wishes, YearPlan
from newsroom.model import Deviation, OwnDate
from ui.forms.inspector.dates import day_words
from ui.forms.next_year_dialog import Line, NextYearDialog, Review
from ui.screens.answering import carry_out

if TYPE_CHECKING:
    from newsroom.desk import Desk
    from newsroom.errors import NewsroomError
    from newsroom.model import Section
    from newsroom.model.drafts import Finding
    from newsroom.words import Words
    from ui.screens.workplace import Workplace

OWN_DATES = "own_dates"
ABOUT_SECTIONS = ("year_extended", "year_ended", "year_date_shifted")


class YearsScreen(QObject):
    """Prepares the calendar of the year after the one that shows."""

    year_prepared = Signal(int)

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._year = 0
        self.dialog: NextYearDialog | None = None
        self._titles = {
            "sections": self.tr("Sections"),
            "campaigns": self.tr("Campaigns"),
            "own": self.tr("Own dates"),
            "along": self.tr("Own dates go along"),
            "holidays": self.tr("On a holiday: tick to skip"),
            "clashes": self.tr("At the same moment on the same channel"),
            "space": self.tr("Weeks without free space"),
            "continues": self.tr("Goes on by itself"),
        }

    def prepare(self, year: int | None) -> None:
        """Show what next year would become, from a year; None is that of today."""
        self._work.jobs.ask(lambda desk: year or IsoWeek.of(desk.today).year, self._open, about="next year")

    def _open(self, year: int) -> None:
        self._year = year
        dialog = NextYearDialog(self._work.style, self._work.window)
        dialog.choice_changed.connect(self._ask)
        dialog.prepared.connect(self._store)
        self.dialog = dialog
        self._ask(None)
        dialog.open()

    def _ask(self, chosen: Collection[str] | None) -> None:
        read = partial(_review, self._year, chosen, self._work.words, self._titles)
        self._work.jobs.ask(read, self._show, self._refuse, about="next year")

    def _show(self, review: Review) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.show_review(review)

    def _store(self, chosen: Collection[str]) -> None:
        year = self._year

        def prepared() -> None:
            self.year_prepared.emit(year + 1)

        carry_out(self._work, lambda desk: prepare(desk, year, chosen)[1], self.dialog, prepared)

    def _refuse(self, error: NewsroomError) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.refuse(self._work.words.error(error))
        else:
            self._work.bridge.failed.emit(error)


def prepare(desk: Desk, year: int, chosen: Collection[str] | None) -> tuple[Prepared, ChangeSet]:
    """Give next year with the chosen lines, and the one act that makes it; None chooses what is usual.

    A chosen line is `section:<id>`, `campaign:<id>`, `own_dates`, or `skip:<section id>:<day>`.
    """
    plan = _plan(desk, year)
    prepared = years.next_year(plan, _wishes(chosen))
    if chosen is None:
        return prepared, prepared.changes
    skips = (each.split(":") for each in chosen if each.startswith("skip:"))
    known = desk.lists.deviations
    deviations = [
        Deviation(deviation_id(section_id, date.fromisoformat(day)), section_id, date.fromisoformat(day), "skipped",
                  reason=_why(prepared, section_id, day))
        for _skip, section_id, day in skips
        if deviation_id(section_id, date.fromisoformat(day)) not in known
    ]  # fmt: skip
    return prepared, replace(prepared.changes, changes=prepared.changes.changes + added(*deviations))


def _plan(desk: Desk, year: int) -> YearPlan:
    lists = desk.lists
    return YearPlan(
        year,
        tuple(lists.sections.values()),
        tuple(lists.campaigns.values()),
        tuple(desk.all(OwnDate)),
        lists.settings.country,
        lists.settings.zone,
    )


def _wishes(chosen: Collection[str] | None) -> Wishes:
    if chosen is None:
        return Wishes()
    return Wishes(
        sections=[each.removeprefix("section:") for each in chosen if each.startswith("section:")],
        campaigns=[each.removeprefix("campaign:") for each in chosen if each.startswith("campaign:")],
        own_dates=OWN_DATES in chosen,
    )


def _review(year: int, chosen: Collection[str] | None, words: Words, titles: dict[str, str], desk: Desk) -> Review:
    """Give the list: first what can be chosen, then what to look at."""
    prepared, changes = prepare(desk, year, chosen)
    lines = [
        *_sections(desk, prepared, words, titles["sections"]),
        *_campaigns(desk, year, chosen, titles["campaigns"]),
        *_own_dates(prepared, chosen, words, titles),
        *_holidays(desk, prepared, chosen, words, titles["holidays"]),
        *_telling(prepared, "year_clash", words, titles["clashes"]),
        *_telling(prepared, "year_no_free", words, titles["space"]),
        *(replace(line, calm=True) for line in _telling(prepared, "year_continues", words, titles["continues"])),
    ]
    return Review(year + 1, tuple(lines), len(changes.changes))


def _sections(desk: Desk, prepared: Prepared, words: Words, title: str) -> Iterator[Line]:
    """Give a line for every section; one that ends can be taken along or left."""
    by_name = {each.name: each.id for each in desk.lists.sections.values()}
    for finding in _of(prepared, *ABOUT_SECTIONS):
        choice = finding.code in {"year_extended", "year_ended"}
        key = f"section:{by_name.get(str(finding.data['name']), '')}" if choice else ""
        yield Line(title, _say(finding, words), key, finding.code == "year_extended")


def _campaigns(desk: Desk, year: int, chosen: Collection[str] | None, title: str) -> Iterator[Line]:
    period = Period.iso_year(year)
    for each in desk.lists.campaigns.values():
        if each.first_on in period:
            key = f"campaign:{each.id}"
            sentence = f"{each.name}: {day_words(each.first_on)} – {day_words(each.last_on)}"
            yield Line(title, sentence, key, key in (chosen or ()))


def _own_dates(
    prepared: Prepared, chosen: Collection[str] | None, words: Words, titles: dict[str, str]
) -> Iterator[Line]:
    title, along = titles["own"], titles["along"]
    taken = chosen is None or OWN_DATES in chosen
    found = list(_of(prepared, "year_own_date_copied"))
    if found or not taken:
        yield Line(title, along, OWN_DATES, taken)
    for finding in found:
        yield Line(title, _say(finding, words))


def _holidays(
    desk: Desk, prepared: Prepared, chosen: Collection[str] | None, words: Words, title: str
) -> Iterator[Line]:
    for finding in _of(prepared, "year_on_holiday"):
        day = finding.data["day"]
        assert isinstance(day, date)
        section = _section_on(prepared.sections, str(finding.data["name"]), day, desk.lists.settings.zone)
        if section is not None and deviation_id(section.id, day) in desk.lists.deviations:
            continue
        key = f"skip:{section.id}:{day.isoformat()}" if section is not None else ""
        yield Line(title, _say(finding, words), key, key in (chosen or ()))


def _telling(prepared: Prepared, code: str, words: Words, title: str) -> Iterator[Line]:
    for finding in _of(prepared, code):
        yield Line(title, _say(finding, words))


def _of(prepared: Prepared, *codes: str) -> list[Finding]:
    return sorted((each for each in prepared.findings if each.code in codes), key=lambda each: codes.index(each.code))


def _section_on(sections: Iterable[Section], name: str, day: date, zone: str) -> Section | None:
    """Give the section of this name that has a slot on a day."""
    named = (each for each in sections if each.name == name and each.active)
    return next((each for each in named if occurrences(each.series, Period.of_day(day), zone)), None)


def _why(prepared: Prepared, section_id: str, day: str) -> str:
    names = {each.name for each in prepared.sections if each.id == section_id}
    about = (each.data for each in _of(prepared, "year_on_holiday") if each.data["name"] in names)
    return next((str(each["holiday_nl"]) for each in about if str(each["day"]) == day), day)


def _say(finding: Finding, words: Words) -> str:
    data = {name: day_words(value) if isinstance(value, date) else value for name, value in finding.data.items()}
    return words.say("finding", finding.code, data)
