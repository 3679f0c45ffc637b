"""Tinted words: the status pill, the filter pill with its menu, and the chip that can be taken away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from typing_extensions import override

from ui.theme import Tone, icon, mark
from ui.theme.icons import Role
from ui.widgets.plain_label import PlainLabel

# A button takes arrows for Tab; here the field around it walks.
WALKING_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
REMOVING_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be chosen: its stable key and the words for it."""

    key: str
    label: str


class Pill(PlainLabel):
    """A word in a tinted pill; the word tells what the tint means."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None, *, light: bool = False
    ) -> None:
        super().__init__(text, parent)
        mark(self, light="true" if light else "false")
        self.set_tone(tone)

    def set_tone(self, tone: Tone) -> None:
        """Tint the pill."""
        mark(self, tone=tone)


class MarkedButton(QPushButton):
    """A button with a small mark at its right end that can be hit on its own."""

    def __init__(self, text: str, mark_name: str, parent: QWidget | None) -> None:
        super().__init__(text, parent)
        self._mark = icon(mark_name)
        self.setAutoDefault(False)

    def set_mark(self, name: str) -> None:
        """Show another mark."""
        self._mark = icon(name)
        self.update()

    def mark_rect(self) -> QRect:
        """Give the place of the mark; as high as the button, so that it is easily hit."""
        return QRect(self.width() - self.height(), 0, self.height(), self.height())

    def on_mark(self, point: QPoint) -> bool:
        """Tell whether a point lies on the mark."""
        return self.mark_rect().contains(point)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = max(8, round(self.fontMetrics().height() * 0.75))
        place = QRect(0, 0, side, side)
        place.moveCenter(self.mark_rect().center())
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        self._mark.paint(QPainter(self), place, Qt.AlignmentFlag.AlignCenter, mode)


class FilterPill(MarkedButton):
    """A filter of one kind: a menu of choices, and when one is chosen a cross that takes it away."""

    chosen_changed = Signal(str)

    def __init__(self, name: str, all_text: str, parent: QWidget | None = None) -> None:
        super().__init__(all_text, "chevron-down", parent)
        self._name = name
        self._all_text = all_text
        self._chosen = ""
        self._choices: tuple[Choice, ...] = ()
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._pick)
        self.clicked.connect(self.open_menu)
        self._show()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; a choice that is no longer offered is let go without a signal."""
        self._choices = tuple(choices)
        if all(choice.key != self._chosen for choice in self._choices):
            self._chosen = ""
        self._show()

    def chosen(self) -> str:
        """Give the key that is chosen; empty is all."""
        return self._chosen

    def choose(self, key: str) -> None:
        """Choose a key, or all with an empty one; tells only a change."""
        if key == self._chosen or (key and all(choice.key != key for choice in self._choices)):
            return
        self._chosen = key
        self._show()
        self.chosen_changed.emit(key)

    def open_menu(self) -> None:
        """Show the choices under the pill."""
        self._fill_menu()
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def menu_texts(self) -> tuple[str, ...]:
        """Give what the menu offers, all first."""
        self._fill_menu()
        return tuple(action.text() for action in self._menu.actions() if not action.isSeparator())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._chosen and self.on_mark(event.position().toPoint()):
            self.setDown(False)
            self.choose("")
            return
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in REMOVING_KEYS and self._chosen:
            self.choose("")
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def _fill_menu(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for choice in (Choice("", self._all_text), *self._choices):
            action = self._menu.addAction(choice.label.replace("&", "&&"))
            action.setData(choice.key)
            action.setCheckable(True)
            action.setChecked(choice.key == self._chosen)
            group.addAction(action)

    def _pick(self, action: QAction) -> None:
        self.choose(str(action.data()))

    def _show(self) -> None:
        label = next((choice.label for choice in self._choices if choice.key == self._chosen), "")
        text = self.tr("{name}: {choice}").format(name=self._name, choice=label) if label else self._all_text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("Filter; Delete shows all again") if label else self.tr("Filter"))
        self.set_mark("close" if label else "chevron-down")
        mark(self, filled="true" if label else "false")


class Chip(MarkedButton):
    """One chosen thing with a cross; Delete takes it away too."""

    removal_requested = Signal()

    def __init__(self, text: str, tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), "close", parent)
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("Delete takes it away"))
        mark(self, tone=tone)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.on_mark(event.position().toPoint()):
            self.setDown(False)
            self.removal_requested.emit()
            return
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in REMOVING_KEYS:
            self.removal_requested.emit()
        elif event.key() in WALKING_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class ActionButton(QPushButton):
    """A button for the main action of a screen, with an icon in the colour of its words."""

    def __init__(self, text: str, kind: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        mark(self, kind=kind)
        if icon_name:
            filled = kind in {"primary", "listen", "danger"}
            self.setIcon(icon(icon_name, Role.HighlightedText if filled else Role.ButtonText))
