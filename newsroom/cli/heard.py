"""Commands about signals: the list by queue, and how people were answered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsroom import listening
from newsroom.cli.answering import Answering, calendar_argument, from_option, json_option, opened, period, until_option
from newsroom.edits.signals import moment
from newsroom.insight.heard import Queue, SignalFilter
from newsroom.insight.replies import Asked, reply_figures

if TYPE_CHECKING:
    from newsroom.desk import Desk
    from newsroom.insight.answers import Answer
    from newsroom.insight.heard import SignalLine

USUAL = 50


@click.command("signals")
@calendar_argument
@click.option("--queue", type=click.Choice([each.value for each in Queue]), default="all", help="Where signals wait.")
@click.option("--limit", type=click.IntRange(1, 100_000), default=USUAL, help="How many at most.")
@json_option
@click.pass_obj
def signals(answering: Answering, calendar: Path, queue: str, limit: int, *, as_json: bool) -> None:
    """Show signals, newest first, without voices and addresses; what waits for an answer by when it is due."""
    with opened(calendar) as desk:
        part = desk.heard.part(SignalFilter(Queue(queue), today=desk.today), limit)
        rows = [_signal(line, desk) for line in desk.heard.rows(part.numbers)]
        counts = desk.heard.facets(SignalFilter(today=desk.today)).queues
    if as_json:
        answering.document({"queues": {each: counts.get(each, 0) for each in Queue}, "signals": rows})
        return
    for row in rows:
        kind = answering.words.of("signal_kind", str(row["kind"]))
        answer = answering.words.of("reply", str(row["answer"]))
        click.echo(f"{row['heard_at']}  {row['id']}  {kind}  {row['text']}  [{row['theme'] or '-'}; {answer}]")


@click.command("replies")
@calendar_argument
@from_option
@until_option
@json_option
@click.pass_obj
def replies(answering: Answering, calendar: Path, first: str, last: str, *, as_json: bool) -> None:
    """Show how many answers met the norm and how long people waited in office hours, by source."""
    with opened(calendar) as desk:
        rows = [
            Asked(
                _source(desk, row.source_id),
                moment(row.heard_at),
                moment(row.reply_due),
                moment(row.answered_at) if row.answered_at else None,
            )
            for row in desk.heard_figures.asked(period(first, last))
        ]
        found = reply_figures(rows, listening.clock(desk).waited, desk.clock())
    answer = [
        {
            "source": each.place,
            "asked": each.asked,
            "met": each.met,
            "missed": each.missed,
            "waiting": each.waiting,
            "median_minutes": each.median,
        }
        for each in found
    ]
    if as_json:
        answering.document(answer)
        return
    for each in found:
        minutes = "-" if each.median is None else str(each.median)
        click.echo(f"{each.place or '*'}  {each.asked}  {each.met}  {each.missed}  {each.waiting}  {minutes}")


def _signal(line: SignalLine, desk: Desk) -> Answer:
    theme, source = desk.lists.themes.get(line.theme_id or ""), desk.lists.sources.get(line.source_id or "")
    due = moment(line.reply_due) if line.reply_due else None
    answered = moment(line.answered_at) if line.answered_at else None
    reply = listening.clock(desk).reply(due, answered, line.no_reply_reason, desk.clock())
    return {
        "id": line.id,
        "heard_at": line.heard_at,
        "kind": line.kind,
        "text": line.text,
        "theme": theme.name if theme else "",
        "source": source.name if source else "",
        "state": line.state,
        "owner": line.owner,
        "due": line.reply_due,
        "answered_at": line.answered_at,
        "answer": str(reply.standing),
        "review_on": line.review_on,
        "posts": line.post_count,
    }


def _source(desk: Desk, source_id: str | None) -> str:
    source = desk.lists.sources.get(source_id or "")
    return source.name if source else "–"


COMMANDS = (signals, replies)
