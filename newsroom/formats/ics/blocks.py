"""A calendar file cut into its events before any is parsed, so that one bad event never costs the others."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from newsroom.dates.rule import read_rule
from newsroom.errors import Refused, Unreadable
from newsroom.model.drafts import Finding

MOST_EVENTS = 20_000
MOST_LINES = 10_000
MOST_SIGNS = 1_000_000
ZONE_LINES = 500
ZONE_CHANGES = 50
RULE = re.compile(r"RRULE[^:]*:(.+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Block:
    """The lines of one event, unfolded; `row` is the line of the file where it begins, from 1."""

    row: int
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """Give the event as a parser wants it."""
        return "\r\n".join(self.lines) + "\r\n"


@dataclass(slots=True)
class Blocks:
    """What a calendar file is made of: its own properties, its time zones and its events, with what went wrong."""

    head: dict[str, str] = field(default_factory=dict)
    zones: list[Block] = field(default_factory=list)
    events: list[Block] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def cut(text: str, name: str = "") -> Blocks:
    """Cut the text of a calendar file, its line ends plain, into blocks.

    Raises Unreadable `not_ics` (name) or `ics_too_many_events` (name, limit).
    """
    blocks = Blocks()
    inside, start, lines = "", 0, list[str]()
    known = False
    for row, line in _unfolded(text):
        mark = line.strip().upper()
        known = known or mark in {"BEGIN:VCALENDAR", "BEGIN:VEVENT"}
        if inside and mark in {"BEGIN:VEVENT", "END:VCALENDAR"}:
            blocks.findings.append(Finding("ics_not_closed", start))
            inside = ""
        if not inside and mark in {"BEGIN:VEVENT", "BEGIN:VTIMEZONE"}:
            inside, start, lines = mark.removeprefix("BEGIN:"), row, []
        if inside:
            lines.append(line)
            if mark == f"END:{inside}":
                _keep(blocks, inside, Block(start, tuple(lines)), name)
                inside = ""
        else:
            key, _, value = line.partition(":")
            blocks.head.setdefault(key.strip().upper(), value.strip())
    if inside:
        blocks.findings.append(Finding("ics_not_closed", start))
    if not known:
        raise Unreadable("not_ics", name=name)
    return blocks


def _keep(blocks: Blocks, kind: str, block: Block, name: str) -> None:
    if kind == "VTIMEZONE":
        if _harmless(block):
            blocks.zones.append(block)
        return
    if len(block.lines) > MOST_LINES or sum(map(len, block.lines)) > MOST_SIGNS:
        blocks.findings.append(Finding("ics_too_large_event", block.row))
        return
    if len(blocks.events) == MOST_EVENTS:
        raise Unreadable("ics_too_many_events", name=name, limit=MOST_EVENTS)
    blocks.events.append(block)


def _harmless(zone: Block) -> bool:
    """Tell whether a time zone can be expanded in reasonable time: few changes, each once a year."""
    rules = [found[1] for line in zone.lines if (found := RULE.fullmatch(line.strip()))]
    try:
        yearly = all(read_rule(rule).frequency == "YEARLY" for rule in rules)
    except Refused:
        return False
    return yearly and len(rules) <= ZONE_CHANGES and len(zone.lines) <= ZONE_LINES


def _unfolded(text: str) -> list[tuple[int, str]]:
    """Join folded lines; a fold goes on after one blank or tab."""
    rows: list[tuple[int, list[str]]] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if line[:1] in {" ", "\t"} and rows:
            rows[-1][1].append(line[1:])
        elif line.strip():
            rows.append((number, [line]))
    return [(number, "".join(parts)) for number, parts in rows]
