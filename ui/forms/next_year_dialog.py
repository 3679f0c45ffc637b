"""The calendar of next year, before it is made: what goes along, chosen line by line, and everything to look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from ui.forms.card_dialog import CardDialog
from ui.theme import Kind, Tone
from ui.widgets.message_bar import MessageBar
from ui.widgets.pill import ActionButton
from ui.widgets.plain_label import PlainLabel, as_typed

if TYPE_CHECKING:
    from ui.theme import Style

SIZE = (1000, 760)
KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the review: its group, its sentence, and the key with which it can be chosen ("" only tells).

    A calm line needs no look; its group begins folded.
    """

    group: str
    sentence: str
    key: str = ""
    chosen: bool = False
    calm: bool = False


@dataclass(frozen=True, slots=True)
class Review:
    """What next year would become with the choices that were made; `count` rows are written."""

    year: int
    lines: tuple[Line, ...]
    count: int


class NextYearDialog(CardDialog):
    """Shows the review list; each tick is asked again, so that what follows from it shows at once."""

    choice_changed = Signal(object)
    prepared = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, "", SIZE, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.message = MessageBar(self)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(1)
        self.tree.setWordWrap(True)
        self.tree.setAccessibleName(self.tr("What goes along to next year, and what to look at"))
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.count = PlainLabel("", self, role="small", wrap=True)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setAutoDefault(False)
        self.done_button = ActionButton("", Kind.PRIMARY, "", self)
        self.done_button.setDefault(True)
        self._folded: set[str] | None = None
        self._filling = False
        self._lay_out()
        self.tree.itemChanged.connect(self._changed)
        self.tree.itemCollapsed.connect(self._fold)
        self.tree.itemExpanded.connect(self._unfold)
        self.cancel_button.clicked.connect(self.reject)
        self.done_button.clicked.connect(self.send)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.done_button.click)

    def show_review(self, review: Review) -> None:
        """Show the list; the line that has the focus keeps it."""
        here = self._key_here()
        self._filling = True
        self.setWindowTitle(self.tr("Calendar of {year}").format(year=review.year))
        self.heading.setText(self.windowTitle())
        self.tree.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        if self._folded is None:
            self._folded = {line.group for line in review.lines if line.calm}
            self.tree.setFocus()
        for line in review.lines:
            group = groups.get(line.group) or self._group(line.group)
            groups[line.group] = group
            self._add(group, line)
        for name, group in groups.items():
            group.setText(0, self.tr("{group} ({count})").format(group=name, count=group.childCount()))
            group.setExpanded(name not in self._folded)
        self._filling = False
        self._go_to(here)
        self.count.setText(
            self.tr("%n thing(s) change; it is one act that can be undone.", "", review.count)
            if review.count
            else self.tr("Nothing needs to change: everything goes on by itself.")
        )
        self.done_button.setText(self.tr("Prepare {year}").format(year=review.year))
        self.done_button.setEnabled(bool(review.count))

    def chosen(self) -> frozenset[str]:
        """Give the keys of the lines that are ticked."""
        return frozenset(
            str(item.data(0, KEY)) for item in self._items() if item.checkState(0) is Qt.CheckState.Checked
        )

    def tick(self, key: str, *, on: bool = True) -> None:
        """Tick a line, or let it go."""
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        for item in self._items():
            if item.data(0, KEY) == key:
                item.setCheckState(0, state)
                return

    def sentences(self) -> list[str]:
        """Give every line, in order."""
        return [child.text(0) for group in self._groups() for child in children(group)]

    def send(self) -> None:
        """Give what was chosen."""
        self.done_button.setEnabled(False)
        self.prepared.emit(self.chosen())

    def refuse(self, sentence: str) -> None:
        """Say why it was not done; the choices stay."""
        self.done_button.setEnabled(True)
        self.message.show_message(sentence, Tone.BAD)

    def _group(self, name: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.tree)
        font = self.tree.font()
        font.setBold(True)
        group.setFont(0, font)
        group.setData(0, KEY + 1, name)
        return group

    def _add(self, group: QTreeWidgetItem, line: Line) -> None:
        item = QTreeWidgetItem(group, [line.sentence])
        item.setToolTip(0, as_typed(line.sentence))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        if line.key:
            item.setData(0, KEY, line.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked if line.chosen else Qt.CheckState.Unchecked)

    def _groups(self) -> Sequence[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(number) for number in range(self.tree.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _items(self) -> list[QTreeWidgetItem]:
        return [child for group in self._groups() for child in children(group) if child.data(0, KEY)]

    def _key_here(self) -> str:
        item = self.tree.currentItem()
        return str(item.data(0, KEY) or "") if item is not None else ""

    def _go_to(self, key: str) -> None:
        found = next((item for item in self._items() if item.data(0, KEY) == key), None)
        if found is not None:
            self.tree.setCurrentItem(found)
        elif self._groups():
            self.tree.setCurrentItem(self._groups()[0])

    def _changed(self, _item: QTreeWidgetItem) -> None:
        if not self._filling:
            self.choice_changed.emit(self.chosen())

    def _fold(self, item: QTreeWidgetItem) -> None:
        if not self._filling and self._folded is not None:
            self._folded.add(str(item.data(0, KEY + 1)))

    def _unfold(self, item: QTreeWidgetItem) -> None:
        if not self._filling and self._folded is not None:
            self._folded.discard(str(item.data(0, KEY + 1)))

    def _lay_out(self) -> None:
        said = self.tr(
            "Fixed sections without an end go on by themselves. Tick what else goes along, then look through the list."
        )
        self.body.addWidget(PlainLabel(said, self, wrap=True))
        self.body.addWidget(self.message)
        self.body.addWidget(self.tree, 1)
        self.foot.addWidget(self.count, 1)
        self.foot.addWidget(self.cancel_button)
        self.foot.addWidget(self.done_button)


def children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """Give the lines of a group."""
    found = (item.child(number) for number in range(item.childCount()))
    return [child for child in found if child is not None]
