"""The table of the import preview: the rows of the file, with what is wrong or new written in the cell itself."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from newsroom.model.fold import fold
from ui.forms.import_rows import PROPOSED, Line, Look, Marks, Sheet, drafts_by_row, is_new, marks_of, names_of
from ui.theme import Tone

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
        self._left: frozenset[str] = frozenset()
        self._drafts: dict[int, list[object]] = {}
        self._first: dict[tuple[str, str], Line] = {}

    def show_look(self, look: Look) -> None:
        """Show the rows of a file."""
        self.beginResetModel()
        self._sheet = look.sheet
        self._marks = marks_of(look)
        self._left = frozenset(map(fold, look.choices.leave))
        self._drafts = drafts_by_row(look.reading)
        self._first = {}
        for line in self._sheet.lines if any(self._marks.new.values()) or self._left else ():
            for column, heading in enumerate(self._sheet.headings):
                for name in self._new_names(line, column):
                    self._first.setdefault((heading.field, fold(name)), line)
        self.endResetModel()

    def noted_rows(self) -> list[int]:
        """Give the rows in which a cell has a note, in their order."""
        faulty = self._marks.rows()
        told = {(line.sheet, line.number) for line in self._first.values()}
        return [
            row
            for row, line in enumerate(self._sheet.lines)
            if (self._sheet_of(line), line.number) in faulty or (line.sheet, line.number) in told
        ]

    def row_of(self, number: int, sheet: str = "") -> int:
        """Give the place of a row of the file, -1 when it does not show."""
        found = (
            row
            for row, line in enumerate(self._sheet.lines)
            if line.number == number and sheet in ("", self._sheet_of(line))
        )
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
        line, column = self._sheet.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, column)
        if role == CellRole.SKIPPED:
            return not self._sheet.headings[column].field
        if role == CellRole.NAMES:
            return self._new_names(line, column)
        if role in NOTE_ROLES:
            return self._about(line, column, role)
        return None

    def _about(self, line: Line, column: int, role: int) -> object:
        """Give the note of a cell, its tone, or both in words for those who hear it or point at it."""
        note, tone = self._note(line, column)
        if role == CellRole.TONE:
            return tone
        if role == CellRole.NOTE:
            return note if self._is_first(line, column) else ""
        return ". ".join(filter(None, (self._text(line, column), note))) if note else None

    def _is_first(self, line: Line, column: int) -> bool:
        """Tell whether a note must stand in the cell: a new name is only told where it comes first."""
        names = self._new_names(line, column)
        field_name = self._sheet.headings[column].field
        return not names or any(self._first.get((field_name, fold(name))) == line for name in names)

    def _text(self, line: Line, column: int) -> str:
        """Give the text of a cell; what says who somebody is does not even show."""
        hidden = self._sheet.headings[column].private or column >= len(line.cells)
        return "" if hidden else line.cells[column]

    def _note(self, line: Line, column: int) -> tuple[str, Tone | None]:
        findings = self._marks.findings.get((self._sheet_of(line), line.number, column), ())
        if findings:
            errors = [finding for finding in findings if finding.severity == "error"]
            said = finding_text(self._words, (errors or findings)[0])
            more = f" (+{len(findings) - 1})" if len(findings) > 1 else ""
            return said + more, Tone.BAD if errors else Tone.WARN
        names = self._new_names(line, column)
        if not names:
            return "", None
        if all(fold(name) in self._left for name in names):
            return self.tr("new · left out ▾"), Tone.NEUTRAL
        return self.tr("new · make ▾"), Tone.WARN

    def _new_names(self, line: Line, column: int) -> tuple[str, ...]:
        """Give the names in a cell that the calendar does not have, made or left out."""
        field_name = self._sheet.headings[column].field
        if field_name not in PROPOSED or not (self._marks.new.get(field_name) or self._left):
            return ()
        text = fold(self._text(line, column))
        names = [name for draft in self._drafts.get(line.number, ()) for name in names_of(draft, field_name)]
        return tuple(
            name
            for name in dict.fromkeys(names)
            if fold(name) in text and (fold(name) in self._left or is_new(field_name, name, self._marks))
        )

    def _sheet_of(self, line: Line) -> str:
        return line.sheet if len(self._sheet.shown) > 1 else ""


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
