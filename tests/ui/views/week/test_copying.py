"""Copying in the week: with Ctrl held while dragging, and with Ctrl+C and Ctrl+V."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.views.week.sample_pages import at, day
from tests.ui.views.week.test_mouse import FREE, LEFT, NONE, ROAD, empty, middle, sent
from ui.views.week import WeekView

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def move(view: WeekView, point: QPoint, held: Qt.KeyboardModifier = CONTROL) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(point), QPointF(view.mapToGlobal(point)), Qt.MouseButton.NoButton, LEFT, held
    )
    QApplication.sendEvent(view, event)


def drag(qtbot: QtBot, view: WeekView, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(view, LEFT, CONTROL, start)
    move(view, start + QPoint(12, 12))
    move(view, end)
    qtbot.mouseRelease(view, LEFT, CONTROL, end)


def test_that_a_drag_with_control_copies_to_another_day(view: WeekView, qtbot: QtBot) -> None:
    copied, moved = QSignalSpy(view.copy_requested), QSignalSpy(view.move_requested)
    drag(qtbot, view, middle(view, ROAD), empty(view, 5))
    assert sent(copied) == [[("p-n210",), day(5), None]]
    assert not sent(moved)


def test_that_a_copy_between_two_cards_takes_a_time_between(view: WeekView, qtbot: QtBot) -> None:
    copied = QSignalSpy(view.copy_requested)
    gap = QPoint(middle(view, "post:p-buur").x(), view.rect_of("post:p-ener").bottom() + 3)
    drag(qtbot, view, middle(view, ROAD), gap)
    assert sent(copied) == [[("p-n210",), day(2), at("10:45")]]


def test_that_a_copy_may_stay_on_its_own_day(view: WeekView, qtbot: QtBot) -> None:
    copied = QSignalSpy(view.copy_requested)
    drag(qtbot, view, middle(view, ROAD), empty(view, 1))
    assert sent(copied) == [[("p-n210",), day(1), None]]


def test_that_several_chosen_cards_are_copied_together(view: WeekView, qtbot: QtBot) -> None:
    copied = QSignalSpy(view.copy_requested)
    qtbot.mouseClick(view, LEFT, NONE, middle(view, ROAD))
    qtbot.mouseClick(view, LEFT, CONTROL, middle(view, "post:p-ener"))
    drag(qtbot, view, middle(view, ROAD), empty(view, 6))
    assert sent(copied) == [[("p-n210", "p-ener"), day(6), None]]
    assert view.selected == ("p-n210", "p-ener")


def test_that_a_control_click_without_a_drag_still_lets_a_card_go(view: WeekView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view, LEFT, NONE, middle(view, ROAD))
    qtbot.mouseClick(view, LEFT, CONTROL, middle(view, ROAD))
    assert view.selected == ()


def test_that_a_copy_dropped_on_a_slot_takes_it(view: WeekView, qtbot: QtBot) -> None:
    filled, copied = QSignalSpy(view.fill_requested), QSignalSpy(view.copy_into_requested)
    drag(qtbot, view, middle(view, "post:p-buur"), middle(view, FREE))
    assert sent(copied) == [[("p-buur",), "s-vrije-ruimte", day(1)]]
    assert not sent(filled)


def test_that_control_pressed_or_let_go_on_the_way_changes_what_a_drop_means(view: WeekView, qtbot: QtBot) -> None:
    copied, moved = QSignalSpy(view.copy_requested), QSignalSpy(view.move_requested)
    start = middle(view, ROAD)
    qtbot.mousePress(view, LEFT, NONE, start)
    move(view, empty(view, 5), NONE)
    qtbot.keyPress(view, Key.Key_Control)
    assert view.cursor().shape() is Qt.CursorShape.DragCopyCursor
    qtbot.keyRelease(view, Key.Key_Control)
    assert view.cursor().shape() is not Qt.CursorShape.DragCopyCursor
    qtbot.mouseRelease(view, LEFT, NONE, empty(view, 5))
    assert (len(sent(copied)), len(sent(moved))) == (0, 1)


def test_that_a_drag_says_that_it_copies_and_how_many(view: WeekView) -> None:
    wording = view.drawing.wording
    assert wording.landing(day(1), at("10:00"), copies=True) == "Copy · di 24 · 10:00"
    assert wording.landing(None, None, copies=True) == "Copy"
    assert wording.landing(day(1), at("10:00"), posts=3) == "3 posts · di 24"
    assert wording.landing(None, None) == ""


def test_that_a_slot_with_control_is_moved_and_not_copied(view: WeekView, qtbot: QtBot) -> None:
    moved = QSignalSpy(view.slot_move_requested)
    drag(qtbot, view, middle(view, FREE), empty(view, 2))
    assert sent(moved) == [["s-vrije-ruimte", day(1), day(2), None]]


def test_that_a_copied_card_can_be_put_down_again_and_again(view: WeekView, qtbot: QtBot) -> None:
    copied = QSignalSpy(view.copy_requested)
    view.go_to(ROAD)
    qtbot.keyClick(view, Key.Key_C, CONTROL)
    for number in (5, 6):
        view.go_to(next(item.id for item in view.places().board if item.on == day(number) and item.cell.lane == 1))
        qtbot.keyClick(view, Key.Key_V, CONTROL)
    assert sent(copied) == [[("p-n210",), day(5), None], [("p-n210",), day(6), None]]
    qtbot.keyClick(view, Key.Key_Escape)
    qtbot.keyClick(view, Key.Key_V, CONTROL)
    assert len(sent(copied)) == 2


def test_that_what_was_cut_last_is_what_is_put_down(view: WeekView, qtbot: QtBot) -> None:
    copied, filled = QSignalSpy(view.copy_into_requested), QSignalSpy(view.fill_requested)
    for key in (Key.Key_C, Key.Key_X):
        view.go_to("post:p-buur")
        qtbot.keyClick(view, key, CONTROL)
        view.go_to(FREE)
        qtbot.keyClick(view, Key.Key_V, CONTROL)
    assert sent(copied) == sent(filled) == [[("p-buur",), "s-vrije-ruimte", day(1)]]
