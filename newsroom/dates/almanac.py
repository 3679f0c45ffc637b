"""All days of a year that have a name, from the rules in `resources/observances` and the school holidays."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

import resources
from newsroom.dates.period import Period
from newsroom.dates.recurrence import Series, occurrences
from newsroom.dates.school import school_holidays

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

COUNTRIES = {"NL": "nl", "BE": "be"}
KINDS = ("public", "remembrance", "school", "civic", "council", "election", "awareness")
FIRST_YEAR, LAST_YEAR = 1900, 2400
KEPT_YEARS = 128


@dataclass(frozen=True, slots=True, order=True)
class Observance:
    """A day, or days from `day` to `last`, with a name in both languages; no regions means everywhere.

    `check` marks a day that its organiser or the law sets anew each year: ask before you plan on it.
    """

    day: date
    last: date
    key: str
    kind: str = field(compare=False)
    name_nl: str = field(compare=False)
    name_en: str = field(compare=False)
    regions: tuple[str, ...] = field(default=(), compare=False)
    check: bool = field(default=False, compare=False)

    @property
    def period(self) -> Period:
        """Return the days as a period."""
        return Period(self.day, self.last)

    def name(self, language: str) -> str:
        """Return the name in Dutch, or in English when asked."""
        return self.name_en if language == "en" else self.name_nl

    def matters_in(self, region: str | None) -> bool:
        """Tell whether it holds in a school region; without a region everything does."""
        return region is None or not self.regions or region in self.regions


@dataclass(frozen=True, slots=True)
class Days:
    """One entry of a data file (its parts are described at the top of `nl.toml`)."""

    key: str
    kind: str
    name_nl: str
    name_en: str
    on: tuple[int, int] | None
    rules: tuple[str, ...]
    easter: int | None
    dates: tuple[date, ...]
    length: int
    since: int
    until: int
    regions: tuple[str, ...]
    not_on: tuple[str, ...]
    check: bool


@dataclass(frozen=True, slots=True)
class Milestone:
    """A moment so many days from an election; the names hold braces for the name of the election."""

    key: str
    offset: int
    name_nl: str
    name_en: str


@lru_cache(maxsize=KEPT_YEARS)
def beginning_in(year: int, country: str) -> tuple[Observance, ...]:
    """Return all that begins in a year, of every region, by day; nothing for a year or a country without rules."""
    if country not in COUNTRIES or not FIRST_YEAR <= year <= LAST_YEAR:
        return ()
    entries, milestones = _data(country)
    found = {(each.day, each.key): each for entry in entries for each in _expanded(entry, year)}
    barred = {entry.key: entry.not_on for entry in entries if entry.not_on}
    kept = [each for each in found.values() if not _falls_on(each, barred.get(each.key, ()), found.values())]
    kept += [_milestone(each, step) for each in tuple(kept) if each.kind == "election" for step in milestones]
    return tuple(sorted((*kept, *_school(year, country))))


def _expanded(entry: Days, year: int) -> Iterator[Observance]:
    for day in _first_days(entry, year):
        last = day + timedelta(days=entry.length - 1)
        yield Observance(
            day, last, entry.key, entry.kind, entry.name_nl, entry.name_en, regions=entry.regions, check=entry.check
        )


def _first_days(entry: Days, year: int) -> tuple[date, ...]:
    fixed = tuple(day for day in entry.dates if day.year == year)
    if fixed or not entry.since <= year <= entry.until:
        return fixed
    if entry.on is not None:
        return (date(year, *entry.on),)
    if entry.easter is not None:
        from dateutil.easter import easter  # the start of the program can do without

        return (easter(year) + timedelta(days=entry.easter),)
    start, period = datetime(entry.since, 1, 1), Period.of_year(year)
    return tuple(moment.date() for rule in entry.rules for moment in occurrences(Series(start, rule), period))


def _falls_on(observance: Observance, kinds: tuple[str, ...], others: Iterable[Observance]) -> bool:
    return bool(kinds) and any(other.kind in kinds and observance.day in other.period for other in others)


def _milestone(election: Observance, step: Milestone) -> Observance:
    day = election.day + timedelta(days=step.offset)
    names = (step.name_nl.format(election.name_nl), step.name_en.format(election.name_en))
    return Observance(day, day, f"{election.key}.{step.key}", election.kind, *names, check=election.check)


def _school(year: int, country: str) -> Iterator[Observance]:
    for holiday in school_holidays(country):
        if holiday.period.first.year == year:
            key = f"{holiday.name_nl.casefold()}-{'-'.join(holiday.regions)}"
            first, last = holiday.period.first, holiday.period.last
            yield Observance(first, last, key, "school", holiday.name_nl, holiday.name_en, regions=holiday.regions)


@cache
def _data(country: str) -> tuple[tuple[Days, ...], tuple[Milestone, ...]]:
    import tomllib  # the start of the program can do without

    document = tomllib.loads(resources.read_text(f"observances/{COUNTRIES[country]}.toml"))
    steps = (Milestone(each["key"], each["offset"], each["nl"], each["en"]) for each in document["milestone"])
    return tuple(_entry(each) for each in document["observance"]), tuple(steps)


def _entry(written: dict[str, Any]) -> Days:
    """Read one entry of a data file; a mistake in it is ours, so any error will do."""
    rules = written.get("rule", [])
    month, _, day = written.get("on", "").partition("-")
    return Days(
        key=written["key"],
        kind=written["kind"],
        name_nl=written["nl"],
        name_en=written["en"],
        on=(int(month), int(day)) if month else None,
        rules=(rules,) if isinstance(rules, str) else tuple(rules),
        easter=written.get("easter"),
        dates=tuple(date.fromisoformat(text) for text in written.get("dates", [])),
        length=written.get("days", 1),
        since=written.get("since", FIRST_YEAR),
        until=written.get("until", LAST_YEAR),
        regions=tuple(written.get("regions", [])),
        not_on=tuple(written.get("not_on", [])),
        check=written.get("check", False),
    )
