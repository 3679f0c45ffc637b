"""The board by keyboard and mouse."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsroom.model.keys import Status
from tests.ui.views.posts.posts_pages import board_page, row
from ui.views.posts.board import PostsBoard
from ui.views.posts.board_model import STATUSES

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
DRAFT, REVIEW, APPROVED = (STATUSES.index(each) for each in (Status.DRAFT, Status.REVIEW, Status.APPROVED))


def spot(board: PostsBoard, at: int, column: int) -> QPoint:
    return board.visualRect(board.cards.index(at, column)).center()


def test_that_every_status_is_a_column_with_its_count(board: PostsBoard) -> None:
    headings = [board.cards.heading(number) for number in range(len(STATUSES))]
    assert headings[DRAFT].endswith("2")
    assert headings[APPROVED].endswith("1")
    assert headings[REVIEW].endswith("0")


def test_that_arrows_move_the_focus_and_enter_opens(board: PostsBoard, qtbot: QtBot) -> None:
    board.setCurrentIndex(board.cards.index(0, DRAFT))
    qtbot.keyClick(board, Key.Key_Down)
    with qtbot.waitSignal(board.post_chosen) as opened:
        qtbot.keyClick(board, Key.Key_Return)
    assert opened.args == ["p2"]


def test_that_ctrl_and_an_arrow_ask_for_the_next_status(board: PostsBoard, qtbot: QtBot) -> None:
    board.setCurrentIndex(board.cards.index(0, DRAFT))
    with qtbot.waitSignal(board.step_requested) as asked:
        qtbot.keyClick(board, Key.Key_Right, CTRL)
    assert asked.args == [("p1",), "review"]


def test_that_the_keys_follow_a_card_to_its_new_column(board: PostsBoard, qtbot: QtBot) -> None:
    board.setCurrentIndex(board.cards.index(0, DRAFT))
    qtbot.keyClick(board, Key.Key_Right, CTRL)
    board.show_page(board_page([row(1, status="review"), row(2), row(3, status="approved")]))
    assert board.currentIndex().column() == REVIEW


def drag(board: PostsBoard, start: QPoint, end: QPoint) -> None:
    port = board.viewport()
    QTest.mousePress(port, LEFT, pos=start)
    for step in range(1, 5):
        QTest.mouseMove(port, start + (end - start) * step / 4)


def test_that_a_card_dragged_to_another_column_asks_for_that_status(board: PostsBoard, qtbot: QtBot) -> None:
    start, end = spot(board, 0, DRAFT), spot(board, 1, APPROVED)
    with qtbot.waitSignal(board.step_requested) as asked, qtbot.assertNotEmitted(board.post_chosen):
        drag(board, start, end)
        QTest.mouseRelease(board.viewport(), LEFT, pos=end)
    assert asked.args == [("p1",), "approved"]


def test_that_escape_ends_a_drag_without_a_change(board: PostsBoard, qtbot: QtBot) -> None:
    start, end = spot(board, 0, DRAFT), spot(board, 1, APPROVED)
    with qtbot.assertNotEmitted(board.step_requested):
        drag(board, start, end)
        qtbot.keyClick(board, Key.Key_Escape)
        QTest.mouseRelease(board.viewport(), LEFT, pos=end)


def test_that_a_card_dropped_in_its_own_column_stays(board: PostsBoard, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(board.step_requested):
        drag(board, spot(board, 0, DRAFT), spot(board, 1, DRAFT))
        QTest.mouseRelease(board.viewport(), LEFT, pos=spot(board, 1, DRAFT))


def test_that_chosen_cards_go_together(board: PostsBoard, qtbot: QtBot) -> None:
    board.setCurrentIndex(board.cards.index(0, DRAFT))
    qtbot.keyClick(board, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(board.step_requested) as asked:
        qtbot.keyClick(board, Key.Key_Right, CTRL)
    assert asked.args is not None
    assert set(asked.args[0]) == {"p1", "p2"}


def test_that_what_does_not_fit_is_counted_and_reachable(board: PostsBoard, qtbot: QtBot) -> None:
    board.show_page(board_page([row(1), row(2)], more=40))
    index = board.cards.index(2, DRAFT)
    assert "40" in str(index.data())
    board.setCurrentIndex(index)
    with qtbot.waitSignal(board.more_requested) as asked:
        qtbot.keyClick(board, Key.Key_Return)
    assert asked.args == ["draft"]


def test_that_a_card_says_itself_whole(board: PostsBoard) -> None:
    said = str(board.cards.index(0, DRAFT).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Bericht 1" in said
    assert "Verlopen" in said
    assert "Facebook" in said
