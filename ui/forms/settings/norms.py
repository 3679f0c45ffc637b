"""Reply norms and days with other hours, as people write them: "klacht: 5 werkdagen; Facebook vraag: 60 minuten"."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from newsroom.dates.hours import OfficeHours
from newsroom.errors import NewsroomError
from newsroom.model.keys import SignalKind
from newsroom.rules.reply import ANY, ASKING, MAIL, Norm, ReplyNorms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsroom.dates.hours import Spans
    from newsroom.words import Words

WHOLE_DAY = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})", re.ASCII)
AMOUNT = re.compile(r"(\d{1,4})\s*([a-z ]+)", re.ASCII)
UNITS = {
    **dict.fromkeys(("m", "min", "minuut", "minuten", "minute", "minutes"), "m"),
    **dict.fromkeys(("u", "uur", "h", "hour", "hours"), "h"),
    **dict.fromkeys(("d", "dag", "dagen", "werkdag", "werkdagen", "day", "days", "working day", "working days"), "d"),
}
CLOSED = frozenset({"", "dicht", "gesloten", "closed"})
HOUR = 60


class NormWords:
    """Reads and writes norms in the words of a language; `channels` are names by id."""

    def __init__(self, words: Words, channels: Mapping[str, str]) -> None:
        self._kinds = {words.of("signal_kind", kind).casefold(): str(kind) for kind in SignalKind if kind in ASKING}
        self._places = {"e-mail": MAIL, **{name.casefold(): key for key, name in channels.items()}}
        self._said_kinds = {key: word for word, key in self._kinds.items()}
        self._said_places = {MAIL: "e-mail", **channels}
        self._minutes = words.of("reply_unit", "minutes")
        self._days = words.of("reply_unit", "days")

    def write(self, text: str) -> str:
        """Give stored norms in words."""
        return "; ".join(
            f"{' '.join(part for part in self._subject(place, kind) if part)}: {self._amount(norm)}"
            for (place, kind), norm in ReplyNorms(text).items()
        )

    def read(self, text: str) -> str:
        """Give typed norms as they are stored; raises ValueError with the part that cannot be read."""
        norms = ReplyNorms()
        for part in filter(None, (each.strip() for each in text.split(";"))):
            subject, _, amount = part.partition(":")
            place, kind = self._read_subject(subject.strip().casefold(), part)
            norms = norms.with_norm(place, kind, _read_amount(amount.strip().casefold(), part))
        return str(norms)

    def _subject(self, place: str, kind: str) -> tuple[str, str]:
        return self._said_places.get(place, place), "" if kind == ANY else self._said_kinds.get(kind, kind)

    def _amount(self, norm: Norm) -> str:
        if norm.working_days is None:
            return f"{norm.minutes} {self._minutes}"
        return f"{norm.working_days} {self._days}"

    def _read_subject(self, subject: str, part: str) -> tuple[str, str]:
        if subject in self._kinds:
            return "", self._kinds[subject]
        if subject in self._places:
            return self._places[subject], ANY
        name, _, kind = subject.rpartition(" ")
        if name in self._places and kind in self._kinds:
            return self._places[name], self._kinds[kind]
        raise ValueError(part)


def write_days(hours: OfficeHours) -> str:
    """Give the days with other hours: "24-12-2027 08:30-12:00; 07-05-2027"."""
    return "; ".join(f"{day:%d-%m-%Y} {_times(spans)}".strip() for day, spans in hours.special)


def read_days(text: str) -> str:
    """Give typed days with other hours as they are stored; raises ValueError with the part that cannot be read."""
    found = []
    for part in filter(None, (each.strip() for each in text.split(";"))):
        day, _, times = part.partition(" ")
        try:
            on = _day(day)
            closed = times.strip().casefold() in CLOSED
            written = f"{on}={'' if closed else ','.join(times.replace(',', ' ').split())}"
            OfficeHours.parse(written)
        except (ValueError, NewsroomError) as error:
            raise ValueError(part) from error
        found.append(written)
    return " ".join(found)


def _day(text: str) -> date:
    """Read a whole date as 24-12-2027 or 2027-12-24; raises ValueError."""
    found = WHOLE_DAY.fullmatch(text)
    if found is None:
        return date.fromisoformat(text)
    return date(int(found[3]), int(found[2]), int(found[1]))


def _times(spans: Spans) -> str:
    return ", ".join(f"{first:%H:%M}-{last:%H:%M}" for first, last in spans)


def _read_amount(amount: str, part: str) -> Norm:
    found = AMOUNT.fullmatch(amount)
    unit = UNITS.get(found[2].strip()) if found else None
    if found is None or unit is None:
        raise ValueError(part)
    number = int(found[1])
    return Norm(working_days=number) if unit == "d" else Norm(number * (HOUR if unit == "h" else 1))
