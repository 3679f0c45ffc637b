"""Posts to the bytes of a scheduler's files: checked as a whole first, the text exactly as it was typed."""

from __future__ import annotations

import csv
import io
import itertools
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from newsroom.errors import Refused
from newsroom.formats.schedulers.values import FIELDS, Line, Style, numbered
from newsroom.model.drafts import Finding
from newsroom.rules import export_findings
from newsroom.words import Words

if TYPE_CHECKING:
    from newsroom.formats.schedulers.preset import Preset
    from newsroom.model.outgoing import Outgoing

LINE_ENDS = {"crlf": "\r\n", "lf": "\n"}
BOM = b"\xef\xbb\xbf"
ANY_NEWLINE = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class FileOut:
    """One file to write: what comes after the name that the user chose (empty for the only one), and its content.

    `placements` are the ids of what is in it.
    """

    suffix: str
    content: bytes
    rows: int
    channel: str = ""
    placements: tuple[str, ...] = ()


def check(
    preset: Preset, rows: Sequence[Outgoing], now: datetime, *, by_channel: bool | None = None
) -> tuple[Finding, ...]:
    """Give every finding on these posts for this scheduler, before anything is written; `now` is local wall time.

    When the channels end up in one file that has no place for their names, the last finding says so.
    """
    demands = preset.demands
    found = export_findings.check(demands, rows, now)
    channels = sorted({row.channel for row in rows if export_findings.goes_along(demands, row)})
    if len(channels) > 1 and not _splits(preset, by_channel) and "channel" not in demands.carries:
        data = {"channels": ", ".join(channels), "placement": ""}
        found += (Finding("export_channels_mixed", data=data, severity="warning"),)
    return found


def write(
    preset: Preset, rows: Sequence[Outgoing], now: datetime, *, leave_out: bool = False, by_channel: bool | None = None
) -> tuple[FileOut, ...]:
    """Give the files for this scheduler, rows by time; `by_channel` overrules the preset.

    Raises Refused `export_errors` (count, title: the first) when a row has an error, unless `leave_out` leaves such
    rows out, and `nothing_to_export` when no row is left.
    """
    demands = preset.demands
    findings = export_findings.check(demands, rows, now)
    wrong = export_findings.refused(findings)
    if wrong and not leave_out:
        first = next(finding for finding in findings if finding.severity == "error")
        raise Refused("export_errors", count=len(wrong), title=first.data["title"], preset=preset.name)
    going = [
        row for row in rows if export_findings.goes_along(demands, row) and export_findings.key_of(row) not in wrong
    ]
    if not going:
        raise Refused("nothing_to_export", preset=preset.name)
    return tuple(_files(preset, sorted(going, key=_order), split=_splits(preset, by_channel)))


def _splits(preset: Preset, by_channel: bool | None) -> bool:
    return preset.split_by_channel if by_channel is None else by_channel


def _files(preset: Preset, rows: Sequence[Outgoing], *, split: bool) -> Iterator[FileOut]:
    groups: dict[str, list[Outgoing]] = {}
    for row in rows:
        groups.setdefault(row.channel if split else "", []).append(row)
    names = _suffixes(groups) if len(groups) > 1 else dict.fromkeys(groups, "")
    for channel, members in groups.items():
        lines = _lines(members) if preset.merge else [Line((row,)) for row in members]
        cap = preset.row_cap or len(lines)
        parts = [lines[start : start + cap] for start in range(0, len(lines), cap)]
        for number, part in enumerate(parts, start=1):
            suffix = names[channel] + (f"-{number}" if len(parts) > 1 else "")
            ids = tuple(row.placement_id for line in part for row in line.rows if row.placement_id)
            yield FileOut(suffix, _content(preset, part), len(part), channel, ids)


def _suffixes(groups: dict[str, list[Outgoing]]) -> dict[str, str]:
    """Name each channel's file by its code or else its name; never two the same."""
    names: dict[str, str] = {}
    for channel, rows in groups.items():
        wanted = _slug(rows[0].channel_code) or _slug(channel) or "kanaal"
        tries = (wanted if number == 1 else f"{wanted}{number}" for number in itertools.count(1))
        names[channel] = next(f"-{name}" for name in tries if f"-{name}" not in names.values())
    return names


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _lines(rows: Sequence[Outgoing]) -> list[Line]:
    """Put rows together that differ in their channel only, where the first of them stands."""
    lines: dict[Outgoing, list[Outgoing]] = {}
    for row in rows:
        lines.setdefault(replace(row, placement_id="", channel="", channel_code="", platform=""), []).append(row)
    return [Line(tuple(members)) for members in lines.values()]


def _content(preset: Preset, lines: Sequence[Line]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(
        out,
        delimiter=preset.delimiter,
        quoting=csv.QUOTE_ALL if preset.quoting == "all" else csv.QUOTE_MINIMAL,
        lineterminator=LINE_ENDS[preset.line_end],
    )
    if preset.header:
        writer.writerow([column.heading for column in preset.columns])
    style = Style(preset.date_pattern, preset.time_pattern, preset.moment_pattern, Words(preset.language))
    writer.writerows([_cells(preset, line, style) for line in lines])
    return (BOM if preset.bom else b"") + out.getvalue().encode("utf-8")


def _cells(preset: Preset, line: Line, style: Style) -> list[str]:
    cells = [_cell(preset, column.value, line, replace(style, separator=column.separator)) for column in preset.columns]
    if preset.newline == "backslash_n":
        return [ANY_NEWLINE.sub(r"\\n", cell) for cell in cells]
    return cells


def _cell(preset: Preset, value: str, line: Line, style: Style) -> str:
    if not value or value.startswith("="):
        return value[1:]
    name, colon, detail = value.partition(":")
    return numbered(line, name, detail, (preset.yes, preset.no)) if colon else FIELDS[value](line, style)


def _order(row: Outgoing) -> tuple[bool, date, time, str]:
    """Order by planned moment; without a date last."""
    return (row.planned_on is None, row.planned_on or date.max, row.planned_at or time.max, row.title)
