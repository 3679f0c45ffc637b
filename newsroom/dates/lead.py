"""How long before its moment something must be ready: in words such as "vrijdag 12:00 ervoor", kept as ISO 8601."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from newsroom.errors import Refused

WEEK = 7
MINUTES_OF_HOUR, MINUTES_OF_DAY = 60, 24 * 60
MOST = timedelta(days=366)
ISO = re.compile(r"-?P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?)?", re.ASCII | re.IGNORECASE)
CLOCK = re.compile(r"(?:(?:om|at) )?(?:(\d{1,2})[:.](\d{2})|(\d{1,2}) ?(?:uur|u|h)\b)|(?:om|at) (\d{1,2})\b", re.ASCII)
AMOUNT = re.compile(
    r"(\d{1,4}|een|één|twee|drie|vier|vijf|zes|zeven|one|two|three|four|five|six|seven) ?"
    r"(weken|week|weeks|dagen|dag|days|day|uren|uur|hours|hour|minuten|minuut|minutes|minute)\b"
)
NUMBERS = {
    word: number
    for words in ("een twee drie vier vijf zes zeven", "one two three four five six seven", "één")
    for number, word in enumerate(words.split(), start=1)
}
MINUTES_OF = {"w": WEEK * MINUTES_OF_DAY, "d": MINUTES_OF_DAY, "u": MINUTES_OF_HOUR, "h": MINUTES_OF_HOUR, "m": 1}
DAYS = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
BEFORE = {"nl": "ervoor", "en": "before"}
AND = {"nl": " en ", "en": " and "}
UNITS = {
    "nl": (("week", "weken"), ("dag", "dagen"), ("uur", "uur"), ("minuut", "minuten")),
    "en": (("week", "weeks"), ("day", "days"), ("hour", "hours"), ("minute", "minutes")),
}
SAME_DAY = {"nl": "dezelfde dag", "en": "the same day"}


def duration(text: str) -> timedelta | None:
    """Read an ISO duration of weeks, days, hours and minutes such as P4DT21H; None when it is no such text."""
    read = ISO.fullmatch(text.strip())
    if read is None or not any(read.groups()):
        return None
    weeks, days, hours, minutes = (int(part or 0) for part in read.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes)


def read_lead(text: str, moment: datetime | None) -> str:
    """Read a lead in Dutch or English as an ISO duration; "" for nothing.

    "Friday 12:00" is the last Friday at twelve before the `moment` (wall time) that it belongs to, "3 days 12:00" is
    noon three days before. Without a moment only amounts and durations can be read.
    Raises Refused `lead_unknown` (text).
    """
    words = " ".join(text.lower().split())
    if not words:
        return ""
    lead = duration(words) or _amounts(words, moment) or _weekday(words, moment)
    if lead is None or not timedelta(0) < lead <= MOST:
        raise Refused("lead_unknown", text=text.strip())
    return _written(lead)


def say_lead(text: str, moment: datetime | None, language: str = "nl") -> str:
    """Say an ISO duration so that `read_lead` reads it back; with a moment as a weekday where that is within a week."""
    lead = duration(text)
    if lead is None:
        return text
    language = language if language in DAYS else "nl"
    before = BEFORE[language]
    if moment is not None:
        point = moment - lead
        days = (moment.date() - point.date()).days
        if days == 0:
            return f"{SAME_DAY[language]} {point:%H:%M}"
        if days < WEEK or (days == WEEK and point.time() >= moment.time()):
            return f"{DAYS[language][point.weekday()]} {point:%H:%M} {before}"
    return f"{AND[language].join(_parts(lead, language))} {before}"


def _parts(lead: timedelta, language: str) -> list[str]:
    weeks, days = divmod(lead.days, WEEK)
    if days:
        weeks, days = 0, lead.days
    hours, minutes = divmod(lead.seconds // 60, MINUTES_OF_HOUR)
    counted = zip((weeks, days, hours, minutes), UNITS[language], strict=True)
    return [f"{number} {one if number == 1 else many}" for number, (one, many) in counted if number]


def _amounts(words: str, moment: datetime | None) -> timedelta | None:
    """Read "2 days and 4 hours before", or "3 days before at 12:00" when the moment is known."""
    minutes, clocked = 0, False
    rest = AMOUNT.sub(" ", words)
    for number, unit in AMOUNT.findall(words):
        minutes += int(NUMBERS.get(number, 0) or number) * MINUTES_OF[unit[0]]
        clocked = clocked or unit[0] in "uhm"
    if not minutes or _strange(rest):
        return None
    at = _clock(rest)
    lead = timedelta(minutes=minutes)
    if at is None:
        return lead
    if moment is None or clocked:
        return None
    return moment - datetime.combine((moment - lead).date(), datetime.min.time()) - at


def _weekday(words: str, moment: datetime | None) -> timedelta | None:
    """Read "Friday 12:00 before" and "the same day 08:00" against the moment."""
    at = _clock(words)
    if moment is None or at is None:
        return None
    start = datetime.combine(moment.date(), datetime.min.time())
    bare = _bare(words)
    if bare in {"dezelfde dag", "zelfde dag", "the same day", "same day"}:
        return moment - start - at
    if bare in {"dag", "de dag", "day", "the day"}:
        return moment - (start - timedelta(days=1)) - at
    number = next((n for names in DAYS.values() for n, name in enumerate(names) if _names(name, bare)), None)
    if number is None:
        return None
    back = (moment.weekday() - number) % WEEK
    point = start - timedelta(days=back) + at
    return moment - point if point < moment else moment - point + timedelta(days=WEEK)


def _names(day: str, word: str) -> bool:
    full = day.lower()
    return word in {full, full[:2], full[:3], f"{full}s"}


def _clock(words: str) -> timedelta | None:
    found = CLOCK.search(words)
    if found is None:
        return None
    hour, minute = int(found[1] or found[3] or found[4]), int(found[2] or 0)
    known = hour < MINUTES_OF_DAY // MINUTES_OF_HOUR and minute < MINUTES_OF_HOUR
    return timedelta(hours=hour, minutes=minute) if known else None


def _bare(words: str) -> str:
    without = CLOCK.sub(" ", words)
    left = re.sub(r"\b(?:ervoor|vooraf|van tevoren|before|om|at|op|on|uur|and|en)\b|[,.]", " ", without)
    return " ".join(left.split())


def _strange(words: str) -> bool:
    return bool(_bare(words))


def _written(lead: timedelta) -> str:
    hours, minutes = divmod(lead.seconds // 60, MINUTES_OF_HOUR)
    day = f"{lead.days}D" if lead.days else ""
    clock = (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "")
    return f"P{day}{'T' if clock else ''}{clock}"
