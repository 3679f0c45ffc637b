"""The week for screen readers: a table of day headers and cells that say themselves whole."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from typing_extensions import override

from ui.views.week.canvas import WeekCanvas
from ui.views.week.items import Item, post_id
from ui.widgets.accessible_parts import Leaf, on_screen

if TYPE_CHECKING:
    from collections.abc import Callable


Role = QAccessible.Role


@cache
def install() -> None:
    """Let Qt find the interface of each week view; asked for once per program."""
    QAccessible.installFactory(_made)


def tell_focus(view: WeekCanvas) -> None:
    """Tell that the focus inside the view moved."""
    index = index_of(view, view.current)
    if view.hasFocus() and index >= 0:
        _tell(view, QAccessible.Event.Focus, index)


def tell_selection(view: WeekCanvas) -> None:
    """Tell that the selection changed."""
    _tell(view, QAccessible.Event.SelectionWithin, -1)


def tell_changed(view: WeekCanvas) -> None:
    """Tell that there is another page."""
    _tell(view, QAccessible.Event.ObjectReorder, -1)


def entries(view: WeekCanvas | None) -> list[Item | int]:
    """Give what is read, in order: the number of each day for its header, then the items of that day."""
    places = view.places() if view is not None else None
    if places is None:
        return []
    found: list[Item | int] = []
    for item in places.board:
        if not found or (isinstance(last := found[-1], Item) and last.cell.day != item.cell.day):
            found.append(item.cell.day)
        found.append(item)
    return found


def index_of(view: WeekCanvas, item_id: str) -> int:
    """Give the place of an item among what is read, or -1."""
    return next((n for n, each in enumerate(entries(view)) if isinstance(each, Item) and each.id == item_id), -1)


class WeekTable(QAccessibleWidget):
    """The view as a table; keeps the interfaces of its cells, which Qt only borrows, but not the view itself."""

    def __init__(self, view: WeekCanvas) -> None:
        super().__init__(view, Role.Table, view.accessibleName())
        self._find = ref(view)
        self._cells: dict[int, WeekCell] = {}

    @property
    def _view(self) -> WeekCanvas | None:
        return self._find()

    @override
    def text(self, kind: QAccessible.Text, /) -> str:
        return self._view.accessibleName() if self._view is not None and kind == QAccessible.Text.Name else ""

    @override
    def childCount(self) -> int:
        return len(entries(self._view))

    @override
    def child(self, index: int, /) -> QAccessibleInterface:
        cell = self._cells.get(index)
        if cell is None:
            cell = self._cells[index] = WeekCell(self._find, self, index)
        return cell

    @override
    def indexOfChild(self, child: QAccessibleInterface, /) -> int:
        return child.index if isinstance(child, WeekCell) else -1

    @override
    def childAt(self, x: int, y: int, /) -> QAccessibleInterface:
        view = self._view
        places = view.places() if view is not None else None
        found = places.id_at(view.mapFromGlobal(QPoint(x, y))) if view is not None and places is not None else None
        index = index_of(view, found) if view is not None and found else -1
        return self.child(index) if index >= 0 else None  # type: ignore[return-value]  # Qt takes nothing

    @override
    def focusChild(self) -> QAccessibleInterface:
        view = self._view
        index = index_of(view, view.current) if view is not None and view.hasFocus() else -1
        return self.child(index) if index >= 0 else None  # type: ignore[return-value]  # Qt takes nothing


class WeekCell(Leaf):
    """A day header or an item, known by its place; says what lies there now."""

    def __init__(self, find: Callable[[], WeekCanvas | None], table: WeekTable, index: int) -> None:
        super().__init__(table)
        self._find = find
        self.index = index

    @property
    def entry(self) -> Item | int | None:
        """Give what lies here: an item, or the number of a day for its header."""
        found = entries(self._find())
        return found[self.index] if self.index < len(found) else None

    @override
    def isValid(self) -> bool:
        return self.entry is not None

    @override
    def parent(self) -> QAccessibleInterface:
        return self._table

    @override
    def role(self) -> QAccessible.Role:
        entry = self.entry
        if isinstance(entry, Item) and entry.decision is not None:
            return Role.CheckBox
        return Role.ColumnHeader if isinstance(entry, int) else Role.Cell

    @override
    def text(self, kind: QAccessible.Text, /) -> str:
        entry, view = self.entry, self._find()
        drawing, places = (view.drawing, view.places()) if view is not None else (None, None)
        if kind != QAccessible.Text.Name or drawing is None or places is None or entry is None:
            return ""
        if isinstance(entry, Item):
            return drawing.wording.item(entry, places.board.today)
        return drawing.wording.header(places.board.days[entry], places.board)

    @override
    def rect(self) -> QRect:
        entry, view = self.entry, self._find()
        places = view.places() if view is not None else None
        if view is None or places is None or entry is None:
            return QRect()
        rect = places.rect_of(entry.id) if isinstance(entry, Item) else places.head_rect(entry)
        return on_screen(view, rect)

    @override
    def state(self) -> QAccessible.State:
        state, entry, view = QAccessible.State(), self.entry, self._find()
        if view is None or not isinstance(entry, Item):
            return state
        state.focusable = 1
        state.focused = int(view.hasFocus() and view.current == entry.id)
        state.offscreen = int(view.rect_of(entry.id).isEmpty())
        if entry.post is not None:
            state.selectable = state.multiSelectable = 1
            state.selected = int(post_id(entry.id) in view.selected)
        if entry.decision is not None:
            state.checkable = 1
            state.checked = int(entry.decision.done)
        return state


def _made(_name: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, WeekCanvas):
        return WeekTable(thing)
    return None


def _tell(view: WeekCanvas, kind: QAccessible.Event, index: int) -> None:
    if not QAccessible.isActive():
        return
    event = QAccessibleEvent(view, kind)
    if index >= 0:
        event.setChild(index)
    QAccessible.updateAccessibility(event)
