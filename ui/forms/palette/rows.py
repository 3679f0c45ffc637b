"""The rows of the list under the search field: groups with a heading, words with what was found in them marked."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.theme.icons import icon_pixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from ui.theme import Style

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
SIDE, GAP, AROUND = 12, 10, 6
NOTE_SHARE = 0.45


class RowKind(StrEnum):
    """What a row does when it is taken."""

    JUMP = "jump"
    ACTION = "action"
    FILTER = "filter"
    POST = "post"
    SIGNAL = "signal"
    THEME = "theme"


class Marked(NamedTuple):
    """Words with places in them, each a first letter and a length."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


class Row(NamedTuple):
    """One thing to do or to go to; `note` stands at the right, `below` on a second line; `data` is for who takes it."""

    kind: RowKind
    key: str
    words: Marked
    note: str = ""
    below: Marked = Marked("")
    icon: str = ""
    data: object = None


class Group(NamedTuple):
    """Rows under one heading."""

    title: str
    rows: tuple[Row, ...]


class PaletteRows(QAbstractListModel):
    """Groups as one list; a heading cannot be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Row | str, ...] = ()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these groups; one without rows is left out."""
        self.beginResetModel()
        lines: list[Row | str] = []
        for group in groups:
            lines += (group.title, *group.rows) if group.rows else ()
        self._lines = tuple(lines)
        self.endResetModel()

    def line(self, place: int) -> Row | str | None:
        """Give a row, or the words of a heading."""
        return self._lines[place] if 0 <= place < len(self._lines) else None

    def places(self) -> tuple[int, ...]:
        """Give the places that can be chosen."""
        return tuple(place for place, line in enumerate(self._lines) if isinstance(line, Row))

    def group_of(self, place: int) -> str:
        """Give the heading over a row."""
        return next((line for line in reversed(self._lines[:place]) if isinstance(line, str)), "")

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == ROW:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line if isinstance(line, str) else line.words.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line if isinstance(line, str) else spoken(self.group_of(index.row()), line)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.line(index.row()), Row):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


def spoken(group: str, row: Row) -> str:
    """Give a row as a screen reader says it."""
    return ", ".join(part for part in (row.words.text, row.below.text, row.note, group) if part)


class PaletteDelegate(QStyledItemDelegate):
    """Draws headings and rows."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style

    def height(self, line: Row | str | None) -> int:
        """Give the height of a line."""
        fonts = self._style.fonts
        if not isinstance(line, Row):
            return QFontMetrics(fonts.label).height() + 2 * AROUND
        second = QFontMetrics(fonts.small).height() + 2 if line.below.text else 0
        return QFontMetrics(fonts.body).height() + second + 2 * AROUND

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.height(index.data(ROW)))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(ROW)
        painter.save()
        inside = option.rect.adjusted(SIDE, AROUND, -SIDE, -AROUND)
        if isinstance(line, Row):
            if option.state & QStyle.StateFlag.State_Selected:
                self._paint_ground(painter, option.rect)
            self._paint_row(painter, inside, line)
        elif line is not None:
            painter.setFont(self._style.fonts.label)
            painter.setPen(self._style.colours.muted)
            painter.drawText(inside, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), str(line))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect) -> None:
        """Mark the row that Enter takes; a bar besides the tint, so that it is not colour alone."""
        colours, metrics = self._style.colours, self._style.metrics
        painter.fillRect(rect, colours.selection)
        painter.fillRect(QRect(rect.x(), rect.y(), metrics.bar, rect.height()), colours.focus)

    def _paint_row(self, painter: QPainter, inside: QRect, row: Row) -> None:
        colours, fonts, side = self._style.colours, self._style.fonts, self._style.metrics.icon_small
        body, small = QFontMetrics(fonts.body), QFontMetrics(fonts.small)
        top = QRect(inside.x(), inside.y(), inside.width(), body.height())
        colour = colours.listen if row.kind is RowKind.SIGNAL else colours.muted
        if row.icon:
            ratio = painter.device().devicePixelRatio()
            picture = icon_pixmap(row.icon, side, colour.name(), ratio)
            painter.drawPixmap(top.x(), top.y() + (top.height() - side) // 2, picture)
        left = top.x() + side + GAP
        note = small.elidedText(row.note, Qt.TextElideMode.ElideRight, int(top.width() * NOTE_SHARE))
        width = small.horizontalAdvance(note)
        painter.setFont(fonts.small)
        painter.setPen(colours.muted)
        painter.drawText(top, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), note)
        room = top.right() - left - (width + GAP if width else 0)
        self._paint_words(painter, QRect(left, top.y(), room, top.height()), row.words, fonts.body, colours.ink)
        if row.below.text:
            below = QRect(left, top.bottom() + 3, inside.right() - left, small.height())
            self._paint_words(painter, below, row.below, fonts.small, colours.muted)

    def _paint_words(self, painter: QPainter, rect: QRect, words: Marked, font: QFont, ink: QColor) -> None:
        text = QFontMetrics(font).elidedText(words.text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setPen(ink)
        if not words.marks:
            painter.setFont(font)
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
            return
        layout = QTextLayout(text, font)
        layout.setFormats([self._mark(at, length) for at, length in words.marks if at < len(text)])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1e6)
        layout.endLayout()
        painter.setClipRect(rect)
        layout.draw(painter, QPointF(rect.x(), rect.y()))
        painter.setClipping(False)

    def _mark(self, at: int, length: int) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start, found.length = at, length
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold)
        look.setForeground(self._style.colours.send)
        found.format = look
        return found
