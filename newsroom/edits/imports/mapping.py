"""How a user took the columns of a source's files, kept with the source, so that its next file needs no question."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import PurePath
from typing import TYPE_CHECKING

from newsroom.changes import Change, changed
from newsroom.model.fold import fold

if TYPE_CHECKING:
    from newsroom.edits.imports.names import Names
    from newsroom.edits.imports.plan import Choices, Known
    from newsroom.model import Source


@dataclass(frozen=True, slots=True)
class Taken:
    """What was chosen by hand for files with these headings: (field, column) pairs and the order of dates."""

    headings: str
    mapping: tuple[tuple[str, str], ...] = ()
    day_first: bool | None = None

    def text(self) -> str:
        """Write it as it is kept."""
        told = {
            "headings": self.headings,
            "mapping": [list(pair) for pair in self.mapping],
            "day_first": self.day_first,
        }
        return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def headings_mark(headings: Iterable[str]) -> str:
    """Name a file by its headings, whatever their case; empty ones at the end do not count."""
    return sha256("\n".join(map(fold, headings)).rstrip("\n").encode()).hexdigest()[:24]


def taken(text: str) -> Taken | None:
    """Read what was kept with a source; None for nothing or what makes no sense."""
    try:
        told = json.loads(text) if text else None
    except ValueError:
        return None
    if not isinstance(told, dict) or not isinstance(told.get("headings"), str):
        return None
    pairs = told.get("mapping")
    mapping = tuple(
        (each[0], each[1])
        for each in (pairs if isinstance(pairs, list) else [])
        if isinstance(each, list) and [type(part) for part in each] == [str, str]
    )
    day_first = told.get("day_first")
    return Taken(told["headings"], mapping, day_first if isinstance(day_first, bool) else None)


def taken_for(sources: Iterable[Source], rows: Iterable[Iterable[str]]) -> tuple[Source, Taken] | None:
    """Find the source whose files have one of these rows for their headings, with how they were taken."""
    kept = {found.headings: (source, found) for source in sources if (found := taken(source.mapping)) is not None}
    return next((kept[mark] for row in rows if kept and (mark := headings_mark(row)) in kept), None)


def remembered(names: Names, known: Known, choices: Choices) -> tuple[Change, ...]:
    """Give the change that keeps a mapping with the source of the file, or nothing when there is none to keep."""
    told = taken(choices.mapping)
    if told is None:
        return ()
    source_id = names.sources.id_of(choices.source or PurePath(choices.file).stem)
    new = next((at for at, source in enumerate(names.sources.made) if source.id == source_id), None)
    if new is not None:
        names.sources.made[new] = replace(names.sources.made[new], mapping=choices.mapping)
        return ()
    old = next((source for source in known.sources if source.id == source_id), None)
    return changed(old, replace(old, mapping=choices.mapping)) if old is not None else ()
