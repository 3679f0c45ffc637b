"""A layout that puts parts in a row and goes on below when the row is full."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override


class FlowLayout(QLayout):
    """Rows of parts from left to right, as high as the width asks for."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def insert_widget(self, index: int, widget: QWidget) -> None:
        """Put a widget before the part that has this index."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        places = self.places(QRect(0, 0, width, 0))
        return self._height(places)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in zip(self._shown(), self.places(rect), strict=True):
            item.setGeometry(place)

    @override
    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() + self.spacing() for item in self._shown())
        return QSize(width, self.minimumSize().height())

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def places(self, rect: QRect) -> list[QRect]:
        """Give the place of each part that shows, within a rectangle."""
        area = rect.marginsRemoved(self.contentsMargins())
        found: list[QRect] = []
        corner, row_height = area.topLeft(), 0
        for item in self._shown():
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(item.minimumSize().width(), area.width())))
            if corner.x() > area.left() and corner.x() + size.width() > area.left() + area.width():
                corner = QPoint(area.left(), corner.y() + row_height + self.spacing())
                row_height = 0
            found.append(QRect(corner, size))
            corner.setX(corner.x() + size.width() + self.spacing())
            row_height = max(row_height, size.height())
        return found

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _height(self, places: list[QRect]) -> int:
        margins = self.contentsMargins()
        lowest = max((place.y() + place.height() for place in places), default=margins.top())
        return lowest + margins.bottom()
