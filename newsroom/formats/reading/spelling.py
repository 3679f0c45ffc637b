"""Spellings of a date: ISO, 3-5-2027, 5/3/27, 24th Sept, ma 4 januari, lundi 15 juin, a spreadsheet's day number.

Strict patterns only: a general date parser guesses, and reads 2026-03-05 as 3 May when told that days come first.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from newsroom.formats.reading.calendar_words import MONTH_WORDS, SHORT_MONTHS, WEEKDAY_WORDS
from newsroom.formats.reading.clock import read_clock
from newsroom.formats.reading.names import NO_DATE
from newsroom.formats.reading.table import Cell, cell_text
from newsroom.model.fold import fold

SERIAL_ZERO = date(1899, 12, 30)
SERIALS = range(20_000, 80_000)
SECONDS = range(500_000_000, 5_000_000_000)
YEARS = range(1900, 2200)
MONTHS_IN_YEAR = 12
LONGEST = 80

_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[tT ,]+(.*))?", re.DOTALL)
_PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})")
_NUMBERS = re.compile(
    r"(?:([a-z]+)\.?,?\s+)?(\d{1,2})\s*([-/.])\s*(\d{1,2})(?:\s*\3\s*(\d{4}|\d{2})(?!\d))?\.?(?:[\s,]+(.*))?", re.DOTALL
)
_ORDINAL = r"(?:st|nd|rd|th|er|ste|de|e)?\.?"
_YEAR = r"(?:[\s,/.-]*(?:(\d{4})|[\s,/-]'?(\d{2}))(?![\d:.uh]))?"
_DAY_MONTH = re.compile(
    rf"(?:([a-z]+)\.?,?\s+)?(?:de\s+|le\s+|the\s+)?(\d{{1,2}}){_ORDINAL}[\s/.-]*(?:of\s+)?([a-z]{{3,}})\.?{_YEAR}(?:[\s,]+(.*))?",
    re.DOTALL,
)
_MONTH_DAY = re.compile(
    rf"(?:([a-z]+)\.?,?\s+)?([a-z]{{3,}})\.?[\s/.-]*(\d{{1,2}})(?![\d:]){_ORDINAL}{_YEAR}(?:[\s,]+(.*))?", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class DateOrder:
    """Whether days come before months in a column, and the cell that shows it (`seen` times); empty when none does."""

    day_first: bool = True
    evidence: str = ""
    seen: int = 0
    doubtful: int = 0


@dataclass(frozen=True, slots=True)
class Spelled:
    """A date with perhaps a time or a whole instant, or why there is none; a code beside a date is a warning."""

    day: date | None = None
    at: time | None = None
    code: str = ""
    data: dict[str, object] = field(default_factory=dict)
    instant: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a pattern found, not yet checked against a calendar."""

    year: int | None
    month: int
    day: int
    weekday: str = ""
    rest: str = ""
    other_order: bool = False


def order_of(cells: Iterable[Cell], day_first: bool | None = None) -> DateOrder:
    """Decide over a whole column what 5/12/2027 means, from the cells where only one reading exists.

    Without such a cell days come first, as everywhere in the Netherlands and Flanders; `doubtful` counts the cells
    with slashes that would mean another day in the other order.
    """
    days: list[str] = []
    months: list[str] = []
    doubtful = 0
    for text in map(cell_text, cells):
        found = _NUMBERS.fullmatch(_plain(text))
        if found is None:
            continue
        first, second = int(found[2]), int(found[4])
        if first > MONTHS_IN_YEAR >= second:
            days.append(text)
        elif second > MONTHS_IN_YEAR >= first:
            months.append(text)
        elif first != second and found[3] == "/":
            doubtful += 1
    shown = days if len(days) >= len(months) else months
    if day_first is not None:
        return DateOrder(day_first, "", 0, 0)
    if not shown:
        return DateOrder(doubtful=doubtful)
    return DateOrder(len(days) >= len(months), shown[0][:LONGEST], len(shown), doubtful if days and months else 0)


def read_date(cell: Cell, order: DateOrder | None = None, year: int | None = None) -> Spelled:
    """Read a date as written; `year` is for a date without one. An empty or open date ("n.t.b.") gives nothing.

    Codes: `no_such_day_february` … (text, year, days), `no_such_date`, `date_unclear`, `date_no_year` (text); beside
    a date `date_rest`, `date_other_order`, `weekday_differs` (text, …).
    """
    ready = _ready(cell)
    if ready is not None:
        return ready
    text = cell_text(cell)
    if fold(text) in NO_DATE and len(text) < LONGEST:
        return Spelled()
    if len(text) > LONGEST:
        return _problem("date_unclear", text)
    parts = _parts(_plain(text), order or DateOrder())
    return _problem("date_unclear", text) if parts is None else _checked(parts, text, year)


def _ready(cell: Cell) -> Spelled | None:
    """Take over a cell that already is a date, or a number that stands for one."""
    if isinstance(cell, date) and cell.year not in YEARS:
        return _problem("no_such_date", cell_text(cell))
    if isinstance(cell, datetime):
        instant = cell.astimezone(UTC) if cell.tzinfo is not None else None
        return Spelled(cell.date(), _clock(cell.time()), instant=instant)
    if isinstance(cell, date):
        return Spelled(cell)
    if isinstance(cell, bool | time):
        return _problem("date_unclear", cell_text(cell))
    if isinstance(cell, int | float):
        return _from_number(float(cell))
    text = cell_text(cell)
    return (
        _from_number(float(text))
        if re.fullmatch(r"\d{5}(?:[.,]\d+)?|\d{10}|\d{13}", text.replace(",", "."), re.ASCII)
        else None
    )


