"""What is not ready to go out yet, of all posts of the coming weeks, with a way to mend it beside each finding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
)

from newsroom.rules.ready import Outcome
from ui.forms.card_dialog import CardDialog
from ui.forms.inspector.dates import moment_words
from ui.forms.inspector.lists import SIGNS, check_words
from ui.theme import icon
from ui.widgets.plain_label import PlainLabel, as_typed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from newsroom.readiness import Unready
    from newsroom.rules.ready import Check
    from newsroom.words import Words
    from ui.theme import Style

SIZE = (860, 620)
POST, SPOT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
WHAT, FIX = 0, 1
WEEKS = (2, 4, 8)


class ReadyDialog(CardDialog):
    """The list; stays open beside the window while posts are mended there, and follows every change."""

    fix_requested = Signal(str, str)
    look_requested = Signal()

    def __init__(self, words: Words, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, "", SIZE, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("Ready to publish?"))
        self.heading.setText(self.windowTitle())
        self._words, self._style = words, style
        self._found: tuple[Unready, ...] = ()
        self.told = PlainLabel("", self, wrap=True)
        self.weeks = QComboBox(self)
        self.weeks.setAccessibleName(self.tr("Period"))
        for number in WEEKS:
            self.weeks.addItem(self.tr("Coming %n week(s)", "", number), number)
        self.only = QCheckBox(self.tr("Only what must be mended"), self)
        self.tree = QTreeWidget(self)
        self.fix_button = QPushButton(self.tr("Go there"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self._connect()

    def days(self) -> int:
        """Give how many days ahead are asked for."""
        return 7 * int(self.weeks.currentData())

    def show_unready(self, found: Sequence[Unready]) -> None:
        """Show what is not ready; the line that was chosen stays so, or else what stands in its place."""
        self._found = tuple(found)
        self._fill()

    def sentences(self) -> list[str]:
        """Give the sentences that show, post after post."""
        return [line.text(WHAT) for line in self.lines() if line.parent() is not None]

    def fix(self, *_: object) -> None:
        """Ask to go to the field that mends the finding that is chosen, or to the post."""
        item = self.tree.currentItem()
        if item is not None:
            self.fix_requested.emit(str(item.data(WHAT, POST)), str(item.data(WHAT, SPOT)))

    def _fill(self) -> None:
        kept, row = self._place()
        self.tree.clear()
        mend_only = self.only.isChecked()
        shown = [each for each in self._found if each.mend or not mend_only]
        for each in shown:
            self._add(each, [check for check in each.checks if check.outcome is Outcome.MEND or not mend_only])
        self.tree.expandAll()
        self._choose(kept, row)
        if not shown:
            self.told.setText(self.tr("Everything is ready to publish."))
            return
        blocked = sum(each.mend for each in shown)
        waiting = self.tr("%n post(s) are not ready yet;", "", len(shown))
        held = self.tr("%n cannot go out like this.", "", blocked)
        self.told.setText(f"{waiting} {held}")

    def _add(self, each: Unready, checks: Sequence[Check]) -> None:
        post = each.post
        at = moment_words(datetime.combine(post.planned_on, post.planned_at or time())) if post.planned_on else ""
        status = self._words.of("status", post.status)
        top = QTreeWidgetItem(self.tree, [" · ".join(filter(None, (at, post.title, ", ".join(each.channels), status)))])
        font = top.font(WHAT)
        font.setBold(True)
        top.setFont(WHAT, font)
        top.setData(WHAT, POST, post.id)
        top.setData(WHAT, SPOT, "")
        top.setToolTip(WHAT, as_typed(top.text(WHAT)))
        for check in checks:
            does = self.tr("Fill in") if check.outcome is Outcome.MEND else self.tr("Look")
            line = QTreeWidgetItem(top, [check_words(self._words, check), does])
            line.setIcon(WHAT, icon(SIGNS[check.outcome]))
            line.setData(WHAT, POST, post.id)
            line.setData(WHAT, SPOT, check.spot)
            line.setForeground(FIX, self._style.colours.send)
            line.setToolTip(WHAT, as_typed(line.text(WHAT)))
            mend = self.tr("Mend") if check.outcome is Outcome.MEND else does
            line.setData(WHAT, Qt.ItemDataRole.AccessibleTextRole, f"{mend}: {line.text(WHAT)}")

    def lines(self) -> Iterator[QTreeWidgetItem]:
        """Give every line, each post before its findings."""
        walk = QTreeWidgetItemIterator(self.tree)
        while (item := walk.value()) is not None:
            yield item
            walk += 1

    def _place(self) -> tuple[tuple[str, str], int]:
        item = self.tree.currentItem()
        if item is None:
            return ("", ""), 0
        top = item.parent() or item
        return (str(item.data(WHAT, POST)), str(item.data(WHAT, SPOT))), self.tree.indexOfTopLevelItem(top)

    def _choose(self, kept: tuple[str, str], row: int) -> None:
        every = list(self.lines())
        tops = [each for each in every if each.parent() is None]
        same = [each for each in every if (each.data(WHAT, POST), each.data(WHAT, SPOT)) == kept]
        post = [each for each in tops if each.data(WHAT, POST) == kept[0]]
        chosen = next(iter((*same, *post, *tops[row:], *tops[-1:])), None)
        if chosen is not None:
            self.tree.setCurrentItem(chosen)
        self.fix_button.setEnabled(chosen is not None)

    def _clicked(self, item: QTreeWidgetItem, column: int) -> None:
        if column == FIX and item.parent() is not None:
            self.fix()

    def _filter(self, *_: object) -> None:
        self._fill()

    def _look(self, *_: object) -> None:
        self.look_requested.emit()

    def _lay_out(self) -> None:
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.setAccessibleName(self.windowTitle())
        self.tree.setUniformRowHeights(True)
        self.tree.setIconSize(QSize(self._style.px(16), self._style.px(16)))
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(FIX, QHeaderView.ResizeMode.ResizeToContents)
        choices = QHBoxLayout()
        choices.setSpacing(12)
        choices.addWidget(self.weeks)
        choices.addWidget(self.only)
        choices.addStretch(1)
        for button in (self.fix_button, self.close_button):
            button.setAutoDefault(False)
        self.body.addWidget(self.told)
        self.body.addLayout(choices)
        self.body.addWidget(self.tree, 1)
        hint = self.tr("Enter goes to the field that mends it. This list stays open and follows what you do.")
        self.foot.addWidget(PlainLabel(hint, self, role="small", wrap=True), 1)
        self.foot.addWidget(self.fix_button)
        self.foot.addWidget(self.close_button)
        self.tree.setFocus()

    def _connect(self) -> None:
        enter = QShortcut(QKeySequence("Return"), self.tree)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        enter.activated.connect(self.fix)
        self.tree.itemClicked.connect(self._clicked)
        self.tree.itemDoubleClicked.connect(self.fix)
        self.fix_button.clicked.connect(self.fix)
        self.close_button.clicked.connect(self.close)
        self.only.toggled.connect(self._filter)
        self.weeks.activated.connect(self._look)
