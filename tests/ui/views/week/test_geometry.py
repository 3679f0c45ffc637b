"""Where things lie: inside their day, never over each other, and the same both ways, at every size and font."""

from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QSize

from newsroom.words import Words
from tests.ui.views.week.conftest import MakeView
from tests.ui.views.week.sample_pages import busy_page, day, page, post, rich_page, slot
from ui.theme import Style
from ui.views.week.drawing import Drawing
from ui.views.week.geometry import WeekGeometry
from ui.views.week.items import Cell, Lane, board
from ui.views.week.placing import place
from ui.views.week.shaping import Shaper
from ui.views.week.wording import WeekWording

SIZES = (QSize(1060, 860), QSize(1520, 860), QSize(1000, 600))
PERCENTS = (100, 200)
every_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
every_scale = pytest.mark.parametrize("percent", PERCENTS)
every_page = pytest.mark.parametrize("made", [rich_page, busy_page], ids=["rich", "busy"])


def laid_out(make_view: MakeView, made, size: QSize, percent: int) -> WeekGeometry:
    places = make_view(made(), size, percent=percent).places()
    assert places is not None
    return places


@every_size
@every_scale
@every_page
def test_that_cards_lie_inside_their_day_and_lane(make_view: MakeView, made, size: QSize, percent: int) -> None:
    places = laid_out(make_view, made, size, percent)
    for placed in places.placed:
        assert places.cell_rect(placed.item.cell).contains(placed.rect), placed.item.id
        assert places.day_at(placed.rect.center()) == placed.item.on


@every_size
@every_scale
@every_page
def test_that_nothing_overlaps(make_view: MakeView, made, size: QSize, percent: int) -> None:
    places = laid_out(make_view, made, size, percent)
    rects = [*(placed.rect for placed in places.placed), *(rest.rect for rest in places.rests)]
    assert not [(one, other) for one, other in combinations(rects, 2) if one.intersects(other)]


@every_size
@every_scale
@every_page
def test_that_the_words_of_a_card_stay_inside_it(make_view: MakeView, made, size: QSize, percent: int) -> None:
    for placed in laid_out(make_view, made, size, percent).placed:
        for text in placed.face.texts:
            assert text.x + text.block.width <= placed.rect.width() + 1, placed.item.id
            assert text.y + text.block.height <= placed.face.height, placed.item.id
        for fill in placed.face.fills:
            assert fill.rect.right() <= placed.rect.width(), placed.item.id


@every_size
@every_scale
def test_that_day_and_point_lead_to_each_other(make_view: MakeView, size: QSize, percent: int) -> None:
    places = laid_out(make_view, rich_page, size, percent)
    for number in places.days:
        assert places.day_at(places.day_rect(day(number)).center()) == day(number)
    assert all(places.day_rect(day(number)).isEmpty() for number in set(range(7)) - set(places.days))
    for placed in places.placed:
        assert places.id_at(placed.rect.center()) == placed.item.id


@every_size
@every_scale
def test_that_targets_are_large_enough_to_hit(make_view: MakeView, size: QSize, percent: int) -> None:
    for placed in laid_out(make_view, busy_page, size, percent).placed:
        assert min(placed.rect.width(), placed.rect.height()) >= 24, placed.item.id


def test_that_the_columns_fill_the_width_without_a_gap(make_view: MakeView) -> None:
    places = laid_out(make_view, rich_page, QSize(1063, 700), 100)
    assert [column.left() for column in places.columns[1:]] == [column.right() + 1 for column in places.columns[:-1]]
    assert places.columns[-1].right() == 1062


def test_that_what_does_not_fit_is_counted(make_view: MakeView) -> None:
    places = laid_out(make_view, busy_page, QSize(1060, 860), 100)
    for cell, seen in places.shown.items():
        counted = sum(rest.number for rest in places.rests if rest.cell == cell)
        assert seen.end - seen.first + counted == len(places.board.columns[cell])
    assert any(rest.cell == Cell(Lane.SEND, 1) for rest in places.rests)


def test_that_a_work_week_has_five_days(make_view: MakeView) -> None:
    view = make_view()
    view.work_week = 5
    places = view.places()
    assert places is not None
    assert len(places.columns) == 5
    assert places.day_rect(day(5)).isEmpty()


def test_that_the_time_between_two_cards_is_a_quarter_between_them(make_view: MakeView) -> None:
    places = laid_out(make_view, rich_page, SIZES[0], 100)
    above, below = places.rect_of("post:p-vraa"), places.rect_of(f"slot:s-vrije-ruimte:{day(1)}")
    between = QPoint(above.center().x(), (above.bottom() + below.top()) // 2)
    at = places.time_at(between)
    assert at is not None
    assert at.isoformat("minutes") == "12:30"


def test_that_at_either_end_of_a_day_a_card_keeps_its_time(make_view: MakeView) -> None:
    places = laid_out(make_view, rich_page, SIZES[0], 100)
    lane = places.cell_rect(Cell(Lane.SEND, 1))
    assert places.time_at(QPoint(lane.center().x(), lane.top() + 1)) is None
    assert places.time_at(QPoint(lane.center().x(), lane.bottom() - 1)) is None


def test_that_a_card_dropped_where_it_lies_keeps_its_time(make_view: MakeView) -> None:
    places = laid_out(make_view, rich_page, SIZES[0], 100)
    own = f"slot:s-vrije-ruimte:{day(1)}"
    assert places.time_at(places.rect_of(own).center(), (own,)) is None


TITLES = st.text(alphabet="abcdefghijklmnop qrstuvw éë😀", min_size=1, max_size=60)
POSTS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 23), TITLES), max_size=25)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(drawn=POSTS, width=st.integers(560, 1600), height=st.integers(360, 1000), first=st.integers(0, 30))
def test_that_any_week_at_any_size_lies_inside_its_days(
    style: Style, drawn: list[tuple[int, int, str]], width: int, height: int, first: int
) -> None:
    days: dict[int, dict[str, tuple[object, ...]]] = {n: {"posts": (), "open_slots": ()} for n in range(7)}
    for number, (on, hour, title) in enumerate(drawn):
        days[on]["posts"] = (*days[on]["posts"], post(on, f"{hour:02}:00", title, id=str(number)))
    days[2]["open_slots"] = (slot(2, "15:00"),)
    made = board(page(days), 7)
    drawing = Drawing(style, Shaper(style), WeekWording(Words("nl")), made.today)
    places = place(made, QSize(width, height), drawing, {Cell(Lane.SEND, n): first for n in range(7)})
    rects = [placed.rect for placed in places.placed] + [rest.rect for rest in places.rests]
    assert not [(one, other) for one, other in combinations(rects, 2) if one.intersects(other)]
    for placed in places.placed:
        assert places.cell_rect(placed.item.cell).contains(placed.rect)
    assert all(seen.end > seen.first for cell, seen in places.shown.items() if cell.day in places.days)


def test_that_a_day_shows_all_its_cards_rather_than_large_ones(make_view: MakeView) -> None:
    places = laid_out(make_view, lambda: busy_page(9), QSize(1060, 860), 100)
    seen = places.shown[Cell(Lane.SEND, 1)]
    assert seen.end - seen.first == 9
