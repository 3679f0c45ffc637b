"""An agenda from a calendar file: single dates, rules kept as rules, exceptions unrolled, trouble told per event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

from newsroom.dates.period import Period
from newsroom.dates.recurrence import Series, occurrences, split
from newsroom.dates.zone import zone_named
from newsroom.errors import Refused
from newsroom.formats.ics.blocks import Block, cut
from newsroom.formats.ics.events import Occasion, parse
from newsroom.formats.reading.options import DEFAULTS, ReadOptions
from newsroom.formats.reading.text import decode, load, name_of
from newsroom.model.drafts import DateDraft, Finding, Imported

MOST_UNROLLED = 500
MOST_IN_FILE = 5_000
MOST_YEARS = 60
ONE_DAY = timedelta(days=1)


def read(source: Path | bytes, options: ReadOptions = DEFAULTS) -> Imported[DateDraft]:
    """Read the dates of a calendar file; times become wall time of the zone in the options.

    A rule that the calendar can follow stays a rule; days that are left out, added or moved are unrolled into single
    dates up to the last of them, the rule goes on after that. `key` is the UID, with the day for one of a series.
    Raises Unreadable as `load`, `decode` and `cut` do.
    """
    name = name_of(source)
    decoded = decode(load(source), name)
    blocks = cut(decoded.text, name)
    _learn_zones(blocks.zones)
    findings = list(blocks.findings)
    occasions: list[Occasion] = []
    for block in blocks.events:
        occasion, troubles = parse(block, options.zone)
        findings += troubles
        if occasion is not None:
            occasions.append(occasion)
    drafts = tuple(_unique(_unrolled(occasions, options.zone, findings), findings))
    understood: dict[str, object] = {
        "encoding": decoded.encoding,
        "calendar": blocks.head.get("X-WR-CALNAME", ""),
        "zone": blocks.head.get("X-WR-TIMEZONE", ""),
        "events": len(blocks.events),
    }
    return Imported(drafts, tuple(sorted(findings, key=_row)), understood)


def _learn_zones(zones: Sequence[Block]) -> None:
    """Let the parser know the time zones that only this file describes; those of the world it knows already."""
    from icalendar import Calendar
    from icalendar.timezone import tzp

    tzp.use_zoneinfo()  # forgets the zones of the file before
    for zone in zones:
        name = next((line.partition(":")[2].strip() for line in zone.lines if line.upper().startswith("TZID")), "")
        if _is_known(name):
            continue
        try:
            Calendar.from_ical(f"BEGIN:VCALENDAR\r\n{zone.text}END:VCALENDAR\r\n")
        except Exception:  # noqa: S112 - its events then say that their zone is not known
            continue


def _is_known(zone: str) -> bool:
    try:
        zone_named(zone)
    except Refused:
        return False
    return True


def _unrolled(occasions: Sequence[Occasion], zone: str, findings: list[Finding]) -> Iterator[DateDraft]:
    """Give the drafts in the order of the file."""
    replaced: dict[str, set[date]] = {}
    for occasion in occasions:
        if occasion.replaces is not None:
            replaced.setdefault(occasion.uid, set()).add(occasion.replaces)
    left = MOST_IN_FILE
    for occasion in occasions:
        if occasion.cancelled:
            findings.append(_about("ics_cancelled", occasion.draft))
        elif occasion.replaces is not None:
            yield replace(occasion.draft, rule="", key=f"{occasion.uid}/{occasion.replaces.isoformat()}")
        else:
            drafts = _series(occasion, replaced.get(occasion.uid, set()), zone, min(left, MOST_UNROLLED))
            if drafts is None:
                findings.append(_about("ics_exceptions_left_out", occasion.draft))
                drafts = [occasion.draft]
            left -= len(drafts) - 1
            yield from drafts


def _series(occasion: Occasion, replaced: set[date], zone: str, most: int) -> list[DateDraft] | None:
    """Give an event as one draft, or as singles up to its last exception and a rule from there; None when too many."""
    first = occasion.draft.first_on
    gone = {moment.date() for moment in occasion.exdates} | replaced
    exceptions = gone | {moment.date() for moment in occasion.rdates}
    if not exceptions or not (occasion.draft.rule or occasion.rdates):
        return [occasion.draft]
    last = max(*exceptions, first)
    if last.year - first.year > MOST_YEARS or len(exceptions) > most:
        return None
    exdates = tuple(datetime.combine(day, time.min) for day in gone)
    series = Series(occasion.start, occasion.draft.rule, occasion.rdates, exdates)
    moments = occurrences(series, Period(min(*exceptions, first), last), zone)
    if len(moments) > most:
        return None
    return [_single(occasion, moment) for moment in moments] + _rest(occasion, zone, last)


def _single(occasion: Occasion, moment: datetime) -> DateDraft:
    """Give one of a series; a date that was added at another time of day has no known end."""
    draft = occasion.on(moment.date())
    if draft.start_at is None or draft.start_at == moment.time():
        return draft
    return replace(draft, start_at=moment.time(), last_on=moment.date(), end_at=None)


def _rest(occasion: Occasion, zone: str, last: date) -> list[DateDraft]:
    """Give the rule from the day after the last exception on, if it goes on."""
    if not occasion.draft.rule:
        return []
    try:
        _, rest = split(Series(occasion.start, occasion.draft.rule), last + ONE_DAY, zone)
    except Refused:
        return []
    return [replace(occasion.on(rest.start.date()), rule=rest.rule, key=occasion.uid)]


def _unique(drafts: Iterable[DateDraft], findings: list[Finding]) -> Iterator[DateDraft]:
    """Leave out what is in the file twice; other events under one UID get their day added to tell them apart."""
    seen: dict[str, DateDraft] = {}
    for draft in drafts:
        key = draft.key
        if key in seen:
            if replace(draft, row=0) == replace(seen[key], row=0):
                findings.append(_about("ics_twice", draft))
                continue
            key = f"{key}/{draft.first_on.isoformat()} {draft.start_at or ''} {draft.name}"
        if key not in seen:
            seen[key] = draft
            yield replace(draft, key=key)


def _about(code: str, draft: DateDraft) -> Finding:
    return Finding(code, draft.row, data={"name": draft.name, "start": draft.first_on}, severity="warning")


def _row(finding: Finding) -> int:
    return finding.row or 0
