"""The window: lays out rail, bar, pages, panel and status line, and owns the actions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from newsroom.formats import FORMATS
from ui.actions import Actions
from ui.arguments import SCREENS
from ui.frame.panel import Panel
from ui.frame.rail import Rail
from ui.frame.statusline import StatusLine
from ui.frame.topbar import TopBar
from ui.widgets.message_bar import Toast
from ui.widgets.pages import Pages

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
    from PySide6.QtWidgets import QPushButton, QToolButton

    from ui.bridge import Stack
    from ui.settings import Settings
    from ui.theme.style import Style

USUAL_SIZE = (1600, 1000)
PAGE_WIDTH = 700
NARROWEST_PAGE = 500
SIDE_SHARE = 0.34


class Window(QMainWindow):
    """The frame of one calendar; what its parts ask for is answered by the session."""

    closing = Signal()
    file_dropped = Signal(object)

    def __init__(self, style: Style) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.table = Actions(self)
        self.addActions(list(self.table))
        self.rail, self.top, self.panel, self.status = Rail(self), TopBar(self), Panel(self), StatusLine(self)
        self.pages = Pages(self)
        self._side: QWidget | None = None
        self._side_width = 0
        self._gave_way = False
        self._buttons: dict[str, QToolButton | QPushButton] = {}
        self.toast = Toast(self._lay_out())
        self._fill_frame()
        self.set_look(style)

    def set_look(self, style: Style) -> None:
        """Take the measures of a style."""
        self.rail.set_look(style)
        self.panel.set_look(style)
        self._page_width, self._narrowest = style.px(PAGE_WIDTH), style.px(NARROWEST_PAGE)

    @property
    def has_room(self) -> bool:
        """Say whether panel and page fit beside each other without cutting words."""
        return self._beside_panel() >= self._page_width

    @property
    def is_crowded(self) -> bool:
        """Say whether a page beside the panel could not be read at all."""
        return self._beside_panel() < self._narrowest

    def add_bar(self, bar: QWidget) -> None:
        """Add a bar that lies over everything when it shows."""
        self._lines.insertWidget(0, bar)

    def add_side(self, side: QWidget) -> None:
        """Add what stands left of the page when it shows."""
        self._side, self._side_width = side, side.width()
        self._middle.insertWidget(0, side)

    def show_side(self, *, shown: bool) -> None:
        """Show or hide what stands left of the page; the panel gives way where there is no room for both."""
        if self._side is not None:
            self._side.setVisible(shown)
            was = not self.panel.isHidden()
            back = self._gave_way and not shown
            self.show_panel(shown=back or (was and (self.has_room or not shown)))
            self._gave_way = shown and was and self.panel.isHidden()

    def show_panel(self, *, shown: bool) -> None:
        """Show or hide the panel; where a page beside it could not be read, the panel takes its place."""
        self.panel.setVisible(shown)
        self._share_room()

    def restore(self, settings: Settings) -> None:
        """Come back as the window was left."""
        if not settings.geometry or not self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode())):
            self.resize(*USUAL_SIZE)
        self.table["panel"].setChecked(settings.inspector_open)
        self.table["work_week"].setChecked(settings.work_week)
        self.table["by_channel"].setChecked(settings.by_channel)

    def left_as(self, settings: Settings) -> Settings:
        """Give the settings with how the window stands now."""
        return replace(
            settings,
            geometry=bytes(self.saveGeometry().toBase64().data()).decode(),
            inspector_open=self.table["panel"].isChecked(),
            work_week=self.table["work_week"].isChecked(),
            by_channel=self.table["by_channel"].isChecked(),
        )

    def show_page(self, page: QWidget, screen: str = "") -> None:
        """Show a page; a screen has its button lit, bar and panel beside it."""
        for name in SCREENS:
            self.table[name].setChecked(name == screen)
        if screen:
            self._buttons[screen].setChecked(True)
        self.rail.setVisible(bool(screen))
        self.top.setVisible(bool(screen))
        self.status.setVisible(bool(screen))
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self.show_panel(shown=bool(screen) and self.has_room and self.table["panel"].isChecked())

    def show_stack(self, stack: Stack, undo: str, redo: str) -> None:
        """Offer undo and redo, by name, when there is something."""
        for name, change, text in (("undo", stack.undo, undo), ("redo", stack.redo, redo)):
            self.table[name].setEnabled(change is not None)
            self.table[name].setText(text.replace("&", "&&"))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_in(event) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _file_in(event)
        if path is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _beside_panel(self) -> int:
        side = self._side.width() if self._side is not None and not self._side.isHidden() else 0
        return self.width() - self.rail.minimumWidth() - side - self.panel.share(self.width())

    def _share_room(self) -> None:
        if self._side is not None:
            self._side.setFixedWidth(min(self._side_width, round(self.width() * SIDE_SHARE)))
        alone = self.is_crowded and not self.panel.isHidden()
        self.panel.fit(self.width(), alone=alone)
        self.pages.setVisible(not alone)

    def _lay_out(self) -> QWidget:
        middle, right, row = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self._middle, self._lines = middle, right
        middle.addWidget(self.pages, 1)
        middle.addWidget(self.panel)
        right.addWidget(self.top)
        right.addLayout(middle, 1)
        right.addWidget(self.status)
        whole = QWidget(self)
        whole.setLayout(row)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        for layout in (middle, right, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(1)
        self.setCentralWidget(whole)
        return whole

    def _fill_frame(self) -> None:
        for name in SCREENS:
            button = self.rail.add_screen(self.table[name].text(), name)
            button.setToolTip(self.table[name].toolTip())
            button.clicked.connect(self.table[name].trigger)
            self._buttons[name] = button
        for name in (*SCREENS, "panel", "work_week", "by_channel", "ideas", "meeting"):
            self.table[name].setCheckable(True)
        settings = self.rail.add_foot(self.table["settings"].text().rstrip("…"), "settings")
        settings.clicked.connect(self.table["settings"].trigger)
        self.top.add_act(self.table["new_signal"], self.tr("+ Signal"), "listen")
        self.top.add_act(self.table["new_post"], self.tr("+ Post"), "primary")
        self.top.add_menu(
            self.tr("Export"), [self.table[name] for name in ("export_posts", "export_calendar", "clippings")]
        )
        self.top.set_more(self._menu())

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        titles = {"file": self.tr("File"), "edit": self.tr("Edit"), "view": self.tr("View"), "help": self.tr("Help")}
        for name, title in titles.items():
            menu.addMenu(title).addActions(self.table.of_menu(name))
        return menu


def _file_in(event: QDropEvent) -> Path | None:
    """Give the dragged file when there is exactly one and its kind can be imported."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if any(form.reads and path.suffix.lower() in form.suffixes for form in FORMATS) else None
