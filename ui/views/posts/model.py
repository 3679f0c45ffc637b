"""The lazy model of the table: all posts by number, the rows that are seen read when they are asked for."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from typing_extensions import override

from newsroom.insight.table import Keys
from ui.views.posts.columns import EDITED, SORTED, Field, Layout
from ui.views.posts.page import Shown, TablePage
from ui.views.posts.rows import Place, Rows, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ui.views.posts.wording import PostsWording

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
MOST_KEPT = 4000
AHEAD = 40
Flag = Qt.ItemFlag
HERE = Flag.ItemIsEnabled | Flag.ItemNeverHasChildren


class CellRole(IntEnum):
    """What a cell tells besides its text."""

    SHOWN = Qt.ItemDataRole.UserRole + 1
    PLACE = Qt.ItemDataRole.UserRole + 2
    STATUS = Qt.ItemDataRole.UserRole + 3
    COUNT = Qt.ItemDataRole.UserRole + 4
    FOLDED = Qt.ItemDataRole.UserRole + 5


class PostsModel(QAbstractTableModel):
    """The rows of the table; asks with `lines_wanted` for rows that are seen and not read yet."""

    lines_wanted = Signal(object)
    edit_requested = Signal(object, object, object)
    unreadable = Signal(str)

    def __init__(self, wording: PostsWording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._page = TablePage()
        self._layout = Layout()
        self._lines: dict[int, Shown | None] = {}
        self._rows: Rows = rows(Keys([]))
        self._wanted: set[int] = set()
        # Painting asks row by row; one question goes out for all of them when it is done.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    @property
    def page(self) -> TablePage:
        """Give the page that shows."""
        return self._page

    @property
    def layout(self) -> Layout:
        """Give how the table is laid out."""
        return self._layout

    @property
    def rows(self) -> Rows:
        """Give which row holds what."""
        return self._rows

    def show_page(self, page: TablePage, layout: Layout) -> None:
        """Show other posts, or the same in another order; what was folded stays folded."""
        folded = self._rows.folded if layout.order.grouping is self._layout.order.grouping else frozenset()
        self.beginResetModel()
        self._page, self._layout = page, layout
        self._lines = dict(page.lines)
        self._rows = rows(page.keys, folded)
        self._wanted.clear()
        self.endResetModel()

    def show_lines(self, numbers: Iterable[int], lines: Mapping[int, Shown]) -> None:
        """Show rows that were asked for; what is not among them is gone."""
        if len(self._lines) > MOST_KEPT:
            self._lines.clear()
        self._lines.update({number: lines.get(number) for number in numbers})
        if self._rows.count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._rows.count - 1, len(Field) - 1))

    def fold(self, number: int) -> None:
        """Fold a group away, or open it again."""
        value = self._rows.groups[number].value
        self.beginResetModel()
        self._rows = rows(self._page.keys, self._rows.folded ^ {value})
        self.endResetModel()

    def unfold_all(self) -> None:
        """Open every group."""
        self.beginResetModel()
        self._rows = rows(self._page.keys)
        self.endResetModel()

    def place(self, row: int) -> Place:
        """Say what lies on a row."""
        return self._rows.at(row)

    def number(self, row: int) -> int | None:
        """Give the number in the store of the post on a row; None on a heading."""
        place = self._rows.at(row)
        return None if place.is_heading else self._page.keys.numbers[place.post]

    def row_of(self, number: int) -> int:
        """Give the row of a post by its number in the store, -1 when it does not show."""
        try:
            return self._rows.row_of(self._page.keys.numbers.index(number))
        except ValueError:
            return -1

    def seen(self, place: Place) -> Shown | None:
        """Give the post that is painted; one that was not read yet is asked for."""
        number = self._page.keys.numbers[place.post]
        shown = self._lines.get(number)
        if shown is None and number not in self._lines:
            self._want(place.post)
        return shown

    def shown(self, row: int) -> Shown | None:
        """Give the post on a row when it has been read."""
        number = self.number(row)
        return None if number is None else self._lines.get(number)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self._rows.count

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Field)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        heading = self._wording.heading(Field(section))
        if role == Qt.ItemDataRole.DisplayRole:
            arrow = {True: " ↓", False: " ↑"}[self._layout.order.descending]
            return heading + (arrow if self._sorts(Field(section)) else "")
        return (heading or self.tr("Chosen")) if role == Qt.ItemDataRole.AccessibleTextRole else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Flag.NoItemFlags
        if self._rows.at(index.row()).is_heading:
            return HERE
        edited = Flag.ItemIsEditable if index.column() in EDITED else Flag.NoItemFlags
        return HERE | Flag.ItemIsSelectable | edited

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a change; what shows changes when the calendar has changed."""
        shown = self.shown(index.row()) if index.isValid() and role == Qt.ItemDataRole.EditRole else None
        field = Field(index.column()) if index.isValid() else Field.MARK
        if shown is None or field not in EDITED or value == self._value(shown, field):
            return False
        self.edit_requested.emit(shown, field, value)
        return True

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        place = self._rows.at(index.row())
        if role == CellRole.PLACE:
            return place
        return self._of_heading(place, role) if place.is_heading else self._of_post(place, index, role)

    def _of_heading(self, place: Place, role: int) -> object:
        group = self._rows.groups[place.group]
        if role == CellRole.FOLDED:
            return group.value in self._rows.folded
        name = self._wording.group(group, self._layout.order.grouping, self._page)
        count = self._wording.count(group.rows)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == CellRole.COUNT:
            return count
        if role == Qt.ItemDataRole.AccessibleTextRole:
            folded = self.tr("folded") if group.value in self._rows.folded else self.tr("open")
            return ", ".join((name, count, folded))
        return None

    def _of_post(self, place: Place, index: Index, role: int) -> object:
        shown = self.seen(place)
        if shown is None:
            return None
        field = Field(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._wording.cell(shown, field, self._page.now)
        if role == Qt.ItemDataRole.EditRole:
            return self._value(shown, field)
        if role == CellRole.SHOWN:
            return shown
        return self._about(shown, field, role)

    def _about(self, shown: Shown, field: Field, role: int) -> object:
        if role == CellRole.STATUS:
            return self._wording.standing(shown.line.card, self._page.now)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._wording.said(shown, field, self._page.now, marked=False)
        return None

    def _value(self, shown: Shown, field: Field) -> object:
        """Give what an editor begins with: a day, a time, words, or the id of what was chosen."""
        card, row = shown.line.card, shown.row
        return {
            Field.DATE: card.planned_on,
            Field.TIME: card.planned_at,
            Field.TITLE: card.title,
            Field.STATUS: card.status,
            Field.THEME: row.theme_id or "",
            Field.MAKER: row.maker_id or "",
        }.get(field)

    def _sorts(self, field: Field) -> bool:
        return SORTED.get(field) is self._layout.order.column and field is not Field.TIME

    def _want(self, post: int) -> None:
        self._wanted.add(post)
        if not self._soon.isActive():
            self._soon.start()

    def _ask(self) -> None:
        """Ask for what was seen and a little around it, so that scrolling finds it there."""
        if not self._wanted:
            return
        numbers = self._page.keys.numbers
        first, last = max(0, min(self._wanted) - AHEAD), max(self._wanted) + AHEAD
        wanted = (
            range(first, min(last, len(numbers) - 1) + 1) if last - first < MOST_KEPT // 4 else sorted(self._wanted)
        )
        self._wanted.clear()
        self.lines_wanted.emit(tuple(numbers[post] for post in wanted if numbers[post] not in self._lines))
