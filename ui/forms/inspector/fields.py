"""The fields that forms are made of: each shows one value, keeps what is being typed, and tells what must be saved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from typing_extensions import override

from ui.forms.inspector.editors import ChoiceBox, GrowingText, LeavingLine
from ui.forms.inspector.field import Field
from ui.theme import Tone, mark
from ui.widgets.moment_fields import DateField, TimeField
from ui.widgets.plain_label import set_plain_tooltip
from ui.widgets.tag_field import TagField

if TYPE_CHECKING:
    from ui.widgets.pill import Choice


MOST_MONEY = 10_000_000


class LineField(Field):
    """One line of text, read and written by two functions; empty may mean none."""

    def __init__(
        self,
        spot: str,
        label: str,
        parent: QWidget | None = None,
        *,
        read: Callable[[str], object] = str.strip,
        write: Callable[[object], str] = str,
    ) -> None:
        super().__init__(spot, label, parent)
        self._read, self._write = read, write
        self._line = LeavingLine(self)
        self._place(self._line)
        self._line.textEdited.connect(self._touch)
        self._line.left.connect(self.commit)
        self._line.returnPressed.connect(self.commit)

    @property
    @override
    def editor(self) -> LeavingLine:
        return self._line

    @override
    def _put(self, value: object) -> None:
        text = "" if value is None else self._write(value)
        if self._line.text() != text:
            self._line.setText(text)
            self._line.setCursorPosition(0)

    @override
    def _typed(self) -> object:
        return self._read(self._line.text())


class NumberField(LineField):
    """A whole number of nought or more, or none."""

    def __init__(self, spot: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(spot, label, parent, read=read_number)

    @override
    def _fault(self) -> str:
        return self.tr("“{text}” is not a whole number.").format(text=self.editor.text())


class TextField(Field):
    """Text of several lines."""

    def __init__(
        self,
        spot: str,
        label: str,
        parent: QWidget | None = None,
        lines: tuple[int, int] = (2, 8),
        *,
        title: bool = False,
    ) -> None:
        super().__init__(spot, label, parent)
        self._text = GrowingText(lines, self, one_line=title)
        self._title = title
        self._place(self._text)
        self._text.textChanged.connect(self._text_changed)
        self._text.left.connect(self.commit)
        self._text.done.connect(self.commit)
        self._putting = False

    @property
    @override
    def editor(self) -> GrowingText:
        return self._text

    @override
    def _put(self, value: object) -> None:
        text = "" if value is None else str(value)
        if self._text.toPlainText() != text:
            self._putting = True
            self._text.setPlainText(text)
            self._putting = False

    @override
    def _typed(self) -> object:
        text = self._text.toPlainText()
        return " ".join(text.split()) if self._title else text

    def _text_changed(self) -> None:
        if not self._putting:
            self._touched = True


class ChoiceField(Field):
    """One out of a list; the first may be none."""

    def __init__(
        self, spot: str, label: str, parent: QWidget | None = None, *, none: str | None = None, empty: object = None
    ) -> None:
        super().__init__(spot, label, parent)
        self._none, self._empty = none, empty
        self._choices: tuple[Choice, ...] = ()
        self._box = ChoiceBox(self)
        self._place(self._box)
        self._box.activated.connect(self._chosen)

    @property
    @override
    def editor(self) -> QComboBox:
        return self._box

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these."""
        if tuple(choices) == self._choices and self._box.count():
            return
        self._choices = tuple(choices)
        kept = self._box.currentData()
        self._box.clear()
        if self._none is not None:
            self._box.addItem(self._none, "")
        for choice in self._choices:
            self._box.addItem(choice.label, choice.key)
        self._box.setCurrentIndex(max(0, self._box.findData(kept)) if kept else 0)

    @override
    def _put(self, value: object) -> None:
        if self._box.view().isVisible():
            return
        place = self._box.findData(value or "")
        if place < 0 and value:
            self._box.addItem(str(value), value)
            place = self._box.count() - 1
        self._box.setCurrentIndex(place)
        set_plain_tooltip(self._box, self._box.currentText())

    @override
    def _typed(self) -> object:
        return self._box.currentData() or self._empty


