"""Remembers on this machine how files with the same headings were read, so that a choice is made once."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from newsroom.formats.atomic import write_files
from ui.settings import default_path

if TYPE_CHECKING:
    from newsroom.formats.reading.options import ReadOptions

FILE = "imports.json"
MOST = 200


def memory_path() -> Path:
    """Give the file in the user's configuration folder."""
    return default_path().with_name(FILE)


def remembered(path: Path, headings: str, options: ReadOptions) -> ReadOptions:
    """Lay what was chosen for these headings before over the options; what makes no sense is not known."""
    known = _read(path).get(_key(headings))
    if not isinstance(known, Mapping):
        return options
    pairs = known.get("mapping")
    mapping = tuple(
        (each[0], each[1])
        for each in (pairs if isinstance(pairs, list) else [])
        if isinstance(each, list) and [type(part) for part in each] == [str, str]
    )
    day_first = known.get("day_first")
    return replace(options, mapping=mapping, day_first=day_first if isinstance(day_first, bool) else None)


def remember(path: Path, headings: str, options: ReadOptions) -> None:
    """Keep what was chosen for these headings; the oldest choices go. Raises StorageFailed as `write_files` does."""
    known = _read(path)
    known.pop(_key(headings), None)
    if options.mapping or options.day_first is not None:
        known[_key(headings)] = {"mapping": [list(pair) for pair in options.mapping], "day_first": options.day_first}
    kept = dict(list(known.items())[-MOST:])
    path.parent.mkdir(parents=True, exist_ok=True)
    write_files({path: json.dumps(kept, ensure_ascii=False, indent=1).encode()})


def _read(path: Path) -> dict[str, object]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _key(headings: str) -> str:
    return sha256(headings.encode()).hexdigest()[:24]
