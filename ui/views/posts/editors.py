"""The editors of the cells: a line for title, date and time, a list for status, theme and maker."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QLineEdit

from newsroom.model.keys import Status
from ui.views.posts.columns import Field
from ui.widgets.typed import Unreadable, read_date, read_time

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.views.posts.page import Shown, TablePage
    from ui.views.posts.wording import PostsWording

CHOSEN = frozenset({Field.STATUS, Field.THEME, Field.MAKER})


class CellEditors(QObject):
    """Makes an editor for a cell, fills it, and reads what was typed or chosen."""

    def __init__(self, wording: PostsWording) -> None:
        super().__init__()
        self._wording = wording

    def make(self, field: Field, page: TablePage, parent: QWidget) -> QWidget:
        """Make the editor of a column."""
        editor = QComboBox(parent) if field in CHOSEN else QLineEdit(parent)
        editor.setAccessibleName(self._wording.heading(field))
        if isinstance(editor, QComboBox):
            for key, name in self._choices(field, page):
                editor.addItem(name, key)
        return editor

    def show(self, editor: QWidget, field: Field, value: object) -> None:
        """Begin with what the cell holds."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(value)))
        elif isinstance(editor, QLineEdit):
            editor.setText(self._text(value))
            editor.selectAll()

    def read(self, editor: QWidget, field: Field, shown: Shown, today: date) -> tuple[bool, object]:
        """Read what was given, and say whether it can be read; an empty date or time is none."""
        if isinstance(editor, QComboBox):
            return True, editor.currentData()
        assert isinstance(editor, QLineEdit)
        try:
            if field is Field.DATE:
                return True, read_date(editor.text(), shown.line.card.planned_on or today)
            if field is Field.TIME:
                return True, read_time(editor.text())
        except Unreadable:
            return False, None
        return True, editor.text().strip()

    def fault(self, field: Field, text: str) -> str:
        """Say what could not be read, and how it is typed."""
        if field is Field.DATE:
            return self.tr("“{text}” is not a date. Type it like 24-11-2026, di 24-11 or 24 nov.").format(text=text)
        return self.tr("“{text}” is not a time. Type it like 9:30 or 17.00.").format(text=text)

    def _choices(self, field: Field, page: TablePage) -> list[tuple[str, str]]:
        if field is Field.STATUS:
            return [(status.value, self._wording.status(status)) for status in Status]
        named = page.themes if field is Field.THEME else page.members
        return [("", self.tr("None")), *named.items()]

    def _text(self, value: object) -> str:
        if isinstance(value, date):
            return self._wording.day(value)
        return self._wording.clock(value) if isinstance(value, time) else str(value or "")
