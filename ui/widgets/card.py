"""Surfaces and headings: a white card with a thin edge, and the small muted capitals above a group."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme import mark
from ui.widgets.plain_label import PlainLabel


class SectionLabel(PlainLabel):
    """A heading in small muted capitals, such as THEMA'S."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, role="label")


class Card(QFrame):
    """A white surface with an optional title and a note under it; parts go into `body`."""

    def __init__(self, title: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, surface="card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.body.setSpacing(6)
        self.title = PlainLabel(title, self, role="title", wrap=True)
        self.note = PlainLabel(note, self, role="small", wrap=True)
        for label in (self.title, self.note):
            label.setVisible(bool(label.text()))
            self.body.addWidget(label)
        if title:
            self.setAccessibleName(title)
