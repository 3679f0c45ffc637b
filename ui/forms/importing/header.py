"""The head of the preview's table: the file's own heading, and under it a menu with the field that the column fills."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QHeaderView, QMenu, QWidget
from typing_extensions import override

from ui.theme import mark
from ui.widgets.pill import MarkedButton
from ui.widgets.plain_label import set_plain_tooltip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from newsroom.words import Words
    from ui.forms.importing.rows import Heading
    from ui.theme import Style


class FieldButton(MarkedButton):
    """Shows which field a column fills; opens the menu to choose another."""

    def __init__(self, column: int, parent: QWidget) -> None:
        super().__init__("", "chevron-down", parent)
        self.column = column
        self.choices = QMenu(self)
        mark(self, role="field")
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Show the fields under the button."""
        self.choices.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))


class MappingHeader(QHeaderView):
    """Headings with a menu each; tells which field was chosen for which column."""

    field_chosen = Signal(int, str)

    def __init__(self, style: Style, words: Words, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._style = style
        self._words = words
        self._fields: tuple[str, ...] = ()
        self._headings: tuple[Heading, ...] = ()
        self._buttons: list[FieldButton] = []
        self._can_map = True
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(style.px(72))
        self.sectionResized.connect(self._place)
        table.horizontalScrollBar().valueChanged.connect(self._place)

    def show_headings(self, headings: Sequence[Heading], fields: Sequence[str], *, can_map: bool) -> None:
        """Show the columns of a file and what they may be."""
        self._headings, self._fields, self._can_map = tuple(headings), tuple(fields), can_map
        while len(self._buttons) < len(headings):
            button = FieldButton(len(self._buttons), self.viewport())
            button.choices.aboutToShow.connect(self._fill_menu)
            button.choices.triggered.connect(self._chosen)
            button.installEventFilter(self)
            self._buttons.append(button)
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(headings))
            if number < len(headings):
                self._show_field(button, headings[number])
        self._place()

    def button(self, column: int) -> FieldButton:
        """Give the button of a column."""
        return self._buttons[column]

    def wanted_width(self, column: int) -> int:
        """Give the width at which heading and button can be read."""
        heading = self._headings[column].heading or self._headings[column].letter
        text = QFontMetrics(self._style.fonts.strong).horizontalAdvance(heading)
        return max(min(text, self._style.px(200)), self._buttons[column].sizeHint().width()) + 2 * self._style.px(8)

    @override
    def sizeHint(self) -> QSize:
        line = QFontMetrics(self._style.fonts.strong).height()
        button = self._buttons[0].sizeHint().height() if self._buttons and self._can_map else 0
        return QSize(super().sizeHint().width(), line + button + self._style.px(20))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        colours = self._style.colours
        painter.fillRect(rect, colours.soft)
        painter.setPen(colours.line)
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if logicalIndex >= len(self._headings):
            return
        heading = self._headings[logicalIndex]
        side = self._style.px(8)
        room = QRect(rect.left() + side, rect.top() + side, rect.width() - 2 * side, self._line())
        painter.setFont(self._style.fonts.strong)
        painter.setPen(colours.ink if heading.heading else colours.muted)
        words = heading.heading or (heading.letter if self._can_map else self.field_words(heading.field))
        shown = QFontMetrics(self._style.fonts.strong).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, FieldButton):
            self._bring_into_sight(watched.column)
        return super().eventFilter(watched, event)

    def field_words(self, field: str) -> str:
        """Give the words for a field."""
        own = {
            "name": self.tr("name"),
            "first_on": self.tr("first day"),
            "last_on": self.tr("last day"),
            "start_at": self.tr("from"),
            "end_at": self.tr("until"),
            "place": self.tr("place"),
            "rule": self.tr("repeats"),
        }
        return own.get(field) or self._words.of("field", field)

    def _line(self) -> int:
        return QFontMetrics(self._style.fonts.strong).height()

    def _show_field(self, button: FieldButton, heading: Heading) -> None:
        words = self.field_words(heading.field) if heading.field else self.tr("skip")
        if heading.private:
            words = self.tr("left out")
        why = self._words.of("column_reason", heading.why) if heading.why else ""
        button.setText(words.replace("&", "&&"))
        button.setVisible(self._can_map)
        button.setEnabled(not heading.private)
        set_plain_tooltip(button, why)
        name = heading.heading or heading.letter
        button.setAccessibleName(self.tr("Column {column}: {field}").format(column=name, field=words))
        button.setAccessibleDescription(why)
        mark(button, filled="true" if heading.field else "false")

    def _fill_menu(self) -> None:
        menu = self.sender()
        assert isinstance(menu, QMenu)
        button = menu.parent()
        assert isinstance(button, FieldButton)
        current = self._headings[button.column].field
        menu.clear()
        for field in ("", *self._fields):
            words = self.field_words(field) if field else self.tr("skip")
            action = menu.addAction(words.replace("&", "&&"))
            action.setData((button.column, field))
            action.setCheckable(True)
            action.setChecked(field == current)
            if not field:
                menu.addSeparator()

    def _chosen(self, action: QAction) -> None:
        column, field = action.data()
        if self._headings[column].field != field or not self._headings[column].sure:
            self.field_chosen.emit(column, field)

    def _place(self) -> None:
        side, top = self._style.px(8), self._style.px(8) + self._line() + self._style.px(4)
        for number, button in enumerate(self._buttons[: len(self._headings)]):
            room = self.sectionSize(number) - 2 * side
            hint = button.sizeHint()
            button.setGeometry(self.sectionViewportPosition(number) + side, top, min(room, hint.width()), hint.height())

    def _bring_into_sight(self, column: int) -> None:
        table = self.parent()
        assert isinstance(table, QAbstractScrollArea)
        bar = table.horizontalScrollBar()
        left, width = self.sectionViewportPosition(column), self.sectionSize(column)
        if left < 0:
            bar.setValue(bar.value() + left)
        elif left + width > self.viewport().width():
            bar.setValue(bar.value() + left + width - self.viewport().width())
