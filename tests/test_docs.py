"""Manual and README tell all there is: actions, formats, presets, commands, answers; every link leads somewhere."""

import ast
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

import resources
from newsroom.cli import program
from newsroom.formats import FORMATS, Format
from newsroom.formats.schedulers import preset_named
from ui.actions import CONTEXT, TABLE, Entry
from ui.app import load_translators
from ui.arguments import read_arguments
from ui.settings import Settings

ROOT = Path(__file__).parents[1]
MANUAL = ROOT / "resources" / "manual"
LANGUAGES = ("nl", "en")
SHOWN_KEYS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`]+)`")


def pages(language: str) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted((MANUAL / language).glob("*.md"))}


def manual(language: str = "nl") -> str:
    return "\n".join(pages(language).values())


def quoted(text: str) -> set[str]:
    """Every word that stands in code marks, whole or as part of a command."""
    return {word for code in CODE.findall(text) for word in re.split(r"[\s\\|\[\],]+", code)}


# ---------------------------------------------------------------- actions


def shown(keys: str) -> str:
    first, plus, last = keys.rpartition("+")
    return keys if keys.endswith("+") else first + plus + SHOWN_KEYS.get(last, last)


@pytest.mark.parametrize("entry", TABLE, ids=[entry.id for entry in TABLE])
@pytest.mark.parametrize(("language", "page"), [("nl", "toetsen.md"), ("en", "keys.md")])
def test_that_every_action_stands_in_the_manual_with_its_keys(
    entry: Entry, language: str, page: str, qapp: object
) -> None:
    text, keys = entry.text, entry.keys
    found = [each.translate(CONTEXT, text) for each in load_translators(language)]
    words = next((one for one in reversed(found) if one), text)
    lines = [line for line in pages(language)[page].splitlines() if line.startswith(f"| {words} |")]
    assert lines, words
    assert not [key for key in map(shown, keys) if key not in lines[0]]


# ---------------------------------------------------------------- formats and presets


@pytest.mark.parametrize("form", FORMATS, ids=[form.name for form in FORMATS])
def test_that_every_format_stands_in_the_manual_with_its_files(form: Format) -> None:
    lines = [line for line in pages("nl")["importeren.md"].splitlines() if f"| `{form.name}` |" in line]
    assert lines
    assert not [suffix for suffix in form.suffixes if suffix not in lines[0]]


def preset_names() -> list[str]:
    return sorted(each.name.removesuffix(".toml") for each in resources.entry("presets").iterdir())


@pytest.mark.parametrize("name", preset_names())
def test_that_every_preset_stands_in_the_manual_with_what_it_asks(name: str) -> None:
    preset = preset_named(name)
    words = tomllib.loads(resources.read_text("words/nl.toml"))
    lines = [line for line in pages("nl")["exporteren.md"].splitlines() if line.startswith(f"| `{name}` |")]
    assert lines
    sure = words["confidence"][preset.confidence].partition(":")[0]
    asked = [preset.name, sure, *([f"{preset.row_cap} rijen"] if preset.row_cap else [])]
    assert not [each for each in asked if each not in lines[0]]
    assert name in quoted(pages("nl")["opdrachtregel.md"])
    assert name in quoted(pages("en")["command-line.md"])


def test_that_every_field_of_an_import_stands_in_the_manual() -> None:
    from newsroom.formats.reading.names import POST_COLUMNS, SIGNAL_COLUMNS

    told = quoted(pages("nl")["importeren.md"])
    assert {*POST_COLUMNS, *SIGNAL_COLUMNS} - told == set()


# ---------------------------------------------------------------- the command line


def commands(group: click.Group, before: str = "") -> Iterator[tuple[str, click.Command]]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, f"{before}{name} ")
        else:
            yield before + name, command


COMMANDS = dict(commands(program))


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize("page", ["nl/opdrachtregel.md", "en/command-line.md"])
def test_that_every_command_stands_in_the_manual_with_its_options(name: str, page: str) -> None:
    text = (MANUAL / page).read_text(encoding="utf-8")
    assert any(code.startswith(f"{name} ") for code in CODE.findall(text)), name
    options = {
        option
        for parameter in COMMANDS[name].params
        if isinstance(parameter, click.Option)
        for option in parameter.opts
    }
    assert options - quoted(text) == set()


def test_that_the_options_of_every_command_stand_in_the_manual() -> None:
    general = {option for each in program.params if isinstance(each, click.Option) for option in each.opts}
    assert (general | {"-h", "--help"}) - quoted(pages("nl")["opdrachtregel.md"]) == set()


