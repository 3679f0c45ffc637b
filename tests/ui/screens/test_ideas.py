"""Ideas beside the week: noted, dragged in, taken off again, declined, and planned from what there is to post about."""

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from newsroom.edits import ideas, posts
from newsroom.insight.suggestions import Kind
from newsroom.model import Post
from newsroom.model.keys import Origin, Status
from tests.ui.conftest import DeskSession
from ui.screens.ideas.screen import IdeasScreen
from ui.screens.making.screen import Making
from ui.screens.places import Places
from ui.screens.week import WeekScreen
from ui.widgets.dragged_ids import posts_data

WEDNESDAY = date(2027, 1, 20)


class Beside:
    """The week with the ideas beside it."""

    def __init__(self, desk_session: DeskSession, qtbot: QtBot) -> None:
        self.desk = desk_session
        self.qtbot = qtbot
        self.making = Making(desk_session.work, desk_session.window)
        self.week = WeekScreen(desk_session.work, desk_session.window)
        places = Places({"week": self.given}, "week", desk_session.window)
        self.screen = IdeasScreen(desk_session.work, self.making, places, desk_session.window)
        assert places.current is self.week
        self.panel = self.screen.panel
        desk_session.window.resize(1500, 900)
        for part in (self.panel, self.week.view):
            part.setParent(desk_session.window)
        desk_session.window.show()
        self.panel.setGeometry(0, 0, self.panel.width(), 900)
        self.week.view.setGeometry(self.panel.width(), 0, 1500 - self.panel.width(), 900)
        self.panel.show()
        self.week.view.show()
        self.week.go(None)
        self.screen.refresh()
        desk_session.settle()

    def given(self) -> WeekScreen:
        return self.week

    def idea(self, title: str = "Buurtbudget") -> str:
        post, changes = ideas.note(title)
        self.desk.apply(lambda _desk: changes)
        self.desk.settle()
        return post.id

    def post(self, post_id: str) -> Post:
        found = self.desk.ask(lambda desk: desk.posts.one(post_id))
        assert found is not None
        return found

    def planned(self) -> str:
        """Name a post of this week."""
        cards = self.desk.ask(lambda desk: desk.posts.cards(self.week.week.period))
        return next(card.id for card in cards if card.status == Status.APPROVED)

    def drop(self, ids: list[str], point: QPoint, onto: QWidget) -> None:
        data = posts_data(ids)
        event = QDropEvent(QPointF(point), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
                           Qt.KeyboardModifier.NoModifier)  # fmt: skip
        onto.dropEvent(event)
        self.desk.settle()


@pytest.fixture
def beside(desk_session: DeskSession, qtbot: QtBot) -> Iterator[Beside]:
    made = Beside(desk_session, qtbot)
    yield made
    for dialog in (made.making.dialog, made.screen.question):
        if dialog is not None and isValid(dialog):
            dialog.close()


def test_that_an_idea_is_noted_with_enter(beside: Beside) -> None:
    beside.qtbot.keyClicks(beside.panel.line, "Open dag brandweer")
    beside.qtbot.keyClick(beside.panel.line, Qt.Key.Key_Return)
    beside.desk.settle()
    assert beside.panel.list.item(0).text().startswith("Open dag brandweer\n")
    assert beside.panel.count.text() == "1"
    assert not beside.panel.line.text()


def test_that_a_request_says_who_asks_it(beside: Beside) -> None:
    asked = ideas.read("Wat: Open dag\nVoor wie: Alle inwoners\nVan wie: brandweer").requests
    beside.desk.apply(lambda desk: ideas.take(asked, desk.lists.groups).changes)
    beside.desk.settle()
    assert "brandweer" in beside.panel.list.item(0).text()


def test_that_an_idea_is_dragged_onto_a_day(beside: Beside) -> None:
    idea = beside.idea()
    places = beside.week.view.places()
    assert places is not None
    empty = QPoint(places.day_rect(WEDNESDAY).center().x(), places.day_rect(WEDNESDAY).bottom() - 6)
    beside.drop([idea], empty, beside.week.view)
    assert beside.post(idea).planned_on == WEDNESDAY
    assert beside.panel.list.ids() == []
    beside.desk.undo()
    assert beside.post(idea).planned_on is None


def test_that_an_idea_dropped_on_an_open_slot_takes_it(beside: Beside) -> None:
    idea = beside.idea()
    view = beside.week.view
    placed = next(each for each in view.places().placed if each.item.slot is not None and each.item.on > WEDNESDAY)
    beside.drop([idea], placed.rect.center(), view)
    taken = beside.post(idea)
    assert (taken.section_id, taken.slot_on) == (placed.item.slot.section_id, placed.item.slot.original_on)


