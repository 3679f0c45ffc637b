"""Opening: what is not a sound calendar of this version is refused with one sentence, and stays byte for byte."""

import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database, Migrations

from newsroom.desk import Desk
from newsroom.errors import NewsroomError, StorageFailed
from newsroom.model import Theme
from newsroom.model.rows import Row
from newsroom.model.tables import tables
from newsroom.store.opening import VERSION, open_calendar
from newsroom.words import LANGUAGES, Words
from tests.newsroom.conftest import NOW
from tests.newsroom.store.damage import DAMAGES, Damage, held, left_open, page_count, swap_pages, zero_page

OLD = VERSION - 1


def fingerprint(folder: Path) -> dict[str, str]:
    """Every file of a folder by what it holds."""
    return {
        each.name: sha256(each.read_bytes()).hexdigest() if each.is_file() else "" for each in sorted(folder.iterdir())
    }


@pytest.mark.parametrize("table", sorted(tables()))
def test_that_a_calendar_without_a_table_of_the_model_is_refused(calendar: Path, table: str) -> None:
    with closing(sqlite3.connect(calendar)) as connection:
        connection.execute("pragma foreign_keys=off")
        connection.execute(f"drop table {table}")
    with pytest.raises(NewsroomError) as caught:
        Desk.open(calendar)
    assert caught.value.code == "damaged_calendar"


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.name)
def test_that_a_file_that_is_no_sound_calendar_is_refused_and_left_as_it_is(calendar: Path, damage: Damage) -> None:
    damage.make(calendar)
    before = fingerprint(calendar.parent)
    with pytest.raises(NewsroomError) as caught:
        Desk.open(calendar)
    assert caught.value.code == damage.code
    assert fingerprint(calendar.parent) == before
    for language in LANGUAGES:
        said = Words(language).error(caught.value)
        assert calendar.name in said
        assert said.endswith(".")


def test_that_no_page_can_be_lost_unnoticed(calendar: Path) -> None:
    good = calendar.read_bytes()
    unnoticed = []
    for number in range(1, page_count(calendar) + 1):
        zero_page(calendar, number)
        if calendar.read_bytes() != good and opens(calendar):
            unnoticed.append(number)
        calendar.write_bytes(good)
    assert not unnoticed


def test_that_pages_that_change_places_never_show_another_calendar(calendar: Path) -> None:
    good = calendar.read_bytes()
    whole, chance, noticed = shown(calendar), Random(4), 0
    for _ in range(40):
        swap_pages(calendar, *chance.sample(range(2, page_count(calendar) + 1), 2))
        if opens(calendar):
            assert shown(calendar) == whole
        else:
            noticed += 1
        calendar.write_bytes(good)
    assert noticed > 20  # the blank pages of empty indexes are alike


def shown(path: Path) -> dict[str, list[Row]]:
    desk = Desk.open(path)
    try:
        return desk.tables()
    finally:
        desk.close()


def opens(path: Path) -> bool:
    try:
        Desk.open(path).close()
    except NewsroomError:
        return False
    return True


@given(start=st.integers(0, 400_000), junk=st.binary(min_size=1, max_size=300))
def test_that_junk_anywhere_ends_in_a_sentence_and_never_in_a_crash(
    filled_calendar: Path, start: int, junk: bytes
) -> None:
    data = bytearray(filled_calendar.read_bytes())
    start %= len(data)
    data[start : start + len(junk)] = junk
    with TemporaryDirectory() as name:
        path = Path(name) / "k.newsroom"
        path.write_bytes(data)
        if not opens(path):
            assert path.read_bytes() == data
            assert [each.name for each in Path(name).iterdir()] == ["k.newsroom"]


def test_that_what_waits_in_the_log_of_a_sound_calendar_is_there_after_a_crash(calendar: Path) -> None:
    left_open(calendar, "update theme set name = 'Uit het logboek' where id = 't1'")
    desk = Desk.open(calendar)
    assert desk.lists.themes["t1"].name == "Uit het logboek"
    desk.close()
    assert [each.name for each in calendar.parent.iterdir()] == [calendar.name]


