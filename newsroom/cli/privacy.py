"""Commands for privacy: find and erase a person, empty what is over, and the register of processing."""

from __future__ import annotations

from pathlib import Path

import click

from newsroom import privacy
from newsroom.cli.answering import Answering, calendar_argument, json_option, opened, output_option
from newsroom.formats import pages

form_option = click.option("--format", "form", type=click.Choice(pages.FORMS), default="text", help="Text or HTML.")
term_argument = click.argument("term")
inside_option = click.option("--inside", is_flag=True, help="Also as a part of a longer word.")


@click.group("privacy")
def group() -> None:
    """Find and erase personal data, and tell what is kept of whom and how long."""


@group.command("find")
@calendar_argument
@term_argument
@inside_option
@json_option
@form_option
@output_option
@click.pass_obj
def find(answering: Answering, /, calendar: Path, term: str, **how: object) -> None:
    """Report everything that is kept about a name, address, account or number."""
    with opened(calendar) as desk:
        answer = privacy.report(desk, term, inside=bool(how["inside"]))
        title = desk.lists.settings.name or calendar.stem
    _put(answering, "person", answer, title, how)


@group.command("erase")
@calendar_argument
@term_argument
@inside_option
@click.option("--yes", is_flag=True, help="Do not ask; for scripts.")
@click.pass_obj
def erase(answering: Answering, calendar: Path, term: str, *, inside: bool, yes: bool) -> None:
    """Erase a name, address, account or number for good; this cannot be taken back."""
    with opened(calendar) as desk:
        found = privacy.find(desk, term, inside=inside)
        told = answering.words.say("answer", "to_erase", {"count": len(found), "copies": len(desk.privacy.copies())})
        if not yes:
            click.confirm(told, abort=True)
        erased = privacy.erase(desk, answering.words, term, inside=inside)
    answering.lines(privacy.erased_lines(erased, answering.words))


@group.command("purge")
@calendar_argument
@click.option("--dry-run", is_flag=True, help="Only count what would be made anonymous.")
@click.pass_obj
def purge(answering: Answering, calendar: Path, *, dry_run: bool) -> None:
    """Make signals anonymous whose retention is over; this cannot be taken back."""
    with opened(calendar) as desk:
        if dry_run:
            count = desk.privacy.count_due(privacy.due_now(desk))
            answering.lines([answering.words.say("answer", "to_expire", {"count": count})])
            return
        expired = privacy.expire(desk, answering.words)
    answering.lines([answering.words.say("answer", "expired", {"count": expired.emptied})])
    if expired.copies_left:
        names = ", ".join(expired.copies_left)
        answering.lines([answering.words.say("answer", "copies_left", {"names": names})])


@group.command("register")
@calendar_argument
@json_option
@form_option
@output_option
@click.pass_obj
def register(answering: Answering, /, calendar: Path, **how: object) -> None:
    """Write the text for the register of processing and the privacy page, per source."""
    with opened(calendar) as desk:
        answer = privacy.register(desk)
        title = desk.lists.settings.name or calendar.stem
    _put(answering, "register", answer, title, how)


def _put(answering: Answering, page: str, answer: dict[str, object], title: str, how: dict[str, object]) -> None:
    if how["as_json"]:
        answering.document(answer)
        return
    target = how["target"]
    assert target is None or isinstance(target, Path)
    answering.page(pages.write(page, str(how["form"]), answer, title, answering.words), target)


COMMANDS = (group,)
