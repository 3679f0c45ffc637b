"""Colours at a few places of the painted year, in three themes, and what is painted again."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsroom.words import Words
from tests.ui.views.year import pages
from ui.theme import build_style
from ui.theme.tokens import contrast
from ui.views.year.geometry import Spot
from ui.views.year.lettering import Lettering
from ui.views.year.parts import Look, RowKind

every_theme = pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
PAST, COMING = slice(1, 46), slice(48, 53)


def chip_with(view, look, weeks=slice(0, 53), **wanted):
    columns = range(53)[weeks]
    return next(
        chip
        for chips in view.packed.cells.values()
        for chip in chips
        if chip.look is look and chip.column in columns and all(getattr(chip, k) == v for k, v in wanted.items())
        if view.packed.rows[chip.row].kind is RowKind.SECTION
    )


def place(view, chip):
    return view.scene.spot_rect(Spot(chip.row, chip.column, chip))


def colours_in(picture, rect):
    return {
        picture.pixelColor(x, y).name()
        for x in range(rect.left(), rect.right() + 1)
        for y in range(rect.top(), rect.bottom() + 1)
    }


@every_theme
def test_that_published_is_filled_and_missed_is_outlined_in_red(shown, theme):
    view = shown(theme=theme)
    style, picture = build_style(theme, 100), view.grab().toImage()
    published, missed = chip_with(view, Look.PUBLISHED, PAST), chip_with(view, Look.MISSED, PAST)
    fill = style.section(view.packed.rows[published.row].colour)
    assert picture.pixelColor(place(view, published).center()) == fill
    assert picture.pixelColor(place(view, missed).center()) == style.colours.surface
    edge = QRect(place(view, missed).topLeft() + QPoint(0, 6), place(view, missed).topLeft() + QPoint(1, 8))
    assert style.colours.bad.name() in colours_in(picture, edge)


@every_theme
def test_that_the_states_of_slots_differ_without_their_colour(shown, theme):
    view = shown(theme=theme)
    picture = view.grab().toImage()
    chips = [
        chip_with(view, Look.PUBLISHED, PAST, signals=0),
        chip_with(view, Look.MISSED, PAST),
        chip_with(view, Look.SKIPPED, PAST),
        chip_with(view, Look.PLANNED, COMING),
        chip_with(view, Look.OPEN, COMING, moved=False),
        chip_with(view, Look.OPEN, COMING, moved=True),
    ]
    shapes = []
    for chip in chips:
        grey = picture.copy(place(view, chip)).convertToFormat(picture.Format.Format_Grayscale8)
        ground = view.grab().toImage().pixelColor(3, 3).lightness()
        shapes.append(
            tuple(
                abs(grey.pixelColor(x, y).lightness() - ground) > 40
                for x in range(1, grey.width() - 1)
                for y in range(1, grey.height() - 1)
            )
        )
    assert len(set(shapes)) >= 5


@every_theme
def test_that_a_post_with_signals_has_a_dot(shown, theme):
    view = shown(theme=theme)
    picture = view.grab().toImage()
    joined, alone = chip_with(view, Look.PUBLISHED, PAST, signals=4), chip_with(view, Look.PUBLISHED, PAST, signals=0)
    inner = QRect(6, 2, 5, 5)
    dot = colours_in(picture, inner.translated(place(view, joined).topLeft()))
    assert len(dot) > len(colours_in(picture, inner.translated(place(view, alone).topLeft())))


@every_theme
def test_that_marks_with_a_meaning_stand_out_from_the_ground(theme):
    style = build_style(theme, 100)
    ground = style.colours.ground.name()
    marks = [style.colours.bad, style.colours.border, style.colours.send, style.colours.listen, style.colours.focus]
    for mark in (*marks, *style.sections.values()):
        assert contrast(mark.name(), ground) >= 3
    assert contrast(style.colours.listen.name(), style.colours.listen_soft.name()) >= 4.5
    assert contrast(style.colours.observance.name(), ground) >= 4.5


@every_theme
def test_that_school_holidays_are_tinted_and_today_has_a_line(shown, theme):
    view = shown(theme=theme)
    style, picture = build_style(theme, 100), view.grab().toImage()
    geometry = view.scene.geometry
    heading = view.scene.to_widget(geometry.row_rect(0)).center().y()
    assert picture.pixelColor(geometry.cell_rect(0, 31).center().x(), heading) == style.colours.recess
    assert picture.pixelColor(geometry.x_of(view.packed.page.today), heading) == style.colours.send
    assert picture.pixelColor(geometry.cell_rect(0, 21).center().x(), heading) == style.colours.ground


def test_that_a_week_without_free_space_is_red(view):
    picture, row = view.grab().toImage(), view.packed.row_of(RowKind.ROOM)
    full = next(column for column, week in enumerate(view.packed.page.figures) if not week.free_left)
    some = next(column for column, week in enumerate(view.packed.page.figures) if week.free_left == 3)
    red = build_style("light", 100).colours.bad.name()
    assert red in colours_in(picture, view.scene.spot_rect(Spot(row, full)))
    assert red not in colours_in(picture, view.scene.spot_rect(Spot(row, some)))


def test_that_hover_focus_and_selection_paint_nothing_anew(view):
    view.grab()
    pictures = view.scene.pictures
    for number in (3, 9, 20):
        at = place(view, view.packed.cells[1, number][0]).center()
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(at),
            QPointF(view.mapToGlobal(at)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view, move)
        QTest.keyClick(view, Qt.Key.Key_Left)
        view.select(view.packed.cells[1, number][0].post_id)
        QApplication.processEvents()
        view.grab()
    assert pictures
    assert view.scene.pictures == pictures


@every_theme
def test_that_the_focus_and_the_selection_show(shown, theme):
    view = shown(theme=theme)
    style = build_style(theme, 100)
    around = view.scene.focus_rect(view.spot_here())
    assert style.colours.focus.name() in colours_in(view.grab().toImage(), around)
    chip = chip_with(view, Look.PUBLISHED, PAST)
    view.select(chip.post_id)
    ring = place(view, chip).adjusted(-4, -4, 4, 4)
    assert style.colours.send.name() in colours_in(view.grab().toImage(), ring)
    view.select(None)
    assert style.colours.send.name() not in colours_in(view.grab().toImage(), ring)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_that_week_numbers_stand_apart_at_every_size_of_type(shown, percent):
    view = shown(percent=percent)
    geometry, letters = view.scene.geometry, Lettering(build_style("light", percent))
    (_, run), *_ = view.scene.head.numbers
    places = sorted({position.x() for position in run.positions()})
    assert places[0] >= geometry.names
    assert len(run.glyphIndexes()) >= 22
    digit = letters.number_width("0") * 0.6
    assert all(after - before >= digit for before, after in pairwise(places))


@pytest.mark.parametrize("size", [(1120, 900), (1530, 900), (1000, 600)])
@pytest.mark.parametrize("percent", [100, 200])
def test_that_no_word_runs_out_of_its_sheet_or_over_another(shown, size, percent):
    view = shown(size=size, percent=percent)
    for sheet in (view.scene.head, view.scene.body):
        boxes = [QRect(word.at, word.text.size().toSize()) for word in sheet.words]
        assert all(QRect(QPoint(), sheet.size).adjusted(0, -2, 1, 2).contains(box) for box in boxes)
        inner = [box.adjusted(1, 3 * percent // 100, -1, -3 * percent // 100) for box in boxes]
        assert not [
            (sheet.words[at].text.text(), sheet.words[other].text.text())
            for at, one in enumerate(inner)
            for other in range(at + 1, len(inner))
            if one.intersects(inner[other])
        ]


def test_that_another_language_and_look_are_taken_at_once(view):
    before = view.grab().toImage()
    view.set_look(build_style("dark", 100), Words("en"))
    assert view.grab().toImage() != before
    assert view.texts.month(3) == "Mar"


def test_that_a_year_of_very_many_posts_is_painted_as_counted_tiles(shown):
    view = shown(pages.crowded_page(50_000))
    numbers = sum(len(run.glyphIndexes()) for _, run in view.scene.body.numbers)
    assert numbers >= 20 * 53 * 2
