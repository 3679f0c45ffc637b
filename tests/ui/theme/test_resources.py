"""The one way to package data."""

import pytest

import resources


def test_that_text_bytes_and_file_are_the_same() -> None:
    name = "themes/light.toml"
    with resources.path(name) as file:
        assert file.read_bytes() == resources.read_bytes(name) == resources.read_text(name).encode()


def test_that_a_folder_can_be_listed() -> None:
    assert "week.svg" in {entry.name for entry in resources.entry("icons").iterdir()}


def test_that_a_name_that_is_not_there_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        resources.read_text("icons/nothing.svg")
