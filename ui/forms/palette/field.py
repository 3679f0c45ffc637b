"""The list under the search field at the top: everything that can be gone to, found or done, complete by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from ui.forms.palette.rows import Group, PaletteDelegate, PaletteRows, Row, spoken
from ui.theme import mark
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from ui.theme import Style
    from ui.widgets.command_field import CommandField

WIDTH, EDGE, LEAST_HEIGHT = 620, 12, 120
TOP_AND_BOTTOM = 10


class Palette(QFrame):
    """Lies over the window, under its field; the field keeps the focus."""

    taken = Signal(object)

    def __init__(self, field: CommandField, window: QWidget, style: Style) -> None:
        super().__init__(window)
        mark(self, surface="card")
        self.setAccessibleName(self.tr("Search or do"))
        self._field, self._window, self._style = field, window, style
        self.rows = PaletteRows(self)
        self._delegate = PaletteDelegate(style, self)
        self.list = QListView(self)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFocusProxy(field)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMinimumHeight(1)
        self.hint = PlainLabel("", self, role="small", wrap=True)
        self.hint.setContentsMargins(EDGE, 4, EDGE, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 4, 1, 4)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self.hint)
        self.list.clicked.connect(self._take)
        self.list.selectionModel().currentChanged.connect(self._tell_current)
        window.installEventFilter(self)
        self.hide()

    def show_groups(self, groups: Sequence[Group], hint: str = "") -> None:
        """Show these groups and stand on their first row; the hint says what else there is."""
        self.rows.show_groups(groups)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.list.setVisible(bool(self.rows.rowCount()))
        places = self.rows.places()
        self.list.setCurrentIndex(self.rows.index(places[0]) if places else QModelIndex())
        self.list.scrollToTop()
        self._place()
        self.show()
        self.raise_()

    def current(self) -> Row | None:
        """Give the row that Enter takes."""
        found = self.rows.line(self.list.currentIndex().row())
        return found if isinstance(found, Row) else None

    def walk(self, steps: int) -> None:
        """Go some rows down or up; a single step goes round at the ends."""
        places = self.rows.places()
        if not places:
            return
        here = self.list.currentIndex().row()
        at = (places.index(here) if here in places else -1) + steps
        at = at % len(places) if abs(steps) == 1 else min(len(places) - 1, max(0, at))
        self.list.setCurrentIndex(self.rows.index(places[at]))
        if at == 0:
            self.list.scrollToTop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Lie under the field, as wide as is readable and as high as the rows ask."""
        edge = self._style.px(EDGE)
        below = self._field.mapTo(self._window, QPoint(0, self._field.height() + 4))
        width = min(max(self._style.px(WIDTH), self._field.width()), self._window.width() - 2 * edge)
        left = max(edge, min(below.x(), self._window.width() - edge - width))
        most = max(LEAST_HEIGHT, self._window.height() - below.y() - 3 * edge)
        rows = sum(self._delegate.height(self.rows.line(place)) for place in range(self.rows.rowCount()))
        rest = self.hint.sizeHint().height() if self.hint.text() else 0
        self.setGeometry(QRect(left, below.y(), width, min(most, rows + rest + TOP_AND_BOTTOM)))

    def _take(self, index: QModelIndex) -> None:
        found = self.rows.line(index.row())
        if isinstance(found, Row):
            self.taken.emit(found)

    def _tell_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        """Let a screen reader say the row, as the focus stays in the field."""
        found = self.rows.line(current.row())
        said = spoken(self.rows.group_of(current.row()), found) if isinstance(found, Row) else ""
        self._field.setAccessibleDescription(said)
