"""A page to read before it is handed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import Kind, mark
from ui.widgets.pill import ActionButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

LETTERS_WIDE, LINES_HIGH = 96, 42
WHITE = "QTextBrowser { background: #FFFFFF; color: #1C2330; }"


class PageView(QTextBrowser):
    """Shows a page as it comes out of a printer, white in every theme; loads nothing from outside."""

    @override
    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        return None


class PageDialog(QDialog):
    """A page with what can be done with it."""

    copy_requested = Signal()

    def __init__(self, title: str, html: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.page = PageView(self)
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(title)
        self.page.setStyleSheet(WHITE)
        self.page.setHtml(html)
        self.copy_button = ActionButton(self.tr("Copy"), Kind.PRIMARY, "", self)
        self.more_button = QPushButton(self.tr("Hand on"), self)
        mark(self.more_button, menu="true")
        close = QPushButton(self.tr("Close"), self)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (close, self.more_button, self.copy_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self.page, 1)
        column.addLayout(row)
        close.clicked.connect(self.reject)
        self.copy_button.clicked.connect(self.copy_requested)
        metrics = self.fontMetrics()
        room = self.screen().availableSize()
        self.resize(
            min(LETTERS_WIDE * metrics.averageCharWidth(), room.width() - 60),
            min(LINES_HIGH * metrics.lineSpacing(), room.height() - 60),
        )

    def set_menu(self, menu: QMenu) -> None:
        """Offer every way to hand the page on."""
        self.more_button.setMenu(menu)
