"""The page of the import preview with the rows of the file under their headings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from ui.forms.importing.header import MappingHeader
from ui.forms.importing.table import CellDelegate, CellRole, RowsModel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from newsroom.words import Words
    from ui.forms.importing.rows import Look
    from ui.theme import Style

ROWS_TO_MEASURE = 120
MOST_NOTED = 1000
WIDEST, NARROW = 300, 150
STRETCHING = ("text", "title", "name", "hit", "snippet")


class RowsTable(QTableView):
    """The table; Enter or a click on a new name asks what to do with it."""

    names_opened = Signal(int, tuple, QPoint)
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Rows of the file"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._open)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().data(CellRole.NAMES):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def _open(self, index: QModelIndex) -> None:
        names = index.data(CellRole.NAMES)
        if names:
            point = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.names_opened.emit(index.column(), tuple(names), point)


class RowsPage(QWidget):
    """Rows and headings; column widths follow what they hold, the texts take what is left."""

    field_chosen = Signal(int, str)
    names_opened = Signal(int, tuple, QPoint)

    def __init__(self, style: Style, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._look: Look | None = None
        self._widths: list[int] = []
        self._noted: list[int] = []
        self.table = RowsTable(self)
        self.model = RowsModel(words, self)
        self._delegate = CellDelegate(style, self)
        self.header = MappingHeader(style, words, self.table)
        self.table.setHorizontalHeader(self.header)
        self.table.setModel(self.model)
        self.table.setItemDelegate(self._delegate)
        self.table.verticalHeader().setDefaultSectionSize(style.px(30))
        self.table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.header.field_chosen.connect(self.field_chosen)
        self.table.names_opened.connect(self.names_opened)
        self.table.resized.connect(self._fit)

    def show_look(self, look: Look, fields: Sequence[str]) -> None:
        """Show the rows of a file; the place in the table stays."""
        where = self.table.horizontalScrollBar().value(), self.table.verticalScrollBar().value()
        self._look = look
        self.model.show_look(look)
        self.header.show_headings(look.sheet.headings, fields, can_map=look.sheet.can_map)
        self._widths = [self._wanted(column) for column in range(self.model.columnCount())]
        self._noted = self.model.noted_rows()[:MOST_NOTED]
        self._fit()
        self.table.horizontalScrollBar().setValue(where[0])
        self.table.verticalScrollBar().setValue(where[1])

    def go_to(self, number: int, sheet: str, column: str) -> None:
        """Go to a cell by the number of its row in the file and its heading."""
        row = self.model.row_of(number, sheet)
        headings = [heading.heading for heading in self._look.sheet.headings] if self._look else []
        place = headings.index(column) if column in headings else 0
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, place))
            self.table.setFocus()

    def _fit(self) -> None:
        """Give each column its width and each row with a note its height."""
        if self._look is None:
            return
        widths = list(self._widths)
        room = self.table.viewport().width() - sum(widths)
        growing = [place for place, each in enumerate(self._look.sheet.headings) if each.field in STRETCHING]
        if room >= 0:
            for place in growing or range(len(widths)):
                widths[place] += room // len(growing or widths)
        else:
            widths = self._narrowed(widths, -room)
        for place, width in enumerate(widths):
            self.header.resizeSection(place, width)
        self._fit_rows(widths)

    def _narrowed(self, widths: list[int], short: int) -> list[int]:
        """Take what is short from the wide columns, if that makes all of them fit."""
        spare = [
            max(0, width - max(self.header.wanted_width(place), self._style.px(NARROW)))
            for place, width in enumerate(widths)
        ]
        if sum(spare) < short:
            return widths
        return [width - -(-each * short // sum(spare)) for width, each in zip(widths, spare, strict=True)]

    def _wanted(self, column: int) -> int:
        rows = range(min(self.model.rowCount(), ROWS_TO_MEASURE))
        cells = [self._delegate.width(self.model.index(row, column)) for row in rows]
        least = max(self.header.wanted_width(column), self.header.minimumSectionSize())
        return max(least, min(max(cells, default=0), self._style.px(WIDEST)))

    def _fit_rows(self, widths: Sequence[int]) -> None:
        usual = self._style.px(30)
        for row in self._noted:
            heights = (self._delegate.height(self.model.index(row, place), width) for place, width in enumerate(widths))
            self.table.setRowHeight(row, max(usual, *heights))