class FlagField(Field):
    """Yes or no."""

    def __init__(self, spot: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(spot, label, parent)
        self._box = QCheckBox(label, self)
        self._place(self._box)
        self.hide_caption()
        self._box.clicked.connect(self._chosen)

    @property
    @override
    def editor(self) -> QCheckBox:
        return self._box

    @override
    def _put(self, value: object) -> None:
        self._box.setChecked(bool(value))

    @override
    def _typed(self) -> object:
        return self._box.isChecked()


class TagsField(Field):
    """Several out of a list, in an order."""

    def __init__(self, spot: str, label: str, tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(spot, label, parent)
        self._tags = TagField(label, tone, self)
        self._choices: tuple[Choice, ...] = ()
        self._column.insertWidget(1, self._tags)
        self._tags.chosen_changed.connect(self._chosen)
        self._tags.plus_button().installEventFilter(self)

    @property
    @override
    def editor(self) -> TagField:
        return self._tags

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these."""
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self._tags.set_choices(self._choices)

    @override
    def _put(self, value: object) -> None:
        keys = tuple(str(key) for key in value) if isinstance(value, Iterable) else ()
        if self._tags.chosen() != keys:
            self._tags.set_chosen(keys)

    @override
    def _typed(self) -> object:
        return self._tags.chosen()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The first letter of what is wanted, typed on the plus, opens the list and searches at once.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.text().isalnum():
            self._tags.open_popup()
            self._tags.popup.search.setText(event.text())
            return True
        return super().eventFilter(watched, event)


class MomentInput(Field):
    """A day or a time, typed as people write it."""

    def __init__(self, spot: str, label: str, field: DateField | TimeField, parent: QWidget | None = None) -> None:
        super().__init__(spot, label, parent)
        self._field = field
        field.setParent(self)
        self._caption.setBuddy(field.line)
        self._column.insertWidget(1, field)
        field.value_changed.connect(self._chosen)

    @property
    @override
    def editor(self) -> QLineEdit:
        return self._field.line

    def faulty(self) -> bool:
        """Say whether what was typed cannot be read."""
        return bool(self._field.fault())

    @override
    def commit(self) -> None:
        if self._field.line.isModified():
            self._field.read()
        super().commit()

    @override
    def _is_busy(self, value: object) -> bool:
        return self._field.line.isModified() or bool(self._field.fault()) or super()._is_busy(value)

    @override
    def _put(self, value: object) -> None:
        self._field.set_value(value)  # type: ignore[arg-type]
        self._field.line.setCursorPosition(0)

    @override
    def _typed(self) -> object:
        return self._field.value()


def day_field(spot: str, label: str, today: Callable[[], date], parent: QWidget | None = None) -> MomentInput:
    """Make a field for a day."""
    return MomentInput(spot, label, DateField(label, today, of_post=spot.endswith("planned_on")), parent)


def clock_field(spot: str, label: str, parent: QWidget | None = None) -> MomentInput:
    """Make a field for a time of day."""
    return MomentInput(spot, label, TimeField(label), parent)


def read_number(text: str) -> int | None:
    """Read a whole number of nought or more; empty is none; raises ValueError otherwise."""
    words = text.strip()
    if not words:
        return None
    if not words.isdecimal():
        raise ValueError(text)
    return int(words)


def read_money(text: str) -> float | None:
    """Read an amount in euro, with a comma or a full stop; empty is none; raises ValueError otherwise."""
    words = text.strip().removeprefix("€").strip().replace(",", ".")
    if not words:
        return None
    amount = float(words)
    if not 0 <= amount < MOST_MONEY:
        raise ValueError(text)
    return round(amount, 2)


def write_money(value: object) -> str:
    """Write an amount in euro."""
    return f"{value:.2f}".replace(".", ",") if isinstance(value, float) else ""


def read_words(text: str) -> tuple[str, ...]:
    """Read words with blanks between them."""
    return tuple(text.split())


def write_words(value: object) -> str:
    """Write words with blanks between them."""
    return " ".join(str(word) for word in value) if isinstance(value, Iterable) else ""


def titled(words: str) -> str:
    """Give words with a capital in front."""
    return words[:1].upper() + words[1:]


def set_look_of_title(field: TextField) -> None:
    """Let a field look like the title of the sheet."""
    mark(field.editor, role="title")
