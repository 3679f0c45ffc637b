"""The lazy model of the list: rows by number, those that are seen read when they are asked for, and the ticked ones."""

from __future__ import annotations

from array import array
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from newsroom.insight.heard import SignalFilter
    from ui.views.signals.page import Shown, SignalsPage
    from ui.views.signals.wording import SignalsWording

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
MOST_KEPT = 4000
MOST_TICKED = 2000
AHEAD = 40
SHOWN = Qt.ItemDataRole.UserRole + 1
TICKED = Qt.ItemDataRole.UserRole + 2
HERE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
TEXT_ROLES = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


class Field(IntEnum):
    """The columns of the list."""

    MARK = 0
    WHEN = 1
    TEXT = 2
    THEME = 3
    REPLY = 4


class SignalsModel(QAbstractTableModel):
    """The rows of the list; asks with `lines_wanted` for rows that are seen and not read yet."""

    lines_wanted = Signal(object)
    ticked_changed = Signal()

    def __init__(self, wording: SignalsWording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._page: SignalsPage | None = None
        self._numbers: array[int] = array("q")
        self._lines: dict[int, Shown | None] = {}
        self._ticked: dict[int, None] = {}
        self._wanted: set[int] = set()
        # Painting asks row by row; one question goes out for all of them when it is done.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    def show_page(self, page: SignalsPage) -> None:
        """Show other rows; what was ticked stays ticked when the same list is read again."""
        same = self.shows(page.chosen)
        self.beginResetModel()
        self._page, self._numbers, self._lines = page, page.numbers[:], dict(page.lines)
        self._wanted.clear()
        if not same:
            self._ticked.clear()
        self.endResetModel()
        self.ticked_changed.emit()

    def shows(self, chosen: SignalFilter) -> bool:
        """Say whether this list shows already."""
        return self._page is not None and self._page.chosen == chosen

    def extend(self, numbers: array[int]) -> None:
        """Show further rows behind the others."""
        if not numbers:
            return
        first = len(self._numbers)
        self.beginInsertRows(QModelIndex(), first, first + len(numbers) - 1)
        self._numbers.extend(numbers)
        self.endInsertRows()

    def show_lines(self, numbers: Iterable[int], lines: Mapping[int, Shown]) -> None:
        """Show rows that were asked for; what is not among them is gone."""
        if len(self._lines) > MOST_KEPT:
            self._lines.clear()
        self._lines.update({number: lines.get(number) for number in numbers})
        if self._numbers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._numbers) - 1, len(Field) - 1))

    def number(self, row: int) -> int | None:
        """Give the number in the store of a row."""
        return self._numbers[row] if 0 <= row < len(self._numbers) else None

    def row_of(self, number: int) -> int:
        """Give the row of a signal by its number in the store, -1 when it does not show."""
        try:
            return self._numbers.index(number)
        except ValueError:
            return -1

    def shown(self, row: int) -> Shown | None:
        """Give the signal on a row when it has been read."""
        number = self.number(row)
        return None if number is None else self._lines.get(number)

    def ticked(self) -> tuple[int, ...]:
        """Give the numbers of the ticked signals, in the order in which they were ticked."""
        return tuple(self._ticked)

    def tick(self, rows: Sequence[int], *, on: bool | None = None) -> None:
        """Tick rows, or let them go; without saying which, the first row decides."""
        numbers = [number for row in rows if (number := self.number(row)) is not None]
        if not numbers:
            return
        wanted = numbers[0] not in self._ticked if on is None else on
        for number in numbers:
            if wanted and len(self._ticked) < MOST_TICKED:
                self._ticked[number] = None
            elif not wanted:
                self._ticked.pop(number, None)
        self._tell_ticked()

    def tick_numbers(self, numbers: Iterable[int]) -> None:
        """Tick these signals and no others."""
        self._ticked = dict.fromkeys(list(numbers)[:MOST_TICKED])
        self._tell_ticked()

    def untick(self) -> None:
        """Let every ticked signal go."""
        self._ticked.clear()
        self._tell_ticked()

    @property
    def today(self) -> date:
        """Give the day on which the rows were read."""
        assert self._page is not None
        return self._page.now.date()

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._numbers)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Field)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role not in TEXT_ROLES:
            return None
        words = {
            Field.MARK: self.tr("Chosen") if role == Qt.ItemDataRole.AccessibleTextRole else "",
            Field.WHEN: self.tr("When"),
            Field.TEXT: self.tr("Signal"),
            Field.THEME: self.tr("Theme"),
            Field.REPLY: self.tr("Answer"),
        }
        return words[Field(section)]

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return HERE | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        number = self._numbers[index.row()]
        if role == TICKED:
            return number in self._ticked
        shown = self._lines.get(number)
        if shown is None:
            if number not in self._lines:
                self._want(index.row())
            return None
        if role == SHOWN:
            return shown
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._wording.said(shown, self.today, ticked=number in self._ticked)
        return self._cell(shown, Field(index.column())) if role == Qt.ItemDataRole.DisplayRole else None

    def _cell(self, shown: Shown, field: Field) -> str:
        if field is Field.WHEN:
            return self._wording.when(shown.at, self.today)
        if field is Field.TEXT:
            return shown.line.text
        if field is Field.THEME:
            return shown.theme
        return self._wording.standing(shown)[0] if field is Field.REPLY else ""

    def _tell_ticked(self) -> None:
        if self._numbers:
            self.dataChanged.emit(self.index(0, Field.MARK), self.index(len(self._numbers) - 1, Field.MARK), [TICKED])
        self.ticked_changed.emit()

    def _want(self, row: int) -> None:
        self._wanted.add(row)
        if not self._soon.isActive():
            self._soon.start()

    def _ask(self) -> None:
        """Ask for what was seen and a little around it, so that scrolling finds it there."""
        if not self._wanted:
            return
        first, last = max(0, min(self._wanted) - AHEAD), max(self._wanted) + AHEAD
        near = last - first < MOST_KEPT // 4
        rows = range(first, min(last, len(self._numbers) - 1) + 1) if near else sorted(self._wanted)
        self._wanted.clear()
        wanted = tuple(self._numbers[row] for row in rows if row < len(self._numbers))
        self.lines_wanted.emit(tuple(number for number in wanted if number not in self._lines))
