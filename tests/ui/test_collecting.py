"""Garbage is collected in the window's thread, when there is enough of it, and by nobody else."""

import gc
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor

from pytestqt.qtbot import QtBot

from ui.collecting import Collector


class Knot:
    """Something that only the collector can free, and that tells in which thread it was."""

    freed_in: str = ""

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        Knot.freed_in = threading.current_thread().name


def tie_many() -> None:
    for _ in range(100_000):
        Knot()


def test_that_the_worker_frees_nothing_and_the_window_does(qtbot: QtBot) -> None:
    collector = Collector()
    Knot.freed_in = ""
    with ThreadPoolExecutor(1, thread_name_prefix="desk") as worker:
        worker.submit(tie_many).result()
        assert Knot.freed_in == ""
        qtbot.waitUntil(lambda: Knot.freed_in != "")
    assert Knot.freed_in == threading.main_thread().name
    collector.close()


def test_that_little_garbage_waits() -> None:
    collector = Collector()
    gc.collect()
    knot = weakref.ref(Knot())
    collector.look()
    assert knot() is not None
    collector.close()
    gc.collect()


def test_that_python_takes_over_again() -> None:
    before = gc.isenabled()
    gc.enable()
    collector = Collector()
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()
    if not before:
        gc.disable()
