"""What leaves the calendar about listening names nobody."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsroom.cli import program
from newsroom.desk import Desk
from newsroom.edits import lists, signals
from newsroom.model import Decision
from tests.newsroom.conftest import a_signal

PERSONAL = ("@piet_jansen", "06-12345678", "De Boer")


@pytest.fixture
def noted(desk: Desk) -> Path:
    text = f"Mevrouw {PERSONAL[2]} ({PERSONAL[0]}, {PERSONAL[1]}) vraagt om een bankje"
    desk.apply(signals.note(a_signal("s1", "2027-01-19T10:00:00Z", text=text)))
    desk.apply(lists.add(Decision("b1", "follow", date(2027, 1, 19), text=text, due_on=date(2027, 1, 20))))
    return desk.path


@pytest.mark.parametrize(
    "asked",
    [
        ("week", "2027-W03"),
        ("week", "2027-W03", "--json"),
        ("week", "2027-W03", "--format", "html"),
        ("year", "2027", "--format", "html"),
        ("export", "signals", "--from", "2027-01-18", "--until", "2027-01-24"),
    ],
)
def test_that_no_person_stands_in_what_is_written_out(noted: Path, asked: tuple[str, ...], tmp_path: Path) -> None:
    group = 2 if asked[0] == "export" else 1
    target = [] if "--json" in asked else ["-o", str(tmp_path / "out")]
    done = CliRunner().invoke(program, [*asked[:group], str(noted), *asked[group:], *target])
    assert done.exit_code == 0, done.output
    text = (tmp_path / "out").read_text(encoding="utf-8-sig") if target else done.stdout
    assert not [each for each in PERSONAL if each in text]
    if asked[0] != "year":
        assert "Mevrouw [naam] ([accountnaam], [telefoonnummer]) vraagt om een bankje" in text


def test_that_a_search_for_an_account_is_refused_with_an_explanation(noted: Path) -> None:
    from newsroom.errors import Refused

    done = CliRunner().invoke(program, ["search", str(noted), "@piet_jansen"])
    assert isinstance(done.exception, Refused)
    assert done.exception.code == "person_search"
