"""Rhythms in plain Dutch and English: what somebody types becomes a rule, and a rule is said so that it reads back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from newsroom.dates.phrase_reading import Heard, hear
from newsroom.dates.phrase_words import EXAMPLES, SPOKEN
from newsroom.dates.rule import WEEKDAYS, Rule, read_rule, validate
from newsroom.dates.zone import HOME_ZONE
from newsroom.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsroom.dates.phrase_words import Spoken

__all__ = ["EXAMPLES", "Rhythm", "plain", "read", "say"]

WORKDAYS = tuple((0, day) for day in range(5))
SHORTEST_RANGE = 3
MONTHS_IN_YEAR = 12
SAID_FROM_END = (-1, -2)
UNITS = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How a section comes back: rule (RFC 5545, "" for once), last day, kinds of days to leave out, and a time if said.

    `not_on` holds kinds of observances (public, remembrance, school); `pauses_in_recess` is the recess of the council.
    """

    rule: str = ""
    not_on: tuple[str, ...] = ()
    end: date | None = None
    pauses_in_recess: bool = False
    at: time | None = None


def read(phrase: str, start: date) -> Rhythm:
    """Read a rhythm in Dutch or English; `start` gives what the words leave open: weekday, day, or year of the end.

    Raises Refused `phrase_unknown` (text, part) for words that mean nothing here, `phrase_unclear` (text) for known
    words that together give no rhythm; both sentences show what can be written.
    """
    refused: Refused | None = None
    for spoken in SPOKEN.values():
        try:
            return _rhythm(hear(phrase, spoken), start, phrase)
        except Refused as error:
            refused = refused if refused is not None and error.code == "phrase_unknown" else error
    assert refused is not None
    raise refused


def say(rhythm: Rhythm, start: datetime, language: str = "nl", zone: str = HOME_ZONE) -> str:
    """Say a rhythm in words that `read` understands; "" for a rule that has no plain words."""
    spoken = SPOKEN.get(language, SPOKEN["nl"])
    simple = plain(rhythm, start, zone)
    kinds = (*simple.not_on, *(("recess",) if simple.pauses_in_recess else ()))
    if not set(kinds) <= spoken.kinds.keys():
        return ""
    rule = read_rule(simple.rule, zone) if simple.rule else None
    core = _core(rule, spoken) if rule else spoken.phrases["once"]
    return core + "".join(_tails(simple, rule, kinds, spoken)) if core else ""


def plain(rhythm: Rhythm, start: datetime, zone: str = HOME_ZONE) -> Rhythm:
    """Give the same rhythm written out in one way: what the rule left to its start is named, UNTIL is the last day."""
    if not rhythm.rule:
        return rhythm
    rule = read_rule(rhythm.rule, zone)
    end = rhythm.end
    if rule.until is not None:
        last = rule.until.date() if rule.until.time() >= start.time() else rule.until.date() - timedelta(days=1)
        end = min(end, last) if end else last
    return replace(rhythm, rule=_written(_explicit(replace(rule, until=None), start.date())), end=end)


def _explicit(rule: Rule, start: date) -> Rule:
    if rule.by_day or rule.by_month_day or rule.by_year_day or rule.frequency == "DAILY":
        return rule
    if rule.frequency == "WEEKLY":
        return replace(rule, by_day=((0, start.weekday()),))
    if rule.frequency == "YEARLY" and not rule.by_month:
        rule = replace(rule, by_month=(start.month,))
    return replace(rule, by_month_day=(start.day,))


def _written(rule: Rule) -> str:
    days = ",".join(f"{ordinal or ''}{WEEKDAYS[day]}" for ordinal, day in sorted(rule.by_day))
    parts = {
        "FREQ": rule.frequency,
        "INTERVAL": str(rule.interval) if rule.interval > 1 else "",
        "BYMONTH": _listed(rule.by_month),
        "BYMONTHDAY": _listed(rule.by_month_day),
        "BYYEARDAY": _listed(rule.by_year_day),
        "BYDAY": days,
        "BYSETPOS": _listed(rule.by_position),
        "WKST": WEEKDAYS[rule.week_start] if rule.week_start else "",
        "COUNT": str(rule.count) if rule.count is not None else "",
    }
    return ";".join(f"{name}={value}" for name, value in parts.items() if value)


def _listed(numbers: Sequence[int]) -> str:
    return ",".join(str(number) for number in sorted(set(numbers)))


# From words to a rule


