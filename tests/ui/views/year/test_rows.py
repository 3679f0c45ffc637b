"""Folding groups and choosing rows, with keys, pointer and menu."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.views.year import pages
from tests.ui.views.year.test_view import LEFT, cell, heard
from ui.views.year.geometry import NAME_COLUMN
from ui.views.year.parts import RowChoice, RowKind

Key = Qt.Key


@pytest.fixture
def view(shown):
    view = shown(pages.rich_page(fold="Wonen"))
    yield view
    for menu in view.findChildren(QMenu):
        menu.close()


def names(view):
    return [row.name for row in view.packed.rows]


def heading(view, name):
    return names(view).index(name)


def menu_on(view, row):
    """Open the menu of a row's name and give its texts with their actions."""
    at = cell(view, row, NAME_COLUMN)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, event)
    menu = next(menu for menu in view.findChildren(QMenu) if menu.isVisible())
    found = {}
    for action in menu.actions():
        for each in action.menu().actions() if action.menu() else [action]:
            found[each.text()] = each
    return found


def test_that_a_click_on_a_heading_folds_its_rows_and_another_opens_them(view):
    before, told = names(view), []
    view.rows_changed.connect(told.append)
    QTest.mouseClick(view, LEFT, pos=cell(view, heading(view, "Wonen"), NAME_COLUMN))
    assert "Wonen" in names(view)
    assert "Afval en milieu" not in names(view)
    assert told == [RowChoice(folded=frozenset({"fold:Wonen"}))]
    QTest.mouseClick(view, LEFT, pos=cell(view, heading(view, "Wonen"), NAME_COLUMN))
    assert names(view) == before


def test_that_left_and_right_on_a_heading_fold_and_open(view):
    QTest.keyClick(view, Key.Key_Home)
    QTest.keyClick(view, Key.Key_Left)
    QTest.keyClick(view, Key.Key_Up)
    assert view.spot_here()[:2] == (0, NAME_COLUMN)
    QTest.keyClick(view, Key.Key_Right)
    assert "Week in de stad" in names(view)
    QTest.keyClick(view, Key.Key_Left)
    assert "Week in de stad" not in names(view)
    assert "Wonen" not in names(view)
    assert view.spot_here()[:2] == (0, NAME_COLUMN)
    QTest.keyClick(view, Key.Key_Right)
    assert "Week in de stad" in names(view)
    for key in (Key.Key_Return, Key.Key_Space):
        QTest.keyClick(view, key)
    assert "Week in de stad" in names(view)


def test_that_every_group_can_be_folded_and_the_year_still_shows(view):
    for row in [row.key for row in view.packed.rows if row.kind is RowKind.HEADING]:
        view.toggle(row)
    assert {row.kind for row in view.packed.rows} == {RowKind.HEADING}
    view.grab()
    for key in (Key.Key_Down, Key.Key_PageDown, Key.Key_Up, Key.Key_Home, Key.Key_Left, Key.Key_End):
        QTest.keyClick(view, key)
    view.show_rows(RowChoice())
    assert "Week in de stad" in names(view)


def test_that_a_row_is_hidden_and_shown_again_by_the_menu(view):
    asked = heard(view)
    menu_on(view, heading(view, "Uit de raad"))["Hide this row"].trigger()
    assert "Uit de raad" not in names(view)
    actions = menu_on(view, 0)
    assert actions["Uit de raad"].isChecked() is False
    assert actions["Werken bij"].isChecked() is True
    actions["Uit de raad"].trigger()
    assert "Uit de raad" in names(view)
    assert asked == []


def test_that_all_rows_come_back_at_once(view):
    view.show_rows(RowChoice(frozenset({"free"}), frozenset({"signals", "section:s1"})))
    menu_on(view, 0)["Show all rows"].trigger()
    assert view.choice == RowChoice()


def test_that_the_menu_opens_with_the_key_and_opens_a_section(view):
    asked = heard(view)
    QTest.mouseClick(view, LEFT, pos=cell(view, 2, NAME_COLUMN))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(view, event)
    menu = next(menu for menu in view.findChildren(QMenu) if menu.isVisible())
    menu.actions()[0].trigger()
    assert asked == [("section_opened", view.packed.rows[2].id)]


def test_that_a_screen_reader_hears_whether_a_group_is_folded(view):
    row = heading(view, "Wonen")
    header = QAccessible.queryAccessibleInterface(view).child(row + 1).child(0)
    assert (header.state().expandable, header.state().expanded, header.state().collapsed) == (1, 1, 0)
    view.toggle("fold:Wonen")
    assert (header.state().expanded, header.state().collapsed) == (0, 1)
    assert "3" in header.text(QAccessible.Text.Name)


def test_that_a_week_without_free_space_and_one_below_the_norm_say_so(view):
    row = view.packed.row_of(RowKind.ROOM)
    assert "40" in view.packed.rows[row].name
    page = view.packed.page
    full = next(number for number, week in enumerate(page.figures) if not week.free_left)
    some = next(number for number, week in enumerate(page.figures) if week.free_left and week.free_share < 0.4)
    rich = next(number for number, week in enumerate(page.figures) if week.free_left and week.free_share >= 0.4)
    said = [view.texts.cell_name(view.packed, row, number) for number in (full, some, rich)]
    assert ["no free space left" in each for each in said] == [True, False, False]
    assert ["below the norm" in each for each in said] == [page.figures[full].free_share < 0.4, True, False]


def test_that_hidden_rows_of_figures_leave_the_others_as_they_are(view):
    kinds = ("ad_hoc", "room", "signals", "biggest", "silent")
    for kind in kinds:
        view.show_rows(RowChoice(hidden=frozenset({kind})))
        view.grab()
        assert view.packed.find(RowKind(kind)) is None
        assert all(view.packed.find(RowKind(other)) is not None for other in kinds if other != kind)


def test_that_a_page_without_figures_of_free_space_has_no_norm(shown):
    view = shown(replace(pages.rich_page(), free_norm=0.0))
    row = view.packed.row_of(RowKind.ROOM)
    assert "norm" not in view.packed.rows[row].name
    assert view.event(QEvent(QEvent.Type.None_)) in (True, False)
