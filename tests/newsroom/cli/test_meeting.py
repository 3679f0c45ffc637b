"""The newsroom meeting on the command line: minutes and clippings."""

import json
from pathlib import Path

from click.testing import CliRunner

from newsroom.cli import program
from newsroom.errors import Refused


def run(*arguments: str | Path) -> str:
    """Run a command that must succeed."""
    result = CliRunner().invoke(program, [str(each) for each in arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_that_minutes_come_as_text_html_and_json(calendar: Path, tmp_path: Path) -> None:
    assert run("meeting", calendar, "2027-W03").startswith(
        "Weekstart 2027-W03 - voorbeeld\nmaandag 18 januari 2027, 09:30"
    )
    target = tmp_path / "notulen.html"
    assert run("meeting", calendar, "2027-W03", "--format", "html", "-o", target) == ""
    assert "<h1>Weekstart 2027-W03</h1>" in target.read_text(encoding="utf-8")
    answer = json.loads(run("meeting", calendar, "2027-W03", "--kind", "evaluation", "--json"))
    assert answer["date"] == "2027-01-21"
    assert [each["point"] for each in answer["points"]] == ["figures", "judge", "experiments", "gap", "act"]


def test_that_clippings_come_as_text_html_and_json(calendar: Path) -> None:
    assert "Er is deze week niets genoteerd." in run("clippings", calendar, "2027-W03")
    assert "<h1>Clippings 2027-W03</h1>" in run(
        "--language", "en", "clippings", calendar, "2027-W03", "--format", "html"
    )
    assert json.loads(run("clippings", calendar, "2027-W03", "--json"))["themes"] == []


def test_that_a_wrong_week_is_refused(calendar: Path) -> None:
    result = CliRunner().invoke(program, ["meeting", str(calendar), "week drie"])
    assert isinstance(result.exception, Refused)
    assert result.exception.code == "not_a_week"
