"""The ready screen: asks what is not ready to go out, shows it beside the window, and goes where it is mended."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from newsroom import readiness
from ui.forms.ready_dialog import ReadyDialog

if TYPE_CHECKING:
    from newsroom.desk import Changed
    from newsroom.readiness import Unready
    from ui.screens.workplace import Workplace


class ReadyScreen(QObject):
    """One list at a time; it follows every change while it shows."""

    fix_requested = Signal(str, str)

    def __init__(self, work: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.dialog: ReadyDialog | None = None
        work.bridge.changed.connect(self._changed)

    def open_list(self) -> None:
        """Show the list, or bring it forward."""
        if self._shown() is None:
            self.dialog = ReadyDialog(self._work.words, self._work.style, self._work.window)
            self.dialog.look_requested.connect(self.refresh)
            self.dialog.fix_requested.connect(self._fix)
        assert self.dialog is not None
        self.refresh()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def refresh(self) -> None:
        """Ask again."""
        dialog = self._shown()
        if dialog is not None:
            question = partial(readiness.coming, language=self._work.words.language, days=dialog.days())
            self._work.jobs.ask(question, self._show, about="ready")

    def _show(self, found: list[Unready]) -> None:
        dialog = self._shown()
        if dialog is not None:
            dialog.show_unready(found)

    def _fix(self, post_id: str, spot: str) -> None:
        self._work.window.activateWindow()
        self.fix_requested.emit(post_id, spot)

    def _changed(self, _changed: Changed) -> None:
        self.refresh()

    def _shown(self) -> ReadyDialog | None:
        return self.dialog if self.dialog is not None and isValid(self.dialog) else None
