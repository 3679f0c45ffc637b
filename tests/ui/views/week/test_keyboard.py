"""Everything the mouse can do, by keys."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from newsroom.words import Words
from tests.ui.views.week.conftest import MakeView
from tests.ui.views.week.sample_pages import at, busy_page, day, page, post, rich_page
from tests.ui.views.week.test_mouse import places, sent
from ui.theme import Style
from ui.views.week import WeekView

Key, Held = Qt.Key, Qt.KeyboardModifier
CONTROL, MOVE = Held.ControlModifier, Held.AltModifier | Held.ShiftModifier
ROAD = "post:p-n210"


def press(qtbot: QtBot, view: WeekView, *keys: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
    for key in keys:
        qtbot.keyClick(view, key, held)


def test_that_the_focus_begins_at_the_first_post_of_today(view: WeekView) -> None:
    assert view.current == "post:p-vraa"


def test_that_up_and_down_go_through_a_day(view: WeekView, qtbot: QtBot) -> None:
    press(qtbot, view, Key.Key_Down, Key.Key_Down)
    assert view.current == ROAD
    press(qtbot, view, Key.Key_Down)
    assert view.current == "decision:d2"
    press(qtbot, view, Key.Key_Down)
    assert view.current == "decision:d2"
    press(qtbot, view, *[Key.Key_Up] * 9)
    assert view.current == f"theme:{day(1)}:t-wegwerk n210"


def test_that_left_and_right_go_to_the_nearest_card_of_the_next_day(view: WeekView, qtbot: QtBot) -> None:
    press(qtbot, view, Key.Key_Right)
    assert view.current == "post:p-ener"
    view.go_to("post:p-vraa")
    press(qtbot, view, Key.Key_Left)
    assert view.current == "post:p-week"
    press(qtbot, view, Key.Key_Left)
    assert view.current == "post:p-week"


def test_that_an_empty_day_can_be_reached_and_filled(view: WeekView, qtbot: QtBot) -> None:
    created = QSignalSpy(view.create_requested)
    press(qtbot, view, *[Key.Key_Right] * 5)
    assert view.current == f"empty:send:{day(6)}"
    press(qtbot, view, Key.Key_Return, Key.Key_Insert)
    assert sent(created) == [[day(6), None], [day(6), None]]


def test_that_moving_the_focus_selects_and_tells_so(view: WeekView, qtbot: QtBot) -> None:
    chosen = QSignalSpy(view.chosen)
    press(qtbot, view, Key.Key_Right, Key.Key_Right)
    assert sent(chosen) == [["p-ener"], ["p-vaca"]]


def test_that_enter_opens(view: WeekView, qtbot: QtBot) -> None:
    opened, slots = QSignalSpy(view.opened), QSignalSpy(view.slot_opened)
    themes, decisions = QSignalSpy(view.theme_chosen), QSignalSpy(view.decision_toggled)
    press(qtbot, view, Key.Key_Return, Key.Key_Down, Key.Key_Return, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    press(qtbot, view, *[Key.Key_Up] * 4, Key.Key_Return)
    assert sent(opened) == [["p-vraa"]]
    assert sent(slots) == [["s-vrije-ruimte", day(1)]]
    assert sent(decisions) == [["d2"]]
    assert sent(themes) == [["t-afval", day(1)]]


def test_that_space_selects_several(view: WeekView, qtbot: QtBot) -> None:
    press(qtbot, view, Key.Key_Right)
    press(qtbot, view, Key.Key_Right, held=CONTROL)
    press(qtbot, view, Key.Key_Space)
    assert view.selected == ("p-ener", "p-vaca")
    press(qtbot, view, Key.Key_Space)
    assert view.selected == ("p-ener",)


def test_that_control_a_selects_all_posts(view: WeekView, qtbot: QtBot) -> None:
    press(qtbot, view, Key.Key_A, held=CONTROL)
    assert len(view.selected) == 12


def test_that_a_post_is_cut_and_pasted_on_another_day(view: WeekView, qtbot: QtBot) -> None:
    moved = QSignalSpy(view.move_requested)
    press(qtbot, view, Key.Key_Right)
    press(qtbot, view, Key.Key_X, held=CONTROL)
    press(qtbot, view, Key.Key_Right, Key.Key_Right)
    press(qtbot, view, Key.Key_V, held=CONTROL)
    press(qtbot, view, Key.Key_V, held=CONTROL)
    assert sent(moved) == [[("p-ener",), day(4), None]]


def test_that_a_post_pasted_on_a_slot_takes_it(view: WeekView, qtbot: QtBot) -> None:
    filled = QSignalSpy(view.fill_requested)
    press(qtbot, view, Key.Key_X, held=CONTROL)
    press(qtbot, view, Key.Key_Down)
    press(qtbot, view, Key.Key_V, held=CONTROL)
    assert sent(filled) == [[("p-vraa",), "s-vrije-ruimte", day(1)]]


def test_that_escape_lets_go_of_what_was_cut(view: WeekView, qtbot: QtBot) -> None:
    moved = QSignalSpy(view.move_requested)
    press(qtbot, view, Key.Key_X, held=CONTROL)
    press(qtbot, view, Key.Key_Escape, Key.Key_Right)
    press(qtbot, view, Key.Key_V, held=CONTROL)
    assert not sent(moved)


def test_that_alt_shift_arrows_move_a_post_by_a_day_or_an_hour(view: WeekView, qtbot: QtBot) -> None:
    moved = QSignalSpy(view.move_requested)
    press(qtbot, view, Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, held=MOVE)
    assert sent(moved) == [
        [("p-vraa",), day(0), None],
        [("p-vraa",), day(2), None],
        [("p-vraa",), day(1), at("09:00")],
        [("p-vraa",), day(1), at("11:00")],
    ]


def test_that_alt_shift_arrows_move_a_slot_too(view: WeekView, qtbot: QtBot) -> None:
    moved = QSignalSpy(view.slot_move_requested)
    press(qtbot, view, Key.Key_Down)
    press(qtbot, view, Key.Key_Right, Key.Key_Down, held=MOVE)
    assert sent(moved) == [["s-vrije-ruimte", day(1), day(2), None], ["s-vrije-ruimte", day(1), day(1), at("16:00")]]


def test_that_selected_posts_of_several_days_move_a_day_in_one_step(view: WeekView, qtbot: QtBot) -> None:
    press(qtbot, view, Key.Key_Space)
    press(qtbot, view, Key.Key_Right, held=CONTROL)
    press(qtbot, view, Key.Key_Space)
    moved = QSignalSpy(view.move_requested)
    press(qtbot, view, Key.Key_Right, held=MOVE)
    assert sent(moved) == [[("p-vraa", "p-ener"), day(2), None]]


def test_that_an_hour_never_leaves_the_day(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(page({0: {"posts": (post(0, "23:30", "Laat"),)}}))
    view.go_to("post:p-laat")
    moved = QSignalSpy(view.move_requested)
    press(qtbot, view, Key.Key_Down, held=MOVE)
    assert not sent(moved)


def test_that_delete_and_link_ask_for_it(view: WeekView, qtbot: QtBot) -> None:
    deleted, linked = QSignalSpy(view.delete_requested), QSignalSpy(view.link_key_pressed)
    press(qtbot, view, Key.Key_Right, Key.Key_Delete, Key.Key_L)
    assert sent(deleted) == [[("p-ener",)]]
    assert linked.count() == 1


def test_that_the_menu_key_asks_at_the_card(view: WeekView) -> None:
    menu = QSignalSpy(view.menu_requested)
    middle = view.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, view.mapToGlobal(middle))
    QApplication.sendEvent(view, event)
    assert sent(menu) == [["p-vraa", view.mapToGlobal(view.rect_of("post:p-vraa").center())]]


def test_that_the_keys_reach_cards_that_are_out_of_sight(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(busy_page())
    view.go_to("post:p0")
    press(qtbot, view, *[Key.Key_Down] * 8)
    assert view.current == "post:p8"
    assert not view.rect_of("post:p8").isEmpty()
    press(qtbot, view, *[Key.Key_Up] * 8)
    assert not view.rect_of("post:p0").isEmpty()


def test_that_the_view_keeps_its_keys_from_the_shortcuts_of_the_window(view: WeekView) -> None:
    for key, held, ours in (
        (Key.Key_A, CONTROL, True),
        (Key.Key_L, Held.NoModifier, True),
        (Key.Key_K, CONTROL, False),
    ):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
        event.ignore()
        QApplication.sendEvent(view, event)
        assert event.isAccepted() is ours


def test_that_tab_leaves_the_view(qtbot: QtBot, style: Style) -> None:
    window, before, after = QWidget(), QLineEdit(), QLineEdit()
    view = WeekView()
    view.set_look(style, Words("nl"))
    view.show_page(rich_page())
    column = QVBoxLayout(window)
    for each in (before, view, after):
        column.addWidget(each)
    qtbot.addWidget(window)
    window.show()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    qtbot.keyClick(before, Key.Key_Tab)
    assert view.hasFocus()
    qtbot.keyClick(view, Key.Key_Tab)
    assert after.hasFocus()


def test_that_the_focus_goes_to_the_neighbour_of_a_card_that_is_gone(view: WeekView) -> None:
    view.go_to("post:p-ener")
    days = rich_page().days
    left = {n: {"posts": tuple(card for card in each.posts if card.id != "p-ener")} for n, each in enumerate(days)}
    view.show_page(page(left))
    assert view.current == "post:p-buur"
    assert view.selected == ()


def test_that_a_moved_card_keeps_focus_and_selection(view: WeekView) -> None:
    view.go_to("post:p-ener")
    view.show_page(page({5: {"posts": (post(5, "10:00", "Energietoeslag"),)}}))
    assert view.current == "post:p-ener"
    assert view.selected == ("p-ener",)
    assert places(view).day_at(view.rect_of("post:p-ener").center()) == day(5)


def test_that_select_shows_without_telling(view: WeekView) -> None:
    chosen = QSignalSpy(view.chosen)
    view.select("p-n210")
    assert view.selected == ("p-n210",)
    assert view.current == ROAD
    view.select(None)
    assert view.selected == ()
    assert not sent(chosen)
