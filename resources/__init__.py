"""Package data: fonts, icons, themes, words, templates, rules of days, presets; reached only from here."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

# Checkout, wheel and bundle all lay the data out as files; importlib.resources would cost the start 7 ms.
_FOLDER = Path(__file__).parent


def entry(name: str) -> Path:
    """Give the piece of package data of this name, such as `icons/week.svg`; a folder can be listed."""
    return _FOLDER.joinpath(*name.split("/"))


def read_text(name: str) -> str:
    """Read a text of the package data."""
    return entry(name).read_text(encoding="utf-8")


def read_bytes(name: str) -> bytes:
    """Read a piece of package data as bytes."""
    return entry(name).read_bytes()


def path(name: str) -> AbstractContextManager[Path]:
    """Give a real file for a piece of package data, for libraries that want a path; it exists within the `with`."""
    return nullcontext(entry(name))
