"""The command line: done, refused in one sentence, or used wrongly."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsroom.cli import program
from newsroom.errors import NewsroomError

WEEK_1 = ("--from", "2027-01-04", "--until", "2027-01-10")
WEEK_3 = ("--from", "2027-01-18", "--until", "2027-01-24")
YEAR = ("--from", "2027-01-01", "--until", "2027-12-31")


def run(*arguments: str | Path) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(program, [str(each) for each in arguments])


def answer(*arguments: str | Path) -> object:
    """Run a command that must succeed, and read its JSON."""
    result = run(*arguments, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """The sample year of 2027."""
    path = tmp_path / "jaar.newsroom"
    assert run("demo", path, "--year", "2027").exit_code == 0
    return path


def test_that_the_road_of_the_mission_runs(sample: Path, shared_data: Path, tmp_path: Path) -> None:
    reports = shared_data / "signalen" / "assen-meldingen-2025-2026.json"
    counts = answer("import", "signals", sample, reports)
    assert counts["added"] == 3024  # type: ignore[index]
    week = answer("week", sample, "2027-W03")
    assert len(week["days"]) == 7  # type: ignore[index]
    target = tmp_path / "week.csv"
    made = run("export", "posts", sample, "--to", "hootsuite", *WEEK_3, "-o", target)
    assert made.exit_code == 0, made.output
    assert target.read_text().startswith("2027-01-18 17:00:00,")
    assert answer("check", sample) == {"ok": True, "problems": []}


def test_that_an_import_is_taken_back_by_one_undo(sample: Path, tmp_path: Path) -> None:
    plan = tmp_path / "plan.csv"
    plan.write_text("Titel;Datum;Kanaal\nIjsbaan open;12-01-2027;FB\nKapot;30-02-2027;FB\n", encoding="utf-8")
    before = answer(
        "export",
        "posts",
        sample,
        "--to",
        "generic",
        "--from",
        "2027-01-01",
        "--until",
        "2027-12-31",
        "-o",
        tmp_path / "a.csv",
    )
    dry = answer("import", "posts", sample, plan, "--dry-run")
    assert (dry["added"], dry["skipped"], dry["findings"][0]["row"]) == (1, 1, 3)  # type: ignore[index]
    assert answer("search", sample, "Ijsbaan op het plein") == []
    assert answer("import", "posts", sample, plan)["added"] == 1  # type: ignore[index]
    assert run("undo", sample).exit_code == 0
    after = answer(
        "export",
        "posts",
        sample,
        "--to",
        "generic",
        "--from",
        "2027-01-01",
        "--until",
        "2027-12-31",
        "-o",
        tmp_path / "b.csv",
    )
    assert before["rows"] == after["rows"]  # type: ignore[index]


def test_that_slots_year_search_and_history_answer(sample: Path) -> None:
    slots = answer("slots", sample, "--from", "2027-03-29", "--until", "2027-04-04")
    assert {"date": "2027-03-30", "time": "08:00"}.items() <= next(
        slot.items()
        for slot in slots
        if slot["section"] == "Werk aan de weg deze week"  # type: ignore[attr-defined]
    )
    year = answer("year", sample, "2027")
    assert len(year["sections"]) == 19  # type: ignore[index]
    found = answer("search", sample, "pizzadoos")
    assert {each["kind"] for each in found} == {"post", "signal"}  # type: ignore[attr-defined]
    assert answer("history", sample)[0]["label"] == "demo_fill"  # type: ignore[index]


def test_that_people_get_lines_they_can_read(sample: Path) -> None:
    for arguments in (
        ("week", "2027-W01"),
        ("year", "2027"),
        ("slots", *WEEK_1),
    ):
        result = run(arguments[0], sample, *arguments[1:])
        assert result.exit_code == 0
        assert "Vraag van de week" in result.output
    assert "pizzadoos" in run("search", sample, "pizzadoos").output.lower()
    assert run("check", sample).output == "Alles is in orde.\n"


def test_that_a_backup_can_be_put_back(sample: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.newsroom"
    assert run("backup", sample, copy).exit_code == 0
    assert run("undo", sample).exit_code == 0
    assert answer("search", sample, "pizzadoos") == []
    assert run("restore", sample, copy).exit_code == 0
    assert answer("search", sample, "pizzadoos")
    assert (tmp_path / "jaar.before-restore-1.newsroom").exists()


def test_that_a_new_calendar_has_the_default_lists_and_its_name(tmp_path: Path) -> None:
    path = tmp_path / "nieuw.newsroom"
    assert run("new", path, "--name", "Elzerloo").exit_code == 0
    result = run("export", "all", path)
    document = json.loads(result.stdout)
    assert document["format"] == "newsroom-calendar"
    assert len(document["policy_domain"]) == 14
    assert {"id": "name", "value": "Elzerloo"} in document["setting"]


def test_that_the_plan_goes_out_as_a_calendar(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "plan.ics"
    made = run("export", "calendar", sample, *YEAR, "-o", target)
    assert made.exit_code == 0, made.output
    assert target.read_bytes().count(b"BEGIN:VEVENT") == 60


def test_that_exported_posts_are_marked_when_asked(sample: Path, tmp_path: Path) -> None:
    run("export", "posts", sample, "--to", "hootsuite", *WEEK_3, "--mark", "-o", tmp_path / "w.csv")
    placements = json.loads(run("export", "all", sample).stdout)["placement"]
    exported = {row["id"] for row in placements if row["state"] == "exported"}
    assert exported == {"p11:fb", "p12:fb", "p13:fb"}, "the website and the paper have no place in this scheduler"


@pytest.mark.parametrize(
    "arguments",
    [
        ("week", "{sample}", "2027-W53"),
        ("week", "{missing}", "2027-W03"),
        ("slots", "{sample}", "--from", "2027-02-30", "--until", "2027-03-01"),
        ("slots", "{sample}", "--from", "2027-03-02", "--until", "2027-03-01"),
        ("demo", "{sample}"),
        ("import", "posts", "{sample}", "{missing}.csv"),
        ("import", "posts", "{sample}", "{missing}.docx"),
        ("export", "posts", "{sample}", "--to", "nergens", "--from", "2027-01-01", "--until", "2027-01-02"),
        (
            "export",
            "posts",
            "{sample}",
            "--to",
            "generic",
            "--from",
            "2027-01-01",
            "--until",
            "2027-01-31",
            "--channel",
            "radio",
        ),
    ],
)
def test_that_a_refusal_is_one_error_and_leaves_the_calendar(arguments: tuple[str, ...], sample: Path) -> None:
    before = sample.read_bytes()
    places = {"sample": str(sample), "missing": str(sample.with_name("nergens"))}
    result = run(*(each.format(**places) for each in arguments))
    assert isinstance(result.exception, NewsroomError), result.output
    assert sample.read_bytes() == before


def test_that_the_program_says_a_refusal_in_one_sentence_and_ends_with_one(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "newsroom", "week", str(tmp_path / "nergens"), "2027-W03"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "Het bestand nergens bestaat niet. Kies een andere kalender of maak een nieuwe.\n"


def test_that_wrong_usage_ends_with_two() -> None:
    assert run("week").exit_code == 2
    assert run("nergens").exit_code == 2


def test_that_a_practice_copy_is_made_once(sample: Path, tmp_path: Path) -> None:
    copy = tmp_path / "oefen.newsroom"
    assert run("practice", sample, copy).exit_code == 0
    assert answer("search", copy, "pizzadoos")
    with pytest.raises(NewsroomError):
        CliRunner().invoke(program, ["practice", str(sample), str(copy)], catch_exceptions=False)


def test_that_ideas_of_colleagues_are_taken_up_once(sample: Path, tmp_path: Path) -> None:
    form = tmp_path / "idee.txt"
    form.write_text(
        "Wat: Open dag zwembad\nVoor wie: Maanmannen\nVan wie: Sport\n\nVan wie: Niemand\n", encoding="utf-8"
    )
    counts = answer("import", "ideas", sample, form)
    assert (counts["added"], counts["skipped"]) == (1, 1)  # type: ignore[index]
    assert answer("search", sample, "Open dag zwembad")
    assert answer("import", "ideas", sample, form)["added"] == 0  # type: ignore[index]
    assert run("undo", sample).exit_code == 0
    assert not answer("search", sample, "Open dag zwembad")


def test_that_coherence_has_its_keys_that_stay(sample: Path, tmp_path: Path) -> None:
    found = answer("coherence", sample, *YEAR)
    assert isinstance(found, dict)
    assert {"theme", "signals", "voices", "posts", "listen_share", "send_share"} <= found["themes"][0].keys()
    assert found["figures"].keys() >= {
        "answered_share",
        "median_response_minutes",
        "posts_from_signal_share",
        "signals_linked_share",
        "themes_covered",
        "themes_heard",
        "proactive_share",
        "free_used_for_signals_share",
    }
    assert found["figures"]["posts_from_signal_share"] == 47 / 60
    for form, piece in (("text", "Berichten uit een signaal: 78 %"), ("html", '<td class="number">78 %</td>')):
        target = tmp_path / f"samenhang.{form}"
        assert run("coherence", sample, *YEAR, "--format", form, "-o", target).exit_code == 0
        assert piece in target.read_text(encoding="utf-8")
    domains = answer("coherence", sample, *YEAR, "--by", "domain")
    assert isinstance(domains, dict)
    assert "Milieu" in {line["theme"] for line in domains["themes"]}


def test_that_a_picture_of_a_theme_is_made_from_the_command_line(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "beeld.html"
    assert run("picture", sample, "T1", *YEAR, "-o", target).exit_code == 0
    assert "Omgevingsbeeld: Afval en schone straten" in target.read_text(encoding="utf-8")
    refused = run("picture", sample, "Carnaval", *YEAR)
    assert isinstance(refused.exception, NewsroomError)
    assert refused.exception.code == "no_theme"
    other = run("picture", sample, "T1", *YEAR, "-o", tmp_path / "beeld.docx")
    assert isinstance(other.exception, NewsroomError)
    assert other.exception.code == "unknown_page"
    assert not (tmp_path / "beeld.docx").exists()


def test_that_signals_are_listed_by_queue_without_voices(sample: Path) -> None:
    found = answer("signals", sample, "--queue", "all", "--limit", "3")
    assert isinstance(found, dict)
    assert found["queues"]["all"] == 80
    assert len(found["signals"]) == 3
    assert not {"voice", "address"} & set(found["signals"][0])
    plain = run("signals", sample, "--queue", "linked", "--limit", "2")
    assert plain.exit_code == 0
    assert len(plain.output.splitlines()) == 2
    assert run("signals", sample, "--queue", "nothing").exit_code == 2


def test_that_replies_are_figures_by_source(sample: Path) -> None:
    found = answer("replies", sample, *YEAR)
    assert isinstance(found, list)
    assert found[0]["source"] == ""
    assert found[0]["asked"] == sum(each["asked"] for each in found[1:])
    assert run("replies", sample, *YEAR).output.splitlines()[0].startswith("*  ")


def test_that_files_are_attached_checked_and_tidied(sample: Path, tmp_path: Path) -> None:
    post = answer("ready", sample, *YEAR)[0]["post"]  # type: ignore[index]
    picture = tmp_path / "kaart.png"
    picture.write_bytes(b"PNG")
    done = run("attach", sample, post, picture)
    assert done.exit_code == 0, done.output
    assert "kaart.png" not in run("check", sample).output
    (kept,) = sample.with_name(sample.name + "-files").iterdir()
    assert answer("tidy", sample) == {"removed": 0}
    kept.unlink()
    told = run("check", sample)
    assert told.exit_code == 1
    assert "kaart.png" in told.output
    with pytest.raises(NewsroomError, match="unknown_channel"):
        CliRunner().invoke(
            program, ["attach", str(sample), post, str(picture), "--channel", "Fax"], catch_exceptions=False
        )


def test_that_what_is_not_ready_is_told_with_every_finding(sample: Path) -> None:
    found = answer("ready", sample, *YEAR)
    assert found
    assert all(each["findings"] for each in found)  # type: ignore[union-attr]
    first = found[0]  # type: ignore[index]
    assert first["findings"][0]["text"] in run("ready", sample, *YEAR).output
    assert (
        run("ready", sample, "--from", "2029-01-01", "--until", "2029-01-02").output
        == "Alles is klaar om te plaatsen.\n"
    )
