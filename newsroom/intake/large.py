"""A listening export too large to hold: read row by row from the file into rows of the calendar, each once."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from newsroom.errors import Unreadable
from newsroom.formats import signals_table
from newsroom.formats.reading.listening import SHOWN
from newsroom.formats.reading.spelling import DateOrder
from newsroom.formats.reading.table import MOST_COLUMNS, MOST_IN_FIELD
from newsroom.formats.reading.text import encoding_of
from newsroom.model.drafts import Finding
from newsroom.model.fold import fold

if TYPE_CHECKING:
    from newsroom.formats.reading.options import ReadOptions
    from newsroom.model.drafts import Imported, SignalDraft

HEAD = 1 << 18
LARGE = 20_000_000
MOST_BYTES = 4_000_000_000
MOST_ROWS = 5_000_000
MOST_FINDINGS = 500
STEP = 2_000
LETTERS = 26

Progress = Callable[[float, int], None]


@dataclass(frozen=True, slots=True)
class Layout:
    """How a large file is to be read, found in its first part: which column holds which field."""

    path: Path
    encoding: str
    delimiter: str
    headings: tuple[str, ...]
    places: Mapping[str, int]
    order: DateOrder
    source: str
    zone: str
    head: Imported[SignalDraft] = field(repr=False)


@dataclass(slots=True)
class Tally:
    """What came of the rows: how many there were, and what became of those that were not taken over."""

    rows: int = 0
    added: int = 0
    repeated: int = 0
    known: int = 0
    masked: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)

    def clear(self) -> None:
        """Begin anew: the rows are read once more."""
        self.rows = self.added = self.repeated = self.known = self.masked = 0
        self.skipped.clear()
        self.findings.clear()

    def miss(self, code: str, row: int, data: Mapping[str, object]) -> None:
        """Count a row that cannot be read; the first of them are told one by one."""
        self.skipped[code] += 1
        if len(self.findings) < MOST_FINDINGS:
            self.findings.append(Finding(code, row, data=data))


def is_large(path: Path) -> bool:
    """Tell whether a file of signals is read row by row; a workbook or JSON never is."""
    try:
        return path.suffix.lower() in {".csv", ".tsv", ".txt"} and path.stat().st_size > LARGE
    except OSError:
        return False


def head_of(path: Path) -> bytes:
    """Give the first part of a text file, whole lines, in UTF-8."""
    encoding = encoding_of(path)
    with path.open("rb") as file:
        text = file.read(HEAD).decode(encoding, errors="ignore")
    whole, _newline, _rest = text.rpartition("\n")
    return (whole or text).removeprefix("\ufeff").encode()


def layout(path: Path, options: ReadOptions) -> Layout:
    """Find out from the first part how a large file must be read.

    Raises Unreadable `no_signals_found` and the like, and `file_too_large` (name, size, limit in MB).
    """
    size = path.stat().st_size if path.exists() else 0
    if size > MOST_BYTES:
        raise Unreadable("file_too_large", name=path.name, size=size // 1_000_000, limit=MOST_BYTES // 1_000_000)
    head = signals_table.read(head_of(path), options)
    told = head.understood
    columns = [each for each in _list(told.get("columns")) if isinstance(each, Mapping)]
    if "heard_at" not in {each["field"] for each in columns} and not options.asking:
        raise Unreadable("no_signals_found", name=path.name)
    order = told.get("date_order")
    day_first = bool(order.get("day_first", True)) if isinstance(order, Mapping) else True
    return Layout(
        path,
        encoding_of(path),
        str(told["delimiter"]),
        tuple(map(str, _list(told.get("headings")))),
        {str(each["field"]): _index(str(each["letter"])) for each in reversed(columns) if each["field"]},
        DateOrder(day_first),
        SHOWN.get(str(told.get("source", "")), ""),
        options.zone,
        head,
    )


def records(file: Layout, progress: Progress) -> Iterator[tuple[int, list[str]]]:
    """Give the rows below the header with their number; a row that says the headings again is passed over.

    Raises Unreadable `too_many_rows`, `too_many_columns`, `too_many_broken_quotes`, and whatever `progress` raises.
    """
    wanted = [fold(heading) for heading in file.headings]
    while wanted and not wanted[-1]:
        wanted.pop()
    first = file.headings[0] if file.headings else ""
    size = max(1, file.path.stat().st_size)
    before = csv.field_size_limit(MOST_IN_FIELD)
    begun = False
    try:
        with (
            file.path.open("rb") as raw,
            TextIOWrapper(raw, encoding=file.encoding, errors="replace", newline="") as lines,
        ):
            for number, cells in enumerate(csv.reader(_clean(lines), delimiter=file.delimiter), start=1):
                if number % STEP == 0:
                    progress(raw.tell() / size, number)
                    _check(number, cells, file.path.name)
                if not begun or (cells and cells[0].strip() == first):
                    said = [fold(cell) for cell in cells]
                    if said[: len(wanted)] == wanted:
                        begun = True
                        continue
                if begun and cells:
                    yield number, cells
    except csv.Error as error:
        raise Unreadable("too_many_broken_quotes", name=file.path.name, row=number + 1) from error
    finally:
        csv.field_size_limit(before)


def estimate(file: Layout) -> int:
    """Guess the number of rows from the first part of the file, in two figures."""
    rows = len(file.head.drafts) + len(file.head.findings)
    part = min(HEAD, file.path.stat().st_size)
    guess = max(rows, round(rows * file.path.stat().st_size / max(1, part)))
    return round(guess, 2 - len(str(guess)))


def findings_of(tally: Tally) -> tuple[Finding, ...]:
    """Give the findings of a large file: the first rows one by one, and the number of the others."""
    more = sum(tally.skipped.values()) - len(tally.findings)
    found = [*tally.findings]
    if more > 0:
        found.append(Finding("more_not_read", data={"count": more}, severity="warning"))
    if tally.masked:
        found.append(Finding("personal_masked", data={"count": tally.masked}, severity="warning"))
    return tuple(found)


def _clean(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        yield line.replace("\0", "") if "\0" in line else line


def _check(number: int, cells: Sequence[str], name: str) -> None:
    if number > MOST_ROWS:
        raise Unreadable("too_many_rows", name=name, limit=MOST_ROWS)
    if len(cells) > MOST_COLUMNS:
        raise Unreadable("too_many_columns", name=name, limit=MOST_COLUMNS)


def _index(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * LETTERS + ord(letter) - ord("A") + 1
    return number - 1


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
