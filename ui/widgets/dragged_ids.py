"""Ids that are dragged from one part of the window to another: how they are written, and how they are read."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMimeData

SIGNALS_MIME = "application/x-newsroom-signals"
POSTS_MIME = "application/x-newsroom-posts"


def signals_in(data: QMimeData) -> tuple[str, ...]:
    """Read the signal ids that are dragged; nothing when the data is not such a list."""
    return _ids(data, SIGNALS_MIME)


def posts_in(data: QMimeData) -> tuple[str, ...]:
    """Read the post ids that are dragged; nothing when the data is not such a list."""
    return _ids(data, POSTS_MIME)


def posts_data(ids: Sequence[str]) -> QMimeData:
    """Write post ids so that `posts_in` reads them."""
    data = QMimeData()
    data.setData(POSTS_MIME, QByteArray(json.dumps(list(ids)).encode()))
    return data


def _ids(data: QMimeData, kind: str) -> tuple[str, ...]:
    if not data.hasFormat(kind):
        return ()
    try:
        ids = json.loads(bytes(data.data(kind).data()))
    except ValueError:
        return ()
    if not isinstance(ids, list):
        return ()
    return tuple(each for each in ids if isinstance(each, str))
