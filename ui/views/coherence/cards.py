"""The cards around the bars: figures, and the list of what wants attention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from newsroom.insight.coherence.gaps import GapKind
from ui.theme import Kind, mark
from ui.widgets.card import Card
from ui.widgets.plain_label import PlainLabel, set_plain_tooltip

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QMouseEvent

    from newsroom.insight.coherence.gaps import Gap
    from ui.views.coherence.wording import CoherenceWords, Figure

MOST = {GapKind.UNHEARD: 6, GapKind.LOUD: 3, GapKind.UNASKED: 3}


class FigureCard(QFrame):
    """A number that matters; the number leads to what it counts."""

    requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, surface="card")
        self._key = ""
        self._caption = PlainLabel("", self, role="small", wrap=True)
        self.number = QPushButton(self)
        mark(self.number, kind="figure")
        self._note = PlainLabel("", self, role="small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(2)
        column.addWidget(self._caption)
        column.addWidget(self.number, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._note)
        column.addStretch(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.number.clicked.connect(self._ask)

    def show_figure(self, figure: Figure) -> None:
        """Show a figure in words."""
        self._key = figure.key
        self._caption.setText(figure.caption)
        self.number.setText(figure.number)
        self._note.setText(figure.note)
        self.number.setAccessibleName(". ".join(each for each in (figure.caption, figure.number, figure.note) if each))
        self.number.setAccessibleDescription(figure.hint)
        set_plain_tooltip(self, figure.hint)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._ask()

    def _ask(self) -> None:
        self.requested.emit(self._key)


class GapRow(QFrame):
    """One gap: what, why, and the way to do something about it."""

    plan_requested = Signal(object)
    looked = Signal(object)
    opened = Signal(str)

    def __init__(self, gap: Gap, words: CoherenceWords, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        mark(self, surface="row")
        title = QPushButton(words.gap_title(gap).replace("&", "&&"), self)
        mark(title, kind="name")
        title.clicked.connect(self._open)
        note = PlainLabel(words.gap_note(gap, today), self, role="small", wrap=True)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(2)
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(row)
        row.setSpacing(12)
        row.addWidget(note, 1)
        self.button = QPushButton(words.plan(gap) if gap.kind is GapKind.UNHEARD else self.tr("Look"), self)
        if gap.kind is GapKind.UNHEARD:
            mark(self.button, kind=Kind.PRIMARY)
        self.button.setAccessibleName(f"{self.button.text()}: {gap.line.name}")
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self._act)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _open(self) -> None:
        self.opened.emit(self._gap.line.key)

    def _act(self) -> None:
        (self.plan_requested if self._gap.kind is GapKind.UNHEARD else self.looked).emit(self._gap)


class GapCard(Card):
    """What people talk about and we do not, ranked by the difference; and the other way round."""

    plan_requested = Signal(object)
    looked = Signal(object)
    opened = Signal(str)

    def __init__(self, words: CoherenceWords, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._words = words
        self.title.setText(self.tr("People talk about this, we do not"))
        self.note.setText(self.tr("Ranked by the difference. Plan puts a post on the first free slot."))
        self.title.show()
        self.note.show()
        self.setAccessibleName(self.title.text())
        self.rows: list[GapRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._empty = PlainLabel(self.tr("What people talk about comes back in posts."), self, role="muted", wrap=True)
        self._warning = PlainLabel("", self, role="warning", wrap=True)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._warning)
        self.body.addStretch(1)

    def show_gaps(self, gaps: tuple[Gap, ...], today: date, warning: str) -> None:
        """Show gaps and a warning under them."""
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = [gap for kind in GapKind for gap in [each for each in gaps if each.kind is kind][: MOST[kind]]]
        self.rows = [GapRow(gap, self._words, today, self) for gap in shown]
        for row in self.rows:
            self._rows.addWidget(row)
            row.plan_requested.connect(self.plan_requested)
            row.looked.connect(self.looked)
            row.opened.connect(self.opened)
        self._empty.setVisible(not gaps)
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))
