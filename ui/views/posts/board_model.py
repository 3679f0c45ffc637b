"""The model of the board: a column for each status, a card on each row, and what lies beyond counted at its end."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from newsroom.model.keys import Status
from ui.views.posts.page import BoardPage

if TYPE_CHECKING:
    from newsroom.insight.board import BoardCard, BoardColumn
    from ui.views.posts.wording import PostsWording

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
STATUSES = tuple(Status)
Flag = Qt.ItemFlag


class CardRole(IntEnum):
    """What a place on the board holds: a card, how many more there are, or neither."""

    CARD = Qt.ItemDataRole.UserRole + 1
    MORE = Qt.ItemDataRole.UserRole + 2
    STATUS = Qt.ItemDataRole.UserRole + 3


class BoardModel(QAbstractTableModel):
    """The board of one page."""

    def __init__(self, wording: PostsWording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._page = BoardPage()

    @property
    def page(self) -> BoardPage:
        """Give the page that shows."""
        return self._page

    def show_page(self, page: BoardPage) -> None:
        """Show other posts."""
        self.beginResetModel()
        self._page = page
        self.endResetModel()

    def card(self, index: Index) -> BoardCard | None:
        """Give the card on a place."""
        column = self._column(index.column()) if index.isValid() else None
        return column.cards[index.row()] if column and index.row() < len(column.cards) else None

    def more(self, index: Index) -> int:
        """Give how many posts lie beyond the last card of a column, on the place below that card."""
        column = self._column(index.column()) if index.isValid() else None
        return column.more if column and index.row() == len(column.cards) else 0

    def find(self, post_id: str) -> QModelIndex:
        """Give the place of a post."""
        for number, column in enumerate(self._page.columns):
            for row, card in enumerate(column.cards):
                if card.card.id == post_id:
                    return self.index(row, number)
        return QModelIndex()

    def heading(self, number: int) -> str:
        """Name a column with its count."""
        column = self._column(number)
        return f"{self._wording.status(STATUSES[number])} · {column.posts if column else 0}"

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        if parent.isValid():
            return 0
        return max((len(each.cards) + bool(each.more) for each in self._page.columns), default=0)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(STATUSES)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heading(section)
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Flag.NoItemFlags
        chosen = Flag.ItemIsSelectable if self.card(index) else Flag.NoItemFlags
        return Flag.ItemIsEnabled | Flag.ItemNeverHasChildren | chosen

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        card, more = self.card(index), self.more(index)
        if role == CardRole.CARD:
            return card
        if role == CardRole.MORE:
            return more
        if card is None:
            text = self._wording.more(more) if more else None
            return text if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None
        if role == CardRole.STATUS:
            return self._wording.standing(card.card, self._page.now)
        if role == Qt.ItemDataRole.DisplayRole:
            return card.card.title
        return self._wording.card(card.card, self._page.now) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _column(self, number: int) -> BoardColumn | None:
        return self._page.columns[number] if number < len(self._page.columns) else None
