"""The sample year as it stands in `resources/demo`: rows of the lists, and posts and signals in local time."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, TypeVar

import resources
from newsroom.model import Deviation, Section
from newsroom.model.tables import tables

Record = TypeVar("Record")
SAMPLE_YEAR = 2027


@dataclass(frozen=True, slots=True)
class SamplePost:
    """A post of the sample year; its id and those it names are codes in lower case."""

    code: str
    planned: datetime
    title: str
    text: str
    origin: str
    theme: str
    purpose: str
    channels: tuple[str, ...]
    groups: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    section: str | None = None
    campaign: str | None = None
    maker: str | None = None
    minutes: int | None = None
    signals: tuple[str, ...] = ()
    difficult: bool = False

    @property
    def id(self) -> str:
        """Give the id that the post has in a calendar."""
        return self.code.lower()


@dataclass(frozen=True, slots=True)
class SampleSignal:
    """A signal of the sample year with the decision taken on it."""

    code: str
    heard: datetime
    source: str
    way: str
    kind: str
    theme: str
    voice: int
    text: str
    decision: str
    simple: bool = False
    district: str | None = None

    @property
    def id(self) -> str:
        """Give the id that the signal has in a calendar."""
        return self.code.lower()


@dataclass(frozen=True, slots=True)
class Sample:
    """The whole sample year."""

    lists: tuple[object, ...]
    sections: tuple[Section, ...]
    deviations: tuple[Deviation, ...]
    posts: tuple[SamplePost, ...]
    signals: tuple[SampleSignal, ...]


@cache
def sample() -> Sample:
    """Read the sample year."""
    fixed = tables_of("sections")
    return Sample(
        lists=tuple(each for each in things("start") if type(each).__name__ == "PolicyDomain") + things("lists"),
        sections=tuple(_made(Section, row) for row in fixed["section"]),
        deviations=tuple(_deviation(row) for row in fixed["deviation"]),
        posts=tuple(_record(SamplePost, row) for row in tables_of("posts")["post"]),
        signals=tuple(_record(SampleSignal, row) for row in tables_of("signals")["signal"]),
    )


def things(name: str) -> tuple[object, ...]:
    """Read a file of the demo as rows of the calendar; a row without an id has its code in lower case."""
    return tuple(_things(tables_of(name)))


@cache
def tables_of(name: str) -> dict[str, Any]:
    """Read the tables of a file of the demo."""
    return tomllib.loads(resources.read_text(f"demo/{name}.toml"))


def _things(found: Mapping[str, list[dict[str, Any]]]) -> Iterator[object]:
    known = tables()
    for table, rows in found.items():
        for row in rows:
            yield _made(known[table], row)


def _made(cls: type[Record], row: Mapping[str, Any]) -> Record:
    return _record(cls, {"id": row.get("id") or row["code"].lower(), **row})


def _record(cls: type[Record], row: Mapping[str, Any]) -> Record:
    return cls(**{name: tuple(value) if isinstance(value, list) else value for name, value in row.items()})


def _deviation(row: Mapping[str, Any]) -> Deviation:
    section, day = row["section"], row["original_on"]
    return Deviation(
        id=f"{section}:{day.isoformat()}",
        section_id=section,
        original_on=day,
        kind="moved" if "moved_on" in row else "skipped",
        moved_on=row.get("moved_on"),
        moved_at=row.get("moved_at"),
        reason=row.get("reason", ""),
    )
