"""Feeds and pasted words as a user meets them: dialogs, worker, calendar and web server are the real ones."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from newsroom.desk import Desk
from newsroom.model import Signal
from tests.newsroom.intake.conftest import Answer, Web, web
from tests.ui.screens.exchange_place import Place, settle
from ui.screens.intake import FeedFetching, Pasting

__all__ = ["web"]
LIST = "- Waar is de bus?\n- Bel 0612345678 over de bak\n"


def here(_host: str, address: str) -> bool:
    return address == "127.0.0.1"


def rss(*words: str) -> bytes:
    items = "".join(
        f"<item><guid>{text}</guid><title>{text}</title><pubDate>Mon, 18 Jan 2027 08:00:00 GMT</pubDate></item>"
        for text in words
    )
    return f"<rss version='2.0'><channel><title>Krant van hier</title>{items}</channel></rss>".encode()


def texts(desk: Desk) -> list[str]:
    return sorted(signal.text for signal in desk.all(Signal))


@pytest.fixture
def before(place: Place, qtbot: QtBot) -> list[str]:
    return place.ask(qtbot, texts)  # type: ignore[return-value]


@pytest.fixture
def fetching(place: Place, qtbot: QtBot) -> Iterator[FeedFetching]:
    screen = FeedFetching(place.exchange._work, place.window, here)  # noqa: SLF001 - its place of work
    screen.told.connect(place.told.append)
    yield screen
    settle(place, qtbot)


def told(screen: FeedFetching, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: screen.dialog.stop_button.isHidden() and not screen.dialog.message.isHidden())
    return screen.dialog.message.text()


def test_that_a_new_feed_is_fetched_kept_and_taken_back(
    place: Place, qtbot: QtBot, fetching: FeedFetching, web: Web, before: list[str]
) -> None:
    web.answers["/feed"] = Answer(rss("Brug dicht", "Markt verhuist"))
    dialog = fetching.dialog
    fetching.open()
    assert not dialog.fetch_button.isEnabled()
    qtbot.keyClicks(dialog.address, f"{web.root}/feed")
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    assert told(fetching, qtbot) == "2 new signal(s)."
    qtbot.waitUntil(lambda: dialog.feeds.topLevelItemCount() == 1)
    assert dialog.feeds.topLevelItem(0).text(0) == "Krant van hier"  # type: ignore[union-attr]
    assert place.ask(qtbot, texts) == sorted([*before, "Brug dicht", "Markt verhuist"])
    assert (dialog.address.text(), dialog.undo_button.isHidden(), place.told) == ("", False, ["2 new signal(s)."])
    qtbot.mouseClick(dialog.fetch_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(web.asked) == 2)
    assert told(fetching, qtbot) == "Nothing new."
    place.bridge.undo()
    settle(place, qtbot)
    assert place.ask(qtbot, texts) == before
    assert dialog.message.text() == "Taken back."
    dialog.reject()


def test_that_a_feed_that_fails_is_told_in_a_sentence_and_the_address_stays(
    place: Place, qtbot: QtBot, fetching: FeedFetching, web: Web
) -> None:
    fetching.open(f"{web.root}/weg")
    assert "code 404" in told(fetching, qtbot)
    assert fetching.dialog.address.text() == f"{web.root}/weg"
    assert place.told == []
    fetching.dialog.reject()


def test_that_fetching_is_stopped_with_escape_and_the_dialog_stays(
    qtbot: QtBot, fetching: FeedFetching, web: Web
) -> None:
    web.answers["/slow"] = Answer(headers={"Content-Length": "999999"}, drip=True)
    fetching.open(f"{web.root}/slow")
    qtbot.waitUntil(lambda: bool(web.asked))
    qtbot.keyClick(fetching.dialog, Qt.Key.Key_Escape)
    assert "gestopt" in told(fetching, qtbot)
    assert fetching.dialog.isVisible()
    fetching.dialog.reject()
    assert not fetching.dialog.isVisible()


def test_that_the_window_reaches_public_addresses_only(place: Place, qtbot: QtBot, web: Web) -> None:
    place.exchange.fetch_news()
    screen = place.exchange.fetching
    assert screen is not None
    screen.dialog.address.setText(f"{web.root}/feed")
    screen.fetch(f"{web.root}/feed")
    assert "eigen netwerk" in told(screen, qtbot)
    assert web.asked == []
    screen.dialog.reject()
    settle(place, qtbot)


def pasting(place: Place, qtbot: QtBot, text: str) -> Pasting:
    QGuiApplication.clipboard().setText(text)
    place.exchange.paste_signals()
    screen = place.exchange.pasting
    assert screen is not None
    settle(place, qtbot)
    return screen


def test_that_what_is_on_the_clipboard_shows_masked_before_it_is_kept(
    place: Place, qtbot: QtBot, before: list[str]
) -> None:
    dialog = pasting(place, qtbot, LIST).dialog
    shown = [dialog.rows.topLevelItem(number).text(0) for number in range(dialog.rows.topLevelItemCount())]  # type: ignore[union-attr]
    assert (len(shown), shown[0], "0612345678" in repr(shown)) == (2, "Waar is de bus?", False)
    assert "afgedekt" in dialog.message.text()
    assert dialog.accept_button.text() == "Note 2 signal(s)"
    assert place.ask(qtbot, texts) == before
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    settle(place, qtbot)
    found = place.ask(qtbot, texts)
    assert isinstance(found, list)
    assert ("Waar is de bus?" in found, len(found), "0612345678" in repr(found)) == (True, len(before) + 2, False)
    assert place.told == ["2 signal(s) noted."]
    place.bridge.undo()
    settle(place, qtbot)
    assert place.ask(qtbot, texts) == before


def test_that_lines_can_be_kept_together(place: Place, qtbot: QtBot) -> None:
    dialog = pasting(place, qtbot, LIST).dialog
    dialog.as_one.setChecked(True)
    settle(place, qtbot)
    assert (dialog.rows.topLevelItemCount(), dialog.accept_button.text()) == (1, "Note 1 signal(s)")
    assert dialog.as_one.isVisible()
    dialog.reject()


def test_that_words_that_are_there_already_cannot_be_noted_again(place: Place, qtbot: QtBot) -> None:
    dialog = pasting(place, qtbot, LIST).dialog
    dialog.accept_requested.emit()
    qtbot.waitUntil(lambda: place.exchange.pasting is None)
    dialog = pasting(place, qtbot, LIST).dialog
    assert not dialog.accept_button.isEnabled()
    assert "already" in dialog.message.text()
    dialog.reject()


def test_that_a_pasted_address_leads_to_its_feed(place: Place, qtbot: QtBot, web: Web) -> None:
    dialog = pasting(place, qtbot, f"{web.root}/feed").dialog
    assert dialog.accept_button.text() == "Fetch this feed…"
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    screen = place.exchange.fetching
    assert screen is not None
    assert "eigen netwerk" in told(screen, qtbot)
    screen.dialog.reject()
    settle(place, qtbot)


def test_that_an_empty_clipboard_asks_for_words(place: Place, qtbot: QtBot) -> None:
    dialog = pasting(place, qtbot, "").dialog
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClicks(dialog.words, "Hoe laat begint de markt?")
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert dialog.found.text() == "This is one message."
    dialog.reject()
