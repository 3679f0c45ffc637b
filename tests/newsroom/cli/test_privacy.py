"""Access, erasure, retention and the register from the command line."""

import json
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsroom.cli import program
from newsroom.desk import Desk
from newsroom.edits import lists, signals, sources
from newsroom.errors import Refused
from newsroom.model import Comment, Signal, Source
from tests.newsroom.conftest import NOW, a_post, a_signal

NAME = "Xanthippe Zonderland"


def run(*arguments: str | Path, typed: str = "") -> Result:
    return CliRunner().invoke(program, [str(each) for each in arguments], input=typed)


@pytest.fixture
def noted(desk: Desk) -> Path:
    from newsroom.edits import posts

    desk.apply(posts.create(a_post("p1", title="Portret"), []))
    desk.apply(lists.add(Comment("c1", "p1", "2027-01-19T10:00:00Z", f"bel {NAME}")))
    desk.apply(signals.note(replace(a_signal("s1", text=f"Vraag van {NAME}"), noted_at="2020-01-01T10:00:00Z")))
    desk.apply(sources.add(Source("b1", "Balie <b>", purpose="Antwoorden", legal_basis="AVG 6.1.e"), 90))
    return desk.path


@pytest.mark.parametrize("form", ["text", "html"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_that_the_report_of_access_is_readable_and_whole(noted: Path, form: str, language: str) -> None:
    done = run("--language", language, "privacy", "find", noted, NAME, "--format", form)
    assert done.exit_code == 0, done.output
    assert done.stdout.count(NAME) == 3
    assert "2027-01-19" in done.stdout
    assert "table_name" not in done.stdout
    answer = json.loads(run("privacy", "find", noted, NAME, "--json").stdout)
    assert [(kind["table"], kind["count"]) for kind in answer["kinds"]] == [("signal", 1), ("comment", 1)]
    assert answer["acts"] == 2


def test_that_erasing_asks_first_and_says_that_it_cannot_be_undone(noted: Path) -> None:
    asked = run("privacy", "erase", noted, NAME, typed="n\n")
    assert asked.exit_code == 1
    assert "kan niet ongedaan" in asked.output
    assert json.loads(run("privacy", "find", noted, NAME, "--json").stdout)["found"] == 4
    done = run("privacy", "erase", noted, NAME, "--yes")
    assert done.exit_code == 0, done.output
    assert run("privacy", "find", noted, NAME, "--json").stdout.count("Xanthippe") == 1  # the term itself


def test_that_purge_counts_first_and_then_does_it(noted: Path) -> None:
    assert run("privacy", "purge", noted, "--dry-run").stdout == "1 signalen zouden nu anoniem worden.\n"
    assert run("privacy", "purge", noted).stdout == "1 signalen geanonimiseerd.\n"
    assert run("privacy", "purge", noted, "--dry-run").stdout == "0 signalen zouden nu anoniem worden.\n"
    assert "signalen anonimiseren" in run("history", noted).stdout
    assert "1 signalen anonimiseren" not in run("undo", noted).stdout


def test_that_the_register_has_each_source_and_names_what_is_missing(noted: Path) -> None:
    html = run("privacy", "register", noted, "--format", "html").stdout
    assert "Balie &lt;b&gt;" in html
    assert "[nog invullen]" in html
    assert "90 dagen" in html
    text = run("--language", "en", "privacy", "register", noted).stdout
    assert "no legal advice" in text
    (source,) = json.loads(run("privacy", "register", noted, "--json").stdout)["sources"]
    assert (source["days"], source["missing"]) == (90, ["officer"])


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (Source("b", " "), "source_name_missing"),
        (Source("b", "Balie", retention_days=0), "retention_days"),
        (Source("b", "Balie", retention_days=366), "retention_days"),
        (Source("b", "Balie", retention_days=30), "retention_reason_missing"),
    ],
)
def test_that_a_source_needs_a_name_and_a_term_that_is_allowed_with_a_reason(source: Source, code: str) -> None:
    with pytest.raises(Refused) as refused:
        sources.add(source, 90)
    assert refused.value.code == code
    sources.add(Source("b", "Balie", retention_days=90), 90)
    sources.add(Source("b", "Balie", retention_days=30, retention_reason="FG"), 90)


def test_that_keeping_and_holding_ask_a_reason_and_can_be_undone(desk: Desk) -> None:
    desk.apply(signals.note(a_signal("s1", text="iets")))

    def signal() -> Signal:
        found = desk.signals.one("s1")
        assert found is not None
        return found

    for act in (partial(sources.keep_longer, until=NOW.date(), reason="Woo"), partial(sources.hold, reason="Woo")):
        desk.apply(act(signal()))
        assert signal().keep_reason == "Woo"
        desk.undo()
        assert (signal().keep_until, signal().legal_hold, signal().keep_reason) == (None, False, "")
    with pytest.raises(Refused, match="reason_missing"):
        sources.keep_longer(signal(), NOW.date(), " ")
    with pytest.raises(Refused, match="already_erased"):
        sources.hold(replace(signal(), erased_at="2027-01-01T00:00:00Z"), "Woo")


def test_that_the_sample_year_keeps_its_words_and_its_sources_lack_nothing(tmp_path: Path) -> None:
    path = tmp_path / "jaar.newsroom"
    assert run("demo", path, "--year", "2020").exit_code == 0
    assert run("privacy", "purge", path, "--dry-run").stdout.startswith("0 ")
    answer = json.loads(run("privacy", "register", path, "--json").stdout)
    assert not [source for source in answer["sources"] if source["missing"]]
