"""Commands that show: ready, week, year, slots, search."""

from __future__ import annotations

from functools import partial
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
from newsroom.cli.unready import unready_answer
from newsroom.dates.week import IsoWeek
from newsroom.formats import pages
from newsroom.insight.answers import slots_answer, week_answer, year_answer
from newsroom.rules.personal import labels, masked

form_option = click.option("--format", "form", type=click.Choice(pages.FORMS), default="text", help="Text or HTML.")


@click.command("week")
@calendar_argument
@click.argument("week")
@json_option
@form_option
@output_option
@click.pass_obj
def show_week(
    answering: Answering, calendar: Path, week: str, *, as_json: bool, form: str, target: Path | None
) -> None:
    """Show a week (as 2027-W03): listening, sending and doing per day."""
    with opened(calendar) as desk:
        page = desk.week(IsoWeek.parse(week), language=answering.words.language)
        answer = week_answer(page, partial(masked, labels=labels(answering.words)))
        title = desk.lists.settings.name or calendar.stem
    if as_json:
        answering.document(answer)
    else:
        answering.page(pages.write("week", form, answer, title, answering.words), target)


@click.command("year")
@calendar_argument
@click.argument("year", type=click.IntRange(1970, 2200))
@json_option
@form_option
@output_option
@click.pass_obj
def show_year(
    answering: Answering, calendar: Path, year: int, *, as_json: bool, form: str, target: Path | None
) -> None:
    """Show an ISO year: every section with the state of its slots."""
    with opened(calendar) as desk:
        answer = year_answer(desk.year(year, answering.words.language))
        title = desk.lists.settings.name or calendar.stem
    if as_json:
        answering.document(answer)
    else:
        answering.page(pages.write("year", form, answer, title, answering.words), target)


@click.command("slots")
@calendar_argument
@from_option
@until_option
@json_option
@click.pass_obj
def show_slots(answering: Answering, calendar: Path, first: str, last: str, *, as_json: bool) -> None:
    """Show the slots of all sections in a period, with what became of them."""
    with opened(calendar) as desk:
        answer = slots_answer(desk.slots(period(first, last)), desk.lists)
    if as_json:
        answering.document(answer)
        return
    for slot in answer:
        state = answering.words.of("slot_state", str(slot["state"]))
        click.echo(f"{slot['date']} {slot['time']}  {slot['section']}  {state}")


@click.command("search")
@calendar_argument
@click.argument("words", nargs=-1, required=True)
@json_option
@click.pass_obj
def search(answering: Answering, calendar: Path, words: tuple[str, ...], *, as_json: bool) -> None:
    """Search the words of posts and signals; the newest come first."""
    with opened(calendar) as desk:
        found = desk.search.find(" ".join(words))
    if as_json:
        answering.document([each._asdict() for each in found])
        return
    answering.lines(f"{answering.words.of('kind', each.kind)}  {each.id}  {each.title}" for each in found)


@click.command("ready")
@calendar_argument
@from_option
@until_option
@json_option
@click.pass_obj
def show_unready(answering: Answering, calendar: Path, first: str, last: str, *, as_json: bool) -> None:
    """Show the posts of a period that are not ready to go out, with every finding."""
    from newsroom import readiness  # only this command needs it

    with opened(calendar) as desk:
        found = readiness.of_period(desk, period(first, last), answering.words.language)
    answer = unready_answer(found, answering.words)
    if as_json:
        answering.document(answer)
        return
    for each in answer:
        click.echo(f"{each['date']} {each['time']}  {each['title']}")
        for finding in each["findings"]:
            click.echo(f"  {'!' if finding['outcome'] == 'mend' else '?'} {finding['text']}")
    if not answer:
        answering.lines([answering.words.of("answer", "all_ready")])


COMMANDS = (show_unready, show_week, show_year, show_slots, search)