def test_that_a_calendar_that_stopped_while_changing_its_log_is_recovered(calendar: Path) -> None:
    journal = calendar.with_name(calendar.name + "-journal")
    kept = calendar.with_name("kept")
    with held(calendar) as connection:
        connection.execute("pragma journal_mode=delete")
        connection.execute("pragma cache_size=1")
        connection.execute("begin immediate")
        connection.execute("update theme set name = 'Half'")
        connection.executemany("insert into erasure values (?, '', ?, 1)", [(str(n), "x" * 900) for n in range(300)])
        kept.write_bytes(calendar.read_bytes())
        half = journal.read_bytes()
    calendar.write_bytes(kept.read_bytes())
    journal.write_bytes(half)
    kept.unlink()
    desk = Desk.open(calendar)
    assert desk.lists.themes["t1"].name == "Afval"
    assert desk.problems() == []
    desk.close()
    assert [each.name for each in calendar.parent.iterdir()] == [calendar.name]


def test_that_a_file_that_may_not_be_read_is_refused(guarded: Path) -> None:
    guarded.chmod(0)
    with pytest.raises(StorageFailed) as caught:
        Desk.open(guarded)
    assert caught.value.code == "cannot_open"


def older(calendar: Path) -> Path:
    """Make the calendar one of a version before ours."""
    with held(calendar) as connection:
        connection.execute(f"pragma user_version={OLD}")
    return calendar


def steps(*, fails: type[Exception] | None = None) -> Migrations:
    """Two steps that follow the one that made the calendar; the second may fail half-way."""
    found = Migrations("newsroom")

    @found()
    def calendar(db: Database) -> None:
        raise AssertionError("this step was taken when the calendar was made")

    @found()
    def rename(db: Database) -> None:
        db.execute("update theme set name = upper(name)")

    @found()
    def extend(db: Database) -> None:
        db.execute("alter table setting add column later text")
        if fails:
            raise fails("half-way")

    return found


def test_that_an_older_calendar_is_brought_up_to_date_after_a_copy(calendar: Path) -> None:
    before = older(calendar).read_bytes()
    engine = open_calendar(calendar, steps())
    assert engine.rows("pragma user_version") == [(VERSION,)]
    assert engine.rows("select name from theme order by id") == [("AFVAL",), ("VERKEER",)]
    engine.close()
    kept = calendar.with_name(f"{calendar.stem}.v{OLD}.backup.newsroom")
    with held(kept) as connection:
        assert connection.execute("pragma user_version").fetchone() == (OLD,)
        assert connection.execute("select name from theme order by id").fetchall() == [("Afval",), ("Verkeer",)]
    assert calendar.read_bytes() != before
    desk = Desk.open(calendar, "ik", lambda: NOW)
    assert desk.all(Theme)[0].name == "AFVAL"
    desk.close()


@pytest.mark.parametrize("fails", [sqlite3.OperationalError, ValueError])
def test_that_a_step_that_fails_half_way_leaves_the_older_calendar(calendar: Path, fails: type[Exception]) -> None:
    before = older(calendar).read_bytes()
    with pytest.raises(StorageFailed if fails is sqlite3.OperationalError else fails):
        open_calendar(calendar, steps(fails=fails))
    assert calendar.read_bytes() == before
    assert not calendar.with_name(calendar.name + "-wal").exists()
    open_calendar(calendar, steps()).close()


def test_that_no_older_calendar_is_touched_when_its_copy_cannot_be_made(calendar: Path) -> None:
    before = older(calendar).read_bytes()
    calendar.with_name(f"{calendar.stem}.v{OLD}.backup.newsroom").mkdir()
    with pytest.raises(StorageFailed) as caught:
        open_calendar(calendar, steps())
    assert caught.value.code == "cannot_write"
    assert calendar.read_bytes() == before
