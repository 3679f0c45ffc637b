"""The table of 50,000 posts beside a bare lazy table: opened to the first frame, scrolled, and put in order."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from typing_extensions import override

from newsroom.desk import Desk
from newsroom.insight.table import EVERYTHING, Grouping, Order
from newsroom.words import Words
from tests.benchmarks.conftest import Judge, in_turns
from ui.screens.posts.reads import read_table
from ui.theme import build_style
from ui.views.posts.columns import USUAL, Field, Layout
from ui.views.posts.page import TablePage
from ui.views.posts.view import PostsView

WIDTH, HEIGHT = 1920, 1080
OPEN_LIMIT, TURN_LIMIT = 2.2, 1.9
TIMES = 9
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class BareModel(QAbstractTableModel):
    """As many rows and columns of plain text, with nothing to look up."""

    def __init__(self, rows: list[tuple[str, ...]], count: int) -> None:
        super().__init__()
        self._rows, self._count = rows, count

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return self._count

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return len(self._rows[0])

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row() % len(self._rows)][index.column()]
        return None


def bare_table(page: TablePage) -> QTableView:
    rows = [(each.row.title,) * len(USUAL) for each in page.lines.values()]
    table = QTableView()
    table.verticalHeader().setVisible(False)
    table.verticalHeader().setDefaultSectionSize(33)
    model = BareModel(rows, len(page.keys.numbers))
    model.setParent(table)
    table.setModel(model)
    return table


def shown(widget: QWidget) -> None:
    """Show a widget until its first frame is painted."""
    widget.resize(WIDTH, HEIGHT)
    widget.show()
    QApplication.processEvents()
    assert widget.testAttribute(Qt.WidgetAttribute.WA_Mapped)
    widget.hide()
    widget.deleteLater()
    QApplication.processEvents()


def opened(desk: Desk, layout: Layout) -> Callable[[], None]:
    """Ask the calendar for the posts, and show them until the first frame is painted."""
    style, words = build_style("light", 100), Words("nl")

    def work() -> None:
        page = read_table(desk, layout.order, EVERYTHING)
        view = PostsView(style, words)
        view.show_table(page, layout, narrowed=False)
        shown(view)

    return work


def test_that_50_000_posts_open_near_a_bare_table(large_desk: Desk, qapp: QApplication, judge: Judge) -> None:
    for grouping in (Grouping.NONE, Grouping.WEEK):
        layout = Layout(Order(grouping=grouping))
        page = read_table(large_desk, layout.order, EVERYTHING, 0)
        assert len(page.keys.numbers) >= 50_000
        ours, floor = in_turns(opened(large_desk, layout), lambda page=page: shown(bare_table(page)), TIMES)
        judge(f"50,000 posts asked for and to the first frame, grouped {grouping}", ours * 1e3, floor * 1e3, OPEN_LIMIT)


def test_that_another_order_shows_near_a_bare_table(large_desk: Desk, qapp: QApplication, judge: Judge) -> None:
    pages = [(each, read_table(large_desk, each.order, EVERYTHING, 0)) for each in (Layout(), Layout(Order()))]
    view = PostsView(build_style("light", 100), Words("nl"))
    bare = bare_table(pages[0][1])
    for widget in (view, bare):
        widget.resize(WIDTH, HEIGHT)
        widget.show()
        QApplication.processEvents()
    turns = iter(range(10_000))

    def turn() -> None:
        layout, page = pages[next(turns) % 2]
        view.show_table(page, layout, narrowed=False)
        view.table.viewport().repaint()

    def floor() -> None:
        bare.reset()
        bare.viewport().repaint()

    ours, least = in_turns(turn, floor, 15)
    judge("50,000 posts in another order, to the frame", ours * 1e3, least * 1e3, TURN_LIMIT)
    for widget in (view, bare):
        widget.close()
        widget.deleteLater()


def test_that_scrolling_costs_what_painting_costs(large_desk: Desk, qapp: QApplication, judge: Judge) -> None:
    page = read_table(large_desk, Order(), EVERYTHING, 0)
    view = PostsView(build_style("light", 100), Words("nl"))
    view.show_table(page, Layout(Order()), narrowed=False)
    bare = bare_table(page)
    for widget in (view, bare):
        widget.resize(WIDTH, HEIGHT)
        widget.show()
        QApplication.processEvents()

    def scroll(table: QTableView) -> Callable[[], None]:
        steps = iter(range(1_000_000))

        def work() -> None:
            table.verticalScrollBar().setValue(3 * (next(steps) % 10))
            table.viewport().repaint()

        return work

    assert view.table.columnAt(40) == Field.DATE
    ours, least = in_turns(scroll(view.table), scroll(bare), 60)
    judge("three rows further, whole viewport painted", ours * 1e3, least * 1e3, TURN_LIMIT)
    for widget in (view, bare):
        widget.close()
        widget.deleteLater()
