"""What week and year have in common: posts and slots that are moved, copied and put in slots, and ideas beside them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QPoint, Signal

from newsroom import acts
from ui.screens.screen import Screen


class Calendar(Screen):
    """A screen on which posts lie on days; ideas are dragged onto it and posts off it."""

    is_calendar = True
    slot_opened = Signal(str, object, object)
    dragged_outside = Signal(object, QPoint)
    dropped_outside = Signal(object, QPoint)

    @property
    def chosen(self) -> tuple[str, ...]:
        """Give the posts that are chosen."""
        raise NotImplementedError

    def hold(self, post_ids: tuple[str, ...]) -> None:
        """Keep posts ready to be put down with Ctrl+V, and go there."""
        raise NotImplementedError

    def let_go(self) -> tuple[str, ...]:
        """Give the posts that were picked up here, and forget them."""
        raise NotImplementedError

    def _move(self, post_ids: Sequence[str], on: date, at: time | None) -> None:
        self._work.bridge.do(lambda desk: acts.move_posts(desk, post_ids, on, at))

    def _copy(self, post_ids: Sequence[str], on: date, at: time | None) -> None:
        self._work.bridge.do(lambda desk: acts.copy_posts(desk, post_ids, on, at))

    def _fill_slot(self, post_ids: Sequence[str], section_id: str, original_on: date) -> None:
        self._work.bridge.do(lambda desk: acts.put_in_slot(desk, post_ids[0], section_id, original_on))

    def _copy_into(self, post_ids: Sequence[str], section_id: str, original_on: date) -> None:
        self._work.bridge.do(lambda desk: acts.copy_into_slot(desk, post_ids[0], section_id, original_on))

    def _move_slot(self, section_id: str, original_on: date, on: date, at: time | None = None) -> None:
        self._work.bridge.do(lambda desk: acts.move_slot(desk, section_id, original_on, on, at))

    def _open_slot(self, section_id: str, original_on: date) -> None:
        self.slot_opened.emit(section_id, original_on, ())
