"""The command line: everything that the window does with files, without a screen."""

from __future__ import annotations

import sys

import click

from newsroom.cli import care, exchange, heard, joined, listening, make, meeting, privacy, show
from newsroom.cli.answering import Answering
from newsroom.errors import NewsroomError
from newsroom.words import LANGUAGES

REFUSED = 1


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--language", type=click.Choice(LANGUAGES), default="nl", help="Language of answers and findings.")
@click.version_option(package_name="newsroom", prog_name="newsroom-cli")
@click.pass_context
def program(context: click.Context, language: str) -> None:
    """Plan a newsroom's posts and hear what inhabitants say, from the command line."""
    context.obj = Answering(language)


for group in (make, exchange, listening, show, joined, meeting, care, heard, privacy):
    for command in group.COMMANDS:
        program.add_command(command)


def main() -> None:
    """Run the command line; 0 is done, 1 is refused with one sentence and nothing written, 2 is wrong usage."""
    try:
        program(standalone_mode=True)
    except NewsroomError as error:
        language = "en" if "--language=en" in sys.argv or _follows("--language", "en") else "nl"
        click.echo(Answering(language).words.error(error), err=True)
        sys.exit(REFUSED)


def _follows(option: str, value: str) -> bool:
    return any(pair == (option, value) for pair in zip(sys.argv, sys.argv[1:], strict=False))
