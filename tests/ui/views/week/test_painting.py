"""Looks at single pixels of the painted week, in the three themes."""

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage

from newsroom.words import Words
from tests.ui.views.week.conftest import MakeView
from tests.ui.views.week.sample_pages import TODAY, busy_page, day
from ui.theme import THEMES, Style, build_style
from ui.views.week import WeekView
from ui.views.week.items import Cell, Lane

every_theme = pytest.mark.parametrize("theme", THEMES)


def picture(view: WeekView) -> QImage:
    return view.grab().toImage()


def colour_at(image: QImage, point: QPoint) -> str:
    return image.pixelColor(point).name()


def colours_in(image: QImage, view: WeekView, item_id: str) -> set[str]:
    rect = view.rect_of(item_id)
    return {
        image.pixelColor(x, y).name()
        for x in range(rect.left(), rect.right() + 1)
        for y in range(rect.top(), rect.bottom() + 1)
    }


def corner(view: WeekView, lane: Lane, number: int) -> QPoint:
    places = view.places()
    assert places is not None
    return places.cell_rect(Cell(lane, number)).bottomRight() - QPoint(2, 2)


@every_theme
def test_that_the_lanes_have_their_ground(make_view: MakeView, theme: str) -> None:
    view, colours = make_view(theme=theme), build_style(theme, 100).colours
    image = picture(view)
    assert colour_at(image, corner(view, Lane.LISTEN, 0)) == colours.listen_wash.name()
    assert colour_at(image, corner(view, Lane.SEND, 0)) == colours.ground.name()
    assert colour_at(image, corner(view, Lane.SEND, 6)) == colours.weekend.name()
    assert colour_at(image, QPoint(3, 3)) == colours.surface.name()


@every_theme
def test_that_today_has_a_bar_and_no_other_day(make_view: MakeView, theme: str) -> None:
    view, colours = make_view(theme=theme), build_style(theme, 100).colours
    image, places = picture(view), view.places()
    assert places is not None
    marked = {
        number: colour_at(image, QPoint(places.day_rect(day(number)).center().x(), 1)) == colours.send.name()
        for number in range(7)
    }
    assert [number for number, is_marked in marked.items() if is_marked] == [TODAY.weekday()]


@every_theme
def test_that_a_card_shows_section_bar_status_and_signals(make_view: MakeView, theme: str) -> None:
    view, style = make_view(theme=theme), build_style(theme, 100)
    seen = colours_in(picture(view), view, "post:p-n210")
    for colour in (
        style.section("blue"), style.colours.surface, style.colours.ok_soft, style.colours.listen_soft,
        style.colours.listen, style.colours.send_soft,
    ):  # fmt: skip
        assert colour.name() in seen


@every_theme
def test_that_only_a_late_theme_is_red(make_view: MakeView, theme: str) -> None:
    view, colours = make_view(theme=theme), build_style(theme, 100).colours
    image = picture(view)
    late = colours_in(image, view, f"theme:{day(0)}:t-afval")
    calm = colours_in(image, view, f"theme:{day(0)}:t-vuurwerk")
    assert colours.bad.name() in late
    assert colours.bad.name() not in calm
    assert colours.listen.name() in calm


@every_theme
def test_that_focus_and_selection_can_be_seen(make_view: MakeView, qtbot, theme: str) -> None:
    view, colours = make_view(theme=theme), build_style(theme, 100).colours
    view.show()
    plain = picture(view)
    view.go_to("post:p-n210")
    selected = picture(view)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    focused = picture(view)
    rect = view.rect_of("post:p-n210")
    edge, outside = QPoint(rect.center().x(), rect.top()), QPoint(rect.center().x(), rect.top() - 3)
    assert colour_at(plain, edge) != colour_at(selected, edge) == colours.send.name()
    assert colour_at(selected, outside) != colour_at(focused, outside) == colours.focus.name()


def test_that_selecting_does_not_paint_the_background_again(make_view: MakeView) -> None:
    view = make_view()
    view.grab()
    before = view.painted()
    view.go_to("post:p-n210")
    view.grab()
    assert view.painted() is before


def test_that_another_look_paints_again(make_view: MakeView) -> None:
    view = make_view()
    light = picture(view)
    view.set_look(build_style("dark", 100), Words("en"))
    assert colour_at(picture(view), QPoint(3, 3)) != colour_at(light, QPoint(3, 3))


def test_that_without_a_page_the_view_is_calm(qtbot, style: Style) -> None:
    view = WeekView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.set_look(style, Words("nl"))
    image = picture(view)
    assert {image.pixelColor(x, 200).name() for x in range(600)} == {QColor(style.colours.ground).name()}


@pytest.mark.parametrize("size", [QSize(1, 1), QSize(60, 40), QSize(300, 120), QSize(4000, 2500)])
def test_that_any_size_can_be_painted(make_view: MakeView, size: QSize) -> None:
    assert make_view(busy_page(), size).grab().size() == size
