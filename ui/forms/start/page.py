"""The page that shows when there is no calendar: how to begin, and the calendars of last time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import Kind, icon, mark
from ui.theme.icons import Role
from ui.widgets.card import Card, SectionLabel
from ui.widgets.plain_label import PlainLabel, as_typed

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.theme import Style

WIDTH = 760
MOST_SHOWN = 6


class RecentList(QListWidget):
    """Calendars that were open before; Enter opens one."""

    opened = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Recent calendars"))
        self.itemClicked.connect(self._open)

    def show_paths(self, paths: Sequence[str]) -> None:
        """Show the calendars that are still there."""
        self.clear()
        for path in paths:
            if Path(path).is_file():
                item = QListWidgetItem(f"{Path(path).stem}   {Path(path).parent}", self)
                item.setData(Qt.ItemDataRole.UserRole, path)
                item.setToolTip(as_typed(path))
        if self.count():
            self.setCurrentRow(0)
            self.setFixedHeight(min(self.count(), MOST_SHOWN) * self.sizeHintForRow(0) + 2 * self.frameWidth() + 4)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._open(item)
        else:
            super().keyPressEvent(event)

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(str(item.data(Qt.ItemDataRole.UserRole)))


class StartPage(QWidget):
    """Four ways to begin, of which the sample year is the first."""

    demo_requested = Signal()
    new_requested = Signal()
    open_requested = Signal()
    import_requested = Signal()
    recent_chosen = Signal(str)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Begin"))
        self._style = style
        self.heading = PlainLabel(self.tr("A year of news, with an ear to the town"), self, role="heading", wrap=True)
        self.intro = PlainLabel(
            self.tr(
                "Newsroom plans the year in fixed sections and free space, for target groups and goals, "
                "and keeps what you hear beside what you send."
            ),
            self,
            role="muted",
            wrap=True,
        )
        self.demo = self._button(self.tr("Open the sample year"), "calendar", Kind.PRIMARY)
        self.new = self._button(self.tr("New calendar…"), "file-plus")
        self.open = self._button(self.tr("Open a calendar…"), "folder-open")
        self.bring_in = self._button(self.tr("Import an existing content calendar…"), "upload")
        self.recent = RecentList(self)
        self.recent_label = SectionLabel(self.tr("Recent calendars"), self)
        self._lay_out()
        self.demo.clicked.connect(self.demo_requested)
        self.new.clicked.connect(self.new_requested)
        self.open.clicked.connect(self.open_requested)
        self.bring_in.clicked.connect(self.import_requested)
        self.recent.opened.connect(self.recent_chosen)
        self.setFocusProxy(self.demo)

    def show_recent(self, paths: Sequence[str]) -> None:
        """Show the calendars of last time, as far as they are still there."""
        self.recent.show_paths(paths)
        for part in (self.recent, self.recent_label):
            part.setVisible(self.recent.count() > 0)

    def _lay_out(self) -> None:
        px = self._style.px
        card = Card(parent=self)
        card.setFixedWidth(px(WIDTH))
        card.body.setContentsMargins(px(40), px(36), px(40), px(32))
        card.body.setSpacing(px(12))
        card.body.addWidget(self.heading)
        card.body.addWidget(self.intro)
        card.body.addSpacing(px(12))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(14))
        notes = (
            self.tr("Municipality of Voorbeeldstad, around today: look around and try everything."),
            self.tr("For your own municipality, with holidays and school holidays filled in."),
            self.tr("A calendar file on this computer or a shared drive."),
            self.tr("Excel or CSV: Newsroom finds the columns and shows them first."),
        )
        for row, (button, note) in enumerate(zip(self._buttons(), notes, strict=True)):
            words = PlainLabel(note, card, role="muted", wrap=True)
            button.setAccessibleDescription(note)
            grid.addWidget(button, row, 0)
            grid.addWidget(words, row, 1)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        card.body.addSpacing(px(12))
        card.body.addWidget(self.recent_label)
        card.body.addWidget(self.recent)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.demo, self.new, self.open, self.bring_in

    def _button(self, text: str, name: str, kind: Kind = Kind.PLAIN) -> QPushButton:
        button = QPushButton(text, self)
        button.setIcon(icon(name, Role.HighlightedText if kind is Kind.PRIMARY else Role.ButtonText))
        mark(button, kind=kind, role="begin")
        return button
