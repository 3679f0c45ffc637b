"""Chosen target groups or goals as chips, with a plus that opens a list to choose from."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ui.theme import Tone, icon, mark
from ui.widgets.choice_popup import ChoicePopup
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.pill import WALKING_KEYS, Chip, Choice

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent


class PlusButton(QPushButton):
    """Opens the list to choose from."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setIcon(icon("plus"))
        self.setAutoDefault(False)
        mark(self, role="plus")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in WALKING_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class TagField(QWidget):
    """Keeps an order of chosen keys; tells each change by the user, never its own."""

    chosen_changed = Signal(tuple)
    new_requested = Signal(str)

    def __init__(
        self, name: str, tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None, *, allow_new: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._tone = tone
        self._choices: dict[str, Choice] = {}
        self._chosen: tuple[str, ...] = ()
        self._chips: dict[str, Chip] = {}
        self._flow = FlowLayout(self)
        self._plus = PlusButton(self)
        self._plus.setAccessibleName(self.tr("Add to {name}").format(name=name))
        self._flow.addWidget(self._plus)
        self.popup = ChoicePopup(name, self, allow_new=allow_new)
        self._plus.clicked.connect(self.open_popup)
        self.popup.toggled.connect(self.toggle)
        self.popup.new_requested.connect(self.new_requested)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these choices; chosen ones that are no longer offered go away without a signal."""
        self._choices = {choice.key: choice for choice in choices}
        self.set_chosen(self._chosen)

    def set_chosen(self, keys: Iterable[str]) -> None:
        """Show these keys as chosen, without telling it as a change."""
        self._chosen = tuple(dict.fromkeys(key for key in keys if key in self._choices))
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {key: self._chip(number, key) for number, key in enumerate(self._chosen)}
        self._order_tabs()
        self.updateGeometry()

    def chosen(self) -> tuple[str, ...]:
        """Give the chosen keys in their order."""
        return self._chosen

    def chip(self, key: str) -> Chip:
        """Give the chip of a chosen key."""
        return self._chips[key]

    def plus_button(self) -> QPushButton:
        """Give the button that opens the list."""
        return self._plus

    def open_popup(self) -> None:
        """Show the list to choose from."""
        self.popup.set_choices(tuple(self._choices.values()), self._chosen)
        self.popup.open_under(self._plus)

    def toggle(self, key: str) -> None:
        """Choose a key, or let it go."""
        rest = tuple(kept for kept in self._chosen if kept != key)
        self._change(rest if key in self._chosen else (*self._chosen, key))

    def remove(self, key: str) -> None:
        """Let a key go; the focus moves to its neighbour."""
        had_focus = self._chips[key].hasFocus()
        place = self._chosen.index(key)
        self._change(tuple(kept for kept in self._chosen if kept != key))
        if had_focus:
            left = self._chosen[place : place + 1] or self._chosen[-1:]
            (self._chips[left[0]] if left else self._plus).setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        stops: list[QPushButton] = [*self._chips.values(), self._plus]
        here = next((number for number, stop in enumerate(stops) if stop.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        stops[min(len(stops) - 1, max(0, here + step))].setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), self.fontMetrics().averageCharWidth() * 20)
        return QSize(width, self._flow.heightForWidth(width))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        # A focus proxy would make Tab skip the chips.
        next(iter(self._chips.values()), self._plus).setFocus(event.reason())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self._flow.heightForWidth(self.width()))

    def _chip(self, number: int, key: str) -> Chip:
        chip = Chip(self._choices[key].label, self._tone, self)
        chip.setObjectName(key)
        chip.clicked.connect(self.open_popup)
        chip.removal_requested.connect(self._removal_requested)
        self._flow.insert_widget(number, chip)
        chip.show()
        return chip

    def _removal_requested(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.remove(sender.objectName())

    def _change(self, keys: tuple[str, ...]) -> None:
        self.set_chosen(keys)
        self.setMinimumHeight(self._flow.heightForWidth(self.width()))
        self.chosen_changed.emit(self._chosen)

    def _order_tabs(self) -> None:
        # New chips stand last in the window's order; this puts them where the plus was and the plus behind them.
        if self._chips:
            for first, second in itertools.pairwise([self._plus, *self._chips.values(), self._plus]):
                QWidget.setTabOrder(first, second)
