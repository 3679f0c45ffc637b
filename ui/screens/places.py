"""The screens of one window by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from ui.screens.screen import Screen


class Places(QObject):
    """Builds each screen when it is first asked for, and knows which one shows."""

    built = Signal(str, object)

    def __init__(self, makers: Mapping[str, Callable[[], Screen]], first: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._makers = dict(makers)
        self._screens: dict[str, Screen] = {}
        self.name = first

    def __getitem__(self, name: str) -> Screen:
        if name not in self._screens:
            screen = self._screens[name] = self._makers[name]()
            self.built.emit(name, screen)
        return self._screens[name]

    def __iter__(self) -> Iterator[Screen]:
        """Give the screens that were built."""
        return iter(tuple(self._screens.values()))

    @property
    def current(self) -> Screen:
        """Give the screen that shows."""
        return self[self.name]

    def name_of(self, screen: Screen) -> str:
        """Give the name of a screen that was built."""
        return next(name for name, each in self._screens.items() if each is screen)
