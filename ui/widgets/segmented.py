"""A row of buttons of which one holds, such as Jaar, Kwartaal, Maand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.widgets.pill import Choice

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Segment(QPushButton):
    """One of the row; leaves the arrow keys to the row."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class SegmentedControl(QFrame):
    """One choice out of a few; one stop for Tab, arrows go on to the next."""

    chosen_changed = Signal(str)

    def __init__(self, choices: Sequence[Choice], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._keys = [choice.key for choice in choices]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for number, choice in enumerate(choices):
            segment = Segment(choice.label, self)
            segment.setCheckable(True)
            segment.setChecked(number == 0)
            self._group.addButton(segment, number)
            row.addWidget(segment)
        self._group.idToggled.connect(self._toggled)
        self._one_stop()

    def chosen(self) -> str:
        """Give the key that holds."""
        return self._keys[self._group.checkedId()]

    def choose(self, key: str) -> None:
        """Choose a key; tells only a change."""
        self.button(key).setChecked(True)

    def button(self, key: str) -> QPushButton:
        """Give the button of a key."""
        found = self._group.button(self._keys.index(key))
        assert isinstance(found, QPushButton)
        return found

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        number = (self._group.checkedId() + step) % len(self._keys)
        self.choose(self._keys[number])
        self.button(self._keys[number]).setFocus(Qt.FocusReason.TabFocusReason)

    def _toggled(self, number: int, checked: bool) -> None:
        if checked:
            self._one_stop()
            self.chosen_changed.emit(self._keys[number])

    def _one_stop(self) -> None:
        for segment in self._group.buttons():
            policy = Qt.FocusPolicy.StrongFocus if segment.isChecked() else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(policy)
