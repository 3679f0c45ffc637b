"""What the user may say about a file before it is read; everything else is found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read a file.

    `mapping` holds (field, column) pairs, the column by its heading, its letter or its number from 1; an empty field
    leaves that column out. `sheet` names the sheet of a workbook. `year` is for dates without one. `day_first` settles
    12/5/2027 by hand; None lets the column decide. `zone` is the municipality's, for times that are written without.
    `asking` says that somebody can still be asked: unknown columns are then shown instead of refused.
    """

    mapping: tuple[tuple[str, str], ...] = ()
    sheet: str = ""
    year: int | None = None
    day_first: bool | None = None
    zone: str = "Europe/Amsterdam"
    asking: bool = False


DEFAULTS = ReadOptions()
