"""From a typed rhythm to what it names: words become tokens, and each token adds its part."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import time
from typing import TYPE_CHECKING

from newsroom.errors import Refused

if TYPE_CHECKING:
    from newsroom.dates.phrase_words import Spoken, Token

LONGEST_PHRASE = 300
UNITS = ("day", "week", "month", "year")
LAST_DAY, LAST_POSITION, LAST_PLACE, LAST_MONTH = 31, 23, 5, 12
MOST_HOURS, MOST_MINUTES, FIRST_YEAR, LAST_YEAR = 23, 59, 1900, 9000
SIGNS = str.maketrans("’()", "'  ")
WEEKEND = (5, 6)
WORKWEEK = (0, 1, 2, 3, 4)
LEXED = re.compile(
    r"(?P<iso>\d{4}-\d{1,2}-\d{1,2})|(?P<written>\d{1,2}-\d{1,2}-\d{4})"
    r"|(?P<clock>\d{1,2}[:.]\d{2}(?: uur)?|\d{1,2} uur)"
    r"|(?P<ordinal>\d{1,2}(?:ste|de|e|st|nd|rd|th)\b)|(?P<number>\d+)|(?P<word>t/m|[a-z]+(?:-[a-z]+)*|[,;])|(?P<rest>\S+)",
    re.ASCII,
)


@dataclass(slots=True)
class Heard:
    """What a phrase named; `end` is day, month and year, the year 0 when it was not said."""

    interval: int = 1
    unit: str | None = None
    weekdays: set[int] = field(default_factory=set)
    nth: set[tuple[int, int]] = field(default_factory=set)
    positions: list[int] = field(default_factory=list)
    month_days: list[int] = field(default_factory=list)
    dates: list[tuple[int, int]] = field(default_factory=list)
    months: list[int] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    count: int | None = None
    end: tuple[int, int, int] | None = None
    at: time | None = None
    once: bool = False

    @property
    def names_days(self) -> bool:
        """Say whether any day was named."""
        return bool(self.weekdays or self.nth or self.positions or self.month_days or self.dates or self.months)


def hear(phrase: str, spoken: Spoken) -> Heard:
    """Take a phrase apart in one language.

    Raises Refused `phrase_unknown` (text, part) or `phrase_unclear` (text).
    """
    return _Listener(phrase, _tokens(phrase, spoken)).heard()


def _tokens(phrase: str, spoken: Spoken) -> list[Token]:
    text = unicodedata.normalize("NFKD", phrase[: LONGEST_PHRASE + 1].casefold().translate(SIGNS))
    text = " ".join("".join(sign for sign in text if not unicodedata.combining(sign)).split()).rstrip(" .!")
    if not text or len(text) > LONGEST_PHRASE:
        raise Refused("phrase_unclear", text=phrase[:60])
    for turn, words in spoken.turns:
        text = re.sub(turn, words, text)
    return [_token(found, spoken, phrase) for found in LEXED.finditer(text)]


def _token(found: re.Match[str], spoken: Spoken, phrase: str) -> Token:
    kind, text = str(found.lastgroup), found[0]
    if kind in {"iso", "written", "clock"}:
        return kind, text
    if kind in {"ordinal", "number"} and len(text) <= len("1000st"):
        return kind, int("".join(filter(str.isdigit, text)))
    token = spoken.kind_of(text) if kind == "word" else None
    if token is None:
        raise Refused("phrase_unknown", text=phrase[:60], part=text[:40])
    return token


class _Listener:
    """Walks over the tokens once; numbers and ordinals wait until the word after them says what they count."""

    def __init__(self, phrase: str, tokens: list[Token]) -> None:
        self._phrase = phrase
        self._tokens = [token for token in tokens if token[0] != "filler"]
        self._at = 0
        self._heard = Heard()
        self._ordinals: list[int] = []
        self._number: int | None = None
        self._except = False

    def heard(self) -> Heard:
        while self._at < len(self._tokens):
            kind, value = self._tokens[self._at]
            self._at += 1
            self._settle(kind)
            getattr(self, f"_hear_{kind}")(value)
        self._settle("end")
        return self._heard

    def _refuse(self) -> Refused:
        return Refused("phrase_unclear", text=self._phrase[:60])

    def _next(self) -> str:
        return self._tokens[self._at][0] if self._at < len(self._tokens) else "end"

    def _take(self, kind: str) -> int | str | None:
        """Take the next token when it is of this kind."""
        if self._next() != kind:
            return None
        self._at += 1
        return self._tokens[self._at - 1][1]

    def _settle(self, kind: str) -> None:
        """Let ordinals that no noun followed be days of the month, and refuse a number that counts nothing."""
        if kind in {"ordinal", "weekday", "workday", "unit", "month", "and"}:
            if self._number is not None and kind not in {"unit", "month"}:
                raise self._refuse()
            return
        if self._number is not None and kind != "times":
            if self._heard.unit != "month":
                raise self._refuse()
            self._ordinals.append(self._number)
            self._number = None
        if self._ordinals:
            self._heard.month_days += self._checked(LAST_DAY)

    def _checked(self, most: int) -> list[int]:
        """Give the waiting ordinals when each is possible."""
        found, self._ordinals = self._ordinals, []
        if any(each > most or each == 0 for each in found):
            raise self._refuse()
        return found

    def _hear_number(self, value: int) -> None:
        if self._number is not None:
            raise self._refuse()
        self._number = value

    def _hear_ordinal(self, value: int) -> None:
        self._ordinals.append(value)

    def _hear_unit(self, value: int) -> None:
        unit = UNITS[value]
        number, self._number = self._number, None
        if self._ordinals and unit == "day" and (self._ordinals[-1] < 0 or self._heard.unit or self._next() == "of"):
            self._heard.month_days += self._checked(LAST_DAY)
            return
        if self._ordinals:
            if len(self._ordinals) > 1 or self._ordinals[0] < 1 or number is not None:
                raise self._refuse()
            number = self._ordinals.pop()
        self._set_unit(unit, number)

    def _set_unit(self, unit: str, number: int | None) -> None:
        heard = self._heard
        if heard.unit is not None or number == 0:
            raise self._refuse()
        heard.unit, heard.interval = unit, number or heard.interval

    def _hear_often(self, value: str) -> None:
        unit, number = value.split()
        self._set_unit(unit, int(number))

    def _hear_weekday(self, value: int) -> None:
        if self._ordinals:
            self._heard.nth |= {(ordinal, value) for ordinal in self._checked(LAST_PLACE)}
        else:
            self._heard.weekdays.add(value)

    def _hear_workday(self, _value: int) -> None:
        if self._ordinals:
            self._heard.positions += self._checked(LAST_POSITION)
        else:
            self._heard.weekdays |= set(WORKWEEK)

    def _hear_weekend(self, _value: int) -> None:
        self._heard.weekdays |= set(WEEKEND)

    def _hear_month(self, value: int) -> None:
        days, self._number = ([self._number] if self._number is not None else []), None
        days += self._checked(LAST_DAY)
        if not days:
            self._heard.months.append(value)
        if any(day < 1 or day > LAST_DAY for day in days):
            raise self._refuse()
        self._heard.dates += [(day, value) for day in days]

    def _hear_of(self, _value: int) -> None:
        """A month that follows names when, not which date."""

    def _hear_until(self, _value: int) -> None:
        month = self._take("month")
        if month is not None:
            self._heard.months += self._range(int(month))
            return
        if self._heard.end is not None:
            raise self._refuse()
        self._heard.end = self._date()

    def _range(self, last: int) -> list[int]:
        if not self._heard.months:
            raise self._refuse()
        first = self._heard.months[-1]
        return [(first + step - 1) % LAST_MONTH + 1 for step in range(1, (last - first) % LAST_MONTH + 1)]

    def _date(self) -> tuple[int, int, int]:
        iso, written = self._take("iso"), self._take("written")
        if iso is not None or written is not None:
            parts = [int(part) for part in str(iso or written).split("-")]
            day, month, year = reversed(parts) if iso is not None else parts
        else:
            found = self._take("number")
            day = int(found if found is not None else self._take("ordinal") or 0)
            self._take("of")
            month, year = int(self._take("month") or 0), int(self._take("number") or 0)
        if not 1 <= day <= LAST_DAY or not 1 <= month <= LAST_MONTH or (year and not FIRST_YEAR <= year <= LAST_YEAR):
            raise self._refuse()
        return day, month, year

    def _hear_times(self, _value: int) -> None:
        if not self._number or self._heard.count is not None:
            raise self._refuse()
        self._heard.count, self._number = self._number, None

    def _hear_clock(self, value: str) -> None:
        hour, _, minute = value.removesuffix("uur").strip().replace(".", ":").partition(":")
        if self._heard.at is not None or int(hour) > MOST_HOURS or int(minute or 0) > MOST_MINUTES:
            raise self._refuse()
        self._heard.at = time(int(hour), int(minute or 0))

    def _hear_kind(self, value: str) -> None:
        if not self._except:
            raise self._refuse()
        self._heard.kinds.append(value)

    def _hear_not(self, _value: int) -> None:
        self._except = True
        if self._next() not in {"on", "in", "kind"}:
            raise self._refuse()

    def _hear_once(self, _value: int) -> None:
        self._heard.once = True

    def _hear_iso(self, _value: str) -> None:
        raise self._refuse()

    def _hear_written(self, _value: str) -> None:
        raise self._refuse()

    def _hear_every(self, _value: int) -> None:
        """Say nothing by itself."""

    def _hear_and(self, _value: int) -> None:
        """Say nothing by itself."""

    def _hear_on(self, _value: int) -> None:
        """Say nothing by itself."""

    def _hear_in(self, _value: int) -> None:
        """Say nothing by itself."""

    def _hear_at(self, _value: int) -> None:
        """Say nothing by itself."""
