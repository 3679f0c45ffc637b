"""Writing under trouble: a full, failing, read-only or busy disk gives one sentence; nothing is half written."""

import os
import resource
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Barrier

import pytest

from newsroom import acts
from newsroom.changes import Batch, ChangeSet
from newsroom.desk import Desk, restore
from newsroom.edits import lists, posts, signals
from newsroom.errors import NewsroomError, NotACalendar, Refused, StorageFailed
from newsroom.model import Signal, Theme
from newsroom.model.rows import columns, to_row
from newsroom.words import LANGUAGES, Words
from tests.newsroom.conftest import NOW, a_post, a_signal
from tests.newsroom.store.damage import held, left_open, log_of, zero_page

Open = Callable[[str], Desk]
LONG = "Lange tekst over de markt. " * 400


def connection(desk: Desk) -> sqlite3.Connection:
    return desk._engine.connection  # type: ignore[attr-defined]  # noqa: SLF001 - the trouble is made below the desk


@contextmanager
def full_disk(desk: Desk) -> Iterator[None]:
    """Let the calendar grow no further."""
    inside = connection(desk)
    (pages,) = inside.execute("pragma page_count").fetchone()
    inside.execute(f"pragma max_page_count={pages}")
    yield
    inside.execute("pragma max_page_count=1073741823")