def test_that_a_card_dragged_to_the_panel_leaves_the_calendar(beside: Beside) -> None:
    post_id = beside.planned()
    view, qtbot = beside.week.view, beside.qtbot
    start = view.rect_of(f"post:{post_id}").center()
    there = view.mapFromGlobal(beside.panel.mapToGlobal(QPoint(60, 300)))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, start + QPoint(40, 40))
    qtbot.mouseMove(view, there)
    assert beside.panel.list.property("receiving") == "true"
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=there)
    beside.desk.settle()
    assert beside.post(post_id).planned_on is None
    assert post_id in beside.panel.list.ids()


def test_that_cut_and_paste_go_both_ways_by_keyboard(beside: Beside) -> None:
    idea, post_id = beside.idea(), beside.planned()
    view, rows = beside.week.view, beside.panel.list
    rows.setFocus()
    rows.setCurrentRow(0)
    beside.qtbot.keyClick(rows, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert view.cut == (idea,)
    view.focus_item(f"post:{post_id}")
    beside.qtbot.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    beside.desk.settle()
    assert beside.post(idea).planned_on == beside.post(post_id).planned_on
    view.go_to(f"post:{post_id}")
    beside.qtbot.keyClick(view, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    beside.qtbot.keyClick(rows, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    beside.desk.settle()
    assert beside.post(post_id).planned_on is None


def test_that_p_asks_for_a_day(beside: Beside) -> None:
    beside.idea()
    beside.panel.list.setCurrentRow(0)
    beside.qtbot.keyClick(beside.panel.list, Qt.Key.Key_P)
    beside.desk.settle()
    assert beside.making.dialog is not None


def test_that_an_idea_is_declined_with_a_reason(beside: Beside) -> None:
    idea = beside.idea()
    beside.panel.decline_button.click()
    beside.desk.settle()
    question = beside.screen.question
    assert question is not None
    question.reason.editor.setText("al in de weekkrant")
    question.send()
    beside.desk.settle()
    assert (beside.post(idea).status, beside.post(idea).status_reason) == (Status.DROPPED, "al in de weekkrant")
    assert beside.panel.list.ids() == []


def test_that_enter_opens_an_idea(beside: Beside) -> None:
    idea, opened = beside.idea(), list[str]()
    beside.screen.post_chosen.connect(opened.append)
    beside.panel.list.setCurrentRow(0)
    beside.qtbot.keyClick(beside.panel.list, Qt.Key.Key_Return)
    assert opened == [idea]


@pytest.mark.parametrize("kind", [Kind.SIGNALS, Kind.SECTION])
def test_that_signals_and_sections_are_planned_in_the_form(beside: Beside, kind: Kind) -> None:
    line = next(each for each in beside.panel.lines if each.suggestion.kind == kind)
    line.button.click()
    beside.desk.settle()
    beside.desk.settle()
    assert beside.making.dialog is not None


def test_that_a_date_ahead_becomes_a_post_on_that_day(beside: Beside) -> None:
    made: list[str] = []
    beside.screen.made.connect(made.append)
    line = next(each for each in beside.panel.lines if each.suggestion.kind == Kind.DATE)
    on, title = line.suggestion.on, line.suggestion.title
    line.button.click()
    beside.desk.settle()
    post = beside.post(made[0])
    assert (post.title, post.planned_on, post.planned_at, post.origin) == (title, on, time(9), Origin.HOOK)
    assert title not in [each.suggestion.title for each in beside.panel.lines if each.suggestion.kind == Kind.DATE]


def test_that_a_post_of_last_year_returns_in_its_week(beside: Beside) -> None:
    old = Post("old", "Carbidschieten: dit mag", planned_on=date(2026, 1, 14), planned_at=time(9), status="published")
    beside.desk.apply(lambda _desk: posts.create(old, ("fb",)))
    beside.desk.settle()
    line = next(each for each in beside.panel.lines if each.suggestion.kind == Kind.LAST_YEAR)
    made: list[str] = []
    beside.screen.made.connect(made.append)
    line.button.click()
    beside.desk.settle()
    again = beside.post(made[0])
    assert (again.title, again.planned_on, again.status) == (old.title, date(2027, 1, 20), Status.DRAFT)


def test_that_what_is_taken_off_the_calendar_can_be_undone(beside: Beside) -> None:
    post_id = beside.planned()
    before = beside.post(post_id)
    beside.screen.unplan([post_id])
    beside.desk.settle()
    assert beside.post(post_id).planned_on is None
    beside.desk.undo()
    after = beside.post(post_id)
    assert (after.planned_on, after.planned_at, after.section_id) == (
        before.planned_on,
        before.planned_at,
        before.section_id,
    )
