"""The posts of a signal, those that may belong to it, and the signals that say about the same."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Kind, mark
from ui.widgets.plain_label import PlainLabel, set_plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsroom.words import Words
    from ui.forms.signal.facts import AlikeSignal, PostAt


class PostRow(QFrame):
    """A post in one line, with a button to join it or take it away."""

    def __init__(self, post: PostAt, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, surface="card")
        self.post = post
        self.setAccessibleName(f"{post.title} {post.when}")
        self.open = QPushButton(post.title.replace("&", "&&"), self)
        self.open.setAutoDefault(False)
        self.open.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_plain_tooltip(self.open, post.title)
        mark(self.open, kind=Kind.QUIET, look="left")
        self.act = QPushButton(self.tr("Unlink") if post.link_id else self.tr("Link"), self)
        self.act.setAutoDefault(False)
        self.act.setAccessibleName(f"{self.act.text()}: {post.title}")
        mark(self.act, kind=Kind.LINK)
        kind = f"{words.of('link_kind', post.kind)} · " if post.kind else ""
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 8, 2)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.open)
        note = PlainLabel(f"{kind}{post.when}", self, role="small", elide=True)
        note.setContentsMargins(11, 0, 0, 0)
        column.addWidget(note)
        row.addLayout(column, 1)
        row.addWidget(self.act)


class Links(QWidget):
    """Posts before and after, suggestions, and alike signals to handle together."""

    link_requested = Signal(str)
    unlink_requested = Signal(str)
    post_opened = Signal(str)
    alike_requested = Signal(tuple)
    search_requested = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.rows: list[PostRow] = []
        self._alike: tuple[AlikeSignal, ...] = ()
        self.caption = PlainLabel("", self, role="caption")
        self.search = QPushButton(self.tr("Another post… (L)"), self)
        self.alike_caption = PlainLabel(self.tr("Looks like"), self, role="caption")
        self.alike = PlainLabel("", self, wrap=True)
        self.together = QPushButton("", self)
        for button in (self.search, self.together):
            button.setAutoDefault(False)
            mark(button, kind=Kind.LINK)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.caption)
        for part in (self.search, self.alike_caption, self.alike, self.together):
            self._column.addWidget(part)
        self._column.setAlignment(self.search, Qt.AlignmentFlag.AlignLeft)
        self._column.setAlignment(self.together, Qt.AlignmentFlag.AlignLeft)
        self.search.clicked.connect(self.search_requested)
        self.together.clicked.connect(self._ask_together)

    def show_links(self, joined: Sequence[PostAt], likely: Sequence[PostAt], alike: tuple[AlikeSignal, ...]) -> None:
        """Show what belongs to a signal and what may."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [PostRow(post, self._words, self) for post in (*joined, *likely)]
        for place, row in enumerate(self.rows, 1):
            self._column.insertWidget(place, row)
            row.open.clicked.connect(partial(self.post_opened.emit, row.post.post_id))
            if row.post.link_id:
                row.act.clicked.connect(partial(self.unlink_requested.emit, row.post.link_id))
            else:
                row.act.clicked.connect(partial(self.link_requested.emit, row.post.post_id))
        self.caption.setText(self.tr("%n post(s) linked", "", len(joined)) if joined else self.tr("Link to a post"))
        self._alike = alike
        for part in (self.alike_caption, self.alike, self.together):
            part.setVisible(bool(alike))
        if alike:
            self.alike.setText(f"“{alike[0].text}”")
            self.together.setText(self.tr("%n alike, handle together", "", len(alike)))

    def _ask_together(self) -> None:
        self.alike_requested.emit(tuple(each.id for each in self._alike))
