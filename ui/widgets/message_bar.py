"""One line that tells what happened, in the page or over it, with at most one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget
from typing_extensions import override

from ui.theme import Kind, Tone, icon, mark
from ui.widgets.plain_label import PlainLabel

READING_TIME = 8000


def announce(widget: QWidget, text: str, *, at_once: bool = False) -> None:
    """Let a screen reader say a sentence; `at_once` interrupts what it is saying."""
    event = QAccessibleAnnouncementEvent(widget, text)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


class MessageBar(QFrame):
    """A message that stays until it is closed or done, announced to screen readers."""

    action_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = PlainLabel("", self, wrap=True)
        self._action = QPushButton(self)
        self._close = QToolButton(self)
        self._close.setIcon(icon("close"))
        self._close.setAccessibleName(self.tr("Close message"))
        mark(self._action, kind=Kind.PLAIN)
        mark(self._close, kind=Kind.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self.dismiss)
        self.hide()

    def show_message(self, text: str, tone: Tone = Tone.NEUTRAL, action: str = "") -> None:
        """Show a sentence, with a button when there is something to do about it."""
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        mark(self, tone=tone)
        self.setAccessibleName(text)
        self.show()
        announce(self, text, at_once=tone is Tone.BAD)

    def text(self) -> str:
        """Give the sentence that shows."""
        return self._text.text()

    def action_button(self) -> QPushButton:
        """Give the button beside the sentence."""
        return self._action

    def dismiss(self) -> None:
        """Take the message away."""
        self.hide()
        self.closed.emit()

    def _act(self) -> None:
        self.hide()
        self.action_requested.emit()


class Toast(MessageBar):
    """A message low over its parent that goes by itself, unless something is wrong or it is being used."""

    def __init__(self, parent: QWidget, reading_time: int = READING_TIME) -> None:
        super().__init__(parent)
        self._over = parent
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(reading_time)
        self._timer.timeout.connect(self._time_is_up)
        parent.installEventFilter(self)

    @override
    def show_message(self, text: str, tone: Tone = Tone.NEUTRAL, action: str = "") -> None:
        super().show_message(text, tone, action)
        self._place()
        self.raise_()
        if tone in (Tone.BAD, Tone.WARN):
            self._timer.stop()
        else:
            self._timer.start()

    def is_passing(self) -> bool:
        """Tell whether the message will go by itself."""
        return self._timer.isActive()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        # Before it is on the screen, so that the pointer at another place does not hold it.
        self._place()
        super().showEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _time_is_up(self) -> None:
        if self.underMouse() or self._action.hasFocus() or self._close.hasFocus():
            self._timer.start()
        else:
            self.dismiss()

    def _place(self) -> None:
        over = self._over.rect()
        room = over.width() - 32
        wanted = self._text.fontMetrics().horizontalAdvance(self._text.text()) + self._beside() + 32
        width = min(room, max(wanted, 240))
        height = max(self.heightForWidth(width), self.sizeHint().height())
        self.setGeometry((over.width() - width) // 2, over.height() - height - 16, width, height)

    def _beside(self) -> int:
        action = 0 if self._action.isHidden() else self._action.sizeHint().width() + 6
        return action + self._close.sizeHint().width() + 6