@contextmanager
def failing_disk(room: int) -> Iterator[None]:
    """Let no file of this process grow past a size, as a disk that fails in the middle of a write."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def said(error: NewsroomError) -> str:
    """Every error must have its words in each language."""
    for language in LANGUAGES:
        sentence = Words(language).error(error)
        assert not sentence.startswith(f"{error.code}:")
        assert "[" not in sentence
    return error.code


def a_load(count: int) -> ChangeSet:
    fields = tuple(each for each in columns(Signal) if each not in ("batch", "version"))
    rows = [to_row(a_signal(f"s{number}", text=LONG, theme_id="t1")) for number in range(count)]
    return ChangeSet(
        "import_signals", batches=(Batch("b1", "signal", fields, [tuple(map(r.get, fields)) for r in rows]),)
    )


def big_posts(count: int) -> ChangeSet:
    made = [posts.create(replace(a_post(f"p{number}"), text=LONG), ["fb"]).changes for number in range(count)]
    return ChangeSet("import_posts", tuple(change for each in made for change in each))


@pytest.mark.parametrize("make", [big_posts, a_load], ids=["rows", "batch"])
def test_that_a_full_disk_stores_nothing_half_and_a_second_try_works(
    desk: Desk, make: Callable[[int], ChangeSet]
) -> None:
    desk.apply(posts.create(a_post("eerder")))
    undo, changes, before = desk.to_undo, make(60), desk.tables()
    with full_disk(desk), pytest.raises(StorageFailed) as caught:
        desk.apply(changes)
    assert said(caught.value) == "disk_full"
    assert (desk.tables(), desk.problems(), desk.to_undo) == (before, [], undo)
    assert len(desk.history.recent()) == 2
    desk.apply(changes)
    assert len(desk.search.find("markt", 99)) == 60
    desk.undo()
    assert desk.tables() == before
    desk.undo()
    assert desk.posts.one("eerder") is None


def test_that_an_undo_that_finds_no_room_can_be_tried_again(desk: Desk) -> None:
    desk.apply(big_posts(40))
    whole = desk.tables()
    gone = acts.delete_posts(desk, [f"p{number}" for number in range(40)])
    desk.apply(gone)
    connection(desk).execute("vacuum")
    with full_disk(desk), pytest.raises(StorageFailed):
        desk.undo()
    assert desk.to_undo is not None
    assert desk.to_undo.label == gone.label
    assert desk.undo() is not None
    assert desk.tables() == whole


@pytest.mark.parametrize("make", [big_posts, a_load], ids=["rows", "batch"])
def test_that_a_disk_that_fails_half_way_loses_nothing(desk: Desk, make: Callable[[int], ChangeSet]) -> None:
    desk.apply(posts.create(a_post("eerder")))
    before = desk.tables()
    for room in (30_000, 120_000, 300_000):
        with failing_disk(room), pytest.raises(StorageFailed) as caught:
            desk.apply(make(40))
        assert said(caught.value) in ("disk_failed", "disk_full")
        assert desk.tables() == before
    desk.apply(make(40))
    assert desk.problems() == []
    desk.undo()
    assert desk.tables() == before


def test_that_a_busy_calendar_is_told_and_written_once_it_is_free(desk: Desk, calendar: Path) -> None:
    connection(desk).execute("pragma busy_timeout=20")
    with held(calendar) as other:
        other.execute("begin exclusive")
        with pytest.raises(StorageFailed) as caught:
            desk.apply(posts.create(a_post()))
        assert said(caught.value) == "busy"
        assert desk.to_undo is None
        assert desk.posts.one("p1") is None, "reading goes on"
        other.execute("rollback")
    desk.apply(posts.create(a_post()))
    assert desk.posts.one("p1") is not None


def test_that_a_calendar_that_may_not_be_written_can_be_read(guarded: Path) -> None:
    guarded.chmod(0o400)
    desk = Desk.open(guarded, "ik", lambda: NOW)
    with pytest.raises(StorageFailed) as caught:
        desk.apply(posts.create(a_post()))
    assert said(caught.value) == "read_only"
    assert desk.lists.themes["t1"].name == "Afval"
    desk.close()


def test_that_a_folder_that_may_not_be_written_is_told(guarded: Path) -> None:
    before = guarded.read_bytes()
    guarded.parent.chmod(0o500)
    for act, code in (
        (lambda: Desk.open(guarded), "read_only"),
        (lambda: Desk.create(guarded.with_name("nieuw.newsroom")), "cannot_write"),
        (lambda: restore(guarded, guarded), "calendar_exists"),
    ):
        with pytest.raises(NewsroomError) as caught:
            act()
        assert said(caught.value) == code
    assert guarded.read_bytes() == before
    assert [each.name for each in guarded.parent.iterdir()] == [guarded.name]


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        (a_post("p1", text="half \ud83d teken"), "text_broken"),
        (a_post("p1", minutes=10**30), "number_too_large"),
        (a_post("p1", theme_id="nergens"), "still_used"),
    ],
    ids=["half a character", "a number without end", "a theme that is not there"],
)
def test_that_what_cannot_be_stored_is_refused_whole(desk: Desk, broken: object, code: str) -> None:
    before = desk.tables()
    with pytest.raises(Refused) as caught:
        desk.apply(lists.add(Theme("t9", "Nieuw"), broken))
    assert said(caught.value) == code
    assert desk.tables() == before


def test_that_the_same_signal_cannot_be_stored_twice(desk: Desk) -> None:
    desk.apply(signals.note(a_signal("s1", import_key="id:1")))
    with pytest.raises(Refused) as caught:
        desk.apply(signals.note(a_signal("s2", import_key="id:1")))
    assert said(caught.value) == "already_there"
    assert desk.signals.one("s2") is None


# Making, copying, putting back


def test_that_making_a_calendar_writes_over_nothing(calendar: Path, tmp_path: Path) -> None:
    notes = tmp_path / "notities.txt"
    notes.write_text("Van mij", encoding="utf-8")
    for path in (calendar, notes):
        before = path.read_bytes()
        with pytest.raises(Refused) as caught:
            Desk.create(path)
        assert said(caught.value) == "calendar_exists"
        assert path.read_bytes() == before
    with pytest.raises(StorageFailed) as lost:
        Desk.create(tmp_path / "geen map" / "k.newsroom")
    assert said(lost.value) == "no_folder"
    assert {each.name for each in tmp_path.iterdir()} == {calendar.name, notes.name}


def test_that_of_two_who_make_the_same_calendar_one_wins(tmp_path: Path) -> None:
    path, together = tmp_path / "k.newsroom", Barrier(2)

    def make() -> str:
        together.wait()
        try:
            Desk.create(path).close()
        except Refused as refused:
            return refused.code
        return "made"

    with ThreadPoolExecutor(2) as pool:
        outcomes = sorted(each.result() for each in [pool.submit(make), pool.submit(make)])
    assert outcomes == ["calendar_exists", "made"]
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    Desk.open(path).close()


def test_that_a_calendar_that_does_not_fit_leaves_nothing_behind(tmp_path: Path) -> None:
    with failing_disk(100_000), pytest.raises(StorageFailed) as caught:
        Desk.create(tmp_path / "k.newsroom")
    assert said(caught.value) in ("disk_failed", "disk_full")
    assert list(tmp_path.iterdir()) == []


def test_that_a_copy_that_does_not_fit_leaves_the_older_copy(desk: Desk, tmp_path: Path) -> None:
    target = desk.backup(tmp_path / "kopie.newsroom")
    before = target.read_bytes()
    desk.apply(big_posts(20))
    with failing_disk(len(before) // 2), pytest.raises(StorageFailed) as caught:
        desk.backup(target)
    assert said(caught.value) in ("disk_failed", "disk_full")
    assert target.read_bytes() == before
    assert not list(tmp_path.glob(".*"))


def test_that_a_copy_never_lands_on_a_calendar_in_use(desk: Desk, calendar: Path, tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        desk.backup(calendar)
    assert said(caught.value) == "calendar_exists"
    other = Desk.open(desk.backup(tmp_path / "kopie.newsroom"), "ander", lambda: NOW)
    other.apply(posts.create(a_post("p7")))
    with pytest.raises(StorageFailed) as busy:
        desk.backup(tmp_path / "kopie.newsroom")
    assert said(busy.value) == "busy"
    assert other.posts.one("p7") is not None
    other.close()


def test_that_a_copy_put_back_keeps_what_was_there_with_its_newest_acts(calendar: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.newsroom"
    shutil.copyfile(calendar, copy)
    left_open(copy, "update theme set name = 'In het logboek van de kopie' where id = 't1'")
    left_open(calendar, "update theme set name = 'Laatste werk' where id = 't1'")
    kept = restore(calendar, copy)
    assert kept is not None
    assert names_of(calendar) == "In het logboek van de kopie"
    assert names_of(kept) == "Laatste werk"
    assert not log_of(calendar).exists()
    again = restore(calendar, kept)
    assert again is not None
    assert again != kept
    assert (names_of(calendar), names_of(again)) == ("Laatste werk", "In het logboek van de kopie")


def names_of(path: Path) -> str:
    desk = Desk.open(path)
    try:
        return desk.lists.themes["t1"].name
    finally:
        desk.close()


def test_that_a_damaged_calendar_is_kept_as_it_is_beside_the_copy_put_back(calendar: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copyfile(calendar, tmp_path / "kopie.newsroom"))
    left_open(calendar, "update theme set name = 'Laatste werk'")
    zero_page(calendar, 7)
    file, log = calendar.read_bytes(), log_of(calendar).read_bytes()
    kept = restore(calendar, copy)
    assert kept is not None
    assert (kept.read_bytes(), log_of(kept).read_bytes()) == (file, log)
    assert names_of(calendar) == "Afval"


def test_that_a_bad_copy_is_not_put_back(calendar: Path, tmp_path: Path) -> None:
    before = calendar.read_bytes()
    bad = tmp_path / "kopie.newsroom"
    bad.write_bytes(before[:-5000])
    with pytest.raises(NotACalendar):
        restore(calendar, bad)
    with pytest.raises(Refused) as missing:
        restore(calendar, tmp_path / "weg.newsroom")
    assert said(missing.value) == "calendar_missing"
    assert calendar.read_bytes() == before
    assert {each.name for each in tmp_path.iterdir()} == {calendar.name, bad.name}


def test_that_nothing_is_put_back_under_somebody_at_work(desk: Desk, calendar: Path, tmp_path: Path) -> None:
    copy = desk.backup(tmp_path / "kopie.newsroom")
    desk.apply(posts.create(a_post()))
    with pytest.raises(StorageFailed) as caught:
        restore(calendar, copy)
    assert said(caught.value) == "busy"
    desk.apply(acts.move_posts(desk, ["p1"], date(2027, 1, 22)))
    assert desk.problems() == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a stopped process cannot be made here")
@pytest.mark.parametrize("act", ["create", "backup", "restore"])
def test_that_whatever_stops_it_a_whole_calendar_stands(act: str, calendar: Path, tmp_path: Path) -> None:
    before = Path(shutil.copyfile(calendar, tmp_path / "before"))
    after = Path(shutil.copyfile(calendar, tmp_path / "after"))
    left_open(before, "update theme set name = 'Voor' where id = 't1'")
    with held(after) as other:
        other.execute("update theme set name = 'Na' where id = 't1'")
    command = [sys.executable, "-m", "tests.newsroom.store.interrupting", act, tmp_path / "work", before, after]
    done = subprocess.run(command, cwd=Path(__file__).parents[3], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 5, "there are more moments than that"
