"""Commands for listening from outside: feeds of the web, and words on standard input."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsroom.cli.answering import Answering, calendar_argument, json_option, opened
from newsroom.cli.telling import tell_import
from newsroom.errors import Refused
from newsroom.formats.reading.options import ReadOptions

if TYPE_CHECKING:
    from newsroom.desk import Desk
    from newsroom.edits.imports import ImportPlan


@click.command("fetch")
@calendar_argument
@click.argument("addresses", metavar="[ADDRESS]...", nargs=-1)
@click.option("--dry-run", is_flag=True, help="Say what would be done, and do nothing.")
@json_option
@click.pass_obj
def fetch(answering: Answering, calendar: Path, addresses: tuple[str, ...], *, dry_run: bool, as_json: bool) -> None:
    """Fetch what is new from the feeds of the calendar, or from these addresses; a new one is followed from then."""
    with opened(calendar) as desk:
        plan = fetched_plan(desk, addresses)
        if not dry_run:
            desk.apply(plan.changes)
    tell_import(answering, plan, as_json=as_json)


def fetched_plan(desk: Desk, addresses: Sequence[str]) -> ImportPlan:
    """Fetch feeds and plan what they give that is new; of one address alone its error is raised, else it is told."""
    from newsroom.intake import feeds  # the network is off the path of the other commands
    from newsroom.intake.fetching import Fetch

    wants = [want for address in addresses for want in feeds.wanted(desk, address)] or feeds.wanted(desk)
    if not wants:
        raise Refused("no_feeds")
    plan, failed = feeds.plan(desk, feeds.fetch_all(wants, Fetch()))
    if failed and len(wants) == 1:
        raise failed[0][1]
    return feeds.with_failures(plan, failed)


def typed_plan(desk: Desk, *, mask: bool) -> ImportPlan:
    """Plan the signals that stand on standard input: a message, or one to a line."""
    from newsroom.intake import pasting

    found = pasting.pasted(sys.stdin.read(), desk.clock(), ReadOptions(zone=desk.lists.settings.zone))
    if found.kind == pasting.ADDRESS:
        return fetched_plan(desk, [found.address])
    if not found.drafts:
        raise Refused("nothing_pasted")
    return pasting.plan_pasted(desk, found, mask=mask)


COMMANDS = (fetch,)
