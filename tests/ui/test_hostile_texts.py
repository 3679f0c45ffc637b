"""Texts of others that look like markup, formulas or orders: they show as they were typed, in every window."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from newsroom.model import Post
from tests.ui.test_session import Working, working  # noqa: F401 - the fixture

TEXTS = (
    '<img src="file:///etc/hostname">', "<table><tr><td>x</td></tr></table>", '=HYPERLINK("http://x","y")', "@SUM(1+1)",
    "Verantwoordelijkheidsverdelingsoverzicht" * 5, "\u05e9\u05dc\u05d5\u05dd \u202eomgekeerd", "A & B &lt;i&gt;",
    "%n %1 {title} {0}", "e\u0301\U0001f469\u200d\U0001f467", '"aan"";"', "regel 1\nregel 2",
)  # fmt: skip


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A calendar of which every title, text and group is hostile."""
    path = tmp_path / "vijandig.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Titel", "Tekst", "Datum", "Doelgroep"])
        writer.writerows([text, text, f"2027-01-{18 + n % 7}", text] for n, text in enumerate(TEXTS))
    return path


def marked_up() -> Iterator[str]:
    """Labels and tooltips of the whole program that would read their text as markup."""
    for each in QApplication.allWidgets():
        if isinstance(each, QLabel) and each.textFormat() != Qt.TextFormat.PlainText and each.text():
            yield f"label {each.text()}"
        if "<" in each.toolTip() and not each.toolTip().startswith("<qt>"):
            yield f"tooltip {each.toolTip()}"


def test_that_hostile_titles_show_as_typed_everywhere(working: Working, qtbot: QtBot, hostile: Path) -> None:  # noqa: F811
    session = working.session
    session.exchange.import_file("posts", hostile)
    working.settle()
    dialog = session.exchange.importing.dialog
    qtbot.waitUntil(dialog.isVisible)
    assert list(marked_up()) == []
    dialog.import_requested.emit()
    working.settle()
    dialog.close()
    posts = {post.title: post for post in working.ask(lambda desk: desk.all(Post))}
    assert set(TEXTS) - {"regel 1\nregel 2"} <= set(posts)
    assert all(posts[title].text == title for title in TEXTS if title in posts)
    for title in TEXTS[:2]:
        session.week.view.chosen.emit(posts[title].id)
        working.settle()
        assert list(marked_up()) == []
        session.making.link_post(posts[title].id)
        working.settle()
        assert list(marked_up()) == []
        session.making.dialog.close()
    working.act("year")
    assert list(marked_up()) == []


def test_that_the_undo_of_a_title_with_an_ampersand_is_read_whole(working: Working, hostile: Path) -> None:  # noqa: F811
    from newsroom.edits import posts
    from newsroom.ids import new_id

    working.bridge.do(lambda _desk: posts.create(Post(new_id(), "Brood & spelen")))
    working.settle()
    assert "Brood && spelen" in working.window.table["undo"].text()
