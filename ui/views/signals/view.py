"""The view of all signals: queues and filters at the left, the words that are sought, the list, and what is ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import Kind, mark
from ui.views.signals.side import SideList
from ui.views.signals.table import SignalsTable
from ui.views.signals.wording import SignalsWording
from ui.widgets.pages import Pages
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from newsroom.words import Words
    from ui.theme import Style
    from ui.views.signals.page import Counts, SignalsPage

MINUTE_MS = 60_000
SIDE_LEAST, SIDE_MOST, SIDE_SHARE = 130, 216, 0.24


class SignalsView(QWidget):
    """Shows the list and tells what is asked for; while it shows it tells each minute, for the clocks go on."""

    text_changed = Signal(str)
    clear_requested = Signal()
    minute_passed = Signal()

    def __init__(self, style: Style, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        wording = SignalsWording(words, self)
        self.side = SideList(style, wording, self)
        self.table = SignalsTable(style, wording, self)
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Search in signals"))
        self.text.setAccessibleName(self.tr("Search in signals"))
        self.text.setClearButtonEnabled(True)
        self.found = PlainLabel("", self, role="small")
        self.ticked = PlainLabel("", self, role="listen")
        self.untick = QPushButton(self.tr("Let go"), self)
        self.clear = QPushButton(self.tr("Show all"), self)
        self.empty = PlainLabel("", self, role="muted", wrap=True)
        self.pages = Pages(self)
        self._clock = QTimer(self, interval=MINUTE_MS)
        self._clock.timeout.connect(self.minute_passed)
        self._count = wording.count
        self._style = style
        self._page: SignalsPage | None = None
        self._lay_out(style)
        self.setFocusProxy(self.table)
        self.text.textChanged.connect(self.text_changed)
        self.text.returnPressed.connect(self._to_table)
        self.table.signals.ticked_changed.connect(self._show_ticked)
        self.untick.clicked.connect(self.table.signals.untick)
        self.clear.clicked.connect(self.clear_requested)

    def show_page(self, page: SignalsPage, *, narrowed: bool) -> None:
        """Show the first rows of a list; its counts come after it."""
        self._page = page
        self.table.show_page(page)
        if page.whole:
            self.show_total(len(page.numbers), more=False)
        self.clear.setVisible(narrowed)
        self.pages.setCurrentWidget(self.table if page.numbers else self._nothing)

    def show_counts(self, counts: Counts, *, narrowed: bool) -> None:
        """Show how many there are of everything."""
        if self._page is None:
            return
        self.side.show_page(self._page, counts)
        if counts.total is not None:
            self.show_total(counts.total, more=False)
        elif not self._page.whole:
            self.show_total(self.table.signals.rowCount(), more=True)
        self.empty.setText(self._empty(counts.every, narrowed=narrowed))

    def show_total(self, total: int, *, more: bool) -> None:
        """Say how many there are, or how many at least."""
        words = self.tr("{count} or more") if more else self.tr("{count} found")
        self.found.setText(words.format(count=self._count(total)))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least, most = self._style.px(SIDE_LEAST), self._style.px(SIDE_MOST)
        self.side.setFixedWidth(max(least, min(most, round(self.width() * SIDE_SHARE))))

    def _empty(self, every: int, *, narrowed: bool) -> str:
        if narrowed:
            return self.tr("No signal fits what you chose here. “Show all” takes the filters away.")
        if every:
            return self.tr("Nothing waits here. Choose another queue at the left.")
        return self.tr(
            "Nothing was heard yet. Note a signal with Ctrl+Shift+N, or read in an export of your listening program"
            " with Ctrl+Shift+I."
        )

    def _show_ticked(self) -> None:
        count = len(self.table.signals.ticked())
        self.ticked.setText(self.tr("%n chosen", "", count) if count else "")
        self.untick.setVisible(bool(count))

    def _to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self, style: Style) -> None:
        mark(self.untick, kind=Kind.LINK)
        mark(self.clear, kind=Kind.LINK)
        self.untick.hide()
        self.clear.hide()
        self.text.setMinimumWidth(style.px(110))
        self.text.setMaximumWidth(style.px(240))
        head = QHBoxLayout()
        head.setContentsMargins(style.px(16), style.px(8), style.px(16), style.px(8))
        head.setSpacing(style.px(12))
        head.addWidget(self.text, 3)
        head.addWidget(self.found)
        head.addWidget(self.clear)
        head.addStretch(1)
        head.addWidget(self.ticked)
        head.addWidget(self.untick)
        bar = QFrame(self)
        mark(bar, surface="panel")
        bar.setLayout(head)
        self._nothing = QFrame(self)
        mark(self._nothing, surface="panel")
        inside = QVBoxLayout(self._nothing)
        inside.setContentsMargins(style.px(32), style.px(32), style.px(32), style.px(32))
        inside.addWidget(self.empty)
        inside.addStretch(1)
        self.pages.addWidget(self.table)
        self.pages.addWidget(self._nothing)
        left, right, row = QFrame(self), QVBoxLayout(), QHBoxLayout(self)
        mark(left, surface="soft")
        column = QVBoxLayout(left)
        column.setContentsMargins(style.px(14), style.px(14), style.px(6), style.px(8))
        column.addWidget(self.side)
        right.setSpacing(1)
        right.addWidget(bar)
        right.addWidget(self.pages, 1)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(left)
        row.addLayout(right, 1)
