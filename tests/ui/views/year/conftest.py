"""A year view with the rich page, and what the tests of the year share."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from newsroom.insight.year import YearPage
from newsroom.words import Words
from tests.ui.views.year import pages
from ui.theme import Style
from ui.views.year.geometry import YearGeometry
from ui.views.year.layout import year_geometry
from ui.views.year.pack import pack
from ui.views.year.parts import Titles
from ui.views.year.view import YearView

TITLES = Titles(
    fixed="Vaste rubrieken",
    campaigns="Campagnes",
    free="Vrije ruimte",
    listening="Luisteren",
    ad_hoc="Ad hoc",
    room="Ruimte over",
    signals="Signalen per week",
    biggest="Grootste thema",
    silent="Thema zonder bericht",
    no_sections="Nog geen vaste rubrieken.",
)


@pytest.fixture
def laid_out(dress: Callable[..., Style]) -> Callable[..., YearGeometry]:
    """Lay a page out without a widget."""

    def lay_out(page: YearPage, width: int = 1120, height: int = 900, percent: int = 100) -> YearGeometry:
        return year_geometry(pack(page, TITLES), QSize(width, height), dress("light", percent))

    return lay_out


@pytest.fixture
def shown(qapp: QApplication, dress: Callable[..., Style]) -> Iterator[Callable[..., YearView]]:
    """Show a page in a view that has the focus."""
    views: list[YearView] = []

    def show(
        page: YearPage | None = None, size: tuple[int, int] = (1120, 900), theme: str = "light", percent: int = 100
    ) -> YearView:
        view = YearView()
        views.append(view)
        view.resize(*size)
        view.set_look(dress(theme, percent), Words("nl"))
        view.show_page(page or pages.rich_page())
        view.show()
        view.activateWindow()
        view.setFocus()
        qapp.processEvents()
        return view

    yield show
    for view in views:
        view.close()
        view.deleteLater()


@pytest.fixture
def view(shown: Callable[..., YearView]) -> YearView:
    """The rich year of 2026 in the light style."""
    return shown()
