"""Says what was stored, what can be undone and what can be done again, in the words of the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from newsroom.changes import ChangeSet
    from newsroom.words import Words
    from ui.bridge import Bridge, Stack
    from ui.frame.statusline import StatusLine


class Saving(QObject):
    """Keeps the status line and the names of undo and redo as things stand."""

    stack_named = Signal(object, str, str)

    def __init__(self, bridge: Bridge, words: Words, status: StatusLine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words, self._status = words, status
        bridge.saved.connect(self._saved)
        bridge.stack_changed.connect(self._show_stack)

    def _saved(self, changes: ChangeSet) -> None:
        self._status.show_saved(self.tr("Saved · {what}").format(what=self._said(changes)))

    def _show_stack(self, stack: Stack) -> None:
        undo, redo = self.tr("Undo"), self.tr("Redo")
        if stack.undo:
            undo = self.tr("Undo: {what}").format(what=self._said(stack.undo))
        if stack.redo:
            redo = self.tr("Redo: {what}").format(what=self._said(stack.redo))
        self.stack_named.emit(stack, undo, redo)

    def _said(self, changes: ChangeSet) -> str:
        return self._words.say("undo", changes.label, changes.data)
