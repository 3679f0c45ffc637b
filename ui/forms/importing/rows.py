"""The rows of a file as the import preview shows them: their headings, the fields they fill, the marks in the cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsroom import exchange
from newsroom.formats import reports_json
from newsroom.formats.reading.columns import MANY, letter
from newsroom.formats.reading.source import open_tables
from newsroom.formats.reading.table import Cell, Row, Table, cell_text
from newsroom.intake import large
from newsroom.model.channel_names import platform_of
from newsroom.model.fold import fold

if TYPE_CHECKING:
    from newsroom.edits.imports import Choices, ImportPlan
    from newsroom.exchange import Reading
    from newsroom.formats.reading.options import ReadOptions
    from newsroom.model.drafts import DateDraft, Finding, SignalDraft

PROPOSED = {
    "channels": "channel",
    "groups": "target_group",
    "goals": "goal",
    "theme": "theme",
    "source": "source",
    "district": "district",
}
DATE_FIELDS = ("name", "first_on", "last_on", "start_at", "end_at", "place", "rule")
ITEM_FIELDS = ("heard_at", "text", "address")
LONGEST_CELL = 300


@dataclass(frozen=True, slots=True)
class Heading:
    """One column: its own heading and letters, the field it fills (empty when none) and why."""

    heading: str
    letter: str
    field: str = ""
    why: str = ""
    sure: bool = True

    @property
    def private(self) -> bool:
        """Tell whether the column holds what says who somebody is, and is never read."""
        return self.why == "personal_data"


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the file with its number there."""

    number: int
    cells: tuple[str, ...]
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What there is to see of a file: columns, rows, the sheets to choose from, where the header stands."""

    headings: tuple[Heading, ...] = ()
    lines: tuple[Line, ...] = ()
    names: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    header_row: int = 0
    can_map: bool = True


Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Marks:
    """What must be said in the cells, by place in the rows and columns: findings, and names that are new.

    `first` holds the places where a new name comes first, `left` the new names that will not be made.
    """

    findings: Mapping[Place, tuple[Finding, ...]] = field(default_factory=dict)
    names: Mapping[Place, tuple[str, ...]] = field(default_factory=dict)
    first: frozenset[Place] = frozenset()
    left: frozenset[str] = frozenset()

    def rows(self) -> list[int]:
        """Give the places of the rows in which something is written, in their order."""
        return sorted({row for row, _column in (*self.findings, *self.first)})


@dataclass(frozen=True, slots=True)
class Look:
    """Everything the preview shows of one file: how it was read, what would be done, its rows and their marks."""

    reading: Reading
    plan: ImportPlan
    sheet: Sheet
    marks: Marks
    options: ReadOptions
    choices: Choices
    estimate: int = 0


def sheet_of(reading: Reading, path: Path | bytes, options: ReadOptions) -> Sheet:
    """Give the rows of a file as they stand there; an agenda has no rows, so its dates are laid out as rows."""
    if reading.format == "ics":
        return _dates(reading.imported.drafts)
    if reading.format == "feed":
        return _items(reading.imported.drafts)
    if reading.format == "reports_json":
        return _objects(reading, path)
    tables = open_tables(path, options)
    understood = reading.imported.understood
    parts = _texts(understood.get("sheets")) or [understood]
    names = tuple(table.name.strip() for table in tables)
    if options.sheet:
        names = tuple(table.name.strip() for table in open_tables(path, replace(options, sheet="")))
    headings = _headings(parts[0], tables)
    lines = tuple(line for part in parts for line in _lines(part, headings, tables))
    shown = tuple(str(part.get("sheet", "")).strip() for part in parts)
    return Sheet(headings, lines, names, shown, _number(parts[0].get("header_row")))


def marks_of(reading: Reading, plan: ImportPlan, sheet: Sheet, choices: Choices) -> Marks:
    """Lay findings and new names on the cells they are about."""
    left = frozenset(map(fold, choices.leave))
    names = _new_names(reading, plan, sheet, left)
    first: dict[tuple[str, str], Place] = {}
    for place, each in names.items():
        for name in each:
            first.setdefault((sheet.headings[place[1]].field, fold(name)), place)
    return Marks(_on_cells(plan.findings, sheet), names, frozenset(first.values()), left)


def names_in(look: Look, table: str, proposed: str) -> frozenset[str]:
    """Give the ways in which a proposed name is written in the file, so that all of them can be left out."""
    wanted = _known_as(table, proposed)
    fields = [name for name, each in PROPOSED.items() if each == table]
    written = {name for draft in look.reading.imported.drafts for key in fields for name in _names(draft, key)}
    return frozenset({proposed, *(name for name in written if _known_as(table, name) == wanted)})


def mapped(options: ReadOptions, heading: Heading, headings: Sequence[Heading], field_name: str) -> ReadOptions:
    """Let a column fill another field, or none; a column that was told to fill that field before is let go."""
    same = [each for each in headings if fold(each.heading) == fold(heading.heading)]
    column = heading.heading if heading.heading and len(same) == 1 else heading.letter
    rest = tuple(
        (told, where)
        for told, where in options.mapping
        if fold(where) != fold(column) and (told != field_name or not told or told in MANY)
    )
    return replace(options, mapping=(*rest, (field_name, column)))


def fields_for(what: str) -> tuple[str, ...]:
    """Name the fields that a column can fill, in the order in which people look for them."""
    module = {"posts": "newsroom.formats.posts_table", "signals": "newsroom.formats.reading.signal_rows"}.get(what)
    known: Iterable[str] = import_module(module).VOCABULARY.names.values() if module else ()
    return tuple(dict.fromkeys(known))


def same_headings(sheet: Sheet) -> str:
    """Name a file by its headings, to know its like again."""
    return "\n".join(fold(heading.heading) for heading in sheet.headings)


def look_at(what: str, path: Path, options: ReadOptions, form: str = "") -> tuple[Reading, Sheet]:
    """Read a file and its rows. Raises as `exchange.read` does."""
    reading = exchange.read(what, path, options, form)
    return reading, sheet_of(reading, path, options)


def look_at_large(path: Path, options: ReadOptions) -> tuple[Reading, Sheet, int]:
    """Read the first part of a large export, its rows, and guess how many it has in all."""
    file = large.layout(path, options)
    reading = exchange.Reading("signals", "signals_table", file.head)
    return reading, sheet_of(reading, large.head_of(path), options), large.estimate(file)


def _on_cells(findings: Iterable[Finding], sheet: Sheet) -> dict[Place, tuple[Finding, ...]]:
    """Lay findings on the cell of their row and heading, else on the first column that is read."""
    headings = {heading.heading: index for index, heading in enumerate(sheet.headings) if heading.heading}
    first = next((index for index, heading in enumerate(sheet.headings) if heading.field), 0)
    rows = {(line.sheet, line.number): index for index, line in enumerate(sheet.lines)}
    found: dict[Place, tuple[Finding, ...]] = {}
    for finding in findings:
        where = str(finding.data.get("sheet", "")) or next(iter(sheet.shown), "")
        row = rows.get((where, finding.row or 0))
        if row is not None:
            place = (row, headings.get(finding.column, first))
            found[place] = (*found.get(place, ()), finding)
    return found


def _new_names(reading: Reading, plan: ImportPlan, sheet: Sheet, left: frozenset[str]) -> dict[Place, tuple[str, ...]]:
    """Give the names in the cells that the calendar does not have, those that are left out among them."""
    new = {name: {_known_as(table, each) for each in plan.proposed.get(table, ())} for name, table in PROPOSED.items()}
    columns = [
        (index, each.field)
        for index, each in enumerate(sheet.headings)
        if each.field in PROPOSED and (left or new[each.field])
    ]
    drafts: dict[int, list[object]] = {}
    for draft in reading.imported.drafts if columns else ():
        drafts.setdefault(draft.row, []).append(draft)
    found: dict[Place, tuple[str, ...]] = {}
    for row, line in enumerate(sheet.lines):
        for column, name in columns:
            # Drafts do not tell their sheet, so a name must also stand in the cell itself.
            text = fold(line.cells[column])
            names = (each for draft in drafts.get(line.number, ()) for each in _names(draft, name))
            here = tuple(
                each
                for each in dict.fromkeys(names)
                if fold(each) in text and (fold(each) in left or _known_as(PROPOSED[name], each) in new[name])
            )
            if here:
                found[row, column] = here
    return found


def _headings(part: Mapping[str, Any], tables: Sequence[Table]) -> tuple[Heading, ...]:
    columns = {str(each["letter"]): each for each in _texts(part.get("columns"))}
    table = _table(part, tables)
    at = _number(part.get("header_row"))
    header = next((row for row in table.rows if row.number == at), None)
    rows = [row for row in table.rows if row.number > at][:200]
    width = max((len(row.cells) for row in (*rows, *((header,) if header else ()))), default=0)
    found = []
    for index in range(width):
        own = columns.get(letter(index))
        written = " ".join(_text(header.cells[index]).split()) if header and index < len(header.cells) else ""
        if not own and not written and not any(_at(row, index) for row in table.rows if row.number > at):
            continue
        if own:
            found.append(
                Heading(
                    str(own["column"]) or written, letter(index), str(own["field"]), str(own["why"]), bool(own["sure"])
                )
            )
        else:
            found.append(Heading(written, letter(index), "", "unknown"))
    return tuple(found)


def _lines(part: Mapping[str, Any], headings: Sequence[Heading], tables: Sequence[Table]) -> Iterator[Line]:
    """Give the rows below the header, in the order of the first sheet's columns."""
    table = _table(part, tables)
    own = {fold(str(each["column"])): str(each["letter"]) for each in _texts(part.get("columns"))}
    letters = [own.get(fold(heading.heading), heading.letter) for heading in headings]
    places = {letter(index): index for index in range(max((len(row.cells) for row in table.rows), default=0))}
    order = [places.get(each, len(places)) for each in letters]
    for row in table.rows:
        if row.number > _number(part.get("header_row")) and not row.empty:
            yield Line(row.number, tuple(_at(row, index) for index in order), table.name.strip())


