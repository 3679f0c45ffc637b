"""Listening from the command line: exports, words on standard input, feeds."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from newsroom.cli import program
from newsroom.errors import NewsroomError
from tests.newsroom.intake.conftest import Answer, Web, web

__all__ = ["web"]
GOLDEN = Path(__file__).parents[2] / "golden" / "listening"


def run(*arguments: str | Path, words: str = "") -> Result:
    return CliRunner().invoke(program, [str(each) for each in arguments], input=words)


def answer(*arguments: str | Path, words: str = "") -> Any:
    result = run(*arguments, "--json", words=words)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_that_a_dry_run_says_what_stays_behind_and_what_is_double_and_does_nothing(calendar: Path) -> None:
    before = calendar.read_bytes()
    told = answer("import", "signals", calendar, GOLDEN / "coosto.csv", "--dry-run")
    assert (told["added"], told["repeated"]) == (2, 2)
    assert told["left_out"] == ["auteur", "volgers", "invloed", "GPS breedtegraad", "GPS lengtegraad"]
    said = run("import", "signals", calendar, GOLDEN / "coosto.csv", "--dry-run").output
    assert "zegt wie of waar iemand is: auteur, volgers" in said
    assert "Dubbel in het bestand: 2." in said
    assert calendar.read_bytes() == before


def test_that_a_mapping_is_kept_with_its_source_for_the_next_file(calendar: Path, tmp_path: Path) -> None:
    first, later = tmp_path / "een.csv", tmp_path / "twee.csv"
    first.write_text("Op welke dag;Wat er is\n18-01-2027;Losse tegel\n", encoding="utf-8")
    later.write_text("Op welke dag;Wat er is\n19-01-2027;Volle bak\n", encoding="utf-8")
    told = ("--map", "heard_at=Op welke dag", "--map", "text=Wat er is", "--source", "Wijkapp")
    assert answer("import", "signals", calendar, first, *told)["proposed"] == {"source": ["Wijkapp"]}
    again = answer("import", "signals", calendar, later)
    assert (again["added"], again["proposed"]) == (1, {})


def test_that_words_on_standard_input_become_signals(calendar: Path) -> None:
    assert answer("import", "signals", calendar, "-", words="- Waar is de bus?\n- Wanneer komt hij?\n")["added"] == 2
    result = run("import", "signals", calendar, "-", words=" \n")
    assert (result.exit_code, getattr(result.exception, "code", "")) == (1, "nothing_pasted")


def test_that_the_command_line_does_not_reach_this_machine(calendar: Path, web: Web) -> None:
    web.answers["/feed"] = Answer(b"<rss version='2.0'><channel/></rss>")
    for command in (("import", "signals", calendar, f"{web.root}/feed"), ("fetch", calendar, f"{web.root}/feed")):
        result = run(*command)
        assert isinstance(result.exception, NewsroomError)
        assert result.exception.code == "address_private"
    assert web.asked == []


def test_that_fetching_without_feeds_is_refused_in_a_sentence(calendar: Path) -> None:
    result = run("fetch", calendar)
    assert isinstance(result.exception, NewsroomError)
    assert result.exception.code == "no_feeds"


@pytest.mark.parametrize("suffix", ["rss", "xml", "atom"])
def test_that_a_feed_that_was_saved_as_a_file_is_read(calendar: Path, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"nieuws.{suffix}"
    path.write_text(
        "<rss version='2.0'><channel><title>K</title><item><title>Brug dicht</title><guid>1</guid>"
        "<pubDate>Mon, 18 Jan 2027 08:00:00 GMT</pubDate></item></channel></rss>",
        encoding="utf-8",
    )
    assert answer("import", "signals", calendar, path)["added"] == 1
    assert answer("import", "signals", calendar, path)["added"] == 0
