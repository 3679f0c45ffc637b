"""The year seen from near: which weeks a quarter and a month have, where everything lies, and how one goes there."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsroom.insight.year import SectionLine
from newsroom.model.keys import SectionKind
from tests.ui.views.year import pages
from tests.ui.views.year.conftest import TITLES
from tests.ui.views.year.test_view import LEFT, cell, heard
from ui.theme import build_style
from ui.views.year.geometry import HEAD_ROW, Spot
from ui.views.year.layout import year_geometry
from ui.views.year.pack import pack
from ui.views.year.parts import Look, RowKind
from ui.views.year.zoom import PARTS, Zoom, span_around, span_of, stepped

Key = Qt.Key
NEAR = [Zoom.QUARTER, Zoom.MONTH]
TODAY = date(2026, 11, 24)
near = pytest.mark.parametrize("zoom", NEAR)
every_year = pytest.mark.parametrize("year", [2020, 2025, 2026, 2027])


def laid(zoom, page=None, size=(1120, 900), percent=100):
    page = page or pages.rich_page()
    return year_geometry(
        pack(page, TITLES, span_around(page, zoom, TODAY)), QSize(*size), build_style("light", percent)
    )


@every_year
def test_that_every_week_belongs_to_one_quarter(year):
    page = pages.rich_page(year, date(year, 3, 3))
    spans = [span_of(page, Zoom.QUARTER, part) for part in range(1, 5)]
    weeks = [number for span in spans for number in range(span.start, span.start + span.weeks)]
    assert weeks == list(range(len(page.weeks)))
    assert all(span.weeks in (12, 13, 14) for span in spans)


@every_year
def test_that_every_day_of_the_year_is_in_its_month(year):
    page = pages.rich_page(year, date(year, 3, 3))
    for day in page.period.days:
        span = span_around(page, Zoom.MONTH, day)
        assert day in span
        assert span.part == (day.month if day.year == year else 1 if day.year < year else 12)
        assert span.day_of(span.column_of(day)) == day


@near
def test_that_steps_go_through_the_year_and_end_with_it(zoom):
    page = pages.rich_page()
    span = span_of(page, zoom, 1)
    parts = [span.part]
    while (after := stepped(page, span, 1)) is not None:
        parts.append(after.part)
        span = after
    assert parts == list(range(1, PARTS[zoom] + 1))
    assert stepped(page, span_of(page, zoom, 1), -1) is None


@pytest.mark.parametrize("size", [(1120, 900), (1900, 1000), (700, 500)])
@pytest.mark.parametrize("percent", [100, 200])
@near
def test_that_points_days_and_cells_lead_to_each_other(zoom, size, percent):
    geometry = laid(zoom, size=size, percent=percent)
    packed = geometry.packed
    days = [geometry.first_day + timedelta(days=number) for number in range(packed.span.weeks * 7)]
    assert [geometry.day_at(geometry.x_of(day)) for day in days] == days
    for row in range(len(packed.rows)):
        for column in range(0, geometry.columns, packed.step(row)):
            middle = geometry.cell_rect(row, column).center()
            found = geometry.column_at(middle.x())
            assert found - found % packed.step(row) == column
            assert geometry.row_at(middle.y()) == row


@near
def test_that_every_chip_is_found_at_its_box_and_at_its_words(zoom):
    geometry = laid(zoom)
    for (row, column), chips in geometry.packed.cells.items():
        for chip in chips:
            assert geometry.row_rect(row).contains(geometry.chip_rect(chip))
            assert geometry.spot_at(geometry.chip_rect(chip).center()) == Spot(row, column, chip)
            words = geometry.words_rect(chip)
            if words.width() > 4:
                assert geometry.spot_at(words.center()).chip == chip


@pytest.mark.parametrize("posts", [600, 5_000])
@near
def test_that_nothing_lies_over_another_and_no_post_is_lost(zoom, posts):
    page = pages.crowded_page(posts)
    geometry = laid(zoom, page)
    rows: dict[int, list[QRect]] = {}
    for (row, _), chips in geometry.packed.cells.items():
        rows.setdefault(row, []).extend(geometry.reach(chip) for chip in chips)
    for rects in rows.values():
        assert not [1 for at, one in enumerate(rects) for other in rects[at + 1 :] if one.intersects(other)]
    shown = {mark.post_id for line in page.sections for mark in line.slots if mark.on in geometry.span}
    assert shown <= geometry.packed.posts.keys()


@near
def test_that_very_many_posts_are_counted_tiles(zoom):
    page = pages.crowded_page(50_000)
    packed = pack(page, TITLES, span_around(page, zoom, TODAY))
    sections = {number for number, row in enumerate(packed.rows) if row.kind is RowKind.SECTION}
    chips = [chip for (row, _), found in packed.cells.items() if row in sections for chip in found]
    wanted = sum(mark.on in packed.span for line in page.sections for mark in line.slots)
    assert sum(chip.number for chip in chips) == wanted
    assert {chip.look for chip in chips if chip.number > 1} == {Look.MANY}
    assert len(chips) <= len(sections) * packed.columns


@near
def test_that_loose_posts_and_free_places_that_wait_show_with_their_words(zoom):
    page = pages.rich_page()
    free = SectionLine(pages.a_section(99, "Vrije plek", "", kind=SectionKind.FREE), page.sections[1].slots)
    page = pages.replaced(page, sections=(*page.sections, free))
    packed = pack(page, TITLES, span_around(page, zoom, TODAY))
    row = packed.row_of(RowKind.AD_HOC)
    chips = [chip for (at, _), found in packed.cells.items() if at == row for chip in found]
    loose = {post.post_id for post in page.loose if post.on in packed.span}
    assert {chip.post_id for chip in chips if chip.post_id} == loose
    assert all(chip.empty_slot and chip.section_id == "s99" for chip in chips if chip.look is Look.OPEN)
    assert any(chip.look is Look.OPEN for chip in chips)


def test_that_keys_zoom_around_the_cell_where_they_stand(view):
    QTest.mouseClick(view, LEFT, pos=cell(view, 2, 20))
    day = view.span.day_of(20)
    told = []
    view.zoom_changed.connect(told.append)
    QTest.keyClick(view, Key.Key_Plus)
    assert day in view.span
    assert view.spot_here()[:2] == (2, view.span.column_of(day))
    QTest.keyClick(view, Key.Key_Plus)
    QTest.keyClick(view, Key.Key_Plus)
    assert view.span.zoom is Zoom.MONTH
    for _ in range(3):
        QTest.keyClick(view, Key.Key_Minus)
    assert view.span.zoom is Zoom.YEAR
    assert view.spot_here().row == 2
    assert told == ["quarter", "month", "quarter", "year"]


def test_that_the_wheel_with_control_zooms_around_the_pointer(view):
    at = cell(view, 3, 10)
    day = view.scene.geometry.day_at(at.x())
    turn = QWheelEvent(
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's own order
    )
    QApplication.sendEvent(view, turn)
    assert view.span.zoom is Zoom.QUARTER
    assert day in view.span


@near
def test_that_one_goes_on_until_the_year_ends(view, zoom):
    view.zoom_to(zoom, TODAY)
    first = view.span.part
    assert view.step(1) is (first < PARTS[zoom])
    assert view.step(-1) is True
    view.zoom_to(Zoom.YEAR)
    assert view.step(1) is False


@near
def test_that_a_drag_goes_to_the_day_under_the_pointer(view, zoom):
    view.zoom_to(zoom, TODAY)
    chip = next(c for found in view.packed.cells.values() for c in found if c.look is Look.PLANNED and c.original_on)
    asked, at = heard(view), view.scene.spot_rect(Spot(chip.row, chip.column, chip)).center()
    there = QPoint(cell(view, chip.row, 0).x(), at.y())
    QTest.mousePress(view, LEFT, pos=at)
    QTest.mouseMove(view, there)
    QTest.mouseRelease(view, LEFT, pos=there)
    first = view.span.first_day
    day = first if zoom is Zoom.MONTH else first + timedelta(days=chip.on.weekday())
    assert asked == [("slot_move_requested", chip.section_id, chip.original_on, day)]


def test_that_alt_shift_arrows_move_by_a_day_in_a_month(view):
    view.zoom_to(Zoom.MONTH, TODAY)
    chip = next(c for found in view.packed.cells.values() for c in found if c.post_id.startswith("l"))
    QTest.mouseClick(view, LEFT, pos=view.scene.spot_rect(Spot(chip.row, chip.column, chip)).center())
    asked = heard(view)
    held = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view, Key.Key_Right, held)
    assert asked == [("move_requested", (chip.post_id,), chip.on + timedelta(days=1), None)]


def test_that_rows_of_figures_go_by_weeks_in_a_month(view):
    view.zoom_to(Zoom.MONTH, TODAY)
    row = view.packed.row_of(RowKind.SIGNALS)
    QTest.mouseClick(view, LEFT, pos=cell(view, row, 9))
    assert view.spot_here()[:2] == (row, 7)
    QTest.keyClick(view, Key.Key_Right)
    assert view.spot_here()[:2] == (row, 14)
    QTest.keyClick(view, Key.Key_End)
    QTest.keyClick(view, Key.Key_Right)
    assert view.spot_here().column >= view.packed.columns - 7


def test_that_a_double_click_on_a_day_opens_its_week(view):
    view.zoom_to(Zoom.MONTH, TODAY)
    asked = heard(view)
    QTest.mouseDClick(view, LEFT, pos=cell(view, HEAD_ROW, 8))
    assert asked == [("week_opened", view.packed.week(8))]


@near
def test_that_a_screen_reader_hears_titles_and_every_cell_has_its_own_name(view, zoom):
    view.zoom_to(zoom, TODAY)
    table = QAccessible.queryAccessibleInterface(view)
    rows = [table.child(number) for number in range(table.childCount())]
    for row in rows:
        names = [row.child(number).text(QAccessible.Text.Name) for number in range(row.childCount())]
        assert all(names)
        assert len(set(names)) == len(names)
    chip = next(c for found in view.packed.cells.values() for c in found if c.title)
    assert chip.title in rows[chip.row + 1].cell(chip.column).text(QAccessible.Text.Name)
    figures = rows[view.packed.row_of(RowKind.ROOM) + 1]
    assert figures.childCount() == view.packed.span.weeks + 1


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@near
def test_that_titles_stand_on_or_beside_their_chips(shown, zoom, theme):
    view = shown(theme=theme)
    view.zoom_to(zoom, TODAY)
    picture = view.grab().toImage()
    chip = next(c for found in view.packed.cells.values() for c in found if c.title and c.row < 6)
    words = view.scene.to_widget(view.scene.geometry.words_rect(chip))
    colours = {picture.pixelColor(x, words.center().y()).name() for x in range(words.left(), words.right())}
    assert len(colours) > 2


@near
def test_that_only_rows_in_sight_are_painted(shown, zoom):
    view = shown(pages.crowded_page(5_000), size=(1120, 500))
    view.zoom_to(zoom, TODAY)
    view.grab()
    ready = [strip for strip in view.scene.strips if strip.picture is not None]
    assert 0 < len(ready) < len(view.scene.strips)


@pytest.mark.parametrize("percent", [100, 200])
@near
def test_that_no_word_of_the_head_runs_over_another(shown, zoom, percent):
    view = shown(percent=percent)
    view.zoom_to(zoom, TODAY)
    boxes = [QRect(word.at, word.text.size().toSize()).adjusted(1, 4, -1, -4) for word in view.scene.head.words]
    assert not [1 for at, one in enumerate(boxes) for other in boxes[at + 1 :] if one.intersects(other)]


@near
def test_that_days_that_matter_and_holidays_show(view, zoom):
    view.zoom_to(zoom, date(2026, 4, 27))
    words = [word.text.text() for word in view.scene.head.words]
    assert any("Koningsdag" in word for word in words)
    holiday = view.scene.geometry.x_of(date(2026, 4, 29)) + 6
    heading = view.scene.to_widget(view.scene.geometry.row_rect(0)).center().y()
    assert view.grab().toImage().pixelColor(holiday, heading) == build_style("light", 100).colours.recess
