"""What the mouse asks for."""

import json

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.views.week.conftest import MakeView
from tests.ui.views.week.sample_pages import at, busy_page, day
from ui.views.week import SIGNALS_MIME, WeekView
from ui.views.week.geometry import WeekGeometry
from ui.views.week.items import Cell, Lane

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
FREE = f"slot:s-vrije-ruimte:{day(1)}"
ROAD = "post:p-n210"


def places(view: WeekView) -> WeekGeometry:
    found = view.places()
    assert found is not None
    return found


def middle(view: WeekView, item_id: str) -> QPoint:
    rect = view.rect_of(item_id)
    assert not rect.isEmpty(), item_id
    return rect.center()


def empty(view: WeekView, number: int) -> QPoint:
    """A point in the sending lane of a day, below all its cards."""
    lane = places(view).cell_rect(Cell(Lane.SEND, number))
    return QPoint(lane.center().x(), lane.bottom() - 8)


def sent(spy: QSignalSpy) -> list[list[object]]:
    return [spy.at(n) for n in range(spy.count())]


def move(view: WeekView, point: QPoint, held: Qt.MouseButton = LEFT) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(point), QPointF(view.mapToGlobal(point)), Qt.MouseButton.NoButton, held, NONE
    )
    QApplication.sendEvent(view, event)


def drag(qtbot: QtBot, view: WeekView, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(view, LEFT, NONE, start)
    move(view, start + QPoint(12, 12))
    move(view, end)
    qtbot.mouseRelease(view, LEFT, NONE, end)


def test_that_a_click_selects_a_post_and_tells_so(view: WeekView, qtbot: QtBot) -> None:
    chosen = QSignalSpy(view.chosen)
    qtbot.mouseClick(view, LEFT, NONE, middle(view, ROAD))
    assert sent(chosen) == [["p-n210"]]
    assert view.selected == ("p-n210",)


def test_that_a_click_elsewhere_deselects(view: WeekView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view, LEFT, NONE, middle(view, ROAD))
    chosen = QSignalSpy(view.chosen)
    qtbot.mouseClick(view, LEFT, NONE, middle(view, FREE))
    assert sent(chosen) == [[""]]


def test_that_control_click_selects_several(view: WeekView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view, LEFT, NONE, middle(view, ROAD))
    qtbot.mouseClick(view, LEFT, Qt.KeyboardModifier.ControlModifier, middle(view, "post:p-vraa"))
    assert view.selected == ("p-n210", "p-vraa")


def test_that_a_double_click_opens_a_post(view: WeekView, qtbot: QtBot) -> None:
    opened = QSignalSpy(view.opened)
    qtbot.mouseDClick(view, LEFT, NONE, middle(view, ROAD))
    assert sent(opened) == [["p-n210"]]


def test_that_a_double_click_on_a_slot_asks_for_its_post(view: WeekView, qtbot: QtBot) -> None:
    opened = QSignalSpy(view.slot_opened)
    qtbot.mouseDClick(view, LEFT, NONE, middle(view, FREE))
    assert sent(opened) == [["s-vrije-ruimte", day(1)]]


def test_that_a_double_click_in_empty_space_asks_for_a_new_post(view: WeekView, qtbot: QtBot) -> None:
    create = QSignalSpy(view.create_requested)
    qtbot.mouseDClick(view, LEFT, NONE, empty(view, 2))
    assert sent(create) == [[day(2), None]]


def test_that_a_double_click_between_two_cards_proposes_a_time(view: WeekView, qtbot: QtBot) -> None:
    create = QSignalSpy(view.create_requested)
    gap = QPoint(middle(view, FREE).x(), view.rect_of(FREE).bottom() + 3)
    qtbot.mouseDClick(view, LEFT, NONE, gap)
    assert sent(create) == [[day(1), at("16:00")]]


def test_that_a_card_dragged_to_another_day_keeps_its_time(view: WeekView, qtbot: QtBot) -> None:
    moved = QSignalSpy(view.move_requested)
    drag(qtbot, view, middle(view, ROAD), empty(view, 5))
    assert sent(moved) == [[("p-n210",), day(5), None]]


def test_that_a_card_dropped_between_two_others_takes_a_time_between(view: WeekView, qtbot: QtBot) -> None:
    moved = QSignalSpy(view.move_requested)
    gap = QPoint(middle(view, "post:p-buur").x(), view.rect_of("post:p-ener").bottom() + 3)
    drag(qtbot, view, middle(view, ROAD), gap)
    assert sent(moved) == [[("p-n210",), day(2), at("10:45")]]


def test_that_a_card_dropped_on_its_own_day_stays(view: WeekView, qtbot: QtBot) -> None:
    moved = QSignalSpy(view.move_requested)
    drag(qtbot, view, middle(view, ROAD), empty(view, 1))
    assert not sent(moved)


def test_that_selected_cards_are_dragged_together(view: WeekView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view, LEFT, NONE, middle(view, ROAD))
    qtbot.mouseClick(view, LEFT, Qt.KeyboardModifier.ControlModifier, middle(view, "post:p-ener"))
    moved = QSignalSpy(view.move_requested)
    drag(qtbot, view, middle(view, ROAD), empty(view, 6))
    assert sent(moved) == [[("p-n210", "p-ener"), day(6), None]]


def test_that_a_card_dropped_on_a_slot_takes_it(view: WeekView, qtbot: QtBot) -> None:
    filled = QSignalSpy(view.fill_requested)
    drag(qtbot, view, middle(view, "post:p-buur"), middle(view, FREE))
    assert sent(filled) == [[("p-buur",), "s-vrije-ruimte", day(1)]]


def test_that_a_slot_can_be_dragged_to_another_day(view: WeekView, qtbot: QtBot) -> None:
    moved = QSignalSpy(view.slot_move_requested)
    drag(qtbot, view, middle(view, FREE), empty(view, 2))
    assert sent(moved) == [["s-vrije-ruimte", day(1), day(2), None]]


def test_that_a_theme_dragged_onto_a_card_asks_to_link(view: WeekView, qtbot: QtBot) -> None:
    linked = QSignalSpy(view.theme_link_requested)
    drag(qtbot, view, middle(view, f"theme:{day(1)}:t-wegwerk n210"), middle(view, ROAD))
    assert sent(linked) == [["t-wegwerk n210", day(1), "p-n210"]]


def test_that_escape_ends_a_drag(view: WeekView, qtbot: QtBot) -> None:
    moved = QSignalSpy(view.move_requested)
    start = middle(view, ROAD)
    qtbot.mousePress(view, LEFT, NONE, start)
    move(view, empty(view, 5))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view, LEFT, NONE, empty(view, 5))
    assert not sent(moved)


