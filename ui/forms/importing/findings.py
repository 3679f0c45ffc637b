"""The list of everything that must be looked at before an import: row, column and one sentence each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget
from typing_extensions import override

from ui.forms.importing.table import finding_text
from ui.theme import Tone, icon_pixmap

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent

    from newsroom.model.drafts import Finding
    from newsroom.words import Words
    from ui.theme import Style

LOOKS = (("alert", Tone.BAD), ("info", Tone.WARN), ("skip", Tone.NEUTRAL))
STAYING = frozenset({"export_already_out", "export_halted", "export_channel"})
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
MOST_MEASURED = 400
ROWS_TO_MEASURE = 100


class FindingsModel(QAbstractTableModel):
    """Findings as rows: how bad, where, and the sentence; errors first."""

    def __init__(self, style: Style, words: Words, parent: QObject, *, rows: bool = True) -> None:
        super().__init__(parent)
        self._style = style
        self._words = words
        self._findings: tuple[Finding, ...] = ()
        self._shows_rows = rows

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these, errors first."""
        self.beginResetModel()
        self._findings = tuple(sorted(findings, key=_rank))
        self.endResetModel()

    def finding(self, row: int) -> Finding:
        """Give the finding of a row."""
        return self._findings[row]

    def sentence(self, row: int) -> str:
        """Give the sentence of a row."""
        return finding_text(self._words, self._findings[row])

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._findings)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 4 if self._shows_rows else 2

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return self._headings()[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        finding = self._findings[index.row()]
        look = LOOKS[_rank(finding)]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(index.row())[index.column()]
        colour = self._style.tone(look[1])[0]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return icon_pixmap(look[0], self._style.metrics.icon_small, colour.name())
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 0:
            return colour
        return None

    def _headings(self) -> tuple[str, ...]:
        kind, what = self.tr("Kind"), self.tr("What we saw")
        return (kind, self.tr("Row"), self.tr("Column"), what) if self._shows_rows else (kind, what)

    def _texts(self, row: int) -> tuple[str, ...]:
        finding = self._findings[row]
        kind = (self.tr("error"), self.tr("look at it"), self.tr("stays behind"))[_rank(finding)]
        if not self._shows_rows:
            return kind, self.sentence(row)
        return kind, "" if finding.row is None else str(finding.row), finding.column, self.sentence(row)


class FindingsTable(QTableView):
    """The list itself; Enter or a double click goes to where the finding is."""

    finding_chosen = Signal(object)

    def __init__(
        self, style: Style, words: Words, name: str, parent: QWidget | None = None, *, rows: bool = True
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.findings = FindingsModel(style, words, self, rows=rows)
        self.setModel(self.findings)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(style.px(30))
        self.verticalHeader().setDefaultSectionSize(style.px(30))
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setResizeContentsPrecision(ROWS_TO_MEASURE)
        self.doubleClicked.connect(self._choose)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these findings."""
        # Measuring each row takes long when there are thousands; then one line each must do.
        modes = QHeaderView.ResizeMode
        self.verticalHeader().setSectionResizeMode(
            modes.ResizeToContents if len(findings) <= MOST_MEASURED else modes.Fixed
        )
        self.findings.show_findings(findings)
        for column in range(self.findings.columnCount() - 1):
            self.resizeColumnToContents(column)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        self.finding_chosen.emit(self.findings.finding(index.row()))


def _rank(finding: Finding) -> int:
    """Put errors first, then what to look at, then what only stays behind."""
    return 0 if finding.severity == "error" else 2 if finding.code in STAYING else 1
