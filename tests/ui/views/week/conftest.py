"""A week view with the week of the design, in the shipped font and a chosen look."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from newsroom.words import Words
from tests.ui.views.week.sample_pages import rich_page
from ui.views.week import WeekView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from newsroom.insight.week import WeekPage
    from ui.theme import Style

MakeView = Callable[..., WeekView]


@pytest.fixture
def make_view(qtbot: QtBot, dress: Callable[..., Style]) -> MakeView:
    """Make a view that shows a page at a size, in a theme at a font size."""

    def made(
        page: WeekPage | None = None, size: QSize | None = None, theme: str = "light", percent: int = 100
    ) -> WeekView:
        view = WeekView()
        qtbot.addWidget(view)
        view.resize(size or QSize(1060, 860))
        view.set_look(dress(theme, percent), Words("nl"))
        view.show_page(page or rich_page())
        return view

    return made


@pytest.fixture
def view(make_view: MakeView, qtbot: QtBot) -> WeekView:
    """A view that is shown and has the focus."""
    view = make_view()
    view.show()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view
