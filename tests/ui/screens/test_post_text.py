"""The text of a post in its panel: hints for plain language that lead to their words, and how a channel shows it."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from newsroom import acts
from newsroom.desk import Desk
from newsroom.edits import posts
from newsroom.rules.lengths import limit_of
from ui.forms.inspector.hints import FIRST
from ui.forms.inspector.text import TextTabs
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


def test_that_a_channel_shows_the_post_as_it_goes_out(text: TextTabs, desk_session) -> None:
    assert text.preview.isHidden()
    channel = text.tabs.keys()[1]
    old = next(each for each in desk_session.ask(lambda desk: desk.posts.placements("p12")))
    new = replace(old, hashtags=("#station",), link="https://dorp.nl/s", utm="utm_source=fb")
    desk_session.apply(lambda _desk: posts.change_placement(old, new))
    text.tabs.button(channel).click()
    text.preview.fold.click()
    assert text.preview.kept.text().endswith("#station\n\nhttps://dorp.nl/s?utm_source=fb")
    assert text.preview.cut.isHidden()


def test_that_the_preview_is_cut_where_the_channel_stops(text: TextTabs, desk_session) -> None:
    def found(desk: Desk) -> str:
        return next(each.id for each in desk.lists.channels.values() if each.platform == "instagram")

    channel = desk_session.ask(found)
    desk_session.apply(lambda desk: acts.set_channels(desk, "p12", (channel,)))
    text.tabs.button(channel).click()
    text.preview.fold.click()
    most = limit_of("instagram").most
    assert most is not None
    text.field.editor.setPlainText("a" * most + "bcd")
    assert text.preview.kept.text() == "a" * most
    assert text.preview.left_out.text() == "bcd"
    assert "3" in text.preview.cut.text()
