"""The posts as a table or as a board, with the line over it and the line under it; it changes nothing itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsroom.insight.table import Column, Grouping, Order
from ui.views.posts.bar import SelectionBar
from ui.views.posts.board import PostsBoard
from ui.views.posts.columns import Layout
from ui.views.posts.table import PostsTable
from ui.views.posts.toolbar import BOARD, TABLE, PostsToolbar
from ui.views.posts.wording import PostsWording
from ui.widgets.pages import Pages
from ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from newsroom.words import Words
    from ui.theme import Style
    from ui.views.posts.columns import Field
    from ui.views.posts.page import BoardPage, TablePage

Chosen = tuple[int, ...] | tuple[str, ...]


class PostsView(QWidget):
    """Table and board of all posts; the acts ask for what is chosen, by number (table) or by id (board)."""

    post_chosen = Signal(str)
    layout_changed = Signal(object)
    look_changed = Signal(str)
    status_requested = Signal(object, str)
    move_requested = Signal(object)
    duplicate_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self, style: Style, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        wording = PostsWording(words)
        self._layout = Layout()
        self.bar_above = PostsToolbar(style, wording, self)
        self.table = PostsTable(style, wording, self)
        self.board = PostsBoard(style, wording, self)
        self.chosen_bar = SelectionBar(wording, self)
        self.empty = PlainLabel("", self, role="muted", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = Pages(self)
        for page in (self.table, self.board, self.empty):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar_above)
        column.addWidget(self.pages, 1)
        column.addWidget(self.chosen_bar)
        self.setFocusProxy(self.table)
        self._connect()

    @property
    def look(self) -> str:
        """Say whether the table or the board shows."""
        return self.bar_above.looks.chosen()

    @property
    def layout_now(self) -> Layout:
        """Give how the table is laid out, or will be once the posts are read."""
        return self._layout

    def show_table(self, page: TablePage, layout: Layout, *, narrowed: bool) -> None:
        """Show the table of these posts."""
        self._layout = layout
        self.table.show_page(page, layout)
        self.bar_above.show_grouping(layout.order.grouping)
        self._show_page(self.table, empty=not page.keys.numbers, narrowed=narrowed)

    def show_board(self, page: BoardPage, *, narrowed: bool) -> None:
        """Show the board of these posts."""
        self.board.show_page(page)
        self._show_page(self.board, empty=not page.posts, narrowed=narrowed)

    def chosen(self) -> Chosen:
        """Give what is chosen in what shows."""
        return self.table.selected() if self.look == TABLE else self.board.selected()

    def _show_page(self, page: QWidget, *, empty: bool, narrowed: bool) -> None:
        nothing = self.tr("There are no posts yet. Make the first one with Ctrl+N, or bring in a calendar with Ctrl+I.")
        none_fits = self.tr("No post fits the filter. Take a word or a filter away to see more.")
        self.empty.setText(none_fits if narrowed else nothing)
        wanted = self.empty if empty else page
        if self.pages.currentWidget() is not wanted:
            had_keys = self.table.hasFocus() or self.board.hasFocus()
            self.pages.setCurrentWidget(wanted)
            if had_keys:
                (self.bar_above.text if wanted is self.empty else wanted).setFocus()
        self.setFocusProxy(page)
        self._selection_changed()

    def _connect(self) -> None:
        for part in (self.table, self.board):
            part.post_chosen.connect(self.post_chosen)
            part.selected_changed.connect(self._selection_changed)
            part.delete_requested.connect(self._delete)
            part.menu_requested.connect(self._open_menu)
        self.table.sort_requested.connect(self._sort)
        self.table.column_toggled.connect(self._toggle_column)
        self.board.step_requested.connect(self.status_requested)
        self.board.more_requested.connect(self._show_more)
        self.bar_above.look_chosen.connect(self.look_changed)
        self.bar_above.grouping_chosen.connect(self._group)
        self.bar_above.columns_requested.connect(self._open_columns)
        self.chosen_bar.status_requested.connect(self._set_status)
        self.chosen_bar.move_requested.connect(self._move)
        self.chosen_bar.duplicate_requested.connect(self._duplicate)
        self.chosen_bar.delete_requested.connect(self._delete)

    def _selection_changed(self) -> None:
        counted = self.table.count_selected() if self.look == TABLE else len(self.board.selected())
        self.chosen_bar.show_count(0 if self.pages.currentWidget() is self.empty else counted)

    def _sort(self, column: Column) -> None:
        order = self.layout_now.order
        down = not order.descending if order.column is column else column is Column.SIGNALS
        self._lay_out(replace(self.layout_now, order=Order(column, down, order.grouping)))

    def _group(self, grouping: str) -> None:
        order = replace(self.layout_now.order, grouping=Grouping(grouping))
        self._lay_out(replace(self.layout_now, order=order))

    def _toggle_column(self, field: Field) -> None:
        self._lay_out(replace(self.layout_now, shown=self.layout_now.shown ^ {field}))

    def _lay_out(self, layout: Layout) -> None:
        self._layout = layout
        self.layout_changed.emit(layout)

    def _show_more(self, _status: str) -> None:
        """The table has what the board leaves out: by status."""
        self._group(Grouping.STATUS)
        self.bar_above.looks.choose(TABLE)

    def _open_columns(self) -> None:
        menu = self.table.columns_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self.bar_above.columns
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def _open_menu(self, point: QPoint) -> None:
        if self.chosen():
            menu = self.chosen_bar.menu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(point)

    def _set_status(self, status: str) -> None:
        if self.chosen():
            self.status_requested.emit(self.chosen(), status)

    def _move(self) -> None:
        if self.chosen():
            self.move_requested.emit(self.chosen())

    def _duplicate(self) -> None:
        if self.chosen():
            self.duplicate_requested.emit(self.chosen())

    def _delete(self) -> None:
        if self.chosen():
            self.delete_requested.emit(self.chosen())


__all__ = ["BOARD", "TABLE", "Chosen", "PostsView"]