def test_that_a_drag_paints_no_card_again(view: WeekView, qtbot: QtBot) -> None:
    view.grab()
    before = view.painted()
    qtbot.mousePress(view, LEFT, NONE, middle(view, ROAD))
    move(view, empty(view, 5))
    view.grab()
    assert view.painted() is before
    qtbot.keyClick(view, Qt.Key.Key_Escape)


def test_that_a_click_on_a_theme_chooses_it(view: WeekView, qtbot: QtBot) -> None:
    chosen = QSignalSpy(view.theme_chosen)
    qtbot.mouseClick(view, LEFT, NONE, middle(view, f"theme:{day(0)}:t-afval"))
    assert sent(chosen) == [["t-afval", day(0)]]


def test_that_only_the_box_of_a_decision_toggles_it(view: WeekView, qtbot: QtBot) -> None:
    toggled = QSignalSpy(view.decision_toggled)
    rect = view.rect_of("decision:d1")
    qtbot.mouseClick(view, LEFT, NONE, rect.center())
    assert not sent(toggled)
    qtbot.mouseClick(view, LEFT, NONE, rect.topLeft() + QPoint(14, 14))
    assert sent(toggled) == [["d1"]]


def data_of(text: bytes) -> QMimeData:
    data = QMimeData()
    data.setData(SIGNALS_MIME, text)
    return data


def drop(view: WeekView, data: QMimeData, point: QPoint) -> bool:
    action = Qt.DropAction.LinkAction
    enter = QDragEnterEvent(point, action, data, LEFT, NONE)
    QApplication.sendEvent(view, enter)
    over = QDragMoveEvent(point, action, data, LEFT, NONE)
    QApplication.sendEvent(view, over)
    landed = QDropEvent(QPointF(point), action, data, LEFT, NONE)
    QApplication.sendEvent(view, landed)
    return over.isAccepted() and landed.isAccepted()


def test_that_signals_dropped_on_a_card_ask_to_link(view: WeekView) -> None:
    linked = QSignalSpy(view.link_requested)
    assert drop(view, data_of(json.dumps(["a", "b"]).encode()), middle(view, ROAD))
    assert sent(linked) == [[("a", "b"), "p-n210"]]


def test_that_signals_dropped_on_a_free_place_ask_to_plan(view: WeekView) -> None:
    planned = QSignalSpy(view.plan_requested)
    assert drop(view, data_of(b'["a"]'), middle(view, FREE))
    assert sent(planned) == [[("a",), "s-vrije-ruimte", day(1)]]


@pytest.mark.parametrize("text", [b"", b"{", b"\xff", b"{}", b"[1]", b'"a"'])
def test_that_a_drop_that_is_no_list_of_signals_asks_for_nothing(view: WeekView, text: bytes) -> None:
    linked = QSignalSpy(view.link_requested)
    assert not drop(view, data_of(text), middle(view, ROAD))
    assert not sent(linked)


def test_that_signals_dropped_in_empty_space_ask_for_nothing(view: WeekView) -> None:
    assert not drop(view, data_of(b'["a"]'), empty(view, 3))


def test_that_the_menu_is_asked_for_the_post_under_the_pointer(view: WeekView) -> None:
    menu = QSignalSpy(view.menu_requested)
    point = middle(view, ROAD)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view, QContextMenuEvent(reason, point, view.mapToGlobal(point)))
    assert sent(menu) == [["p-n210", view.mapToGlobal(point)]]


def wheel(view: WeekView, point: QPoint, turned: int) -> None:
    event = QWheelEvent(
        QPointF(point), QPointF(view.mapToGlobal(point)), QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton, NONE,
        Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 - Qt names it inverted
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def test_that_the_wheel_scrolls_the_cards_of_a_day(make_view: MakeView) -> None:
    view = make_view(busy_page())
    cell = Cell(Lane.SEND, 1)
    assert places(view).shown[cell].first == 0
    wheel(view, places(view).cell_rect(cell).center(), -240)
    assert places(view).shown[cell].first == 2
    wheel(view, places(view).cell_rect(cell).center(), 1200)
    assert places(view).shown[cell].first == 0


def test_that_a_click_on_the_count_shows_the_rest(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(busy_page())
    cell = Cell(Lane.SEND, 1)
    rest = next(rest for rest in places(view).rests if rest.cell == cell)
    unseen = places(view).shown[cell].end
    qtbot.mouseClick(view, LEFT, NONE, rest.rect.center())
    assert places(view).shown[cell].first == unseen
