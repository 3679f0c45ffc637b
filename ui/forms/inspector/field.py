"""What every field of a form has: one value, the sentence under it, and respect for what is being typed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.message_bar import announce
from ui.widgets.plain_label import PlainLabel

NOTHING: Final = object()


class Field(QWidget):
    """A caption, an editor and a sentence under it; `spot` names the stored field."""

    committed = Signal(str, object, object)

    def __init__(self, spot: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spot = spot
        self.label = label
        self._shown: object = None
        self._sent: object = NOTHING
        self._touched = False
        self._caption = PlainLabel(label, self, role="caption")
        self._note = PlainLabel("", self, role="fault", wrap=True)
        self._note.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._column.addWidget(self._caption)
        self._column.addWidget(self._note)

    @property
    def editor(self) -> QWidget:
        """Give the widget that takes the focus."""
        raise NotImplementedError

    def hide_caption(self) -> None:
        """Leave the caption to the screen reader."""
        self._caption.hide()

    def start(self, value: object) -> None:
        """Show the value of another thing; what was typed before is gone."""
        self._shown, self._sent = value, NOTHING
        self._put(value)
        self._touched = False
        self.say("")

    def type_in(self, value: object) -> None:
        """Put a value there as if it was typed: it is told when the field is left."""
        self._put(value)
        self._touch()

    def show_value(self, value: object) -> None:
        """Show the value as it is stored now; what is being typed stays, with a note when somebody changed it."""
        before, sent = self._shown, self._sent
        self._shown, self._sent = value, NOTHING
        if self._is_busy(value):
            if value not in (before, sent):
                self.say(self.tr("Somebody else changed this meanwhile. What you typed is still here."))
            return
        self._put(value)
        self._touched = False
        self.say("")

    def commit(self) -> None:
        """Tell what was typed, when it differs from what is stored."""
        if not self._touched:
            return
        try:
            value = self._typed()
        except ValueError:
            self.say(self._fault())
            return
        if value == self._shown:
            self._touched = False
            self.say("")
        elif value != self._sent:
            self._sent = value
            self.committed.emit(self.spot, self._shown, value)

    def refuse(self, sentence: str) -> None:
        """Say why it was not saved; what was typed stays."""
        self._sent = NOTHING
        self.say(sentence)

    def say(self, sentence: str) -> None:
        """Show a sentence under the field, or none."""
        changed = sentence != self._note.text()
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        if self.editor is not self:
            self.editor.setAccessibleDescription(sentence)
        if sentence and changed:
            announce(self.editor, sentence, at_once=True)

    def note(self) -> str:
        """Give the sentence that shows."""
        return self._note.text()

    def typed(self) -> object:
        """Give the value that stands in the field; raises ValueError when it cannot be read."""
        return self._typed()

    def take_focus(self) -> None:
        """Put the cursor in the field."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place(self, editor: QWidget) -> None:
        editor.setAccessibleName(self.label)
        self._caption.setBuddy(editor)
        self._column.insertWidget(1, editor)

    def _touch(self, *_: object) -> None:
        self._touched = True

    def _chosen(self, *_: object) -> None:
        self._touched = True
        self.commit()

    def _is_busy(self, value: object) -> bool:
        if not self._touched:
            return False
        try:
            return self._typed() != value
        except ValueError:
            return True

    def _fault(self) -> str:
        return self.tr("This cannot be read.")

    def _put(self, value: object) -> None:
        raise NotImplementedError

    def _typed(self) -> object:
        raise NotImplementedError