def _from_number(number: float) -> Spelled | None:
    """Read a spreadsheet's day number, or seconds or milliseconds since 1970."""
    seconds = number / 1000 if number > SECONDS.stop else number
    if int(number) in SERIALS:
        minutes = round(number % 1 * 1440)
        moment = datetime.combine(SERIAL_ZERO, time()) + timedelta(days=int(number), minutes=minutes)
        return Spelled(moment.date(), _clock(moment.time()))
    if seconds == seconds and abs(seconds) < SECONDS.stop and int(seconds) in SECONDS:  # noqa: PLR0124 - not a number is not itself
        moment = datetime.fromtimestamp(int(seconds), UTC)
        return Spelled(moment.date(), moment.time(), instant=moment)
    return None


def _clock(at: time) -> time | None:
    """Give the time to the minute; midnight sharp is a date without a time."""
    return None if at == time() else at.replace(second=0, microsecond=0, tzinfo=None)


def _plain(text: str) -> str:
    from unicodedata import combining, normalize

    plain = text.strip().casefold()
    return plain if plain.isascii() else "".join(c for c in normalize("NFKD", plain) if not combining(c))


def _parts(text: str, order: DateOrder) -> _Parts | None:
    found = _ISO.fullmatch(text)
    if found:
        return _Parts(int(found[1]), int(found[3]), int(found[4]), "", found[5] or "")
    found = _PACKED.fullmatch(text)
    if found:
        return _Parts(int(found[1]), int(found[2]), int(found[3]))
    found = _NUMBERS.fullmatch(text)
    if found and _is_weekday(found[1]):
        return _from_numbers(found, order)
    return _from_words(text)


def _from_numbers(found: re.Match[str], order: DateOrder) -> _Parts:
    first, second = int(found[2]), int(found[4])
    day, month = (first, second) if order.day_first else (second, first)
    other = month > MONTHS_IN_YEAR >= day
    if other:
        day, month = month, day
    return _Parts(_year(found[5]), month, day, found[1] or "", found[6] or "", other)


def _from_words(text: str) -> _Parts | None:
    found = _DAY_MONTH.fullmatch(text)
    if found and found[3] in MONTH_WORDS and _is_weekday(found[1]):
        return _Parts(_year(found[4] or found[5]), MONTH_WORDS[found[3]], int(found[2]), found[1] or "", found[6] or "")
    found = _MONTH_DAY.fullmatch(text)
    if found and found[2] in MONTH_WORDS and _is_weekday(found[1]):
        return _Parts(_year(found[4] or found[5]), MONTH_WORDS[found[2]], int(found[3]), found[1] or "", found[6] or "")
    return None


def _is_weekday(word: str | None) -> bool:
    return not word or word in WEEKDAY_WORDS


def _year(digits: str | None) -> int | None:
    if not digits:
        return None
    return int(digits) + (2000 if len(digits) == 2 else 0)  # noqa: PLR2004 - a year cut to two digits


def _checked(parts: _Parts, text: str, year: int | None) -> Spelled:
    """Hold what was found against the calendar."""
    year = parts.year or year
    if year is None:
        return _problem("date_no_year", text)
    if year not in YEARS or not 1 <= parts.month <= MONTHS_IN_YEAR:
        return _problem("no_such_date", text)
    days = monthrange(year, parts.month)[1]
    if not 1 <= parts.day <= days:
        month = SHORT_MONTHS.get(parts.month)
        code = f"no_such_day_{month}" if month and parts.day in {29, 30, 31} else "no_such_date"
        return _problem(code, text, year=year, days=days)
    return _with_rest(date(year, parts.month, parts.day), parts, text)


def _with_rest(day: date, parts: _Parts, text: str) -> Spelled:
    """Add the time that follows a date; tell of what cannot be read there."""
    rest = parts.rest.strip(" ,()")
    instant = _instant(text) if rest else None
    if instant is not None:
        return Spelled(day, _clock(instant.time()), instant=instant.astimezone(UTC))
    clock = read_clock(rest) if rest else None
    at = _clock(clock.at) if clock and clock.at else None
    if clock and clock.at is None:
        return Spelled(day, None, "date_rest", {"text": text, "rest": rest[:LONGEST], "day": day.isoformat()})
    if clock and clock.code:
        return Spelled(day, at, clock.code, clock.data)
    if parts.weekday and WEEKDAY_WORDS[parts.weekday] != day.weekday():
        return Spelled(day, at, "weekday_differs", {"text": text, "day": day.isoformat()})
    if parts.other_order:
        return Spelled(day, at, "date_other_order", {"text": text, "day": day.isoformat()})
    return Spelled(day, at)


def _instant(text: str) -> datetime | None:
    """Read a moment with an offset, such as 2026-08-08T07:26:07.22+00:00; None without one."""
    try:
        moment = datetime.fromisoformat(re.sub(r"\s+(?=[+-]\d\d:?\d\d$|Z$)", "", text.strip()))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def _problem(code: str, text: str, **data: object) -> Spelled:
    return Spelled(code=code, data={"text": text[:LONGEST], **data})
