"""The text of a post in its panel: hints for plain language that lead to their words."""

import pytest
from pytestqt.qtbot import QtBot

from ui.forms.inspector_hints import FIRST
from ui.forms.inspector_text import TextTabs
from ui.screens.post import PostScreen


@pytest.fixture
def text(desk_session) -> TextTabs:
    screen = PostScreen(desk_session.work, desk_session.window)
    desk_session.show(screen.widget)
    screen.show_post("p12")
    desk_session.settle()
    return screen.inspector.text


def test_that_stiff_words_are_told_once_typing_pauses(text: TextTabs, qtbot: QtBot) -> None:
    text.field.editor.setPlainText("Wij kijken er i.v.m. de markt naar.")
    qtbot.waitUntil(lambda: bool(text.hints.sentences()))
    assert "i.v.m." in text.hints.sentences()[0]


def test_that_a_hint_selects_its_words_also_behind_an_emoji(text: TextTabs) -> None:
    text.field.editor.setPlainText("\U0001f600 Wij kijken er i.v.m. de markt naar.")
    text.hints.look()
    text.hints.buttons()[0].click()
    assert text.field.editor.textCursor().selectedText() == "i.v.m."
    assert text.field.editor.hasFocus()


def test_that_many_hints_start_with_the_first_few(text: TextTabs) -> None:
    text.field.editor.setPlainText("Het is i.v.m. iets. " * (FIRST + 2))
    text.hints.look()
    assert len(text.hints.sentences()) == FIRST
    text.hints.more.click()
    assert len(text.hints.sentences()) == FIRST + 2
    assert text.hints.more.isHidden()


def test_that_a_plain_text_has_no_hints(text: TextTabs) -> None:
    text.field.editor.setPlainText("Het is i.v.m. iets.")
    text.hints.look()
    assert not text.hints.isHidden()
    text.field.editor.setPlainText("Wij maken de straat schoon.")
    text.hints.look()
    assert text.hints.sentences() == ()
    assert text.hints.isHidden()
