"""Signals as CSV for a spreadsheet: personal data masked, and no cell that a spreadsheet would take for a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from newsroom.rules.personal import labels, masked

if TYPE_CHECKING:
    from newsroom.words import Words

BOM = "\ufeff"
COLUMNS = ("heard_at", "source", "kind", "theme", "district", "way", "state", "text")
FORMULA = re.compile(r"[=+\-@\t\r]")
NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True)
class HeardRow:
    """One signal by name; `heard_at` is local wall time without zone."""

    heard_at: datetime
    source: str
    kind: str
    theme: str
    district: str
    way: str
    state: str
    text: str


def write(rows: Iterable[HeardRow], words: Words) -> bytes:
    """Give the file: UTF-8 with BOM, semicolons as Dutch spreadsheets expect, headings in the language of the words."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow(words.of("field", name) for name in COLUMNS)
    covers = labels(words)
    for row in rows:
        cells = (
            row.heard_at.strftime("%Y-%m-%d %H:%M"),
            row.source,
            words.of("signal_kind", row.kind),
            row.theme,
            row.district,
            words.of("way", row.way),
            words.of("signal_state", row.state),
            masked(row.text, covers),
        )
        writer.writerow(guarded(cell) for cell in cells)
    return (BOM + target.getvalue()).encode()


def guarded(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would calculate; plain numbers stay as they are.

    Source: the advice of OWASP on CSV injection. For people's spreadsheets only: a scheduler would publish the sign.
    """
    return f"'{cell}" if FORMULA.match(cell) and not NUMBER.fullmatch(cell) else cell
