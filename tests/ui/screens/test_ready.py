"""The list of what is not ready: it says all of it, goes where it is mended, and follows what is done."""

from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from newsroom import readiness
from newsroom.edits import posts
from newsroom.model import Post
from tests.ui.test_session import Working, working
from ui.forms.ready_dialog import FIX, ReadyDialog

__all__ = ["working"]


def opened(working: Working) -> ReadyDialog:
    def plan(desk):
        return posts.create(Post("unready", "Zonder alles", planned_on=desk.today + timedelta(days=1), status="draft"))

    working.ask(lambda desk: desk.apply(plan(desk)))
    working.act("ready")
    working.settle()
    found = working.session.planning.ready.dialog
    assert found is not None
    return found


def line(shown: ReadyDialog, words: str):
    (found,) = [each for each in shown.lines() if each.text(0).startswith(words) and parent_says(each, "Zonder alles")]
    return found


def parent_says(each, title: str) -> bool:
    return each.parent() is not None and title in each.parent().text(0)


def test_that_the_list_says_all_that_the_rules_find(working: Working) -> None:
    shown = opened(working)
    expected = working.ask(lambda desk: sum(len(each.checks) for each in readiness.coming(desk, "nl")))
    assert len(shown.sentences()) == expected > 0
    shown.only.setChecked(True)
    assert 0 < len(shown.sentences()) < expected
    shown.close()


def test_that_enter_goes_to_the_field_and_a_mended_finding_leaves_the_list(working: Working, qtbot: QtBot) -> None:
    shown = opened(working)
    words = working.session.words
    shown.tree.setCurrentItem(line(shown, words.of("ready", "text_missing")))
    qtbot.keyClick(shown.tree, Qt.Key.Key_Return)
    working.settle()
    inspector = working.session.post.inspector
    assert working.session.post.post_id == "unready"
    assert inspector.text.field.editor is inspector.window().focusWidget()
    qtbot.keyClicks(inspector.text.field.editor, "Kom ook")
    inspector.commit()
    working.settle()
    assert not [
        each
        for each in shown.lines()
        if each.text(0) == words.of("ready", "text_missing") and parent_says(each, "Zonder alles")
    ]
    current = shown.tree.currentItem()
    assert current is not None
    assert "Zonder alles" in current.text(0)
    shown.close()


def test_that_a_click_on_the_fix_beside_a_finding_goes_there(working: Working, qtbot: QtBot) -> None:
    shown = opened(working)
    item = line(shown, working.session.words.of("ready", "channel_missing"))
    shown.tree.scrollToItem(item)
    asked: list[tuple[str, str]] = []
    shown.fix_requested.connect(lambda post, spot: asked.append((post, spot)))
    index = shown.tree.indexFromItem(item, FIX)
    qtbot.mouseClick(shown.tree.viewport(), Qt.MouseButton.LeftButton, pos=shown.tree.visualRect(index).center())
    working.settle()
    assert asked == [("unready", "channels")]
    working.session.post.inspector.text.popup.close()
    shown.close()


def test_that_the_list_comes_forward_and_is_not_made_twice(working: Working) -> None:
    shown = opened(working)
    working.act("ready")
    assert working.session.planning.ready.dialog is shown
    shown.weeks.setCurrentIndex(2)
    assert shown.days() == 56
    shown.close()
