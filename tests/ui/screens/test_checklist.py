"""The checklist in the inspector: by keyboard alone, with undo, and told in “Ready to publish?”."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsroom.desk import Desk
from newsroom.edits import lists
from newsroom.model import Section, Template
from tests.ui.screens.test_templates import choose, new_post
from tests.ui.test_session import Working, working
from ui.forms.inspector.checklist import ChecklistSection
from ui.screens.post import PostScreen

__all__ = ["working"]
POST, OTHER = "p12", "p13"
Ask = Callable[[], list[tuple[str, bool]]]


@pytest.fixture
def screen(desk_session) -> PostScreen:
    found = PostScreen(desk_session.work, desk_session.window)
    desk_session.show(found.widget)
    found.show_post(POST)
    desk_session.settle()
    return found


@pytest.fixture
def stored(desk_session) -> Ask:
    def ask() -> list[tuple[str, bool]]:
        return desk_session.ask(lambda desk: [(each.text, each.done) for each in desk.posts.checklist(POST)])

    return ask


@pytest.fixture
def listed(screen: PostScreen, desk_session, qtbot: QtBot) -> ChecklistSection:
    part = screen.inspector.checklist
    part.line.setFocus()
    for text in ("Foto maken", "Bel Jan", "Kaart tekenen"):
        qtbot.keyClicks(part.line, text)
        qtbot.keyClick(part.line, Qt.Key.Key_Return)
        desk_session.settle()
    return part


def test_that_items_are_added_ticked_and_undone_by_keys(
    listed: ChecklistSection, screen: PostScreen, stored: Ask, desk_session, qtbot
) -> None:
    assert stored() == [("Foto maken", False), ("Bel Jan", False), ("Kaart tekenen", False)]
    screen.inspector.go_to("checklist")
    assert listed.list.hasFocus()
    qtbot.keyClick(listed.list, Qt.Key.Key_Space)
    desk_session.settle()
    assert stored()[0] == ("Foto maken", True)
    assert "1" in listed.heading()
    desk_session.undo()
    assert stored()[0] == ("Foto maken", False)


def test_that_items_move_and_go_by_keys(listed: ChecklistSection, stored: Ask, desk_session, qtbot) -> None:
    listed.list.setFocus()
    listed.list.setCurrentRow(2)
    qtbot.keyClick(listed.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    desk_session.settle()
    assert [text for text, _ in stored()] == ["Foto maken", "Kaart tekenen", "Bel Jan"]
    assert listed.list.currentItem().text() == "Kaart tekenen"
    qtbot.keyClick(listed.list, Qt.Key.Key_Delete)
    desk_session.settle()
    assert [text for text, _ in stored()] == ["Foto maken", "Bel Jan"]
    desk_session.undo()
    desk_session.undo()
    assert [text for text, _ in stored()] == ["Foto maken", "Bel Jan", "Kaart tekenen"]


def test_that_an_item_is_rewritten_in_its_place(listed: ChecklistSection, stored: Ask, desk_session, qtbot) -> None:
    listed.list.setFocus()
    listed.list.setCurrentRow(1)
    qtbot.keyClick(listed.list, Qt.Key.Key_Return)
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "Bel Ria")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(listed.list.hasFocus)
    desk_session.settle()
    assert stored()[1] == ("Bel Ria", False)
    desk_session.undo()
    assert listed.list.item(1).text() == "Bel Jan"


def test_that_pasted_lines_become_items(listed: ChecklistSection, stored: Ask, desk_session, qtbot) -> None:
    QGuiApplication.clipboard().setText("- Een\n- Twee")
    qtbot.keyClick(listed.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk_session.settle()
    assert [text for text, _ in stored()[3:]] == ["Een", "Twee"]


def test_that_an_open_item_is_a_hint_and_never_a_block(
    listed: ChecklistSection, screen: PostScreen, desk_session
) -> None:
    assert any("Foto maken" in each for each in screen.inspector.ready.sentences())
    for row in range(3):
        listed.list.item(row).setCheckState(Qt.CheckState.Checked)
        desk_session.settle()
    assert desk_session.work.words.of("ready", "todo_done") in screen.inspector.ready.sentences()


def test_that_the_list_of_another_post_shows_with_it(
    listed: ChecklistSection, screen: PostScreen, desk_session
) -> None:
    screen.show_post(OTHER)
    desk_session.settle()
    assert listed.list.count() == 0
    assert not listed.list.isVisible()


def test_that_a_template_and_a_section_give_a_new_post_their_list(working: Working) -> None:
    section = Section("r99", "Foto van de week", date(2027, 1, 1), time(9), checklist=("Rechten vragen",))
    working.bridge.do(lambda _desk: lists.add(section, Template("t1", "Foto", title="Foto", checklist=("Bijschrift",))))
    working.settle()
    dialog = new_post(working)
    choose(dialog, "t1")
    dialog.title.start("Foto van het plein")
    post = dialog.post()
    dialog.post_ready.emit(
        type(post)(post.id, post.title, section_id="r99", slot_on=date(2027, 1, 1)), (), (), dialog.template.checklist()
    )
    working.settle()

    def todo(desk: Desk) -> list[str]:
        return [each.text for each in desk.posts.checklist(post.id)]

    assert working.ask(todo) == ["Rechten vragen", "Bijschrift"]
