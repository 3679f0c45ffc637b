"""The table by keyboard and mouse: it asks, and keeps what was chosen."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from newsroom.insight.table import Column
from tests.ui.views.posts.posts_pages import row, table_page
from ui.views.posts.columns import Field, Layout
from ui.views.posts.table import PostsTable

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def spot(table: PostsTable, at: int, field: Field) -> QPoint:
    return table.visualRect(table.posts.index(at, field)).center()


def go(table: PostsTable, at: int, field: Field = Field.TITLE) -> None:
    table.setCurrentIndex(table.posts.index(at, field))


def test_that_the_keys_begin_on_the_first_post(table: PostsTable) -> None:
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, Field.TITLE)


def test_that_enter_and_a_click_open_a_post(table: PostsTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.post_chosen) as opened:
        qtbot.keyClick(table, Key.Key_Return)
    assert opened.args == ["p1"]
    with qtbot.waitSignal(table.post_chosen) as opened:
        qtbot.mouseClick(table.viewport(), LEFT, pos=spot(table, 2, Field.CHANNELS))
    assert opened.args == ["p2"]


def test_that_many_are_chosen_by_space_shift_and_ctrl_a(table: PostsTable, qtbot: QtBot) -> None:
    qtbot.keyClick(table, Key.Key_Space)
    assert table.selected() == (1,)
    qtbot.keyClick(table, Key.Key_Space)
    assert table.selected() == ()
    go(table, 1)
    qtbot.keyClick(table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected() == (1, 2)
    qtbot.keyClick(table, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert table.selected() == (1, 2, 3, 4, 5)
    assert table.count_selected() == 5
    table.show_page(table_page(), Layout())
    assert table.selected() == (1, 2, 3, 4, 5)
    qtbot.keyClick(table, Key.Key_Escape)
    assert table.selected() == ()


def test_that_the_boxes_add_rows_to_the_choice_without_opening_them(table: PostsTable, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(table.post_chosen):
        for at in (1, 3, 5):
            qtbot.mouseClick(table.viewport(), LEFT, pos=spot(table, at, Field.MARK))
        qtbot.mouseClick(table.viewport(), LEFT, pos=spot(table, 3, Field.MARK))
    assert table.selected() == (1, 4)


def test_that_a_heading_folds_its_group_by_key_and_click(table: PostsTable, qtbot: QtBot) -> None:
    go(table, 0)
    qtbot.keyClick(table, Key.Key_Return)
    assert table.posts.rowCount() == 5
    qtbot.mouseClick(table.viewport(), LEFT, pos=spot(table, 0, Field.MARK))
    assert table.posts.rowCount() == 8


def test_that_left_folds_and_right_opens_a_group(table: PostsTable, qtbot: QtBot) -> None:
    go(table, 0)
    for key, rows in ((Key.Key_Right, 8), (Key.Key_Left, 5), (Key.Key_Left, 5), (Key.Key_Right, 8)):
        qtbot.keyClick(table, key)
        assert table.posts.rowCount() == rows


def test_that_a_letter_does_not_read_every_post(table: PostsTable, qtbot: QtBot) -> None:
    go(table, 1, Field.CHANNELS)
    qtbot.keyClick(table, Key.Key_Z)
    assert table.currentIndex().row() == 1


def test_that_the_order_is_also_chosen_from_the_menu(table: PostsTable, qtbot: QtBot) -> None:
    sorting = table.columns_menu().actions()[0].menu()
    assert isinstance(sorting, QMenu)
    action = next(each for each in sorting.actions() if each.data() == Column.MAKER.value)
    with qtbot.waitSignal(table.sort_requested) as asked:
        action.trigger()
    assert asked.args == [Column.MAKER]


def test_that_typing_a_title_asks_for_that_change_only(table: PostsTable, qtbot: QtBot) -> None:
    qtbot.keyClick(table, Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Nieuwe titel")
    with qtbot.waitSignal(table.posts.edit_requested) as asked:
        qtbot.keyClick(editor, Key.Key_Return)
    assert asked.args is not None
    assert asked.args[1:] == [Field.TITLE, "Nieuwe titel"]


def test_that_an_unreadable_date_is_explained_and_changes_nothing(table: PostsTable, qtbot: QtBot) -> None:
    go(table, 1, Field.DATE)
    qtbot.keyClick(table, Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    editor.setText("nooit")
    with qtbot.assertNotEmitted(table.posts.edit_requested), qtbot.waitSignal(table.posts.unreadable) as told:
        qtbot.keyClick(editor, Key.Key_Return)
    assert "nooit" in told.args[0]


def test_that_a_status_is_chosen_from_a_list(table: PostsTable, qtbot: QtBot) -> None:
    go(table, 1, Field.STATUS)
    qtbot.keyClick(table, Key.Key_F2)
    editor = table.findChild(QComboBox)
    assert editor is not None
    with qtbot.waitSignal(table.posts.edit_requested) as asked:
        editor.setCurrentIndex(editor.findData("review"))
        editor.activated.emit(editor.currentIndex())
    assert asked.args is not None
    assert asked.args[1:] == [Field.STATUS, "review"]


def test_that_a_click_on_a_column_asks_for_its_order(table: PostsTable, qtbot: QtBot) -> None:
    header = table.horizontalHeader()
    x = header.sectionViewportPosition(Field.STATUS) + 10
    with qtbot.waitSignal(table.sort_requested) as asked:
        qtbot.mouseClick(header.viewport(), LEFT, pos=QPoint(x, header.height() // 2))
    assert asked.args == [Column.STATUS]


def test_that_the_menu_of_columns_shows_and_hides_them(table: PostsTable, qtbot: QtBot) -> None:
    menu = table.columns_menu()
    action = next(each for each in menu.actions() if each.data() == int(Field.CHANNELS))
    assert action.isChecked()
    with qtbot.waitSignal(table.column_toggled) as asked:
        action.trigger()
    assert asked.args == [Field.CHANNELS]
    table.show_page(table_page(), Layout(shown=frozenset({Field.DATE})))
    assert table.isColumnHidden(Field.CHANNELS)
    assert not table.isColumnHidden(Field.TITLE)


def test_that_choice_and_keys_stay_with_their_posts_when_the_order_changes(table: PostsTable) -> None:
    go(table, 2)
    table.selectRow(2)
    table.show_page(table_page([row(9, "2027-01-18"), row(2, "2027-01-18"), row(4, "2027-01-26")]), Layout())
    assert table.selected() == (2,)
    assert table.posts.number(table.currentIndex().row()) == 2


def test_that_delete_asks_for_it(table: PostsTable, qtbot: QtBot) -> None:
    table.selectRow(1)
    with qtbot.waitSignal(table.delete_requested):
        qtbot.keyClick(table, Key.Key_Delete)


def test_that_the_table_goes_from_group_to_group(table: PostsTable, qtbot: QtBot) -> None:
    table.resize(1300, 140)
    table.step_group(1)
    assert table.verticalScrollBar().value() == 4
    table.step_group(-1)
    assert table.verticalScrollBar().value() == 0
