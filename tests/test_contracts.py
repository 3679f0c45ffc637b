"""The import contracts hold, each of them finds a planted violation, and the start path stays light."""

import re
import shutil
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("newsroom", "ui", "resources")
CHECK = "from importlinter.cli import lint_imports_command as go; go(['--no-cache'])"

# Small modules that each break a rule of the house, some of them more than one.
PLANTED = {
    "newsroom/errors/__init__.py": "import newsroom.model",
    "newsroom/model/planted.py": "import dateutil, sqlite_utils, ui, PySide6.QtCore, newsroom.store",
    "newsroom/dates/planted_one.py": "import newsroom.dates.planted_two",
    "newsroom/dates/planted_two.py": "import newsroom.dates.planted_one",
    "newsroom/formats/planted_one.py": "import newsroom.formats.planted_two",
    "newsroom/formats/planted_two.py": "",
    "ui/theme/planted.py": "import ui.widgets.planted",
    "ui/widgets/planted.py": "",
    "ui/views/planted_one.py": "import ui.views.planted_two",
    "ui/views/planted_two.py": "",
}


def contract_names() -> set[str]:
    tools = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    return {contract["name"] for contract in tools["importlinter"]["contracts"]}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for package in PACKAGES:
        for source in (ROOT / package).rglob("*.py"):
            copy = tmp_path / source.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, copy)
    return tmp_path


def verdicts(checkout: Path) -> dict[str, str]:
    """Kept or broken, by the name of the contract."""
    ran = subprocess.run(
        [sys.executable, "-c", CHECK],
        cwd=checkout,
        env={"PYTHONPATH": str(checkout)},
        capture_output=True,
        text=True,
        check=False,
    )
    found = dict(re.findall(r"^(.+) (KEPT|BROKEN)\b", ran.stdout, re.MULTILINE))
    assert found.keys() == contract_names(), ran.stdout + ran.stderr
    return found


def test_that_every_contract_is_kept(checkout: Path) -> None:
    assert not [name for name, word in verdicts(checkout).items() if word == "BROKEN"]


def test_that_every_contract_finds_a_planted_violation(checkout: Path) -> None:
    for name, text in PLANTED.items():
        file = checkout / name
        file.parent.mkdir(parents=True, exist_ok=True)
        (file.parent / "__init__.py").touch()
        file.write_text(text + "\n", encoding="utf-8")
    (checkout / "newsroom" / "errors.py").unlink()
    assert not [name for name, word in verdicts(checkout).items() if word == "KEPT"]


def test_that_a_new_first_level_module_is_a_deliberate_act(checkout: Path) -> None:
    (checkout / "newsroom" / "surprise.py").touch()
    (checkout / "ui" / "surprise.py").touch()
    found = verdicts(checkout)
    assert found["newsroom points down"] == found["ui points down"] == "BROKEN"


HEAVY = {"asyncio", "click", "dateutil", "defusedxml", "feedparser", "icalendar", "jinja2", "openpyxl", "sqlite_utils"}


@pytest.mark.parametrize("module", ["newsroom.desk", "ui.app"])
def test_that_slow_libraries_are_off_the_start_path(module: str) -> None:
    if find_spec(module) is None:
        pytest.skip(f"{module} does not exist yet")
    code = f"import sys, {module}; print(*[name for name in {sorted(HEAVY)} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.split() == []
