"""The UTM words of a link in three parts, with the address that comes out; made from the template at one touch."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from newsroom.rules.utm import Utm, read, tagged, write
from ui.forms.inspector.editors import LeavingLine
from ui.forms.inspector.field import Field
from ui.theme import Kind, mark
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from ui.forms.inspector.fields import LineField

# Where a long address may go on on the next line.
BREAKS = re.compile(r"[/?&]")


class UtmField(Field):
    """One column, three lines; what else stands in it is kept."""

    def __init__(self, spot: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(spot, label, parent)
        self._whole, self._link, self._suggested, self._composed = "", "", "", ""
        self._follows = False
        self.lines = {name: LeavingLine(self) for name in Utm._fields}
        self.address = PlainLabel("", self, role="small", wrap=True)
        self.fill = self._button(self.tr("Fill in from the template"))
        self.clear = self._button(self.tr("Take away"))
        grid = QGridLayout()
        grid.setSpacing(4)
        captions = (self.tr("Source"), self.tr("Medium"), self.tr("Campaign"))
        for column, (name, caption) in enumerate(zip(Utm._fields, captions, strict=True)):
            said = PlainLabel(caption, self, role="small")
            line = self.lines[name]
            line.setAccessibleName(f"{label}: {caption}")
            said.setBuddy(line)
            grid.addWidget(said, 0, column)
            grid.addWidget(line, 1, column)
            line.textEdited.connect(self._touch)
            line.textEdited.connect(self._show_address)
            line.left.connect(self.commit)
            line.returnPressed.connect(self.commit)
        links = QHBoxLayout()
        links.setSpacing(12)
        for button in (self.fill, self.clear):
            links.addWidget(button)
        links.addStretch(1)
        self._column.insertLayout(1, grid)
        self._column.insertWidget(2, self.address)
        self._column.insertLayout(3, links)
        self.fill.clicked.connect(self._fill)
        self.clear.clicked.connect(self._clear)

    @property
    @override
    def editor(self) -> LeavingLine:
        return self.lines["source"]

    def show_about(self, link: LineField, suggested: str) -> None:
        """Take the field of the link that they belong to, and the words that the template gives."""
        if not self._follows:
            link.editor.textChanged.connect(self._link_typed)
            self._follows = True
        self._suggested = suggested
        self._link_typed(link.editor.text())

    def composed(self) -> str:
        """Give the address with its words, "" without one of the two."""
        return self._composed

    @override
    def _put(self, value: object) -> None:
        self._whole = str(value or "")
        for name, text in read(self._whole)._asdict().items():
            if self.lines[name].text() != text:
                self.lines[name].setText(text)
                self.lines[name].setCursorPosition(0)
        self._show_address()

    @override
    def _typed(self) -> object:
        return write(Utm(*(line.text() for line in self.lines.values())), self._whole)

    def _link_typed(self, link: str) -> None:
        self._link = link
        self._show_address()

    def _show_address(self, *_: object) -> None:
        words = str(self._typed())
        whole = tagged(self._link, words)
        self._composed = whole if words and self._link.strip() else ""
        self.address.setText(BREAKS.sub("\\g<0>\u200b", self._composed))
        self.address.setVisible(bool(self._composed))
        self.fill.setEnabled(bool(self._suggested) and self._suggested != words)
        self.clear.setVisible(bool(words))

    def _fill(self) -> None:
        for name, text in read(self._suggested)._asdict().items():
            self.lines[name].setText(text)
        self._touched = True
        self.commit()
        self._show_address()

    def _clear(self) -> None:
        for line in self.lines.values():
            line.clear()
        self._touched = True
        self.commit()
        self._show_address()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        mark(button, kind=Kind.LINK)
        return button
