"""Where everything lies, at three sizes and two sizes of type."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint

from tests.ui.views.year import pages
from ui.views.year.geometry import NAME_COLUMN, Spot

every_size = pytest.mark.parametrize(
    ("width", "height", "percent"),
    [(1120, 900, 100), (1530, 900, 100), (1000, 600, 100), (1120, 900, 200), (1530, 900, 200), (1180, 640, 200)],
)


@every_size
def test_that_the_middle_of_a_cell_leads_back_to_its_week_and_row(laid_out, width, height, percent):
    geometry = laid_out(pages.rich_page(), width, height, percent)
    for row in range(len(geometry.packed.rows)):
        for column in range(53):
            middle = geometry.cell_rect(row, column).center()
            assert geometry.column_at(middle.x()) == column
            assert geometry.row_at(middle.y()) == row


@every_size
def test_that_every_row_and_week_lies_inside_without_a_gap(laid_out, width, height, percent):
    geometry = laid_out(pages.rich_page(), width, height, percent)
    assert geometry.edges[0] == geometry.names
    assert geometry.edges[-1] <= width
    assert all(after - before >= 0 for before, after in pairwise(geometry.edges))
    assert all(after > before for before, after in pairwise(geometry.tops))
    assert geometry.height == sum(geometry.row_rect(row).height() for row in range(len(geometry.packed.rows)))


@every_size
def test_that_every_chip_lies_in_its_cell_and_is_found_there(laid_out, width, height, percent):
    geometry = laid_out(pages.rich_page(), width, height, percent)
    for (row, column), chips in geometry.packed.cells.items():
        for chip in chips:
            rect = geometry.chip_rect(chip)
            assert geometry.cell_rect(row, column).contains(rect)
            assert geometry.spot_at(rect.center()) == Spot(row, column, chip)


def test_that_chips_that_share_a_cell_do_not_overlap(laid_out):
    geometry = laid_out(pages.crowded_page(3_000))
    for chips in geometry.packed.cells.values():
        rects = [geometry.chip_rect(chip) for chip in chips]
        assert all(not rect.isEmpty() for rect in rects)
        assert not [1 for at, one in enumerate(rects) for other in rects[at + 1 :] if one.intersects(other)]


@pytest.mark.parametrize(("year", "weeks"), [(2026, 53), (2027, 52), (2020, 53), (2025, 52)])
def test_that_each_day_of_the_year_has_one_place(laid_out, year, weeks):
    geometry = laid_out(pages.rich_page(year, date(year, 3, 3)))
    assert geometry.columns == weeks
    days = [geometry.first_day + timedelta(days=number) for number in range(weeks * 7)]
    places = [geometry.x_of(day) for day in days]
    assert places == sorted(set(places))
    assert [geometry.day_at(place) for place in places] == days


def test_that_2026_ends_in_week_53_on_3_january(laid_out):
    geometry = laid_out(pages.rich_page(2026))
    assert geometry.packed.page.weeks[-1].number == 53
    assert geometry.day_at(geometry.edges[-1] - 1) == date(2027, 1, 3)
    assert geometry.x_of(date(2027, 6, 1)) == geometry.edges[-1]


def test_that_a_name_belongs_to_its_row(laid_out):
    geometry = laid_out(pages.rich_page())
    assert geometry.spot_at(geometry.name_rect(3).center()) == Spot(3, NAME_COLUMN)


def test_that_a_point_beside_the_year_means_nothing(laid_out):
    geometry = laid_out(pages.rich_page())
    assert geometry.spot_at(QPoint(geometry.width + 5, 40)) is None
    assert geometry.spot_at(QPoint(300, geometry.height)) is None
    assert geometry.column_at(geometry.names - 1) is None


def test_that_a_post_is_found_by_its_id(laid_out):
    geometry = laid_out(pages.rich_page())
    chip = geometry.packed.posts["p1-30"]
    assert geometry.rect_of("p1-30") == geometry.chip_rect(chip)
    assert geometry.rect_of("nobody") is None


def test_that_rows_grow_with_the_height_and_never_below_the_least_target(laid_out):
    page = pages.rich_page()
    low, high = laid_out(page, height=500), laid_out(page, height=1400)
    assert low.row_rect(1).height() == 26
    assert high.row_rect(1).height() == 33


def test_that_the_names_never_take_more_than_their_share(laid_out):
    geometry = laid_out(pages.rich_page(fold="Een heel lange naam voor een groep rubrieken " * 3), 1000, 700, 200)
    assert geometry.names <= 280
