"""The year for screen readers: a table of rows whose headers and cells say themselves whole."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from typing_extensions import override

from ui.views.year.geometry import HEAD_ROW, NAME_COLUMN, Spot
from ui.views.year.parts import RowKind
from ui.widgets.accessible_parts import Leaf, Part, on_screen

if TYPE_CHECKING:
    from ui.views.year.canvas import YearCanvas

VIEW = "YearView"
Role = QAccessible.Role


@cache
def install() -> None:
    """Let Qt find the interface of each year view; asked for once per program."""
    QAccessible.installFactory(_made)


def tell_focus(view: YearCanvas) -> None:
    """Tell that the focus inside the view moved."""
    if QAccessible.isActive() and view.hasFocus():
        table = QAccessible.queryAccessibleInterface(view)
        cell = table.focusChild() if table is not None else None
        if cell is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(cell, QAccessible.Event.Focus))


def tell_changed(view: YearCanvas) -> None:
    """Tell that there is another page."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.ObjectReorder))


def tell_selection(view: YearCanvas) -> None:
    """Tell that the selection changed."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.SelectionWithin))


class YearTable(QAccessibleWidget):
    """The view as a table: the week numbers, then every row; keeps the interfaces, which Qt only borrows."""

    def __init__(self, view: YearCanvas) -> None:
        super().__init__(view, Role.Table, view.accessibleName())
        self.view = view
        self._rows: dict[int, YearRow] = {}

    @override
    def text(self, kind: QAccessible.Text, /) -> str:
        return self.view.accessibleName() if kind == QAccessible.Text.Name else ""

    @override
    def childCount(self) -> int:
        return len(self.view.packed.rows) + 1 if self.view.packed else 0

    @override
    def child(self, index: int, /) -> YearRow:
        return self.row(index - 1)

    def row(self, number: int) -> YearRow:
        """Give a row; -1 is the head."""
        if number not in self._rows:
            self._rows[number] = YearRow(self, number)
        return self._rows[number]

    @override
    def indexOfChild(self, child: QAccessibleInterface, /) -> int:
        return child.number + 1 if isinstance(child, YearRow) else -1

    @override
    def childAt(self, x: int, y: int, /) -> QAccessibleInterface:
        scene = self.view.scene
        spot = scene.spot_at(self.view.mapFromGlobal(QPoint(x, y))) if scene else None
        return self.row(spot.row).cell(spot.column) if spot else None  # type: ignore[return-value]  # Qt takes nothing

    @override
    def focusChild(self) -> QAccessibleInterface:
        spot = self.view.spot_here() if self.view.hasFocus() else None
        return self.row(spot.row).cell(spot.column) if spot else None  # type: ignore[return-value]  # Qt takes nothing


class YearPart(Part):
    """What a row and a cell have in common: a place in the view."""

    _table: YearTable

    @property
    def view(self) -> YearCanvas:
        """Give the view that shows this part."""
        return self._table.view

    def on_screen(self, rect: QRect) -> QRect:
        """Turn a rectangle of the view into one of the screen."""
        return on_screen(self.view, rect)


class YearRow(YearPart):
    """The week numbers or one row, known by its number; its header comes before its cells."""

    def __init__(self, table: YearTable, number: int) -> None:
        super().__init__(table)
        self.number = number
        self._cells: dict[int, YearCell] = {}

    @property
    def _first(self) -> int:
        return 0 if self.number == HEAD_ROW else NAME_COLUMN

    @override
    def isValid(self) -> bool:
        packed = self.view.packed
        return packed is not None and self.number < len(packed.rows)

    @override
    def parent(self) -> QAccessibleInterface:
        return self._table

    @override
    def childCount(self) -> int:
        packed = self.view.packed
        if packed is None or not self.isValid():
            return 0
        if self.number != HEAD_ROW and not packed.rows[self.number].reachable:
            return 1
        return packed.columns // packed.step(self.number) - self._first

    @override
    def child(self, index: int, /) -> YearCell:
        number = index + self._first
        return self.cell(number * self._step if number > 0 else number)

    @property
    def _step(self) -> int:
        packed = self.view.packed
        return packed.step(self.number) if packed is not None and self.isValid() else 1

    def cell(self, column: int) -> YearCell:
        """Give a cell; column -1 is the row's header."""
        column -= column % self._step if column > 0 else 0
        if column not in self._cells:
            self._cells[column] = YearCell(self._table, self, column)
        return self._cells[column]

    @override
    def indexOfChild(self, child: QAccessibleInterface, /) -> int:
        if not isinstance(child, YearCell):
            return -1
        return (child.column // self._step if child.column > 0 else child.column) - self._first

    @override
    def childAt(self, x: int, y: int, /) -> QAccessibleInterface:
        found = self._table.childAt(x, y)
        here = isinstance(found, YearCell) and found.parent() is self
        return found if here else None  # type: ignore[return-value]  # Qt takes nothing

    @override
    def role(self) -> QAccessible.Role:
        return Role.Row

    @override
    def text(self, kind: QAccessible.Text, /) -> str:
        packed = self.view.packed
        if kind != QAccessible.Text.Name or packed is None or not self.isValid():
            return ""
        return self.view.accessibleName() if self.number == HEAD_ROW else packed.rows[self.number].name

    @override
    def rect(self) -> QRect:
        scene = self.view.scene
        if scene is None or not self.isValid():
            return QRect()
        if self.number == HEAD_ROW:
            return self.on_screen(QRect(0, 0, scene.geometry.width, scene.geometry.head))
        return self.on_screen(scene.to_widget(scene.geometry.row_rect(self.number)))

    @override
    def state(self) -> QAccessible.State:
        return QAccessible.State()


class YearCell(YearPart, Leaf):
    """One week of a row, a row's name or a week's number; says what stands there now."""

    def __init__(self, table: YearTable, row: YearRow, column: int) -> None:
        super().__init__(table)
        self._row = row
        self.column = column

    @override
    def isValid(self) -> bool:
        return self._row.isValid() and self.view.packed is not None and self.column < self.view.packed.columns

    @override
    def parent(self) -> QAccessibleInterface:
        return self._row

    @override
    def role(self) -> QAccessible.Role:
        if self._row.number == HEAD_ROW:
            return Role.ColumnHeader
        return Role.RowHeader if self.column == NAME_COLUMN else Role.Cell

    @override
    def text(self, kind: QAccessible.Text, /) -> str:
        packed, texts = self.view.packed, self.view.texts
        if kind != QAccessible.Text.Name or packed is None or texts is None or not self.isValid():
            return ""
        return texts.cell_name(packed, self._row.number, self.column)

    @override
    def rect(self) -> QRect:
        scene = self.view.scene
        if scene is None or not self.isValid():
            return QRect()
        return self.on_screen(scene.spot_rect(Spot(self._row.number, self.column)))

    @override
    def state(self) -> QAccessible.State:
        state, here = QAccessible.State(), self.view.spot_here()
        packed = self.view.packed
        row = packed.rows[self._row.number] if packed is not None and self._row.number != HEAD_ROW else None
        state.focusable = int(row is None or row.kind is not RowKind.NOTE)
        if row is not None and row.kind is RowKind.HEADING:
            state.expandable = 1
            state.expanded, state.collapsed = int(not row.folded), int(row.folded)
        place = (self._row.number, self.column)
        state.focused = int(self.view.hasFocus() and here is not None and (here.row, here.column) == place)
        chips = packed.cells.get(place, ()) if packed else ()
        state.selectable = state.multiSelectable = int(any(chip.post_id for chip in chips))
        state.selected = int(any(chip.post_id in self.view.selection for chip in chips))
        return state


def _made(_name: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and thing.metaObject().className() == VIEW:
        view: YearCanvas = thing  # type: ignore[assignment]  # its class name says so; importing it would be a circle
        view.accessible = YearTable(view)
        return view.accessible
    return None
