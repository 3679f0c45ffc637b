"""The pills of the filter bar: one opens a list of choices to tick, one is a choice that can be taken away."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from typing_extensions import override

from ui.theme import Tone, mark
from ui.widgets.choice_popup import ChoicePopup
from ui.widgets.pill import REMOVING_KEYS, Chip, Choice, MarkedButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

OPENING_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
NAMED = 2


class FilterPill(MarkedButton):
    """A filter of one kind: a list to tick choices in, and when one is chosen a cross that lets all through again."""

    chosen_changed = Signal(object)

    def __init__(self, name: str, all_text: str, parent: QWidget | None = None, *, steady: bool = False) -> None:
        super().__init__(all_text, "chevron-down", parent)
        self._name = name
        self._all_text = all_text
        self._steady = steady
        self._chosen: tuple[str, ...] = ()
        self._choices: tuple[Choice, ...] = ()
        self._popup: ChoicePopup | None = None
        self.clicked.connect(self.open_choices)
        self._show()

    @property
    def popup(self) -> ChoicePopup:
        """Give the list of choices; it is made when it is first asked for."""
        if self._popup is None:
            self._popup = ChoicePopup(self._name, self)
            self._popup.toggled.connect(self._toggle)
        return self._popup

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Give what can be chosen."""
        return self._choices

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; a choice that is no longer offered is let go without a signal."""
        self._choices = tuple(choices)
        self.show_chosen(self._chosen)

    def chosen(self) -> tuple[str, ...]:
        """Give the keys that are chosen, in the order of the list; none is all."""
        return self._chosen

    def show_chosen(self, keys: Collection[str]) -> None:
        """Show these keys as chosen; tells nothing."""
        self._chosen = tuple(choice.key for choice in self._choices if choice.key in keys)
        self._show()

    def choose(self, keys: Collection[str]) -> None:
        """Choose these keys, all with none; tells only a change."""
        before = self._chosen
        self.show_chosen(keys)
        if self._chosen != before:
            self.chosen_changed.emit(self._chosen)

    def open_choices(self) -> None:
        """Show the choices under the pill."""
        self.popup.set_choices(self._choices, self._chosen)
        self.popup.open_under(self)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._removable() and self.on_mark(event.position().toPoint()):
            self.setDown(False)
            self.choose(())
            return
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in REMOVING_KEYS and self._removable():
            self.choose(())
        elif event.key() in OPENING_KEYS:
            self.open_choices()
        else:
            super().keyPressEvent(event)

    def _removable(self) -> bool:
        return bool(self._chosen) and not self._steady

    def _toggle(self, key: str) -> None:
        self.choose(set(self._chosen) ^ {key})

    def _show(self) -> None:
        filled = self._removable()
        text = self.tr("{name}: {choice}").format(name=self._name, choice=self._said()) if filled else self._all_text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("Filter; Delete shows all again") if filled else self.tr("Filter"))
        self.set_mark("close" if filled else "chevron-down")
        mark(self, filled="true" if filled else "false")

    def _said(self) -> str:
        labels = [choice.label for choice in self._choices if choice.key in self._chosen]
        more = f" +{len(labels) - NAMED}" if len(labels) > NAMED else ""
        return ", ".join(labels[:NAMED]) + more


class FilterChip(Chip):
    """One chosen value of the filter, to be taken away by its cross or by Delete."""

    removed = Signal(str)

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(choice.label, Tone.SEND, parent)
        self.key = choice.key
        self.removal_requested.connect(self._remove)

    def _remove(self) -> None:
        self.removed.emit(self.key)
