"""Work away from the window: told, cancelled, and ended with the window."""

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from newsroom.errors import NewsroomError, Refused
from newsroom.intake.large import Progress
from ui.errands import Errand


def nothing() -> None:
    """Nothing to stop."""


def test_that_an_errand_runs_elsewhere_and_tells_in_the_window(qtbot: QtBot) -> None:
    told: list[object] = []
    threads: list[str] = []

    def work(progress: Progress) -> object:
        threads.append(threading.current_thread().name)
        progress(0.5, 7)
        return "klaar"

    owner = QObject()
    errand = Errand(work, nothing, owner)
    errand.progressed.connect(lambda share, rows: told.append((share, rows, threading.current_thread().name)))
    with qtbot.waitSignal(errand.succeeded) as done:
        errand.start()
    errand.close()
    assert (done.args, threads, told) == (["klaar"], ["errand"], [(0.5, 7, "MainThread")])


def test_that_an_error_comes_back_as_an_error_and_a_fault_as_a_sentence(qtbot: QtBot) -> None:
    owner = QObject()
    for raised, code in ((Refused("fetch_cancelled"), "fetch_cancelled"), (ValueError("x"), "fault")):

        def work(_progress: Progress, raised: Exception = raised) -> object:
            raise raised

        errand = Errand(work, nothing, owner)
        with qtbot.waitSignal(errand.failed) as failed:
            errand.start()
        errand.close()
        assert failed.args is not None
        assert isinstance(failed.args[0], NewsroomError)
        assert failed.args[0].code == code


def test_that_closing_stops_the_work_and_waits_for_it(qtbot: QtBot) -> None:
    stopped, ended = threading.Event(), threading.Event()

    def work(_progress: Progress) -> object:
        stopped.wait(10)
        ended.set()
        return None

    errand = Errand(work, stopped.set, QObject())
    errand.start()
    errand.close()
    assert ended.is_set()
    errand.close()
