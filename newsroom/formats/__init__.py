"""The list of formats that dialogs, command line, manual and tests read; a format's module is loaded when used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from newsroom.errors import Refused


@dataclass(frozen=True, slots=True)
class Format:
    """One format: `reads` and `writes` say what ("posts", "signals", "dates"); `module` has `read` and/or `write`."""

    name: str
    suffixes: tuple[str, ...]
    module: str
    reads: str = ""
    writes: str = ""


TABLES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm")
FORMATS = (
    Format("posts_table", TABLES, "newsroom.formats.posts_table", reads="posts"),
    Format("signals_table", TABLES, "newsroom.formats.signals_table", reads="signals"),
    Format("reports_json", (".json",), "newsroom.formats.reports_json", reads="signals"),
    Format("feed", (".rss", ".atom", ".xml"), "newsroom.formats.feed", reads="signals"),
    Format("ics", (".ics", ".ical"), "newsroom.formats.ics", reads="dates", writes="posts"),
    Format("schedulers", (".csv",), "newsroom.formats.schedulers", writes="posts"),
)


def by_name(name: str) -> Format:
    """Give the format of that name, or refuse (`unknown_format`: name, known)."""
    found = next((form for form in FORMATS if form.name == name), None)
    if found is None:
        raise Refused("unknown_format", name=name, known=", ".join(form.name for form in FORMATS))
    return found


def reader(name: str) -> Callable[..., Any]:
    """Give `read(source, options)` of a format; its module is loaded only now."""
    form = by_name(name)
    if not form.reads:
        raise Refused("format_not_read", name=name)
    return import_module(form.module).read  # type: ignore[no-any-return]


def sniff(path: Path, what: str) -> Format:
    """Give the format that reads these things ("posts", "signals", "dates") from such a file, by its suffix.

    Raises Refused `unknown_suffix` (name, suffixes: what can be read) when there is none.
    """
    suffix = path.suffix.lower()
    readers = [form for form in FORMATS if form.reads == what]
    found = next((form for form in readers if suffix in form.suffixes), None)
    if found is None:
        known = sorted({each for form in readers for each in form.suffixes})
        raise Refused("unknown_suffix", name=path.name, suffixes=", ".join(known))
    return found
