"""Pictures and files in the inspector: chosen, dropped, pasted; lost and found; shown in the preview of a channel."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from newsroom.model import Attachment
from ui.forms.inspector.pasted import pasted
from ui.screens.media import read_picture
from ui.screens.post import PostScreen

POST = "p12"


@pytest.fixture
def screen(desk_session) -> Iterator[PostScreen]:
    found = PostScreen(desk_session.work, desk_session.window)
    desk_session.show(found.widget)
    found.show_post(POST)
    desk_session.settle()
    yield found
    if found.media is not None and found.media.picker is not None and isValid(found.media.picker):
        found.media.picker.close()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "Kaart wijk.png"
    image = QImage(900, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    image.save(str(path))
    return path


def stored(desk_session) -> list[Attachment]:
    return desk_session.ask(lambda desk: desk.posts.attachments(POST))


def drop(screen: PostScreen, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(QPoint(40, 40)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    screen.inspector.dropEvent(event)


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_that_dropped_files_hang_on_the_post_with_a_picture_and_one_undo(
    screen: PostScreen, desk_session, picture: Path, tmp_path: Path
) -> None:
    document = tmp_path / "plan.pdf"
    document.write_bytes(b"%PDF-1.7")
    drop(screen, files(picture, document))
    desk_session.settle()
    first, second = stored(desk_session)
    assert (first.file_name, second.kind) == ("Kaart wijk.png", "document")
    card = screen.inspector.media.cards[first.id]
    assert card.picture.pixmap().width() == card.picture.width()
    assert "alt_text" in card.sheet.fields
    assert "alt_text" not in screen.inspector.media.cards[second.id].sheet.fields
    desk_session.undo()
    assert stored(desk_session) == []
    assert screen.inspector.media.cards == {}


def test_that_several_files_are_chosen_at_once(screen: PostScreen, desk_session, picture: Path) -> None:
    screen.inspector.media.choose.click()
    assert screen.media is not None
    assert screen.media.picker is not None
    screen.media.picker.filesSelected.emit([str(picture)])
    desk_session.settle()
    assert [each.file_name for each in stored(desk_session)] == ["Kaart wijk.png"]


def test_that_a_pasted_picture_is_kept_as_a_file(screen: PostScreen, desk_session, qtbot: QtBot, picture: Path) -> None:
    QGuiApplication.clipboard().setImage(QImage(str(picture)))
    for place in (screen.inspector.media.address, screen.inspector.text.field.editor):
        place.setFocus()
        qtbot.keyClick(place, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        desk_session.settle()
    (kept,) = stored(desk_session)  # the same picture hangs on a post once
    assert kept.file_name.endswith(".png")
    assert screen.inspector.text.field.note() == ""


def test_that_words_are_pasted_as_words() -> None:
    data = QMimeData()
    data.setText("https://dorp.nl")
    assert pasted(data) is None
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    assert pasted(data) is None  # a spreadsheet gives its cells as words and as a picture


def test_that_an_address_is_typed_described_ordered_and_taken_away(
    screen: PostScreen, desk_session, qtbot: QtBot
) -> None:
    media = screen.inspector.media
    for name in ("een.jpg", "twee.mp4"):
        qtbot.keyClicks(media.address, f"https://dorp.nl/{name}")
        qtbot.keyClick(media.address, Qt.Key.Key_Return)
        desk_session.settle()
    first, second = stored(desk_session)
    assert {"alt_text", "captions"} <= media.cards[second.id].sheet.fields.keys()
    media.cards[second.id].tools["up"].click()
    desk_session.settle()
    assert [each.id for each in stored(desk_session)] == [second.id, first.id]
    assert desk_session.work.words.of("ready", "captions_missing") in screen.inspector.ready.sentences()
    media.cards[first.id].tools["remove"].click()
    desk_session.settle()
    assert [each.id for each in stored(desk_session)] == [second.id]
    desk_session.undo()
    assert len(media.cards) == 2


def test_that_what_cannot_be_kept_is_told_and_nothing_hangs(screen: PostScreen, desk_session, tmp_path: Path) -> None:
    program = tmp_path / "spel.exe"
    program.write_bytes(b"MZ")
    drop(screen, files(program))
    desk_session.settle()
    assert "spel.exe" in screen.inspector.message.text()
    assert stored(desk_session) == []


def test_that_a_lost_file_is_shown_plainly_and_found_again(
    screen: PostScreen, desk_session, picture: Path, qtbot: QtBot
) -> None:
    drop(screen, files(picture))
    desk_session.settle()
    (kept,) = stored(desk_session)
    where = desk_session.ask(lambda desk: desk.files.path_of(kept.file_hash, kept.file_name))
    where.unlink()
    screen.refresh()
    desk_session.settle()
    card = screen.inspector.media.cards[kept.id]
    assert card.again.isVisible()
    assert any(kept.file_name in each for each in screen.inspector.ready.sentences())
    screen.inspector.go_to(f"attachment:{kept.id}.find")
    assert card.again.hasFocus()
    card.again.click()
    assert screen.media is not None
    screen.media.found(kept.id, str(picture))
    qtbot.waitUntil(lambda: not card.again.isVisible())
    assert where.is_file()


def test_that_the_preview_of_a_channel_shows_the_picture(screen: PostScreen, desk_session, picture: Path) -> None:
    preview = screen.inspector.text.preview
    assert preview.picture.isHidden()
    drop(screen, files(picture))
    desk_session.settle()
    assert not preview.picture.isHidden()
    assert preview.picture.pixmap().width() <= 300


def test_that_a_large_picture_is_read_small_and_a_broken_one_is_empty(tmp_path: Path) -> None:
    large, broken = tmp_path / "g.png", tmp_path / "b.png"
    QImage(4000, 1000, QImage.Format.Format_RGB32).save(str(large))
    broken.write_bytes(b"\x89PNG nothing")
    assert read_picture(large).width() == 640
    assert read_picture(broken).isNull()


def test_that_a_channel_gets_its_own_picture_and_the_words_and_preview_say_so(
    screen: PostScreen, desk_session, picture: Path, tmp_path: Path
) -> None:
    wide, tall = picture, tmp_path / "staand.png"
    image = QImage(300, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("indigo"))
    image.save(str(tall))
    inspector = screen.inspector
    drop(screen, files(wide))
    desk_session.settle()
    channel = desk_session.ask(lambda desk: desk.posts.placements(POST))[0].channel_id
    inspector.text.show_channel(channel)
    assert inspector.media.cards == {}
    assert "alle kanalen" in inspector.media.scope.text() or "all channels" in inspector.media.scope.text()
    drop(screen, files(tall))
    desk_session.settle()
    general, own = stored(desk_session)
    assert (general.placement_id, own.placement_id) == (None, f"{POST}:{channel}")
    assert list(inspector.media.cards) == [own.id]
    desk_session.settle()
    shown = inspector.text.preview.picture.pixmap()
    assert shown.height() > shown.width()
    assert inspector.text.preview.more.isHidden()
    inspector.text.show_channel("")
    assert list(inspector.media.cards) == [general.id]
    assert not inspector.media.scope.isHidden()
    inspector.go_to(f"attachment:{own.id}.alt_text")
    assert inspector.text.channel() == channel
    desk_session.undo()
    assert [each.id for each in stored(desk_session)] == [general.id]
