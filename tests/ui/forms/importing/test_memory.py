"""What was chosen for the same headings comes back; what cannot be read is not known."""

from pathlib import Path

import pytest

from newsroom.formats.reading.options import DEFAULTS, ReadOptions
from ui.forms.importing.memory import MOST, memory_path, remember, remembered

# Alone in a process, pytest-qt would process events before there is an application.
pytestmark = pytest.mark.usefixtures("qapp")
CHOSEN = ReadOptions(mapping=(("note", "Verhaal"), ("", "Maker")), day_first=False)


def test_that_a_choice_comes_back_for_its_headings_only(tmp_path: Path) -> None:
    path = tmp_path / "imports.json"
    remember(path, "datum\ntitel", CHOSEN)
    assert remembered(path, "datum\ntitel", DEFAULTS) == CHOSEN
    assert remembered(path, "datum\nkop", DEFAULTS) == DEFAULTS


def test_that_without_a_choice_nothing_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "imports.json"
    remember(path, "a", CHOSEN)
    remember(path, "a", DEFAULTS)
    assert remembered(path, "a", DEFAULTS) == DEFAULTS


def test_that_the_oldest_choices_go(tmp_path: Path) -> None:
    path = tmp_path / "imports.json"
    for number in range(MOST + 1):
        remember(path, str(number), CHOSEN)
    assert remembered(path, "0", DEFAULTS) == DEFAULTS
    assert remembered(path, str(MOST), DEFAULTS) == CHOSEN


@pytest.mark.parametrize("text", ["", "[1]", "{", '{"x": 3}', '{"x": {"mapping": [["a"], 4], "day_first": 1}}'])
def test_that_a_damaged_file_is_not_known(tmp_path: Path, text: str) -> None:
    path = tmp_path / "imports.json"
    path.write_text(text, encoding="utf-8")
    assert remembered(path, "a", DEFAULTS) == DEFAULTS


def test_that_it_lies_beside_the_settings() -> None:
    assert memory_path().name == "imports.json"
