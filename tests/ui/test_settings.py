"""Settings: defaults, one writer, nothing lost that another version wrote."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.settings import MOST_RECENT, Settings, default_path, lasting, read_settings, write_settings

NAMES = list(Settings.__dataclass_fields__)
VALUES = st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_that_without_a_file_the_defaults_hold(file: Path) -> None:
    assert read_settings(file) == Settings()


def test_that_what_holds_for_one_run_is_not_kept_until_it_is_chosen() -> None:
    stored = Settings(language="nl", theme="light", font_percent=125)
    given = replace(stored, theme="dark", font_percent=200)
    left = replace(given, geometry="AdnQ")
    assert lasting(left, given, stored) == replace(stored, geometry="AdnQ")
    chosen = replace(left, font_percent=150)
    assert lasting(chosen, given, stored) == replace(stored, geometry="AdnQ", font_percent=150)


def test_that_what_is_written_is_read_again(file: Path) -> None:
    chosen = Settings(
        language="nl",
        theme="dark",
        font_percent=150,
        recent=("a.newsroom", "b.newsroom"),
        geometry="AdnQ",
        inspector_open=False,
        work_week=True,
        by_channel=True,
        user_name="Zoë van ’t Hof",
        user_initials="ZH",
    )
    write_settings(file, chosen)
    assert read_settings(file) == chosen
    assert [entry.name for entry in file.parent.iterdir()] == [file.name]


def test_that_what_another_version_wrote_survives(file: Path) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"theme": "dark", "later": {"a": [1]}}), encoding="utf-8")
    write_settings(file, replace(read_settings(file), theme="light"))
    assert json.loads(file.read_text(encoding="utf-8"))["later"] == {"a": [1]}


@pytest.mark.parametrize("text", ["", "{", "[]", '"a"', "\x00", '{"theme": 3, "font_percent": "big", "recent": 7}'])
def test_that_a_file_that_makes_no_sense_gives_defaults(file: Path, text: str) -> None:
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")
    assert replace(read_settings(file), unknown={}) == Settings()


@given(found=st.dictionaries(st.sampled_from(NAMES), VALUES))
def test_that_any_value_is_read_within_its_bounds(
    found: dict[str, object], tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("settings") / "settings.json"
    file.write_text(json.dumps(found), encoding="utf-8")
    settings = read_settings(file)
    assert 100 <= settings.font_percent <= 200
    assert settings.theme in {"auto", "light", "dark", "contrast"}
    assert settings.language in {"auto", "nl", "en"}


def test_that_an_opened_calendar_is_the_last_and_the_first_of_the_recent_ones() -> None:
    settings = Settings(recent=tuple(f"{number}.newsroom" for number in range(MOST_RECENT)))
    opened = settings.opened("3.newsroom")
    assert opened.last_calendar == opened.recent[0] == "3.newsroom"
    assert sorted(opened.recent) == sorted(settings.recent)
    assert len(opened.opened("new.newsroom").recent) == MOST_RECENT


def test_that_a_folder_that_cannot_be_written_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    with pytest.raises(OSError, match="file"):
        write_settings(blocked / "settings.json", Settings())


def test_that_the_file_lies_in_the_configuration_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert default_path().name == "settings.json"
    assert "newsroom" in default_path().parent.name
