"""Commands of the newsroom meeting: its minutes and the clippings of a week."""

from __future__ import annotations

from pathlib import Path

import click

from newsroom.cli.answering import Answering, calendar_argument, json_option, opened, output_option
from newsroom.dates.week import IsoWeek
from newsroom.formats import pages
from newsroom.meetings.clippings import clippings
from newsroom.meetings.minutes import minutes
from newsroom.meetings.reading import meeting_page, place_of
from newsroom.model.keys import MeetingKind

form_option = click.option("--format", "form", type=click.Choice(pages.FORMS), default="text", help="Text or HTML.")
kind_option = click.option(
    "--kind",
    type=click.Choice([kind.value for kind in MeetingKind]),
    default=MeetingKind.WEEK_START.value,
    help="Which meeting.",
)


@click.command("meeting")
@calendar_argument
@click.argument("week")
@kind_option
@json_option
@form_option
@output_option
@click.pass_obj
def show_meeting(answering: Answering, /, calendar: Path, week: str, **given: object) -> None:
    """Give the minutes of the newsroom meeting of a week (as 2027-W03): agenda, decisions, notes; no personal data."""
    words = answering.words
    with opened(calendar) as desk:
        place = place_of(desk, str(given["kind"]), IsoWeek.parse(week))
        answer = minutes(meeting_page(desk, place, words.language), words)
        title = desk.lists.settings.name or calendar.stem
    _give(answering, "meeting", answer, title, given)


@click.command("clippings")
@calendar_argument
@click.argument("week")
@json_option
@form_option
@output_option
@click.pass_obj
def show_clippings(answering: Answering, /, calendar: Path, week: str, **given: object) -> None:
    """Give the clippings of a week on one page: news and signals per theme, without names of persons."""
    with opened(calendar) as desk:
        answer = clippings(desk, IsoWeek.parse(week))
        title = desk.lists.settings.name or calendar.stem
    _give(answering, "clippings", answer, title, given)


def _give(answering: Answering, page: str, answer: dict[str, object], title: str, given: dict[str, object]) -> None:
    if given["as_json"]:
        answering.document(answer)
        return
    target = given["target"]
    assert target is None or isinstance(target, Path)
    answering.page(pages.write(page, str(given["form"]), answer, title, answering.words), target)


COMMANDS = (show_meeting, show_clippings)
