"""Turns what is asked of a checklist into edits of the post that shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from newsroom import hanging

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsroom.changes import ChangeSet
    from newsroom.desk import Desk
    from ui.forms.inspector.checklist import ChecklistSection

    Do = Callable[[str, Callable[[Desk], ChangeSet]], None]
    PostId = Callable[[], str]

SPOT = "checklist"


class ChecklistActs(QObject):
    """Carries out the requests of one checklist; `do` knows where a refusal is shown."""

    def __init__(self, section: ChecklistSection, post_id: PostId, do: Do, parent: QObject) -> None:
        super().__init__(parent)
        self._post_id, self._do = post_id, do
        section.items_requested.connect(self._add)
        section.tick_requested.connect(self._tick)
        section.rewrite_requested.connect(self._rewrite)
        section.order_requested.connect(self._order)
        section.remove_requested.connect(self._remove)

    def _add(self, texts: tuple[str, ...]) -> None:
        self._do(SPOT, partial(hanging.add_items, post_id=self._post_id(), texts=texts))

    def _tick(self, item_id: str, done: bool) -> None:
        self._do(SPOT, partial(hanging.tick_item, item_id=item_id, done=done))

    def _rewrite(self, item_id: str, text: str) -> None:
        self._do(SPOT, partial(hanging.rewrite_item, item_id=item_id, text=text))

    def _order(self, ids: tuple[str, ...]) -> None:
        self._do(SPOT, partial(hanging.order_items, post_id=self._post_id(), ids=ids))

    def _remove(self, item_id: str) -> None:
        self._do(SPOT, partial(hanging.remove_item, item_id=item_id))
