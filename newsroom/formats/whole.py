"""The whole calendar as one JSON document, for another program, an archive or another engine."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsroom.model.rows import Row

FORMAT = "newsroom-calendar"
VERSION = 1


def write(tables: Mapping[str, Sequence[Row]]) -> bytes:
    """Give the document: `format`, `version`, then one list per table, each row by column."""
    document: dict[str, object] = {"format": FORMAT, "version": VERSION, **tables}
    return json.dumps(document, ensure_ascii=False, indent=1).encode()
