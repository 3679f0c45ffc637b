"""Fields in which a date or a time is typed as people write it; what cannot be read stays and is explained."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import TYPE_CHECKING, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import mark
from ui.widgets.message_bar import announce
from ui.widgets.plain_label import PlainLabel
from ui.widgets.typed import NEAR, Unreadable, read_date, read_time

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

Moment = TypeVar("Moment")

FIRST_TIME: Final = time(9)
MINUTES_OF_DAY: Final = 24 * 60


class Spelling(Protocol[Moment]):
    """How a kind of moment is read, shown and stepped."""

    def read(self, text: str, value: Moment | None) -> Moment | None:
        """Read what was typed; empty is none; `Unreadable` when it cannot be read."""

    def words(self, value: Moment, locale: QLocale) -> str:
        """Give the words for a value."""

    def step(self, value: Moment | None, steps: int, *, large: bool) -> Moment:
        """Give the value some steps on."""


class TypedLine(QLineEdit):
    """A line that tells when it is left and when a step up or down is asked."""

    left = Signal()
    step_requested = Signal(int, bool)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        self.step_requested.emit(step, event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown))


class MomentField(QWidget, Generic[Moment]):
    """A typed line with a sentence under it when it cannot be read; what the date and the time field share."""

    value_changed = Signal(object)

    def __init__(self, name: str, spelling: Spelling[Moment], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spelling = spelling
        self._value: Moment | None = None
        self.line = TypedLine(self)
        self.line.setAccessibleName(name)
        self._fault = PlainLabel("", self, role="fault", wrap=True)
        self._fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self._fault)
        self.setFocusProxy(self.line)
        self.line.left.connect(self.read)
        self.line.returnPressed.connect(self.read)
        self.line.step_requested.connect(self.step)
        self.line.textEdited.connect(self._forgive)

    def value(self) -> Moment | None:
        """Give the last value that could be read; none when the field is empty."""
        return self._value

    def set_value(self, value: Moment | None) -> None:
        """Show a value without telling it as a change."""
        self._value = value
        self._blame("")
        self.line.setText(self._words())

    def fault(self) -> str:
        """Give the sentence that shows; empty when what was typed can be read."""
        return self._fault.text()

    def read(self) -> None:
        """Read what was typed; what cannot be read stays as it is, with a sentence under it."""
        text = self.line.text()
        if text == self._words() and not self.fault():
            return
        try:
            value = self._spelling.read(text, self._value)
        except Unreadable:
            self._blame(self.fault_sentence().format(text=text))
            return
        self._take(value)

    def step(self, steps: int, large: bool) -> None:
        """Go some steps on or back, small or large."""
        self.read()
        if not self.fault():
            self._take(self._spelling.step(self._value, steps, large=large))

    def fault_sentence(self) -> str:
        """Give the sentence for what cannot be read, `{text}` being what was typed."""
        return self.tr("“{text}” cannot be read.")

    def _words(self) -> str:
        return "" if self._value is None else self._spelling.words(self._value, self.locale())

    def _take(self, value: Moment | None) -> None:
        changed = value != self._value
        self.set_value(value)
        if changed:
            self.value_changed.emit(value)

    def _blame(self, sentence: str) -> None:
        changed = sentence != self._fault.text()
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)
        mark(self.line, faulty="true" if sentence else "false")
        if sentence and changed:
            announce(self.line, sentence, at_once=True)

    def _forgive(self) -> None:
        if self.fault():
            self._blame("")


class DateSpelling:
    """How a date is typed, shown and stepped: a day, or a week."""

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today

    def read(self, text: str, value: date | None) -> date | None:
        """Read a date; what is left out is nearest to the value, else to today."""
        words = text.strip().casefold()
        return read_date(text, self._today() if value is None or words in NEAR else value)

    def words(self, value: date, locale: QLocale) -> str:
        """Give the date as `di 24-11-2026`."""
        return locale.toString(QDate(value.year, value.month, value.day), "ddd dd-MM-yyyy")

    def step(self, value: date | None, steps: int, *, large: bool) -> date:
        """Give the date some days or weeks on; the first step from nothing is today."""
        if value is None:
            return self._today()
        days = value.toordinal() + steps * (7 if large else 1)
        return date.fromordinal(min(date.max.toordinal(), max(1, days)))


class TimeSpelling:
    """How a time is typed, shown and stepped: a quarter, or an hour."""

    def read(self, text: str, value: time | None) -> time | None:
        """Read a time of the day."""
        return read_time(text)

    def words(self, value: time, locale: QLocale) -> str:
        """Give the time as `09:30`."""
        return locale.toString(QTime(value.hour, value.minute), "HH:mm")

    def step(self, value: time | None, steps: int, *, large: bool) -> time:
        """Give the time some quarters or hours on, within the day; the first step from nothing is nine o'clock."""
        if value is None:
            return FIRST_TIME
        minutes = value.hour * 60 + value.minute + steps * (60 if large else 15)
        return time(*divmod(minutes, 60)) if 0 <= minutes < MINUTES_OF_DAY else value


class DateField(MomentField[date]):
    """A date, or none: then a post is an idea."""

    def __init__(
        self, name: str, today: Callable[[], date], parent: QWidget | None = None, *, of_post: bool = True
    ) -> None:
        super().__init__(name, DateSpelling(today), parent)
        self.line.setPlaceholderText(self.tr("No date: idea") if of_post else self.tr("No date"))

    @override
    def fault_sentence(self) -> str:
        return self.tr("“{text}” is not a date. Type it like 24-11-2026, di 24-11 or 24 nov.")


class TimeField(MomentField[time]):
    """A time of the day, or none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, TimeSpelling(), parent)
        self.line.setPlaceholderText(self.tr("No time"))

    @override
    def fault_sentence(self) -> str:
        return self.tr("“{text}” is not a time. Type it like 9:30 or 17.00.")
