"""How the command line says what an import does: counts, new names, columns left out, findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from newsroom.cli.answering import Answering
    from newsroom.edits.imports import ImportPlan

SHOWN_FINDINGS = 50


def tell_import(answering: Answering, plan: ImportPlan, *, as_json: bool) -> None:
    """Say what an import did or would do."""
    if as_json:
        answering.document(_import_answer(answering, plan))
    else:
        _tell_import(answering, plan)


def _import_answer(answering: Answering, plan: ImportPlan) -> dict[str, object]:
    return {
        "added": plan.added,
        "changed": plan.changed,
        "unchanged": plan.unchanged,
        "skipped": plan.skipped,
        "repeated": plan.repeated,
        "left_out": list(plan.left_out),
        "findings": [answering.finding(each) for each in plan.findings],
        "proposed": {table: list(names) for table, names in plan.proposed.items()},
    }


def _tell_import(answering: Answering, plan: ImportPlan) -> None:
    counts = {"added": plan.added, "changed": plan.changed, "unchanged": plan.unchanged, "skipped": plan.skipped}
    click.echo(answering.words.say("answer", "imported", counts))
    for table, names in plan.proposed.items():
        click.echo(f"{answering.words.of('table', table)}: {', '.join(names)}")
    if plan.repeated:
        click.echo(answering.words.say("answer", "repeated", {"count": plan.repeated}))
    if plan.left_out:
        click.echo(answering.words.say("answer", "left_out", {"columns": ", ".join(plan.left_out)}))
    for finding in plan.findings[:SHOWN_FINDINGS]:
        click.echo(answering.placed_text(finding), err=True)
    if len(plan.findings) > SHOWN_FINDINGS:
        rest = {"count": len(plan.findings) - SHOWN_FINDINGS}
        click.echo(answering.words.say("answer", "more_findings", rest), err=True)
