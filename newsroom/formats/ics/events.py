"""One event of a calendar file, parsed: names, days and times in local wall time, and what of it could not be read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, cast

from newsroom.dates.recurrence import validate
from newsroom.dates.zone import to_local
from newsroom.errors import Refused
from newsroom.model.drafts import DateDraft, Finding

if TYPE_CHECKING:
    from collections.abc import Callable

    from icalendar import Event

    from newsroom.formats.ics.blocks import Block

ONE_DAY = timedelta(days=1)
PARTS = ("DTEND", "DURATION", "RRULE", "EXDATE", "RDATE", "RECURRENCE-ID")
MONTH_OR_DAY = ("BYDAY", "BYMONTHDAY", "BYYEARDAY")


@dataclass(frozen=True, slots=True)
class Occasion:
    """An event as it was read; `replaces` is the day of a series that it stands for."""

    draft: DateDraft
    uid: str
    exdates: tuple[datetime, ...] = ()
    rdates: tuple[datetime, ...] = ()
    replaces: date | None = None
    cancelled: bool = False

    @property
    def start(self) -> datetime:
        """Give the first moment; a whole day begins at midnight."""
        return datetime.combine(self.draft.first_on, self.draft.start_at or time.min)

    def on(self, day: date) -> DateDraft:
        """Give the single event for one day of the series."""
        later = day - self.draft.first_on
        return replace(
            self.draft,
            first_on=day,
            last_on=self.draft.last_on + later,
            rule="",
            key=f"{self.uid}/{day.isoformat()}",
        )


def parse(block: Block, zone: str) -> tuple[Occasion | None, list[Finding]]:
    """Read one event; times become wall time of the zone. Nothing when it has no readable start or no name."""
    from icalendar import Event

    try:
        return _occasion(cast("Event", Event.from_ical(block.text)), block.row, zone)
    except Exception as error:  # a parser of other people's files fails in many ways, and each must cost one event only
        return None, [Finding("ics_unreadable_event", block.row, data={"reason": str(error)[:200]})]


def _occasion(event: Event, row: int, zone: str) -> tuple[Occasion | None, list[Finding]]:
    name = " ".join(_text(event, "SUMMARY").split())
    start = _value(event, "DTSTART")
    if not isinstance(start, date):
        return None, [Finding("ics_no_start", row, "DTSTART", {"name": name})]
    first = _local(start, zone)
    if not name:
        return None, [Finding("ics_no_name", row, "SUMMARY", {"start": _day(first)})]
    findings = _unread(event, row, name)
    findings += _unknown_zone(event, start, row, name)
    draft, troubles = _with_end(event, DateDraft(row, name, _day(first), _day(first), _clock(first)), zone)
    rule, refused = _rule(event, start, first)
    findings += [
        Finding(code, row, data={"name": name, "start": _day(first)}, severity="warning") for code in troubles + refused
    ]
    uid = _text(event, "UID") or f"{_day(first).isoformat()} {name}"
    replaces = _value(event, "RECURRENCE-ID")
    draft = replace(draft, place=" ".join(_text(event, "LOCATION").split()), kind=_category(event), rule=rule, key=uid)
    occasion = Occasion(
        draft,
        uid,
        _moments(event, "EXDATE", zone, first),
        _moments(event, "RDATE", zone, first),
        _day(_local(replaces, zone)) if isinstance(replaces, date) else None,
        _text(event, "STATUS").upper() == "CANCELLED",
    )
    return occasion, findings


def _with_end(event: Event, draft: DateDraft, zone: str) -> tuple[DateDraft, list[str]]:
    """Give the draft with its last day and end time; the end of whole days is exclusive in the file.

    An event that ends at midnight ends on the day before, at 00:00.
    """
    first = draft.first_on if draft.start_at is None else datetime.combine(draft.first_on, draft.start_at)
    end = _end(event, first, zone)
    if end is None or end == first:
        return draft, []
    if _sortable(end) < _sortable(first):
        return draft, ["ics_end_before_start"]
    clock = _clock(end)
    last = _day(end)
    if clock is None or (clock == time.min and last > draft.first_on):
        last = max(last - ONE_DAY, draft.first_on)
    return replace(draft, last_on=last, end_at=clock if draft.start_at is not None else None), []


def _end(event: Event, first: date, zone: str) -> date | None:
    end = _value(event, "DTEND")
    if isinstance(end, date):
        return _local(end, zone)
    length = _value(event, "DURATION")
    try:
        return first + length if isinstance(length, timedelta) else None
    except OverflowError:
        return None


def _rule(event: Event, start: date, first: date) -> tuple[str, list[str]]:
    """Give the text of the rule when we can follow it.

    A rule that names days is lost when the zone moves the event to another day.
    """
    from icalendar import vRecur

    rules = event.get("RRULE")
    if not isinstance(rules, vRecur):
        return "", ["ics_rule_refused"] if isinstance(rules, list) else []
    text = cast("Callable[[], bytes]", rules.to_ical)().decode("utf-8")
    try:
        validate(text)
    except Refused:
        return "", ["ics_rule_refused"]
    if _day(start) != _day(first) and any(part in text for part in MONTH_OR_DAY):
        return "", ["ics_rule_refused"]
    return text, []


def _unread(event: Event, row: int, name: str) -> list[Finding]:
    """Tell which parts of the event the parser could not read and that matter to a calendar."""
    broken = {str(part) for part, _reason in event.errors if part}
    return [
        Finding("ics_part_unread", row, part, {"name": name, "part": part}, "warning")
        for part in PARTS
        if part in broken
    ]


def _unknown_zone(event: Event, start: date, row: int, name: str) -> list[Finding]:
    prop = event["DTSTART"]
    zone = str(getattr(prop[0] if isinstance(prop, list) else prop, "params", {}).get("TZID", ""))
    if isinstance(start, datetime) and start.tzinfo is None and zone:
        return [Finding("ics_unknown_zone", row, "DTSTART", {"name": name, "zone": zone}, "warning")]
    return []


def _moments(event: Event, name: str, zone: str, first: date) -> tuple[datetime, ...]:
    """Give the moments of a list of dates; a whole day has the clock of the first moment."""
    from icalendar.prop import vBroken

    values = event.get(name, [])
    found: set[datetime] = set()
    for value in values if isinstance(values, list) else [values]:
        for each in () if isinstance(value, vBroken) else getattr(value, "dts", ()):
            moment = each.dt[0] if isinstance(each.dt, tuple) else each.dt
            if isinstance(moment, date):
                local = _local(moment, zone)
                found.add(datetime.combine(_day(local), _clock(local) or _clock(first) or time.min))
    return tuple(sorted(found))


def _value(event: Event, name: str) -> object:
    from icalendar.prop import vBroken

    prop = event.get(name)
    if isinstance(prop, list):
        prop = prop[0]
    return None if isinstance(prop, vBroken) else getattr(prop, "dt", None)


def _text(event: Event, name: str) -> str:
    prop = event.get(name, "")
    return str(prop[0] if isinstance(prop, list) else prop).strip()


def _category(event: Event) -> str:
    names = [str(name) for name in event.categories]
    return names[0].strip() if names else ""


def _local(value: date, zone: str) -> date:
    """Give a moment as wall time; a day stays a day and a time without zone is wall time already."""
    if isinstance(value, datetime):
        return to_local(value, zone) if value.tzinfo is not None else value
    return value


def _day(value: date) -> date:
    return value.date() if isinstance(value, datetime) else value


def _clock(value: date) -> time | None:
    return value.time().replace(microsecond=0) if isinstance(value, datetime) else None


def _sortable(value: date) -> datetime:
    return value if isinstance(value, datetime) else datetime.combine(value, time.min)
