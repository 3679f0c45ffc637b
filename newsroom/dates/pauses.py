"""Pauses: named periods, such as the recess of the council, in which sections that follow them stand still."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from newsroom.dates.period import Period
from newsroom.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable

WRITTEN = re.compile(r"(\d{4}-\d{2}-\d{2})\s*/\s*(\d{4}-\d{2}-\d{2})\s*(.*)", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Pause:
    """A period with a name."""

    period: Period
    name: str = ""

    def __contains__(self, day: date) -> bool:
        return day in self.period

    def __str__(self) -> str:
        return f"{self.period.first}/{self.period.last} {self.name}".rstrip()


def pause_on(day: date, pauses: Iterable[Pause]) -> Pause | None:
    """Return the pause that holds a day, None when there is none."""
    return next((pause for pause in pauses if day in pause), None)


def read_pauses(text: str) -> tuple[Pause, ...]:
    """Read "2027-07-19/2027-08-29 Zomerreces; 2027-12-20/2028-01-03 Kerstreces", last days included (ISO 8601).

    Raises Refused `not_a_pause` (text) for what is no interval, `period_reversed` (first, last).
    """
    return tuple(sorted(_read(part.strip()) for part in text.split(";") if part.strip()))


def write_pauses(pauses: Iterable[Pause]) -> str:
    """Write pauses as `read_pauses` reads them."""
    return "; ".join(str(pause) for pause in sorted(pauses))


def _read(text: str) -> Pause:
    found = WRITTEN.fullmatch(text)
    try:
        if found is None:
            raise ValueError(text)
        first, last = date.fromisoformat(found[1]), date.fromisoformat(found[2])
    except ValueError as error:
        raise Refused("not_a_pause", text=text) from error
    return Pause(Period(first, last), found[3])
