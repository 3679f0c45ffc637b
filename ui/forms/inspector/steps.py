"""A row of small buttons that wraps: the road of a status, the tabs of a text. One stop for Tab, arrows walk."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ui.theme import Tone, mark
from ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from ui.widgets.pill import Choice

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class StepButton(QPushButton):
    """One of the row; leaves the arrow keys to it."""

    def __init__(self, text: str, look: str, parent: QWidget) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setAutoDefault(False)
        mark(self, look=look)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class StepRow(QWidget):
    """Shows choices of which one holds; asks for another, and leaves it to its owner to let that hold."""

    chosen = Signal(str)

    def __init__(self, name: str, look: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._look = look
        self._choices: tuple[Choice, ...] = ()
        self._buttons: dict[str, StepButton] = {}
        self._current = ""
        self._flow = FlowLayout(self, 4)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these, in this order."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        for button in self._buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for number, choice in enumerate(self._choices):
            button = StepButton(choice.label, self._look, self)
            button.setObjectName(choice.key)
            button.setCheckable(True)
            button.clicked.connect(self._clicked)
            self._flow.insert_widget(number, button)
            self._buttons[choice.key] = button
            button.show()
        self.show_current(self._current)
        self._fit()

    def add_end(self, widget: QWidget) -> None:
        """Put something behind the row."""
        self._flow.addWidget(widget)

    def show_current(self, key: str, tone: Tone = Tone.SEND) -> None:
        """Let this one hold."""
        self._current = key
        stop = key if key in self._buttons else next(iter(self._buttons), "")
        for each, button in self._buttons.items():
            button.setChecked(each == key)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == stop else Qt.FocusPolicy.ClickFocus)
            mark(button, tone=tone if each == key else "")

    def current(self) -> str:
        """Give the one that holds."""
        return self._current

    def button(self, key: str) -> StepButton:
        """Give the button of a choice."""
        return self._buttons[key]

    def keys(self) -> tuple[str, ...]:
        """Give what is offered."""
        return tuple(self._buttons)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        stops = list(self._buttons.values())
        here = next((number for number, button in enumerate(stops) if button.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        stops[min(len(stops) - 1, max(0, here + step))].setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), self.fontMetrics().averageCharWidth() * 20)
        return QSize(width, self._flow.heightForWidth(width))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(self._flow.heightForWidth(self.width()))

    def _clicked(self) -> None:
        sender = self.sender()
        assert isinstance(sender, StepButton)
        sender.setChecked(sender.objectName() == self._current)
        self.chosen.emit(sender.objectName())
