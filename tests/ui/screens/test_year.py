"""The year screen on a real calendar: zooms and periods, and what is moved or restored in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from newsroom import acts
from newsroom.model.keys import SlotState, Status
from ui.screens.year import YearScreen
from ui.settings import Settings
from ui.views.year.geometry import Spot
from ui.views.year.parts import Chip, Look, RowChoice
from ui.views.year.zoom import Zoom

LEFT = Qt.MouseButton.LeftButton


@dataclass
class Place:
    """The year screen in a session with a desk."""

    screen: YearScreen
    session: object

    def chip(self, look: Look, *, slot: bool = True) -> Chip:
        chips = (chip for found in self.screen.view.packed.cells.values() for chip in found)
        return next(c for c in chips if c.look is look and (c.original_on is not None) is slot and not c.moved)

    def stand(self, chip: Chip) -> None:
        view = self.screen.view
        view._bar.setValue(view.scene.scroll_to(chip.row))  # noqa: SLF001 - scrolls as the wheel does
        at = view.scene.spot_rect(Spot(chip.row, chip.column, chip)).center()
        QTest.mouseClick(view, LEFT, pos=at)
        self.session.settle()

    def press(self, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
        modifiers = Qt.KeyboardModifier.NoModifier
        for each in held:
            modifiers |= each
        QTest.keyClick(self.screen.view, key, modifiers)
        self.session.settle()


@pytest.fixture
def place(desk_session) -> Iterator[Place]:
    screen = YearScreen(desk_session.work, desk_session.window)
    desk_session.show(screen.widget)
    screen.go(2027)
    desk_session.settle()
    screen.view.setFocus()
    return Place(screen, desk_session)


def test_that_no_post_of_the_year_is_lost(place: Place) -> None:
    page = place.screen.page
    marks = place.session.ask(lambda desk: desk.posts.marks(page.period))
    shown = {mark.post_id for line in page.sections for mark in line.slots}
    shown |= {post.post_id for line in page.campaigns for post in line.posts} | {post.post_id for post in page.loose}
    assert {mark.id for mark in marks if mark.status != Status.DROPPED} <= shown
    assert page.free_norm == place.session.ask(lambda desk: desk.lists.settings.free_share)


@pytest.mark.parametrize("zoom", [Zoom.QUARTER, Zoom.MONTH])
def test_that_later_and_earlier_go_past_the_end_of_the_year(place: Place, zoom: Zoom) -> None:
    screen = place.screen
    screen.zooms.choose(zoom)
    assert screen.view.span.zoom is zoom
    titles = [screen.title()]
    for _ in range(4 if zoom is Zoom.QUARTER else 12):
        screen.step(1)
        place.session.settle()
        titles.append(screen.title())
    assert screen.page.year == 2028
    assert screen.view.span.part == 1
    assert len(set(titles)) == len(titles)
    screen.step(-1)
    place.session.settle()
    assert (screen.page.year, screen.title()) == (2027, titles[-2])
    assert "week" in screen.note()


def test_that_today_shows_the_month_of_today(place: Place) -> None:
    place.screen.zooms.choose(Zoom.MONTH)
    place.screen.go(2029)
    place.session.settle()
    place.screen.go(None)
    place.session.settle()
    assert place.screen.page.today in place.screen.view.span


def test_that_the_keys_and_the_buttons_say_the_same_zoom(place: Place) -> None:
    place.press(Qt.Key.Key_Plus)
    assert place.screen.zooms.chosen() == Zoom.QUARTER
    place.screen.zooms.choose(Zoom.YEAR)
    assert place.screen.view.span.zoom is Zoom.YEAR


def test_that_a_moved_slot_takes_its_post_along_and_stays_known_by_its_rule(place: Place) -> None:
    chip = place.chip(Look.PLANNED)
    place.stand(chip)
    place.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier)
    post = place.session.ask(lambda desk: acts.the_post(desk, chip.post_id))
    assert (post.planned_on, post.slot_on) == (chip.on + timedelta(weeks=1), chip.original_on)
    there = place.screen.view.packed.posts[chip.post_id]
    assert (there.column, there.original_on, there.moved) == (chip.column + 1, chip.original_on, True)
    place.session.undo()
    assert place.session.ask(lambda desk: acts.the_post(desk, chip.post_id)).planned_on == chip.on


def test_that_a_loose_post_is_cut_and_put_on_another_day(place: Place) -> None:
    place.screen.zooms.choose(Zoom.MONTH)
    chip = next(
        chip
        for found in place.screen.view.packed.cells.values()
        for chip in found
        if chip.post_id and not chip.original_on
    )
    place.stand(chip)
    place.press(Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    place.press(Qt.Key.Key_Home)
    place.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    post = place.session.ask(lambda desk: acts.the_post(desk, chip.post_id))
    assert post.planned_on == place.screen.view.span.first_day
    assert post.planned_at == chip.at


def test_that_a_skipped_slot_is_restored(place: Place) -> None:
    chip = place.chip(Look.OPEN)
    place.session.apply(lambda desk: acts.skip_slot(desk, chip.section_id, chip.original_on, "druk"))
    place.session.settle()
    place.screen.view.slot_restore_requested.emit(chip.section_id, chip.original_on)
    place.session.settle()
    slot = place.session.ask(lambda desk: acts.the_slot(desk, chip.section_id, chip.original_on))[1]
    assert slot.state == SlotState.OPEN


def test_that_zoom_and_rows_come_back_as_they_were_left(place: Place) -> None:
    choice = RowChoice(frozenset({"listening"}), frozenset({"room"}))
    place.screen.view.show_rows(choice)
    place.screen.zooms.choose(Zoom.MONTH)
    kept = place.screen.left_as(Settings())
    again = YearScreen(place.session.work, place.session.window)
    again.restore(kept)
    place.session.show(again.widget)
    again.go(2027)
    place.session.settle()
    assert again.view.choice == choice
    assert again.view.span.zoom is Zoom.MONTH
    again.restore(Settings(unknown={"year_view": {"zoom": "decade", "folded": 3}}))
    assert again.view.choice == RowChoice()
