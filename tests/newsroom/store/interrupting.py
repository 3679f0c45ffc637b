"""Stops create, backup or restore dead before each of its dealings with files in turn; test_trouble runs it.

Arguments: a folder to work in, a calendar `before` whose newest act waits in its log, a calendar `after`.
"""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import sqlite_utils  # noqa: F401 - loaded here, so that loading it is no moment to stop at

from newsroom.desk import Desk, restore
from newsroom.store import migrations, restoring  # noqa: F401 - as above

DEALINGS = {"os.rename", "os.link", "os.remove", "open", "sqlite3.connect", "shutil.copyfile"}
KILLED, DONE = 9, 0


def stopped_at(number: int, act: Callable[[], object]) -> int:
    """Run an act in a process of its own that dies before its n-th dealing with files."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    left = number

    def count(event: str, _arguments: object) -> None:
        nonlocal left
        left -= event in DEALINGS
        if left == 0:
            os._exit(KILLED)

    sys.addaudithook(count)
    act()
    os._exit(DONE)


def laid_out(folder: Path, before: Path, place: Path) -> None:
    """Put the old calendar in its place again, its log beside it, and nothing else."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copyfile(before, place)
    log = before.with_name(before.name + "-wal")
    if log.exists():
        shutil.copyfile(log, place.with_name(place.name + "-wal"))


def theme(path: Path) -> str:
    desk = Desk.open(path)
    try:
        assert desk.problems() == []
        return desk.lists.themes["t1"].name
    finally:
        desk.close()


def every_stop(name: str, folder: Path, before: Path, after: Path) -> int:
    """Try every moment until the act gets through, look each time, and give how many moments there were."""
    place = folder / "k.newsroom"
    number, status = 0, KILLED
    while status == KILLED:
        number += 1
        laid_out(folder, before, place)
        if name == "create":
            place.unlink()
            place.with_name(place.name + "-wal").unlink()
            status = stopped_at(number, lambda: Desk.create(place).close())
            if place.exists():
                Desk.open(place).close()
        elif name == "backup":
            restore(folder / "b.newsroom", after)
            status = stopped_at(number, lambda: Desk.open(place).backup(folder / "b.newsroom"))
            assert theme(folder / "b.newsroom") in ("Voor", "Na"), number
            assert theme(place) == "Voor", number
        else:
            status = stopped_at(number, lambda: restore(place, after))
            assert theme(place) in ("Voor", "Na"), number
            whole = "Voor" in {theme(each) for each in folder.glob("k*.newsroom")}
            assert whole, f"the old calendar is lost at {number}"
    assert status == DONE, status
    return number


if __name__ == "__main__":
    where, old, new = (Path(each) for each in sys.argv[2:5])
    print(every_stop(sys.argv[1], where, old, new))  # noqa: T201 - read by the test
