"""Package data: fonts, icons, themes, words, templates, rules of days, presets; reached only from here."""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from importlib.resources.abc import Traversable
    from pathlib import Path


def entry(name: str) -> Traversable:
    """Give the piece of package data of this name, such as `icons/week.svg`; a folder can be listed."""
    return files(__name__).joinpath(*name.split("/"))


def read_text(name: str) -> str:
    """Read a text of the package data."""
    return entry(name).read_text(encoding="utf-8")


def read_bytes(name: str) -> bytes:
    """Read a piece of package data as bytes."""
    return entry(name).read_bytes()


def path(name: str) -> AbstractContextManager[Path]:
    """Give a real file for a piece of package data, for libraries that want a path; it exists within the `with`."""
    return as_file(entry(name))
