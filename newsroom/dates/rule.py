"""The text of a recurrence rule (RFC 5545): read strictly, so that all calendar programs expand it to the same days."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import lru_cache

from newsroom.dates.zone import to_local
from newsroom.errors import Refused

LONGEST_TEXT = 1000
LARGEST_INTERVAL = 1000
LARGEST_COUNT = 5000
FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
# Parts that calendar programs expand to different days, or that would give one day two slots.
DISPUTED = frozenset({"BYWEEKNO", "RSCALE", "SKIP", "BYHOUR", "BYMINUTE", "BYSECOND"})
# Part, smallest and largest size of its numbers, whether they may count from the end, the frequencies that may hold it.
LISTS = {
    "BYMONTH": (12, False, FREQUENCIES),
    "BYMONTHDAY": (31, True, ("DAILY", "MONTHLY", "YEARLY")),
    "BYYEARDAY": (366, True, ("YEARLY",)),
    "BYSETPOS": (366, True, ("MONTHLY", "YEARLY")),
}
KNOWN = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", *LISTS})
NUMBER = re.compile(r"[+-]?[0-9]{1,5}", re.ASCII)
WEEKDAY = re.compile(r"([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)
UNTIL = re.compile(r"([0-9]{8})(?:T([0-9]{6})(Z?))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule taken apart; weekdays count from Monday 0, an ordinal 0 means every such weekday."""

    frequency: str
    interval: int = 1
    count: int | None = None
    until: datetime | None = None
    by_month: tuple[int, ...] = ()
    by_month_day: tuple[int, ...] = ()
    by_year_day: tuple[int, ...] = ()
    by_day: tuple[tuple[int, int], ...] = ()
    by_position: tuple[int, ...] = ()
    week_start: int = 0


def validate(text: str) -> None:
    """Refuse a rule that the calendar cannot keep; an empty text (no repetition) is fine.

    Raises Refused: `rule_too_long` (length, limit), `rule_unreadable` (part), `rule_unknown_part` (part),
    `rule_frequency` (value), `rule_number` (part, value, least, most), `rule_disputed` (part: programs disagree on it).
    """
    if text:
        read_rule(text)


def parts_of(text: str) -> dict[str, str]:
    """Split "FREQ=WEEKLY;BYDAY=MO" into its parts, in order, upper case, a leading "RRULE:" left out."""
    if len(text) > LONGEST_TEXT:
        raise Refused("rule_too_long", length=len(text), limit=LONGEST_TEXT)
    parts: dict[str, str] = {}
    for part in text.strip().upper().removeprefix("RRULE:").rstrip(";").split(";"):
        name, equals, value = part.partition("=")
        if not equals or not value or name in parts:
            raise Refused("rule_unreadable", part=part)
        if name in DISPUTED:
            raise Refused("rule_disputed", part=part)
        if name not in KNOWN:
            raise Refused("rule_unknown_part", part=part)
        parts[name] = value
    return parts


@lru_cache(maxsize=1024)
def read_rule(text: str, zone: str = "UTC") -> Rule:
    """Take a rule apart; UNTIL in UTC becomes wall time of the zone. Raises as `validate` does."""
    parts = parts_of(text)
    frequency = parts.get("FREQ", "")
    if frequency not in FREQUENCIES:
        raise Refused("rule_frequency", value=frequency)
    lists = {name: _numbers(name, parts[name], frequency) for name in LISTS if name in parts}
    rule = Rule(
        frequency=frequency,
        interval=_number("INTERVAL", parts.get("INTERVAL", "1"), LARGEST_INTERVAL),
        count=_number("COUNT", parts["COUNT"], LARGEST_COUNT) if "COUNT" in parts else None,
        until=_until(parts["UNTIL"], zone) if "UNTIL" in parts else None,
        by_month=lists.get("BYMONTH", ()),
        by_month_day=lists.get("BYMONTHDAY", ()),
        by_year_day=lists.get("BYYEARDAY", ()),
        by_day=_weekdays(parts["BYDAY"], frequency) if "BYDAY" in parts else (),
        by_position=lists.get("BYSETPOS", ()),
        week_start=_week_start(parts.get("WKST", "MO")),
    )
    _refuse_disputed(rule)
    return rule


def _number(part: str, text: str, most: int, *, from_end: bool = False) -> int:
    number = int(text) if NUMBER.fullmatch(text) else 0
    if not 1 <= (abs(number) if from_end else number) <= most:
        raise Refused("rule_number", part=part, value=text, least=-most if from_end else 1, most=most)
    return number


def _numbers(part: str, text: str, frequency: str) -> tuple[int, ...]:
    most, from_end, frequencies = LISTS[part]
    if frequency not in frequencies:
        raise Refused("rule_disputed", part=f"{part}={text}")
    return tuple(sorted({_number(part, each, most, from_end=from_end) for each in text.split(",")}))


def _weekdays(text: str, frequency: str) -> tuple[tuple[int, int], ...]:
    days: set[tuple[int, int]] = set()
    for each in text.split(","):
        found = WEEKDAY.fullmatch(each)
        if found is None:
            raise Refused("rule_unreadable", part=f"BYDAY={text}")
        most = 5 if frequency == "MONTHLY" else 53
        ordinal = _number("BYDAY", found[1], most, from_end=True) if found[1] else 0
        days.add((ordinal, WEEKDAYS.index(found[2])))
    ordinals = {ordinal != 0 for ordinal, _ in days}
    if len(ordinals) > 1 or (True in ordinals and frequency not in {"MONTHLY", "YEARLY"}):
        raise Refused("rule_disputed", part=f"BYDAY={text}")
    return tuple(sorted(days))


def _week_start(text: str) -> int:
    if text not in WEEKDAYS:
        raise Refused("rule_unreadable", part=f"WKST={text}")
    return WEEKDAYS.index(text)


def _until(text: str, zone: str) -> datetime:
    found = UNTIL.fullmatch(text)
    try:
        if found is None:
            raise ValueError(text)
        day = date.fromisoformat(found[1])
        if found[2] is None:
            return datetime.combine(day, time(23, 59, 59))
        moment = datetime.combine(day, time(int(found[2][:2]), int(found[2][2:4]), int(found[2][4:])))
        return to_local(moment.replace(tzinfo=UTC), zone) if found[3] else moment
    except (ValueError, OverflowError) as error:
        raise Refused("rule_unreadable", part=f"UNTIL={text}") from error


def _refuse_disputed(rule: Rule) -> None:
    """Refuse the combinations on which calendar programs were seen to disagree, or that RFC 5545 forbids."""
    if rule.count is not None and rule.until is not None:
        raise Refused("rule_disputed", part="COUNT;UNTIL")
    if rule.by_position and not (rule.by_day or rule.by_month_day or rule.by_year_day):
        raise Refused("rule_disputed", part="BYSETPOS")
    if rule.frequency == "YEARLY" and rule.by_month_day and not rule.by_month:
        raise Refused("rule_disputed", part="YEARLY;BYMONTHDAY")
    if rule.by_year_day and (rule.by_month or rule.by_month_day or rule.by_day):
        raise Refused("rule_disputed", part="BYYEARDAY")
