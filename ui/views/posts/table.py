"""The table of all posts: shows a page, and asks with signals; it changes nothing itself."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget
from typing_extensions import override

from newsroom.insight.table import Column
from ui.theme import mark
from ui.views.posts.columns import ALWAYS, SORTED, WIDTHS, Field
from ui.views.posts.delegate import PostsDelegate
from ui.views.posts.model import CellRole, PostsModel
from ui.views.posts.rows import runs

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from ui.theme import Style
    from ui.views.posts.columns import Layout
    from ui.views.posts.page import TablePage
    from ui.views.posts.wording import PostsWording

Index = QModelIndex | QPersistentModelIndex
Trigger = QAbstractItemView.EditTrigger
Select = QItemSelectionModel.SelectionFlag
Mode = QHeaderView.ResizeMode
OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
FOLDING = (*OPENING, Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right)
SPANNED_MOST = 2000


class PostsTable(QTableView):
    """Rows of one height over a lazy model; whole rows are chosen, single cells are edited."""

    post_chosen = Signal(str)
    selected_changed = Signal()
    sort_requested = Signal(object)
    column_toggled = Signal(object)
    delete_requested = Signal()
    menu_requested = Signal(object)

    def __init__(self, style: Style, wording: PostsWording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style, self._wording = style, wording
        self.posts = PostsModel(wording, self)
        self.setItemDelegate(PostsDelegate(style, wording, self))
        self.setAccessibleName(self.tr("Posts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        mark(self, look="plain")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(Trigger.EditKeyPressed | Trigger.AnyKeyPressed | Trigger.DoubleClicked)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self._set_up_headers()
        self.setModel(self.posts)
        for field, width in WIDTHS.items():
            self.setColumnWidth(field, style.px(width))
        self.horizontalHeader().setSectionResizeMode(Field.MARK, Mode.Fixed)
        self.selectionModel().selectionChanged.connect(self._selection_changed)

    def show_page(self, page: TablePage, layout: Layout) -> None:
        """Show other posts; the choice and the place of the keys stay where the same posts are."""
        here, kept = self.posts.number(self.currentIndex().row()) if self._on_post() else None, self.selected()
        column = max(self.currentIndex().column(), int(Field.TITLE))
        top = self.verticalScrollBar().value()
        self.posts.show_page(page, layout)
        self._dress_rows()
        for field in Field:
            self.setColumnHidden(field, not layout.shows(field))
        self._select_numbers(kept)
        row = self.posts.row_of(here) if here is not None else -1
        if row >= 0:
            self.selectionModel().setCurrentIndex(self.posts.index(row, column), Select.NoUpdate)
        self._share_width()
        self._begin_keys(page.top)
        self.updateGeometries()
        self.verticalScrollBar().setValue(top if page.top < 0 else self._heading_over(page.top))

    def step_group(self, groups: int) -> None:
        """Go to the group before or after the one at the top; by screens when the rows are not grouped."""
        bar, starts = self.verticalScrollBar(), self.posts.rows.starts
        if not starts:
            bar.setValue(bar.value() + groups * bar.pageStep())
            return
        number = bisect_right(starts, max(0, self.rowAt(0))) - 1 + groups
        bar.setValue(starts[min(max(0, number), len(starts) - 1)])

    def selected(self) -> tuple[int, ...]:
        """Give the numbers in the store of the posts that are chosen, in the order of the rows."""
        numbers = self.posts.page.keys.numbers
        found: list[int] = []
        for first, last in sorted((each.top(), each.bottom()) for each in self.selectionModel().selection().toList()):
            found += (numbers[post] for post in self.posts.rows.posts_in(first, min(last, self.posts.rows.count - 1)))
        return tuple(dict.fromkeys(found))

    def count_selected(self) -> int:
        """Count the posts that are chosen, also when they are very many."""
        last = self.posts.rows.count - 1
        chosen = self.selectionModel().selection().toList()
        return sum(self.posts.rows.count_in(each.top(), min(each.bottom(), last)) for each in chosen)

    def top_post(self) -> int:
        """Give the place in the order of the first post in sight."""
        row = max(0, self.rowAt(0))
        if row >= self.posts.rows.count:
            return 0
        place = self.posts.place(row)
        return self.posts.rows.first_of(place.group) if place.is_heading else place.post

    def columns_menu(self) -> QMenu:
        """Give the menu that chooses which columns show and by which the posts are sorted."""
        menu = QMenu(self)
        sorting = menu.addMenu(self.tr("Sort by"))
        menu.addSeparator()
        for field, column in SORTED.items():
            if field is not Field.TIME:
                action = sorting.addAction(str(self.posts.headerData(field, Qt.Orientation.Horizontal)))
                action.setData(column.value)
        for field in Field:
            if field not in ALWAYS:
                action = menu.addAction(self._wording.heading(field))
                action.setCheckable(True)
                action.setChecked(self.posts.layout.shows(field))
                action.setData(int(field))
        menu.triggered.connect(self._column_chosen)
        return menu

    @override
    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        if isinstance(event, QMouseEvent) and index.isValid() and index.column() == Field.MARK:
            return Select.Toggle | Select.Rows
        return super().selectionCommand(index, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._act(event):
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Leave it: looking for letters would read every post; the field over the table looks in the calendar."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid() or event.modifiers():
            return
        if self.posts.place(index.row()).is_heading:
            self._fold(index)
        elif index.column() != Field.MARK:
            self._open(index)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def _act(self, event: QKeyEvent) -> bool:
        """Do what a key asks; False for a key that is not ours."""
        index = self.currentIndex()
        if not index.isValid() or self.state() is QAbstractItemView.State.EditingState:
            return False
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.posts.place(index.row()).is_heading:
            return key in FOLDING and not held and self._fold_by(index, key)
        if key in OPENING and not held:
            return self._open(index)
        if key is Qt.Key.Key_Space:
            self.selectionModel().select(index, Select.Toggle | Select.Rows)
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.delete_requested.emit()
        elif key is Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        else:
            return False
        return True

    def _open(self, index: Index) -> bool:
        shown = self.posts.shown(index.row())
        if shown is not None:
            self.post_chosen.emit(shown.row.id)
        return True

    def _fold_by(self, index: Index, key: Qt.Key) -> bool:
        """Fold or open a group; left only folds, right only opens."""
        folded = bool(index.data(CellRole.FOLDED))
        needless = {Qt.Key.Key_Left: folded, Qt.Key.Key_Right: not folded}.get(key, False)
        return needless or self._fold(index)

    def _fold(self, index: Index) -> bool:
        place, column = self.posts.place(index.row()), index.column()
        kept, top = self.selected(), self.verticalScrollBar().value()
        self.posts.fold(place.group)
        self._dress_rows()
        self._select_numbers(kept)
        row = self.posts.rows.starts[place.group]
        self.selectionModel().setCurrentIndex(self.posts.index(row, column), Select.NoUpdate)
        self.verticalScrollBar().setValue(top)
        return True

    def _share_width(self) -> None:
        """Give the title what the other columns leave."""
        others = sum(self.columnWidth(field) for field in Field if field is not Field.TITLE)
        least = self._style.px(WIDTHS[Field.TITLE])
        self.setColumnWidth(Field.TITLE, max(least, self.viewport().width() - others))

    def _begin_keys(self, post: int) -> None:
        """Let the keys begin on a post, so that it shows where they are."""
        row = self.posts.rows.row_of(max(0, post))
        if row >= 0 and (post >= 0 or not self.currentIndex().isValid()):
            self.selectionModel().setCurrentIndex(self.posts.index(row, Field.TITLE), Select.NoUpdate)

    def _heading_over(self, post: int) -> int:
        """Give the row to scroll to for a post: that of its heading, when it has one."""
        rows = self.posts.rows
        return rows.starts[rows.group_of(post)] if rows.starts else post

    def _on_post(self) -> bool:
        index = self.currentIndex()
        return index.isValid() and index.row() < self.posts.rows.count

    def _dress_rows(self) -> None:
        """Let each heading of a group lie over its whole row."""
        self.clearSpans()
        for row in self.posts.rows.starts[:SPANNED_MOST]:
            self.setSpan(row, 0, 1, len(Field))

    def _select_numbers(self, kept: tuple[int, ...]) -> None:
        if not kept:
            return
        wanted = set(kept)
        if wanted.issuperset(self.posts.page.keys.numbers):
            self.selectAll()
            return
        found = (post for post, number in enumerate(self.posts.page.keys.numbers) if number in wanted)
        chosen = QItemSelection()
        for first, last in runs(sorted(row for row in map(self.posts.rows.row_of, found) if row >= 0)):
            chosen.select(self.posts.index(first, 0), self.posts.index(last, len(Field) - 1))
        self.selectionModel().select(chosen, Select.ClearAndSelect)

    def _set_up_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(Mode.Fixed)
        rows.setDefaultSectionSize(self._style.metrics.row)
        rows.setMinimumSectionSize(self._style.metrics.row)
        columns.setHighlightSections(False)
        columns.setSectionsClickable(True)
        columns.setMinimumSectionSize(self._style.px(36))
        columns.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        columns.setAccessibleName(self.tr("Columns"))
        columns.sectionClicked.connect(self._header_clicked)
        columns.customContextMenuRequested.connect(self._open_columns)

    def _header_clicked(self, section: int) -> None:
        field = Field(section)
        if field is Field.MARK:
            self.clearSelection() if self.selectionModel().hasSelection() else self.selectAll()
        elif field in SORTED:
            self.sort_requested.emit(SORTED[field])

    def _open_columns(self, point: QPoint) -> None:
        menu = self.columns_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(point))

    def _column_chosen(self, action: QAction) -> None:
        chosen = action.data()
        if isinstance(chosen, str):
            self.sort_requested.emit(Column(chosen))
        else:
            self.column_toggled.emit(Field(int(chosen)))

    def _selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self.viewport().update()
        self.selected_changed.emit()