def _rhythm(heard: Heard, start: date, phrase: str) -> Rhythm:
    end = _end(heard, start, phrase)
    kinds = tuple(dict.fromkeys(kind for kind in heard.kinds if kind != "recess"))
    if heard.once:
        if heard.names_days or heard.unit is not None or heard.count:
            raise Refused("phrase_unclear", text=phrase)
        return Rhythm("", kinds, end, "recess" in heard.kinds, heard.at)
    rule = _rule(heard, start)
    if rule is None:
        raise Refused("phrase_unclear", text=phrase)
    text = _written(replace(rule, interval=heard.interval, count=heard.count))
    validate(text)
    return Rhythm(text, kinds, end, "recess" in heard.kinds, heard.at)


def _rule(heard: Heard, start: date) -> Rule | None:
    """Give the rule that the named days ask for, None when they do not go together."""
    ways = [bool(heard.weekdays), bool(heard.nth), bool(heard.positions), bool(heard.month_days), bool(heard.dates)]
    if sum(ways) > 1:
        return None
    if heard.weekdays:
        days = tuple((0, day) for day in sorted(heard.weekdays))
        return Rule("WEEKLY", by_day=days, by_month=_months(heard)) if heard.unit in (None, "week") else None
    if any(ways):
        return (_by_date if heard.dates else _by_month_day if heard.month_days else _by_place)(heard)
    if heard.unit is None or (heard.unit == "year" and heard.months):
        return None
    frequency = dict(zip(("day", "week", "month", "year"), UNITS, strict=True))[heard.unit]
    return _explicit(Rule(frequency, by_month=_months(heard)), start)


def _by_place(heard: Heard) -> Rule | None:
    """Give "the second Thursday" and "the last working day", of each month or of named months each year."""
    if heard.unit not in (None, "month", "year"):
        return None
    yearly = heard.unit == "year" or (heard.unit is None and bool(heard.months))
    if yearly and not heard.months:
        return None
    frequency = "YEARLY" if yearly else "MONTHLY"
    if heard.nth:
        return Rule(frequency, by_day=tuple(sorted(heard.nth)), by_month=_months(heard))
    if yearly:  # positions count within the whole year then, which is not what was said
        frequency = "MONTHLY"
    if yearly and heard.interval > 1:
        return None
    return Rule(frequency, by_day=WORKDAYS, by_position=tuple(heard.positions), by_month=_months(heard))


def _by_date(heard: Heard) -> Rule | None:
    days, months = {day for day, _ in heard.dates}, {month for _, month in heard.dates}
    whole = len(days) * len(months) == len(set(heard.dates))
    if heard.unit not in (None, "year") or heard.months or not whole:
        return None
    return Rule("YEARLY", by_month=tuple(sorted(months)), by_month_day=tuple(sorted(days)))


def _by_month_day(heard: Heard) -> Rule | None:
    if heard.unit not in (None, "month", "year") or (heard.unit == "year" and not heard.months):
        return None
    frequency = "YEARLY" if heard.unit == "year" else "MONTHLY"
    return Rule(frequency, by_month_day=tuple(heard.month_days), by_month=_months(heard))


def _months(heard: Heard) -> tuple[int, ...]:
    return tuple(sorted(set(heard.months)))


def _end(heard: Heard, start: date, phrase: str) -> date | None:
    if heard.end is None:
        return None
    day, month, year = heard.end
    try:
        if year:
            return date(year, month, day)
        found = next(
            (date(each, month, day) for each in range(start.year, start.year + 9) if _exists(each, month, day, start)),
            None,
        )
    except ValueError as error:
        raise Refused("phrase_unclear", text=phrase) from error
    if found is None:
        raise Refused("phrase_unclear", text=phrase)
    return found


def _exists(year: int, month: int, day: int, start: date) -> bool:
    try:
        return date(year, month, day) >= start
    except ValueError:
        return False


# From a rule to words


def _core(rule: Rule, spoken: Spoken) -> str:
    """Say what comes back and how often; "" when there are no plain words."""
    if rule.by_year_day or (rule.week_start and rule.interval > 1):
        return ""
    several = "s" if rule.interval > 1 else ""
    if rule.frequency == "DAILY":
        narrowed = rule.by_day or rule.by_month_day
        return "" if narrowed else spoken.phrases[f"day{several}"].format(n=rule.interval)
    if rule.frequency == "WEEKLY":
        if rule.by_day == WORKDAYS and not several:
            return spoken.phrases["workdays"]
        days = _joined([spoken.weekdays[day] for _, day in rule.by_day], spoken)
        return spoken.phrases[f"week{several}"].format(n=rule.interval, days=days)
    if rule.frequency == "MONTHLY":
        return _monthly(rule, several, spoken)
    return _yearly(rule, several, spoken)