def test_that_the_options_of_the_window_stand_in_the_manual(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        read_arguments(["--help"], Settings())
    options = set(re.findall(r"(?<![\w-])--?[a-z]+", capsys.readouterr().out)) - {"-h", "--help"}
    assert options
    for page in ("nl/opdrachtregel.md", "en/command-line.md"):
        assert options - quoted((MANUAL / page).read_text(encoding="utf-8")) == set()


def keys_in(answer: object) -> set[str]:
    if isinstance(answer, dict):
        return set(answer).union(*map(keys_in, answer.values()))
    return set().union(*map(keys_in, answer)) if isinstance(answer, list) else set()


@pytest.fixture(scope="module")
def calendar(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("docs") / "d.newsroom"
    assert CliRunner().invoke(program, ["demo", str(path), "--year", "2027"]).exit_code == 0
    return path


ASKED = (
    "week {} 2027-W03",
    "year {} 2027",
    "slots {} --from 2027-01-18 --until 2027-01-24",
    "search {} afval",
    "check {}",
    "history {}",
    "export posts {} --to generic --from 2027-01-18 --until 2027-01-24 -o {}.csv",
)


@pytest.mark.parametrize("asked", ASKED, ids=[each.split(" {}")[0] for each in ASKED])
def test_that_every_key_of_an_answer_stands_in_the_manual(asked: str, calendar: Path) -> None:
    done = CliRunner().invoke(program, [*asked.replace("{}", str(calendar)).split(), "--json"])
    assert done.exit_code == 0, done.output
    keys = keys_in(json.loads(done.stdout))
    assert keys
    for page in ("nl/opdrachtregel.md", "en/command-line.md"):
        assert keys - quoted((MANUAL / page).read_text(encoding="utf-8")) == set()


def test_that_every_key_of_an_import_stands_in_the_manual(calendar: Path, tmp_path: Path) -> None:
    source = tmp_path / "plan.csv"
    source.write_text("Datum;Titel;Doelgroep\n18-01-2027;Een;Vissers\n30-02-2027;Twee;\n", encoding="utf-8")
    done = CliRunner().invoke(program, ["import", "posts", str(calendar), str(source), "--dry-run", "--json"])
    answer = json.loads(done.stdout)
    assert answer["findings"]
    assert answer["proposed"]
    keys = set(answer) | keys_in(answer["findings"])
    assert keys - quoted(pages("nl")["opdrachtregel.md"]) == set()


def test_that_every_key_that_an_answer_can_have_stands_in_the_manual() -> None:
    # What a sample answer happens to lack, such as a decision, is in the code.
    tree = ast.parse((ROOT / "newsroom" / "insight" / "answers.py").read_text(encoding="utf-8"))
    keys = {
        key.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Dict)
        for key in node.keys
        if isinstance(key, ast.Constant)
    }
    assert "themes_without_post" in keys
    assert keys - quoted(pages("nl")["opdrachtregel.md"]) == set()


# ---------------------------------------------------------------- README and links


def readme() -> str:
    return (ROOT / "README.md").read_text(encoding="utf-8")


def test_that_the_two_commands_stand_at_the_top_of_the_readme_and_exist() -> None:
    top = readme().partition("\n## ")[0]
    script = (ROOT / "packaging" / "bootstrap").read_text(encoding="utf-8")
    for command in re.findall(r"sh packaging/bootstrap (\w+)", top):
        assert re.search(rf"^\s+{command}\)", script, re.MULTILINE)
    assert {"run", "test"} <= set(re.findall(r"sh packaging/bootstrap (\w+)", top))


def test_that_the_commands_of_the_readme_exist() -> None:
    used = re.findall(r"^    newsroom-cli (.+)$", readme(), re.MULTILINE)
    assert used
    for line in used:
        name = next((name for name in COMMANDS if line.startswith(f"{name} ")), "")
        name = name or line.split()[0]
        command = COMMANDS[name]
        options = {option for each in command.params if isinstance(each, click.Option) for option in each.opts}
        assert set(re.findall(r"(?<!\S)--?[a-z][\w-]*", line)) <= options


WITH_LINKS = sorted([*ROOT.glob("*.md"), *MANUAL.rglob("*.md")])


@pytest.mark.parametrize("page", WITH_LINKS, ids=[str(page.relative_to(ROOT)) for page in WITH_LINKS])
def test_that_every_link_leads_to_a_file(page: Path) -> None:
    links = [link for link in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in link]
    assert not [link for link in links if not (page.parent / link.partition("#")[0]).exists()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_page_of_the_manual_is_reached_from_the_first(language: str) -> None:
    found = pages(language)
    linked = {link.partition("#")[0] for link in LINK.findall(found["index.md"])}
    assert found.keys() - linked == {"index.md"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_page_of_the_manual_begins_with_its_title(language: str) -> None:
    assert not [name for name, text in pages(language).items() if not text.startswith("# ")]


def test_that_every_picture_of_the_manual_is_used() -> None:
    used = {(MANUAL / language / link).resolve() for language in LANGUAGES for link in LINK.findall(manual(language))}
    assert not [path for path in MANUAL.rglob("*.png") if path.resolve() not in used]


def test_that_the_places_that_the_architecture_names_exist() -> None:
    layout = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").partition("## Decisions")[0]
    rows = [line.split("|")[1] for line in layout.splitlines() if line.startswith("| `")]
    missing = []
    for row in rows:
        names = CODE.findall(row)
        folder = Path(names[0]).parent if not names[0].endswith("/") else Path()
        for name in names:
            missing += [name] if not ((ROOT / name).exists() or (ROOT / folder / name).exists()) else []
    assert rows
    assert not missing


def test_that_the_architecture_gives_a_reason_for_every_library() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {re.split(r"[<>=; ]", each)[0] for each in project["dependencies"]}
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").partition("## Dependencies")[2]
    told = {
        name.strip() for line in text.splitlines() if line.startswith("| ") for name in line.split("|")[1].split(",")
    }
    assert names - told == set()
