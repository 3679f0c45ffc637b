"""The panel takes the place of the week where both cannot be read beside each other: large letters, small screens."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.test_session import Working
from ui.settings import Settings
from ui.theme.style import Style


@pytest.fixture
def narrow(qtbot: QtBot, tmp_path: Path, dress: Callable[..., Style], sample_calendar: Path) -> Iterator[Working]:
    """The window of 1600 wide with letters of 200 %."""
    path = tmp_path / "voorbeeld.newsroom"
    shutil.copy(sample_calendar, path)
    working = Working(qtbot, path, dress("light", 200), Settings(font_percent=200))
    working.window.resize(1600, 1000)
    yield working
    working.close()


def test_that_choosing_a_card_leaves_the_week_in_sight(narrow: Working, qtbot: QtBot) -> None:
    view = narrow.session.week.view
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect_of("post:p12").center())
    narrow.settle()
    assert view.isVisible()
    assert narrow.session.post.post_id == "p12"


def test_that_an_opened_post_has_the_room_of_the_week_and_gives_it_back(narrow: Working, qtbot: QtBot) -> None:
    view = narrow.session.week.view
    view.setFocus()
    view.go_to("post:p12")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    narrow.settle()
    assert not view.isVisible()
    assert narrow.window.panel.width() > narrow.window.width() * 0.8
    narrow.session.post.inspector.close_requested.emit()
    narrow.settle()
    assert view.isVisible()
    assert view.hasFocus()


def test_that_a_wider_window_shows_both_again(narrow: Working, qtbot: QtBot) -> None:
    view = narrow.session.week.view
    view.setFocus()
    view.go_to("post:p12")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    narrow.settle()
    narrow.window.resize(3000, 1000)
    narrow.settle()
    assert view.isVisible()
    assert narrow.window.panel.isVisible()


def test_that_a_form_never_grows_beyond_the_screen(narrow: Working) -> None:
    narrow.session.making.new_post_in(narrow.session.week.week)
    narrow.settle()
    dialog = narrow.session.making.dialog
    assert dialog is not None
    assert dialog.height() < dialog.screen().availableSize().height()
    assert dialog.rect().contains(dialog.done_button.geometry())
    dialog.close()
