"""The menus on cards and slots, opened with the menu key and the right button, and used by keyboard."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from newsroom import acts
from newsroom.dates.period import Period
from newsroom.dates.week import IsoWeek
from newsroom.edits import lists
from newsroom.insight.week import SlotCard
from newsroom.model import Member, Post
from newsroom.model.keys import SlotState, Status
from ui.forms.link_picker import LinkPicker
from ui.forms.move import MoveDialog
from ui.forms.new_post import NewPostDialog
from ui.forms.reason import ReasonDialog
from ui.screens.making.screen import Making
from ui.screens.menus import Menus
from ui.screens.week import WeekScreen

POST = "p12"
WEEK = IsoWeek(2027, 3)


@dataclass
class Place:
    """The week with its menus, and what they told."""

    week: WeekScreen
    making: Making
    menus: Menus
    qtbot: QtBot
    session: object

    def menu_of(self, item_id: str) -> QMenu:
        """Open the menu of an item with the menu key."""
        view = self.week.view
        view.go_to(item_id, keep=item_id.removeprefix("post:") in view.selected)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
        QApplication.sendEvent(view, event)
        self.session.settle()
        menu = self.menus.menu
        assert menu is not None
        self.qtbot.waitUntil(menu.isVisible)
        return menu

    def choose(self, menu: QMenu, text: str) -> None:
        """Walk down to an entry and press Enter."""
        for _ in menu.actions():
            active = menu.activeAction()
            if active is not None and active.text() == text:
                break
            self.qtbot.keyClick(menu, Qt.Key.Key_Down)
        assert menu.activeAction().text() == text
        self.qtbot.keyClick(menu, Qt.Key.Key_Return)
        self.session.settle()

    def slot(self, state: str) -> str:
        """Give the id of a slot of the week in this state."""
        page = self.week.page
        assert page is not None
        slots = [each for day in page.days for each in (*day.open_slots, *day.skipped)]
        slot = next(each for each in slots if each.state == state)
        return next(item.id for item in self.week.view.places().board if item.content == slot)

    def slot_of(self, item_id: str) -> SlotCard:
        found = self.week.view.item(item_id).content
        assert isinstance(found, SlotCard)
        return found


@pytest.fixture
def place(desk_session, qtbot: QtBot) -> Iterator[Place]:
    desk_session.window.resize(1400, 900)
    week = WeekScreen(desk_session.work, desk_session.window)
    making = Making(desk_session.work, desk_session.window)
    menus = Menus(desk_session.work, week.view, making, desk_session.window)
    desk_session.show(week.view)
    week.go(WEEK)
    desk_session.settle()
    week.view.setFocus()
    yield Place(week, making, menus, qtbot, desk_session)
    if menus.menu is not None and isValid(menus.menu):
        menus.menu.close()
    if making.dialog is not None and isValid(making.dialog):
        making.dialog.close()


def the_post(place: Place, post_id: str = POST) -> Post:
    return place.session.ask(lambda desk: acts.the_post(desk, post_id))


def test_that_the_menu_of_a_post_opens_it(place: Place) -> None:
    menu = place.menu_of(f"post:{POST}")
    with place.qtbot.waitSignal(place.menus.post_chosen) as told:
        place.choose(menu, "Open")
    assert told.args == [POST]


def test_that_the_right_button_opens_the_menu_of_the_card_under_it(place: Place) -> None:
    view = place.week.view
    point = view.rect_of(f"post:{POST}").center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.mapToGlobal(point))
    assert event.type() == QEvent.Type.ContextMenu
    QApplication.sendEvent(view, event)
    place.session.settle()
    place.qtbot.waitUntil(place.menus.menu.isVisible)
    assert view.selected == (POST,)


def test_that_a_post_moves_to_a_typed_day_and_time(place: Place) -> None:
    place.choose(place.menu_of(f"post:{POST}"), "Move to…")
    dialog = place.making.dialog
    assert isinstance(dialog, MoveDialog)
    dialog.day.editor.selectAll()
    place.qtbot.keyClicks(dialog.day.editor, "22-1")
    dialog.clock.editor.selectAll()
    place.qtbot.keyClicks(dialog.clock.editor, "15.30")
    place.qtbot.keyClick(dialog.clock.editor, Qt.Key.Key_Return)
    place.session.settle()
    assert (the_post(place).planned_on, the_post(place).planned_at) == (date(2027, 1, 22), time(15, 30))


def test_that_a_day_that_does_not_exist_stays_in_the_move_dialog(place: Place) -> None:
    before = the_post(place)
    place.choose(place.menu_of(f"post:{POST}"), "Move to…")
    dialog = place.making.dialog
    dialog.day.editor.selectAll()
    place.qtbot.keyClicks(dialog.day.editor, "31-2-2027")
    dialog.send()
    assert dialog.isVisible()
    assert dialog.day.editor.text() == "31-2-2027"
    assert the_post(place) == before


def test_that_the_menu_of_a_post_changes_its_status(place: Place) -> None:
    menu = place.menu_of(f"post:{POST}")
    statuses = next(each.menu() for each in menu.actions() if each.menu() is not None)
    entries = {each.text(): each for each in statuses.actions()}
    assert [text for text, each in entries.items() if each.isChecked()] == ["Akkoord"]
    entries["Concept"].trigger()
    place.session.settle()
    assert the_post(place).status == Status.DRAFT
    place.session.undo()
    assert the_post(place).status == Status.APPROVED


def test_that_the_menu_asks_the_road_who_may_approve(place: Place) -> None:
    place.session.apply(lambda desk: lists.add(Member("eindredacteur", "eindredacteur", roles=("approver",))))
    for words, stands in (("Concept", Status.DRAFT), ("Akkoord", Status.DRAFT)):
        menu = place.menu_of(f"post:{POST}")
        statuses = next(each.menu() for each in menu.actions() if each.menu() is not None)
        next(each for each in statuses.actions() if each.text() == words).trigger()
        place.session.settle()
        assert the_post(place).status == stands
    assert len(place.session.failures) == 1, "one sentence says who may"


def test_that_dropping_a_post_asks_why(place: Place) -> None:
    menu = place.menu_of(f"post:{POST}")
    statuses = next(each.menu() for each in menu.actions() if each.menu() is not None)
    next(each for each in statuses.actions() if each.text().startswith("Vervallen")).trigger()
    dialog = place.making.dialog
    assert isinstance(dialog, ReasonDialog)
    dialog.send()
    assert the_post(place).status == Status.APPROVED
    place.qtbot.keyClicks(dialog.reason.editor, "Het loket is dicht")
    place.qtbot.keyClick(dialog.reason.editor, Qt.Key.Key_Return)
    place.session.settle()
    assert (the_post(place).status, the_post(place).status_reason) == (Status.DROPPED, "Het loket is dicht")


def test_that_the_menu_of_a_post_duplicates_it(place: Place) -> None:
    title = the_post(place).title
    place.choose(place.menu_of(f"post:{POST}"), "Duplicate")
    assert len(place.session.ask(lambda desk: [each for each in desk.all(Post) if each.title == title])) == 2


def test_that_the_menu_of_a_post_links_signals(place: Place) -> None:
    place.choose(place.menu_of(f"post:{POST}"), "Link signals…")
    assert isinstance(place.making.dialog, LinkPicker)


def test_that_the_menu_is_about_all_chosen_posts(place: Place) -> None:
    ids = tuple(card.id for day in place.week.page.days for card in day.posts)[:3]
    days = [the_post(place, each).planned_on for each in ids]
    view = place.week.view
    for each in ids:
        view.toggle(each)
    menu = place.menu_of(f"post:{ids[0]}")
    assert "Open" not in [each.text() for each in menu.actions()]
    with place.qtbot.waitSignal(place.menus.delete_requested) as told:
        next(each for each in menu.actions() if each.text() == "Delete").trigger()
    assert set(told.args[0]) == set(ids)
    next(each for each in menu.actions() if each.text() == "Move to…").trigger()
    place.session.settle()
    dialog = place.making.dialog
    dialog.day.start(date(2027, 2, 1))
    dialog.send()
    place.session.settle()
    shift = date(2027, 2, 1) - min(days)
    assert [the_post(place, each).planned_on for each in ids] == [day + shift for day in days]


def test_that_an_open_slot_is_planned_moved_left_out_and_taken_back(place: Place) -> None:
    item = place.slot(SlotState.OPEN)
    slot = place.slot_of(item)
    place.choose(place.menu_of(item), "Plan a post…")
    assert isinstance(place.making.dialog, NewPostDialog)
    place.making.dialog.close()
    place.choose(place.menu_of(item), "Leave out…")
    dialog = place.making.dialog
    assert isinstance(dialog, ReasonDialog)
    place.qtbot.keyClicks(dialog.reason.editor, "Studiedag")
    dialog.send()
    place.session.settle()
    place.qtbot.waitUntil(
        lambda: any(each.reason == "Studiedag" for day in place.week.page.days for each in day.skipped)
    )
    menu = place.menu_of(place.slot(SlotState.SKIPPED))
    assert menu.actions()[0].text() == "Do use this slot"
    place.choose(menu, "Do use this slot")
    assert place.slot_of(item) == slot


def test_that_a_moved_slot_goes_back_to_its_fixed_day(place: Place) -> None:
    item = place.slot(SlotState.OPEN)
    slot = place.slot_of(item)
    menu = place.menu_of(item)
    back = next(each for each in menu.actions() if each.text() == "Back to the fixed day")
    assert not back.isEnabled()
    place.choose(menu, "Move to…")
    dialog = place.making.dialog
    dialog.day.start(date(2027, 1, 24))
    dialog.send()
    place.session.settle()

    def now() -> date:
        period = Period(date(2027, 1, 18), date(2027, 1, 24))
        found = place.session.ask(lambda desk: desk.slots(period))
        return next(each.on for each in found if each.key == (slot.section_id, slot.original_on.isoformat()))

    assert now() == date(2027, 1, 24)
    place.choose(place.menu_of(place.slot(SlotState.MOVED)), "Back to the fixed day")
    assert now() == slot.on
