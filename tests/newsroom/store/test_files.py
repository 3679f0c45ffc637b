"""Files beside the calendar: each once, whole or not at all, never outside the folder, and along with every copy."""

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from newsroom import acts, exchange, hanging, readiness
from newsroom.dates.period import Period
from newsroom.desk import Desk, restore
from newsroom.edits import lists, posts
from newsroom.errors import Refused, StorageFailed, Unreadable
from newsroom.hanging import missing_files
from newsroom.model import Attachment, Channel
from newsroom.store.files import Files
from tests.newsroom.conftest import NOW, a_post

PICTURE = b"\x89PNG not really, but nobody looks here"


@pytest.fixture
def calendar(tmp_path: Path) -> Path:
    return tmp_path / "dorp.newsroom"


@pytest.fixture
def opened(calendar: Path) -> Iterator[Desk]:
    desk = Desk.create(calendar, clock=lambda: NOW)
    desk.apply(posts.create(a_post()))
    yield desk
    desk.close()


def a_file(folder: Path, name: str = "Kaart.PNG", content: bytes = PICTURE) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def names(calendar: Path) -> list[str]:
    return Files(calendar).names()


def test_that_the_same_file_is_kept_once_and_hangs_on_a_post_once(opened: Desk, calendar: Path, tmp_path: Path) -> None:
    first, twin = a_file(tmp_path), a_file(tmp_path, "kopie.png")
    opened.apply(hanging.attach_files(opened, "p1", [first, twin]))
    (kept,) = opened.posts.attachments("p1")
    assert (kept.kind, kept.file_name) == ("picture", "Kaart.PNG")
    assert names(calendar) == [f"{kept.file_hash}.png"]
    assert opened.files.path_of(kept.file_hash, kept.file_name).read_bytes() == PICTURE
    opened.undo()
    assert opened.posts.attachments("p1") == []
    opened.redo()
    assert opened.posts.attachments("p1")[0].file_hash == kept.file_hash
    assert not [each for each in Files(calendar).folder.iterdir() if each.name.endswith(".new")]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [("virus.exe", b"MZ", "file_kind"), ("leeg.png", b"", "file_empty"), ("geen-einde", b"x", "file_kind")],
)
def test_that_what_cannot_be_kept_is_refused_in_one_sentence(
    opened: Desk, calendar: Path, tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    with pytest.raises((Refused, Unreadable), match=code):
        hanging.attach_files(opened, "p1", [a_file(tmp_path, name, content)])
    assert names(calendar) == []


def test_that_a_file_too_large_or_gone_is_refused(
    opened: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from newsroom.store import files

    monkeypatch.setattr(files, "MOST", dict.fromkeys(files.MOST, 10))
    with pytest.raises(Refused, match="attachment_too_large"):
        opened.files.keep(a_file(tmp_path))
    with pytest.raises(Unreadable, match="file_missing"):
        opened.files.keep(tmp_path / "weg.png")


def test_that_a_folder_that_cannot_be_made_is_told_and_nothing_is_half_done(opened: Desk, tmp_path: Path) -> None:
    opened.files.folder.write_text("in de weg")
    with pytest.raises(StorageFailed, match="cannot_write"):
        opened.files.keep(a_file(tmp_path))


@pytest.mark.parametrize("file_hash", ["../../etc/passwd", "/etc/passwd", "..", "", "a" * 63, "A" * 64])
def test_that_a_path_never_leads_out_of_the_folder(opened: Desk, tmp_path: Path, file_hash: str) -> None:
    opened.files.keep(a_file(tmp_path))
    assert opened.files.path_of(file_hash, "") is None
    assert opened.files.path_of("0" * 64, "x.png/../../../../../etc/passwd") is None


def test_that_backup_practice_and_restore_take_the_files_along(opened: Desk, calendar: Path, tmp_path: Path) -> None:
    opened.apply(hanging.attach_files(opened, "p1", [a_file(tmp_path), a_file(tmp_path, "b.pdf", b"%PDF")]))
    second = opened.posts.attachments("p1")[1]
    opened.apply(hanging.remove_attachment(opened, second.id))
    copy, practice = tmp_path / "kopie.newsroom", tmp_path / "oefenen.newsroom"
    opened.backup(copy)
    opened.practice(practice)
    used = [each for each in names(calendar) if each.endswith(".png")]
    assert names(copy) == names(practice) == used
    opened.close()
    other = tmp_path / "terug.newsroom"
    restore(other, copy)
    assert names(other) == used
    desk = Desk.open(other)
    assert missing_files(desk) == []
    desk.close()


def test_that_a_lost_file_is_found_again_with_those_that_lie_beside_it(
    opened: Desk, calendar: Path, tmp_path: Path
) -> None:
    source = a_file(tmp_path)
    opened.apply(hanging.attach_files(opened, "p1", [source, a_file(tmp_path, "b.pdf", b"%PDF")]))
    moved = tmp_path / "elders"
    opened.files.folder.rename(moved)
    first, _second = missing_files(opened)
    assert not hanging.find_again(opened, first.id, next(moved.iterdir()))
    assert missing_files(opened) == []
    opened.files.path_of(first.file_hash, first.file_name).unlink()
    other = a_file(tmp_path, "nieuw.png", b"another picture")
    opened.apply(hanging.find_again(opened, first.id, other))
    found = opened.one(Attachment, first.id)
    assert found is not None
    assert (found.file_name, missing_files(opened)) == ("nieuw.png", [])
    opened.undo()
    assert [each.id for each in missing_files(opened)] == [first.id]


def test_that_addresses_are_kept_as_they_are_and_unsafe_ones_refused(opened: Desk) -> None:
    opened.apply(hanging.attach_address(opened, "p1", " https://dorp.nl/beeld/Kaart%20wijk.JPG?breed=2#top "))
    (kept,) = opened.posts.attachments("p1")
    assert (kept.kind, kept.file_name) == ("picture", "Kaart wijk.JPG")
    assert kept.address == "https://dorp.nl/beeld/Kaart%20wijk.JPG?breed=2#top"
    for address in ("javascript:alert(1)", "file:///etc/passwd", "kaart.png", "https://"):
        with pytest.raises(Refused, match="address_unsafe"):
            hanging.attach_address(opened, "p1", address)


def test_that_attachments_come_in_the_order_asked(opened: Desk, tmp_path: Path) -> None:
    opened.apply(hanging.attach_files(opened, "p1", [a_file(tmp_path, f"{n}.png", bytes([n + 1])) for n in range(3)]))
    ids = [each.id for each in opened.posts.attachments("p1")]
    opened.apply(hanging.order_attachments(opened, "p1", (ids[2], ids[0])))
    assert [each.file_name for each in opened.posts.attachments("p1")] == ["2.png", "0.png", "1.png"]


def test_that_a_picture_for_one_channel_goes_with_its_channel_and_comes_back(opened: Desk, tmp_path: Path) -> None:
    opened.apply(lists.add(Channel("fb", "Facebook"), Channel("ig", "Instagram")))
    opened.apply(acts.set_channels(opened, "p1", ("fb", "ig")))
    picture = a_file(tmp_path)
    opened.apply(hanging.attach_files(opened, "p1", [picture]))
    opened.apply(hanging.attach_files(opened, "p1", [picture], "ig"))
    assert [each.placement_id for each in opened.posts.attachments("p1")] == [None, "p1:ig"]
    rows = exchange.outgoing(opened, Period.of_day(a_post().planned_on))
    assert [len(row.media) for row in rows] == [1, 1]
    opened.apply(acts.set_channels(opened, "p1", ("fb",)))
    assert [each.placement_id for each in opened.posts.attachments("p1")] == [None]
    opened.undo()
    assert len(opened.posts.attachments("p1")) == 2
    with pytest.raises(Refused, match="channel_not_chosen"):
        hanging.attach_files(opened, "p1", [picture], "x")


def test_that_only_files_that_no_undo_can_bring_back_are_tidied(opened: Desk, calendar: Path, tmp_path: Path) -> None:
    for name in ("blijft.png", "weg.png"):
        opened.apply(hanging.attach_files(opened, "p1", [a_file(tmp_path, name, name.encode())]))
    stays, gone = opened.posts.attachments("p1")
    opened.apply(hanging.remove_attachment(opened, gone.id))
    opened.clock = lambda: NOW + timedelta(days=29)
    assert hanging.tidy(opened) == []
    opened.clock = lambda: NOW + timedelta(days=31)
    for each in names(calendar):
        os.utime(Files(calendar).folder / each, (opened.clock().timestamp(),) * 2)
    assert hanging.tidy(opened) == []  # written just now: another window may be about to name it
    for each in names(calendar):
        os.utime(Files(calendar).folder / each, (NOW.timestamp(),) * 2)
    assert hanging.tidy(opened) == [f"{gone.file_hash}.png"]
    assert names(calendar) == [f"{stays.file_hash}.png"]
    opened.undo()
    assert [each.id for each in readiness.lost(opened, opened.posts.attachments("p1"))] == [gone.id]
