"""The table and the board of made-up posts, shown and ready for keys."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from newsroom.words import Words
from tests.ui.views.posts.posts_pages import board_page, row, table_page
from ui.theme import Style
from ui.views.posts.board import PostsBoard
from ui.views.posts.columns import Layout
from ui.views.posts.table import PostsTable
from ui.views.posts.wording import PostsWording


@pytest.fixture
def wording(style: Style) -> PostsWording:
    return PostsWording(Words("nl"))


@pytest.fixture
def ready(qtbot: QtBot) -> Callable[[QWidget], None]:
    def show(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        widget.resize(1300, 700)
        widget.show()
        widget.activateWindow()
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)

    return show


@pytest.fixture
def table(style: Style, wording: PostsWording, ready: Callable[[QWidget], None]) -> PostsTable:
    """Five posts: three in one week, one in the next, one idea."""
    made = PostsTable(style, wording)
    made.show_page(table_page(), Layout())
    ready(made)
    return made


@pytest.fixture
def board(style: Style, wording: PostsWording, ready: Callable[[QWidget], None]) -> PostsBoard:
    """Two drafts and one approved post."""
    made = PostsBoard(style, wording)
    made.show_page(board_page([row(1), row(2), row(3, status="approved")]))
    ready(made)
    return made
