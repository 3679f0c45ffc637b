"""The lazy model of the table and the model of the board, held to Qt's rules."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from newsroom.insight.table import Column, Grouping, Order
from tests.ui.views.posts.posts_pages import board_page, row, shown, table_page
from ui.views.posts.board_model import BoardModel
from ui.views.posts.columns import Field, Layout
from ui.views.posts.model import CellRole, PostsModel
from ui.views.posts.wording import PostsWording

Strict = QAbstractItemModelTester.FailureReportingMode.Fatal
Text = Qt.ItemDataRole.AccessibleTextRole
Edit = Qt.ItemDataRole.EditRole


@pytest.fixture
def model(wording: PostsWording) -> PostsModel:
    made = PostsModel(wording)
    made.show_page(table_page(), Layout())
    return made


def test_that_the_model_keeps_the_rules_while_it_is_sorted_folded_and_emptied(model: PostsModel) -> None:
    tester = QAbstractItemModelTester(model, Strict)
    model.fold(0)
    model.show_page(table_page(grouping=Grouping.NONE), Layout(Order()))
    model.show_lines((1,), {})
    model.show_page(table_page([]), Layout())
    assert tester.model() is model
    assert model.rowCount() == 0


def test_that_the_model_of_the_board_keeps_the_rules(wording: PostsWording) -> None:
    model = BoardModel(wording)
    tester = QAbstractItemModelTester(model, Strict)
    model.show_page(board_page([row(1), row(2, status="approved")], more=5))
    model.show_page(board_page([]))
    assert tester.model() is model
    assert model.rowCount() == 0


def test_that_headings_and_posts_take_turns(model: PostsModel) -> None:
    assert [model.place(n).is_heading for n in range(model.rowCount())] == [
        True,
        *[False] * 3,
        True,
        False,
        True,
        False,
    ]
    assert str(model.index(0, 0).data()).startswith("Week 3")
    assert not model.flags(model.index(0, 3)) & Qt.ItemFlag.ItemIsSelectable


def test_that_rows_that_were_not_read_are_asked_for_once_they_are_seen(wording: PostsWording, qtbot: QtBot) -> None:
    model = PostsModel(wording)
    model.show_page(table_page(read=False, grouping=Grouping.NONE), Layout(Order()))
    with qtbot.waitSignal(model.lines_wanted) as asked:
        assert model.index(2, Field.TITLE).data() is None
    assert asked.args == [(1, 2, 3, 4, 5)]
    model.show_lines((1, 2, 3, 4, 5), {3: shown(row(3))})
    assert model.index(2, Field.TITLE).data() == "Bericht 3"
    with qtbot.assertNotEmitted(model.lines_wanted, wait=20):
        assert model.index(1, Field.TITLE).data() is None


def test_that_a_folded_group_stays_folded_when_the_posts_are_read_again(model: PostsModel) -> None:
    model.fold(0)
    model.show_page(table_page(), Layout())
    assert model.index(0, 0).data(CellRole.FOLDED) is True
    assert model.rowCount() == 5
    model.unfold_all()
    assert model.rowCount() == 8


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (Field.TITLE, "Anders"),
        (Field.DATE, date(2027, 2, 1)),
        (Field.TIME, time(9)),
        (Field.STATUS, "review"),
        (Field.MAKER, "m2"),
    ],
)
def test_that_a_changed_cell_is_asked_for_and_nothing_changes_by_itself(
    model: PostsModel, qtbot: QtBot, field: Field, value: object
) -> None:
    index = model.index(1, field)
    before = index.data(Edit)
    with qtbot.waitSignal(model.edit_requested) as asked:
        assert model.setData(index, value)
    assert asked.args is not None
    assert asked.args[0].row.id == "p1"
    assert asked.args[1:] == [field, value]
    assert index.data(Edit) == before


def test_that_the_same_value_asks_nothing(model: PostsModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.edit_requested):
        assert not model.setData(model.index(1, Field.TITLE), "Bericht 1")
        assert not model.setData(model.index(1, Field.CHANNELS), "Instagram")


def test_that_an_unapproved_post_past_its_time_stands_as_expired(model: PostsModel) -> None:
    assert model.index(1, Field.STATUS).data() == "Verlopen"
    assert model.index(3, Field.STATUS).data() == "Concept"


def test_that_cells_say_what_they_are(model: PostsModel) -> None:
    assert "Bericht 1" in str(model.index(1, Field.TITLE).data(Text))
    assert "Facebook" in str(model.index(1, Field.CHANNELS).data(Text))
    assert "Week 3" in str(model.index(0, 0).data(Text))


def test_that_the_heading_of_the_sorted_column_shows_the_direction(wording: PostsWording) -> None:
    model = PostsModel(wording)
    model.show_page(table_page(), Layout(Order(Column.TITLE, descending=True)))
    headings = [model.headerData(field, Qt.Orientation.Horizontal) for field in Field]
    assert [field for field in Field if "↓" in str(headings[field])] == [Field.TITLE]
