"""The list of all keys, by menu, with a field to find one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from ui.forms.card_dialog import CardDialog
from ui.widgets.choice_popup import folded
from ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from ui.theme import Style

SIZE = (640, 640)


class KeysDialog(CardDialog):
    """Shows each action with its keys; groups come from the caller."""

    def __init__(
        self, style: Style, groups: Sequence[tuple[str, Sequence[QAction]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(style, self.tr("Keys"), SIZE, parent)
        self._groups = groups
        self.search = SearchField(QKeySequence("Ctrl+F"), self)
        self.search.setPlaceholderText(self.tr("Find an action or a key"))
        self.search.setAccessibleName(self.tr("Find an action or a key"))
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Actions with their keys"))
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(style.px(12))
        self.tree.setColumnWidth(0, style.px(380))
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setAutoDefault(False)
        self._lay_out()
        self._fill("")
        self.search.search_requested.connect(self._fill)
        self.close_button.clicked.connect(self.accept)
        self.search.setFocus()

    def shown(self) -> list[tuple[str, str]]:
        """Give the actions that show, with their keys."""
        heads = [self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount())]
        items = [head.child(row) for head in heads if head is not None for row in range(head.childCount())]
        return [(item.text(0), item.text(1)) for item in items if item is not None]

    def _lay_out(self) -> None:
        self.body.addWidget(self.search)
        self.body.addWidget(self.tree, 1)
        self.foot.addStretch(1)
        self.foot.addWidget(self.close_button)

    def _fill(self, typed: str) -> None:
        self.tree.clear()
        for title, actions in self._groups:
            found = [action for action in actions if self._fits(action, typed)]
            if not found:
                continue
            head = QTreeWidgetItem(self.tree, [title])
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for action in found:
                QTreeWidgetItem(head, [action.text().replace("&", ""), _keys(action)])
        self.tree.expandAll()

    def _fits(self, action: QAction, typed: str) -> bool:
        said = folded(f"{action.text()} {_keys(action)}").replace("+", " ")
        return all(word in said for word in folded(typed).replace("+", " ").split())


def _keys(action: QAction) -> str:
    form = QKeySequence.SequenceFormat.NativeText
    return "   ".join(keys.toString(form) for keys in action.shortcuts())
