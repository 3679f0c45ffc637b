"""The table of the import preview: the rows of the file, with what is wrong or new written in the cell itself."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from newsroom.model.fold import fold
from ui.forms.importing.rows import Look, Marks, Place, Sheet
from ui.theme import Tone
from ui.widgets.plain_label import as_typed

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from newsroom.model.drafts import Finding
    from newsroom.words import Words
    from ui.theme import Style

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
MOST_NOTE_LINES = 4
LONGEST_NOTE = 240


class CellRole(IntEnum):
    """What a cell tells besides its text."""

    NOTE = Qt.ItemDataRole.UserRole + 1
    TONE = Qt.ItemDataRole.UserRole + 2
    NAMES = Qt.ItemDataRole.UserRole + 3
    SKIPPED = Qt.ItemDataRole.UserRole + 4


NOTE_ROLES = (CellRole.NOTE, CellRole.TONE, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def finding_text(words: Words, finding: Finding) -> str:
    """Give the sentence of a finding."""
    return words.say("finding", finding.code, {"row": finding.row, "column": finding.column, **finding.data})


class RowsModel(QAbstractTableModel):
    """The rows of one file; a cell knows its note and its tone."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._sheet = Sheet()
        self._marks = Marks()

    def show_look(self, look: Look) -> None:
        """Show the rows of a file."""
        self.beginResetModel()
        self._sheet, self._marks = look.sheet, look.marks
        self.endResetModel()

    def noted_rows(self) -> list[int]:
        """Give the rows in which a cell has a note, in their order."""
        return self._marks.rows()

    def row_of(self, number: int, sheet: str = "") -> int:
        """Give the place of a row of the file, -1 when it does not show."""
        wanted = sheet or next(iter(self._sheet.shown), "")
        found = (row for row, line in enumerate(self._sheet.lines) if (line.sheet, line.number) == (wanted, number))
        return next(found, -1)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._sheet.lines)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._sheet.headings)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            heading = self._sheet.headings[section]
            return heading.heading or heading.letter
        return str(self._sheet.lines[section].number)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = (index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(place)
        if role == CellRole.SKIPPED:
            return not self._sheet.headings[place[1]].field
        if role == CellRole.NAMES:
            return self._marks.names.get(place, ())
        if role in NOTE_ROLES:
            return self._about(place, role)
        return None

    def _about(self, place: Place, role: int) -> object:
        """Give the note of a cell, its tone, or both in words for those who hear it or point at it."""
        note, tone = self._note(place)
        if role == CellRole.TONE:
            return tone
        if role == CellRole.NOTE:
            # A new name is told where it comes first; below that the tint is enough.
            return note if place in self._marks.findings or place in self._marks.first else ""
        said = ". ".join(filter(None, (self._text(place), note))) if note else None
        return as_typed(said) if said and role == Qt.ItemDataRole.ToolTipRole else said

    def _text(self, place: Place) -> str:
        """Give the text of a cell; what says who somebody is does not even show."""
        row, column = place
        cells = self._sheet.lines[row].cells
        return "" if self._sheet.headings[column].private or column >= len(cells) else cells[column]

    def _note(self, place: Place) -> tuple[str, Tone | None]:
        findings = self._marks.findings.get(place, ())
        if findings:
            errors = [finding for finding in findings if finding.severity == "error"]
            said = finding_text(self._words, (errors or findings)[0])
            more = f" (+{len(findings) - 1})" if len(findings) > 1 else ""
            return said + more, Tone.BAD if errors else Tone.WARN
        names = self._marks.names.get(place, ())
        if not names:
            return "", None
        if all(fold(name) in self._marks.left for name in names):
            return self.tr("new · left out ▾"), Tone.NEUTRAL
        return self.tr("new · make ▾"), Tone.WARN


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: its text on one line, its note below it on a tint."""

    def __init__(self, style: Style, parent: QObject) -> None:
        super().__init__(parent)
        self._style = style

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tone, note = index.data(CellRole.TONE), str(index.data(CellRole.NOTE) or "")
        colours, fonts = self._style.colours, self._style.fonts
        text_colour = colours.muted if index.data(CellRole.SKIPPED) else colours.ink
        note_colour, ground = self._style.tone(Tone(tone)) if tone else (colours.muted, colours.surface)
        selected = bool(option.state & option.state.State_Selected)
        painter.save()
        painter.fillRect(option.rect, ground if tone else colours.selection if selected else colours.surface)
        text_rect, note_rect = self._parts(option.rect)
        painter.setFont(fonts.body)
        painter.setPen(text_colour)
        text = str(index.data() or "").replace("\n", " ")
        shown = QFontMetrics(fonts.body).elidedText(text, Qt.TextElideMode.ElideRight, text_rect.width())
        painter.drawText(text_rect, int(Qt.AlignmentFlag.AlignVCenter), shown)
        if note:
            painter.setFont(fonts.small_strong)
            painter.setPen(note_colour)
            painter.drawText(note_rect, int(Qt.TextFlag.TextWordWrap), note)
        if option.state & option.state.State_HasFocus:
            painter.setPen(colours.focus)
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def height(self, index: Index, width: int) -> int:
        """Give how high a cell must be in a column of this width."""
        line = QFontMetrics(self._style.fonts.body).height()
        pad = self._style.px(6)
        note = str(index.data(CellRole.NOTE) or "")
        if not note:
            return line + 2 * pad
        metrics = QFontMetrics(self._style.fonts.small_strong)
        room = QRect(0, 0, max(1, width - 2 * self._style.px(8)), metrics.lineSpacing() * MOST_NOTE_LINES)
        used = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), note).height()
        return line + min(used, room.height()) + 2 * pad + self._style.px(2)

    def width(self, index: Index) -> int:
        """Give how wide a cell wants to be; its note may take more lines."""
        text = str(index.data() or "").partition("\n")[0]
        note = str(index.data(CellRole.NOTE) or "")
        wanted = QFontMetrics(self._style.fonts.body).horizontalAdvance(text)
        if note:
            needed = QFontMetrics(self._style.fonts.small_strong).horizontalAdvance(note)
            wanted = max(wanted, min(needed, self._style.px(LONGEST_NOTE)))
        return wanted + 2 * self._style.px(8) + 2

    def _parts(self, rect: QRect) -> tuple[QRect, QRect]:
        pad, side = self._style.px(6), self._style.px(8)
        line = QFontMetrics(self._style.fonts.body).height()
        inner = rect.adjusted(side, pad, -side, -pad // 2)
        text = QRect(inner.left(), inner.top(), inner.width(), line)
        return text, QRect(
            inner.left(), text.bottom() + self._style.px(2), inner.width(), inner.bottom() - text.bottom()
        )
