"""A year planned by keyboard alone: from an empty calendar to next year's, and all of it taken back."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from newsroom.dates.period import Period
from newsroom.desk import Desk
from newsroom.edits import lists, start
from newsroom.model import Goal, Post, TargetGroup
from newsroom.model.keys import SlotState, Status
from newsroom.model.slots import Slot
from tests.ui.conftest import WEDNESDAY
from tests.ui.test_session import Working
from ui.settings import Settings
from ui.theme.style import Style

Key, Held = Qt.Key, Qt.KeyboardModifier
CONTROL, SHIFT = Held.ControlModifier, Held.ShiftModifier
MOVING = Held.AltModifier | SHIFT
MOST_TABS = 60
ASKED = "Mag mijn kerstboom bij het grofvuil?"
THURSDAY, FRIDAY, NEXT_FRIDAY = date(2027, 1, 21), date(2027, 1, 22), date(2027, 1, 29)
YEAR, NEXT_YEAR = Period(date(2027, 1, 4), date(2028, 1, 2)), Period(date(2028, 1, 3), date(2028, 12, 31))


class Hands:
    """Ten fingers: every key goes to what has the focus, as the system would send it."""

    def __init__(self, working: Working) -> None:
        self._working = working

    @property
    def here(self) -> QWidget:
        """Give what has the focus."""
        self._wake()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        found = QApplication.focusWidget() or QApplication.activeWindow()
        assert found is not None
        return found

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        for key in keys:
            self._send(key, held)
            self._working.settle()

    def _send(self, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        self._wake()
        window = QGuiApplication.focusWindow()
        assert window is not None
        QTest.keyClick(window, key, held)

    def _wake(self) -> None:
        """Give the keys to the window below when a dialog closed, as a window system does."""
        if QApplication.activeWindow() is None:
            (QApplication.activeModalWidget() or self._working.window).activateWindow()
            QApplication.processEvents()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.here, text)
        self._working.settle()

    def tab_to(self, name: str) -> None:
        """Go on with Tab to what is called so."""
        for _ in range(MOST_TABS):
            here = self.here
            # A part that Qt made itself may come back as one of a dialog that is gone.
            said = here.accessibleName() if isValid(here) else ""
            if name == (said or (here.text() if isValid(here) and isinstance(here, QAbstractButton) else "")):
                return
            self._send(Key.Key_Tab)
        pytest.fail(f"Tab never comes to {name}")

    def find(self, words: str) -> None:
        """Search with Ctrl+K and take the first that is found."""
        self.press(Key.Key_K, held=CONTROL)
        self.type(words)
        self.press(Key.Key_Return)

    def choose(self, field: str, letters: str) -> None:
        """Add to a field of labels what begins so."""
        self.tab_to(f"Add to {field}")
        self.press(Key.Key_Space)
        self.type(letters)
        self.press(Key.Key_Return, Key.Key_Escape)


class Year:
    """A calendar with channels, groups and goals, and nothing planned."""

    def __init__(self, working: Working) -> None:
        self.working = working
        self.hands = Hands(working)
        self.session = working.session

    def posts(self) -> list[Post]:
        found = self.working.ask(lambda desk: list(desk.all(Post)))
        assert isinstance(found, list)
        return found

    def post(self, title: str) -> Post:
        return next(post for post in self.posts() if post.title == title)

    def slots(self, period: Period = YEAR) -> list[Slot]:
        found = self.working.ask(lambda desk: list(desk.slots(period)))
        assert isinstance(found, list)
        return found

    def walk_week(self, begins: str, on: date) -> None:
        """Walk through the week with the arrows to what is called so on a day."""
        view = self.session.week.view
        if view.item(view.current) is None:
            self.hands.press(Key.Key_Right)
        for _ in range(7):
            if view.item(view.current).on == on:
                break
            self.hands.press(Key.Key_Right if view.item(view.current).on < on else Key.Key_Left)
        for key in (Key.Key_Up, Key.Key_Down):
            for _ in range(8):
                if view.current.startswith(begins):
                    return
                self.hands.press(key)
        pytest.fail(f"the arrows never come to {begins} on {on}")

    def section(self, name: str, phrase: str, *, last: str = "", free: bool = False) -> None:
        """Make a section in the list of sections that lies open."""
        hands = self.hands
        hands.press(Key.Key_Insert)
        hands.type(name)
        if free:
            hands.tab_to("Kind")
            hands.press(Key.Key_Down, Key.Key_Down, Key.Key_Return)
        hands.tab_to("How often")
        hands.type(phrase)
        if last:
            hands.tab_to("Last day")
            hands.type(last)
        hands.press(Key.Key_Return, held=CONTROL)


@pytest.fixture
def year(qtbot: QtBot, tmp_path: Path, style: Style) -> Iterator[Year]:
    path = tmp_path / "leeg.newsroom"
    desk = Desk.create(path, "Sanne", lambda: WEDNESDAY)
    desk.apply(start.begin("Leeg"))
    desk.apply(lists.add(TargetGroup("g1", "Jonge gezinnen"), Goal("d1", "Iedereen doet mee")))
    desk.close()
    working = Working(qtbot, path, style, Settings())
    working.window.activateWindow()
    qtbot.waitUntil(working.window.isActiveWindow)
    yield Year(working)
    working.close()


def make_sections(year: Year) -> None:
    """Sections, in plain Dutch: one fixed, one kept free."""
    hands, _week = year.hands, year.session.week
    hands.press(Key.Key_R, held=CONTROL | SHIFT)
    year.section("Vraag van de week", "elke vrijdag om 10:00, niet op feestdagen", last="31-12-2027")
    year.section("Vrije plek", "elke donderdag om 15:00", free=True)
    hands.press(Key.Key_Escape)
    kinds = year.working.ask(lambda desk: [section.kind for section in desk.lists.sections.values()])
    assert kinds == ["fixed", "free"]
    assert len(year.slots()) > 80


def fill_a_slot(year: Year) -> None:
    """A post in the slot of Friday, with its group and goal."""
    hands, _week = year.hands, year.session.week
    year.walk_week("slot:", FRIDAY)
    hands.press(Key.Key_Return)
    hands.press(Key.Key_A, held=CONTROL)
    hands.type(ASKED)
    hands.choose("Doelgroepen", "jong")
    hands.choose("Doelen", "ieder")
    hands.press(Key.Key_Return, held=CONTROL)
    asked = year.post(ASKED)
    assert (asked.planned_on, asked.planned_at, asked.slot_on) == (FRIDAY, time(10), FRIDAY)
    assert (asked.group_ids, asked.goal_ids, asked.status) == (("g1",), ("d1",), Status.DRAFT)


def plan_in_free_space_and_move(year: Year) -> None:
    """A post in the free space of Thursday, and a loose one on Wednesday that is moved a day on."""
    hands, week = year.hands, year.session.week
    week.view.setFocus()
    year.walk_week("slot:", THURSDAY)
    hands.press(Key.Key_Return)
    hands.press(Key.Key_A, held=CONTROL)
    hands.type("Sporthal een dag dicht")
    hands.press(Key.Key_Return, held=CONTROL)
    assert year.post("Sporthal een dag dicht").slot_on == THURSDAY
    week.view.setFocus()
    year.walk_week("empty:send", date(2027, 1, 20))
    hands.press(Key.Key_Return)
    hands.type("Loket open tot acht uur")
    hands.press(Key.Key_Return, held=CONTROL)
    week.view.setFocus()
    year.walk_week("post:", date(2027, 1, 20))
    hands.press(Key.Key_Right, held=MOVING)
    assert year.post("Loket open tot acht uur").planned_on == THURSDAY


def copy_into_a_slot(year: Year) -> None:
    """A copy of it in the slot of the Friday after."""
    hands, _week = year.hands, year.session.week
    hands.press(Key.Key_C, held=CONTROL)
    hands.press(Key.Key_Right, held=Held.AltModifier)
    year.walk_week("slot:", NEXT_FRIDAY)
    hands.press(Key.Key_V, held=CONTROL)
    copies = [post for post in year.posts() if post.title == "Loket open tot acht uur"]
    assert sorted(str(post.slot_on) for post in copies) == [str(NEXT_FRIDAY), "None"]


def leave_one_out(year: Year) -> None:
    """A slot left out with a reason, in the year."""
    hands, _week = year.hands, year.session.week
    hands.press(Key.Key_1, held=CONTROL)
    view = year.session.year.view
    view.setFocus()
    for _ in range(4):
        hands.press(Key.Key_Right)
    left_out = view.spot_here().chip.original_on
    hands.press(Key.Key_Delete)
    hands.type("redactie vrij")
    hands.press(Key.Key_Return)
    skipped = [slot for slot in year.slots() if slot.state == SlotState.SKIPPED and slot.reason == "redactie vrij"]
    assert [slot.original_on for slot in skipped] == [left_out]


def take_an_idea(year: Year) -> None:
    """An idea, noted beside the calendar and put down in the week after."""
    hands, _week = year.hands, year.session.week
    hands.press(Key.Key_2, held=CONTROL)
    hands.press(Key.Key_F8)
    hands.tab_to("New idea")
    hands.type("Buurtbudget uitgelegd")
    hands.press(Key.Key_Return)
    hands.tab_to("Ideas without a date")
    hands.press(Key.Key_X, held=CONTROL)
    year.walk_week("empty:send", date(2027, 1, 30))
    hands.press(Key.Key_V, held=CONTROL)
    assert year.post("Buurtbudget uitgelegd").planned_on == date(2027, 1, 30)
    hands.press(Key.Key_F8)


def approve(year: Year) -> None:
    """A post found again, checked and approved along its road."""
    hands, _week = year.hands, year.session.week
    hands.find("kerstboom")
    hands.tab_to("Concept")
    for status in (Status.REVIEW, Status.APPROVED):
        hands.press(Key.Key_Right, Key.Key_Space)
        assert year.post(ASKED).status == status


def prepare_next_year(year: Year) -> None:
    """The calendar of next year, from the review list."""
    hands, _week = year.hands, year.session.week
    before = len(year.slots(NEXT_YEAR))
    hands.find("calendar of next")
    hands.press(Key.Key_Return, held=CONTROL)
    assert len(year.slots(NEXT_YEAR)) > before + 40


def take_all_back(year: Year) -> None:
    """And all of it taken back."""
    hands, _week = year.hands, year.session.week
    for _ in range(40):
        if not year.working.window.table["undo"].isEnabled():
            break
        hands.press(Key.Key_Z, held=CONTROL)
    assert year.posts() == []
    assert year.working.ask(lambda desk: dict(desk.lists.sections)) == {}


STAGES = (
    make_sections,
    fill_a_slot,
    plan_in_free_space_and_move,
    copy_into_a_slot,
    leave_one_out,
    take_an_idea,
    approve,
    prepare_next_year,
    take_all_back,
)


def test_that_a_year_is_planned_by_keyboard_alone(year: Year) -> None:
    for stage in STAGES:
        stage(year)
