"""The maker of damaged files: each kind breaks a good calendar in one way and names the sentence that must follow."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

PAGE = 4096


@dataclass(frozen=True)
class Damage:
    """One way to break a calendar, and the code of the error it must give."""

    name: str
    make: Callable[[Path], None]
    code: str


@contextmanager
def held(path: Path) -> Iterator[sqlite3.Connection]:
    """Give a plain connection without any of the program's care."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def left_open(path: Path, *statements: str) -> None:
    """Run statements whose changes stay in the log, as after a crash."""
    scratch = path.with_name("in-use.newsroom")
    shutil.copyfile(path, scratch)
    with held(scratch) as connection:
        connection.execute("pragma wal_autocheckpoint=0")
        for statement in statements:
            connection.execute(statement)
        shutil.copyfile(scratch, path)
        shutil.copyfile(log_of(scratch), log_of(path))
    scratch.unlink()


def page_count(path: Path) -> int:
    return path.stat().st_size // PAGE


def zero_page(path: Path, number: int) -> None:
    """Blank one page; the first keeps its header."""
    start = (number - 1) * PAGE + (100 if number == 1 else 0)
    with path.open("rb+") as file:
        file.seek(start)
        file.write(bytes(number * PAGE - start))


def swap_pages(path: Path, one: int, other: int) -> None:
    data = bytearray(path.read_bytes())
    a, b = slice((one - 1) * PAGE, one * PAGE), slice((other - 1) * PAGE, other * PAGE)
    data[a], data[b] = data[b], data[a]
    path.write_bytes(data)


def roots(path: Path, *names: str) -> list[int]:
    with held(path) as connection:
        found = dict(connection.execute("select name, rootpage from sqlite_schema").fetchall())
    return [found[name] for name in names]


def cut(length: int) -> Callable[[Path], None]:
    """Cut at a length, counted from the end when negative."""

    def make(path: Path) -> None:
        os.truncate(path, length if length >= 0 else path.stat().st_size + length)

    return make


def by_sql(*statements: str) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        with held(path) as connection:
            for statement in statements:
                connection.execute(statement)

    return make


def in_log(*statements: str) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        left_open(path, *statements)

    return make


def bytes_at(place: int, new: bytes) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        with path.open("rb+") as file:
            file.seek(place)
            file.write(new)

    return make


def swapped(*names: str) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        swap_pages(path, *roots(path, *names))

    return make


def zeroed_root(name: str) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        zero_page(path, roots(path, name)[0])

    return make


def foreign_log(path: Path) -> None:
    other = path.with_name("ander.db")
    with held(other) as connection:
        connection.execute("pragma journal_mode=wal")
        connection.execute("create table bookmark(id integer primary key, title text)")
        connection.execute("insert into bookmark(title) values ('Elders')")
        shutil.copyfile(log_of(other), log_of(path))
    other.unlink()


def other_program(path: Path) -> None:
    path.unlink()
    by_sql("create table bookmark(id integer primary key)", "pragma user_version=3")(path)


def text_file(path: Path) -> None:
    path.write_text("Datum;Titel\n18-01-2027;Zwerfafval\n" * 20, encoding="utf-8")


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def garbage(path: Path) -> None:
    path.write_bytes(Random(1).randbytes(3 * PAGE))


DAMAGES = [
    Damage("nothing in it", cut(0), "no_calendar"),
    Damage("one byte", cut(1), "no_calendar"),
    Damage("half a header", cut(50), "no_calendar"),
    Damage("one byte short of a header", cut(99), "no_calendar"),
    Damage("only a header", cut(100), "damaged_calendar"),
    Damage("half a page", cut(PAGE // 2), "damaged_calendar"),
    Damage("one page", cut(PAGE), "damaged_calendar"),
    Damage("a page and a byte", cut(PAGE + 1), "damaged_calendar"),
    Damage("ten pages", cut(10 * PAGE), "damaged_calendar"),
    Damage("without its last page", cut(-PAGE), "damaged_calendar"),
    Damage("without its last sector", cut(-512), "damaged_calendar"),
    Damage("without its last byte", cut(-1), "damaged_calendar"),
    Damage("blank schema", lambda path: zero_page(path, 1), "damaged_calendar"),
    Damage("blank table root", zeroed_root("channel"), "damaged_calendar"),
    Damage("blank index root", zeroed_root("post_planned"), "damaged_calendar"),
    Damage("blank word index", zeroed_root("post_words_data"), "damaged_calendar"),
    Damage("two indexes swapped", swapped("history_row", "post_planned"), "damaged_calendar"),
    Damage("two tables swapped", swapped("channel", "theme"), "damaged_calendar"),
    Damage("index and table swapped", swapped("post_planned", "post"), "damaged_calendar"),
    Damage("garbage for a header", bytes_at(0, Random(2).randbytes(100)), "no_calendar"),
    Damage("garbage for a page size", bytes_at(16, b"\x12\x34"), "damaged_calendar"),
    Damage("another encoding", bytes_at(56, b"\x00\x00\x00\x02"), "damaged_calendar"),
    Damage("garbage in the middle", bytes_at(5 * PAGE, Random(3).randbytes(PAGE)), "damaged_calendar"),
    Damage("garbage all over", garbage, "no_calendar"),
    Damage("marked by another program", by_sql("pragma application_id=7"), "other_program"),
    Damage("of another program", other_program, "other_program"),
    Damage("of a newer version", by_sql("pragma user_version=1001"), "newer_calendar"),
    Damage("newer in its log only", in_log("pragma user_version=1001"), "newer_calendar"),
    Damage("of a much newer version", by_sql("pragma user_version=2000", "create table later(x)"), "newer_calendar"),
    Damage("without its posts", by_sql("pragma foreign_keys=off", "drop table post"), "damaged_calendar"),
    Damage("without its themes", by_sql("pragma foreign_keys=off", "drop table theme"), "damaged_calendar"),
    Damage("without its word index", by_sql("drop table post_words"), "damaged_calendar"),
    Damage("table lost in its log", in_log("pragma foreign_keys=off", "drop table post"), "damaged_calendar"),
    Damage("log of another database", foreign_log, "damaged_calendar"),
    Damage("a text", text_file, "no_calendar"),
    Damage("a folder", folder, "calendar_is_folder"),
    Damage("a pipe", pipe, "no_calendar"),
    Damage("not there", Path.unlink, "calendar_missing"),
]
