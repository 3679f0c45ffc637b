"""Hints for plain language under a text: a quiet list, each with the way to its words; never a mark or a level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from newsroom.rules.plain_language import hints
from ui.theme import Kind, mark
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from newsroom.rules.plain_language import Hint
    from newsroom.words import Words

FIRST = 3
QUIET_MS = 300


class HintList(QWidget):
    """Looks at a text once typing pauses, and asks to show the words that a hint is about."""

    shown = Signal(int, int)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._text = ""
        self._found: tuple[Hint, ...] = ()
        self._all = False
        self._pause = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._pause.timeout.connect(self.look)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.more = QPushButton(self.tr("All hints"), self)
        self.more.setAutoDefault(False)
        mark(self.more, kind=Kind.LINK)
        self.more.clicked.connect(self._show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        column.addWidget(PlainLabel(self.tr("Plainer language"), self, role="caption"))
        column.addLayout(self._rows)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def look_at(self, text: str, *, at_once: bool = False) -> None:
        """Take a text: at once when it is another one, else when typing pauses."""
        self._text = text
        if at_once:
            self._all = False
            self.look()
        else:
            self._pause.start()

    def look(self) -> None:
        """Give the hints for the text as it is now."""
        self._pause.stop()
        found = hints(self._text)
        if found != self._found:
            self._found = found
            self._fill()

    def sentences(self) -> tuple[str, ...]:
        """Give every sentence that shows."""
        return tuple(self._sentence(hint) for hint in self._showing())

    def buttons(self) -> list[QPushButton]:
        """Give the button of each hint that shows."""
        rows = (self._rows.itemAt(number) for number in range(self._rows.count()))
        found = (row.widget() for row in rows if row is not None)
        return [button for row in found if row is not None for button in row.findChildren(QPushButton)]

    def _showing(self) -> tuple[Hint, ...]:
        return self._found if self._all else self._found[:FIRST]

    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for number, hint in enumerate(self._showing()):
            self._rows.addWidget(self._row(number, hint))
        self.more.setVisible(len(self._showing()) < len(self._found))
        self.setVisible(bool(self._found))

    def _row(self, number: int, hint: Hint) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(PlainLabel(self._sentence(hint), row, role="small", wrap=True), 1)
        show = QPushButton(self.tr("Show"), row)
        show.setObjectName(str(number))
        show.setAutoDefault(False)
        show.setAccessibleName(f"{show.text()}: {self._sentence(hint)}")
        mark(show, kind=Kind.LINK)
        show.clicked.connect(self._show)
        line.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _sentence(self, hint: Hint) -> str:
        return self._words.say("language_hint", hint.code, hint.data)

    def _show(self) -> None:
        sender = self.sender()
        if sender is not None:
            hint = self._found[int(sender.objectName())]
            self.shown.emit(utf16(self._text, hint.first), utf16(self._text, hint.end))


def utf16(text: str, place: int) -> int:
    """Give a place in a text as Qt counts it: a sign outside the first plane is two."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
