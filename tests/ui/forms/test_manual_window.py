"""The manual reads the package and nothing else."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from ui.forms.manual_window import ManualWindow, Page, Reader, read_pages
from ui.theme import Style


@pytest.fixture
def manual(qtbot: QtBot, style: Style) -> ManualWindow:
    window = ManualWindow(style, "nl")
    qtbot.addWidget(window)
    window.show()
    return window


def test_that_the_first_page_is_the_index() -> None:
    pages = read_pages("nl")
    assert pages[0].name == "nl/index.md"
    assert all(page.title for page in pages)


def test_that_a_language_without_a_manual_gets_the_dutch_one() -> None:
    assert read_pages("fr") == read_pages("nl")


def test_that_a_search_keeps_the_pages_that_say_it(manual: ManualWindow) -> None:
    manual.search.setText("newsroom")
    assert manual.titles()
    manual.search.setText("kwijlebabbel")
    assert not manual.titles()
    assert not manual.nothing.isHidden()
    manual.search.clear()
    assert len(manual.titles()) == len(read_pages("nl"))


@pytest.mark.parametrize(
    "address",
    ["file:///etc/hostname", "/etc/hostname", "../../../secret.png", "https://example.org/a.png", "nothing.png"],
)
def test_that_nothing_from_the_disk_or_the_web_is_loaded(manual: ManualWindow, address: str) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    assert manual.reader.loadResource(kind, QUrl(address)) is None


def test_that_a_link_to_the_web_is_asked_for_first(manual: ManualWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(manual.web_requested):
        manual.reader.anchorClicked.emit(QUrl("https://example.org/a"))
    assert "https://example.org/a" in manual.message.text()
    with qtbot.waitSignal(manual.web_requested) as asked:
        qtbot.mouseClick(manual.message.action_button(), Qt.MouseButton.LeftButton)
    assert asked.args == [QUrl("https://example.org/a")]


def test_that_a_link_within_the_manual_is_followed_from_its_page(qtbot: QtBot, style: Style, tmp_path: Path) -> None:
    reader = Reader(None)  # type: ignore[arg-type]
    qtbot.addWidget(reader)
    reader.show_page(
        Page("nl/index.md", "Een", "# Een\n\n[twee](twee.md#kop) <script>x</script>\n\n| a | b |\n|---|---|\n| 1 | 2 |")
    )
    with qtbot.waitSignal(reader.page_requested) as asked:
        reader.anchorClicked.emit(QUrl("twee.md#kop"))
    assert asked.args == ["nl/twee.md", "kop"]
    with qtbot.assertNotEmitted(reader.page_requested):
        reader.anchorClicked.emit(QUrl("../../elsewhere.md"))
        reader.anchorClicked.emit(QUrl((tmp_path / "a.md").as_uri()))


def test_that_pages_have_names_for_a_screen_reader(manual: ManualWindow) -> None:
    for part in (manual.search, manual.contents, manual.reader):
        assert part.accessibleName()