def _monthly(rule: Rule, several: str, spoken: Spoken) -> str:
    if rule.by_day and not rule.by_month_day:
        days = _places(rule, spoken)
        return spoken.phrases[f"nth{several}"].format(n=rule.interval, days=days) if days else ""
    if not _plain_month_days(rule):
        return ""
    from_start = [_ordinal(day, spoken) for day in rule.by_month_day if day > 0]
    from_end = [_ordinal(day, spoken) for day in rule.by_month_day if day < 0]
    if from_end:
        from_end[-1] = spoken.phrases["last_day"].format(ordinal=from_end[-1])
    days = _joined([*from_start, *from_end], spoken)
    return spoken.phrases[f"month{several}"].format(n=rule.interval, days=days)


def _plain_month_days(rule: Rule) -> bool:
    return (
        not rule.by_day and not rule.by_position and all(day > 0 or day in SAID_FROM_END for day in rule.by_month_day)
    )


def _yearly(rule: Rule, several: str, spoken: Spoken) -> str:
    if not rule.by_month or rule.by_position:
        return ""
    if rule.by_day:
        days = "" if rule.by_month_day else _places(rule, spoken)
        months = _month_names(rule.by_month, spoken)
        return spoken.phrases[f"nth_year{several}"].format(n=rule.interval, days=days, months=months) if days else ""
    if any(day < 0 for day in rule.by_month_day):
        return ""
    dates = [
        spoken.phrases["date"].format(day=day, month=spoken.months[month - 1])
        for month in rule.by_month
        for day in rule.by_month_day
    ]
    return spoken.phrases[f"year{several}"].format(n=rule.interval, days=_joined(dates, spoken))


def _places(rule: Rule, spoken: Spoken) -> str:
    """Say "1e en 3e maandag" or "laatste werkdag"; "" when the days have no such place."""
    if rule.by_position:
        if rule.by_day != WORKDAYS or any(each < 0 and each not in SAID_FROM_END for each in rule.by_position):
            return ""
        return f"{_joined([_ordinal(each, spoken) for each in rule.by_position], spoken)} {spoken.phrases['workday']}"
    if any(ordinal == 0 or (ordinal < 0 and ordinal not in SAID_FROM_END) for ordinal, _ in rule.by_day):
        return ""
    if len({day for _, day in rule.by_day}) == 1:
        ordinals = _joined([_ordinal(ordinal, spoken) for ordinal, _ in rule.by_day], spoken)
        return f"{ordinals} {spoken.weekdays[rule.by_day[0][1]]}"
    return _joined([f"{_ordinal(ordinal, spoken)} {spoken.weekdays[day]}" for ordinal, day in rule.by_day], spoken)


def _tails(rhythm: Rhythm, rule: Rule | None, kinds: tuple[str, ...], spoken: Spoken) -> Iterator[str]:
    if rhythm.at is not None:
        yield spoken.phrases["at"].format(time=f"{rhythm.at:%H:%M}")
    if rule is not None and rule.by_month and rule.frequency != "YEARLY":
        yield spoken.phrases["in"].format(months=_month_names(rule.by_month, spoken))
    if kinds:
        yield spoken.phrases["not"].format(kinds=_joined([spoken.kinds[kind] for kind in kinds], spoken, "or"))
    if rule is not None and rule.count is not None:
        yield spoken.phrases["count"].format(n=rule.count)
    if rhythm.end is not None:
        month = spoken.months[rhythm.end.month - 1]
        yield spoken.phrases["end"].format(day=rhythm.end.day, month=month, year=rhythm.end.year)


def _ordinal(number: int, spoken: Spoken) -> str:
    if number < 0:
        return next(word for word, token in spoken.tokens.items() if token == ("ordinal", number))
    if spoken is SPOKEN["nl"]:
        return f"{number}e"
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number in (11, 12, 13) else ending}"


def _month_names(months: Sequence[int], spoken: Spoken) -> str:
    """Name months one by one, or from first to last when three or more follow each other, also over New Year."""
    known = set(months)
    firsts = [month for month in months if (month - 2) % MONTHS_IN_YEAR + 1 not in known]
    if len(firsts) == 1 and len(months) >= SHORTEST_RANGE:
        last = (firsts[0] + len(months) - 2) % MONTHS_IN_YEAR
        return spoken.phrases["range"].format(first=spoken.months[firsts[0] - 1], last=spoken.months[last])
    return _joined([spoken.months[month - 1] for month in months], spoken)


def _joined(words: Sequence[str], spoken: Spoken, last: str = "and") -> str:
    return spoken.phrases[last].join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
