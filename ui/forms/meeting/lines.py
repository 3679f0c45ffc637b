"""The lines of a point that is on the table; a line that is about a post leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from newsroom.insight.meeting.saying import said
from ui.theme import Kind, mark
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from newsroom.insight.meeting.page import Point
    from newsroom.words import Words

MARKS = {"warn": "!", "bad": "!"}


class PointLine(QWidget):
    """One line with what can be done about it."""

    opened = Signal(str, str)

    def __init__(self, text: str, tone: str, about: tuple[str, str], act: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._about = about
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        mark_of = MARKS.get(tone, "·")
        label = PlainLabel(f"{mark_of} {text}", self, wrap=True)
        mark(label, line=tone)
        column.addWidget(label)
        if act:
            button = QPushButton(act, self)
            mark(button, kind=Kind.LINK)
            button.setAccessibleName(f"{act}: {text}")
            button.clicked.connect(self._open)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _open(self) -> None:
        self.opened.emit(*self._about)


class PointLines(QWidget):
    """The lines of one point."""

    opened = Signal(str, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._shown: Point | None = None
        self.setAccessibleName(self.tr("At this point"))

    def show_point(self, point: Point) -> None:
        """Show a point; nothing is built anew when nothing changed."""
        if point == self._shown:
            return
        self._shown = point
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        acts = {
            "post": self.tr("Open the post"),
            "slot": self.tr("Plan a post here"),
            "signals": self.tr("Plan a post about this"),
            "theme": self.tr("Plan a post about this"),
        }
        for line in point.lines:
            kind = line.about[0]
            plans = kind != "slot" or line.code != "slot_missed"
            act = acts.get(kind, "") if plans and (kind in ("post", "slot") or line.about[1]) else ""
            each = PointLine(said(line, self._words), line.tone, line.about, act, self)
            each.opened.connect(self.opened)
            self._column.addWidget(each)
        if not point.lines:
            self._column.addWidget(PlainLabel(self.tr("Nothing to tell here."), self, role="muted", wrap=True))
