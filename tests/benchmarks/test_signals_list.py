"""The list of a million signals beside a bare lazy table: opened to the first frame, narrowed, and counted."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView
from typing_extensions import override

from newsroom.desk import Desk
from newsroom.edits import demo
from newsroom.insight.heard import Queue, SignalFilter
from newsroom.insight.table import EVERYTHING, PostFilter
from newsroom.words import Words
from tests.benchmarks.conftest import NOW, Judge, in_turns
from ui.screens.signals.reads import SLICE, read_page, read_part
from ui.theme import build_style
from ui.views.signals.view import SignalsView

SIGNALS, POSTS, TIMES = 1_000_000, 5_000, 15
WIDTH, HEIGHT = 1920, 1080
NARROW_LIMIT = 4.0
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
FILTERS = {
    "everything": SignalFilter(),
    "to interpret": SignalFilter(Queue.TO_INTERPRET),
    "waiting": SignalFilter(Queue.AWAITING),
    "two themes": SignalFilter(themes=frozenset({"t1", "t2"})),
    "handled, a theme": SignalFilter(Queue.HANDLED, themes=frozenset({"t1"})),
    "a theme and a source": SignalFilter(Queue.TO_INTERPRET, themes=frozenset({"t3"}), sources=frozenset({"x"})),
    "a rare source": SignalFilter(sources=frozenset({"brief"})),
    "words": SignalFilter(text="container"),
}


class BareModel(QAbstractTableModel):
    """As many rows of five plain texts, with nothing to look up."""

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return SIGNALS

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 5

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return "De container zit vol" if role == Qt.ItemDataRole.DisplayRole else None


@pytest.fixture(scope="module")
def million(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Ten years of a busy newsroom with a million signals, some minutes in the making."""
    path: Path = tmp_path_factory.mktemp("million") / "groot.newsroom"
    desk = Desk.create(path, "maker", lambda: NOW)
    for part in demo.calendar(2027, NOW, POSTS, SIGNALS, demo.SEED):
        desk.apply(part)
    yield desk
    desk.close()


@pytest.fixture
def bare(qapp: QApplication) -> Iterator[QTableView]:
    """A bare lazy table of a million rows, on the screen."""
    table = QTableView()
    table.verticalHeader().setVisible(False)
    table.verticalHeader().setDefaultSectionSize(51)
    model = BareModel(table)
    table.setModel(model)
    on_screen(table)
    yield table
    table.close()
    table.deleteLater()


@pytest.fixture
def view(qapp: QApplication) -> Iterator[SignalsView]:
    """The list, on the screen."""
    shown = SignalsView(build_style("light", 100), Words("nl"))
    on_screen(shown)
    yield shown
    shown.close()
    shown.deleteLater()


def on_screen(widget: SignalsView | QTableView) -> None:
    widget.resize(WIDTH, HEIGHT)
    widget.show()
    QApplication.processEvents()


def reset(table: QTableView) -> Callable[[], None]:
    def work() -> None:
        table.model().beginResetModel()
        table.model().endResetModel()
        table.viewport().repaint()

    return work


@pytest.mark.parametrize("name", FILTERS)
def test_that_narrowing_a_million_shows_near_a_bare_table(
    million: Desk, view: SignalsView, bare: QTableView, judge: Judge, name: str
) -> None:
    """Ours: question and painted rows; counts come after them. Floor: a bare table of as many rows, painted anew."""
    chosen = FILTERS[name]

    def ours() -> None:
        page, _part = read_page(million, chosen, EVERYTHING)
        view.show_page(page, narrowed=False)
        view.table.viewport().repaint()

    took, floor = in_turns(ours, reset(bare), TIMES)
    judge(f"a million signals, {name}", took * 1e3, floor * 1e3, NARROW_LIMIT)


def test_that_the_bar_of_all_screens_narrows_as_fast(
    million: Desk, view: SignalsView, bare: QTableView, judge: Judge
) -> None:
    bar = PostFilter(channels=frozenset({"fb"}), groups=frozenset({"d01"}))

    def ours() -> None:
        view.show_page(read_page(million, SignalFilter(), bar)[0], narrowed=True)
        view.table.viewport().repaint()

    took, floor = in_turns(ours, reset(bare), TIMES)
    judge("a million signals, by channel and target group", took * 1e3, floor * 1e3, None)


def test_that_counts_come_from_what_is_kept(million: Desk, judge: Judge) -> None:
    """Ours: every count of queues, themes, sources and districts. Floor: reading the kept counts as tuples."""

    def floor() -> None:
        million._engine.rows("select * from signal_tally where signals > 0")  # noqa: SLF001 - the floor

    took, least = in_turns(lambda: million.heard.facets(FILTERS["to interpret"]), floor, TIMES)
    judge("counts of a million signals", took * 1e3, least * 1e3, 8.0)


def test_that_further_rows_come_in_parts_that_hold_nobody_up(million: Desk, view: SignalsView, judge: Judge) -> None:
    """Ours: one part of further rows, read and shown. Floor: the same numbers as bare SQL."""
    page, part = read_page(million, SignalFilter(), EVERYTHING)
    view.show_page(page, narrowed=False)
    assert part.end is not None

    def ours() -> None:
        view.table.signals.extend(read_part(million, SignalFilter(), EVERYTHING, part.end).numbers)

    def floor() -> None:
        million._engine.rows("select key from signal order by heard_at desc, key desc limit :n", {"n": SLICE})  # noqa: SLF001 - the floor

    took, least = in_turns(ours, floor, TIMES)
    judge(f"{SLICE} further rows", took * 1e3, least * 1e3, None)