def _table(part: Mapping[str, Any], tables: Sequence[Table]) -> Table:
    wanted = str(part.get("sheet", "")).strip()
    return next((table for table in tables if table.name.strip() == wanted), tables[0])


def _at(row: Row, index: int) -> str:
    return _text(row.cells[index]) if index < len(row.cells) else ""


def _text(cell: Cell) -> str:
    """Show a cell as the file's own program would: dates and times the Dutch way."""
    if isinstance(cell, datetime):
        return cell.strftime("%d-%m-%Y" if cell.time() == time() else "%d-%m-%Y %H:%M")
    if isinstance(cell, date):
        return cell.strftime("%d-%m-%Y")
    if isinstance(cell, time):
        return cell.strftime("%H:%M")
    return cell_text(cell)[:LONGEST_CELL]


def _items(drafts: Sequence[SignalDraft]) -> Sheet:
    headings = tuple(Heading("", letter(index), name, "name") for index, name in enumerate(ITEM_FIELDS))
    lines = tuple(Line(each.row, tuple(_text(getattr(each, name)) for name in ITEM_FIELDS)) for each in drafts)
    return Sheet(headings, lines, can_map=False)


def _objects(reading: Reading, path: Path | bytes) -> Sheet:
    """Show a list of objects as rows: the keys are its headings."""
    headings = tuple(
        Heading(str(each["column"]), str(each["letter"]), str(each["field"]), str(each["why"]), bool(each["sure"]))
        for each in _texts(reading.imported.understood.get("columns"))
    )
    rows = reports_json.rows_of(path)
    lines = tuple(
        Line(number, tuple(_text(each.get(heading.heading)) for heading in headings))
        for number, each in enumerate(rows, start=1)
    )
    return Sheet(headings, lines)


def _dates(drafts: Sequence[DateDraft]) -> Sheet:
    headings = tuple(Heading("", letter(index), name, "name") for index, name in enumerate(DATE_FIELDS))
    lines = tuple(Line(each.row, tuple(_text(getattr(each, name)) for name in DATE_FIELDS)) for each in drafts)
    return Sheet(headings, lines, can_map=False)


def _known_as(table: str, name: str) -> str:
    """Give a name as the import compares it: a channel by its platform."""
    platform = platform_of(name) if table == "channel" else ""
    return platform or fold(name)


def _names(draft: object, field_name: str) -> Iterator[str]:
    value = getattr(draft, field_name, ())
    if isinstance(value, str):
        value = (value,) if value else ()
    yield from value


def _texts(value: object) -> list[Mapping[str, Any]]:
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
