"""How the command line opens a calendar and says what came of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from newsroom.dates.period import Period
from newsroom.desk import Desk
from newsroom.errors import Refused
from newsroom.formats.atomic import write_file
from newsroom.words import Words

if TYPE_CHECKING:
    from newsroom.model.drafts import Finding

WHO = "newsroom-cli"
calendar_argument = click.argument("calendar", metavar="FILE", type=click.Path(path_type=Path))
json_option = click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")
from_option = click.option("--from", "first", required=True, metavar="DATE", help="First day, as 2027-01-18.")
output_option = click.option("-o", "target", metavar="PATH", type=click.Path(path_type=Path), help="Where to write.")
until_option = click.option("--until", "last", required=True, metavar="DATE", help="Last day, included.")


class Answering:
    """The words of this run and the ways to answer."""

    def __init__(self, language: str) -> None:
        self.words = Words(language)

    def document(self, answer: object) -> None:
        """Print one JSON document."""
        click.echo(json.dumps(answer, ensure_ascii=False, indent=2))

    def lines(self, lines: Iterable[str]) -> None:
        """Print lines for a person."""
        for line in lines:
            click.echo(line)

    def page(self, text: str, target: Path | None) -> None:
        """Write a page to a file, whole or not at all, or print it."""
        if target is None:
            click.echo(text, nl=False)
        else:
            write_file(target, text.encode())

    def finding(self, finding: Finding) -> dict[str, Any]:
        """Give a finding with its keys of the command line."""
        return {
            "row": finding.row,
            "column": finding.column,
            "text": self.finding_text(finding),
            "severity": finding.severity,
            "post": finding.post_id,
            **({"sheet": finding.data["sheet"]} if "sheet" in finding.data else {}),
        }

    def finding_text(self, finding: Finding) -> str:
        """Give the sentence of a finding."""
        data = {"row": finding.row, "column": finding.column, **finding.data}
        return self.words.say("finding", finding.code, data)

    def placed_text(self, finding: Finding) -> str:
        """Give the sentence of a finding with the row and column that it is about."""
        text = self.finding_text(finding)
        if finding.row is None:
            return text
        place = "at_sheet_row" if "sheet" in finding.data else "at_row_column" if finding.column else "at_row"
        data = {**finding.data, "row": finding.row, "column": finding.column, "text": text}
        return self.words.say("finding", place, data)


@contextmanager
def opened(calendar: Path) -> Iterator[Desk]:
    """Open a calendar for one command."""
    desk = Desk.open(calendar, WHO)
    try:
        yield desk
    finally:
        desk.close()


def period(first: str, last: str) -> Period:
    """Read a period from two typed days. Raises Refused `no_date` or `period_reversed`."""
    start, end = day(first), day(last)
    if end < start:
        raise Refused("period_reversed", first=first, last=last)
    return Period(start, end)


def day(text: str) -> date:
    """Read a day as 2027-01-18. Raises Refused `no_date`."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused("no_date", text=text) from None
