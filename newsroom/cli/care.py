"""Commands that take care of a calendar: check, backup, practice, restore, history, undo."""

from __future__ import annotations

from pathlib import Path

import click

from newsroom.cli.answering import Answering, calendar_argument, json_option, opened
from newsroom.hanging import missing_files


@click.command("check")
@calendar_argument
@json_option
@click.pass_obj
@click.pass_context
def check(context: click.Context, answering: Answering, calendar: Path, *, as_json: bool) -> None:
    """Look for broken pages, indexes and references, and for pictures and files that are gone."""
    with opened(calendar) as desk:
        problems = desk.problems()
        for each in missing_files(desk):
            post = desk.posts.one(each.post_id)
            data = {"name": each.file_name, "title": post.title if post else each.post_id}
            problems.append(answering.words.say("answer", "file_gone", data))
    if as_json:
        answering.document({"ok": not problems, "problems": problems})
    else:
        answering.lines(problems or [answering.words.of("answer", "all_well")])
    context.exit(1 if problems else 0)


@click.command("tidy")
@calendar_argument
@json_option
@click.pass_obj
def tidy(answering: Answering, calendar: Path, *, as_json: bool) -> None:
    """Remove kept files that no post names and that no act of the last 30 days took away."""
    from newsroom import hanging  # only this command needs it

    with opened(calendar) as desk:
        gone = hanging.tidy(desk)
    if as_json:
        answering.document({"removed": len(gone)})
    else:
        answering.lines([answering.words.say("answer", "tidied", {"count": len(gone)})])


@click.command("backup")
@calendar_argument
@click.argument("target", metavar="BACKUP", type=click.Path(path_type=Path))
@click.pass_obj
def backup(answering: Answering, calendar: Path, target: Path) -> None:
    """Copy a calendar, checked, while it may be in use."""
    with opened(calendar) as desk:
        desk.backup(target)
    answering.lines([answering.words.say("answer", "copied", {"path": str(target)})])


@click.command("practice")
@calendar_argument
@click.argument("target", metavar="COPY", type=click.Path(path_type=Path))
@click.pass_obj
def practice(answering: Answering, calendar: Path, target: Path) -> None:
    """Make a marked copy to try things in; never over another file."""
    with opened(calendar) as desk:
        desk.practice(target)
    answering.lines([answering.words.say("answer", "practice_made", {"path": str(target)})])


@click.command("restore")
@calendar_argument
@click.argument("source", metavar="BACKUP", type=click.Path(path_type=Path))
@click.pass_obj
def restore(answering: Answering, calendar: Path, source: Path) -> None:
    """Put a backup in the place of a calendar; what was there is kept beside it."""
    from newsroom.desk import restore as put_back  # only this command needs it

    kept = put_back(calendar, source)
    answering.lines([answering.words.say("answer", "restored", {"path": str(calendar), "kept": str(kept or "-")})])


@click.command("history")
@calendar_argument
@click.option("--limit", type=click.IntRange(1, 10_000), default=100, help="How many acts, newest first.")
@json_option
@click.pass_obj
def history(answering: Answering, calendar: Path, limit: int, *, as_json: bool) -> None:
    """Show who did what, newest first."""
    with opened(calendar) as desk:
        entries = desk.history.recent(limit)
    if as_json:
        answering.document(
            [
                {
                    "seq": entry.seq,
                    "at": entry.at,
                    "who": entry.who,
                    "label": entry.label,
                    "text": answering.words.say("undo", entry.label, entry.data),
                    "undoes": entry.undoes,
                }
                for entry in entries
            ]
        )
        return
    for entry in entries:
        back = answering.words.of("answer", "taken_back") + " " if entry.undoes else ""
        click.echo(f"{entry.at}  {entry.who}  {back}{answering.words.say('undo', entry.label, entry.data)}")


@click.command("undo")
@calendar_argument
@click.pass_obj
def undo(answering: Answering, calendar: Path) -> None:
    """Take back the newest act that still holds, such as an import."""
    with opened(calendar) as desk:
        changes = desk.undo_last_entry()
    if changes is None:
        answering.lines([answering.words.of("answer", "nothing_to_undo")])
        return
    what = answering.words.say("undo", changes.label, changes.data)
    answering.lines([answering.words.say("answer", "undone", {"what": what})])


COMMANDS = (check, tidy, backup, practice, restore, history, undo)
