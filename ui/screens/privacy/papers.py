"""Pages about privacy as text to read and as files to keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsroom.formats import pages
from newsroom.formats.atomic import write_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from newsroom.desk import Desk
    from newsroom.words import Words


def written_page(desk: Desk, page: str, form: str, answer: Mapping[str, object], words: Words) -> str:
    """Give a page as text or HTML."""
    return pages.write(page, form, answer, desk.lists.settings.name or desk.path.stem, words)


def save_page(desk: Desk, page: str, answer: Mapping[str, object], words: Words, path: Path) -> Path:
    """Save a page, as text when its name ends so and else as HTML; raises as `write_file` does."""
    form = "text" if path.suffix.lower() == ".txt" else "html"
    write_file(path, written_page(desk, page, form, answer, words).encode())
    return path
