"""What a screen reader hears of the year."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from newsroom.dates.week import IsoWeek
from tests.ui.views.year import pages
from ui.views.year.geometry import HEAD_ROW
from ui.views.year.parts import Look, RowKind

Name, Role = QAccessible.Text.Name, QAccessible.Role


def table(view):
    return QAccessible.queryAccessibleInterface(view)


def children(part):
    return [part.child(number) for number in range(part.childCount())]


def test_that_the_year_is_a_table_of_rows_with_headers_and_cells(view):
    found = table(view)
    assert found.role() == Role.Table
    assert "2026" in found.text(Name)
    rows = children(found)
    assert [row.text(Name) for row in rows[1:]] == [row.name for row in view.packed.rows]
    assert {row.role() for row in rows} == {Role.Row}
    assert [cell.role() for cell in children(rows[0])] == [Role.ColumnHeader] * 53
    assert [cell.role() for cell in children(rows[2])] == [Role.RowHeader] + [Role.Cell] * 53
    assert [cell.role() for cell in children(rows[1])] == [Role.RowHeader]


def test_that_a_cell_says_section_week_day_and_state(view):
    chip = next(
        chip for chips in view.packed.cells.values() for chip in chips if chip.look is Look.OPEN and not chip.moved
    )
    name = table(view).child(chip.row + 1).child(chip.column + 1).text(Name)
    assert view.packed.rows[chip.row].name in name
    assert f"week {chip.column + 1}" in name
    assert view.texts.day(chip.on) in name
    assert name.endswith(f": {view.texts.state(chip)}")


def test_that_days_are_said_in_the_language_of_the_words(view):
    assert view.texts.day(date(2027, 3, 22)) == "ma 22 maart"
    assert [view.texts.month(number) for number in (1, 3, 5)] == ["jan", "mrt", "mei"]
    assert "ma 28 dec" in view.texts.week(IsoWeek(2026, 53))


def test_that_no_two_cells_of_a_row_have_the_same_name_and_none_is_empty(view):
    for row in children(table(view)):
        names = [cell.text(Name) for cell in children(row)]
        assert all(names)
        assert len(set(names)) == len(names)


def test_that_figures_are_said_as_well(view):
    row = view.packed.row_of(RowKind.SIGNALS)
    said = table(view).child(row + 1).child(1).text(Name)
    assert str(view.packed.figures(0).signals) in said


def test_that_every_part_knows_its_parent_and_its_place(view):
    found = table(view)
    for number, row in enumerate(children(found)):
        assert found.indexOfChild(row) == number
        assert row.parent() is found
        for place, cell in enumerate(children(row)[:3]):
            assert row.indexOfChild(cell) == place
            assert cell.parent() is row
            assert cell.childCount() == 0
            assert cell.isValid()


def test_that_a_cell_is_found_where_it_lies(view):
    found = table(view)
    for row, column in ((0, 0), (3, 0), (3, 12), (5, 53)):
        cell = found.child(row).child(column)
        middle = cell.rect().center()
        assert found.childAt(middle.x(), middle.y()) is cell
        assert found.child(row).childAt(middle.x(), middle.y()) is cell


def test_that_the_focus_is_where_the_keys_stand(view):
    QTest.keyClick(view, Qt.Key.Key_Down)
    cell = table(view).focusChild()
    assert cell.state().focused == 1
    assert cell is table(view).child(3).child(48)
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert table(view).focusChild().parent() is table(view).child(HEAD_ROW + 1)


def test_that_the_chosen_post_is_said_to_be_selected(view):
    chip = next(chip for chips in view.packed.cells.values() for chip in chips if chip.post_id)
    cell = table(view).child(chip.row + 1).child(chip.column + 1)
    assert (cell.state().selectable, cell.state().selected) == (1, 0)
    view.select(chip.post_id)
    assert cell.state().selected == 1


def test_that_a_part_that_went_with_the_year_is_no_longer_valid(view):
    found = table(view)
    last = found.child(found.childCount() - 1)
    cell, week = last.child(3), found.child(0).child(52)
    view.show_page(pages.rich_page(2027, date(2027, 3, 3)))
    assert not week.isValid()
    assert week.text(Name) == ""
    view.show_page(pages.crowded_page(10, sections=2))
    assert not cell.isValid()
    assert cell.rect().isEmpty()


def test_that_moves_and_pages_are_told_while_somebody_listens(view):
    QAccessible.setActive(True)
    QTest.keyClick(view, Qt.Key.Key_Left)
    view.show_page(pages.rich_page(2027, date(2027, 3, 3)))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert "week 47" in table(view).focusChild().text(Name) or "week 48" in table(view).focusChild().text(Name)
    QAccessible.setActive(False)
