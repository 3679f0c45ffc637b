"""Commands that bring files in and out: import, export."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsroom import exchange, planning
from newsroom.cli.answering import (
    Answering,
    calendar_argument,
    day,
    from_option,
    json_option,
    opened,
    output_option,
    period,
    until_option,
)
from newsroom.cli.listening import fetched_plan, typed_plan
from newsroom.cli.telling import tell_import
from newsroom.dates.period import Period
from newsroom.edits.imports import Choices, ImportPlan
from newsroom.errors import Refused
from newsroom.formats import heard_csv, ics, schedulers, whole
from newsroom.formats.reading.options import ReadOptions
from newsroom.formats.reading.text import decode, load
from newsroom.formats.schedulers import FileOut, Preset
from newsroom.intake import remembering
from newsroom.intake.large import is_large, layout
from newsroom.model import ExportPreset

if TYPE_CHECKING:
    from newsroom.desk import Desk
    from newsroom.model.drafts import Finding

IDEAS = "ideas"
SKIPPED_IDEAS = ("request_twice", "request_incomplete")


@click.command("import")
@click.argument("what", type=click.Choice((*exchange.KINDS, IDEAS)))
@calendar_argument
@click.argument("source", metavar="SOURCE")
@click.option("--format", "form", default="", help="The format, when its name does not tell.")
@click.option("--map", "mapping", multiple=True, metavar="FIELD=COLUMN", help="Say which column holds a field.")
@click.option("--sheet", default="", help="The sheet of a workbook.")
@click.option("--year", type=click.IntRange(1970, 2200), help="The year of dates that are written without one.")
@click.option("--source", "from_source", default="", help="Where signals come from that do not say it themselves.")
@click.option("--keep-names", is_flag=True, help="Do not mask what names a person in the text of a signal.")
@click.option("--leave-unknown", is_flag=True, help="Do not make groups, goals and other names that are new.")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and do nothing.")
@json_option
@click.pass_obj
def bring_in(answering: Answering, /, what: str, calendar: Path, source: str, **given: object) -> None:
    """Bring posts, signals, dates or ideas in from a file; one undo takes the whole import back.

    For signals SOURCE may also be the web address of a feed, or - for words on standard input.
    """
    with opened(calendar) as desk:
        plan = _plan_of(desk, what, source, given)
        if not given["dry_run"]:
            desk.apply(plan.changes)
    tell_import(answering, plan, as_json=bool(given["as_json"]))


@click.group("export")
def bring_out() -> None:
    """Write posts for a scheduler, the plan as a calendar, or the whole calendar."""


@bring_out.command("posts")
@calendar_argument
@click.option("--to", "preset", required=True, metavar="PRESET", help="generic, hootsuite, buffer, publer, …")
@from_option
@until_option
@click.option("--channel", default="", help="Only this channel, by code or name.")
@click.option("--leave-out", is_flag=True, help="Leave out the posts with an error; else nothing is written.")
@click.option("--mark", is_flag=True, help="Keep in the calendar that these posts were exported.")
@output_option
@json_option
@click.pass_obj
def export_posts(answering: Answering, /, calendar: Path, preset: str, first: str, last: str, **given: object) -> None:
    """Write the posts of a period as CSV for a scheduler; all findings come before anything is written."""
    with opened(calendar) as desk:
        dialect = _preset(desk, preset)
        rows = exchange.outgoing(desk, period(first, last), _channel(desk, str(given["channel"])))
        findings = schedulers.check(dialect, rows, desk.now)
        _tell_findings(answering, findings, as_json=bool(given["as_json"]))
        files = schedulers.write(dialect, rows, desk.now, leave_out=bool(given["leave_out"]))
        written = _put(files, given["target"])
        if given["mark"] and written:
            gone = [placement for each in files for placement in each.placements]
            desk.apply(exchange.exported(desk, gone, dialect, written[0].name))
    if given["as_json"]:
        answering.document(
            {
                "files": [str(path) for path in written],
                "rows": sum(each.rows for each in files),
                "findings": [answering.finding(each) for each in findings],
            }
        )


@bring_out.command("calendar")
@calendar_argument
@click.option("--from", "first", metavar="DATE", help="First day; without it everything from a year ago.")
@click.option("--until", "last", metavar="DATE", help="Last day, included.")
@output_option
@click.pass_obj
def export_calendar(answering: Answering, calendar: Path, first: str, last: str, target: Path | None) -> None:
    """Write the plan as an ICS calendar: every post with its time, drafts too."""
    with opened(calendar) as desk:
        today = desk.today
        start = day(first) if first else today.replace(year=today.year - 1, day=1)
        end = day(last) if last else today.replace(year=today.year + 2, day=1)
        settings = desk.lists.settings
        rows = exchange.outgoing(desk, Period(start, end))
        content = ics.write(rows, settings.name or calendar.stem, desk.clock(), settings.zone, answering.words)
    _put((FileOut("", content, len(rows)),), target)


@bring_out.command("signals")
@calendar_argument
@from_option
@until_option
@output_option
@click.pass_obj
def export_signals(answering: Answering, calendar: Path, first: str, last: str, target: Path | None) -> None:
    """Write the signals of a period as CSV for a spreadsheet, without voices and addresses."""
    with opened(calendar) as desk:
        rows = exchange.heard(desk, period(first, last))
    _put((FileOut("", heard_csv.write(rows, answering.words), len(rows)),), target)


@bring_out.command("all")
@calendar_argument
@output_option
@click.pass_obj
def export_all(answering: Answering, calendar: Path, target: Path | None) -> None:
    """Write the whole calendar as one JSON document: format, version, then one list per table."""
    with opened(calendar) as desk:
        content = whole.write(desk.tables())
    _put((FileOut("", content, 0),), target)


def _plan_of(desk: Desk, what: str, source: str, given: Mapping[str, object]) -> ImportPlan:
    if what == IDEAS:
        return _ideas(desk, Path(source))
    if what == "signals" and source.lower().startswith(("http://", "https://")):
        return fetched_plan(desk, [source])
    if what == "signals" and source == "-":
        return typed_plan(desk, mask=not given["keep_names"])
    return _planned(desk, what, Path(source), given)


def _planned(desk: Desk, what: str, source: Path, given: Mapping[str, object]) -> ImportPlan:
    options = ReadOptions(
        mapping=tuple(_pair(each) for each in _texts(given["mapping"])),
        sheet=str(given["sheet"]),
        year=given["year"] if isinstance(given["year"], int) else None,
        zone=desk.lists.settings.zone,
    )
    name = str(given["from_source"])
    told = bool(options.mapping)
    if what == "signals":
        options, before = remembering.as_before(desk, source, options)
        name = name or before
    choices = Choices(
        file=source.name, create_missing=not given["leave_unknown"], source=name, mask=not given["keep_names"]
    )
    if what == "signals" and is_large(source):
        return _loaded(desk, source, options, choices, dry=bool(given["dry_run"]))
    reading = exchange.read(what, source, options, str(given["form"]))
    kept = remembering.kept_mapping(reading, options) if told else ""
    return exchange.plan(desk, reading, replace(choices, mapping=kept))


def _loaded(desk: Desk, source: Path, options: ReadOptions, choices: Choices, *, dry: bool) -> ImportPlan:
    """Load a file that is too large to hold; what is given back is done already."""
    from newsroom.intake.loading import Order, load

    mapping = remembering.kept_mapping(exchange.Reading("signals", "", layout(source, options).head), options)
    order = Order(desk.path, desk.who, source, options, replace(choices, mapping=mapping), dry)
    return load(order, _unwatched).plan


def _unwatched(_share: float, _rows: int) -> None:
    """Nobody watches how far a load on the command line is."""


def _ideas(desk: Desk, source: Path) -> ImportPlan:
    taken = planning.take_requests(desk, decode(load(source), source.name).text)
    skipped = sum(each.code in SKIPPED_IDEAS for each in taken.findings)
    return ImportPlan(taken.changes, added=len(taken.posts), skipped=skipped, findings=taken.findings)


def _put(files: tuple[FileOut, ...], target: object) -> list[Path]:
    """Write to the named place, or a single file to standard output. Raises Refused `needs_target` for several."""
    if isinstance(target, Path):
        return exchange.write_export(files, target)
    if len(files) > 1:
        raise Refused("needs_target", count=len(files))
    sys.stdout.buffer.write(files[0].content)
    return []


def _preset(desk: Desk, name: str) -> Preset:
    own = next((each for each in desk.all(ExportPreset) if name in (each.id, each.name)), None)
    return schedulers.load(own.definition, own.id) if own else schedulers.preset_named(name)


def _channel(desk: Desk, text: str) -> str:
    found = exchange.channel_named(desk, text) if text else ""
    if text and not found:
        raise Refused("unknown_channel", name=text, known=", ".join(c.code for c in desk.lists.channels.values()))
    return found


def _tell_findings(answering: Answering, findings: tuple[Finding, ...], *, as_json: bool) -> None:
    if not as_json:
        for finding in findings:
            click.echo(answering.finding_text(finding), err=True)


def _pair(text: str) -> tuple[str, str]:
    field, equals, column = text.partition("=")
    if not equals:
        raise Refused("no_mapping", text=text)
    return field.strip(), column.strip()


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(each) for each in value) if isinstance(value, tuple) else ()


@click.command("attach")
@calendar_argument
@click.argument("post")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…", type=click.Path(path_type=Path))
@click.option("--channel", default="", help="For this channel only, by its name or code.")
@click.pass_obj
def attach(answering: Answering, calendar: Path, post: str, paths: tuple[Path, ...], channel: str) -> None:
    """Keep pictures, videos and documents beside the calendar and hang them on a post."""
    from newsroom import acts, hanging  # only this command needs them

    with opened(calendar) as desk:
        channel_id = _channel(desk, channel)
        changes = desk.apply(hanging.attach_files(desk, post, paths, channel_id))
        title = acts.the_post(desk, post).title
    answering.lines([answering.words.say("answer", "attached", {"count": len(changes.changes), "title": title})])


COMMANDS = (attach, bring_in, bring_out)
