"""What the list of signals shows: rows by number, read when they are seen, with names and counts beside them."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newsroom.insight.heard import Facets, SignalFilter, SignalLine
    from newsroom.rules.reply import Reply


class Shown(NamedTuple):
    """A signal with its names: when it was heard in wall time, its theme and source, and how its answer stands."""

    line: SignalLine
    at: datetime
    theme: str
    source: str
    reply: Reply


@dataclass(frozen=True, slots=True)
class Names:
    """The names of what the list can be narrowed to, in their own order."""

    themes: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    districts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SignalsPage:
    """The first rows of the list; `whole` says that there are no more."""

    chosen: SignalFilter
    numbers: array[int]
    lines: Mapping[int, Shown]
    names: Names
    now: datetime
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """What is counted beside the rows; `total` is None while nobody has counted them, `every` is the whole calendar.

    `rising` are the themes that are heard three times as much as normal this week.
    """

    facets: Facets
    total: int | None = None
    every: int = 0
    rising: frozenset[str] = frozenset()
