"""The pair of Python and Qt that this runs on, and the papers that travel with the program."""

import re
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
CALLS = 100_000


def qt_requirements() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [Requirement(text) for text in project["dependencies"]]
    return [requirement for requirement in wanted if requirement.name.startswith("PySide6")]


def qt_versions_for(python: str, *candidates: str) -> set[str]:
    requirements = [
        wanted
        for wanted in qt_requirements()
        if not wanted.marker or wanted.marker.evaluate({"python_version": python})
    ]
    return {one for one in candidates if requirements and all(one in wanted.specifier for wanted in requirements)}


def test_that_python_3_11_holds_qt_at_6_11() -> None:
    assert qt_versions_for("3.11", "6.10.2", "6.11.0", "6.11.3", "6.12.0", "6.13.0") == {"6.11.0", "6.11.3"}


def test_that_newer_pythons_may_have_newer_qt() -> None:
    for python in ("3.12", "3.13", "3.14"):
        assert qt_versions_for(python, "6.10.2", "6.11.0", "6.12.0") == {"6.11.0", "6.12.0"}


def test_that_only_the_essential_part_of_qt_is_asked_for() -> None:
    assert {requirement.name for requirement in qt_requirements()} == {"PySide6-Essentials"}


def test_that_the_installed_qt_is_one_that_the_project_allows() -> None:
    installed = version("PySide6-Essentials")
    assert qt_versions_for("{}.{}".format(*sys.version_info[:2]), installed) == {installed}


def test_that_calls_without_an_answer_leave_none_alone() -> None:
    # PySide6 6.12 before Python 3.12 drops a reference to None in each such call and dies after some 5,000 of them, so
    # this is tried out in a process of its own.
    code = f"""
from PySide6.QtCore import QObject
thing = QObject()
for _ in range({CALLS}):
    thing.setObjectName("x")
print("alive")
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (0, "alive\n"), ran.stderr[-500:]


def yaml_values(text: str) -> dict[str, str]:
    """Key path to value of the plain mappings in a YAML file; list entries and folded text are joined to their key."""
    values: dict[str, str] = {}
    path: list[tuple[int, str]] = []
    for line in text.splitlines():
        depth = len(line) - len(line.lstrip())
        if match := re.match(r"(?:- )?([A-Za-z]\w*):(?:\s+(.*))?$", line.strip()):
            depth += 2 * line.strip().startswith("- ")
            path = [*(step for step in path if step[0] < depth), (depth, match[1])]
            values[".".join(key for _, key in path)] = (match[2] or "").strip("\"' >")
        elif line.strip() and not line.strip().startswith("#"):
            key = ".".join(key for _, key in path)
            values[key] = f"{values[key]} {line.strip()}".strip()
    return values


def test_that_publiccode_has_what_the_standard_asks() -> None:
    values = yaml_values((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    assert values["publiccodeYmlVersion"] == "0.4"
    asked = "name url platforms developmentStatus softwareType legal.license maintenance.type maintenance.contacts.name"
    asked += " localisation.localisationReady localisation.availableLanguages categories releaseDate softwareVersion"
    assert not [key for key in asked.split() if not values.get(key)]
    assert values["url"].startswith("https://")
    assert values["developmentStatus"] in {"concept", "development", "beta", "stable", "obsolete"}
    assert values["softwareType"] == "standalone/desktop"
    assert values["maintenance.type"] in {"internal", "contract", "community", "none"}
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", values["releaseDate"])


def test_that_publiccode_describes_the_program_in_both_languages() -> None:
    values = yaml_values((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    for language in ("nl", "en"):
        assert f"- {language}" in values["localisation.availableLanguages"]
        assert 0 < len(values[f"description.{language}.shortDescription"]) <= 150
        assert 150 <= len(values[f"description.{language}.longDescription"]) <= 10_000
        assert values[f"description.{language}.features"].count("- ") >= 1


def test_that_publiccode_and_the_project_name_the_same_version_and_licence() -> None:
    values = yaml_values((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert values["softwareVersion"] == project["version"]
    assert values["legal.license"] == project["license"] == "EUPL-1.2"


def test_that_the_licence_is_the_whole_european_union_public_licence() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert not [number for number in range(1, 16) if not re.search(rf"^{number}\.\S", text, re.MULTILINE)]
    assert "‘Compatible Licences’ according to Article 5" in text


def test_that_continuous_integration_runs_the_command_of_the_readme() -> None:
    assert "sh packaging/bootstrap test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
