"""Commands that make a calendar: new, demo."""

from __future__ import annotations

from pathlib import Path

import click

from newsroom.cli.answering import WHO, Answering, calendar_argument
from newsroom.desk import Desk
from newsroom.edits import demo, start


@click.command("new")
@calendar_argument
@click.option("--name", required=True, help="The name of the calendar, such as the municipality.")
@click.pass_obj
def new(answering: Answering, calendar: Path, name: str) -> None:
    """Make an empty calendar with the default lists."""
    desk = Desk.create(calendar, WHO)
    try:
        desk.apply(start.begin(name))
    finally:
        desk.close()
    answering.lines([answering.words.say("answer", "made", {"path": str(calendar)})])


@click.command("demo")
@calendar_argument
@click.option("--year", type=click.IntRange(1970, 2200), help="Exactly as written, in this year; else around today.")
@click.option("--posts", type=click.IntRange(0, 1_000_000), help="Make a large one of ten years with so many posts.")
@click.option("--signals", type=click.IntRange(0, 10_000_000), help="The number of signals of a large one.")
@click.option("--seed", type=int, default=demo.SEED, help="The same seed gives the same calendar.")
@click.pass_obj
def make_demo(
    answering: Answering, calendar: Path, year: int | None, posts: int | None, signals: int | None, seed: int
) -> None:
    """Make the sample year of Gemeente Voorbeeldstad, or a large made-up calendar of the same shape."""
    desk = Desk.create(calendar, WHO)
    try:
        for part in demo.calendar(year, desk.clock(), posts, signals, seed):
            desk.apply(part)
    finally:
        desk.close()
    answering.lines([answering.words.say("answer", "made", {"path": str(calendar)})])


COMMANDS = (new, make_demo)
