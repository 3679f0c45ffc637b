"""Tinted words: the status pill and the chip that can be taken away; a choice and the buttons that show one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget
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
