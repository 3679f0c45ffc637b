"""Commands that hold listening against sending: coherence, and the picture of a theme."""

from __future__ import annotations

from pathlib import Path

import click

from newsroom.cli.answering import (
    Answering,
    calendar_argument,
    from_option,
    json_option,
    opened,
    output_option,
    period,
    until_option,
)
from newsroom.errors import Refused
from newsroom.formats import pages
from newsroom.insight.coherence.lines import By
from newsroom.insight.coherence.page import coherence_answer
from newsroom.joining.coherence import read_page
from newsroom.joining.themes import read_picture

FORM_OF = {".html": "html", ".htm": "html", ".txt": "text"}
form_option = click.option("--format", "form", type=click.Choice(pages.FORMS), default="text", help="Text or HTML.")
by_option = click.option(
    "--by", type=click.Choice([each.value for each in By]), default=By.THEME.value, help="Theme, domain or district."
)


@click.command("coherence")
@calendar_argument
@from_option
@until_option
@by_option
@json_option
@form_option
@output_option
@click.pass_obj
def show_coherence(answering: Answering, /, calendar: Path, first: str, last: str, by: str, **how: object) -> None:
    """Show listening beside sending over a period: shares per theme, figures, gaps."""
    with opened(calendar) as desk:
        answer = coherence_answer(read_page(desk, period(first, last), By(by)))
        title = desk.lists.settings.name or calendar.stem
    if how["as_json"]:
        answering.document(answer)
        return
    target = how["target"]
    assert target is None or isinstance(target, Path)
    answering.page(pages.write("coherence", str(how["form"]), answer, title, answering.words), target)


@click.command("picture")
@calendar_argument
@click.argument("theme")
@from_option
@until_option
@json_option
@output_option
@click.pass_obj
def show_picture(answering: Answering, /, calendar: Path, theme: str, first: str, last: str, **how: object) -> None:
    """Make the one-page picture outside of a theme: HTML, or text for a file that ends in .txt or for the screen."""
    target = how["target"]
    assert target is None or isinstance(target, Path)
    if target is not None and target.suffix.lower() not in FORM_OF:
        raise Refused("unknown_page", name=target.name)
    with opened(calendar) as desk:
        answer = read_picture(desk, theme, period(first, last))
        title = desk.lists.settings.name or calendar.stem
    if how["as_json"]:
        answering.document(answer)
        return
    form = FORM_OF[target.suffix.lower()] if target else "text"
    answering.page(pages.write("picture", form, answer, title, answering.words), target)


COMMANDS = (show_coherence, show_picture)
