"""The menus of the year: which rows show, and what a skipped slot can become again."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.views.year.pack import CAMPAIGNS
from ui.views.year.parts import RowKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.views.year.parts import Chip, Packed, Row, RowChoice

FOLD, ROW, ALL, SECTION, RESTORE, WEEK = "fold", "row", "all", "section", "restore", "week"
CAMPAIGN, NEW_CAMPAIGN = "campaign", "new_campaign"


class YearMenus(QObject):
    """Makes the menus; what is chosen stands in the data of its action."""

    def rows(self, parent: QWidget, packed: Packed, row: Row, choice: RowChoice) -> QMenu:
        """Offer to fold the group, to open the section, and to choose the rows that show."""
        menu = QMenu(parent)
        if row.kind is RowKind.SECTION:
            self._add(menu, self.tr("Open section"), (SECTION, row.id))
        if row.kind is RowKind.CAMPAIGN:
            self._add(menu, self.tr("Open campaign"), (CAMPAIGN, row.id))
        if CAMPAIGNS in (row.group, row.key):
            self._add(menu, self.tr("New campaign…"), (NEW_CAMPAIGN,))
        self._add(menu, self.tr("Fold") if row.group not in choice.folded else self.tr("Unfold"), (FOLD, row.group))
        if row.kind is not RowKind.HEADING:
            self._add(menu, self.tr("Hide this row"), (ROW, row.key))
        menu.addSeparator()
        names = {each.key: each.name for each in packed.rows if each.kind is RowKind.HEADING}
        for group, rows in groupby(packed.choices, key=_group):
            part = menu.addMenu(_escaped(names.get(group, group.removeprefix("fold:"))))
            for each in rows:
                action = self._add(part, _escaped(each.name), (ROW, each.key))
                action.setCheckable(True)
                action.setChecked(each.key not in choice.hidden)
        self._add(menu, self.tr("Show all rows"), (ALL,)).setEnabled(bool(choice.hidden or choice.folded))
        return menu

    def skipped(self, parent: QWidget, chip: Chip) -> QMenu:
        """Offer to take a skipped slot up again, or to see its week."""
        menu = QMenu(parent)
        self._add(menu, self.tr("Restore this slot"), (RESTORE, chip.section_id, chip.original_on))
        self._add(menu, self.tr("Open the week"), (WEEK, chip.column))
        return menu

    def _add(self, menu: QMenu, text: str, data: tuple[object, ...]) -> QAction:
        action = QAction(text, menu)
        action.setData(data)
        menu.addAction(action)
        return action


def _group(row: Row) -> str:
    return row.group


def _escaped(name: str) -> str:
    return name.replace("&", "&&")
