"""All sections in their order: make, change, end, delete and put them in another order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from ui.forms.card_dialog import CardDialog
from ui.forms.colour_field import SWATCH, swatch
from ui.forms.inspector.dates import written
from ui.forms.inspector.fields import titled
from ui.theme import Kind, icon
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.pill import ActionButton
from ui.widgets.plain_label import PlainLabel, as_typed, set_plain_tooltip

if TYPE_CHECKING:
    from newsroom.words import Words
    from ui.forms.sections.facts import SectionRow
    from ui.theme import Style

SIZE = (960, 700)
ID = Qt.ItemDataRole.UserRole
NAME, RHYTHM, NEXT, KIND, POSTS = range(5)


class SectionList(CardDialog):
    """The list; stays open while sections are changed, and shows them as they are stored."""

    new_requested = Signal()
    edit_requested = Signal(str)
    end_requested = Signal(str)
    delete_requested = Signal(str)
    rest_requested = Signal(str)
    wake_requested = Signal(str)
    order_requested = Signal(object)

    def __init__(self, style: Style, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(style, "", SIZE, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._style = style
        self._words = words
        self.setWindowTitle(self.tr("Sections and free slots"))
        self.heading.setText(self.windowTitle())
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.windowTitle())
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setIconSize(QSize(style.px(SWATCH), style.px(SWATCH)))
        heads = (self.tr("Name"), self.tr("Comes back"), self.tr("Next"), self.tr("Kind"), self.tr("Posts"))
        self.tree.setHeaderLabels(list(heads))
        self.buttons = {
            "new": ActionButton(self.tr("New section…"), Kind.PRIMARY, "plus", self),
            "edit": QPushButton(self.tr("Change…"), self),
            "end": QPushButton(self.tr("End…"), self),
            "rest": QPushButton(self.tr("Let it rest…"), self),
            "wake": QPushButton(self.tr("Let it go on…"), self),
            "delete": QPushButton(self.tr("Delete…"), self),
            "up": QPushButton(self),
            "down": QPushButton(self),
            "close": QPushButton(self.tr("Close"), self),
        }
        self._lay_out()
        self._connect()

    def show_rows(self, rows: Sequence[SectionRow]) -> None:
        """Show sections in their order; the line that was chosen stays so."""
        kept = self.current() or ""
        self.tree.clear()
        for row in rows:
            section = row.section
            item = QTreeWidgetItem(self.tree)
            item.setData(NAME, ID, section.id)
            item.setText(NAME, section.name)
            item.setIcon(NAME, swatch(self._style, section.colour))
            rhythm = titled(row.rhythm) or self.tr("%n day(s) of its own", "", len(section.rdates))
            item.setText(RHYTHM, rhythm)
            item.setToolTip(RHYTHM, as_typed(rhythm))
            item.setText(NEXT, self._next(row))
            item.setData(NEXT, ID, row.rest is not None)
            item.setText(KIND, titled(self._words.of("section_kind", section.kind)))
            item.setText(POSTS, str(row.posts))
            item.setTextAlignment(POSTS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.choose(kept or (rows[0].section.id if rows else ""))
        self._enable()

    def current(self) -> str | None:
        """Give the id of the section that is chosen."""
        item = self.tree.currentItem()
        return str(item.data(NAME, ID)) if item is not None else None

    def choose(self, section_id: str) -> None:
        """Choose a section."""
        for number in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(number)
            if item is not None and item.data(NAME, ID) == section_id:
                self.tree.setCurrentItem(item)

    def ids(self) -> list[str]:
        """Give the ids in the order of the list."""
        items = (self.tree.topLevelItem(number) for number in range(self.tree.topLevelItemCount()))
        return [str(item.data(NAME, ID)) for item in items if item is not None]

    def _next(self, row: SectionRow) -> str:
        """Say when a section comes back, and until when it rests."""
        day = written(datetime.combine(row.next_on, time()), "ddd d MMM yyyy") if row.next_on else self.tr("ended")
        if row.rest is None or (row.next_on is not None and row.next_on < row.rest.period.first):
            return day
        last = written(datetime.combine(row.rest.period.last, time()), "d MMM")
        return self.tr("{day}, rests until {last}").format(day=day, last=last)

    def _lay_out(self) -> None:
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(RHYTHM, QHeaderView.ResizeMode.Stretch)
        acts = FlowLayout(spacing=8)
        for name in ("new", "edit", "rest", "wake", "end", "delete"):
            acts.addWidget(self.buttons[name])
        steps = (("up", "arrow-up", self.tr("Up")), ("down", "arrow-down", self.tr("Down")))
        for name, picture, said in steps:
            self.buttons[name].setIcon(icon(picture))
            self.buttons[name].setAccessibleName(said)
            set_plain_tooltip(self.buttons[name], said)
            acts.addWidget(self.buttons[name])
        for button in self.buttons.values():
            button.setAutoDefault(False)
        self.body.addWidget(self.tree, 1)
        self.body.addLayout(acts)
        hint = self.tr("Enter changes, Insert makes a new one, Delete removes, Alt+↑ and Alt+↓ change the order.")
        self.foot.addWidget(PlainLabel(hint, self, role="small", wrap=True), 1)
        self.foot.addWidget(self.buttons["close"])

    def _connect(self) -> None:
        acts = {"new": self.new_requested, "edit": self._edit, "end": self._end, "delete": self._delete,
                "rest": self._rest, "wake": self._wake,
                "up": self._up, "down": self._down, "close": self.accept}  # fmt: skip
        for name, act in acts.items():
            self.buttons[name].clicked.connect(act)
        keys = {"Return": self._edit, "Enter": self._edit, "Insert": self.new_requested, "Delete": self._delete,
                "Alt+Up": self._up, "Alt+Down": self._down}  # fmt: skip
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self.tree)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        self.tree.itemDoubleClicked.connect(self._edit)
        self.tree.currentItemChanged.connect(self._enable)

    def _enable(self, *_: object) -> None:
        there, ids = self.current(), self.ids()
        for name in ("edit", "rest", "end", "delete"):
            self.buttons[name].setEnabled(there is not None)
        item = self.tree.currentItem()
        self.buttons["wake"].setEnabled(bool(there is not None and item is not None and item.data(NEXT, ID)))
        self.buttons["up"].setEnabled(there is not None and there != ids[0])
        self.buttons["down"].setEnabled(there is not None and there != ids[-1])

    def _edit(self, *_: object) -> None:
        if (section_id := self.current()) is not None:
            self.edit_requested.emit(section_id)

    def _end(self) -> None:
        if (section_id := self.current()) is not None:
            self.end_requested.emit(section_id)

    def _rest(self) -> None:
        if (section_id := self.current()) is not None:
            self.rest_requested.emit(section_id)

    def _wake(self) -> None:
        if (section_id := self.current()) is not None and self.buttons["wake"].isEnabled():
            self.wake_requested.emit(section_id)

    def _delete(self) -> None:
        if (section_id := self.current()) is not None:
            self.delete_requested.emit(section_id)

    def _up(self) -> None:
        self._move(-1)

    def _down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        section_id, ids = self.current(), self.ids()
        if section_id is None or not 0 <= ids.index(section_id) + step < len(ids):
            return
        place = ids.index(section_id)
        ids[place], ids[place + step] = ids[place + step], ids[place]
        self.order_requested.emit(ids)
