"""Several posts chosen in the year, and what is done with them together."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.views.year.test_dragging import drag, heard
from tests.ui.views.year.test_view import cell, row_of
from ui.views.year.geometry import Spot
from ui.views.year.parts import RowKind
from ui.views.year.zoom import Zoom

Key, Held, LEFT = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton
CONTROL, SHIFT, NONE = Held.ControlModifier, Held.ShiftModifier, Held.NoModifier


def posts(view, count):
    """Give the first posts that show apart with their middles, from different weeks."""
    found = {}
    for chips in view.packed.cells.values():
        for chip in chips:
            if chip.post_id and chip.on is not None:
                found.setdefault(chip.column, chip)
    chosen = [found[column] for column in sorted(found)][:count]
    return [(chip, view.scene.spot_rect(Spot(chip.row, chip.column, chip)).center()) for chip in chosen]


def go(view, row, column):
    """Put the keys in a cell without a click, which would choose."""
    view.stand(Spot(row, column))


def choose(view, count=3):
    """Choose posts with the mouse, all but the first with Ctrl."""
    found = posts(view, count)
    for number, (_chip, at) in enumerate(found):
        QTest.mouseClick(view, LEFT, CONTROL if number else NONE, at)
    return found


def test_that_control_and_a_click_choose_more_and_again_less(view):
    found = choose(view)
    assert view.selection == tuple(chip.post_id for chip, _ in found)
    QTest.mouseClick(view, LEFT, CONTROL, found[1][1])
    assert view.selection == (found[0][0].post_id, found[2][0].post_id)
    QTest.mouseClick(view, LEFT, NONE, found[1][1])
    assert view.selection == (found[1][0].post_id,)


def test_that_chosen_posts_are_dragged_together_and_keep_their_distance(view):
    asked, found = heard(view), choose(view)
    (chip, at), weeks = found[1], 4
    drag(view, at, cell(view, chip.row, chip.column + weeks))
    first = min(each.on for each, _ in found) + timedelta(weeks=weeks)
    assert asked == [("move_requested", view.selection, first, None)]


def test_that_a_post_outside_the_choice_goes_alone(view):
    asked = heard(view)
    choose(view, 2)
    chip, at = posts(view, 3)[2]
    drag(view, at, cell(view, chip.row, chip.column + 2))
    assert all(name != "move_requested" or given[0] == (chip.post_id,) for name, *given in asked)
    assert asked


def test_that_chosen_posts_are_copied_together_by_mouse_and_keys(view):
    asked, found = heard(view), choose(view, 2)
    (chip, at), ids = found[0], view.selection
    drag(view, at, cell(view, row_of(view, RowKind.SIGNALS), chip.column + 3), CONTROL)
    assert asked == [("copy_requested", ids, chip.on + timedelta(weeks=3), None)]
    go(view, chip.row, chip.column)
    QTest.keyClick(view, Key.Key_C, CONTROL)
    go(view, row_of(view, RowKind.SIGNALS), chip.column + 5)
    QTest.keyClick(view, Key.Key_V, CONTROL)
    assert asked[1:] == [("copy_requested", ids, chip.on + timedelta(weeks=5), None)]


def test_that_chosen_posts_are_cut_and_put_together_once(view):
    asked, found = heard(view), choose(view, 3)
    chip, ids = found[0][0], view.selection
    go(view, chip.row, chip.column)
    QTest.keyClick(view, Key.Key_X, CONTROL)
    go(view, row_of(view, RowKind.SIGNALS), chip.column + 2)
    for _ in range(2):
        QTest.keyClick(view, Key.Key_V, CONTROL)
    assert asked == [("move_requested", ids, chip.on + timedelta(weeks=2), None)]
    go(view, chip.row, chip.column)
    QTest.keyClick(view, Key.Key_X, CONTROL)
    assert view.let_go() == ids


def test_that_keys_move_all_that_are_chosen_a_week(view):
    asked, found = heard(view), choose(view, 2)
    go(view, found[1][0].row, found[1][0].column)
    QTest.keyClick(view, Key.Key_Right, Held.AltModifier | SHIFT)
    assert asked == [("move_requested", view.selection, found[0][0].on + timedelta(weeks=1), None)]


def test_that_shift_and_an_arrow_choose_what_is_passed(view):
    chip = posts(view, 1)[0][0]
    go(view, chip.row, chip.column)
    for _ in range(4):
        QTest.keyClick(view, Key.Key_Right, SHIFT)
    passed = {
        each.post_id
        for column in range(chip.column, chip.column + 5)
        for each in view.packed.cells.get((chip.row, column), ())
        if each.post_id
    }
    assert chip.post_id in passed
    assert set(view.selection) <= passed
    assert len(view.selection) > 1
    QTest.keyClick(view, Key.Key_Escape)
    assert len(view.selection) == 1


def test_that_control_and_space_choose_too(view):
    for chip, _at in posts(view, 2):
        go(view, chip.row, chip.column)
        QTest.keyClick(view, Key.Key_Space, CONTROL)
    assert len(view.selection) == 2


def test_that_what_no_longer_shows_apart_is_no_longer_one_of_several(view):
    found = choose(view, 3)
    view.show_near(Zoom.MONTH, found[2][0].on)
    assert set(view.selection) <= {chip.post_id for chip, _ in found}
    assert all(view.packed.posts[each].post_id == each for each in view.selection)
